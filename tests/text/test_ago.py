"""How long ago something was hangs on the verb that it dates, on parses built by hand."""

from __future__ import annotations

from tests.text.test_attachments import mended

PHRASE = {"il": ("case", "ans"), "y": ("fixed", "il"), "deux": ("nummod", "ans")}


def test_it_stands_beside_the_clause_that_it_opens() -> None:
    table = """
        Il PRON expl:subj 2
        y PRON expl:comp 2
        a VERB ROOT 2
        deux NUM nummod 4
        ans NOUN obj 2
        , PUNCT punct 2
        Norsud PROPN nsubj 7
        fermait VERB parataxis 2
        . PUNCT punct 2"""
    links = mended(table)
    assert links["fermait"] == ("ROOT", "fermait")
    assert links["ans"] == ("obl:mod", "fermait")
    assert links["Il"] == ("case", "ans")


def test_it_is_of_the_participle_right_before_it() -> None:
    # Norsud, rachetée par Valtel il y a deux ans, ferme.
    table = """
        Norsud PROPN nsubj 11
        , PUNCT punct 2
        rachetée ADJ acl 0 Tense=Past|VerbForm=Part
        par ADP case 4
        Valtel PROPN obl:agent 2
        il PRON nmod 0
        y PRON expl:comp 5
        a VERB fixed 5
        deux NUM nummod 9
        ans NOUN nmod 0
        , PUNCT punct 2
        ferme VERB ROOT 11"""
    links = mended(table)
    assert links["ans"] == ("obl:mod", "rachetée")
    assert {word: links[word] for word in PHRASE} == PHRASE


def test_what_hung_on_it_goes_to_the_verb() -> None:
    # Luc, il y a deux ans, était maire.
    table = """
        Luc PROPN dislocated 4
        , PUNCT punct 0
        il PRON expl:subj 4
        y PRON expl:comp 4
        a VERB ROOT 4
        deux NUM nummod 6
        ans NOUN obj 4
        , PUNCT punct 4
        était AUX cop 9
        maire NOUN parataxis 4"""
    links = mended(table)
    assert links["Luc"] == ("nsubj", "maire")
    assert links["maire"] == ("ROOT", "maire")


def test_days_of_something_are_counted_and_date_nothing() -> None:
    # Il y a deux jours de grève, dit Luc.
    table = """
        Il PRON expl:subj 2
        y PRON expl:comp 2
        a VERB ROOT 2
        deux NUM nummod 4
        jours NOUN obj 2
        de ADP case 6
        grève NOUN nmod 4
        , PUNCT punct 9
        dit VERB parataxis 2
        Luc PROPN nsubj 8"""
    assert mended(table)["jours"] == ("obj", "a")
