"""The scorer: what counts as right, too many or missing, and what it says of gold that contradicts itself."""

from __future__ import annotations

from pathlib import Path

import pytest
from orbix import graph

from kg.cli.commands import app
from kg.cli.run import run
from kg.errors import KgError, SourceError, UsageError
from kg.evaluation import Score, evaluate, load_gold, paired, plain
from kg.graph.records import NodeRecord

LEA = NodeRecord("iri:lea", "Person", "", "Léa Martin", ("Léa Martin", "Mme Martin"), False, ())
PAUL = NodeRecord("iri:paul", "Person", "", "Paul Martin", ("Paul Martin", "Martin"), False, ())
[DOCUMENT] = graph().documents()
EMPTY = 'entity = [{ id = "a", names = ["Nobody at all"], types = ["Person"] }]\n'


def entity(name: str, *names: str, types: tuple[str, ...] = ("Person",)) -> dict[str, object]:
    return {"id": name, "names": list(names), "types": list(types)}


@pytest.fixture
def gold(tmp_path: Path) -> Path:
    """A file of gold for the article of the shared graph, in which nothing fits."""
    path = tmp_path / f"{DOCUMENT.id}.toml"
    path.write_text(EMPTY, encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("score", "shares"),
    [(Score(2, 4, 2), (0.5, 1.0, 2 / 3)), (Score(0, 0, 3), (0.0, 0.0, 0.0)), (Score(), (0.0, 0.0, 0.0))],
)
def test_shares(score: Score, shares: tuple[float, float, float]) -> None:
    assert (score.precision, score.recall, score.f1) == shares


def test_scores_add_up() -> None:
    assert Score(1, 2, 3) + Score(1, 1, 1) == Score(2, 3, 4)


@pytest.mark.parametrize(
    ("entities", "pairs"),
    [
        pytest.param([entity("lea", "LÉA MARTIN")], {"iri:lea": "lea"}, id="case does not count"),
        pytest.param([entity("lea", "Léa Martin", types=("Place",))], {}, id="types must agree"),
        pytest.param([entity("m", "Léa Martin", "Mme Martin", "Martin")], {"iri:lea": "m"}, id="most names in common"),
        pytest.param([entity("a", "Martin"), entity("b", "Martin")], {"iri:paul": "a"}, id="each at most once"),
    ],
)
def test_pairs(entities: list[dict[str, object]], pairs: dict[str, str]) -> None:
    assert paired(entities, [LEA, PAUL]) == pairs


@pytest.mark.parametrize(("text", "expected"), [("« L’État  dort. »", "l'état dort"), ("46 %", "46 %")])
def test_plain(text: str, expected: str) -> None:
    assert plain(text) == expected


def test_nothing_in_common(gold: Path) -> None:
    found = evaluate(load_gold(gold), graph())
    assert {each.right for each in found.scores.values()} == {0}
    assert found.wrong[DOCUMENT.id] != found.missing[DOCUMENT.id] == []


RIGHT = """
entity = [
  { id = "lea", names = ["Léa Martin"], types = ["Person"] },
  { id = "paul", names = ["Paul Roy"], types = ["Person"] },
  { id = "orbix", names = ["Orbix"], types = ["Organization", "Product"] },
  { id = "velia", names = ["Vélia"], types = ["Organization"] },
  { id = "ana", names = ["Ana Sol"], types = ["Person"], optional = true },
]
claim = [{ speaker = "paul", content = "Nous partirons !" }]
"""


@pytest.mark.parametrize(
    ("fact", "right"),
    [
        pytest.param('subject = "lea", property = "headOf", object = "orbix"', (1, 1), id="right"),
        pytest.param('subject = "lea", property = "jobTitle", value = "pdg"', (1, 1), id="a literal in another case"),
        pytest.param('subject = "velia", property = "acquired", object = "orbix"', (0, 0), id="the wrong way round"),
        pytest.param('subject = "paul", property = "metWith", object = "lea"', (1, 1), id="what holds both ways"),
        pytest.param('subject = "orbix", property = "acquired", object = "velia"', (1, 0), id="another status"),
        pytest.param('subject = "lea", property = "worksFor", object = "orbix"', (0, 0), id="another property"),
    ],
)
def test_what_is_right(gold: Path, fact: str, right: tuple[int, int]) -> None:
    gold.write_text(f"{RIGHT}fact = [{{ {fact} }}]", encoding="utf-8")
    scores = evaluate(load_gold(gold), graph()).scores
    assert (scores["facts"].right, scores["facts with status"].right) == right
    assert (scores["entities"].right, scores["claims with speaker"].right) == (4, 1)


def test_what_is_optional_counts_neither_way(gold: Path) -> None:
    gold.write_text(RIGHT, encoding="utf-8")
    free = evaluate(load_gold(gold), graph())
    gold.write_text(RIGHT.replace(", optional = true", ""), encoding="utf-8")
    bound = evaluate(load_gold(gold), graph())
    assert {key[1] for key in {*bound.wrong[DOCUMENT.id]} - {*free.wrong[DOCUMENT.id]}} == {"supports", "opposes"}
    assert bound.scores["entities"].given - free.scores["entities"].given == 1


@pytest.mark.parametrize(
    ("more", "words"),
    [
        ('fact = [{ subject = "a", property = "owns", object = "b" }]', "speaks of b, which is the id of no entity"),
        ('fact = [{ subject = "a" }]', "a fact lacks property"),
        ('fact = [{ subject = "a", property = "age" }]', "neither object nor value"),
        ('fact = [{ subject = "a", property = "age", value = "3", status = "sure" }]', "sure is no status"),
        ("fact = [", "is not valid TOML"),
    ],
)
def test_gold_that_contradicts_itself(gold: Path, more: str, words: str) -> None:
    gold.write_text(EMPTY + more, encoding="utf-8")
    with pytest.raises(SourceError, match=words):
        load_gold(gold)


@pytest.mark.parametrize("name", ["nowhere.toml", "."])
def test_gold_that_is_not_there(tmp_path: Path, name: str) -> None:
    with pytest.raises(UsageError):
        load_gold(tmp_path / name)


def test_an_article_that_the_graph_does_not_hold(tmp_path: Path) -> None:
    (tmp_path / "other.toml").write_text(EMPTY, encoding="utf-8")
    with pytest.raises(KgError, match="holds no article other"):
        evaluate(load_gold(tmp_path), graph())


def test_the_command_prints_a_table(gold: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    graph().save(tmp_path / "graph.ttl")
    code = run(app, ["evaluate", str(gold), str(tmp_path / "graph.ttl"), "--details"])
    out, errors = capfd.readouterr()
    assert (code, errors) == (0, "")
    assert [line.split()[0] for line in out.splitlines()[:5]] == ["precision", "entities", "facts", "facts", "claims"]
    assert "too many" in out
