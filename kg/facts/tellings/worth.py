"""Which happenings a reader would draw: not every word of the lexicon is news."""

from __future__ import annotations

from kg.facts.grammar.circumstances import PLACE, TIME
from kg.facts.grammar.roads import told_when
from kg.facts.grammar.syntax import syntax_table
from kg.facts.tellings.differences import is_indefinite
from kg.facts.tellings.telling import Happening, Story
from kg.model import Value

PARTIES = ("organizes", "affects", "participatedIn", "winnerOf", "candidateIn")
SIDE_CLAUSES = ("acl", "advcl", "parataxis")
LATER_CLAUSES = (*SIDE_CLAUSES, "acl:relcl", "conj")
WEIGHTY = ("affects", "participatedIn", "winnerOf", "causedBy", "deaths", "injured", PLACE)
TOLD_BRIEFLY = frozenset(["organizes", "affects", "participatedIn", PLACE])


def is_worth_telling(story: Story, *, related: bool) -> bool:
    """Tell whether a reader would draw it: it bears a name, stands in the title, or something hangs on it.

    Args:
        story: the event.
        related: whether a relation of the text holds of it.
    """
    if story.has_name:
        return True
    if _is_end_of_life(story):
        return False
    if not related and (_is_mentioned_only(story) or _is_bare_deed(story)):
        return False
    solid = any(not telling.entry.weak for telling in story.tellings)
    filled = any(telling.fillers for telling in story.tellings)
    if solid and (related or story.in_title):
        return True
    if _is_strong(story):
        return _has_weight(story) or _is_come_back_to(story) or any(_is_brought_up(each) for each in story.tellings)
    if story.in_title and _heads_title(story.tellings[0]):
        return True
    if not (filled or related):
        return solid and len(story.tellings) > 1 and any(telling.match.part == "noun" for telling in story.tellings)
    if story.in_title:
        return True
    if any(_befalls(telling) or _is_placed(telling, solid=solid) for telling in story.tellings):
        return True
    return _is_full(story, related=related, solid=solid)


def _is_end_of_life(story: Story) -> bool:
    """ "X est décédé à l'hôpital", behind title and lead: when and where somebody died is said of him alone."""
    told = all(each.match.part == "verb" and each.entry.kind == "death" for each in story.tellings)
    own = all(each.known <= {"affects", TIME, PLACE} for each in story.tellings)
    return told and own and bool(story.of("affects")) and not story.in_title and not story.leads


def _is_mentioned_only(story: Story) -> bool:
    """Tell whether the article only brushes a happening: told once, outside its title, and it does not say when.

    "Un sondage publié à Lima", "alors que X double Y": a clause beside the main one; "des anomalies": more than one,
    and nobody has a part in them.
    """
    first = story.tellings[0]
    if len(story.tellings) > 1 or story.in_title or TIME in story.known or first.carried:
        return False
    if first.match.part == "verb":
        if first.entry.strong and told_when(first.token):
            return False
        clauses = SIDE_CLAUSES if first.entry.strong else LATER_CLAUSES
        return first.token.dep_ in clauses and story.known <= TOLD_BRIEFLY
    if first.entry.weak and story.known <= {PLACE, "quantity"}:
        return True
    plural = "Plur" in first.token.morph.get("Number", [])
    return plural and story.known.isdisjoint(WEIGHTY)


def _is_bare_deed(story: Story) -> bool:
    """ "qui rejette l'accord", "avoir livré Y": a common verb below another that says neither when nor where."""
    first = story.tellings[0]
    if len(story.tellings) > 1 or story.in_title or first.entry.strong or first.match.part != "verb":
        return False
    main = first.token.dep_ == "ROOT" and first.status == "asserted"
    counted = story.known >= {"organizes", "quantity"}  # "Norsud va supprimer 300 postes"
    brief = not main and not counted and story.known <= {"organizes", "affects", "quantity"}
    return brief and not _befalls(first)


def is_background(story: Story, said: frozenset[int]) -> bool:
    """ "Norsud, fondée en 1975 par X", "X a succédé à Y": what a relation says of somebody is no happening beside it.

    Args:
        story: the event.
        said: where the words stand that tell such relations.
    """
    if story.in_title or story.has_name or any(telling.entry.strong for telling in story.tellings):
        return False
    return all(telling.match.part == "verb" and telling.token.idx in said for telling in story.tellings)


def is_mere_figure(story: Story) -> bool:
    """ "Les ventes de Norsud ont reculé de 7 %": a figure that verbs say to have moved, and nobody to have moved it."""
    moved = {*syntax_table()["nouns"]["movements"]}
    told = all(each.match.part == "verb" and each.entry.label in moved for each in story.tellings)
    return told and not (story.in_title or story.has_name or story.of("organizes"))


def _heads_title(telling: Happening) -> bool:
    """ "Lima : incident au Parlement": a noun that is all that the title says."""
    return telling.match.part == "noun" and telling.token.dep_ in ("ROOT", "appos", "parataxis")


def _is_strong(story: Story) -> bool:
    """Tell whether its words alone make it a happening that a reader would draw ("un séisme")."""
    return any(telling.entry.strong for telling in story.tellings)


def is_told_alone(story: Story) -> bool:
    """Tell whether a reader would draw it though nothing is said of it: it begins, or a strong noun brings it up."""
    return _is_come_back_to(story) or any(
        each.entry.strong and ((each.carried and each.status == "asserted") or _is_brought_in(each))
        for each in story.tellings
    )


def _is_come_back_to(story: Story) -> bool:
    """ "Une élection anticipée se tiendra. Le scrutin ...": what the article tells twice with strong nouns matters."""
    return sum(each.entry.strong and each.match.part == "noun" for each in story.tellings) > 1


def _is_brought_in(telling: Happening) -> bool:
    """ "Un conclave", "l'invasion soviétique", not "l'offensive": a noun that is new here or says which one it is."""
    specified = any(child.dep_ in ("nmod", "amod", "acl") for child in telling.token.children)
    return _is_brought_up(telling) and (specified or is_indefinite(telling.token))


def _has_weight(story: Story) -> bool:
    """Something hangs on it, and be it only who plans it, unless that is all that an infinitive says."""
    fillers = [filler for telling in story.tellings for filler in telling.fillers]
    first = story.tellings[0]
    aside = len(story.tellings) == 1 and _is_aside(first)
    known = {"organizes"} if first.token.dep_ == "xcomp" else {*PARTIES}
    return bool(fillers) and not (aside and story.known <= known)


def _is_aside(telling: Happening) -> bool:
    """ "est venu pour rencontrer X", "avait menacé d'envahir": an infinitive that has not come true."""
    infinitive = telling.match.part == "verb" and "Inf" in telling.token.morph.get("VerbForm", [])
    bare = telling.token.dep_ == "xcomp" and not telling.match.roles.get("object")
    return infinitive and telling.status == "planned" and (bare or telling.token.dep_ in ("advcl", "acl", "ccomp"))


def _is_brought_up(telling: Happening) -> bool:
    """ "un AVC", "l'assaut", "sa campagne": a noun in the article's own words, with its determiner."""
    if telling.match.part != "noun" or telling.status != "asserted":
        return False
    children = list(telling.token.children)
    determined = any(child.dep_ == "det" or child.lower_ in ("du", "au") for child in children)
    specific = "Sing" in telling.token.morph.get("Number", []) or any(child.dep_ == "nmod" for child in children)
    return determined and specific


def _is_news(telling: Happening) -> bool:
    """ "Les otages ont été libérés en janvier": the article says itself that it happened, and when."""
    finite = telling.token.dep_ == "ROOT" and telling.match.part == "verb"
    return finite and telling.status == "asserted" and bool(telling.of(TIME))


def _befalls(telling: Happening) -> bool:
    """ "Luc Roy a été exclu", "la police a arrêté Luc Roy": what the article itself says befell somebody known is news.

    In the active so few verbs are: "Norsud a transporté Luc Roy" is none. "Il a été arrêté, selon Anne" is, too.
    """
    befalling = telling.entry.label in syntax_table()["nouns"]["befalling"]
    told = telling.status == "asserted" or (befalling and telling.status == "reported")
    said = telling.match.part == "verb" and telling.token.dep_ == "ROOT" and told
    passive = "aux:pass" in telling.token.labels and not telling.entry.weak
    return said and (passive or befalling) and bool(telling.of("affects"))


def _is_placed(telling: Happening, *, solid: bool) -> bool:
    """Tell whether the article says when a happening was or how large, so that a reader can place it."""
    if telling.match.part == "noun":
        said = telling.of(TIME) | (telling.of("quantity") if solid else set())
        return telling.status != "reported" and bool(said)
    return solid and (_is_news(telling) or _is_dated(telling) or _is_counted(telling))


def _is_dated(telling: Happening) -> bool:
    """ "La pièce, qui sera dévoilée le 10 mai": a clause that says of something when it happens, in nobody's name."""
    told = telling.match.part == "verb" and telling.token.dep_ not in SIDE_CLAUSES
    return told and telling.status != "reported" and bool(telling.of(TIME))


def _is_counted(telling: Happening) -> bool:
    """ "Quatre suspects ont été arrêtés": the article says itself that it happened, and to how many."""
    done = telling.match.part == "verb" and any(child.dep_.startswith("aux") for child in telling.token.children)
    return done and telling.status == "asserted" and bool(telling.of("quantity"))


def _is_full(story: Story, *, related: bool, solid: bool) -> bool:
    fillers = [filler for telling in story.tellings for filler in telling.fillers]
    named = any(not isinstance(filler, Value) for _, filler, _ in fillers)
    if all(telling.entry.weak or telling.match.part == "verb" for telling in story.tellings):
        counted = story.known & {"deaths", "injured"} or {TIME, "quantity"} <= story.known
        return len(fillers) + related > 1 and bool(named or counted) and (solid or not _is_slight(story))
    return (named or len(fillers) > 1) and not (len(story.tellings) == 1 and story.known <= {"organizes"})


def _is_slight(story: Story) -> bool:
    """A common verb ("a transporté", "présente") is no news unless it says of somebody what, when or where.

    Where the lead says with it when and where something happened, it is: "la flamme est arrivée lundi à Lima".
    """
    if story.leads and {TIME, PLACE} <= story.known:
        return False
    alone = all(telling.match.part == "verb" for telling in story.tellings)
    told = story.known & {*PARTIES, TIME, PLACE, "causedBy"}
    return alone and (len(told) < 2 or not told & {*PARTIES} or (TIME not in told and _is_aside(story.tellings[0])))
