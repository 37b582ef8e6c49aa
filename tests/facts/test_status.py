"""Status by scope: on parses built by hand for the rules, and on the shipped model for whole sentences."""

from __future__ import annotations

import datetime as dt

import pytest

from kg.facts.status import StatusReader, status_of
from kg.model import Claim, Document, Evidence, Span
from kg.text.parsing import parse
from kg.text.quotes import find_claims
from kg.text.tree import Doc, Token
from tests.hand_built import plant

# Norsud n'a pas racheté Valtel.
NEGATED = plant("""
Norsud Norsud PROPN nsubj 4 -
n' ne ADV advmod 4 -
a avoir AUX aux:tense 4 Mood=Ind|Tense=Pres|VerbForm=Fin
pas pas ADV advmod 4 -
racheté racheter VERB ROOT 4 Tense=Past|VerbForm=Part
Valtel Valtel PROPN obj 4 -
""")

# Norsud annonce avoir racheté Valtel afin de réduire ses coûts.
DONE = plant("""
Norsud Norsud PROPN nsubj 1 -
annonce annoncer VERB ROOT 1 Mood=Ind|Tense=Pres|VerbForm=Fin
avoir avoir AUX aux:tense 3 VerbForm=Inf
racheté racheter VERB xcomp 1 Tense=Past|VerbForm=Part
Valtel Valtel PROPN obj 3 -
afin afin ADV advmod 3 -
de de ADP mark 7 -
réduire réduire VERB ccomp 5 VerbForm=Inf
ses son DET det 9 Poss=Yes
coûts coût NOUN obj 7 -
""")

# Norsud ne vend que Valtel.
RESTRICTED = plant("""
Norsud Norsud PROPN nsubj 2 -
ne ne ADV advmod 2 -
vend vendre VERB ROOT 2 Mood=Ind|Tense=Pres|VerbForm=Fin
que que ADV advmod 4 -
Valtel Valtel PROPN obj 2 -
""")

# Norsud n'a pas seulement racheté Valtel.
NOT_ONLY = plant("""
Norsud Norsud PROPN nsubj 5 -
n' ne ADV advmod 5 -
a avoir AUX aux:tense 5 Mood=Ind|Tense=Pres|VerbForm=Fin
pas pas ADV advmod 5 -
seulement seulement ADV advmod 5 -
racheté racheter VERB ROOT 5 Tense=Past|VerbForm=Part
Valtel Valtel PROPN obj 5 -
""")

# Aucun avion n'a atterri.
NO_SUBJECT = plant("""
Aucun aucun DET det 1 -
avion avion NOUN nsubj 4 -
n' ne ADV advmod 4 -
a avoir AUX aux:tense 4 Mood=Ind|Tense=Pres|VerbForm=Fin
atterri atterrir VERB ROOT 4 Tense=Past|VerbForm=Part
""")

# La hausse ne convainc ni la CGT ni Valtel.
NEITHER = plant("""
La le DET det 1 -
hausse hausse NOUN nsubj 3 -
ne ne ADV advmod 3 -
convainc convaincre VERB ROOT 3 Mood=Ind|Tense=Pres|VerbForm=Fin
ni ni CCONJ cc 6 -
la le DET det 6 -
CGT CGT PROPN obj 3 -
ni ni CCONJ cc 8 -
Valtel Valtel PROPN conj 6 -
""")

# Norsud refuse de vendre Valtel.
REFUSED = plant("""
Norsud Norsud PROPN nsubj 1 -
refuse refuser VERB ROOT 1 Mood=Ind|Tense=Pres|VerbForm=Fin
de de ADP mark 3 -
vendre vendre VERB xcomp 1 VerbForm=Inf
Valtel Valtel PROPN obj 3 -
""")

# Norsud n'a pas hésité à vendre Valtel.
NOT_HESITATED = plant("""
Norsud Norsud PROPN nsubj 4 -
n' ne ADV advmod 4 -
a avoir AUX aux:tense 4 Mood=Ind|Tense=Pres|VerbForm=Fin
pas pas ADV advmod 4 -
hésité hésiter VERB ROOT 4 Tense=Past|VerbForm=Part
à à ADP mark 6 -
vendre vendre VERB xcomp 4 VerbForm=Inf
Valtel Valtel PROPN obj 6 -
""")

# Norsud nie avoir racheté Valtel.
DENIED = plant("""
Norsud Norsud PROPN nsubj 1 -
nie nier VERB ROOT 1 Mood=Ind|Tense=Pres|VerbForm=Fin
avoir avoir AUX aux:tense 3 VerbForm=Inf
racheté racheter VERB xcomp 1 Tense=Past|VerbForm=Part
Valtel Valtel PROPN obj 3 -
""")

# Norsud n'a pas nié avoir racheté Valtel.
NOT_DENIED = plant("""
Norsud Norsud PROPN nsubj 4 -
n' ne ADV advmod 4 -
a avoir AUX aux:tense 4 Mood=Ind|Tense=Pres|VerbForm=Fin
pas pas ADV advmod 4 -
nié nier VERB ROOT 4 Tense=Past|VerbForm=Part
avoir avoir AUX aux:tense 6 VerbForm=Inf
racheté racheter VERB xcomp 4 Tense=Past|VerbForm=Part
Valtel Valtel PROPN obj 6 -
""")

# Ayant dirigé Valtel, Anne refuse le poste.
HAVING_LED = plant("""
Ayant avoir AUX aux:tense 1 Tense=Pres|VerbForm=Part
dirigé diriger VERB advcl 5 Tense=Past|VerbForm=Part
Valtel Valtel PROPN obj 1 -
, , PUNCT punct 1 -
Anne Anne PROPN nsubj 5 -
refuse refuser VERB ROOT 5 Mood=Ind|Tense=Pres|VerbForm=Fin
le le DET det 7 Definite=Def
poste poste NOUN obj 5 -
""")

# Norsud paie pour soutenir Valtel.
TO_BACK = plant("""
Norsud Norsud PROPN nsubj 1 -
paie payer VERB ROOT 1 Mood=Ind|Tense=Pres|VerbForm=Fin
pour pour ADP mark 3 -
soutenir soutenir VERB advcl 1 VerbForm=Inf
Valtel Valtel PROPN obj 3 -
""")

# Anne part sans signer l'accord.
WITHOUT = plant("""
Anne Anne PROPN nsubj 1 -
part partir VERB ROOT 1 Mood=Ind|Tense=Pres|VerbForm=Fin
sans sans ADP mark 3 -
signer signer VERB advcl 1 VerbForm=Inf
l' le DET det 5 Definite=Def
accord accord NOUN obj 3 -
""")

# Anne dirige Norsud, qui ne vend pas Valtel.
RELATIVE = plant("""
Anne Anne PROPN nsubj 1 -
dirige diriger VERB ROOT 1 Mood=Ind|Tense=Pres|VerbForm=Fin
Norsud Norsud PROPN obj 1 -
, , PUNCT punct 6 -
qui qui PRON nsubj 6 PronType=Rel
ne ne ADV advmod 6 -
vend vendre VERB acl:relcl 2 Mood=Ind|Tense=Pres|VerbForm=Fin
pas pas ADV advmod 6 -
Valtel Valtel PROPN obj 6 -
""")

# Norsud rachètera Valtel. (the model takes the future for a present)
FUTURE = plant("""
Norsud Norsud PROPN nsubj 1 -
quittera quitter VERB ROOT 1 Mood=Ind|Tense=Pres|VerbForm=Fin
Valtel Valtel PROPN obj 1 -
""")

# Anne quittera Norsud en 1680.
HISTORY = plant("""
Anne Anne PROPN nsubj 1 -
quittera quitter VERB ROOT 1 Mood=Ind|Tense=Fut|VerbForm=Fin
Norsud Norsud PROPN obj 1 -
en en ADP case 4 -
1680 1680 NUM obl:mod 1 -
""")

# Norsud transportait des passagers. (the model takes the imperfect for a conditional)
IMPERFECT = plant("""
Norsud Norsud PROPN nsubj 1 -
transportait transporter VERB ROOT 1 Mood=Cnd|Tense=Pres|VerbForm=Fin
des un DET det 3 Definite=Ind
passagers passager NOUN obj 1 -
""")

# Après avoir signé, Norsud partira.
AFTER = plant("""
Après après ADP mark 2 -
avoir avoir AUX aux:tense 2 VerbForm=Inf
signé signer VERB advcl 5 Tense=Past|VerbForm=Part
, , PUNCT punct 2 -
Norsud Norsud PROPN nsubj 5 -
partira partir VERB ROOT 5 Mood=Ind|Tense=Fut|VerbForm=Fin
""")

# Norsud doit racheter Valtel.
MUST = plant("""
Norsud Norsud PROPN nsubj 1 -
doit devoir VERB ROOT 1 Mood=Ind|Tense=Pres|VerbForm=Fin
racheter racheter VERB xcomp 1 VerbForm=Inf
Valtel Valtel PROPN obj 2 -
""")

# Norsud a dû racheter Valtel.
HAD_TO = plant("""
Norsud Norsud PROPN nsubj 2 -
a avoir AUX aux:tense 2 Mood=Ind|Tense=Pres|VerbForm=Fin
dû devoir VERB ROOT 2 Tense=Past|VerbForm=Part
racheter racheter VERB xcomp 2 VerbForm=Inf
Valtel Valtel PROPN obj 3 -
""")

# Norsud doit procéder au lancement de Valtel.
MUST_LAUNCH = plant("""
Norsud Norsud PROPN nsubj 1 -
doit devoir VERB ROOT 1 Mood=Ind|Tense=Pres|VerbForm=Fin
procéder procéder VERB xcomp 1 VerbForm=Inf
au à ADP case 4 Definite=Def
lancement lancement NOUN obl:arg 2 -
de de ADP case 6 -
Valtel Valtel PROPN nmod 4 -
""")

# Norsud présente le projet de rachat de Valtel.
PROJECT = plant("""
Norsud Norsud PROPN nsubj 1 -
présente présenter VERB ROOT 1 Mood=Ind|Tense=Pres|VerbForm=Fin
le le DET det 3 Definite=Def
projet projet NOUN obj 1 -
de de ADP case 5 -
rachat rachat NOUN nmod 3 -
""")

# Norsud aurait racheté Valtel.
CONDITIONAL = plant("""
Norsud Norsud PROPN nsubj 2 -
aurait avoir AUX aux:tense 2 Mood=Cnd|Tense=Pres|VerbForm=Fin
racheté racheter VERB ROOT 2 Tense=Past|VerbForm=Part
Valtel Valtel PROPN obj 2 -
""")

# Norsud rachèterait Valtel si Anne partait.
HYPOTHESIS = plant("""
Norsud Norsud PROPN nsubj 1 -
vendrait vendre VERB ROOT 1 Mood=Cnd|Tense=Pres|VerbForm=Fin
Valtel Valtel PROPN obj 1 -
si si SCONJ mark 5 -
Anne Anne PROPN nsubj 5 -
partait partir VERB advcl 1 Mood=Ind|Tense=Imp|VerbForm=Fin
""")

# Anne est nommée pour diriger Norsud.
NAMED_TO_LEAD = plant("""
Anne Anne PROPN nsubj:pass 2 -
est être AUX aux:pass 2 Mood=Ind|Tense=Pres|VerbForm=Fin
nommée nommer VERB ROOT 2 Tense=Past|VerbForm=Part
pour pour ADP mark 4 -
diriger diriger VERB advcl 2 VerbForm=Inf
Norsud Norsud PROPN obj 4 -
""")

# Anne vient pour diriger Norsud.
COMES_TO_LEAD = plant("""
Anne Anne PROPN nsubj 1 -
vient venir VERB ROOT 1 Mood=Ind|Tense=Pres|VerbForm=Fin
pour pour ADP mark 3 -
diriger diriger VERB advcl 1 VerbForm=Inf
Norsud Norsud PROPN obj 3 -
""")

# La police arrête le meurtrier présumé.
ALLEGED = plant("""
La le DET det 1 Definite=Def
police police NOUN nsubj 2 -
arrête arrêter VERB ROOT 2 Mood=Ind|Tense=Pres|VerbForm=Fin
le le DET det 4 Definite=Def
meurtrier meurtrier NOUN obj 2 -
présumé présumer ADJ amod 4 Tense=Past|VerbForm=Part
""")

RULES = [
    pytest.param(DONE, "racheté", "asserted", None, id="what is announced to be done is no plan"),
    pytest.param(DONE, "réduire", "planned", "de", id="afin de"),
    pytest.param(NEGATED, "racheté", "negated", "pas", id="ne pas"),
    pytest.param(RESTRICTED, "vend", "asserted", None, id="ne que"),
    pytest.param(NOT_ONLY, "racheté", "asserted", None, id="pas seulement"),
    pytest.param(NO_SUBJECT, "atterri", "negated", "avion", id="aucun"),
    pytest.param(NEITHER, "convainc", "negated", "CGT", id="ni ni"),
    pytest.param(REFUSED, "vendre", "negated", "refuse", id="refuse de"),
    pytest.param(NOT_HESITATED, "vendre", "asserted", None, id="n'a pas hésité à"),
    pytest.param(DENIED, "racheté", "negated", "nie", id="nie avoir"),
    pytest.param(NOT_DENIED, "racheté", "asserted", None, id="n'a pas nié avoir"),
    pytest.param(HAVING_LED, "dirigé", "asserted", None, id="what somebody has done is not refused"),
    pytest.param(WITHOUT, "signer", "negated", "sans", id="sans"),
    pytest.param(RELATIVE, "dirige", "asserted", None, id="negation stays in its relative clause"),
    pytest.param(RELATIVE, "vend", "negated", "pas", id="negation in a relative clause"),
    pytest.param(AFTER, "signé", "asserted", None, id="what came first is over"),
    pytest.param(FUTURE, "quittera", "planned", "quittera", id="future by form"),
    pytest.param(IMPERFECT, "transportait", "asserted", None, id="imperfect is no conditional"),
    pytest.param(MUST, "racheter", "planned", "doit", id="doit"),
    pytest.param(HAD_TO, "racheter", "asserted", None, id="a dû"),
    pytest.param(MUST_LAUNCH, "lancement", "planned", "doit", id="doit procéder au"),
    pytest.param(PROJECT, "rachat", "planned", "projet", id="projet de"),
    pytest.param(PROJECT, "présente", "asserted", None, id="a plan that is presented"),
    pytest.param(CONDITIONAL, "racheté", "reported", "aurait", id="journalist's conditional"),
    pytest.param(HYPOTHESIS, "vendrait", "planned", "vendrait", id="conditional with si"),
    pytest.param(HYPOTHESIS, "partait", "planned", "si", id="clause with si"),
    pytest.param(NAMED_TO_LEAD, "diriger", "asserted", None, id="named to lead leads"),
    pytest.param(TO_BACK, "soutenir", "asserted", None, id="an act that backs"),
    pytest.param(COMES_TO_LEAD, "diriger", "planned", "pour", id="purpose"),
    pytest.param(ALLEGED, "meurtrier", "reported", "présumé", id="présumé"),
]


def word(doc: Doc, form: str) -> Token:
    return next(token for token in doc if token.text == form)


def claim_over(doc: Doc, first: str, last: str, mode: str = "indirect") -> Claim:
    span = Span(word(doc, first).idx, word(doc, last).idx + len(last))
    return Claim(content=span, mode=mode, evidence=Evidence(span, span), speaker_text="Anne")  # type: ignore[arg-type]


@pytest.mark.parametrize(("doc", "form", "status", "cue"), RULES)
def test_scope(doc, form, status, cue):
    found = status_of(word(doc, form), (), doc)
    assert (found.status, found.cue.text if found.cue else None) == (status, cue)


def test_claim_makes_its_content_reported_by_its_speaker():
    # Anne dirige Norsud, inside what somebody says
    claim = claim_over(RELATIVE, "Anne", "Norsud")
    found = status_of(word(RELATIVE, "dirige"), (claim,), RELATIVE)
    assert (found.status, found.claim) == ("reported", claim)


def test_denial_and_plan_inside_a_claim_keep_the_speaker():
    claim = claim_over(NEGATED, "Norsud", "Valtel")
    assert status_of(word(NEGATED, "racheté"), (claim,), NEGATED).claim == claim
    assert status_of(word(NEGATED, "racheté"), (claim,), NEGATED).status == "negated"


def test_a_value_may_be_all_that_somebody_says():
    # La marche a réuni 900 élus, where only the number is Anne's
    told = plant("""
La le DET det 1 -
marche marche NOUN nsubj 3 -
a avoir AUX aux:tense 3 Mood=Ind|Tense=Pres|VerbForm=Fin
réuni réunir VERB ROOT 3 Tense=Past|VerbForm=Part
900 900 NUM nummod 5 -
élus élu NOUN obj 3 -
""")
    verb, value = word(told, "réuni"), [word(told, "900"), word(told, "élus")]
    number, clause = claim_over(told, "900", "élus"), claim_over(told, "La", "élus")
    alone = StatusReader(told, (number,))
    assert (alone.read(verb).status, alone.read_value(verb, value).claim) == ("asserted", number)
    assert StatusReader(told, ()).read_value(verb, value).status == "asserted"
    assert StatusReader(told, (number, clause)).read_value(verb, value).claim == clause


def test_innermost_claim_decides():
    outer, inner = claim_over(RELATIVE, "Anne", "Valtel"), claim_over(RELATIVE, "qui", "Valtel", "direct")
    reader = StatusReader(RELATIVE, (outer, inner))
    assert reader.read(word(RELATIVE, "vend")).claim == inner
    assert reader.read(word(RELATIVE, "dirige")).claim == outer


@pytest.mark.parametrize(("mode", "status"), [("indirect", "asserted"), ("direct", "reported")])
def test_definite_noun_in_reported_clause_is_taken_for_granted(mode, status):
    claim = claim_over(PROJECT, "Norsud", "rachat", mode)
    assert status_of(word(PROJECT, "projet"), (claim,), PROJECT).status == status


@pytest.mark.parametrize(
    ("date", "status"), [(dt.date(2012, 6, 1), "asserted"), (None, "planned"), (dt.date(1679, 1, 1), "planned")]
)
def test_future_of_a_year_gone_by_is_history(date, status):
    assert StatusReader(HISTORY, (), date).read(word(HISTORY, "quittera")).status == status


WITH_MODEL = [
    ("« Tout va, a dit la directrice du port, Anne Roy. Rien ne manque. »", "directrice", "asserted", None),
    ("Norsud a critiqué le maire de Klow, Paul Roy.", "maire", "asserted", None),
    ("Norsud a condamné l'attentat, qui a fait trois morts.", "attentat", "asserted", None),
    ("Norsud a fait ses premiers pas à la Bourse.", "fait", "asserted", None),
    ("Le groupe Norsud va racheter Valtel en mars.", "racheter", "planned", None),
    ("Le match de Lima aura attiré trente personnes.", "attiré", "asserted", None),
    ("Norsud aura vendu sa filiale d'ici à mars.", "vendu", "planned", None),
    ("Norsud aura vendu sa filiale avant Noël.", "vendu", "planned", None),
    ("Fin 2030, Norsud aura vendu sa filiale.", "vendu", "planned", None),
    ("Le lancement du satellite est prévu mardi.", "lancement", "planned", None),
    ("Les ventes ont progressé de 3 % pour atteindre 500 camions.", "atteindre", "asserted", None),
    ("Norsud a baissé ses prix pour atteindre les jeunes.", "baissé", "asserted", None),
    ("Le sommet de Lima aura lieu en juin.", "sommet", "planned", None),
    ("Le groupe Norsud va fermer, a annoncé sa directrice, Anne Morel.", "directrice", "asserted", None),
    ("La réélection du maire de Lima est incertaine.", "réélection", "planned", None),
    ("La victoire du maire de Lima semble improbable.", "victoire", "planned", None),
    ("La victoire du maire de Lima est proche.", "victoire", "planned", None),
    ("La défaite du maire de Lima était inévitable.", "défaite", "asserted", None),
    ("La ministre Anne Morel est attendue à Lima lundi.", "ministre", "asserted", None),
    ("Norsud a annulé le lancement du satellite.", "lancement", "negated", None),
    ("Norsud aurait vendu sa filiale à Valtel.", "vendu", "reported", None),
    ("Anne Morel affirme que Norsud a vendu sa filiale.", "vendu", "reported", "Anne Morel"),
    ("Selon le parquet, deux hommes ont attaqué la banque.", "attaqué", "reported", "le parquet"),
    ("« Nous quitterons Lima en juin », a déclaré Anne Morel.", "quitterons", "planned", "Anne Morel"),
    ("Anne Morel a promis que Norsud ne quitterait pas Lima.", "quitterait", "negated", "Anne Morel"),
    ("Anne Morel dirige Norsud depuis 2010.", "dirige", "asserted", None),
    ("Anne Morel deviendra présidente de Norsud en mars.", "présidente", "planned", None),
    ("Anne Morel n'a pas été élue présidente de Norsud.", "présidente", "negated", None),
    ("Anne Morel sera choisie comme présidente de Norsud.", "présidente", "planned", None),
    ("Anne Morel restera présidente de Norsud.", "présidente", "asserted", None),
    ("Anne Morel prévoit de partir après être devenue présidente.", "présidente", "asserted", None),
    # a modal verb that has no act below it, a participle ahead of a plan, "d'ici à"
    ("Percuté par un camion, le cycliste va bien.", "Percuté", "asserted", None),
    ("Blessé jeudi par un tir, Hugo Martel espère revenir en mai.", "Blessé", "asserted", None),
    ("Norsud annonce son abandon.", "abandon", "asserted", None),
    ("La suppression de 300 postes d'ici à 2015 inquiète les élus.", "suppression", "planned", None),
]


def read(nlp, text: str) -> tuple[Doc, tuple[Claim, ...]]:
    document, doc = next(parse([Document("d", text)], nlp))
    return Doc(doc), find_claims(doc, document)


WORDINGS = [
    ("Norsud dément avoir racheté Valtel.", "negated"),
    ("Norsud a failli racheter Valtel.", "negated"),
    ("Une usine jamais rachetée ferme.", "negated"),
    ("C'est la plus grosse usine jamais rachetée à Lima.", "asserted"),
    ("Norsud a tenté en vain de racheter Valtel.", "negated"),
    ("Norsud a été condamné à tort pour avoir racheté Valtel.", "negated"),
    ("Norsud n'a pas l'intention de racheter Valtel.", "negated"),
    ("Norsud n'a aucune intention de racheter Valtel.", "negated"),
    ("Il est faux que Norsud ait racheté Valtel.", "negated"),
    ("Aucun rachat de Valtel n'a eu lieu.", "negated"),
    ("Le tribunal a empêché Norsud de racheter Valtel.", "negated"),
    ("Le rachat de Valtel n'a pas abouti.", "negated"),
    ("Le rachat de Valtel est abandonné.", "negated"),
    ("Le rachat de Valtel a avorté.", "negated"),
    ("Norsud est sur le point de racheter Valtel.", "planned"),
    ("Norsud est en passe de racheter Valtel.", "planned"),
    ("Si Norsud rachète Valtel, les salariés partiront.", "planned"),
    ("Le maire ignore si Norsud a racheté Valtel.", "planned"),
    ("Norsud a peut-être racheté Valtel.", "planned"),
    ("Norsud peut racheter Valtel.", "planned"),
    ("Un fonds américain s'est présenté, pouvant racheter Valtel.", "planned"),
    ("Norsud n'a pu racheter Valtel.", "negated"),
    ("Norsud a pu racheter Valtel.", "asserted"),
    ("Norsud n'a pu que racheter Valtel.", "asserted"),
    ("Le maire demande que Norsud rachète Valtel.", "planned"),
    ("Norsud semble avoir racheté Valtel.", "reported"),
    ("Il semble que Norsud ait racheté Valtel.", "reported"),
    ("On dit que Norsud a racheté Valtel.", "reported"),
    ("Norsud a, dit-on, racheté Valtel.", "reported"),
    ("Ayant racheté Valtel, Norsud refuse de licencier.", "asserted"),
    ("Zorbel, rachetée en 2002, n'a pas répondu.", "asserted"),
    ("C'est la plus grande banque jamais rachetée par Norsud.", "asserted"),
    ("C'est une banque jamais rachetée par Norsud.", "negated"),
    ("C'est la première banque du pays, jamais rachetée par Norsud.", "negated"),
    ("Norsud a fini par racheter Valtel.", "asserted"),
    ("Norsud n'a pas hésité à racheter Valtel.", "asserted"),
]


@pytest.mark.parametrize(("text", "status"), WORDINGS)
def test_what_is_not_so_is_not_asserted(nlp, text, status):
    doc, claims = read(nlp, text)
    form = next(token.text for token in doc if token.text.startswith("rach"))
    assert StatusReader(doc, claims).read(word(doc, form)).status == status


@pytest.mark.parametrize(("text", "form", "status", "speaker"), WITH_MODEL)
def test_with_the_model(nlp, text, form, status, speaker):
    doc, claims = read(nlp, text)
    found = StatusReader(doc, claims).read(word(doc, form))
    assert (found.status, found.claim.speaker_text if found.claim else None) == (status, speaker)
