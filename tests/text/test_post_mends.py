"""Tests of the mends that give posts what they are over and to whom they are given, on parses built by hand."""

from __future__ import annotations

import pytest

from tests.text.test_attachments import mended


def test_what_a_post_is_over_stands_behind_how_it_is_held() -> None:
    # le maire sortant de Klow, Luc
    table = """
        le DET det 1
        maire NOUN ROOT 1
        sortant ADJ amod 1
        de ADP case 4
        Klow PROPN obl:arg 2
        , PUNCT punct 6
        Luc PROPN appos 4"""
    links = mended(table)
    assert links["Klow"] == ("nmod", "maire")
    assert links["Luc"] == ("appos", "maire")


def test_who_holds_a_post_is_no_subject_of_its_adjective() -> None:
    # la maire sortante de Klow part
    table = """
        la DET det 1
        maire NOUN nsubj 2
        sortante NOUN nsubj 5
        de ADP case 4
        Klow PROPN nmod 2
        part VERB ROOT 5"""
    links = mended(table)
    assert links["maire"] == ("nsubj", "part")
    assert links["sortante"] == ("amod", "maire")
    assert links["Klow"] == ("nmod", "maire")


def test_a_party_between_a_post_and_its_town_is_over_nothing() -> None:
    # le maire UMP de Klow part
    table = """
        le DET det 1
        maire NOUN nsubj 5
        UMP PROPN appos 1
        de ADP case 4
        Klow PROPN nmod 2
        part VERB ROOT 5"""
    assert mended(table)["Klow"] == ("nmod", "maire")


@pytest.mark.parametrize(("noun", "link"), [("maire", "nmod"), ("parti", "appos")])
def test_a_party_right_behind_a_post_is_not_who_holds_it(noun: str, link: str) -> None:
    # le maire UMP part, le parti UMP part
    table = f"""
        le DET det 1
        {noun} NOUN nsubj 3
        UMP PROPN appos 1
        part VERB ROOT 3"""
    assert mended(table)["UMP"] == (link, noun)


@pytest.mark.parametrize(
    ("participle", "name", "link"),
    [
        ("sortant", "Verts", ("nmod", "maire")),
        ("sortant", "Luc", ("appos", "maire")),
        ("visitant", "Luc", ("obj", "visitant")),
    ],
)
def test_who_is_on_his_way_out_of_a_post_leaves_no_party(participle: str, name: str, link: tuple[str, str]) -> None:
    # le maire sortant Verts part, le maire visitant Luc part
    table = f"""
        le DET det 1
        maire NOUN nsubj 4
        {participle} VERB acl 1 Tense=Pres|VerbForm=Part
        {name} PROPN obj 2
        part VERB ROOT 4"""
    assert mended(table)[name] == link


@pytest.mark.parametrize("noun", ["justesse", "Klow"])
def test_what_is_no_tenure_keeps_its_complement(noun: str) -> None:
    # la maire élue de justesse; la maire proche de Klow
    adjective, pos = ("élue", "NOUN") if noun == "justesse" else ("proche", "PROPN")
    table = f"""
        la DET det 1
        maire NOUN ROOT 1
        {adjective} ADJ amod 1
        de ADP case 4
        {noun} {pos} obl:arg 2"""
    assert mended(table)[noun] == ("obl:arg", adjective)


@pytest.mark.parametrize("verb", ["nommée", "élue", "devenue"])
def test_a_day_has_no_post(verb: str) -> None:
    # Anne est nommée lundi ministre
    table = f"""
        Anne PROPN nsubj:pass 2
        est AUX aux:pass 2
        {verb} VERB ROOT 2
        lundi NOUN xcomp 2
        ministre NOUN nmod 3"""
    links = mended(table)
    assert links["ministre"] == ("xcomp", verb)
    assert links["lundi"] == ("obl:mod", verb)


def test_a_post_behind_a_day_stays_where_nobody_is_given_one() -> None:
    # Anne a vu lundi ministres
    table = """
        Anne PROPN nsubj 2
        a AUX aux:tense 2
        vu VERB ROOT 2
        lundi NOUN obl:mod 2
        ministres NOUN nmod 3"""
    assert mended(table)["ministres"] == ("nmod", "lundi")


def test_the_verb_behind_the_clause_of_dont_is_that_of_a_name_with_a_complement() -> None:
    # le Parti du pain, dont le chef est arrêté, proteste
    table = """
        le DET det 1
        Parti NOUN nsubj:pass 9
        du ADP case 3
        pain NOUN nmod 1
        , PUNCT punct 9
        dont PRON nmod 7
        le DET det 7
        chef NOUN nsubj:pass 9
        est AUX aux:pass 9
        arrêté VERB ROOT 9
        , PUNCT punct 9
        proteste VERB parataxis 9 Mood=Ind|VerbForm=Fin"""
    links = mended(table)
    assert links["proteste"] == ("ROOT", "proteste")
    assert links["Parti"] == ("nsubj", "proteste")
    assert links["arrêté"] == ("acl:relcl", "Parti")
    assert links["chef"] == ("nsubj:pass", "arrêté")


def test_a_name_behind_a_place_and_a_comma_acts() -> None:
    # À Klow, Anne Roy, députée, part
    table = """
        À ADP case 1
        Klow PROPN obl:mod 7
        , PUNCT punct 1
        Anne PROPN flat:name 1
        Roy PROPN flat:name 3
        , PUNCT punct 1
        députée NOUN appos 1
        part VERB ROOT 7"""
    links = mended(table)
    assert links["Anne"] == ("nsubj", "part")
    assert links["députée"] == ("appos", "Anne")
    assert links["Klow"] == ("obl:mod", "part")


def test_a_list_of_places_stays_one() -> None:
    # À Klow, Travik, il part
    table = """
        À ADP case 1
        Klow PROPN obl:mod 6
        , PUNCT punct 3
        Travik PROPN flat:name 1
        , PUNCT punct 1
        il PRON nsubj 6
        part VERB ROOT 6"""
    assert mended(table)["Travik"][0] != "nsubj"


@pytest.mark.parametrize(("stage", "link"), [("tour", ("obj", "battu")), ("lycée", ("appos", "lycée"))])
def test_who_is_beaten_in_a_round_does_not_name_it(stage: str, link: tuple[str, str]) -> None:
    # Luc a battu au tour Anne
    table = f"""
        Luc PROPN nsubj 2
        a AUX aux:tense 2
        battu VERB ROOT 2
        au ADP case 4
        {stage} NOUN obl:arg 2
        Anne PROPN appos 4"""
    assert mended(table)["Anne"] == link


@pytest.mark.parametrize(("mark", "above"), [("à", "renoncer"), ("pour", "partir")])
def test_an_infinitive_without_its_word_goes_on_with_the_one_above(mark: str, above: str) -> None:
    # il peut renoncer à partir et aider Anne; il peut renoncer à partir et pour aider Anne
    before = "" if mark == "à" else "pour ADP mark 7"
    verb = 6 if mark == "à" else 7
    table = f"""
        il PRON nsubj 1
        peut VERB ROOT 1
        renoncer VERB xcomp 1 VerbForm=Inf
        à ADP mark 4
        partir VERB xcomp 2 VerbForm=Inf
        et CCONJ cc {verb}
        {before}
        aider VERB conj 4 VerbForm=Inf
        Anne PROPN obj {verb}"""
    assert mended("\n".join(line for line in table.splitlines() if line.strip()))["aider"][1] == above


@pytest.mark.parametrize(("told", "link"), [("acl", ("parataxis", "Luc")), ("amod", ("conj", "Luc"))])
def test_of_two_names_each_has_its_own_participle(told: str, link: tuple[str, str]) -> None:
    # Luc condamné, Anne relaxée
    table = f"""
        Luc PROPN ROOT 0
        condamné VERB {told} 0
        , PUNCT punct 3
        Anne PROPN conj 0
        relaxée VERB acl 3"""
    assert mended(table)["Anne"] == link


def test_a_day_keeps_no_name_from_the_verb() -> None:
    # Luc a nommé lundi Anne ministre
    table = """
        Luc PROPN nsubj 2
        a AUX aux:tense 2
        nommé VERB ROOT 2
        lundi NOUN obl:mod 2
        Anne PROPN xcomp 2
        ministre NOUN flat:name 4"""
    found = mended(table)
    assert found["Anne"] == ("obj", "nommé")
    assert found["ministre"] == ("xcomp", "nommé")
