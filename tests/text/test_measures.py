"""Tests of what is taken off a day or a measure behind the parser, on parses built by hand."""

from __future__ import annotations

import pytest
from spacy.tokens import Doc
from spacy.vocab import Vocab

from kg.text.parser.measures import mend_measures

VOCAB = Vocab()


def mended(table: str) -> dict[str, tuple[str, str]]:
    """Return head and link of each word of a table "word pos link head features", with heads counted from 0."""
    rows = [line.split() for line in table.strip().splitlines()]
    words, pos, deps, heads, morphs = zip(*[(*row, "")[:5] for row in rows], strict=True)
    doc = Doc(VOCAB, words=words, pos=pos, deps=deps, heads=[int(each) for each in heads], morphs=list(morphs))
    return {token.text: (token.dep_, token.head.text) for token in mend_measures(doc)}


@pytest.mark.parametrize("noun", ["soir", "lundi"])
def test_a_place_behind_a_day_hangs_on_the_verb(noun):
    table = f"""
        décolle VERB ROOT 0
        {noun} NOUN obl:mod 0
        de ADP case 3
        Klow PROPN nmod 1"""
    assert mended(table)["Klow"] == ("obl:arg", "décolle")


def test_what_is_known_behind_a_day_hangs_on_the_verb():  # "s'empare jeudi de la mine"
    table = """
        empare VERB ROOT 0
        jeudi NOUN obl:mod 0
        de ADP case 4
        la DET det 4
        mine NOUN nmod 1"""
    assert mended(table)["mine"] == ("obl:arg", "empare")


def test_a_day_with_a_name_keeps_it():
    table = """
        part VERB ROOT 0
        jeudi NOUN obl:mod 0
        de ADP case 4
        l' DET det 4
        Ascension NOUN nmod 1"""
    assert mended(table)["Ascension"] == ("nmod", "jeudi")


def test_an_evening_with_its_article_has_a_name():
    table = """
        part VERB ROOT 0
        le DET det 2
        soir NOUN obl:mod 0
        de ADP case 4
        Noël PROPN nmod 2"""
    assert mended(table)["Noël"] == ("nmod", "soir")


@pytest.mark.parametrize(
    ("measure", "participle", "head"),
    [
        ("Gender=Fem|Number=Plur", "Gender=Fem|Number=Sing|VerbForm=Part", "grève"),
        ("Gender=Masc|Number=Sing", "Gender=Fem|Number=Sing|VerbForm=Part", "grève"),
        ("Gender=Fem|Number=Sing", "Gender=Fem|Number=Sing|VerbForm=Part", "heure"),
        ("Gender=Masc|Number=Sing", "Gender=Masc|Number=Plur|VerbForm=Part", "heure"),  # agrees with neither
    ],
)
def test_a_participle_tells_of_the_noun_with_which_alone_it_agrees(measure, participle, head):
    table = f"""
        grève NOUN ROOT 0 Gender=Fem|Number=Sing
        de ADP case 2
        heure NOUN nmod 0 {measure}
        lancée VERB acl 2 {participle}"""
    assert mended(table)["lancée"] == ("acl", head)


def test_an_age_behind_a_day_hangs_on_the_verb() -> None:
    table = """
        mort VERB ROOT 0
        hier ADV advmod 0
        soir NOUN obl:mod 0
        à ADP case 4
        âge NOUN obl:arg 2"""
    assert mended(table)["âge"] == ("obl:arg", "mort")


def test_a_day_without_a_verb_keeps_what_stands_behind_it() -> None:
    table = """
        soir NOUN ROOT 0
        à ADP case 2
        âge NOUN obl:arg 0"""
    assert mended(table)["âge"] == ("obl:arg", "soir")


@pytest.mark.parametrize(("link", "whole"), [("obl:mod", "obl:mod"), ("nsubj", "obl:mod")])
def test_a_number_alone_between_a_comma_and_a_verb_is_its_subject(link: str, whole: str) -> None:
    table = f"""
        Sur ADP case 1
        élèves NOUN {link} 5
        , PUNCT punct 3
        douze NUM appos 1
        sont AUX cop 5
        absents VERB ROOT 5"""
    assert (mended(table)["douze"], mended(table)["élèves"]) == (("nsubj", "absents"), (whole, "absents"))


def test_a_day_behind_a_name_and_the_place_behind_it_hang_on_the_verb():
    table = """
        battu VERB ROOT 0
        par ADP case 2
        Norsud PROPN obl:agent 0
        mardi NOUN nmod 2
        à ADP case 5
        Klow PROPN nmod 2"""
    links = mended(table)
    assert (links["mardi"], links["Klow"]) == (("obl:mod", "battu"), ("obl:mod", "battu"))


def test_a_place_right_behind_a_name_stays_with_it():
    table = """
        battu VERB ROOT 0
        par ADP case 2
        Norsud PROPN obl:agent 0
        à ADP case 4
        Klow PROPN nmod 2"""
    assert mended(table)["Klow"] == ("nmod", "Norsud")


@pytest.mark.parametrize(("comma", "head"), [(",", "Luc"), ("de", "ans")])
def test_behind_an_age_stands_who_somebody_is(comma: str, head: str) -> None:
    table = f"""
        Nommé VERB ROOT 0
        Luc PROPN obl:mod 0
        {comma} {"PUNCT punct" if comma == "," else "ADP case"} 4
        40 NUM nummod 4
        ans NOUN obl:mod 0
        , PUNCT punct 6
        berger NOUN appos 4
        , PUNCT punct 9
        qui PRON nsubj 9
        chante VERB acl:relcl 4"""
    assert mended(table)["berger"] == ("appos", head)
    assert mended(table)["chante"] == ("acl:relcl", head)


def test_a_numeral_of_three_words_counts_the_noun_behind_it():  # "vingt et un morts"
    table = """
        vingt NUM nummod 3
        et CCONJ cc 3
        un DET det 3
        morts NOUN ROOT 3"""
    assert mended(table) == {
        "vingt": ("nummod", "un"),
        "et": ("cc", "un"),
        "un": ("nummod", "morts"),
        "morts": ("ROOT", "morts"),
    }


def test_a_numeral_alone_before_et_is_that_of_who_is_counted_next():  # "tués et trente et une autres blessées"
    table = """
        tués VERB ROOT 0
        trente NUM conj 0
        et CCONJ cc 5
        une DET det 5
        autres ADJ amod 5
        blessées NOUN conj 0"""
    assert mended(table)["une"] == ("nummod", "blessées")
    assert mended(table)["trente"] == ("nummod", "une")


def test_what_a_numeral_counts_is_the_subject_of_the_verb_that_the_parser_hung_on_it():
    table = """
        Vingt NUM ROOT 0
        et CCONJ cc 5
        une DET det 3
        élues NOUN nsubj:pass 5
        sont AUX aux:pass 5
        blessées VERB conj 0"""
    links = mended(table)
    assert links["blessées"] == ("ROOT", "blessées")
    assert links["élues"] == ("nsubj:pass", "blessées")
    assert links["Vingt"] == ("nummod", "une")


@pytest.mark.parametrize(("case", "head"), [("à", "succombé"), ("du", "blessures")])
def test_a_day_behind_a_complement_that_does_not_go_on_is_the_verb_s(case, head):
    # il a succombé à ses blessures jeudi à Klow, but "jeudi du port"
    table = f"""
        il PRON nsubj 2
        a AUX aux:tense 2
        succombé VERB ROOT 2
        à ADP case 5
        ses DET det 5
        blessures NOUN obl:arg 2
        jeudi NOUN nmod 5
        {case} ADP case 8
        Klow PROPN nmod 5"""
    found = mended(table)
    assert [found["jeudi"][1], found["Klow"][1]] == [head, head]


def test_what_one_is_sentenced_for_hangs_on_the_verb():
    # il a été condamné lundi à un an et dix mois de prison pour avoir volé
    table = """
        il PRON nsubj:pass 1
        condamné VERB ROOT 1
        lundi NOUN obl:mod 1
        à ADP case 5
        un NUM nummod 5
        an NOUN nmod 2
        et CCONJ cc 8
        dix NUM nummod 8
        mois NOUN conj 2
        pour ADP mark 11
        avoir AUX aux:tense 11
        volé VERB acl 8"""
    found = mended(table)
    assert [found[word][1] for word in ("an", "mois", "volé")] == ["condamné", "an", "condamné"]


@pytest.mark.parametrize(("verb", "head"), [("revendiqué", "revendiqué"), ("annulé", "match")])
def test_a_day_behind_what_one_remarks_on_is_the_verb_s(verb, head):
    table = f"""
        il PRON nsubj 1
        {verb} VERB ROOT 1
        le DET det 3
        match NOUN obj 1
        jeudi NOUN nmod 3
        . PUNCT punct 1"""
    assert mended(table)["jeudi"][1] == head
