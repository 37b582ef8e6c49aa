"""A day or a measure takes no complement: what the parser hung on "mardi soir" or "24 heures" belongs further up."""

from __future__ import annotations

from spacy.language import Language
from spacy.tokens import Doc, Token

from kg.lang import table, words
from kg.text.days import is_bare_day, time_nouns
from kg.text.parser.mends.phrases import agrees, case_of, whole_name

_ONES = frozenset(("un", "une", "onze"))
_TERMS = frozenset(("an", "ans", "mois", "jours", "semaines"))
_NAME = 2  # tokens from an age back to the name before its comma


@Language.component("kg_measures")
def mend_measures(doc: Doc) -> Doc:
    """Hang places behind a day on its verb, and participles behind a measure on the noun with which they agree.

    A number alone before a verb is its subject.
    """
    for token in doc:
        if token.i > 1 and token.text in _ONES:
            _join_numeral(token)
        if token.head != token and _is_of_verb(token) and is_bare_day(token.head, parts=True):
            _mend_place(token)
        elif token.head.pos_ == "PROPN" and token.head.i < token.i:
            _leave_name(token)
        elif token.dep_ == "nmod" and _is_remarked(token.head) and is_bare_day(token, parts=True):
            _leave_complement(token)
        elif token.dep_ in ("appos", "acl:relcl") and _is_age(token.head):
            _leave_age(token)
        elif token.dep_ == "appos" and token.pos_ == "NUM":
            _mend_number(token)
        elif token.dep_ == "acl" and any(child.text == "pour" for child in token.lefts):
            _mend_motive(token)
        elif token.dep_ == "acl" and token.head.dep_ == "nmod" and "Part" in token.morph.get("VerbForm", []):
            _mend_participle(token)
    return doc


def _join_numeral(one: Token) -> None:
    """ "Vingt et un morts", "quarante et une autres personnes": one numeral, which counts the noun behind it."""
    tens, joined = one.nbor(-2), one.nbor(-1)
    if joined.text != "et" or tens.text.lower() not in table("fr", "numbers")["tens"]["words"]:
        return
    noun = one.head if one.head.i > one.i else tens.head
    behind = [child for child in tens.children if child not in (one, joined)]
    verb = next((child for child in behind if child.is_ancestor(noun)), None)  # "Vingt et un élus ont été blessés"
    if verb is not None:
        verb.head, verb.dep_ = (verb, "ROOT") if tens.head == tens else (tens.head, tens.dep_)
    for child in behind:
        if child != verb:
            child.head = noun if verb is None else verb
    one.head, one.dep_, one.pos_ = noun, "nummod", "NUM"
    tens.head, tens.dep_ = one, "nummod"
    joined.head, joined.dep_ = one, "cc"


def _is_remarked(noun: Token) -> bool:
    """Tell whether a noun is beside what a verb tells, or what it only remarks on: "a revendiqué l'attaque samedi"."""
    stems = tuple(table("fr", "times")["tense"]["remarking"])
    return noun.dep_.startswith("obl") or (noun.dep_ == "obj" and noun.head.text.lower().startswith(stems))


def _leave_complement(day: Token) -> None:
    """ "A succombé à ses blessures jeudi à Klow": a day right behind a bare complement of a verb is the verb's."""
    noun, verb = day.head, day.head.head
    beside = day.i == noun.i + 1 and not case_of(day) and day.nbor(1).text not in ("de", "du", "des", "d'")
    if beside and verb.i < noun.i and verb.pos_ == "VERB" and not any(child.dep_ == "det" for child in day.children):
        for child in [child for child in noun.rights if child.i > day.i]:
            child.head = verb
        day.head, day.dep_ = verb, "obl:mod"


def _is_of_verb(token: Token) -> bool:
    """ "mardi soir *de Klow*", "hier soir *à l'âge* de 80 ans": what stands behind a day, but says no time itself."""
    place = token.dep_ in ("nmod", "obl:arg", "obl:mod") and token.pos_ == "PROPN" and bool(case_of(token))
    said = token.dep_ in ("nmod", "obl:arg") and token.pos_ == "NOUN"
    behind = case_of(token) in ("à", "dans", "chez") or _is_of_known(token)
    term = case_of(token) == "à" and token.text.lower() in _TERMS  # "condamné lundi à cinq ans et dix mois"
    return place or (said and behind and (term or token.text.lower() not in time_nouns()))


def _is_of_known(noun: Token) -> bool:
    """ "s'est emparé jeudi *de la ville*", but "le lundi de Pâques", "le jeudi de l'Ascension" are such days."""
    of, known = case_of(noun), any(child.dep_ == "det" for child in noun.lefts)
    return noun.text.islower() and (of in ("du", "des") or (of in ("de", "d'") and known))


def _is_age(noun: Token) -> bool:
    return noun.text in table("fr", "juxtaposition")["words"]["years"] and any(
        each.dep_ == "nummod" for each in noun.lefts
    )


def _leave_age(token: Token) -> None:
    """ "Luc Roy, 40 ans, ressortissant danois, qui ...": behind an age stands who somebody is, not what years are."""
    age = token.head
    first = min(each.i for each in (age, *age.lefts) if each.pos_ != "PUNCT")
    if first < _NAME or age.doc[first - 1].text != "," or age.nbor().text != ",":
        return
    name = whole_name(age.doc[first - _NAME])
    if name.pos_ == "PROPN":
        token.head = name


def _mend_number(number: Token) -> None:
    """ "Sur les 42 élèves, douze sont absents": a number alone between a comma and a verb does what that says."""
    whole, after = number.head, number.doc[number.i + 1 : number.i + 2]
    verb = next((word if word.pos_ == "VERB" else word.head for word in after if word.pos_ in ("AUX", "VERB")), None)
    set_off = number.nbor(-1).text == "," and case_of(whole) in words("fr", "counts", "among")
    if verb is None or not set_off or list(number.rights):
        return
    subjects = [child for child in verb.children if child.dep_.startswith("nsubj") and child is not number]
    if whole in subjects:
        number.head, number.dep_, whole.dep_ = verb, whole.dep_, "obl:mod"
    elif whole.head == verb and not subjects:
        number.head, number.dep_ = verb, "nsubj"


def _mend_place(name: Token) -> None:
    """ "a décollé mardi soir de Klow": where something goes from hangs on what goes, not on the evening."""
    host = name.head
    while host.head != host and is_bare_day(host, parts=True):
        host = host.head
    if host.pos_ in ("VERB", "AUX", "NOUN") and host.i < name.i and not is_bare_day(host, parts=True):
        for child in [child for child in name.head.rights if child.dep_ == "conj" and child.text.lower() in _TERMS]:
            child.head = name
        name.head, name.dep_ = host, "nmod" if host.pos_ == "NOUN" else "obl:arg"


def _leave_name(token: Token) -> None:
    """ "Battu par Norsud mardi à Klow": the day behind a name, and the place behind that day, are of the verb above."""
    before = token.doc[max(token.left_edge.i - 1, 0)]
    day = is_bare_day(token) and token.text.islower() and token.dep_ in ("nmod", "flat:name", "appos")
    place = token.dep_ == "nmod" and token.pos_ == "PROPN" and is_bare_day(before) and case_of(token) in ("à", "en")
    verb = next((each for each in token.head.ancestors if each.pos_ in ("VERB", "AUX")), None)
    if verb is not None and verb.i < token.head.i and (day or place):
        token.head, token.dep_ = verb, "obl:mod"


def _mend_motive(infinitive: Token) -> None:
    """ "Condamné à un an de prison pour avoir volé": what one is sentenced for is no prison's, nor a time's."""
    noun = infinitive.head
    penal = noun.text.lower() in (*time_nouns(), *words("fr", "counts", "penalties")) or noun.dep_ == "appos"
    verb = next((each for each in noun.ancestors if each.pos_ == "VERB" and each.i < infinitive.i), None)
    if penal and verb is not None and any(child.dep_ == "aux:tense" for child in infinitive.lefts):
        infinitive.head, infinitive.dep_ = verb, "advcl"


def _mend_participle(participle: Token) -> None:
    """ "une grève de 24 heures lancée par X": it tells of the noun above with which it agrees, and it alone."""
    noun = participle.head
    while noun.dep_ == "nmod" and noun.head.pos_ == "NOUN" and noun.head.i < noun.i and not agrees(participle, noun):
        noun = noun.head
    if noun != participle.head and noun.pos_ == "NOUN" and agrees(participle, noun):
        participle.head = noun
