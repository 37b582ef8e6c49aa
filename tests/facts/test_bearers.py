"""Whom a noun describes, on parses built by hand."""

from __future__ import annotations

import pytest
from spacy.tokens import Span

from kg.facts.arguments import ArgumentReader
from kg.facts.grammar.bearers import bearers
from kg.text import tree
from kg.text.tree import Doc
from tests.hand_built import build, plant

CASES = [
    # Le maire et son adjointe, Anne, ...: she is no mayor.
    pytest.param(
        plant("""
Le le DET det 1 Definite=Def|Number=Sing|PronType=Art
maire maire NOUN ROOT 1 Number=Sing
et et CCONJ cc 4 -
son son DET det 4 Number=Sing|Poss=Yes
adjointe adjoint NOUN conj 1 Number=Sing
, , PUNCT punct 6 -
Anne Anne PROPN appos 1 -
"""),
        ["maire"],
        id="beside somebody else who is named",
    ),
    # Luc et deux touristes
    pytest.param(
        plant("""
Luc Luc PROPN ROOT 0 Number=Sing
touristes touriste NOUN conj 0 Number=Plur
"""),
        ["touristes"],
        id="who is counted beside somebody",
    ),
    # Les acteurs Luc et Anne ...: the parser ties the second name to the noun.
    pytest.param(
        plant("""
Les le DET det 1 Definite=Def|Number=Plur|PronType=Art
acteurs acteur NOUN ROOT 1 Number=Plur
Luc Luc PROPN appos 1 -
et et CCONJ cc 4 -
Anne Anne PROPN conj 1 -
"""),
        ["acteurs", "Luc", "Anne"],
        id="two names",
    ),
    # Les députés Luc, Paul et la ministre Anne ...: she is no deputy.
    pytest.param(
        plant("""
Les le DET det 1 Definite=Def|Number=Plur|PronType=Art
députés député NOUN ROOT 1 Number=Plur
Luc Luc PROPN appos 1 -
, , PUNCT punct 4 -
Paul Paul PROPN conj 2 -
et et CCONJ cc 7 -
la le DET det 7 Definite=Def|Number=Sing|PronType=Art
ministre ministre NOUN conj 2 Number=Sing
Anne Anne PROPN appos 7 -
"""),
        ["députés", "Luc", "Paul"],
        id="two names and somebody with a post of her own",
    ),
    # Le député et ancien ministre, Luc, ...
    pytest.param(
        plant("""
Le le DET det 1 Definite=Def|Number=Sing|PronType=Art
député député NOUN ROOT 1 Number=Sing
et et CCONJ cc 4 -
ancien ancien ADJ amod 4 Number=Sing
ministre ministre NOUN conj 1 Number=Sing
, , PUNCT punct 6 -
Luc Luc PROPN appos 4 -
"""),
        ["député", "Luc"],
        id="with a second post of the same man",
    ),
    # Luc a été proclamé vainqueur: for the parser a circumstance.
    pytest.param(
        plant("""
Luc Luc PROPN nsubj:pass 3 -
vainqueur vainqueur NOUN obl:mod 3 Number=Sing
été être AUX aux:pass 3 -
proclamé proclamer VERB ROOT 3 Number=Sing|Tense=Past|VerbForm=Part
"""),
        ["vainqueur", "Luc"],
        id="proclaimed so",
    ),
    # ..., a annoncé son conseil, Me Luc: the parser sees two subjects.
    pytest.param(
        plant("""
annoncé annoncer VERB ROOT 0 Number=Sing|Tense=Past|VerbForm=Part
conseil conseil NOUN nsubj 0 Number=Sing
, , PUNCT punct 3 -
Me Me X nsubj 0 -
Luc Luc PROPN appos 3 -
"""),
        ["conseil", "Me", "Luc"],
        id="behind a verb, with a form of address before the name",
    ),
    # Le patron de Norsud, Orbix et Valtel dort: all three are his.
    pytest.param(
        plant("""
Norsud Norsud PROPN nmod 1 -
patron patron NOUN nsubj 6 Number=Sing
, , PUNCT punct 3 -
Orbix Orbix PROPN conj 0 -
et et CCONJ cc 5 -
Valtel Valtel PROPN conj 0 -
dort dormir VERB ROOT 6 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
"""),
        ["patron"],
        id="a list of what is led names no leader",
    ),
    # ... la juge Luc, patronne Anne: each has a post of its own.
    pytest.param(
        plant("""
la le DET det 1 -
juge juge NOUN conj 3 Number=Sing
Luc Luc PROPN appos 1 -
patronne patronne NOUN ROOT 3 Number=Sing
Anne Anne PROPN appos 3 -
"""),
        ["juge", "Luc"],
        id="joined, with a name of its own",
    ),
    # L'historien Luc, la juge Anne: the parser takes the second for an apposition.
    pytest.param(
        plant("""
la le DET det 1 -
juge juge NOUN appos 4 Number=Sing
Anne Anne PROPN appos 1 -
historien historien NOUN ROOT 3 Number=Sing
Luc Luc PROPN appos 3 -
"""),
        ["juge", "Anne"],
        id="in a list, with a name of its own",
    ),
    # Le ministre grec Luc Roy démissionne: the parser sees two subjects.
    pytest.param(
        plant("""
Le le DET det 1 -
ministre ministre NOUN nsubj 5 Number=Sing
grec grec ADJ amod 1 -
Luc Luc PROPN nsubj 5 -
Roy Roy PROPN flat:name 3 -
démissionne démissionner VERB ROOT 5 VerbForm=Fin
"""),
        ["ministre", "Luc"],
        id="name right behind",
    ),
    # Le ministre démissionne, Luc attend.
    pytest.param(
        plant("""
Le le DET det 1 -
ministre ministre NOUN nsubj 2 Number=Sing
démissionne démissionner VERB ROOT 2 VerbForm=Fin
, , PUNCT punct 2 -
Luc Luc PROPN nsubj 2 -
"""),
        ["ministre"],
        id="name further on",
    ),
    # Un (des) chercheurs, Luc, parle: the parser hangs the name on "un".
    pytest.param(
        plant("""
Un un PRON nsubj 4 Number=Sing
chercheurs chercheur NOUN nmod 0 Number=Plur
, , PUNCT punct 3 -
Luc Luc PROPN appos 0 -
parle parler VERB ROOT 4 VerbForm=Fin
"""),
        ["chercheurs", "Un", "Luc"],
        id="one of many",
    ),
    # Très âgée, la nageuse Anne gagne.
    pytest.param(
        plant("""
Très très ADV advmod 1 -
âgée âgé ADJ advcl 6 Number=Sing
, , PUNCT punct 1 -
la le DET det 4 Definite=Def
nageuse nageur NOUN nsubj 6 Number=Sing
Anne Anne PROPN appos 4 -
gagne gagner VERB ROOT 6 VerbForm=Fin
"""),
        ["âgée", "nageuse"],
        id="set before the clause",
    ),
    # Ancienne nageuse, Mme Roy est nommée: the parser hung the comma on the name.
    pytest.param(
        plant("""
Ancienne ancien ADJ amod 1 Number=Sing
nageuse nageur NOUN nsubj:pass 6 Number=Sing
, , PUNCT punct 3 -
Mme madame NOUN nsubj:pass 6 -
Roy Roy PROPN flat:name 3 -
est être AUX aux:pass 6 VerbForm=Fin
nommée nommer VERB ROOT 6 Tense=Past|VerbForm=Part
"""),
        ["nageuse", "Mme"],
        id="set before a passive clause",
    ),
    # Plusieurs villes, dont Klow et Sbrodj, votent: the parser hung the names on the verb's subject.
    pytest.param(
        plant("""
Plusieurs plusieurs DET det 1 Number=Plur
villes ville NOUN nsubj 8 Number=Plur
, , PUNCT punct 4 -
dont dont PRON nmod 4 PronType=Rel
Klow Klow PROPN acl:relcl 1 -
et et CCONJ cc 6 -
Sbrodj Sbrodj PROPN conj 4 -
, , PUNCT punct 1 -
votent voter VERB ROOT 8 VerbForm=Fin
"""),
        ["villes", "Klow", "Sbrodj"],
        id="names that give examples of a plural",
    ),
    # La province du Sbrodj vote.
    pytest.param(
        plant("""
La le DET det 1 Definite=Def
province province NOUN nsubj 4 Number=Sing
du de ADP case 3 -
Sbrodj Sbrodj PROPN nmod 1 -
vote voter VERB ROOT 4 VerbForm=Fin
"""),
        ["province", "Sbrodj"],
        id="the name of a region behind de and an article",
    ),
    # Les peintres, parmi eux: "Parmi les peintres, citons Luc et Anne".
    pytest.param(
        plant("""
Parmi parmi ADP case 1 -
peintres peintre NOUN obl:mod 3 Number=Plur
, , PUNCT punct 1 -
citons citer VERB ROOT 3 VerbForm=Fin
Luc Luc PROPN obj 3 -
et et CCONJ cc 6 -
Anne Anne PROPN conj 4 -
"""),
        ["peintres", "Luc", "Anne"],
        id="those whom a clause names of a group",
    ),
    # La ville du Sbrodj vote.
    pytest.param(
        plant("""
La le DET det 1 Definite=Def
ville ville NOUN nsubj 4 Number=Sing
du de ADP case 3 -
Sbrodj Sbrodj PROPN nmod 1 -
vote voter VERB ROOT 4 VerbForm=Fin
"""),
        ["ville"],
        id="a town of a region",
    ),
    # Parmi les peintres, notons des toiles de Luc: the parser took the things for an oblique without preposition.
    pytest.param(
        plant("""
Parmi parmi ADP case 1 -
peintres peintre NOUN nsubj 3 Number=Plur
, , PUNCT punct 1 -
notons noter VERB ROOT 3 VerbForm=Fin
des un DET det 5 -
toiles toile NOUN obl:arg 3 Number=Plur
de de ADP case 7 -
Luc Luc PROPN nmod 5 -
"""),
        ["peintres", "toiles", "Luc"],
        id="those of whose works a clause tells",
    ),
    # Des chercheurs (un), Luc: "Un des chercheurs, Luc, confirme".
    pytest.param(
        plant("""
Un un PRON nsubj 5 -
chercheurs chercheur NOUN nmod 0 Number=Plur
, , PUNCT punct 3 -
Luc Luc PROPN appos 0 -
, , PUNCT punct 3 -
confirme confirmer VERB ROOT 5 VerbForm=Fin
"""),
        ["chercheurs", "Un", "Luc"],
        id="one of many",
    ),
    # Aux députés, Luc Roy parle: the parser took the subject for an apposition.
    pytest.param(
        plant("""
Aux à ADP case 1 -
députés député NOUN obl:mod 5 Number=Plur
, , PUNCT punct 3 -
Luc Luc PROPN appos 1 -
Roy Roy PROPN flat:name 3 -
parle parler VERB ROOT 5 VerbForm=Fin
"""),
        ["députés"],
        id="one name beside a plural, its second word neither",
    ),
    # La patronne (conj) Luc: "Le ministre Paul et la patronne Anne".
    pytest.param(
        plant("""
la le DET det 1 -
patronne patron NOUN conj 3 Number=Sing
Anne Anne PROPN appos 1 -
ministre ministre NOUN ROOT 3 Number=Sing
Paul Paul PROPN appos 3 -
"""),
        ["patronne", "Anne"],
        id="a post joined to another whose bearer has a name of his own",
    ),
    # Le président du grand Orbix, for the parser an apposition.
    pytest.param(
        plant("""
Le le DET det 1 Definite=Def
président président NOUN ROOT 1 Number=Sing
du de ADP case 3 -
grand grand ADJ amod 4 -
Orbix Orbix PROPN appos 1 -
"""),
        ["président"],
        id="a complement taken for an apposition",
    ),
]


@pytest.mark.parametrize(("doc", "expected"), CASES)
def test_bearers(doc: Doc, expected: list[str]) -> None:
    found = [token.text for token in bearers(ArgumentReader(doc), doc[1])]
    assert list(dict.fromkeys(found)) == expected


def test_a_title_behind_a_name_without_a_comma() -> None:
    doc = plant("""
explique expliquer VERB ROOT 0 VerbForm=Fin
Luc Luc PROPN nsubj 0 -
le le DET det 3 Definite=Def
patron patron NOUN nsubj 0 Number=Sing
""")
    assert [token.text for token in bearers(ArgumentReader(doc), doc[3])] == ["patron", "Luc"]


def test_who_has_a_deputy_is_not_the_deputy() -> None:
    """L'adjointe au maire, Anne, ..."""
    doc = plant("""
L' le DET det 1 Definite=Def|Number=Sing|PronType=Art
adjointe adjoint NOUN ROOT 1 Number=Sing
au à ADP case 3 -
maire maire NOUN nmod 1 Number=Sing
, , PUNCT punct 5 -
Anne Anne PROPN appos 3 -
""")
    assert [token.text for token in bearers(ArgumentReader(doc), doc[3])] == ["maire"]


def test_behind_a_list_one_alone_is_the_last():
    """Orbix et Norsud, la filiale, ferment: whatever the parser hangs it on."""
    doc = plant("""
Orbix Orbix PROPN nsubj 7 -
et et CCONJ cc 2 -
Norsud Norsud PROPN conj 0 -
, , PUNCT punct 5 -
la le DET det 5 -
filiale filiale NOUN appos 0 Number=Sing
, , PUNCT punct 5 -
ferment fermer VERB ROOT 7 -
""")
    assert [token.text for token in bearers(ArgumentReader(doc), doc[5])] == ["filiale", "Norsud"]


@pytest.mark.parametrize(("comma", "expected"), [(",", ["ans", "accusé"]), ("hier", ["ans"])])
def test_who_is_called_by_a_participle(comma: str, expected: list[str]) -> None:
    """L'accusé, 58 ans, nie: for the parser a verb with a time beside it."""
    doc = plant(f"""
l' le DET det 1 Definite=Def
accusé accuser VERB nsubj 5 Tense=Past|VerbForm=Part
{comma} {comma} PUNCT punct 5 -
58 58 NUM nummod 4 -
ans an NOUN obl:mod 1 Number=Plur
nie nier VERB ROOT 5 VerbForm=Fin
""")
    assert [token.text for token in bearers(ArgumentReader(doc), doc[4])] == expected


@pytest.mark.parametrize(("verb", "expected"), [("occuper", ["maire", "Luc"]), ("décrire", ["maire"])])
def test_who_holds_a_post(verb: str, expected: list[str]) -> None:
    """Luc occupe le poste de maire."""
    doc = plant(f"""
Luc Luc PROPN nsubj 1 -
occupe {verb} VERB ROOT 1 VerbForm=Fin
le le DET det 3 Definite=Def
poste poste NOUN obj 1 Number=Sing
de de ADP case 5 -
maire maire NOUN nmod 3 Number=Sing
""")
    assert [token.text for token in bearers(ArgumentReader(doc), doc[5])] == expected


def test_whose_nomination_gives_a_post():
    """La nomination de Luc au poste de maire."""
    doc = plant("""
La le DET det 1 Definite=Def
nomination nomination NOUN ROOT 1 Number=Sing
de de ADP case 3 -
Luc Luc PROPN nmod 1 -
au à ADP case 5 -
poste poste NOUN nmod 1 Number=Sing
de de ADP case 7 -
maire maire NOUN nmod 5 Number=Sing
""")
    assert [token.text for token in bearers(ArgumentReader(doc), doc[7])] == ["maire", "Luc"]


def test_who_is_said_to_be_the_one_so_called():
    """Son chef est Luc."""
    doc = plant("""
Son son DET det 1 Poss=Yes
chef chef NOUN nsubj 3 Number=Sing
est être AUX cop 3 VerbForm=Fin
Luc Luc PROPN ROOT 3 -
""")
    assert [token.text for token in bearers(ArgumentReader(doc), doc[1])] == ["chef", "Luc"]


def test_two_posts_in_one_word():
    """Le député-maire UMP de Klow, Luc."""
    doc = plant("""
Le le DET det 1 Definite=Def|Number=Sing
député député NOUN ROOT 1 Number=Sing
- - PUNCT punct 3 -
maire maire NOUN fixed 1 Number=Sing
UMP UMP PROPN appos 3 -
de de ADP case 6 -
Klow Klow PROPN nmod 1 -
, , PUNCT punct 8 -
Luc Luc PROPN appos 1 -
""")
    reader = ArgumentReader(doc)
    assert [token.text for token in bearers(reader, doc[3])] == ["maire", "Luc"]
    assert [token.text for token in reader.of(doc[3])["de"]] == ["Klow"]


def test_who_stands_beside_another_is_not_that_one():
    """Orbix et la mairie."""
    doc = plant("""
Orbix Orbix PROPN ROOT 0 -
et et CCONJ cc 3 -
la le DET det 3 Definite=Def|Number=Sing
mairie mairie NOUN conj 0 Number=Sing
""")
    assert [token.text for token in bearers(ArgumentReader(doc), doc[3])] == ["mairie"]


def test_the_last_name_of_the_one_whose_relative_she_is_bears_nothing() -> None:
    doc = build("""
Anne Anne PROPN nsubj 2 -
est être AUX cop 2 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
mère mère NOUN ROOT 2 Number=Sing
de de ADP case 4 -
juge juge NOUN nmod 2 Number=Sing
Luc Luc PROPN appos 4 -
Roy Roy PROPN flat:name 5 -
""")
    doc.set_ents([Span(doc, 5, 7, label="PER")])
    planted = tree.Doc(doc)
    assert [token.text for token in bearers(ArgumentReader(planted), planted[2])] == ["mère", "Anne"]
