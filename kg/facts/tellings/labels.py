"""Labels of events: a short French noun phrase, in the words of the text where it has a noun for them."""

from __future__ import annotations

from itertools import takewhile

from kg.facts.grammar import syntax
from kg.facts.lexicon import EventEntry
from kg.facts.literals import number_words
from kg.facts.numbers.counts import is_unit
from kg.facts.reading import Reading, words_span
from kg.facts.tellings.articles import article_of, definite, points_elsewhere, with_article
from kg.facts.tellings.differences import acted_on
from kg.facts.tellings.telling import Happening, Story
from kg.text.tree import Token
from kg.text.wordlists import roles

LONGEST_LABEL = 9  # tokens
LONGEST_THING = 6
MARKS = ("case", "mark", "cc", "advmod", "fixed")
UNFINISHED = ("ADP", "DET", "CCONJ", "PUNCT")
LABEL_PARTIES = ("winnerOf", "affects", "organizes", "participatedIn")
CLAUSES = ("acl", "acl:relcl", "parataxis", "advcl", "ccomp")


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
    if telling is not None:
        return _in_own_words(reading, story, telling)
    return f"{tellings[0].entry.label} {_whose(reading, story, tellings[0].entry)}".strip()


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
            whose = with_article(reading.resolution.label_of(str(whom)), article_of(reading, story, str(whom)), "of")
            return f"{noun} {whose}"
    return phrase


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
    things = [noun for telling in story.tellings for noun in _things(telling, entry.label) if noun.pos_ == "NOUN"]
    parties = LABEL_PARTIES if entry.of == "object" else (*LABEL_PARTIES[:1], *LABEL_PARTIES[2:], LABEL_PARTIES[1])
    if entry.of not in dict(entry.roles).get("winnerOf", (entry.of,)):  # "l'élimination" is that of the loser
        parties = (*parties[-1:], *parties[:-1])
    for name in parties:
        if name == "organizes" and things and entry.of == "object":
            return _of_thing(reading, things[0])
        whom = next((each for each in _foremost(story, name) if each not in reading.event_kinds), "")
        given = name == "affects" and bool(whom) and _is_given(story, whom)
        if given:
            things = [
                noun for each in story.tellings if _gives(each) for noun in _own_nouns(each, entry.label)
            ] or things
            things = [noun for noun in things if not _stands_for(story, noun, whom)]
        if name == "affects" and things and (given or _is_of_part(reading, story, whom, things[0])):
            return _of_thing(reading, things[0])
        if whom:
            how = "to" if given else "by" if name == "organizes" and entry.of == "object" else "of"
            return with_article(reading.resolution.label_of(whom), article_of(reading, story, whom), how)
    return ""


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
    return [word for word in telling.match.words[1:] if word.pos_ == "NOUN" and syntax.lemma(word) != label]


def _stands_for(story: Story, noun: Token, whom: str) -> bool:
    return any((filler, token) == (whom, noun) for each in story.tellings for _, filler, token in each.fillers)


def _is_given(story: Story, whom: str) -> bool:
    """Tell whether somebody is only given what is acted on: "a décerné un prix à X"."""
    tokens = [(each, token) for each in story.tellings for _, filler, token in each.fillers if filler == whom]
    given = (token in each.match.roles.get("à", ()) and syntax.preposition(token) == "à" for each, token in tokens)
    return bool(tokens) and all(given)


def _is_of_part(reading: Reading, story: Story, whom: str, thing: Token) -> bool:
    """ "Le nombre de touristes en Klow", "lever l'interdiction de Norsud": what is acted on is only theirs."""
    tokens = [token for each in story.tellings for _, filler, token in each.fillers if filler == whom]
    named = [each for each in tokens if reading.resolution.entity_of(each) == whom]
    return bool(tokens) and all(thing.is_ancestor(each) and syntax.preposition(each) for each in named)


def _of_thing(reading: Reading, noun: Token) -> str:
    """ "des résultats", "de deux usines", "du prix du gaz": a noun with "de", its article and its own words."""
    first = min((child.left_edge.i for child in noun.lefts if child.dep_ in ("nummod", "amod")), default=noun.i)
    article = next((child for child in noun.lefts if child.dep_ == "det" and child.i < first), None)
    words = _plain(reading, [*reading.doc[first : noun.i], *_own_words(reading, noun)])
    if article is not None and points_elsewhere(article):
        return with_article(words, definite(reading.doc[first], noun), "of")
    if article is None or article.lower_ in syntax.syntax_table()["of"]:
        return with_article(words, article.lower_ if article else "", "of")
    return with_article(words if article.lower_ == "des" else f"{article.lower_} {words}", "", "of")


def _own_words(reading: Reading, noun: Token) -> list[Token]:
    """ "prix du gaz", "usine textile": a noun, the adjectives behind it and what it has with "de"."""
    row = _row(reading, noun, [noun])[:LONGEST_THING]
    other = (i for i, token in enumerate(row) if i and (_is_further(token) or token.morph.get("VerbForm", [])))
    row = row[: next(other, len(row))]
    while len(row) > 1 and row[-1].pos_ in UNFINISHED:
        row.pop()
    return row


def _is_further(mark: Token) -> bool:
    """ "Clientèle de Lima d'un milliard", "en Bretagne": what opens a complement that says neither which nor whose."""
    bare = syntax.syntax_table()["contractions"].get(mark.lower_, mark.lower_)
    return mark.dep_ in MARKS and (bare != "de" or is_unit(mark.head) or syntax.measures(mark.head))


def _plain(reading: Reading, row: list[Token]) -> str:
    """Return the words of a row, without the capital that only the start of a sentence gave them."""
    text = words_span(row).of(reading.document.text)
    opens = row[0].i == row[0].sent.start and row[0].pos_ != "PROPN" and not reading.in_name(row[0])
    return text[0].lower() + text[1:] if opens and not text[:2].isupper() else text


def noun_phrase(reading: Reading, noun: Token, trigger: tuple[Token, ...] = ()) -> str:
    """Return the words of a noun phrase from its noun on, up to the first clause, comma or apposition.

    An adjective right before the noun that belongs to the trigger is one of them ("premier tour").
    """
    before = next((word for word in trigger if word.i == noun.i - 1 and word.pos_ == "ADJ"), None)
    row = _row(reading, noun, [noun] if before is None else [before, noun])
    own = sorted(trigger, key=lambda word: word.i)
    if len(own) > len(row) and own[-1].i - own[0].i == len(own):  # "garde à vue"
        row = own
    return words_span(row).of(reading.document.text)


def _row(reading: Reading, noun: Token, row: list[Token]) -> list[Token]:
    for token in reading.doc[noun.i + 1 : noun.i + LONGEST_LABEL]:
        if not _goes_on(reading, row[-1], token) and (_leaves(noun, token) or _says_when(reading, token)):
            break
        row.append(token)
    else:  # cut by its length: a complement begun is left out whole
        last = next(
            (i for i, token in enumerate(row) if i and token.dep_ == "case" and row[-1] in token.head.subtree), 0
        )
        row = row[:last] if last > 1 and row[-1].i + 1 < len(reading.doc) else row
    while len(row) > 1 and row[-1].pos_ in (*UNFINISHED, "ADV"):  # "de 500 postes d'ici" à 2026
        row.pop()
    return row


def _goes_on(reading: Reading, before: Token, token: Token) -> bool:
    """ "Le procès de Paul" before "Arnal": a name that is begun stays whole, whatever the parser made of it."""
    name = reading.resolution.mention_of(token)
    return reading.in_name(token) and name is reading.resolution.mention_of(before)


def _says_when(reading: Reading, token: Token) -> bool:
    """ "une grève dès mercredi", "un conseil mardi": a day is no part of the label, but "la grève du 3 mai"."""
    if reading.is_thing(token) or not reading.is_thing(token.head) or token.text[0].isdigit():
        return False
    return syntax.preposition(token) != "de"


def _is_epithet(participle: Token) -> bool:
    """ "Un attentat à la voiture piégée": a bare participle right behind its noun is no clause."""
    bare = participle.dep_ == "acl" and "Part" in participle.morph.get("VerbForm", []) and not [*participle.children]
    return bare and participle.i == participle.head.i + 1


def _leaves(noun: Token, token: Token) -> bool:
    """Tell whether a word behind a noun is no part of its phrase, or stands in a clause or apposition in it."""
    if token.pos_ == "SPACE" or token.sent.start != noun.sent.start or "Fin" in token.morph.get("VerbForm", []):
        return True
    if token.dep_ == "cc" and syntax.preposition(token.head.head) == "entre":  # "trêve entre X et Y"
        return False
    if token.dep_ == "appos" and token.pos_ == "PROPN":  # "décès de l'actrice Léa Roy"
        return not noun.is_ancestor(token)
    road = [token, *takewhile(lambda above: above is not noun, token.ancestors)]
    clause = any(each.dep_ in CLAUSES and not _is_epithet(each) for each in road)
    return token.dep_ in ("appos", "punct", "cc") or clause or not noun.is_ancestor(token)
