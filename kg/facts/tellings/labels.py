"""Labels of events: a short French noun phrase, in the words of the text where it has a noun for them."""

from __future__ import annotations

from kg.facts.grammar import syntax
from kg.facts.lexicon import EventEntry
from kg.facts.literals import number_words
from kg.facts.reading import Reading, words_span
from kg.facts.tellings.articles import article_of, definite, melts, points_elsewhere, with_article
from kg.facts.tellings.differences import acted_on
from kg.facts.tellings.phrases import noun_phrase, own_words
from kg.facts.tellings.signings import signing
from kg.facts.tellings.telling import Happening, Story
from kg.text.tree import Token
from kg.text.wordlists import roles

KEPT = ("sur", "contre")
PARTITIVE = ("des", "de", "d'")
LABEL_PARTIES = ("winnerOf", "affects", "organizes", "participatedIn")


def label_of(reading: Reading, story: Story) -> str:
    """Return a short noun phrase for an event: its noun with the complements beside it, or the lexicon's noun."""
    summaries, lists = syntax.syntax_table()["summaries"]["nouns"], syntax.syntax_table()["nouns"]
    occasion = story.tellings[0].entry.label in lists["occasions"]  # beside a happening, "la cérémonie" says less
    summaries = [*summaries, *lists["rounds"], *(() if occasion else lists["occasions"])]
    known = in_plain_words(story)
    tellings = [each for each in known if syntax.lemma(each.token) not in summaries] or known
    tellings = [each for each in tellings if each is known[0] or not _takes_up(story, each)] or tellings
    nouns = (each for each in tellings if _names_it(each, tellings[0]))
    telling = next((each for each in nouns if not _is_somebody(each)), None)
    if telling is not None and (signed := signing(story, telling)) is not None:
        phrase = noun_phrase(reading, telling.token, telling.match.words)
        return f"{signed.entry.label} {with_article(phrase, definite(telling.token, telling.token), 'of')}"
    if telling is not None:
        return _in_own_words(reading, story, telling)
    entry, own = tellings[0].entry, _own_noun(tellings[0])
    phrase = noun_phrase(reading, own) if own is not None and not any(map(_is_somebody_s, own.subtree)) else ""
    return phrase if " " in phrase else f"{entry.label} {_whose(reading, story, entry)}".strip()


def _own_noun(telling: Happening) -> Token | None:
    """ "Appelle à une grève générale": the noun by which a happening goes may be a word of its verb."""
    return next((word for word in telling.match.words[1:] if syntax.lemma(word) == telling.entry.label), None)


def _takes_up(story: Story, telling: Happening) -> bool:
    """ "La police a évacué le stade. L'opération ...": what only takes up a happening of another kind says less."""
    also = syntax.syntax_table()["summaries"]["also"].get(syntax.lemma(telling.token), ())
    return telling.entry.kind == "other" and any(
        {other.entry.kind, other.entry.label} & {*also} for other in story.tellings if other is not telling
    )


def _in_own_words(reading: Reading, story: Story, telling: Happening) -> str:
    """ "Mort de Luc Roy": the phrase of the text, but a short one where it breaks off before the name it leads to."""
    words, phrase = telling.match.words, noun_phrase(reading, telling.token, telling.match.words)
    end = telling.token.idx + len(phrase)
    for name, whom, token in telling.fillers if not story.has_name else ():
        led = name in LABEL_PARTIES and token in telling.match.roles.get("de", ())
        if led and any(reading.in_name(each) and each.idx >= end for each in _named_below(reading, token, str(whom))):
            noun = words_span(sorted(words, key=lambda word: word.i)).of(reading.document.text)
            return f"{noun} {_with(reading, story, str(whom), 'of')}"
    if phrase == telling.token.text and _is_somebody_s(telling.token):
        return f"{phrase} {_whose(reading, story, telling.entry)}".strip()
    return phrase


def _is_somebody_s(noun: Token) -> bool:
    """ "Sa mort": a possessive says whose it is, and a label in words that can stand alone."""
    return any("Yes" in child.morph.get("Poss", []) for child in noun.lefts)


def _named_below(reading: Reading, head: Token, whom: str) -> list[Token]:
    return [each for each in head.subtree if each.pos_ == "PROPN" and reading.resolution.entity_of(each) == whom]


def in_plain_words(story: Story) -> list[Happening]:
    """ "Le choléra" is an epidemic by another name: where the text has the word itself, the happening is called so."""
    said = {syntax.lemma(each.token) for each in story.tellings if each.match.part == "noun"}
    return [each for each in story.tellings if each.entry.label not in said or not _is_byname(each)]


def _is_byname(telling: Happening) -> bool:
    nouns = {pattern.lemma for pattern in telling.entry.patterns if pattern.part == "noun"}
    return telling.match.part == "noun" and bool(nouns) and telling.entry.label not in nouns


def _is_somebody(telling: Happening) -> bool:
    """Tell whether the trigger is a noun for a person: "le vainqueur de X", but not "la garde à vue"."""
    return len(telling.match.words) == 1 and (telling.token.lower_,) in roles()


def _names_it(telling: Happening, first: Happening) -> bool:
    """Tell whether a telling has a noun for the happening, and not only for what is to come of it ("son départ")."""
    to_come = telling.status == "planned" != first.status and telling.entry.label != first.entry.label
    return telling.match.part == "noun" and telling.token.pos_ != "ADJ" and not to_come


def _whose(reading: Reading, story: Story, entry: EventEntry) -> str:
    """ "de X" for the one whom the lexicon's noun takes with "de", "par X" for the one who acts upon something.

    What is acted on and bears no name is said in its own words: "fermeture de deux usines".
    """
    if entry.label in syntax.syntax_table()["nouns"]["mutual"] and (sides := _between(reading, story)):
        return sides
    things = [noun for telling in story.tellings for noun in _things(telling, entry.label) if noun.pos_ == "NOUN"]
    aimed = "to" if entry.label in syntax.syntax_table()["nouns"]["paid"] else "of"
    parties = LABEL_PARTIES if entry.of == "object" else (*LABEL_PARTIES[:1], *LABEL_PARTIES[2:], LABEL_PARTIES[1])
    if entry.of not in dict(entry.roles).get("winnerOf", (entry.of,)):  # "l'élimination" is that of the loser
        parties = (*parties[-1:], *parties[:-1])
    for name in parties:
        if name == "organizes" and things and entry.of == "object":
            return _of_thing(reading, things[0], "to" if _is_given_to(things[0], story) else aimed)
        whom = next((each for each in _foremost(story, name) if each not in reading.event_kinds), "")
        given = name == "affects" and bool(whom) and _is_given(story, whom)
        if given:
            things = [
                noun for each in story.tellings if _gives(each) for noun in _own_nouns(each, entry.label)
            ] or things
            things = [noun for noun in things if not _stands_for(story, noun, whom)]
        if name == "affects" and things and (given or _is_of_part(reading, story, whom, things[0])):
            return " ".join([_of_thing(reading, things[0]), *([_with(reading, story, whom, "to")] if given else [])])
        if whom:
            by = name == "organizes" and entry.of == "object"
            how = "to" if given else "par" if by else aimed if name == "affects" else "of"
            against = dict(entry.roles).get(name) == ("contre",)
            return _with(reading, story, whom, "contre" if against else how)
    befallen = any(thing in each.match.roles.get("subject", ()) for each in story.tellings for thing in things[:1])
    return _of_thing(reading, things[0], aimed) if befallen and entry.of == "subject" else ""


def _with(reading: Reading, story: Story, whom: str, how: str) -> str:
    return with_article(reading.resolution.label_of(whom), article_of(reading, story, whom), how)


def _between(reading: Reading, story: Story) -> str:
    """ "Rencontre entre Anne Roy et Paul Morel": two who meet, in the order of the text."""
    row = [(token.i, whom) for each in story.tellings for name, whom, token in each.fillers if name == "participatedIn"]
    first, second, *more = [*dict.fromkeys(str(whom) for _, whom in sorted(row)), "", ""]
    if not second or any(more):
        return ""
    return f"{_with(reading, story, first, 'entre')} {_with(reading, story, second, 'et')}"


def _foremost(story: Story, name: str) -> list[str]:
    """ "X a reçu le prix Y": of those who fill a property first those in the role that its entry names first.

    Whom another verb is about is none: "une bombe a explosé, tuant X" is no explosion of X.
    """
    near = {
        str(who) for each in story.tellings for key, who, token in each.fillers if key == name and _is_own(each, token)
    }
    first = dict.fromkeys(sorted(near), 1)
    for telling in story.tellings:
        roles = next((roles for key, roles in telling.entry.roles if key == name), ())
        first |= {
            str(filler): 0
            for key, filler, token in telling.fillers
            if key == name and roles and token in telling.match.roles.get(roles[0], ())
        }
    return sorted(first, key=lambda whom: (first[whom], whom))


def _is_own(telling: Happening, filler: Token) -> bool:
    """Tell whether a filler stands below the words of its telling, and not below another verb that it took over."""
    verbs = (each for each in filler.ancestors if each.pos_ == "VERB" and each is not telling.token)
    other = next(verbs, None)
    return other is None or other.dep_ not in ("advcl", "acl") or telling.token not in other.ancestors


def _things(telling: Happening, label: str) -> list[Token]:
    """Return the nouns for what is acted on, be they words of the trigger: "perd 500 emplois", not "perd la vie".

    "Adopter des sanctions" has no sanction of sanctions.
    """
    things = [noun for noun in acted_on(telling) if syntax.lemma(noun) != label]
    return things or [word for word in _own_nouns(telling, label) if any(number_words(word))]


def _gives(telling: Happening) -> bool:
    return syntax.lemma(telling.token) in syntax.syntax_table()["verbs"]["dative"]


def _own_nouns(telling: Happening, label: str) -> list[Token]:
    """ "Accorder l'asile", but not "infliger une amende": nouns of the trigger that are not what it is called."""
    return [word for word in telling.match.words[1:] if word.pos_ == "NOUN" and syntax.lemma(word) not in label.split()]


def _stands_for(story: Story, noun: Token, whom: str) -> bool:
    return any((filler, token) == (whom, noun) for each in story.tellings for _, filler, token in each.fillers)


def _is_given(story: Story, whom: str) -> bool:
    """Tell whether somebody is only given what is acted on: "a décerné un prix à X"."""
    tokens = [(each, token) for each in story.tellings for _, filler, token in each.fillers if filler == whom]
    return any(_gives_to(each, token) for each, token in tokens)


def _is_given_to(thing: Token, story: Story) -> bool:
    return any(_gives(each) and _gives_to(each, thing) for each in story.tellings)


def _gives_to(telling: Happening, whom: Token) -> bool:
    return whom in telling.match.roles.get("à", ()) and syntax.preposition(whom) == "à"


def _is_of_part(reading: Reading, story: Story, whom: str, thing: Token) -> bool:
    """ "Le nombre de touristes en Klow", "lever l'interdiction de Norsud": what is acted on is only theirs."""
    tokens = [token for each in story.tellings for _, filler, token in each.fillers if filler == whom]
    named = [each for each in tokens if reading.resolution.entity_of(each) == whom]
    return bool(tokens) and all(thing.is_ancestor(each) and syntax.preposition(each) for each in named)


def _of_thing(reading: Reading, noun: Token, how: str = "of") -> str:
    """ "des résultats", "de deux usines", "du prix du gaz": a noun with "de" or "à", its article and its own words."""
    how = syntax.preposition(noun) if syntax.preposition(noun) in KEPT else how  # "accord sur la dette"
    first = min((child.left_edge.i for child in noun.lefts if child.dep_ in ("nummod", "amod")), default=noun.i)
    article = next((child for child in noun.lefts if child.dep_ == "det" and child.i < first), None)
    words = _plain(reading, [*reading.doc[first : noun.i], *own_words(reading, noun)])
    if points_elsewhere(article) if article is not None else melts(noun):
        return with_article(words, definite(reading.doc[first], noun), how)
    if article is None or article.lower_ in syntax.syntax_table()["of"]:
        return with_article(words, article.lower_ if article else "", how)
    partitive = article.lower_ in PARTITIVE  # "présenter de nombreux modèles"
    return with_article(words if partitive else f"{article.lower_} {words}", "", how)


def _plain(reading: Reading, row: list[Token]) -> str:
    """Return the words of a row, without the capital that only the start of a sentence gave them."""
    text = words_span(row).of(reading.document.text)
    opens = row[0].i == row[0].sent.start and row[0].pos_ != "PROPN" and not reading.in_name(row[0])
    return text[0].lower() + text[1:] if opens and not text[:2].isupper() else text
