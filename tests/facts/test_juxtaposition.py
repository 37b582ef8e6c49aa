"""What neighbouring names, names within names, and epithets state without a predicate."""

from __future__ import annotations

import pytest
from spacy.language import Language

from kg.facts.epithets import epithets
from kg.facts.juxtaposition import juxtaposed
from kg.facts.reading import Reading
from kg.model import Document, Value
from kg.schema import load_schema
from tests.facts.tagged_sentences import StubResolution, untag

CITY, REGION, COUNTRY, SITE = ("Place", "City"), ("Place", "Region"), ("Place", "Country"), ("Place", "Facility")
PERSON, PARTY, COMPANY, UNION = (
    ("Person", ""),
    ("Organization", "Party"),
    ("Organization", "Company"),
    ("Organization", "Union"),
)
BODY = ("Organization", "")
DEVICE, WORK = ("Product", "Device"), ("Work", "Book")
PEAK = ("Place", "Landform")
AWARD = ("Other", "Award")
CABINET = ("Organization", "Government")
COURT, ARMY = ("Organization", "Court"), ("Organization", "Army")


def reading(nlp: Language, marked: str, types: dict[str, tuple[str, str]], names: dict[str, str]) -> Reading:
    tagged = untag(marked)
    stub = StubResolution(tagged.spans, types, names)
    return Reading(Document("x", tagged.text), nlp(tagged.text), stub, (), ())  # type: ignore[arg-type]


def said(facts: object) -> list[tuple[str, str, str]]:
    rows = [(fact.subject, fact.property, fact.object) for fact in facts]  # type: ignore[attr-defined]
    return [(a, name, b.text if isinstance(b, Value) else b) for a, name, b in rows]


@pytest.mark.parametrize(
    ("marked", "types", "expected"),
    [
        ("Le train part de <a>Rouen</a> (<b>Seine-Maritime</b>).", (CITY, REGION), [("a", "locatedIn", "b")]),
        ("Elle vit à <a>Kourou</a>, en <b>Guyane</b>.", (CITY, REGION), [("a", "locatedIn", "b")]),
        ("Il pleut dans le <a>Sud</a> (<b>Var</b> et Gard).", (REGION, REGION), [("b", "locatedIn", "a")]),
        ("Il pleut dans le <a>Var</a> (<b>Sud</b>).", (REGION, REGION), [("a", "locatedIn", "b")]),
        ("L'alerte va de la <a>Manche</a> au <b>Finistère</b>.", (REGION, REGION), []),
        ("La ville de <a>Gao</a> au <b>Mali</b> est calme.", (CITY, COUNTRY), [("a", "locatedIn", "b")]),
        ("Elle vit en <a>Normandie</a>, à <b>Rouen</b>.", (REGION, CITY), [("b", "locatedIn", "a")]),
        ("Elle vit à <a>Redford</a>, dans le <b>Norkin</b>.", (CITY, ("Place", "")), [("a", "locatedIn", "b")]),
        ("Il pleut dans le <a>Norkin</a>, dans la <b>Zlipe</b>.", (("Place", ""), ("Place", "")), []),
        ("La grotte de <a>Zlip</a> (dans le sud du <b>Norkin</b>).", (SITE, ("Place", "")), [("a", "locatedIn", "b")]),
        ("Elle vit au <a>Pérou</a>, en <b>Amérique latine</b>.", (COUNTRY, ("Place", "")), [("a", "locatedIn", "b")]),
        ("Ils sont à Lima, en <a>Wallonie</a>, au <b>Mali</b> et au Chili.", (REGION, COUNTRY), []),
        ("Ils sont en <a>Wallonie</a>, en <b>Pologne</b>, en Suède et au Chili.", (REGION, COUNTRY), []),
        ("Elle vit en <a>Wallonie</a>, en <b>Belgique</b>, et peint.", (REGION, COUNTRY), [("a", "locatedIn", "b")]),
        ("Il vole d'<a>Australie</a> en <b>Europe</b> lundi.", (COUNTRY, ("Place", "Region")), []),
        ("La ligne relie la <a>tour Vauban</a> à <b>Lille</b>.", (SITE, CITY), []),
        ("<a>Luc Garnier</a> (<b>ZWV</b> 107 à 112) est joué.", (PERSON, BODY), []),
        ("<a>Luc Garnier</a> (<b>ZWV</b>) est élu.", (PERSON, BODY), [("a", "memberOf", "b")]),
        ("Le <a>conseil des sages</a> des <b>Nations unies</b> siège.", (BODY, BODY), [("a", "subsidiaryOf", "b")]),
        ("Le consul d'<a>Haïti</a> à <b>Lima</b> parle.", (COUNTRY, CITY), []),
        ("L'ambassadeur du <a>Texas</a> à <b>Rouen</b> dort.", (REGION, CITY), []),
        ("L'intervention de la <a>Syldavie</a> en <b>Guyane</b> dure.", (COUNTRY, REGION), []),
        ("Luc Roy, de <a>Redford</a> au <b>Texas</b>, dort.", (CITY, REGION), [("a", "locatedIn", "b")]),
        ("Ils ont perdu contre la <a>Syldavie</a> (2-1) à <b>Klow</b>.", (COUNTRY, CITY), []),
        ("Ils ont perdu en <a>Syldavie</a>, à <b>Klow</b>.", (COUNTRY, CITY), [("b", "locatedIn", "a")]),
        ("La <a>tour Vauban</a> à <b>Lille</b> a brûlé.", (SITE, CITY), [("a", "locatedIn", "b")]),
        ("À <a>Klow</a>, au sud de la <b>Syldavie</b>, il neige.", (CITY, COUNTRY), [("a", "locatedIn", "b")]),
        ("À <a>Klow</a> (dans le sud de la <b>Syldavie</b>), il neige.", (CITY, COUNTRY), [("a", "locatedIn", "b")]),
        ("À <a>Klow</a> (en <b>Syldavie</b>), il neige.", (CITY, COUNTRY), [("a", "locatedIn", "b")]),
        ("Il joue à l'<a>opéra Vauban</a>, à <b>Lille</b>, au palais.", (SITE, CITY), []),
        ("À <a>Zlip</a>, au sud de <b>Klow</b>, il neige.", (CITY, CITY), []),
        ("Au <a>Mali</a>, deux soldats sont morts à <b>Gao</b>.", (COUNTRY, CITY), [("b", "locatedIn", "a")]),
        ("En <a>Italie</a>, un séisme a détruit un pont à <b>Trente</b>.", (COUNTRY, CITY), [("b", "locatedIn", "a")]),
        ("Au <a>Mali</a>, le ministre s'est envolé à <b>Lima</b>.", (COUNTRY, CITY), []),
        ("En <a>Italie</a>, le film tourné à <b>Lima</b> plaît.", (COUNTRY, CITY), []),
        ("En <a>Italie</a>, le maire de <b>Trente</b> a démissionné.", (COUNTRY, CITY), []),
        ("En <a>Syldavie</a>, au sud de <b>Klow</b>, il neige.", (COUNTRY, CITY), []),
        ("En <a>Syldavie</a>, au sud de la <b>Bordurie</b>, il neige.", (COUNTRY, COUNTRY), []),
        ("À <a>Klow</a> (nord de la <b>Syldavie</b>), il neige.", (CITY, COUNTRY), [("a", "locatedIn", "b")]),
        ("À <a>Zlip</a>, sur les hauteurs de <b>Klow</b>, il neige.", (SITE, CITY), [("a", "locatedIn", "b")]),
        (
            "À <a>Zlip</a>, sur la côte orientale de la <b>Syldavie</b>, il pleut.",
            (CITY, COUNTRY),
            [("a", "locatedIn", "b")],
        ),
        ("Elle grimpe dans les <a>Ardennes</a>, au <b>mont Mornac</b>.", (PEAK, PEAK), [("b", "locatedIn", "a")]),
        ("Elle grimpe au <a>mont Mornac</a>, à <b>Klow</b>.", (PEAK, CITY), []),
        ("Il vit à <a>Dorlin</a> sur la commune de <b>Sbrodj</b>.", (CITY, CITY), [("a", "locatedIn", "b")]),
        ("Il vit à <a>Dorlin</a>, dans le canton du <b>Sbrodj</b>.", (CITY, CITY), [("a", "locatedIn", "b")]),
        ("<a>Luc Garnier</a>, pour le <b>PS</b>, proteste.", (PERSON, PARTY), [("a", "memberOf", "b")]),
        ("<a>Luc Garnier</a>, <b>prix Vauban</b>, proteste.", (PERSON, AWARD), [("a", "awarded", "b")]),
        ("Le <a>prix Vauban</a> <b>Luc Garnier</b> proteste.", (AWARD, PERSON), [("b", "awarded", "a")]),
        ("Le <a>pont Rolland</a> de <b>Lille</b> a brûlé.", (SITE, CITY), [("a", "locatedIn", "b")]),
        ("Le <a>bureau d'essais</a> du <b>Norsud</b> ferme.", (COMPANY, COMPANY), [("a", "subsidiaryOf", "b")]),
        ("La <a>firme Zubrow</a> du <b>Norsud</b> ferme.", (COMPANY, COMPANY), []),
        ("<a>Syldavie</a> : incendie à <b>Klow</b>", (COUNTRY, CITY), [("b", "locatedIn", "a")]),
        ("<a>Syldavie</a> : le départ de <b>Klow</b>", (COUNTRY, CITY), []),
        ("Le <a>musée Rolland</a> (MR), à <b>Lille</b>, a brûlé.", (SITE, CITY), [("a", "locatedIn", "b")]),
        ("Elle vit à l'<a>Institut Rolland</a>, à <b>Lille</b>.", (BODY, CITY), [("a", "locatedIn", "b")]),
        ("Il rejoint l'<a>Union Rolland</a>, à <b>Lille</b>.", (BODY, CITY), []),
        ("Il plaide au <a>tribunal Rolland</a>, en <b>Syldavie</b>.", (COURT, COUNTRY), [("a", "locatedIn", "b")]),
        ("La <a>Bordurie</a> en <b>Syldavie</b> a perdu.", (COUNTRY, COUNTRY), []),
        ("Il habite <a>Austin</a>, <b>Texas</b>.", (CITY, REGION), [("a", "locatedIn", "b")]),
        ("Le train relie <a>Lyon</a>, <b>Paris</b> et Lille.", (CITY, CITY), []),
        ("Il va de <a>Lyon</a> à <b>Paris</b>.", (CITY, CITY), []),
        ("<a>Norsud</a> (<b>Belgique</b>) recrute.", (COMPANY, COUNTRY), [("a", "locatedIn", "b")]),
        ("Le <a>Bureau des essais</a> (<b>Besa</b>) recrute.", (COMPANY, CITY), []),
        ("<a>Luc Garnier</a> (<b>PS</b>) est élu.", (PERSON, PARTY), [("a", "memberOf", "b")]),
        ("<a>Luc Garnier</a> (<b>Norsud</b>) proteste.", (PERSON, COMPANY), [("a", "worksFor", "b")]),
        ("<a>Valtel</a> (groupe <b>Norsud</b>) recrute.", (COMPANY, COMPANY), [("a", "subsidiaryOf", "b")]),
        ("« <a>Nuit polaire</a> », signé <b>Luc Garnier</b>, sort.", (WORK, PERSON), [("b", "authorOf", "a")]),
        ("« <a>Nuit polaire</a> », du Danois <b>Luc Garnier</b>, sort.", (WORK, PERSON), [("b", "authorOf", "a")]),
        ("« <a>Nuit polaire</a> », avec <b>Luc Garnier</b>, sort.", (WORK, PERSON), [("b", "performsIn", "a")]),
        ("« <a>Nuit polaire</a> » (<b>Norsud</b>) se vend.", (WORK, COMPANY), [("b", "produces", "a")]),
        ("« <a>Nuit polaire</a> » (<b>Luc Garnier</b>) se vend.", (WORK, PERSON), [("b", "authorOf", "a")]),
        ("« <a>Nuit polaire</a> » (<b>Garnier</b>) se vend.", (WORK, PERSON), []),
        ("« <a>Nuit polaire</a> », de retour avec <b>Luc Garnier</b>, sort.", (WORK, PERSON), []),
        ("L'acteur <a>Luc Garnier</a> pour « <b>Nuit polaire</b> ».", (PERSON, WORK), []),
        ("<a>Luc Garnier</a>, de la <b>CGT</b>, proteste.", (PERSON, UNION), [("a", "memberOf", "b")]),
        ("<a>Luc Garnier</a>, de <b>Norsud</b>, proteste.", (PERSON, COMPANY), [("a", "worksFor", "b")]),
        ("<a>Luc Garnier</a> de <b>Norsud</b> proteste.", (PERSON, COMPANY), [("a", "worksFor", "b")]),
        ("<a>Luc Garnier</a>, de l'<b>Observatoire</b>, proteste.", (PERSON, BODY), [("a", "worksFor", "b")]),
        ("<a>Luc Garnier</a> de la <b>Cour suprême</b> proteste.", (PERSON, COURT), []),
        ("<a>Luc Garnier</a> et <b>Norsud</b> protestent.", (PERSON, COMPANY), []),
        ("La console <a>Zéphyr</a> de <b>Norsud</b> sort lundi.", (DEVICE, COMPANY), [("b", "produces", "a")]),
        ("<a>Nuit polaire</a>, de <b>Luc Garnier</b>, se vend bien.", (WORK, PERSON), [("b", "authorOf", "a")]),
        ("On cite <a>Luc Garnier</a> pour « <b>Nuit polaire</b> ».", (PERSON, WORK), [("a", "authorOf", "b")]),
        ("On cite <a>Luc Garnier</a>, avec '<b>Nuit polaire</b>'.", (PERSON, WORK), [("a", "authorOf", "b")]),
        ("On cite <a>Luc Garnier</a> et « <b>Nuit polaire</b> ».", (PERSON, WORK), []),
        ("Il a lu <a>Nuit polaire</a> de <b>Luc Garnier</b>.", (WORK, PERSON), [("b", "authorOf", "a")]),
        ("Le <a>gouvernement libéral</a> de <b>Luc Garnier</b> vote.", (CABINET, PERSON), [("b", "headOf", "a")]),
    ],
)
def test_neighbours(
    nlp: Language, marked: str, types: tuple[tuple[str, str], ...], expected: list[tuple[str, str, str]]
) -> None:
    text = reading(nlp, marked, dict(zip("ab", types, strict=True)), {})
    assert said(juxtaposed(text, load_schema())) == expected


@pytest.mark.parametrize(
    ("before", "kind", "expected"),
    [
        ("", REGION, [("b", "locatedIn", "a")]),
        ("Près de ", REGION, []),
        ("", CITY, []),
        ("", COUNTRY, []),
    ],
)
def test_regions_in_brackets_are_parts(
    nlp: Language, before: str, kind: tuple[str, str], expected: list[tuple[str, str, str]]
) -> None:
    text = reading(nlp, f"{before}<a>Orane</a> (<b>Klow</b> et <c>Zlip</c>), il pleut.", dict.fromkeys("abc", kind), {})
    assert said(juxtaposed(text, load_schema())) == expected


@pytest.mark.parametrize(
    ("behind", "kind", "expected"),
    [
        ("<b>Norsud</b>, <c>Syldavie</c>)", PARTY, [("a", "memberOf", "b"), ("a", "citizenOf", "c")]),
        ("<b>Norsud</b>), né en <c>Syldavie</c>", PARTY, [("a", "memberOf", "b")]),
    ],
)
def test_a_bracket_may_hold_a_party_and_a_country(
    nlp: Language, behind: str, kind: tuple[str, str], expected: list[tuple[str, str, str]]
) -> None:
    types = {"a": PERSON, "b": kind, "c": COUNTRY}
    text = reading(nlp, f"<a>Luc Garnier</a> ({behind} vote.", types, {})
    assert said(juxtaposed(text, load_schema())) == expected


@pytest.mark.parametrize(
    "marked",
    [
        "Le <c>musée d'Angers</c> (<b>Maine-et-Loire</b>) ferme.",
        "Le <c>musée d'Angers</c>, en <b>Maine-et-Loire</b>, ferme.",
        "Le <c>musée d'Angers</c>, dans l'ouest de la <b>Maine-et-Loire</b>, ferme.",
    ],
)
def test_behind_the_name_of_a_building_stands_where_its_town_lies(nlp: Language, marked: str) -> None:
    types = {"a": CITY, "b": REGION, "c": SITE}
    assert ("a", "locatedIn", "b") in said(juxtaposed(reading(nlp, marked, types, {"a": "Angers"}), load_schema()))


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("La <b>Syldavie</b> vote. Il neige à <a>Klow</a>, dans le nord du pays.", True),
        ("La <b>Syldavie</b> vote. Il neige à <a>Klow</a>, une ville du sud du pays.", True),
        ("La <b>Syldavie</b> vote. Il neige à <a>Klow</a>, dans le nord du pays voisin.", False),
        ("La <b>Syldavie</b> vote. Il neige à <a>Klow</a>, loin du pays.", False),
        ("La <b>Syldavie</b> et la <c>Bordurie</c> votent. Il neige à <a>Klow</a>, dans le nord du pays.", False),
    ],
)
def test_in_this_country(nlp: Language, marked: str, *, expected: bool) -> None:
    text = reading(nlp, marked, {"a": CITY, "b": COUNTRY, "c": COUNTRY}, {})
    assert (("a", "locatedIn", "b") in said(juxtaposed(text, load_schema()))) == expected


@pytest.mark.parametrize(
    ("marked", "types", "expected"),
    [
        (
            "La <a>Cour suprême du Texas</a> juge. Le <b>Texas</b> vote.",
            (COURT, REGION),
            ("a", "locatedIn", "b"),
        ),
        ("<a>Norsud France</a> recule. <b>Norsud</b> avance.", (COMPANY, COMPANY), ("a", "subsidiaryOf", "b")),
        ("Le <a>gouvernement Garnier</a> vote. <b>Luc Garnier</b> part.", (CABINET, PERSON), ("b", "headOf", "a")),
        ("Le <a>gouvernement Garnier</a> vote. <b>Luc Morel</b> part.", (CABINET, PERSON), ("Garnier", "headOf", "a")),
    ],
)
def test_name_within_a_name(
    nlp: Language, marked: str, types: tuple[tuple[str, str], ...], expected: tuple[str, str, str]
) -> None:
    text = reading(nlp, marked, dict(zip("ab", types, strict=True)), {})
    assert said(juxtaposed(text, load_schema())) == [expected]


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("Le <a>bureau d'enquêtes de la ZUDC</a> enquête.", [("a", "subsidiaryOf", "ZUDC")]),
        ("Le <a>conseil des pêches du ZUD</a> enquête.", [("a", "subsidiaryOf", "ZUD")]),
        ("La <a>maison du ZUD</a> ouvre.", []),
        ("Le <a>bureau d'enquêtes</a> enquête.", []),
    ],
)
def test_the_body_in_the_name_of_its_part(nlp: Language, marked: str, expected: list[tuple[str, str, str]]) -> None:
    assert said(juxtaposed(reading(nlp, marked, {"a": BODY}, {}), load_schema())) == expected


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("La <a>prison de Sbrodj</a> est pleine.", [("a", "locatedIn", "Sbrodj")]),
        ("Le <a>consulat danois de Sbrodj</a> est fermé.", [("a", "locatedIn", "Sbrodj")]),
        ("Le <a>consulat de Sbrodj</a> est fermé.", []),
        ("La <a>prison de Sbrodj-Klow</a> est pleine.", [("a", "locatedIn", "Sbrodj-Klow")]),
        ("La <a>base de Sbrodj</a> est pleine.", []),
    ],
)
def test_the_town_in_the_name_of_a_building(nlp: Language, marked: str, expected: list[tuple[str, str, str]]) -> None:
    text = reading(nlp, marked, {"a": SITE, "Sbrodj": CITY, "Sbrodj-Klow": CITY}, {})
    assert said(juxtaposed(text, load_schema())) == expected


@pytest.mark.parametrize(
    ("marked", "types", "expected"),
    [
        ("Les <a>forces</a> <b>afghanes</b> avancent.", (ARMY, COUNTRY), [("a", "locatedIn", "b")]),
        ("L'<a>ambassade</a> <b>afghane</b> ferme.", (SITE, COUNTRY), []),
        ("Il est né au <a>Congo</a> <b>belge</b>.", (BODY, COUNTRY), []),
        (
            "<a>Luc Garnier</a>, bonimenteur en <b>Kabylie</b>, témoigne.",
            (PERSON, REGION),
            [("a", "jobTitle", "bonimenteur")],
        ),
        ("<a>Luc Garnier</a>, fils de <b>Jean Garnier</b>, témoigne.", (PERSON, PERSON), []),
        ("Le socialiste <a>Luc Garnier</a> quitte le <b>PS</b>.", (PERSON, PARTY), [("a", "memberOf", "b")]),
        ("La députée socialiste <a>Anne Morel</a> quitte le <b>PS</b>.", (PERSON, PARTY), [("a", "memberOf", "b")]),
        ("Le groupe socialiste de <a>Luc Garnier</a> quitte le <b>PS</b>.", (PERSON, PARTY), []),
    ],
)
def test_epithets(
    nlp: Language, marked: str, types: tuple[tuple[str, str], ...], expected: list[tuple[str, str, str]]
) -> None:
    text = reading(nlp, marked, dict(zip("ab", types, strict=True)), {"b": "PS"})
    assert said(epithets(text, load_schema())) == expected


@pytest.mark.parametrize(
    "marked",
    [
        "Le Franco-Polonais <a>Luc Garnier</a> gagne.",
        "<a>Luc Garnier</a>, Franco-Polonais, gagne.",
    ],
)
def test_who_is_of_two_peoples(nlp: Language, marked: str) -> None:
    found = said(epithets(reading(nlp, marked, {"a": PERSON, "b": PERSON}, {}), load_schema()))
    assert found == [("a", "citizenOf", "France"), ("a", "citizenOf", "Pologne")]


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("Le travailliste <a>Luc Garnier</a> est élu.", [("a", "memberOf", "Parti travailliste")]),
        ("La députée démocrate <a>Anne Morel</a> est élue.", [("a", "memberOf", "Parti démocrate")]),
        ("Le député socialiste grec <a>Luc Garnier</a> est élu.", []),
        ("Le centriste <a>Luc Garnier</a> est élu.", []),
    ],
)
def test_the_party_that_an_adjective_alone_means(
    nlp: Language, marked: str, expected: list[tuple[str, str, str]]
) -> None:
    found = said(epithets(reading(nlp, marked, {"a": PERSON}, {}), load_schema()))
    assert [row for row in found if row[1] == "memberOf"] == expected


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("La ministre danoise de la Mer, <a>Anne Morel</a>, est là.", [("a", "memberOf", "gouvernement danois")]),
        ("Le chef de la diplomatie danoise, <a>Luc Morel</a>, est là.", [("a", "memberOf", "gouvernement danois")]),
        ("Le secrétaire d'État américain <a>Luc Garnier</a> parle.", [("a", "memberOf", "gouvernement américain")]),
        ("Le ministre de la Mer, <a>Luc Garnier</a>, est là.", []),
        ("Le premier ministre danois <a>Luc Garnier</a> est là.", []),
        ("L'ancien ministre danois <a>Luc Garnier</a> est là.", []),
        ("Le ministre kurde <a>Luc Garnier</a> est là.", []),
    ],
)
def test_the_government_of_a_minister(nlp: Language, marked: str, expected: list[tuple[str, str, str]]) -> None:
    found = said(epithets(reading(nlp, marked, {"a": PERSON}, {}), load_schema()))
    assert [row for row in found if row[1] == "memberOf"] == expected
