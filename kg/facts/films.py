"""Who "a tourné Nuit noire": the verb alone does not tell whether he plays in a film or has made it; his job does."""

from __future__ import annotations

from kg.lang import table
from kg.model import Fact, object_text

_OF_FILMS = frozenset(["authorOf", "performsIn"])


def by_job(facts: list[Fact]) -> list[Fact]:
    """Keep, of what one verb says in two ways, what fits the job: an actor plays in a film, anybody else has made it.

    Args:
        facts: the relations of a text, the posts and jobs of its people among them.
    """
    lists = table("fr", "titles")
    jobs = {(fact.subject, object_text(fact).rpartition(" ")[2]) for fact in facts if fact.property == "jobTitle"}
    making = {node for node, job in jobs if job in lists["filming"]}
    acting = {node for node, job in jobs if job in lists["acting"]}
    told = {(fact.property, fact.subject, fact.object, _trigger(fact)) for fact in facts if fact.property in _OF_FILMS}

    def fits(fact: Fact) -> bool:
        other = next((name for name in _OF_FILMS if name != fact.property), "")
        both = fact.property in _OF_FILMS and (other, fact.subject, fact.object, _trigger(fact)) in told
        unsure = fact.subject in making & acting
        return not both or unsure or (fact.property == "performsIn") == (fact.subject in acting)

    return [fact for fact in facts if fits(fact)]


def _trigger(fact: Fact) -> int:
    return next((span.start for role, span in fact.words if role == "trigger"), -1)
