"""Tests of the links that are mended behind the parser, on parses built by hand."""

from __future__ import annotations

import pytest
from spacy.tokens import Doc
from spacy.vocab import Vocab

from kg.text.parser.attachments import mend_attachments

VOCAB = Vocab()


def mended(table: str) -> dict[str, tuple[str, str]]:
    """Return head and link of each word of a table "word pos link head features", with heads counted from 0."""
    rows = [line.split() for line in table.strip().splitlines()]
    words, pos, deps, heads = zip(*(row[:4] for row in rows), strict=True)
    morphs = ["".join(row[4:]) or ("Mood=Ind|VerbForm=Fin" if row[1] == "VERB" else "") for row in rows]
    morphs = [
        "Mood=Ind|Number=Sing|VerbForm=Fin" if word == "a" else morph for word, morph in zip(words, morphs, strict=True)
    ]
    morphs = ["Definite=Def" if word == "l'" else morph for word, morph in zip(words, morphs, strict=True)]
    doc = Doc(VOCAB, words=words, pos=pos, deps=deps, heads=[int(each) for each in heads], morphs=morphs)
    return {token.text: (token.dep_, token.head.text) for token in mend_attachments(doc)}


@pytest.mark.parametrize("link", ["amod", "xcomp"])
def test_a_name_right_behind_an_active_verb_is_its_object(link: str) -> None:
    table = f"""
        Norsud PROPN nsubj 2
        a AUX aux:tense 2
        racheté VERB ROOT 2
        Valtel PROPN {link} 2"""
    assert mended(table)["Valtel"] == ("obj", "racheté")


def test_a_name_behind_a_participle_without_avoir_stays() -> None:
    table = """
        Une DET det 1
        tour NOUN ROOT 1
        baptisée VERB acl 1
        Valtel PROPN xcomp 2"""
    assert mended(table)["Valtel"] == ("xcomp", "baptisée")


def test_a_bare_name_behind_a_phrase_names_its_noun() -> None:
    table = """
        Anne PROPN nsubj 1
        dirige VERB ROOT 1
        la DET det 3
        société NOUN obj 1
        de ADP case 5
        gaz NOUN nmod 3
        yGaz NOUN obl:mod 1"""
    assert mended(table)["yGaz"] == ("appos", "société")


def test_a_day_has_no_name() -> None:
    table = """
        Elle PRON nsubj 1
        rejoint VERB ROOT 1
        lundi NOUN obl:mod 1
        Norsud PROPN xcomp 1"""
    assert mended(table)["Norsud"] == ("xcomp", "rejoint")


def test_the_name_behind_a_colon_is_the_subject_of_the_verb_that_has_none() -> None:
    table = """
        Un PRON nsubj 1
        risque VERB ROOT 1
        gros ADJ obj 1
        : PUNCT punct 4
        Norsud PROPN obj 1
        vend VERB advcl 1
        tout PRON obj 5"""
    assert mended(table)["Norsud"] == ("nsubj", "vend")
    assert mended(table)["vend"] == ("parataxis", "risque")


def test_a_complement_with_de_joins_the_other_one() -> None:
    table = """
        le DET det 1
        patron NOUN ROOT 1
        de ADP case 3
        Tesla PROPN nmod 1
        et CCONJ cc 6
        de ADP case 6
        SpaceX PROPN conj 1"""
    assert mended(table)["SpaceX"] == ("conj", "Tesla")


def test_a_complement_of_a_name_is_that_of_the_noun_before() -> None:
    table = """
        la DET det 1
        plainte NOUN ROOT 1
        de ADP case 3
        Norsud PROPN nmod 1
        contre ADP case 5
        Airvia PROPN nmod 3"""
    assert mended(table)["Airvia"] == ("nmod", "plainte")


@pytest.mark.parametrize(("features", "head"), [("Number=Sing", "Luc"), ("Number=Plur", "avocat")])
def test_a_participle_behind_a_comma_tells_of_the_name_before(features: str, head: str) -> None:
    words = ["l'", "avocat", "du", "préfet", "Luc", "Roy", ",", "tué", "hier"]
    deps = ["det", "ROOT", "case", "nmod", "appos", "flat:name", "punct", "acl", "advmod"]
    pos = ["DET", "NOUN", "ADP", "NOUN", "PROPN", "PROPN", "PUNCT", "VERB", "ADV"]
    heads = [1, 1, 3, 1, 3, 4, 7, 1, 7]
    morphs = [""] * 7 + [features, ""]
    doc = mend_attachments(Doc(VOCAB, words=words, pos=pos, deps=deps, heads=heads, morphs=morphs))
    assert doc[7].head.text == head


@pytest.mark.parametrize(("participle", "head"), [("courue", "étape"), ("couru", "Tour")])
def test_a_feminine_participle_tells_of_no_masculine_name(participle: str, head: str) -> None:
    words = ["l'", "étape", "du", "Tour", ",", participle, "mardi"]
    deps = ["det", "ROOT", "case", "nmod", "punct", "acl", "obl:mod"]
    pos = ["DET", "NOUN", "ADP", "PROPN", "PUNCT", "VERB", "NOUN"]
    morphs = ["", "Gender=Fem|Number=Sing", "", "", "", "Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part", ""]
    doc = Doc(VOCAB, words=words, pos=pos, deps=deps, heads=[1, 1, 3, 1, 5, 3, 5], morphs=morphs)
    assert mend_attachments(doc)[5].head.text == head


@pytest.mark.parametrize(("link", "head"), [("parataxis", 1), ("ROOT", 4)])
def test_an_auxiliary_of_cause_hangs_on_its_infinitive(link: str, head: int) -> None:
    words = ["Norsud", "vend", ",", "a", "fait", "savoir", "Luc"]
    deps = ["nsubj", "ROOT", "punct", "aux:tense", link, "obj", "nsubj"]
    pos = ["PROPN", "VERB", "PUNCT", "AUX", "AUX", "VERB", "PROPN"]
    morphs = [""] * 5 + ["VerbForm=Inf", ""]
    doc = mend_attachments(Doc(VOCAB, words=words, pos=pos, deps=deps, heads=[1, 1, 1, 4, head, 4, 4], morphs=morphs))
    assert (doc[5].dep_, doc[5].head.i) == (link, 5 if head == 4 else head)
    assert [(child.text, child.dep_) for child in doc[5].children] == [
        ("a", "aux:tense"),
        ("fait", "aux:caus"),
        ("Luc", "nsubj"),
    ]


@pytest.mark.parametrize(("behind", "head"), [("et", "Norsud"), (", et", "Anne")])
def test_a_name_joined_inside_an_apposition_stays_there(behind: str, head: str) -> None:
    comma = "\n        , PUNCT punct 1" if behind.startswith(",") else ""
    last = 7 if comma else 6
    table = f"""
        , PUNCT punct 1
        Anne PROPN ROOT 1
        , PUNCT punct 3
        patronne NOUN appos 1
        de ADP case 5
        Norsud PROPN nmod 3{comma}
        et CCONJ cc {last + 1}
        Valtel PROPN conj 1"""
    assert mended(table)["Valtel"] == ("conj", head)


@pytest.mark.parametrize(("number", "link"), [("Plur", "nsubj"), ("Sing", "appos")])
def test_one_name_behind_several_people_acts(number: str, link: str) -> None:
    table = f"""
        Selon ADP case 2
        les DET det 2
        experts NOUN obl:mod 8 Number={number}
        , PUNCT punct 4
        Norsud PROPN appos 2
        , PUNCT punct 4
        blessé VERB acl 2 VerbForm=Part
        , PUNCT punct 6
        dort VERB ROOT 8 Mood=Ind|Number=Sing|VerbForm=Fin"""
    found = mended(table)
    assert found["Norsud"] == (link, "dort" if link == "nsubj" else "experts")


def test_an_open_list_goes_on_behind_the_comma() -> None:
    table = """
        visite VERB ROOT 0
        Lima PROPN obj 0
        , PUNCT punct 3
        Quito PROPN conj 1
        , PUNCT punct 5
        Bogota PROPN obl:mod 0
        et CCONJ cc 7
        Caracas PROPN conj 5"""
    assert mended(table)["Bogota"] == ("conj", "Lima")
    assert mended(table)["Caracas"] == ("conj", "Lima")


def test_a_list_that_et_has_closed_does_not_go_on() -> None:
    table = """
        Lima PROPN nsubj 7
        et CCONJ cc 2
        Quito PROPN conj 0
        , PUNCT punct 4
        Bogota PROPN appos 7
        et CCONJ cc 6
        Caracas PROPN conj 4
        visitent VERB ROOT 7"""
    assert mended(table)["Bogota"] == ("appos", "visitent")


def test_a_list_goes_on_with_the_whole_name() -> None:
    table = """
        Banque PROPN ROOT 0
        Norsud PROPN flat:name 0
        et CCONJ cc 3
        Valtel PROPN conj 1"""
    assert mended(table)["Valtel"] == ("conj", "Banque")


def test_what_came_of_an_act_hangs_on_its_verb() -> None:
    table = """
        Elle PRON nsubj 2
        a AUX aux:tense 2
        visé VERB ROOT 2
        un DET det 4
        camp NOUN obj 2
        de ADP case 6
        Klow PROPN nmod 4
        , PUNCT punct 8
        tuant VERB acl 6
        dix NUM nummod 10
        soldats NOUN obl:arg 8
        et CCONJ cc 13
        en ADP case 13
        blessant VERB conj 4
        vingt NUM nmod 13"""
    links = mended(table)
    assert links["tuant"] == ("advcl", "visé")
    assert links["soldats"] == ("obj", "tuant")
    assert links["blessant"] == ("conj", "tuant")
    assert links["vingt"] == ("obj", "blessant")


def test_a_participle_that_describes_stays_with_its_noun() -> None:
    table = """
        Elle PRON nsubj 1
        rejoint VERB ROOT 1
        Anne PROPN obj 1
        , PUNCT punct 4
        représentant VERB acl 2
        Norsud PROPN obj 4"""
    assert mended(table)["représentant"] == ("acl", "Anne")


def test_who_is_introduced_by_a_preposition_of_two_words_is_no_subject() -> None:
    table = """
        D' ADP case 3
        après ADP fixed 0
        la DET det 3
        Norsud PROPN nsubj:pass 7
        , PUNCT punct 3
        dix NUM nummod 6
        maisons NOUN nsubj:pass 7
        brûlent VERB ROOT 7"""
    links = mended(table)
    assert links["Norsud"] == ("obl:mod", "brûlent")
    assert links["maisons"] == ("nsubj:pass", "brûlent")


def test_where_something_is_based_is_said_of_the_name_before_the_comma() -> None:
    table = """
        Elle PRON nsubj 1
        appartient VERB ROOT 1
        à ADP case 3
        Norsud PROPN obl:arg 1
        , PUNCT punct 5
        basé VERB advcl 1
        à ADP case 7
        Klow PROPN obl:arg 5"""
    assert mended(table)["basé"] == ("acl", "Norsud")


_OWNER = """
    Le DET det 1
    patron NOUN nsubj 10
    de ADP case 3
    Norsud PROPN nmod 1
    , PUNCT punct 5
    Orbix PROPN {link}
    et CCONJ cc 7
    Valtel PROPN conj {head}
    {comma}
    a AUX aux:tense 10
    vendu VERB ROOT 10"""


@pytest.mark.parametrize(("link", "head"), [("appos 1", 5), ("conj 1", 1)])
def test_a_list_behind_a_noun_in_the_singular_is_what_it_is_of(link: str, head: int) -> None:
    links = mended(_OWNER.format(link=link, head=head, comma="hier ADV advmod 10"))
    assert links["Orbix"] == links["Valtel"] == ("conj", "Norsud")


def test_names_that_commas_close_are_an_apposition() -> None:
    assert mended(_OWNER.format(link="appos 1", head=5, comma=", PUNCT punct 10"))["Orbix"] == ("appos", "patron")


_SAID = """
    Selon ADP case 1
    maire NOUN obl:mod {verb}
    , PUNCT punct 3
    Luc PROPN nsubj {verb}
    , PUNCT punct 6
    l' DET det 6
    homme NOUN appos 3
    {comma}a AUX aux:tense {verb}
    gagné VERB ROOT {verb}"""


def test_a_noun_that_no_comma_parts_from_its_verb_acts() -> None:
    links = mended(_SAID.format(verb=8, comma=""))
    assert links["homme"] == ("nsubj", "gagné")
    assert links["Luc"] == ("appos", "maire")


def test_a_noun_between_commas_tells_of_the_name() -> None:
    assert mended(_SAID.format(verb=9, comma=", PUNCT punct 9\n    "))["homme"] == ("appos", "Luc")


def test_the_second_of_two_is_no_subject_of_the_next_verb() -> None:
    table = """
        accord NOUN nsubj 6
        signé VERB acl 0
        entre ADP case 3
        Norsud PROPN obl:mod 1
        et CCONJ cc 6
        Valtel PROPN nsubj 6
        prévoit VERB ROOT 6"""
    links = mended(table)
    assert links["Valtel"] == ("conj", "Norsud")
    assert links["et"] == ("cc", "Valtel")


def test_the_second_of_two_goes_on_with_the_first() -> None:
    table = """
        accord NOUN nsubj 8
        entre ADP case 2
        maire NOUN nmod 0
        de ADP case 4
        Klow PROPN nmod 2
        et CCONJ cc 7
        le DET det 7
        groupe NOUN conj 0
        continue VERB ROOT 8"""
    assert mended(table)["groupe"] == ("conj", "maire")


@pytest.mark.parametrize(
    ("agent", "case", "link"),
    [
        ("Norsud PROPN obl:agent 1", "contre", ("obl:mod", "mené")),
        ("Norsud PROPN obl:agent 1", "à", ("obl:mod", "mené")),
        ("Norsud PROPN obl:agent 1", "de", ("nmod", "Norsud")),
        ("comité NOUN obl:agent 1", "contre", ("nmod", "comité")),
    ],
)
def test_what_stands_behind_an_agent_belongs_to_the_act(agent: str, case: str, link: tuple[str, str]) -> None:
    table = f"""
        raid NOUN ROOT 0
        mené VERB acl 0
        par ADP case 3
        {agent}
        {case} ADP case 5
        Valtel PROPN nmod 3"""
    assert mended(table)["Valtel"] == link


@pytest.mark.parametrize(("link", "mended_link"), [("advmod", "advcl"), ("obl:mod", "advcl")])
def test_a_birth_that_opens_a_sentence_is_a_participle(link: str, mended_link: str) -> None:
    table = f"""
        Née NOUN {link} 5
        à ADP case 2
        Klow PROPN obl:arg 0
        , PUNCT punct 0
        elle PRON nsubj 5
        chante VERB ROOT 5"""
    assert mended(table)["Née"] == (mended_link, "chante")


@pytest.mark.parametrize("link", ["appos 1", "obl:mod 0"])
def test_what_a_conjunction_adds_is_coordinated(link: str) -> None:
    table = f"""
        voit VERB ROOT 0
        maire NOUN obj 0
        , PUNCT punct 5
        ainsi ADV cc 5
        que SCONJ fixed 3
        Luc PROPN {link}"""
    assert mended(table)["Luc"] == ("conj", "maire")


@pytest.mark.parametrize(("comma", "head"), [("", "groupe"), (",", "Norsud")])
def test_a_relative_clause_without_a_comma_tells_which_group_a_name_leads(comma: str, head: str) -> None:
    words = ["Le", "groupe", "mené", "par", "Norsud", *([comma] if comma else []), "qui", "lutte", "gagne"]
    last = len(words) - 1
    links = {"Le": ("DET", "det", 1), "groupe": ("NOUN", "nsubj", last), "mené": ("VERB", "acl", 1)}
    links |= {"par": ("ADP", "case", 4), "Norsud": ("PROPN", "obl:agent", 2), ",": ("PUNCT", "punct", last - 1)}
    links |= {"qui": ("PRON", "nsubj", last - 1), "lutte": ("VERB", "acl:relcl", 4), "gagne": ("VERB", "ROOT", last)}
    table = "\n".join(f"{word} {links[word][0]} {links[word][1]} {links[word][2]}" for word in words)
    assert mended(table)["lutte"] == ("acl:relcl", head)


def test_a_noun_behind_the_place_that_opens_the_sentence_acts() -> None:
    links = mended("""
        À ADP case 1
        Klow PROPN obl:mod 8
        , PUNCT punct 4
        la DET det 4
        foire NOUN appos 1
        que SCONJ obj 7
        Anne PROPN nsubj 7
        ferme VERB acl:relcl 1
        rouvre VERB ROOT 8""")
    assert links["foire"] == ("nsubj", "rouvre")
    assert links["ferme"] == ("acl:relcl", "foire")


def test_a_copula_of_a_finite_verb_is_the_verb_of_the_clause_before() -> None:
    table = """
        Norsud PROPN nsubj 9
        , PUNCT punct 5
        dont PRON nmod 4
        le DET det 4
        siège NOUN nsubj 5
        est AUX cop 9
        à ADP case 7
        Klow PROPN obl:mod 9
        , PUNCT punct 9
        emploie VERB ROOT 9"""
    links = mended(table)
    assert links["est"] == ("acl:relcl", "Norsud")
    assert links["Klow"] == ("obl:mod", "est")


@pytest.mark.parametrize(
    ("thing", "bearer", "head"), [("comptes", "chef", "chef"), ("comptes", "quai", "comptes"), ("chef", "juge", "chef")]
)
def test_a_full_name_behind_a_comma_is_that_of_who_has_the_post(thing: str, bearer: str, head: str) -> None:
    table = f"""
        des DET det 1
        {thing} NOUN ROOT 1
        du ADP case 4
        beau ADJ amod 4
        {bearer} NOUN nmod 1
        , PUNCT punct 6
        Luc PROPN appos 1
        Roy PROPN flat:name 6"""
    assert mended(table)["Luc"] == ("appos", head)


def test_behind_et_a_list_ends_and_what_follows_describes_its_last_member() -> None:
    table = """
        Luc PROPN nsubj 9
        et CCONJ cc 3
        sa DET det 3
        femme NOUN conj 0
        , PUNCT punct 6
        l' DET det 6
        actrice NOUN conj 0
        Anne PROPN appos 6
        , PUNCT punct 6
        rient VERB ROOT 9"""
    assert mended(table)["actrice"] == ("appos", "femme")


def test_a_second_post_goes_on_with_the_first() -> None:
    table = """
        La DET det 1
        présidente NOUN ROOT 1
        de ADP case 4
        la DET det 4
        région NOUN nmod 1
        et CCONJ cc 7
        ancienne ADJ amod 7
        ministre NOUN conj 4
        Anne PROPN appos 7"""
    assert mended(table)["ministre"] == ("conj", "présidente")


def test_a_list_before_a_singular_verb_is_of_the_apposition() -> None:
    table = """
        Orbix PROPN nsubj 11
        , PUNCT punct 2
        patron NOUN appos 0
        de ADP case 4
        Norsud PROPN nmod 2
        , PUNCT punct 6
        Valtel PROPN conj 0
        et CCONJ cc 8
        Airvia PROPN conj 0
        , PUNCT punct 10
        a AUX aux:tense 11
        gagné VERB ROOT 11"""
    assert mended(table)["Valtel"] == mended(table)["Airvia"] == ("conj", "Norsud")


def test_a_name_set_off_behind_a_phrase_does_not_act() -> None:
    table = """
        Dans ADP case 2
        son DET det 2
        roman NOUN obl:mod 7
        , PUNCT punct 4
        Nuit PROPN nsubj 7
        , PUNCT punct 7
        Luc PROPN nsubj 7
        rit VERB ROOT 7"""
    assert mended(table)["Nuit"] == ("appos", "roman")
    assert mended(table)["Luc"] == ("nsubj", "rit")


@pytest.mark.parametrize("day", ["mardi NOUN nmod 0", "hier ADV advmod 0"])
def test_a_day_may_stand_between_an_opening_participle_and_who_acts(day: str) -> None:
    table = f"""
        Arrêté NOUN nmod 5
        {day}
        par ADP case 3
        Norsud PROPN obl:agent 0
        Luc PROPN nsubj 5
        parle VERB ROOT 5"""
    assert (mended(table)["Arrêté"] == ("advcl", "parle")) == ("mardi" in day)


@pytest.mark.parametrize(("case", "link"), [("du", "nmod"), ("en", "advcl")])
def test_a_post_that_opens_a_sentence_is_no_participle(case: str, link: str) -> None:
    table = f"""
        Élue NOUN nmod 4
        {case} ADP case 2
        Nord PROPN nmod 0
        Anne PROPN nsubj 4
        parle VERB ROOT 4"""
    assert mended(table)["Élue"] == (link, "parle")


@pytest.mark.parametrize(("before", "link"), [(",", ("acl", "Roy")), ("la", ("appos", "Roy"))])
def test_a_participle_behind_a_comma_and_before_its_agent_is_no_noun(before: str, link: tuple[str, str]) -> None:
    table = f"""
        Luc PROPN nsubj 6
        Roy PROPN flat:name 0
        {before} {"PUNCT punct" if before == "," else "DET det"} 3
        cité NOUN appos 1
        par ADP case 5
        Orbix PROPN nmod 3
        parle VERB ROOT 6"""
    assert mended(table)["cité"] == (link[0], "Luc" if before == "," else link[1])


def test_a_name_set_off_behind_a_place_is_that_of_its_head() -> None:
    table = """
        Le DET det 1
        maire NOUN nsubj 8
        de ADP case 4
        la DET det 4
        ville NOUN nmod 1
        , PUNCT punct 6
        Tam PROPN appos 4
        Gok PROPN flat:name 6
        parle VERB ROOT 8"""
    assert mended(table)["Tam"] == ("appos", "maire")


def test_a_preposition_said_again_joins_what_it_stood_before() -> None:
    table = """
        parle VERB ROOT 0
        devant ADP case 2
        siège NOUN obl:mod 0
        du ADP case 4
        parti NOUN nmod 2
        et CCONJ cc 8
        devant ADP case 8
        la DET det 8
        mairie NOUN conj 4"""
    assert mended(table)["mairie"] == ("conj", "siège")


@pytest.mark.parametrize(("link", "clause"), [("obj", "acl:relcl"), ("mark", "acl")])
def test_an_object_taken_for_a_conjunction_opens_a_relative_clause(link: str, clause: str) -> None:
    table = f"""
        L' DET det 1
        attaque NOUN nsubj 6
        que SCONJ {link} 5
        Norsud PROPN nsubj 5
        a AUX aux:tense 5
        menée VERB acl 1
        dure VERB ROOT 6"""
    assert mended(table)["menée"] == (clause, "attaque")


@pytest.mark.parametrize(("verb", "head"), [("a", "Anne"), ("ont", "Luc")])
def test_a_relative_clause_in_the_singular_tells_of_the_last_of_a_list(verb: str, head: str) -> None:
    table = f"""
        Orbix PROPN nsubj 1
        reçoit VERB ROOT 1
        Luc PROPN obj 1
        et CCONJ cc 4
        Anne PROPN conj 2
        , PUNCT punct 8
        qui PRON nsubj 8
        {verb} AUX aux:tense 8
        perdu VERB acl:relcl 2"""
    assert mended(table)["perdu"] == ("acl:relcl", head)


@pytest.mark.parametrize(("label", "word"), [("advcl", "où"), ("parataxis", "dont")])
def test_a_relative_word_behind_a_noun_opens_a_clause_of_it(label: str, word: str) -> None:
    table = f"""
        Elle PRON nsubj 1
        gagne VERB ROOT 1
        Klow PROPN obl:mod 1
        , PUNCT punct 7
        {word} PRON obl:mod 7
        la DET det 6
        foule NOUN nsubj 7
        grossit VERB {label} 1"""
    assert mended(table)["grossit"] == ("acl:relcl", "Klow")


def test_a_question_behind_a_verb_is_no_relative_clause() -> None:
    table = """
        Elle PRON nsubj 1
        ignore VERB ROOT 1
        qui PRON nsubj 3
        parle VERB ccomp 1"""
    assert mended(table)["parle"] == ("ccomp", "ignore")


@pytest.mark.parametrize(("count", "link"), [("voix", ("obj", "adopté")), ("ans", ("appos", "ans"))])
def test_behind_the_count_of_a_vote_stands_what_was_voted_on(count: str, link: tuple[str, str]) -> None:
    table = f"""
        Norsud PROPN nsubj 2
        a AUX aux:tense 2
        adopté VERB ROOT 2
        , PUNCT punct 6
        par ADP case 6
        78 NUM nummod 6
        {count} NOUN obl:mod 2
        , PUNCT punct 9
        une DET det 9
        motion NOUN appos 6"""
    assert mended(table)["motion"] == link


def test_one_name_describes_not_many() -> None:
    table = """
        Les DET det 1
        partisans NOUN nsubj 8
        du ADP case 3
        guide NOUN nmod 1
        , PUNCT punct 6
        l' DET det 6
        imam PROPN appos 1
        Roy PROPN flat:name 6
        crient VERB ROOT 8"""
    assert mended(table)["imam"] == ("appos", "guide")


def test_a_list_behind_a_colon_says_who_those_counted_before_it_are() -> None:
    table = """
        Deux NUM nummod 1
        pays NOUN nsubj 2
        soutiennent VERB ROOT 2
        le DET det 4
        traité NOUN obj 2
        : PUNCT punct 7
        la DET det 7
        Syldavie PROPN appos 4
        et CCONJ cc 9
        Bordurie PROPN conj 7"""
    assert mended(table)["Syldavie"] == ("appos", "pays")


def test_a_list_behind_a_bare_contre_says_who_was_against() -> None:
    table = """
        Deux NUM nsubj 1
        votent VERB ROOT 1
        contre ADP case 4
        : PUNCT punct 4
        Syldavie PROPN obl:mod 1
        et CCONJ cc 6
        Bordurie PROPN conj 4"""
    links = mended(table)
    assert links["Syldavie"] == ("appos", "Deux")
    assert links["contre"] == ("advmod", "votent")


def test_a_list_behind_a_colon_stays_where_nobody_was_counted() -> None:
    table = """
        Norsud PROPN nsubj 1
        cite VERB ROOT 1
        ses DET det 3
        clients NOUN obj 1
        : PUNCT punct 5
        Valtel PROPN appos 3
        et CCONJ cc 7
        Orbix PROPN conj 5"""
    assert mended(table)["Valtel"] == ("appos", "clients")


def test_a_list_goes_on_behind_brackets_and_what_is_in_them_is_their_owners() -> None:
    table = """
        Ont AUX aux:tense 1
        parlé VERB ROOT 1
        Anne PROPN nsubj 1
        Roy PROPN flat:name 2
        ( PUNCT punct 5
        Norsud PROPN nmod 2
        , PUNCT punct 7
        Lyon PROPN conj 2
        ) PUNCT punct 5
        , PUNCT punct 10
        Luc PROPN conj 1
        ( PUNCT punct 12
        Valtel PROPN appos 10
        ) PUNCT punct 12
        et CCONJ cc 15
        Jean PROPN appos 12"""
    links = mended(table)
    assert links["Lyon"] == ("nmod", "Anne")
    assert links["Luc"] == links["Jean"] == ("conj", "Anne")


def test_a_clause_behind_a_bracket_goes_on_with_no_list() -> None:
    table = """
        Pour ADP case 1
        Anne PROPN obl:mod 7
        ( PUNCT punct 3
        Norsud PROPN nmod 1
        ) PUNCT punct 3
        , PUNCT punct 1
        Luc PROPN nsubj 7
        ment VERB ROOT 7"""
    assert mended(table)["Luc"] == ("nsubj", "ment")


def test_a_list_behind_a_colon_stays_where_it_may_say_who_others_are() -> None:
    table = """
        Deux NUM nummod 1
        hommes NOUN nsubj 2
        pillent VERB ROOT 2
        des DET det 4
        magasins NOUN obj 2 Number=Plur
        : PUNCT punct 6
        Valtel PROPN appos 4
        et CCONJ cc 8
        Orbix PROPN conj 6"""
    assert mended(table)["Valtel"] == ("appos", "magasins")


@pytest.mark.parametrize(("before", "link"), [("alors ADV", ("xcomp", "nommée")), (", PUNCT", ("appos", "Luc"))])
def test_what_somebody_is_named_stands_behind_who_names_her(before: str, link: tuple[str, str]) -> None:
    table = f"""
        Anne PROPN nsubj:pass 2
        est AUX aux:pass 2
        nommée VERB ROOT 2
        par ADP case 4
        Luc PROPN obl:agent 2
        {before} dep 6
        ministre NOUN appos 4 Number=Sing"""
    assert mended(table)["ministre"] == link


def test_who_stands_before_what_dashes_set_off_acts() -> None:
    table = """
        Luc PROPN nsubj 2
        – PUNCT punct 2
        maire NOUN nsubj 6
        de ADP case 4
        Lima PROPN nmod 2
        – PUNCT punct 2
        parle VERB ROOT 6"""
    links = mended(table)
    assert (links["Luc"], links["maire"]) == (("nsubj", "parle"), ("appos", "Luc"))


def test_what_one_dash_parts_from_the_clause_before_acts_itself() -> None:
    table = """
        Luc PROPN nsubj 2
        – PUNCT punct 2
        dort VERB ROOT 2
        – PUNCT punct 2
        maire NOUN nsubj 5
        parle VERB parataxis 2"""
    assert mended(table)["maire"] == ("nsubj", "parle")


def test_what_is_said_behind_an_aside_is_no_relative_clause() -> None:
    table = """
        Anne PROPN nsubj 1
        annonce VERB ROOT 1
        , PUNCT punct 4
        en ADP mark 4
        retenant ADJ advcl 1
        ses DET det 6
        larmes NOUN obj 4
        , PUNCT punct 10
        que SCONJ mark 10
        Luc PROPN nsubj 10
        part VERB acl:relcl 6"""
    assert mended(table)["part"] == ("ccomp", "annonce")
    assert mended(table.replace("Luc PROPN nsubj 10", "puis ADV advmod 10").replace("SCONJ mark", "PRON obj"))[
        "part"
    ] == ("acl:relcl", "larmes")


def test_a_post_behind_who_was_named_does_not_act() -> None:
    table = """
        Luc PROPN nsubj:pass 2
        est AUX aux:pass 2
        nommé VERB ROOT 2
        ministre NOUN nsubj:pass 2
        mardi NOUN nmod 3"""
    assert mended(table)["ministre"] == ("xcomp", "nommé")
    assert mended(table.replace("nommé", "venu"))["ministre"] == ("nsubj:pass", "venu")


def test_a_clause_behind_a_bare_day_is_what_the_verb_tells() -> None:
    table = """
        Anne PROPN nsubj 1
        annonce VERB ROOT 1
        lundi NOUN obj 1
        que PRON obj 5
        Luc PROPN nsubj 5
        part VERB acl:relcl 2"""
    found = mended(table)
    assert (found["part"], found["lundi"], found["que"]) == (
        ("ccomp", "annonce"),
        ("obl:mod", "annonce"),
        ("mark", "part"),
    )
    assert mended(table.replace("lundi NOUN", "lettre NOUN"))["part"] == ("acl:relcl", "lettre")


@pytest.mark.parametrize("link", ["ROOT", "advmod"])
def test_an_act_with_a_complement_is_no_adverb(link: str) -> None:
    words, deps = ["Déraillement", "de", "train"], [link, "case", "nmod"]
    doc = Doc(VOCAB, words=words, pos=["ADV", "ADP", "NOUN"], deps=deps, heads=[0, 2, 0])
    assert mend_attachments(doc)[0].pos_ == ("NOUN" if link == "ROOT" else "ADV")


@pytest.mark.parametrize(
    ("before", "link"),
    [
        pytest.param("frappe VERB ROOT 1", ("nsubj", "dorment"), id="behind an object"),
        pytest.param("que SCONJ mark 6", ("conj", "maires"), id="two subjects"),
    ],
)
def test_a_clause_begins_behind_and(before: str, link: tuple[str, str]) -> None:
    table = f"""
        Anne PROPN nsubj 1
        {before}
        maires NOUN {"obj 1" if "VERB" in before else "nsubj 6"}
        et CCONJ cc 5
        dix NUM nummod 5
        élus NOUN conj 2
        dorment VERB {"conj 1" if "VERB" in before else "ROOT 6"}"""
    assert mended(table)["élus"] == link


def test_how_long_ago_something_was_done_hangs_on_its_participle() -> None:
    table = """
        Nommée ADJ dep 3 VerbForm=Part
        il PRON expl:subj 3
        y PRON expl:comp 3
        a VERB advcl 10
        deux NUM nummod 5
        ans NOUN obj 3
        à ADP case 7
        Klow PROPN obl:mod 3
        , PUNCT punct 3
        Anne PROPN nsubj 10
        part VERB ROOT 10"""
    links = mended(table)
    assert links["Nommée"] == ("advcl", "part")
    assert links["ans"] == ("obl:mod", "Nommée")
    assert links["Klow"] == ("obl:mod", "Nommée")


@pytest.mark.parametrize(("noun", "head"), [("nord NOUN", "nord"), ("Lima PROPN", "frappe")])
def test_a_complement_is_of_the_noun_right_before(noun: str, head: str) -> None:
    table = f"""
        Norsud PROPN nsubj 1
        frappe VERB ROOT 1
        le DET det 3
        {noun} obj 1
        de ADP case 5
        Syldavie PROPN nmod 1"""
    assert mended(table)["Syldavie"] == ("nmod", head)


@pytest.mark.parametrize(
    ("comma", "link"),
    [
        pytest.param(", PUNCT punct 4", ("nsubj", "dorment"), id="set off"),
        pytest.param("hier ADV advmod 6", ("ROOT", "élus"), id="relative"),
    ],
)
def test_those_counted_apart_are_not_the_subject(comma: str, link: tuple[str, str]) -> None:
    table = f"""
        Dix NUM nummod 1
        élus NOUN ROOT 1
        , PUNCT punct 6
        dont PRON nmod 4
        maires NOUN nsubj 6
        {comma}
        dorment VERB acl:relcl 1"""
    assert mended(table)["élus"] == link


def test_whose_brother_was_arrested_is_not_arrested_himself() -> None:
    table = """
        Un DET det 1
        maire NOUN ROOT 1 Number=Sing
        dont PRON nmod 4
        le DET det 4
        frère NOUN nsubj:pass 8
        , PUNCT punct 4
        a AUX aux:tense 8 Number=Sing|VerbForm=Fin
        été AUX aux:pass 8
        arrêté VERB acl:relcl 1"""
    assert mended(table)["frère"] == ("nsubj:pass", "arrêté")


@pytest.mark.parametrize(("verb", "link"), [("demandé", ("ccomp", "demandé")), ("parlé", ("acl:relcl", "Anne"))])
def test_who_is_asked_who_stole_it_has_not_stolen_it(verb: str, link: tuple[str, str]) -> None:
    table = f"""
        Il PRON nsubj 2
        avait AUX aux:tense 2
        {verb} VERB ROOT 2
        à ADP case 4
        Anne PROPN obl:arg 2
        qui PRON nsubj 6
        volait VERB acl:relcl 4"""
    assert mended(table)["volait"] == link


def test_a_day_between_colon_and_comma_is_of_the_clause_behind() -> None:
    table = """
        Norsud PROPN nsubj 1
        souffre VERB ROOT 1
        : PUNCT punct 3
        mardi NOUN parataxis 1
        , PUNCT punct 3
        Valtel PROPN nsubj 6
        part VERB parataxis 1"""
    assert mended(table)["mardi"] == ("obl:mod", "part")


@pytest.mark.parametrize(("town", "link"), [("Lima PROPN", "acl"), ("Orban PROPN", "appos")])
def test_what_has_left_a_town_is_no_party(town: str, link: str) -> None:
    table = f"""
        Norsud PROPN nsubj 5
        , PUNCT punct 2
        parti NOUN appos 0
        de ADP case 4
        {town} nmod 2
        disparaît VERB ROOT 5"""
    assert mended(table)["parti"] == (link, "Norsud")


@pytest.mark.parametrize(("noun", "link"), [("voix", ("advcl", "gagne")), ("filles", ("acl", "filles"))])
def test_no_share_does_what_a_participle_tells(noun: str, link: tuple[str, str]) -> None:
    table = f"""
        Anne PROPN nsubj 1
        gagne VERB ROOT 1
        avec ADP case 3
        {noun} NOUN obl:mod 1
        , PUNCT punct 5
        battant ADJ acl 3 Tense=Pres|VerbForm=Part
        Luc PROPN obj 5"""
    assert mended(table)["battant"] == link


@pytest.mark.parametrize(("word", "tag"), [("Cartosat-2C", "PROPN"), ("iPhone", "PROPN"), ("peut-être", "ADV")])
def test_what_bears_a_number_is_a_name(word: str, tag: str) -> None:
    doc = Doc(VOCAB, words=["transporte", word], pos=["VERB", "ADV"], deps=["ROOT", "advmod"], heads=[0, 0])
    assert mend_attachments(doc)[1].pos_ == tag


def test_the_object_of_a_relative_clause_is_no_second_subject() -> None:
    table = """
        feu NOUN nsubj 7
        qui PRON nsubj 3
        a AUX aux:tense 3
        détruit NOUN acl:relcl 0
        une DET det 5
        usine NOUN nsubj 7
        a AUX aux:tense 7
        fait VERB ROOT 7"""
    links = mended(table)
    assert links["usine"] == ("obj", "détruit")
    assert links["feu"] == ("nsubj", "fait")


def test_a_participle_without_auxiliary_tells_less_than_the_tensed_verb() -> None:
    table = """
        marin NOUN nsubj 1
        disparu NOUN ROOT 1 Tense=Past|VerbForm=Part
        hier ADV advmod 1
        a AUX aux:tense 5
        été AUX aux:pass 5
        retrouvé NOUN conj 1 Tense=Past|VerbForm=Part
        . PUNCT punct 1"""
    links = mended(table)
    assert links["retrouvé"] == ("ROOT", "retrouvé")
    assert links["marin"] == ("nsubj:pass", "retrouvé")
    assert links["disparu"] == ("acl", "marin")
    assert links["."] == ("punct", "retrouvé")


@pytest.mark.parametrize(("town", "noun"), [("Lima", "foire"), ("Orban", "Orban")])
def test_what_a_known_town_only_places_is_told_of(town: str, noun: str) -> None:
    table = f"""
        La DET det 1
        foire NOUN nsubj 6
        de ADP case 3
        {town} PROPN nmod 1
        , PUNCT punct 5
        ouverte NOUN acl 3
        ferme VERB ROOT 6"""
    assert mended(table)["ouverte"] == ("acl", noun)


@pytest.mark.parametrize("link", ["conj", "parataxis"])
def test_behind_the_clause_of_dont_the_last_verb_is_of_the_noun_before(link: str) -> None:
    table = f"""
        La DET det 1
        maire NOUN nsubj 10
        , PUNCT punct 5
        dont PRON nmod 5
        l' DET det 5
        adjoint NOUN conj 1
        , PUNCT punct 7
        Luc PROPN appos 1
        , PUNCT punct 7
        a AUX aux:tense 10
        fui VERB ROOT 10
        , PUNCT punct 12
        parlera VERB {link} 10
        lundi NOUN obl:mod 12"""
    links = mended(table)
    assert links["maire"] == ("nsubj", "parlera")
    assert links["fui"] == ("acl:relcl", "maire")
    assert links["adjoint"] == ("nsubj", "fui")
    assert links["Luc"] == ("appos", "adjoint")


def test_an_inverted_speech_clause_leaves_the_verb_before_it_its_subject() -> None:
    # La loi, dont Anne rit, passera, dit la radio.
    table = """
        La DET det 1
        loi NOUN nsubj 7
        , PUNCT punct 5
        dont PRON obl:arg 5
        Anne PROPN nsubj 5
        rit VERB acl:relcl 1
        , PUNCT punct 5
        passera VERB ROOT 7
        , PUNCT punct 9
        dit VERB parataxis 7
        la DET det 11
        radio NOUN nsubj 9"""
    links = mended(table)
    assert links["loi"] == ("nsubj", "passera")
    assert links["dit"] == ("parataxis", "passera")


def test_a_second_verb_is_of_the_clause_of_dont_only_where_that_has_no_verb() -> None:
    # La loi, dont Anne rit, passera, entrera en vigueur.
    table = """
        La DET det 1
        loi NOUN nsubj 7
        , PUNCT punct 5
        dont PRON obl:arg 5
        Anne PROPN nsubj 5
        rit VERB acl:relcl 1
        , PUNCT punct 5
        passera VERB ROOT 7
        , PUNCT punct 9
        entrera VERB conj 7"""
    assert mended(table)["loi"] == ("nsubj", "passera")


def test_behind_and_a_verb_goes_on_with_the_subject_of_the_one_before() -> None:
    table = """
        Anne PROPN nsubj 4
        , PUNCT punct 2
        dont PRON nmod 3
        parti NOUN nmod 0
        gagne VERB ROOT 4
        et CCONJ cc 6
        parlera VERB conj 4"""
    assert mended(table)["parlera"] == ("conj", "gagne")


@pytest.mark.parametrize(("council", "head"), [("Conseil", "président"), ("Sénat", "Sénat")])
def test_the_land_of_a_president_of_the_council_is_his(council: str, head: str) -> None:
    table = f"""
        Le DET det 1
        président NOUN nsubj 6
        du ADP case 3
        {council} NOUN nmod 1
        danois ADJ amod 3
        Luc PROPN appos 1
        parle VERB ROOT 6"""
    assert mended(table)["danois"] == ("amod", head)


def test_a_people_in_small_letters_behind_a_noun_is_an_adjective() -> None:
    table = """
        Le DET det 1
        chef NOUN nsubj 6
        de ADP case 4
        l' DET det 4
        État NOUN nmod 1
        danois NOUN appos 4
        parle VERB ROOT 6"""
    assert mended(table)["danois"] == ("amod", "État")


def test_a_relative_word_of_three_words_tells_of_the_noun_with_which_it_agrees() -> None:
    # Il parle du massacre de Klow, au cours duquel dix élèves ont péri.
    table = """
        Il PRON nsubj 1
        parle VERB ROOT 1
        du ADP case 3
        massacre NOUN obl:arg 1 Gender=Masc|Number=Sing
        de ADP case 5
        Klow PROPN nmod 3
        , PUNCT punct 1
        au ADP case 8
        cours NOUN obl:mod 1
        duquel PRON nmod 8
        dix NUM nummod 11
        élèves NOUN nsubj 13
        ont AUX aux:tense 13 Mood=Ind|Number=Plur
        péri VERB advcl 1"""
    links = mended(table)
    assert (links["péri"], links["cours"]) == (("acl:relcl", "massacre"), ("obl:mod", "péri"))


def test_a_relative_clause_without_a_comma_tells_which_group_is_close_to_a_name() -> None:
    table = """
        Un DET det 1
        groupe NOUN nsubj 7
        proche ADJ amod 1
        de ADP case 4
        Norsud PROPN obl:arg 2
        qui PRON nsubj 6
        lutte VERB acl:relcl 4
        gagne VERB ROOT 7"""
    assert mended(table)["lutte"] == ("acl:relcl", "groupe")


@pytest.mark.parametrize(
    ("first", "head", "link"),
    [pytest.param(1, "ROOT", "conj", id="a noun alone"), pytest.param(7, "nsubj:pass", "ROOT", id="two subjects")],
)
def test_both_nouns_before_a_verb_in_the_plural_are_its_subject(first: int, head: str, link: str) -> None:
    found = mended(f"""
        Dix NUM nummod 1
        soldats NOUN {head} {first}
        et CCONJ cc 7
        deux NUM nummod 4
        camions NOUN nsubj:pass 7
        ont AUX aux:tense 7 Mood=Ind|Number=Plur|VerbForm=Fin
        été AUX aux:pass 7
        envoyés VERB {link} {1 if link == "conj" else 7}""")
    assert (found["soldats"], found["camions"]) == (("nsubj:pass", "envoyés"), ("conj", "soldats"))
    assert found["et"] == ("cc", "camions")


def test_before_a_verb_in_the_singular_only_the_second_noun_is_its_subject() -> None:
    found = mended("""
        Grève NOUN ROOT 0
        et CCONJ cc 5
        une DET det 3
        marche NOUN nsubj 5
        a AUX aux:tense 5
        suivi VERB conj 0""")
    assert found["marche"] == ("nsubj", "suivi")


def test_a_noun_with_a_copula_is_a_clause_and_no_subject_of_the_next_verb() -> None:
    # Klow est un carrefour, et les rebelles avancent.
    found = mended("""
        Klow PROPN nsubj 3
        est AUX cop 3
        un DET det 3
        carrefour NOUN ROOT 3
        et CCONJ cc 6
        les DET det 6
        rebelles NOUN nsubj 7
        avancent VERB conj 3 Mood=Ind|Number=Plur|VerbForm=Fin""")
    assert (found["carrefour"], found["rebelles"]) == (("ROOT", "carrefour"), ("nsubj", "avancent"))


@pytest.mark.parametrize(("subject", "link"), [("maire", ("acl:relcl", "habitants")), ("il", ("ccomp", "écrit"))])
def test_que_is_no_object_beside_another_only_where_a_subject_stands_before_the_verb(
    subject: str, link: tuple[str, str]
) -> None:
    # Anne écrit aux habitants que vend le maire / qu'il vend le maire.
    own = "il PRON nsubj 6" if subject == "il" else "hier ADV advmod 6"
    table = f"""
        Anne PROPN nsubj 1
        écrit VERB ROOT 1
        aux ADP case 3
        habitants NOUN obl:arg 1
        que PRON obj 6
        {own}
        vend VERB acl:relcl 3
        le DET det 8
        maire NOUN obj 6"""
    assert mended(table)["vend"] == link


def test_a_country_is_no_adjective() -> None:
    words = ["Belgique", ":", "accident"]
    doc = Doc(VOCAB, words=words, pos=["ADJ", "PUNCT", "NOUN"], deps=["ROOT", "punct", "appos"], heads=[0, 2, 0])
    assert mend_attachments(doc)[0].pos_ == "PROPN"


def test_a_clause_with_lequel_tells_of_the_last_of_a_list() -> None:
    table = """
        Anne PROPN nsubj 1
        voit VERB ROOT 1
        Luc PROPN obj 1
        et CCONJ cc 4
        Paul PROPN conj 2
        , PUNCT punct 8
        lequel PRON nsubj 8 Number=Sing
        a AUX aux:tense 8
        ri VERB acl:relcl 2"""
    assert mended(table)["ri"] == ("acl:relcl", "Paul")


@pytest.mark.parametrize("link", ["acl", "conj", "parataxis"])
def test_behind_what_commas_set_off_a_tensed_verb_is_that_of_the_noun_before(link: str) -> None:
    # Norsud, premier groupe danois, redoute une hausse.
    table = f"""
        Norsud PROPN ROOT 0
        , PUNCT punct 3
        premier ADJ amod 3
        groupe NOUN appos 0
        danois ADJ amod 3
        , PUNCT punct 6
        redoute VERB {link} 0
        une DET det 8
        hausse NOUN obj 6"""
    found = mended(table)
    assert found["Norsud"] == ("nsubj", "redoute")
    assert found["redoute"] == ("ROOT", "redoute")


def test_a_verb_with_its_own_subject_stays_behind_an_aside() -> None:
    # Norsud, dont le siège, vide, brûle
    table = """
        Norsud PROPN ROOT 0
        , PUNCT punct 6
        dont PRON nmod 3
        siège NOUN nsubj 6
        , PUNCT punct 6
        , PUNCT punct 6
        brûle VERB acl:relcl 0"""
    assert mended(table)["brûle"] == ("acl:relcl", "Norsud")


def test_no_preposition_stands_before_en() -> None:
    table = """
        Le DET det 1
        groupe NOUN ROOT 1
        Norsud PROPN appos 1
        entre ADP case 5
        en ADP case 5
        Bourse NOUN nmod 1"""
    found = mended(table)
    assert found["groupe"] == ("nsubj", "entre")
    assert found["Bourse"] == ("obl:arg", "entre")


@pytest.mark.parametrize("link", ["parataxis", "ROOT"])
def test_a_participle_without_auxiliary_says_what_the_one_in_the_heading_became(link: str) -> None:
    table = f"""
        Klow PROPN ROOT 0
        : PUNCT punct 3
        Anne PROPN nsubj 3
        nommée VERB {link} {3 if link == "ROOT" else 0}
        ministre NOUN obj 3"""
    links = mended(table)
    assert links["nommée"] == ("acl", "Anne")
    assert links["ministre"] == ("xcomp", "nommée")


def test_a_post_behind_such_a_participle_is_no_part_of_the_name() -> None:
    table = """
        Anne PROPN ROOT 0
        nommée VERB acl 0
        ministre NOUN flat:name 0
        du ADP case 4
        Budget NOUN nmod 0"""
    links = mended(table)
    assert links["ministre"] == ("xcomp", "nommée")
    assert links["Budget"] == ("nmod", "ministre")


@pytest.mark.parametrize(("before", "link"), [("tête", ("obj", "appelé")), (",", ("appos", "tête"))])
def test_somebody_behind_a_complement_is_the_object_of_the_verb(before: str, link: tuple[str, str]) -> None:
    between = "" if before == "tête" else ", PUNCT punct 7\n"
    table = f"""
        Norsud PROPN nsubj 2
        a AUX aux:tense 2
        appelé VERB ROOT 2
        à ADP case 4
        tête NOUN obl:arg 2
        {between}le DET det {6 + bool(between)}
        juge NOUN appos 4
        Luc PROPN appos {6 + bool(between)}"""
    assert mended(table)["juge"] == link


def test_somebody_named_behind_what_he_is_to_another_stays_there() -> None:
    # Anne a chanté avec son ami le juge Luc.
    table = """
        Anne PROPN nsubj 2
        a AUX aux:tense 2
        chanté VERB ROOT 2
        avec ADP case 5
        son DET det 5
        ami NOUN obl:mod 2
        le DET det 7
        juge NOUN appos 5
        Luc PROPN appos 7"""
    assert mended(table)["juge"] == ("appos", "ami")


@pytest.mark.parametrize(("comma", "link"), [(",", ("appos", "Luc")), ("reste", ("nmod", "Luc"))])
def test_until_now_stands_before_what_somebody_has_been(comma: str, link: tuple[str, str]) -> None:
    table = f"""
        Luc PROPN ROOT 0
        {comma} PUNCT punct 5
        jusqu' ADP case 5
        à ADP case 5
        présent ADJ amod 5
        ministre NOUN nmod 0"""
    assert mended(table)["ministre"] == link


def test_what_somebody_has_been_until_now_is_his_and_not_the_verb_s() -> None:
    # Norsud nomme Luc, jusqu'ici directeur.
    found = mended("""
        Norsud PROPN nsubj 1
        nomme VERB ROOT 1
        Luc PROPN obj 1
        , PUNCT punct 6
        jusqu' ADP case 5
        ici ADV advmod 6
        directeur NOUN obl:mod 1""")
    assert found["directeur"] == ("appos", "Luc")


def test_a_clause_behind_a_long_preposition_tells_of_the_noun_that_agrees() -> None:
    # Il évoque la marche de Klow, au cours de laquelle dix hommes ont ri.
    found = mended("""
        Il PRON nsubj 1
        évoque VERB ROOT 1
        la DET det 3
        marche NOUN obj 1 Gender=Fem|Number=Sing
        de ADP case 5
        Klow PROPN nmod 3
        , PUNCT punct 14
        au ADP case 8
        cours NOUN obl:mod 14
        de ADP case 10
        laquelle PRON nmod 8 Gender=Fem|Number=Sing
        dix NUM nummod 12
        hommes NOUN nsubj 14
        ont AUX aux:tense 14 Mood=Ind|Number=Plur|VerbForm=Fin
        ri VERB advcl 1""")
    assert found["ri"] == ("acl:relcl", "marche")


@pytest.mark.parametrize(("before", "expected"), [("NOUN", ("nmod", "meurtre")), ("VERB", ("obl:arg", "puni"))])
def test_behind_an_aside_that_says_when_a_complement_goes_on_with_the_noun(
    before: str, expected: tuple[str, str]
) -> None:
    table = f"""
        puni VERB ROOT 0
        du ADP case 2
        meurtre {before} obl:arg 0
        , PUNCT punct 5
        en ADP case 5
        1995 NUM obl:mod 0
        , PUNCT punct 8
        du ADP case 8
        juge NOUN obl:arg 0"""
    assert mended(table)["juge"] == expected
    assert mended(table)["1995"] == ("obl:mod", expected[1] if before == "NOUN" else "puni")


def test_what_was_built_is_the_name_before_the_comma() -> None:
    table = """
        Norsud PROPN nsubj 1
        remplace VERB ROOT 1
        Valtel PROPN obj 1
        , PUNCT punct 4
        lancé VERB advcl 1 Tense=Past|VerbForm=Part"""
    assert mended(table)["lancé"] == ("acl", "Valtel")


@pytest.mark.parametrize(
    ("gender", "link", "head"), [("Masc", "conj", "texte"), ("Masc", "ccomp", "texte"), ("Fem", "conj", "exclut")]
)
def test_a_participle_behind_a_comma_tells_of_the_noun_with_which_it_agrees(gender: str, link: str, head: str) -> None:
    past = f"Gender={gender}|Number=Sing|Tense=Past|VerbForm=Part"
    doc = Doc(
        VOCAB,
        words=["exclut", "le", "texte", ",", "adopté" if gender == "Masc" else "adoptée"],
        pos=["VERB", "DET", "NOUN", "PUNCT", "VERB"],
        deps=["ROOT", "det", "obj", "punct", link],
        heads=[0, 2, 0, 4, 0],
        morphs=["VerbForm=Fin", "", "Gender=Masc|Number=Sing", "", past],
    )
    assert mend_attachments(doc)[4].head.text == head


def test_what_others_did_is_told_of_the_noun_before_it() -> None:
    # Luc a signé la loi, votée lundi par les élus.
    table = """
        Luc PROPN nsubj 2
        a AUX aux:tense 2
        signé VERB ROOT 2
        la DET det 4
        loi NOUN obj 2 Gender=Fem|Number=Sing
        , PUNCT punct 6
        votée VERB conj 2 Gender=Fem|Number=Sing|Tense=Past|VerbForm=Part
        par ADP case 9
        les DET det 9
        élus NOUN obl:agent 6"""
    vocabulary = [line.split() for line in table.strip().splitlines()]
    doc = Doc(
        VOCAB,
        words=[row[0] for row in vocabulary],
        pos=[row[1] for row in vocabulary],
        deps=[row[2] for row in vocabulary],
        heads=[int(row[3]) for row in vocabulary],
        morphs=["Mood=Ind|VerbForm=Fin" if row[0] == "a" else "".join(row[4:]) for row in vocabulary],
    )
    assert [(token.dep_, token.head.text) for token in mend_attachments(doc) if token.text == "votée"] == [
        ("acl", "loi")
    ]


def test_a_partner_between_commas_is_no_object() -> None:
    # Luc a signé avec le ministre, Paul, un accord.
    links = mended("""
        Luc PROPN nsubj 2
        a AUX aux:tense 2
        signé VERB ROOT 2
        avec ADP case 5
        le DET det 5
        ministre NOUN obl:mod 2
        , PUNCT punct 2
        Paul PROPN obj 2
        , PUNCT punct 10
        un DET det 10
        accord NOUN appos 7""")
    assert (links["Paul"], links["accord"]) == (("appos", "ministre"), ("obj", "signé"))


def test_a_preposition_said_again_joins_beyond_a_name() -> None:
    # patron du journal Orbix et de la chaîne
    links = mended("""
        patron NOUN ROOT 0
        du ADP case 2
        journal NOUN nmod 0
        Orbix PROPN appos 2
        et CCONJ cc 7
        de ADP case 7
        la DET det 7
        chaîne NOUN conj 3""")
    assert links["chaîne"] == ("conj", "journal")


def test_where_somebody_is_employed_hangs_on_the_post() -> None:
    # parle Luc, analyste chez Norsud
    links = mended("""
        parle VERB ROOT 0
        Luc PROPN nsubj 0
        , PUNCT punct 3
        analyste NOUN appos 1
        chez ADP case 5
        Norsud PROPN obl:mod 0""")
    assert links["Norsud"] == ("nmod", "analyste")


def test_where_somebody_lives_hangs_on_no_post_before_the_verb() -> None:
    # L'analyste parle chez Norsud
    links = mended("""
        L' DET det 1
        analyste NOUN nsubj 2
        parle VERB ROOT 2
        chez ADP case 4
        Norsud PROPN obl:mod 2""")
    assert links["Norsud"] == ("obl:mod", "parle")


def test_behind_whose_son_he_is_stands_who_he_is() -> None:
    # le fils d'Anne, un étudiant, rit
    table = """
        le DET det 1 Definite=Def
        fils NOUN nsubj 7 Gender=Masc|Number=Sing
        d' ADP case 3
        Anne PROPN nmod 1
        , PUNCT punct 6
        un DET det 6 Definite=Ind|Gender=Masc
        étudiant NOUN appos 3 Gender=Masc|Number=Sing
        rit VERB ROOT 7"""
    assert mended(table)["étudiant"] == ("appos", "fils")
    assert (
        mended(table.replace("fils NOUN nsubj 7 Gender=Masc", "fille NOUN nsubj 7 Gender=Fem"))["étudiant"][1] == "Anne"
    )


def test_a_rival_hangs_on_no_score() -> None:
    # Norsud gagne 2-1 contre Orbix
    table = """
        Norsud PROPN nsubj 1
        gagne VERB ROOT 1
        2 NUM nummod 4
        - PUNCT punct 4
        1 NUM obl:mod 1
        contre ADP case 6
        Orbix PROPN nmod 4"""
    assert mended(table)["Orbix"] == ("obl:mod", "gagne")


@pytest.mark.parametrize(("first", "link"), [("Lola", ("appos", "Espagnole")), ("Romande", ("flat:name", "Espagnole"))])
def test_the_noun_for_a_people_is_no_part_of_a_name(first: str, link: tuple[str, str]) -> None:
    # l'Espagnole Lola Ruiz rit
    table = f"""
        l' DET det 1
        Espagnole PROPN nsubj 4
        {first} PROPN flat:name 1
        Ruiz PROPN flat:name 1
        rit VERB ROOT 4"""
    assert mended(table)[first] == link


def test_a_post_in_a_heading_is_what_somebody_is_elected_to() -> None:
    # Klow : Anne Roy élue maire
    table = """
        Klow PROPN ROOT 0
        : PUNCT punct 2
        Anne PROPN appos 0
        Roy PROPN flat:name 2
        élue VERB acl 2
        maire NOUN nmod 0"""
    assert mended(table)["maire"] == ("xcomp", "élue")


def test_a_post_right_behind_a_name_is_no_part_of_it() -> None:
    # Anne Roy candidate à la mairie
    table = """
        Anne PROPN ROOT 0
        Roy PROPN flat:name 0
        candidate NOUN flat:name 0
        à ADP case 5
        la DET det 5
        mairie NOUN nmod 0"""
    links = mended(table)
    assert (links["candidate"], links["mairie"]) == (("appos", "Anne"), ("nmod", "candidate"))


def test_each_name_with_the_preposition_of_the_one_before_goes_on_the_list() -> None:
    table = """
        Elle PRON nsubj 1
        vient VERB ROOT 1
        avec ADP case 3
        ceux PRON obl:mod 1
        de ADP case 5
        Norsud PROPN nmod 3
        , PUNCT punct 8
        du ADP case 8
        Front PROPN obl:mod 1
        national ADJ amod 8
        , PUNCT punct 12
        d' ADP case 12
        Orbix PROPN appos 8
        et CCONJ cc 15
        de ADP case 15
        Valtel PROPN conj 12"""
    links = mended(table)
    assert links["Front"] == links["Orbix"] == ("conj", "Norsud")


def test_who_comes_from_elsewhere_goes_on_with_no_list() -> None:
    table = """
        Anne PROPN nsubj 1
        revient VERB ROOT 1
        du ADP case 3
        Torgal PROPN obl:arg 1
        , PUNCT punct 6
        de ADP case 6
        Klow PROPN obl:mod 1
        exactement ADV advmod 6
        et CCONJ cc 9
        parle VERB conj 1"""
    assert mended(table)["Klow"] == ("obl:mod", "revient")


@pytest.mark.parametrize(("noun", "head"), [("usine", "directeur"), ("lycée", "lycée")])
def test_a_full_name_right_behind_a_post_is_its_holders_unless_houses_are_called_so(noun: str, head: str) -> None:
    table = f"""
        Le DET det 1
        directeur NOUN nsubj 6
        de ADP case 3
        {noun} NOUN nmod 1
        Luc PROPN appos 3
        Roy PROPN flat:name 4
        part VERB ROOT 6"""
    assert mended(table)["Luc"] == ("appos", head)


@pytest.mark.parametrize(("word", "noun"), [("décorateur", True), ("souriant", False)])
def test_a_calling_between_an_article_and_a_name_is_the_noun(word: str, noun: bool) -> None:
    table = f"""
        Elle PRON nsubj 1
        aime VERB ROOT 1
        le DET det 4
        {word} ADJ amod 4
        Paul PROPN obj 1
        Roy PROPN flat:name 4"""
    links = mended(table)
    assert links[word] == (("obj", "aime") if noun else ("amod", "Paul"))
    assert links["Paul"] == (("appos", word) if noun else ("obj", "aime"))
    assert links["le"] == ("det", word if noun else "Paul")


@pytest.mark.parametrize("link", ["case 2", "aux:tense 3"])
def test_a_phrase_parts_no_auxiliary_from_its_participle(link: str) -> None:
    label, head = link.split()
    table = f"""
        Luc PROPN nsubj 4
        a ADP {label} {int(head) + 1}
        de ADP case 3
        côté NOUN obl:arg 4
        ouvert VERB ROOT 4 Tense=Past|VerbForm=Part"""
    assert mended(table)["a"] == ("aux:tense", "ouvert")
    assert mended(table)["côté"] == ("obl:arg", "ouvert")


def test_a_participle_of_the_noun_in_between_has_no_auxiliary() -> None:
    table = """
        Luc PROPN nsubj 1
        a VERB ROOT 1
        pour ADP case 3
        but NOUN obl:arg 1
        avoué VERB acl 3 Tense=Past|VerbForm=Part"""
    assert mended(table)["a"] == ("ROOT", "a")


def test_this_latter_is_the_subject_of_the_verb_behind() -> None:
    table = """
        Ce DET det 2
        dernier ADJ amod 2
        lui PRON iobj 3
        répond VERB ROOT 3"""
    assert mended(table)["dernier"] == ("nsubj", "répond")


def test_this_latter_before_a_noun_describes_it() -> None:
    table = """
        Ce DET det 2
        dernier ADJ amod 2
        voyage NOUN nsubj 3
        finit VERB ROOT 3"""
    assert mended(table)["dernier"] == ("amod", "voyage")


@pytest.mark.parametrize(("link", "expected"), [("xcomp", "obj"), ("advmod", "nsubj")])
def test_right_behind_et_and_its_verb_stands_an_object(link: str, expected: str) -> None:
    table = f"""
        Norsud PROPN nsubj 1
        part VERB ROOT 1
        et CCONJ cc 3
        invite VERB conj 1
        Luc PROPN nsubj 3
        voter VERB {link} 3"""
    assert mended(table)["Luc"] == (expected, "invite")


@pytest.mark.parametrize(("verb", "expected"), [("ouvrira", "obl:mod"), ("passer", "obj")])
def test_when_something_is_done_is_no_object(verb: str, expected: str) -> None:
    table = f"""
        Norsud PROPN nsubj 1
        {verb} VERB ROOT 1
        cette DET det 3
        année NOUN obj 1"""
    assert mended(table)["année"] == (expected, verb)


ONE_OF_THEM = """
    l' DET det 1
    une NOUN nsubj 7
    des ADP case 3
    élues NOUN nmod 1 Number=Plur
    , PUNCT punct 5
    Anne PROPN appos {head}
    a AUX aux:tense 7
    ri VERB ROOT 7"""


@pytest.mark.parametrize("head", [1, 3])
def test_a_name_behind_one_of_many_is_that_of_the_one(head: int) -> None:
    assert mended(ONE_OF_THEM.format(head=head))["Anne"] == ("appos", "une")


def test_an_article_within_a_name_goes_on_with_it() -> None:
    # selon son conseil, Me Anne Le Goff
    table = """
        selon ADP case 2
        son DET det 2
        conseil NOUN obl:mod 8
        , PUNCT punct 2
        Me NOUN dep 7
        Anne PROPN flat:name 4
        Le DET det 7
        Goff PROPN xcomp 8
        nie VERB ROOT 8"""
    found = mended(table)
    assert [found["Me"], found["Le"], found["Goff"]] == [("appos", "conseil"), ("flat:name", "Me"), ("flat:name", "Me")]


def test_a_newspaper_behind_a_name_is_no_part_of_it() -> None:
    # Norsud, Le Progrès
    table = """
        Norsud PROPN ROOT 0
        Le DET det 2
        Progrès PROPN appos 0"""
    assert mended(table)["Progrès"] == ("appos", "Norsud")


def test_whom_one_sends_somewhere_the_act_is_about() -> None:
    # l'extradition vers Klow de Luc
    table = """
        l' DET det 1
        extradition NOUN ROOT 1
        vers ADP case 3
        Klow PROPN nmod 1
        de ADP case 5
        Luc PROPN nmod 3"""
    assert mended(table)["Luc"] == ("nmod", "extradition")


@pytest.mark.parametrize(("number", "noun"), [("Plur", "ouvriers"), ("Sing", "fille")])
def test_an_adjective_is_of_the_noun_with_which_it_agrees(number: str, noun: str) -> None:
    table = f"""
        La DET det 1
        fille NOUN nsubj 5 Number=Sing
        d' ADP case 3
        ouvriers NOUN nmod 1 Number=Plur
        italiens ADJ amod 1 Number={number}
        chante VERB ROOT 5"""
    assert mended(table)["italiens"] == ("amod", noun)


@pytest.mark.parametrize(("what", "lemma"), [("perte", "enregistrer"), ("ministre", "")])
def test_who_has_a_loss_blames_nobody(what: str, lemma: str) -> None:
    words, pos, links = ["Norsud", "accuse", what], ["PROPN", "VERB", "NOUN"], ["nsubj", "ROOT", "obj"]
    doc = Doc(VOCAB, words=words, pos=pos, deps=links, heads=[1, 1, 1])
    assert mend_attachments(doc)[1].lemma_ == lemma


def test_of_two_names_behind_what_opens_the_sentence_the_last_one_acts() -> None:
    table = """
        Selon ADP case 2
        le DET det 2
        ministre NOUN obl:mod 8
        , PUNCT punct 4
        Luc PROPN appos 2
        , PUNCT punct 6
        Norsud PROPN appos 2
        a AUX aux:tense 8
        gagné VERB ROOT 8"""
    assert mended(table)["Norsud"] == ("nsubj", "gagné")
    assert mended(table)["Luc"] == ("appos", "ministre")


@pytest.mark.parametrize(("verb", "head"), [("placé", "placé"), ("aidé", "banque")])
def test_a_bare_noun_says_where_something_is_put(verb: str, head: str) -> None:
    table = f"""
        Luc PROPN nsubj 2
        a AUX aux:tense 2
        {verb} VERB ROOT 2
        la DET det 4
        banque NOUN obj 2
        en ADP case 6
        redressement NOUN nmod 4"""
    assert mended(table)["redressement"][1] == head


def test_a_last_name_is_no_participle() -> None:
    table = """
        Klow PROPN nsubj 1
        condamne VERB ROOT 1
        le DET det 3
        courtier NOUN obj 1
        Kofi PROPN appos 3
        Zorbel PROPN acl 3
        à ADP case 7
        ans NOUN obl:arg 5"""
    assert mended(table)["Zorbel"] == ("flat:name", "Kofi")
    assert mended(table)["ans"] == ("obl:arg", "condamne")


def test_an_age_is_that_of_the_name_right_before_it() -> None:
    table = """
        Luc PROPN nsubj 9
        , PUNCT punct 3
        43 NUM nummod 3
        années NOUN nmod 0
        et CCONJ cc 5
        Anne PROPN conj 0
        , PUNCT punct 8
        29 NUM nummod 8
        ans NOUN nmod 0
        partent VERB ROOT 9"""
    assert mended(table)["ans"] == ("nmod", "Anne")


@pytest.mark.parametrize(("time", "head"), [("heure", "parle"), ("lundi", "lundi")])
def test_who_takes_part_does_so_in_what_lasts_and_not_in_how_long(time: str, head: str) -> None:
    table = f"""
        Anne PROPN nsubj 1
        parle VERB ROOT 1
        une DET det 3
        {time} NOUN obl:mod 1
        avec ADP case 5
        Luc PROPN nmod 3"""
    assert mended(table)["Luc"][1] == head


def test_of_two_nouns_a_participle_tells_of_the_one_it_agrees_with() -> None:
    table = """
        L' DET det 1
        application NOUN ROOT 1 Gender=Fem|Number=Sing
        des ADP case 3
        accords NOUN nmod 1 Gender=Masc|Number=Plur
        de ADP case 5
        Klow PROPN nmod 3
        , PUNCT punct 7
        signés VERB acl 1 Gender=Masc|Number=Plur|Tense=Past|VerbForm=Part"""
    assert mended(table)["signés"] == ("acl", "accords")


@pytest.mark.parametrize(("case", "head"), [("à", "rival"), ("de", "gagnant")])
def test_a_name_set_off_is_that_of_whom_a_preposition_keeps_from_the_noun_above(case: str, head: str) -> None:
    table = f"""
        Anne PROPN nsubj 1
        finit VERB ROOT 1
        gagnante NOUN xcomp 1
        le DET det 4
        gagnant NOUN appos 2
        {case} ADP case 7
        son DET det 7
        rival NOUN nmod 4
        , PUNCT punct 9
        Luc PROPN appos 4
        Roy PROPN flat:name 9"""
    assert mended(table)["Luc"] == ("appos", head)


@pytest.mark.parametrize(("form", "head"), [("Gender=Masc", "chefs"), ("Gender=Fem", "sanctions")])
def test_an_adjective_is_of_the_nearest_noun_where_only_that_agrees(form: str, head: str) -> None:
    table = f"""
        des DET det 1
        sanctions NOUN ROOT 1 Gender=Fem|Number=Plur
        contre ADP case 4
        deux NUM nummod 4
        chefs NOUN nmod 1 Gender=Masc|Number=Plur
        danois ADJ amod 1 {form}|Number=Plur"""
    assert mended(table)["danois"] == ("amod", head)


@pytest.mark.parametrize(
    ("place", "link", "found"),
    [("mairie", "appos", "obj"), ("Lima", "flat:name", "obj"), ("lycée", "appos", "appos")],
)
def test_whom_somebody_meets_at_a_place_is_no_part_of_its_name(place: str, link: str, found: str) -> None:
    pos = "PROPN" if link == "flat:name" else "NOUN"
    table = f"""
        Norsud PROPN nsubj 2
        a AUX aux:tense 2
        reçu VERB ROOT 2
        lundi NOUN obj 2
        à ADP case 5
        {place} {pos} obl:mod 2
        Luc PROPN {link} 5
        Roy PROPN flat:name 6
        , PUNCT punct 9
        Anne PROPN conj 5"""
    links = mended(table)
    assert links["Luc"][0] == found
    assert links["Anne"][1] == ("Luc" if found == "obj" else place)


@pytest.mark.parametrize(("form", "found"), [("réélu", "nsubj:pass"), ("partit", "nsubj")])
def test_in_a_title_a_participle_tells_what_befalls_somebody(form: str, found: str) -> None:
    table = f"""
        Klow PROPN ROOT 0
        : PUNCT punct 2
        Luc PROPN nsubj 3
        {form} VERB parataxis 0 Tense=Past|VerbForm=Fin
        , PUNCT punct 5
        tensions NOUN obj 3"""
    assert mended(table)["Luc"] == (found, form)


@pytest.mark.parametrize(("mark", "found"), [(",", "nsubj"), ("et", "conj")])
def test_in_a_title_who_stands_before_the_verb_is_its_subject(mark: str, found: str) -> None:
    table = f"""
        Klow PROPN nsubj 6
        : PUNCT punct 2
        Luc PROPN appos 0
        élu VERB acl 2 Tense=Past|VerbForm=Part
        {mark} {"PUNCT punct" if mark == "," else "CCONJ cc"} 5
        Anne PROPN conj 2
        proteste VERB ROOT 6"""
    assert mended(table)["Anne"][0] == found


def test_a_first_name_behind_a_post_opens_the_name() -> None:
    table = """
        Le DET det 1
        ministre NOUN nsubj 4
        Mateusz ADJ amod 1
        Roy PROPN appos 1
        part VERB ROOT 4"""
    links = mended(table)
    assert (links["Mateusz"], links["Roy"]) == (("appos", "ministre"), ("flat:name", "Mateusz"))


def test_a_day_does_not_keep_a_post_from_who_is_elected_to_it() -> None:
    table = """
        Anne PROPN nsubj:pass 3
        a AUX aux:tense 3
        été AUX aux:pass 3
        élue VERB ROOT 3
        lundi NOUN obl:mod 3
        présidente NOUN nmod 4"""
    assert mended(table)["présidente"] == ("xcomp", "élue")


@pytest.mark.parametrize(("verb", "expected"), [("renvoie", ("obl:arg", "renvoie")), ("rencontre", ("nmod", "élus"))])
def test_the_court_before_which_a_list_of_people_is_brought(verb: str, expected: tuple[str, str]) -> None:
    table = f"""
        Anne PROPN nsubj 1
        {verb} VERB ROOT 1
        Luc PROPN obj 1
        et CCONJ cc 5
        dix NUM nummod 5
        élus NOUN conj 2
        devant ADP case 8
        le DET det 8
        tribunal NOUN nmod 5"""
    assert mended(table)["tribunal"] == expected
