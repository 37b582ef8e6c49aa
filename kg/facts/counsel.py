"""Who "défend Luc Roy": the verb alone does not tell whether he backs him or pleads for him; a lawyer pleads."""

from __future__ import annotations

from kg.facts.reading import Reading
from kg.lang import words
from kg.model import Fact, object_text

_FORM = 8  # characters: "Maître "


def by_counsel(reading: Reading, facts: list[Fact]) -> list[Fact]:
    """Keep, of what one verb says in two ways, that a lawyer pleads for somebody and that anybody else backs him.

    Args:
        reading: the text.
        facts: its relations, the posts and jobs of its people among them.
    """
    if not any(fact.property == "lawyerOf" for fact in facts):
        return facts
    lawyers = _lawyers(reading, facts)
    pleaded = {_told(fact) for fact in facts if fact.property == "lawyerOf" and fact.subject in lawyers}
    verbs = {token.idx for token in reading.doc if token.pos_ == "VERB"}

    def fits(fact: Fact) -> bool:
        if fact.property == "lawyerOf":
            return fact.subject in lawyers or _trigger(fact) not in verbs
        return fact.property != "supports" or _told(fact) not in pleaded

    return [fact for fact in facts if fits(fact)]


def _told(fact: Fact) -> tuple[str, object, int]:
    return fact.subject, fact.object, _trigger(fact)


def _trigger(fact: Fact) -> int:
    return next((span.start for role, span in fact.words if role == "trigger"), -1)


def _lawyers(reading: Reading, facts: list[Fact]) -> set[str]:
    """Return who has the job, or is called "Me Luc Roy"."""
    jobs, forms = words("fr", "titles", "pleading"), words("fr", "titles", "of_counsel")
    titles = ((fact.subject, object_text(fact).lower().split()) for fact in facts if fact.property == "jobTitle")
    told = {subject for subject, title in titles if not jobs.isdisjoint(title)}
    for entity in reading.resolution.entities:
        starts = [mention.span.start for mention in entity.mentions if mention.kind == "name"]
        before = (reading.document.text[max(0, start - _FORM) : start].split()[-1:] for start in starts)
        if entity.type == "Person" and any(not forms.isdisjoint(row) for row in before):
            told.add(entity.id)
    return told
