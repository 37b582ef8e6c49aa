"""Descriptions between commas that the parser took for a second argument, on parses built by hand."""

from __future__ import annotations

import pytest

from tests.text.test_attachments import mended

CASES = [
    # "L'OMIR, une agence de l'ONU, a ri": no second subject
    pytest.param(
        """
        l' DET det 1
        OMIR NOUN nsubj 9
        , PUNCT punct 1
        une DET det 4
        agence NOUN nsubj 9
        de ADP case 6
        ONU PROPN nmod 4
        , PUNCT punct 4
        a AUX aux:tense 9
        ri VERB ROOT 9""",
        {"agence": ("appos", "OMIR")},
        id="what a body is",
    ),
    # "Il a vu sa femme, l'actrice Anne"
    pytest.param(
        """
        il PRON nsubj 2
        a AUX aux:tense 2
        vu VERB ROOT 2
        sa DET det 4
        femme NOUN obj 2
        , PUNCT punct 7
        l' DET det 7
        actrice NOUN obj 2
        Anne PROPN appos 7
        . PUNCT punct 2""",
        {"actrice": ("appos", "femme")},
        id="who somebody is",
    ),
    # "L'usine, un jour, a fermé": a day says nothing of a factory
    pytest.param(
        """
        l' DET det 1
        usine NOUN nsubj 7
        , PUNCT punct 4
        un DET det 4
        jour NOUN nsubj 7
        , PUNCT punct 4
        a AUX aux:tense 7
        fermé VERB ROOT 7""",
        {"jour": ("nsubj", "fermé")},
        id="no description",
    ),
    # "Luc et sa femme, l'actrice Anne, rient"
    pytest.param(
        """
        Luc PROPN nsubj 9
        et CCONJ cc 3
        sa DET det 3
        femme NOUN conj 0
        , PUNCT punct 6
        l' DET det 6
        actrice NOUN appos 0
        Anne PROPN appos 6
        , PUNCT punct 6
        rient VERB ROOT 9""",
        {"actrice": ("appos", "femme")},
        id="the last of a list",
    ),
    # "La reine a nommé Luc ministre de l'eau"
    pytest.param(
        """
        la DET det 1
        reine NOUN nsubj 3
        a AUX aux:tense 3
        nommé VERB ROOT 3
        Luc PROPN obj 3
        ministre NOUN flat:name 4
        de ADP case 7
        eau NOUN nmod 4""",
        {"ministre": ("xcomp", "nommé"), "eau": ("nmod", "ministre")},
        id="what somebody becomes",
    ),
    # "A rejoint Luc ministre": nobody becomes anything
    pytest.param(
        """
        il PRON nsubj 2
        a AUX aux:tense 2
        rejoint VERB ROOT 2
        Luc PROPN obj 2
        ministre NOUN flat:name 3""",
        {"ministre": ("flat:name", "Luc")},
        id="what somebody is called",
    ),
]


@pytest.mark.parametrize(("table", "links"), CASES)
def test_descriptions_behind_commas(table: str, links: dict[str, tuple[str, str]]) -> None:
    found = mended(table)
    assert {word: found[word] for word in links} == links


def test_a_post_takes_the_complement_behind_it() -> None:
    table = """
        Luc PROPN ROOT 0
        , PUNCT punct 2
        ministre NOUN appos 0
        et CCONJ cc 4
        chef NOUN conj 0
        du ADP case 6
        parti NOUN nmod 0"""
    assert mended(table)["parti"] == ("nmod", "chef")


def test_a_pronoun_before_its_verb_is_no_part_of_a_name() -> None:
    table = """
        Norsud PROPN nsubj 2
        en PRON flat:name 0
        possède VERB ROOT 2
        dix NUM obj 2"""
    assert mended(table)["en"] == ("iobj", "possède")


@pytest.mark.parametrize(("behind", "link"), [("spécial", "appos"), ("vite", "acl")])
def test_a_post_that_looks_like_a_participle(behind: str, link: str) -> None:
    table = f"""
        Luc PROPN ROOT 0
        , PUNCT punct 2
        envoyé VERB acl 0
        {behind} ADJ xcomp 2"""
    assert mended(table)["envoyé"] == (link, "Luc")


def test_a_title_in_quotation_marks_is_what_somebody_made() -> None:
    table = """
        Anne PROPN nsubj 2
        a AUX aux:tense 2
        filmé VERB ROOT 2
        « PUNCT punct 5
        La DET det 5
        Nuit NOUN xcomp 2
        » PUNCT punct 5"""
    assert mended(table)["Nuit"] == ("obj", "filmé")


@pytest.mark.parametrize(
    ("before", "post", "link"),
    [
        ("Luc", "trésorière", ("appos", "Anne")),
        ("Luc", "table", ("conj", "voit")),  # no post
        ("la", "trésorière", ("conj", "voit")),  # behind no full name
    ],
)
def test_a_post_behind_a_name_and_a_comma_is_hers(before: str, post: str, link: tuple[str, str]) -> None:
    full = "Anne PROPN obj 1\n Roy PROPN flat:name 2" if before == "Luc" else "la DET det 3\n dame NOUN obj 1"
    table = f"""
        Luc PROPN nsubj 1
        voit VERB ROOT 1
        {full}
        , PUNCT punct 5
        {post} NOUN conj 1"""
    assert mended(table)[post] == link


def test_the_second_post_goes_on_with_the_first_and_takes_what_is_behind_it() -> None:
    table = """
        Anne PROPN ROOT 0
        , PUNCT punct 2
        autrice NOUN appos 0
        de ADP case 4
        Nuits NOUN nmod 2
        et CCONJ cc 6
        lauréate NOUN conj 4
        du ADP case 8
        prix NOUN nmod 4"""
    found = mended(table)
    assert found["lauréate"] == ("conj", "autrice")
    assert found["prix"] == ("nmod", "lauréate")


@pytest.mark.parametrize(("participle", "link"), [("décédé", ("acl", "Luc")), ("parti", ("conj", "voit"))])
def test_who_died_is_the_one_named_before_the_comma(participle: str, link: tuple[str, str]) -> None:
    table = f"""
        Anne PROPN nsubj 1
        voit VERB ROOT 1
        Luc PROPN obj 1
        , PUNCT punct 4
        {participle} VERB conj 1"""
    assert mended(table)[participle] == link


def test_who_was_born_in_a_town_died_elsewhere() -> None:
    # Anne naquit à Klow, morte à Lima.
    table = """
        Anne PROPN nsubj 1
        naquit VERB ROOT 1
        à ADP case 3
        Klow PROPN obl:mod 1
        , PUNCT punct 5
        morte VERB conj 1
        à ADP case 7
        Lima PROPN obl:mod 5"""
    assert mended(table)["morte"] == ("conj", "naquit")


@pytest.mark.parametrize(
    ("verb", "link"),
    [
        ("ont AUX aux:tense 11 Number=Plur|VerbForm=Fin", ("appos", "chef")),
        ("aurait AUX aux:tense 11 Number=Sing|VerbForm=Fin", ("conj", "partisans")),
    ],
)
def test_one_among_many_is_he_whose_many_they_are(verb: str, link: tuple[str, str]) -> None:
    # Des partisans du chef, le général Roy, ont fui.
    table = f"""
        Des DET det 1
        partisans NOUN obl:mod 11 Number=Plur
        du ADP case 3
        chef NOUN nmod 1 Number=Sing
        religieux ADJ amod 3
        , PUNCT punct 7
        le DET det 7
        général NOUN conj 1 Number=Sing
        Roy PROPN appos 7
        , PUNCT punct 7
        {verb}
        fui VERB ROOT 11"""
    links = mended(table)
    assert links["général"] == link
    assert (links["partisans"] == ("nsubj", "fui")) == (link[0] == "appos")


@pytest.mark.parametrize(("other", "link"), [("nsubj", "advcl"), ("obj", "nsubj")])
def test_a_participle_that_opens_a_sentence_is_no_second_subject(other: str, link: str) -> None:
    # Fondée par Luc, Norsud ferme.
    table = f"""
        Fondée VERB nsubj 5 Tense=Past|VerbForm=Part
        par ADP case 2
        Luc PROPN obl:agent 0
        , PUNCT punct 0
        Norsud PROPN {other} 5
        ferme VERB ROOT 5"""
    assert mended(table)["Fondée"] == (link, "ferme")
