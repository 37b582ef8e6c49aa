"""Words that the tagger or the parser takes for another kind of word: a participle for a noun, a verb for a copula."""

from __future__ import annotations

from spacy.tokens import Doc, Token

from kg.lang import table, words
from kg.text.days import ends_date, is_weekday
from kg.text.parser.mends.phrases import whole_name
from kg.text.wordlists import countries, demonyms, first_names, parties, place_kinds, roles

_OF_NOUNS = frozenset(("ROOT", "appos", "conj", "parataxis"))  # what no adverb with a complement is
_DE = ("de", "d'", "du", "des")


def opening(doc: Doc, token: Token) -> bool:
    """ "Née à Klow, elle chante": what opens a sentence is a participle, beside the clause behind it.

    Nor is one the subject of a verb that has another: "Fondée par Luc, la banque a fermé".
    """
    if token.pos_ == "VERB" and token.dep_ == "nsubj" and token.i == token.sent.start:
        others = (child for child in token.head.lefts if child.dep_.startswith("nsubj") and child.i > token.i)
        if "Part" not in token.morph.get("VerbForm", []) or not any(others):
            return False
        token.dep_ = "advcl"
        return True
    if token.pos_ not in ("NOUN", "ADJ", "PROPN") or token.text.lower() not in words("fr", "places", "opening"):
        return False
    first = all(each.is_punct or each.is_space for each in doc[token.sent.start : token.i])
    if not first or token.head.i <= token.i or not _goes_on(token):
        return False
    _make_participle(token, "advcl")
    return True


def clitic(doc: Doc, token: Token) -> bool:
    """ "Norsud en possède 20 %": a pronoun before its verb is no part of the name before it."""
    listed = token.pos_ == "PRON" and token.text.lower() in table("fr", "syntax")["roles"]["clitics"]
    verb = doc[min(token.i + 1, len(doc) - 1)]
    if not listed or verb.pos_ not in ("VERB", "AUX"):
        return False
    token.head, token.dep_ = verb.head if verb.dep_.startswith("aux") else verb, "iobj"
    return True


def latter(doc: Doc, token: Token) -> bool:
    """ "Ce dernier lui a répondu", "selon ce dernier": before no noun it stands for one, as subject of its verb."""
    if token.text.lower() not in table("fr", "pronouns")["words"]["latter"] or token.i == 0:
        return False
    behind = doc[min(token.i + 1, len(doc) - 1)]
    this = doc[token.i - 1].text.lower() in ("ce", "cette", "ces")
    if not this or behind.pos_ in ("NOUN", "PROPN", "ADJ", "NUM"):
        return False
    token.pos_ = "NOUN"
    verb = behind.head if behind.pos_ == "PRON" else token
    if token.dep_ != "amod" or verb.pos_ != "VERB" or verb.i < token.i:
        return True
    token.head, token.dep_, doc[token.i - 1].head = verb, "nsubj", token
    return True


def cited(doc: Doc, token: Token) -> bool:
    """ "Selon la maire, Anne Roy, citée par Orbix, ...": behind a comma and before its agent, it is no noun."""
    if token.pos_ != "NOUN" or token.text.lower() not in words("fr", "places", "opening") or token.i < 2:
        return False
    behind = doc[token.i + 1 : token.i + 2]
    if doc[token.i - 1].text != "," or not behind or behind[0].text.lower() != "par":
        return False
    agents = [child for child in token.rights if any(word.i == behind[0].i for word in child.lefts)]
    noun = doc[token.i - 2]
    while noun.dep_.partition(":")[0] in ("flat", "amod") and noun.head.i < noun.i:
        noun = noun.head
    if not agents or noun.pos_ not in ("NOUN", "PROPN"):
        return False
    _make_participle(token, "acl")
    token.head, agents[0].dep_ = noun, "obl:agent"
    return True


def _make_participle(token: Token, label: str) -> None:
    token.pos_, token.dep_ = "VERB", label
    token.set_morph({**token.morph.to_dict(), "Tense": "Past", "VerbForm": "Part"})  # type: ignore[attr-defined]


def post(doc: Doc, token: Token) -> bool:
    """ "Luc Roy, envoyé spécial de Norsud", "Anne Roy, élue de Lima": a post that looks like a participle."""
    following = doc[token.i + 1 : token.i + 3]
    behind = [each.text.lower() for each in following]
    form = token.text.lower()
    named = any((form, *behind[:size]) in roles() for size in (1, 2))
    of_place = len(behind) == 2 and behind[0] in ("de", "d'", "d’", "du") and following[1].text[0].isupper()
    known = (form,) in roles() and bool(behind) and (behind[0] in parties() or of_place)
    if token.pos_ != "VERB" or not (named or known) or token.head.i > token.i or doc[token.i - 1].text != ",":
        return False
    token.pos_, token.dep_ = "NOUN", "appos"
    token.set_morph({key: value for key, value in token.morph.to_dict().items() if key in ("Gender", "Number")})  # type: ignore[attr-defined]
    for child in token.rights:
        child.dep_ = "amod" if child.pos_ == "ADJ" and child.dep_ == "xcomp" else child.dep_
    return True


def of_people(doc: Doc, token: Token) -> bool:
    """ "Le chef de l'État danois Lars Roy": in small letters behind its noun, what is of a people is an adjective."""
    beside = token.i > 0 and token.head.i == token.i - 1 and token.head.pos_ == "NOUN"
    if not beside or token.pos_ != "NOUN" or not token.text.islower() or token.text not in demonyms():
        return False
    token.pos_, token.dep_ = "ADJ", "amod"
    return True


def calling(doc: Doc, token: Token) -> bool:
    """ "Elle a vu le décorateur Paul Roy": between an article and the name of somebody, a calling is the noun."""
    i, name = token.i, token.head
    beside = token.pos_ == "ADJ" and name.i == i + 1 and name.pos_ == "PROPN" and token.text.islower()
    if not beside or (token.text,) not in roles() or name.text not in first_names() or i == 0:
        return False
    article = doc[i - 1]
    if article.pos_ != "DET" or article.head.i != name.i:
        return False
    above, label = name.head, name.dep_
    token.pos_, token.dep_ = "NOUN", label
    token.head = token if label == "ROOT" else above
    name.head, name.dep_ = token, "appos"
    for child in [child for child in name.lefts if child.i < i]:
        child.head = token
    return True


def until_now(doc: Doc, token: Token) -> bool:
    """ "Luc Roy, jusqu'à présent ministre du Budget, part": what he has been, and nothing until which something was."""
    first = token.i - (2 if token.i and doc[token.i - 1].text == "à" else 1)
    post, now = token.head, words("fr", "titles", "meanwhile")
    if first < 1 or token.text.lower() not in now or doc[first].text.lower() not in ("jusqu'", "jusqu’"):
        return False
    if post.i != token.i + 1 or (post.text.lower(),) not in roles() or doc[first - 1].text != ",":
        return False
    for word in doc[first : token.i]:
        word.head, word.dep_ = token, "case"
    token.dep_ = "advmod"
    if post.head.i < first:
        name = whole_name(doc[first - 2]) if first > 1 else post.head
        post.head, post.dep_ = name if name.pos_ == "PROPN" else post.head, "appos"
    return True


def of_council(doc: Doc, token: Token) -> bool:
    """ "Le président du Conseil danois": some lands call their government so; the land is the president's."""
    council, behind = token.head, doc[token.i + 1 : token.i + 2]
    leads = council.text == "Conseil" and council.i == token.i - 1 and council.head.i == token.i - 3
    land = demonyms().get(token.text, "") in countries()
    if not (leads and land) or (council.head.text.lower(),) not in roles() or (behind and behind[0].text in _DE):
        return False
    token.head = council.head
    return True


def enters(doc: Doc, noun: Token) -> bool:
    """ "Norsud entre en Bourse", "la loi entre en vigueur": no preposition stands before "en", so it is the verb."""
    verb = next((child for child in noun.lefts if child.dep_ == "case" and child.text == "entre"), None)
    if verb is None or verb.i == 0 or doc[verb.i + 1].text.lower() != "en" or verb.head.head.i > verb.i:
        return False
    subject = noun.head
    if subject.pos_ not in ("NOUN", "PROPN") or noun.dep_ != "nmod":
        return False
    top = subject.dep_ == "ROOT"
    verb.pos_, verb.dep_ = "VERB", subject.dep_
    verb.head = verb if top else subject.head
    verb.set_morph("Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin")  # type: ignore[attr-defined]
    for child in [child for child in subject.rights if child.i > verb.i]:
        child.head = verb
    noun.head, noun.dep_ = verb, "obl:arg"
    subject.head, subject.dep_ = verb, "nsubj"
    return True


def departed(doc: Doc, noun: Token) -> bool:
    """ "Un vol, parti de Lima lundi, a disparu": behind a comma and before a known town it is no party."""
    i = noun.i
    bare = noun.pos_ == "NOUN" and noun.text.lower() in words("fr", "places", "departed") and 0 < i < len(doc) - 2
    if not bare or doc[i - 1].text != "," or doc[i + 1].text.lower() not in _DE or doc[i + 2].text not in place_kinds():
        return False
    noun.pos_, noun.dep_ = "VERB", "acl"
    noun.set_morph("Tense=Past|VerbForm=Part")  # type: ignore[attr-defined]
    doc[i + 2].dep_ = "obl:arg"
    return True


def _goes_on(participle: Token) -> bool:
    """Tell whether a complement follows: "arrêté par", "battu 3-1 par"; but "élue du Nord" is a post."""
    behind, (_, group) = participle.nbor(), roles().get((participle.text.lower(),), ("", ""))
    post = group == "posts" and behind.text.lower() in _DE
    return is_weekday(behind) or behind.pos_ == "NUM" or (behind.pos_ == "ADP" and not post)


def act(_: Doc, token: Token) -> bool:
    """ "Le dépouillement", "Inde : déraillement de train": what has an article or a complement is no adverb."""
    if token.pos_ != "ADV" or not token.text.lower().endswith(tuple(table("fr", "common_words")["acts"])):
        return False
    before = any(child.dep_ in ("det", "case") for child in token.lefts)
    complement = any(child.dep_ in ("nmod", "obl:arg", "obl:mod") for child in token.rights)
    if not before and not (complement and token.dep_ in _OF_NOUNS):
        return False
    token.pos_ = "NOUN"
    token.set_morph("Gender=Masc|Number=Sing")  # type: ignore[attr-defined]
    return True


def copula(doc: Doc, token: Token) -> bool:
    """ "Orbix, dont le siège est à Klow, emploie ...": a finite verb has none; it is the verb of "dont"."""
    verb = token.head
    if "Ind" not in verb.morph.get("Mood", []):
        return False
    before = next((each for each in reversed(doc[token.sent.start : token.i]) if each.text.lower() == "dont"), None)
    comma = next((each for each in doc[token.i : max(token.i, verb.i)] if each.text == ","), None)
    if before is None or comma is None or before.i < token.sent.start + 2:
        return True
    noun = doc[before.i - (2 if doc[before.i - 1].text == "," else 1)]
    while noun.dep_.partition(":")[0] in ("flat", "appos", "amod") and noun.head.i < noun.i:
        noun = noun.head
    for child in [child for child in verb.lefts if token.i < child.i < comma.i and child.dep_.startswith("obl")]:
        child.head = token
    token.head, token.dep_ = noun, "acl:relcl"
    return True


def relative_object(_: Doc, verb: Token) -> bool:
    """ "L'attaque que Norsud a menée": a "que" that is the object of its clause opens a relative one."""
    word = next((each for each in verb.lefts if each.text.lower() in ("que", "qu'")), None)
    if word is None or word.dep_ != "obj" or verb.head.pos_ != "NOUN":
        return False
    word.pos_, verb.dep_ = "PRON", "acl:relcl"
    word.set_morph("PronType=Rel")  # type: ignore[attr-defined]
    return True


def fronted_behind_colon(doc: Doc, time: Token) -> bool:
    """ "La ville a peur : lundi, un attentat avait eu lieu": a day between colon and comma is of the clause behind."""
    if not any(ends_date(each) for each in (time, *time.rights)):
        return False
    words = [each.i for each in time.subtree if each.pos_ != "PUNCT"]
    before, comma = words[0] - 1, words[-1] + 1
    if before < 0 or doc[before].text != ":" or time.head.i > before:
        return False
    verbs = (each for each in time.head.rights if each.pos_ == "VERB" and each.left_edge.i in (comma, comma + 1))
    verb = next(verbs, None)
    if verb is None or comma >= len(doc) or doc[comma].text != ",":
        return False
    time.head, time.dep_ = verb, "obl:mod"
    return True


def suffers(_: Doc, token: Token) -> bool:
    """ "Norsud accuse une perte de 3 millions": who has a loss blames nobody, so that the verb is not that of blame."""
    verb = token.head
    suffered = token.text.lower() in words("fr", "counts", "suffered")
    if suffered and verb.pos_ == "VERB" and verb.text.lower().startswith("accus"):
        verb.lemma_ = "enregistrer"
    return False
