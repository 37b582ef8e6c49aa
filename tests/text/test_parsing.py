"""A text becomes one `Doc` over its own characters: paragraphs, datelines, one-letter names, quotes, offsets."""

from __future__ import annotations

import pytest
import spacy
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from spacy.language import Language
from spacy.tokens import Doc

from kg.errors import ModelError
from kg.lang import table
from kg.model import Document
from kg.text import parsing
from kg.text.parser.bounds import keep_marks, start_after_cuts
from kg.text.parser.lookalikes import stand_in
from kg.text.parsing import bounded_memory, load, paragraphs, parse, plain, split_one_letter_names
from tests.hand_built import VOCAB

PIECES = st.sampled_from(
    ["Anne dirige Norsud.", "«", "»", "’", "\u00a0", "\u202f", " ", "\t", "\n", "\n\n", "\r\n", "X."]
)
TEXTS = st.lists(PIECES | st.text(st.characters(exclude_categories=["Cs"]), max_size=6), max_size=12).map("".join)


def read(nlp: Language, text: str) -> Doc:
    [(_, doc)] = parse([Document("x", text)], nlp)
    return doc


def sentences(doc: Doc) -> list[str]:
    return [sentence.text.strip() for sentence in doc.sents]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Une panne.", ["Une panne."], id="one"),
        pytest.param("Panne chez Norsud\n\nLe site dort.", ["Panne chez Norsud", "Le site dort."], id="blank line"),
        pytest.param("Panne\nLe site dort.", ["Panne", "Le site dort."], id="capital after the break"),
        pytest.param("Le site\nde Norsud dort.", ["Le site\nde Norsud dort."], id="hard-wrapped"),
        pytest.param(
            "Le site dort.\npuis il repart.", ["Le site dort.", "puis il repart."], id="full stop at the break"
        ),
        pytest.param("Le\nsite\nécoute.", ["Le\nsite\nécoute."], id="accented letter after the break"),
        pytest.param("Le site dort.\r\n\r\nIl repart.", ["Le site dort.", "Il repart."], id="line ends of Windows"),
        pytest.param("  Une panne. \n \n ", ["Une panne."], id="white space around"),
        pytest.param("12 mai 2024. - Anne part.", ["12 mai 2024. -", "Anne part."], id="dateline"),
        pytest.param(
            "Klow, le 12 mai 2024 – Anne part.", ["Klow, le 12 mai 2024 –", "Anne part."], id="dateline with town"
        ),
        pytest.param(
            "Anne Roy (Klow, 1924 – Zlip, 2004) est née.", ["Anne Roy (Klow, 1924 – Zlip, 2004) est née."], id="a life"
        ),
        pytest.param("Anne part en 2024 - enfin.", ["Anne part en 2024 - enfin."], id="a dash within a sentence"),
        pytest.param("", [""], id="empty"),
        pytest.param(" \n\n\t", [""], id="white space alone"),
    ],
)
def test_paragraphs(text: str, expected: list[str]) -> None:
    assert [place.of(text) for place in paragraphs(text)] == expected


@given(TEXTS)
def test_paragraphs_lose_white_space_alone(text: str) -> None:
    kept = "".join(place.of(text) for place in paragraphs(text))
    assert "".join(kept.split()) == "".join(text.split())


@settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=TEXTS.filter(str.strip))
def test_the_parse_stands_over_the_characters_of_the_text(nlp: Language, text: str) -> None:
    doc = read(nlp, text)
    assert doc.text == plain(text)
    assert len(doc.text) == len(text)


@pytest.mark.parametrize("text", ["", ".", "X.", " ", "\n\n", "\u00a0", "\t\r\n"])
def test_next_to_nothing_is_read(nlp: Language, text: str) -> None:
    assert read(nlp, text).text == plain(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("l’État", "l'État"),
        ("25\u202f600 morts\u00a0!", "25 600 morts !"),
        ("« déjà »", "« déjà »"),
    ],
)
def test_plain_typography_moves_no_character(text: str, expected: str) -> None:
    assert (plain(text), len(plain(text))) == (expected, len(text))


@pytest.mark.parametrize("mark", ['"', "'", "«"])
def test_a_quotation_mark_behind_an_elision_is_cut_off(nlp: Language, mark: str) -> None:
    doc = nlp.make_doc(f"qualifié d'{mark}étape{mark} utile")
    assert [token.text for token in doc[:4]] == ["qualifié", "d'", mark, "étape"]


@pytest.mark.parametrize("title", ["M.", "MM.", "Mme."])
def test_a_form_of_address_is_cut_off_where_a_space_was_forgotten(nlp: Language, title: str) -> None:
    assert [token.text for token in nlp.make_doc(f"selon {title}Zorbel, a-t-on dit")[:3]] == ["selon", title, "Zorbel"]


def test_an_initial_stays_with_its_name(nlp: Language) -> None:
    assert nlp.make_doc("selon M.Z. hier")[1].text == "M.Z."


def test_a_heading_does_not_run_into_the_text(nlp: Language) -> None:
    assert sentences(read(nlp, "Norsud en panne\n\nLe site de Norsud a cessé de répondre."))[0] == "Norsud en panne"


def test_documents_keep_their_order_and_stay_apart(nlp: Language) -> None:
    documents = [Document("a", "Anne part.\n\nLuc reste."), Document("b", ""), Document("c", "Il pleut.")]
    assert [(document.id, doc.text) for document, doc in parse(documents, nlp)] == [
        (document.id, document.text) for document in documents
    ]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        pytest.param(["Une", "panne", "de", "X."], ["Une", "panne", "de", "X", "."], id="at the end"),
        pytest.param(["X.", "«", "Non", "»"], ["X", ".", "«", "Non", "»"], id="before a quotation"),
        pytest.param(["X", "dort", ",", "X.", "rit"], ["X", "dort", ",", "X", ".", "rit"], id="known from elsewhere"),
        pytest.param(["Sur", "X.", "Il", "part"], ["Sur", "X", ".", "Il", "part"], id="before a new sentence"),
        pytest.param(["J.", "Le", "Roy", "part"], ["J.", "Le", "Roy", "part"], id="before a particle"),
        pytest.param(["J.", "Morel", "part"], ["J.", "Morel", "part"], id="an initial stays whole"),
    ],
)
def test_one_letter_names(words: list[str], expected: list[str]) -> None:
    assert [token.text for token in split_one_letter_names(Doc(VOCAB, words=words))] == expected


# « Non. » Il part.   /   Elle dit (non), puis part.
@pytest.mark.parametrize(
    ("words", "heads", "starts"),
    [
        pytest.param(["«", "Non", ".", "»", "Il", "part"], [1, 1, 1, 5, 5, 5], [0, 4], id="guillemet"),
        pytest.param(
            ['"', "Non", '"', ",", "dit", "Anne"], [1, 1, 4, 4, 4, 4], [0, 3], id="straight quote before a comma"
        ),
        pytest.param(["Il", "part", "«", "Non", "»"], [1, 1, 3, 3, 3], [0, 2], id="an opening mark opens"),
    ],
)
def test_closing_quotes_close(words: list[str], heads: list[int], starts: list[int]) -> None:
    doc = keep_marks(Doc(VOCAB, words=words, heads=heads, deps=["dep"] * len(words)))
    assert [sentence.start for sentence in doc.sents] == starts


@pytest.mark.parametrize("heads", [[0, 2, 2, 2], [0, 0, 2, 2]], ids=["before the colon", "behind the colon"])
def test_a_colon_starts_no_sentence(heads: list[int]) -> None:
    words = ["Sciences", ":", "lancement", "réussi"]
    doc = keep_marks(Doc(VOCAB, words=words, heads=heads, deps=["ROOT", "punct", "ROOT", "amod"]))
    assert [sentence.text for sentence in doc.sents] == ["Sciences : lancement réussi"]
    assert (doc[2].head.text, doc[2].dep_) == ("Sciences", "parataxis")


@pytest.mark.parametrize(
    ("words", "starts"),
    [
        (["Non", "[", "...", "]", "Nous", "irons"], [4]),
        (["Non", "(…)", "Nous", "irons"], [2]),
        (["Non", "[", "...", "]", "nous", "irons"], []),
        (["Non", "]", "Nous", "irons"], []),
        (['"', "Non", ".", '"', "Nous", "irons"], [4]),
        (["Non", ".", '"', "Nous", "irons"], []),
    ],
)
def test_a_capital_after_a_cut_or_a_quoted_sentence_starts_another(words: list[str], starts: list[int]) -> None:
    doc = start_after_cuts(Doc(VOCAB, words=words))
    assert [token.i for token in doc[1:] if token.is_sent_start] == starts


@pytest.mark.parametrize(
    ("words", "within"),
    [
        (["Anne", "(", "Klow", "-", "Zlip", ")", "part"], [2, 3, 4, 5]),
        (["Anne", "(", "Non", "!", ")", "Il", "part"], []),
        (["Anne", "(", "Klow", "-", "Zlip", "part"], []),
    ],
)
def test_no_sentence_starts_in_brackets_that_hold_none(words: list[str], within: list[int]) -> None:
    doc = start_after_cuts(Doc(VOCAB, words=words))
    assert [token.i for token in doc[2:-1] if token.is_sent_start is False] == within


def test_a_small_letter_behind_a_word_or_a_comma_starts_no_sentence() -> None:
    doc = start_after_cuts(Doc(VOCAB, words=["Ici", "fin", ",", "mai", "!", "puis", "Anne"]))
    assert [token.is_sent_start for token in doc[1:]] == [False, None, False, None, None, False]


def test_no_sentence_starts_with_a_small_letter_behind_a_number():
    doc = start_after_cuts(Doc(VOCAB, words=["Klow", "doit", "céder", "en", "2017", "sa", "part"]))
    assert doc[5].is_sent_start is False


def test_no_sentence_ends_with_its_first_word() -> None:
    doc = start_after_cuts(Doc(VOCAB, words=["Marine", "Le", "Goff", "parle", ".", "Non", ".", "Oui"]))
    assert [token.i for token in doc[1:] if token.is_sent_start is False] == [1, 3, 6]


@pytest.mark.parametrize(("kept", "is_kept"), [(20_000, True), (0, False)])
def test_the_words_of_the_first_batches_are_kept(monkeypatch: pytest.MonkeyPatch, kept: int, *, is_kept: bool) -> None:
    monkeypatch.setattr(parsing, "KEPT_WORDS", kept)
    blank = spacy.blank("fr")
    with bounded_memory(blank):
        blank.make_doc("Aérolys")
    assert ("Aérolys" in blank.vocab) == is_kept


def test_a_model_that_is_not_there_is_named() -> None:
    with pytest.raises(ModelError, match="'fr_core_news_none' is not installed"):
        load("fr_core_news_none")


def test_a_model_without_parser_is_refused(tmp_path) -> None:
    spacy.blank("fr").to_disk(tmp_path / "blank")
    with pytest.raises(ModelError, match="has no parser and no ner"):
        load(str(tmp_path / "blank"))


def test_lookalikes_are_as_long_as_what_they_stand_for() -> None:
    lists = table("fr", "lookalikes")
    for form, seen, lemma in (*lists["forms"], *lists["nouns"], *lists["verbs"]):
        assert len(form) == len(seen)
        assert form[0] == lemma[0]


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("Norsud dément avoir vendu.", "Norsud assure avoir vendu."),
        ("Il le dément.", "Il le assure."),
        ("C'est un dément.", "C'est un dément."),
        ("Il parle-dément", "Il parle-dément"),
        ("Le maire autoproclamé part.", "Le maire nationaliste part."),
        ("Il s'est autoproclamé maire.", "Il s'est autoproclamé maire."),
        ("Un car et le car de Klow.", "Un bus et le bus de Klow."),
        ("Il part, car le car attend.", "Il part, car le bus attend."),
        ("Il en veut un car il part, un car j'en ai un.", "Il en veut un car il part, un car j'en ai un."),
        ("Le car ilote est vide.", "Le bus ilote est vide."),
        ("La Cour valide la loi.", "La Cour adopte la loi."),
        ("Orbix critique Norsud.", "Orbix condamne Norsud."),
        ("Orbix ferme l'usine et la ferme la vend.", "Orbix ouvre l'usine et la ferme la vend."),
        ("Une critique de Norsud, un permis valide.", "Une critique de Norsud, un permis valide."),
        ("Norsud attaque le maire.", "Norsud dénonce le maire."),
        ("L'armée attaque Klow.", "L'armée dénonce Klow."),
        ("L'attaque l'a surpris.", "L'attaque l'a surpris."),
        ("La première attaque les a surpris.", "La première attaque les a surpris."),
        ("Une attaque la nuit.", "Une attaque la nuit."),
        ("Cinquante-six élus et quarante-deux maires.", "Soixante-sept élus et soixante-deux maires."),
    ],
)
def test_the_parser_sees_a_better_known_word(text: str, seen: str) -> None:
    assert stand_in(text) == seen


def test_the_document_keeps_the_verb_that_the_parser_did_not_see(nlp: Language) -> None:
    doc = read(nlp, "La mairie dément toute fuite.")
    assert [(token.text, token.lemma_, token.pos_) for token in doc if token.dep_ == "ROOT"] == [
        ("dément", "démentir", "VERB")
    ]
