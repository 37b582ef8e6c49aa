"""Who says what: quotation marks, speech clauses on parses built by hand, and whole passages with the shipped model."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.model import Document
from kg.text.parsing import parse
from kg.text.quotes import find_claims
from kg.text.speech.quotations import find_quotations
from tests.hand_built import build

MARKS = [
    ("Anne a dit : « Oui. »", ["Oui"]),
    ("Anne a dit : “Oui, demain.”", ["Oui, demain"]),
    ('Anne a dit "oui" puis "non".', ["oui", "non"]),
    ("« Le mot “paix” me plaît », dit-elle.", ["Le mot “paix” me plaît"]),
    ("Son roman 'L'an neuf' et ‘La nuit’ d'hier.", ["L'an neuf", "La nuit"]),
    ("L'ami d'Anne n'a qu'un 'ami.", []),
    ("« Il y a 12 cas de « vraie » fraude. Rien de plus. »", ["Il y a 12 cas de « vraie » fraude. Rien de plus"]),
    ("« Quelle joie ! »", ["Quelle joie !"]),
    ("« Tu viens ? — Non, merci. »", ["Tu viens ?", "Non, merci"]),
    ("« Un premier paragraphe.\n\n« Un deuxième. »", ["Un premier paragraphe", "Un deuxième"]),
    ('Un écran de 27" et une table.', []),
    ("Rien n’est cité ici.", []),
]


@pytest.mark.parametrize(("text", "contents"), MARKS)
def test_quotation_marks(text, contents):
    assert [quotation.inner.of(text) for quotation in find_quotations(text)] == contents


@given(st.text(alphabet='«»“”"ab .\n—!,', max_size=40))
def test_quotations_are_in_order_and_inside_the_text(text):
    places = [quotation.outer for quotation in find_quotations(text)]
    assert all(0 <= place.start < place.end <= len(text) for place in places)
    assert all(left.end <= right.start for left, right in pairwise(places))


def claims(doc, text):
    found = find_claims(doc, Document("d", text))
    return [(claim.mode, claim.speaker_text, claim.content.of(text)) for claim in found]


# Anne affirme que Norsud ferme.
THAT = build("""
Anne Anne PROPN nsubj 1 -
affirme affirmer VERB ROOT 1 Mood=Ind|Tense=Pres|VerbForm=Fin
que que SCONJ mark 4 -
Norsud Norsud PROPN nsubj 4 -
ferme fermer VERB ccomp 1 Mood=Ind|Tense=Pres|VerbForm=Fin
. . PUNCT punct 1 -
""")

# On affirme que Norsud ferme.
NOBODY = build("""
On on PRON nsubj 1 -
affirme affirmer VERB ROOT 1 Mood=Ind|Tense=Pres|VerbForm=Fin
que que SCONJ mark 4 -
Norsud Norsud PROPN nsubj 4 -
ferme fermer VERB ccomp 1 Mood=Ind|Tense=Pres|VerbForm=Fin
. . PUNCT punct 1 -
""")

# Anne n'affirme pas que Norsud ferme.
UNSAID = build("""
Anne Anne PROPN nsubj 2 -
n' ne ADV advmod 2 -
affirme affirmer VERB ROOT 2 Mood=Ind|Tense=Pres|VerbForm=Fin
pas pas ADV advmod 2 -
que que SCONJ mark 6 -
Norsud Norsud PROPN nsubj 6 -
ferme fermer VERB ccomp 2 Mood=Ind|Tense=Pres|VerbForm=Fin
. . PUNCT punct 2 -
""")

# Anne, qui dirige Norsud, quitte Lima et affirme vouloir partir.
SHARED_SUBJECT = build("""
Anne Anne PROPN nsubj 1 -
quitte quitter VERB ROOT 1 Mood=Ind|Tense=Pres|VerbForm=Fin
Lima Lima PROPN obj 1 -
et et CCONJ cc 4 -
affirme affirmer VERB conj 1 Mood=Ind|Tense=Pres|VerbForm=Fin
vouloir vouloir VERB xcomp 4 VerbForm=Inf
fermer fermer VERB xcomp 5 VerbForm=Inf
Norsud Norsud PROPN obj 6 -
. . PUNCT punct 1 -
""")

# Le parti, qui affirme que Norsud ferme, proteste.
RELATIVE = build("""
Le le DET det 1 Definite=Def
parti parti NOUN nsubj 9 -
, , PUNCT punct 4 -
qui qui PRON nsubj 4 PronType=Rel
affirme affirmer VERB acl:relcl 1 Mood=Ind|Tense=Pres|VerbForm=Fin
que que SCONJ mark 7 -
Norsud Norsud PROPN nsubj 7 -
ferme fermer VERB ccomp 4 Mood=Ind|Tense=Pres|VerbForm=Fin
, , PUNCT punct 4 -
proteste protester VERB ROOT 9 Mood=Ind|Tense=Pres|VerbForm=Fin
. . PUNCT punct 9 -
""")

# L'usine ferme, selon Anne.
ACCORDING = build("""
L' le DET det 1 Definite=Def
usine usine NOUN nsubj 3 -
Norsud Norsud PROPN appos 1 -
ferme fermer VERB ROOT 3 Mood=Ind|Tense=Pres|VerbForm=Fin
, , PUNCT punct 3 -
selon selon ADP case 6 -
Anne Anne PROPN obl:mod 3 -
. . PUNCT punct 3 -
""")

RULES = [
    pytest.param(THAT, [("indirect", "Anne", "Norsud ferme")], id="que"),
    pytest.param(NOBODY, [], id="on says nothing"),
    pytest.param(UNSAID, [], id="what is not said"),
    pytest.param(SHARED_SUBJECT, [("indirect", "Anne", "vouloir fermer Norsud")], id="shared subject, infinitive"),
    pytest.param(RELATIVE, [("indirect", "Le parti", "Norsud ferme")], id="relative pronoun"),
    pytest.param(ACCORDING, [("indirect", "Anne", "L'usine Norsud ferme")], id="selon behind"),
]


@pytest.mark.parametrize(("doc", "expected"), RULES)
def test_speech_clauses(doc, expected):
    assert claims(doc, doc.text) == expected


WITH_MODEL = [
    # a court that sentences people says nothing of them, and the law has the words of a charge
    ("Le tribunal de Klow a condamné dix prévenus.", []),
    ("Luc Roy a été mis en examen pour « recel de biens volés » par la juge Anne Morel.", []),
    ("L'ONU a condamné les attentats de Klow.", [("indirect", "L'ONU", "les attentats de Klow")]),
    (
        "Selon Anne Roy, du ministère de l'Intérieur, dix maisons ont brûlé.",
        [("indirect", "Anne Roy", "dix maisons ont brûlé")],
    ),
    (
        "Pour Luc Roy, de l'université de Klow, auteur du rapport, le pont est vieux.",
        [("indirect", "Luc Roy", "le pont est vieux")],
    ),
    (
        "Selon Anne Roy, de la drogue a été saisie.",
        [("indirect", "Anne Roy", "de la drogue a été saisie")],
    ),
    (
        "Le maire, Luc Roy, a déclaré lors d'une visite du port que les quais étaient solides.",
        [("indirect", "Le maire", "les quais étaient solides")],
    ),
    (
        "La mairie a annoncé avoir demandé le départ du préfet.",
        [("indirect", "La mairie", "avoir demandé le départ du préfet")],
    ),
    (
        "Un séisme a frappé la ville dimanche, faisant 12 morts, selon un dernier bilan du ministère de l'Intérieur.",
        [("indirect", "ministère de l'Intérieur", "faisant 12 morts")],
    ),
    (
        "Brest, le 14 janvier 2023 – Le chalutier a sombré, a annoncé la préfecture maritime.",
        [("indirect", "la préfecture maritime", "Le chalutier a sombré")],
    ),
    ("« C'est grave », accuse Anne Leroy.", [("direct", "Anne Leroy", "C'est grave")]),
    (
        "« Le pont, a déclaré Anne Leroy, est fermé depuis lundi. »",
        [("direct", "Anne Leroy", "Le pont, a déclaré Anne Leroy, est fermé depuis lundi")],
    ),
    (
        "Le pont est fermé, a-t-on appris auprès de la préfecture.",
        [("indirect", "la préfecture", "Le pont est fermé")],
    ),
    ("Comme l'a expliqué Anne Leroy, le pont est fermé.", [("indirect", "Anne Leroy", "le pont est fermé")]),
    ("Anne Leroy l'a dit lundi : le pont est fermé.", [("indirect", "Anne Leroy", "le pont est fermé")]),
    ("Norsud l'a annoncé lundi.", []),
    ("Deux régions, la Bordurie et avec elle la Syldavie, ont reconnu Norsud.", []),
    ("Le feu s'est déclaré à midi avant de se propager par la façade.", []),
    (
        "Anne Morel a déclaré : « Le pont sera rouvert en mai. »",
        [("direct", "Anne Morel", "Le pont sera rouvert en mai")],
    ),
    ("« Le pont est solide », a assuré le maire de Lima.", [("direct", "le maire de Lima", "Le pont est solide")]),
    ("« Le pont est solide », a-t-il assuré.", [("direct", "il", "Le pont est solide")]),
    (
        "« Le pont est solide », a assuré Anne Morel. « Il tiendra cent ans. »",
        [("direct", "Anne Morel", "Le pont est solide"), ("direct", "Anne Morel", "Il tiendra cent ans")],
    ),
    ("Selon la préfecture, « la route restera fermée ».", [("direct", "la préfecture", "la route restera fermée")]),
    (
        "Selon la préfecture, les travaux vont continuer dans la vallée : « Nous rouvrirons la route au printemps. »",
        [
            ("indirect", "la préfecture", "les travaux vont continuer dans la vallée"),
            ("direct", "la préfecture", "Nous rouvrirons la route au printemps"),
        ],
    ),
    (
        "Selon Marc Petit, directeur de recherche et enseignant à l'Université du littoral de Lima, la mer monte.",
        [("indirect", "Marc Petit", "la mer monte")],
    ),
    (
        "Selon Marc Petit, ancien ministre des Transports et actuel président du port autonome, la mer monte.",
        [("indirect", "Marc Petit", "la mer monte")],
    ),
    (
        "Selon l'entraîneur de Norsud, Marc Petit, le match sera difficile.",
        [("indirect", "l'entraîneur de Norsud", "le match sera difficile")],
    ),
    ("D'après le communiqué du ministère, la route est fermée.", [("indirect", "ministère", "la route est fermée")]),
    (
        "Le pont a été fermé jeudi, a indiqué la préfecture.",
        [("indirect", "la préfecture", "Le pont a été fermé jeudi")],
    ),
    ("Le maire estime que le pont est « très solide ».", [("indirect", "Le maire", "le pont est « très solide »")]),
    ("Le maire a fait savoir que le pont était fermé.", [("indirect", "Le maire", "le pont était fermé")]),
    ("Le syndicat dénonce la fermeture de deux usines.", [("indirect", "Le syndicat", "la fermeture de deux usines")]),
    ("Le ministre a promis de rouvrir la gare.", [("indirect", "Le ministre", "rouvrir la gare")]),
    (
        "Anne Morel a confirmé que la gare fermait, ajoutant que les trains seraient déviés.",
        [("indirect", "Anne Morel", "la gare fermait"), ("indirect", "Anne Morel", "les trains seraient déviés")],
    ),
    (
        "Anne Morel a assuré vouloir partir, tout en précisant que rien ne pressait.",
        [("indirect", "Anne Morel", "vouloir partir"), ("indirect", "Anne Morel", "rien ne pressait")],
    ),
    # one clause with two "que", a list behind a colon, an aim
    (
        "Le maire a affirmé que le pont était solide et qu'il resterait ouvert.",
        [("indirect", "Le maire", "le pont était solide"), ("indirect", "Le maire", "il resterait ouvert")],
    ),
    # behind "mais" the article goes on
    (
        "Anne Morel a déclaré qu'elle avait vu le feu mais la police n'a pas confirmé son récit.",
        [("indirect", "Anne Morel", "elle avait vu le feu")],
    ),
    # where the place and the agency that open the news end
    (
        "LIMA (Andes Info) - Un pont est tombé lundi, a annoncé la police de Lima.",
        [("indirect", "la police de Lima", "Un pont est tombé lundi")],
    ),
    (
        "(Orbix) Un pont est tombé lundi, selon la préfecture.",
        [("indirect", "la préfecture", "Un pont est tombé lundi")],
    ),
    # a day or the one spoken to before the one who speaks; a form that looks like a participle
    (
        "La sonde est perdue, a fait savoir jeudi l'agence maritime.",
        [("indirect", "l'agence maritime", "La sonde est perdue")],
    ),
    ("« Les murs ont bougé », a dit à l'AFP, Anne Morel.", [("direct", "Anne Morel", "Les murs ont bougé")]),
    ("Une digue a cédé, avertit l'agence Norsud.", [("indirect", "l'agence Norsud", "Une digue a cédé")]),
    # what goes on behind the clause is no part of it
    (
        "L'équipe a bien joué, a reconnu Marc Petit, ajoutant que la saison serait longue.",
        [("indirect", "Marc Petit", "L'équipe a bien joué"), ("indirect", "Marc Petit", "la saison serait longue")],
    ),
    (
        "Ils toucheront 4 000 euros, a dit Marc Petit, contre 3 000 l'an passé, ce qui est un record absolu.",
        [("indirect", "Marc Petit", "Ils toucheront 4 000 euros")],
    ),
    # before a colon stands who speaks
    (
        "Pour Marc Petit, son secrétaire général : « La grève sera longue ».",
        [("direct", "Marc Petit", "La grève sera longue")],
    ),
    # of a count that sources dispute, each says its own
    (
        "La marche a réuni 900 enseignants selon la mairie, 4 000 d'après Marc Petit.",
        [("indirect", "la mairie", "900 enseignants"), ("indirect", "Marc Petit", "4 000")],
    ),
    (
        "La marche a réuni 900 enseignants selon la mairie. Elle en voulait 4 000, selon Marc Petit.",
        [
            ("indirect", "la mairie", "La marche a réuni 900 enseignants"),
            ("indirect", "Marc Petit", "Elle en voulait 4 000"),
        ],
    ),
    # sources with a bracket, an agent, a title; only the words are his
    (
        "Selon les chiffres cités par le président de la Commission (CEN), Marc Petit, le taux est de 12 %.",
        [("indirect", "le président de la Commission", "le taux est de 12 %")],
    ),
    (
        "Selon le journal « Le Soir de Lima », Orbix va fermer trois usines.",
        [("indirect", "le journal", "Orbix va fermer trois usines")],
    ),
    (
        "Ils protestent contre « une gestion odieuse », selon les mots de la CGT.",
        [("direct", "la CGT", "une gestion odieuse")],
    ),
    # the one accused or asked, what is called, what is expected
    (
        "Orbix accuse le géant des mers d'avoir coulé deux barques.",
        [("indirect", "Orbix", "le géant des mers d'avoir coulé deux barques")],
    ),
    (
        "La préfecture invite syndicats et patrons à renouer le dialogue.",
        [("indirect", "La préfecture", "renouer le dialogue")],
    ),
    ('Le ministre a accusé la Bordurie de "terreur nucléaire".', [("direct", "Le ministre", "terreur nucléaire")]),
    (
        "Le repreneur s'engage à garder dix ouvriers.",
        [("indirect", "Le repreneur", "garder dix ouvriers")],
    ),
    ("Anne Morel s'attend à une longue grève.", [("indirect", "Anne Morel", "une longue grève")]),
    # a mark right behind an elision
    (
        "Anne Morel a déclaré qu'\"une dizaine d'autres\" pays souhaitaient un accord.",
        [("indirect", "Anne Morel", '"une dizaine d\'autres" pays souhaitaient un accord')],
    ),
    # single quotation marks; apostrophes are none
    ("'Les murs ont bougé d'un coup', a dit Anne Morel.", [("direct", "Anne Morel", "Les murs ont bougé d'un coup")]),
    # nothing is said of what is taken up, nor by who is called
    ("L'entreprise l'a annoncé mardi, au lendemain d'une grève à Lima, soit la moitié des usines.", []),
    ("Il félicite Anne Morel, appelée à devenir la première présidente du pays.", []),
    (
        "Le syndicat dénonce trois mesures : la fermeture du dépôt, la vente du parc et la baisse des primes.",
        [
            (
                "indirect",
                "Le syndicat",
                "trois mesures : la fermeture du dépôt, la vente du parc et la baisse des primes",
            )
        ],
    ),
    (
        "Elle a promis de négocier en bonne entente avec les élus pour rouvrir la gare.",
        [("indirect", "Elle", "négocier en bonne entente avec les élus pour rouvrir la gare")],
    ),
    (
        "La ministre s'est dite satisfaite de la reprise du dialogue.",
        [("indirect", "La ministre", "satisfaite de la reprise du dialogue")],
    ),
    (
        "Le maire a exprimé le vœu de rouvrir la gare avant Noël.",
        [("indirect", "Le maire", "rouvrir la gare avant Noël")],
    ),
    (
        "De l'aveu du maire, le pont est trop étroit.",
        [("indirect", "maire", "le pont est trop étroit")],
    ),
    # quotations in two pieces behind one verb; the second is no mere part of the clause
    (
        "Anne Morel a indiqué « vouloir fermer deux dépôts dès la fin du mois », et « embaucher vingt jeunes en mai ».",
        [
            ("direct", "Anne Morel", "vouloir fermer deux dépôts dès la fin du mois"),
            ("direct", "Anne Morel", "embaucher vingt jeunes en mai"),
        ],
    ),
    # who only thinks inside a quotation or a reported clause says nothing of his own
    (
        "« Ils auraient dû se plaindre de la baisse des salaires », a déclaré Anne Morel.",
        [("direct", "Anne Morel", "Ils auraient dû se plaindre de la baisse des salaires")],
    ),
    (
        "Anne Morel a assuré qu'elle espérait que le pont serait rouvert.",
        [("indirect", "Anne Morel", "elle espérait que le pont serait rouvert")],
    ),
    # the one spoken to, with a name of its own
    (
        "Le pont sera rouvert en mai, a annoncé à l'agence Orbix Anne Morel.",
        [("indirect", "Anne Morel", "Le pont sera rouvert en mai")],
    ),
    # whom the parser takes for what is announced
    (
        "La chanteuse Anne Morel est morte lundi à Lima, à l'âge de 89 ans, a annoncé sa famille à la presse.",
        [("indirect", "sa famille", "La chanteuse Anne Morel est morte lundi à Lima, à l'âge de 89 ans")],
    ),
    # a source inside a clause, behind a clause that another follows, in a relative clause
    (
        "« C'est une honte » d'après Anne Morel, qui veut partir.",
        [("direct", "Anne Morel", "C'est une honte")],
    ),
    (
        "Le bilan serait, selon la préfecture, de douze blessés.",
        [("indirect", "la préfecture", "Le bilan serait, selon la préfecture, de douze blessés")],
    ),
    (
        "La gare est fermée selon le maire, et beaucoup de voyageurs prennent désormais le car pour Lima.",
        [("indirect", "le maire", "La gare est fermée")],
    ),
    (
        "La loi déplaît au maire de Lima, pour qui la gare doit rester ouverte.",
        [("indirect", "maire de Lima", "la gare doit rester ouverte")],
    ),
    (
        "Le maire cite Anne Morel, selon qui la gare est fermée.",
        [("indirect", "Anne Morel", "la gare est fermée")],
    ),
    (
        "La criée a perdu 300 bateaux, selon la mairie ; le port a licencié 90 dockers, selon Marc Petit.",
        [
            ("indirect", "la mairie", "La criée a perdu 300 bateaux"),
            ("indirect", "Marc Petit", "le port a licencié 90 dockers"),
        ],
    ),
    # of how somebody or something is said to be, his own words are what he says
    ("Anne Morel s'est dite « émue » par la mort du maire.", [("direct", "Anne Morel", "émue")]),
    ("Anne Morel juge la loi « injuste » et part.", [("direct", "Anne Morel", "injuste")]),
    ("Le film « Le Vent » se dit « Wind » en danois.", [("indirect", "Le film", "« Wind » en danois")]),
    # the subject is of both verbs, and "que" tells where the verb has its object
    (
        "Anne Morel se dit menacée par Luc Roy et dénonce le chantage du maire.",
        [("indirect", "Anne Morel", "menacée par Luc Roy"), ("indirect", "Anne Morel", "le chantage du maire")],
    ),
    (
        "Anne Morel a annoncé lundi aux représentants du personnel qu'elle allait vendre la gare.",
        [("indirect", "Anne Morel", "elle allait vendre la gare")],
    ),
    ("La mairie met en avant une baisse des prix.", [("indirect", "La mairie", "une baisse des prix")]),
    # a cause is said, a prize is given
    (
        "La mairie attribue la fermeture de la gare à une baisse du trafic.",
        [("indirect", "La mairie", "la fermeture de la gare à une baisse du trafic")],
    ),
    ("La mairie a attribué le prix Orane à Anne Morel.", []),
    # a clause inside a quotation cuts it in two at a stop or a colon
    (
        "« Le pont est vieux, a rappelé Anne Morel. Nous le fermerons en mai. »",
        [("direct", "Anne Morel", "Le pont est vieux"), ("direct", "Anne Morel", "Nous le fermerons en mai")],
    ),
    (
        "Anne Morel a vu le pont. « Il est vieux, explique-t-elle : nous le fermerons en mai. »",
        [("direct", "elle", "Il est vieux"), ("direct", "elle", "nous le fermerons en mai")],
    ),
    (
        "« Le pont, disait mon père, tombera un jour », raconte Anne Morel.",
        [("direct", "Anne Morel", "Le pont, disait mon père, tombera un jour")],
    ),
    # the sentence before
    (
        "La gare rouvrira en mai. C'est ce qu'a promis à la radio Anne Morel, la cheffe de gare.",
        [("indirect", "Anne Morel", "La gare rouvrira en mai")],
    ),
    (
        "Le pont est trop vieux. C’est l’explication qu’a donnée jeudi la préfecture.",
        [("indirect", "la préfecture", "Le pont est trop vieux")],
    ),
    ("Le pont est fermé. C'est ce qui inquiète la mairie. Voilà ce que veut le maire.", []),
    # what stands between verb and speaker: a day, a phrase between commas, who passes it on
    (
        "La fièvre gagne du terrain, a alerté lundi Norsud. Le sol a tremblé, ont révélé jeudi des chercheurs de Lima.",
        [
            ("indirect", "Norsud", "La fièvre gagne du terrain"),
            ("indirect", "chercheurs de Lima", "Le sol a tremblé"),
        ],
    ),
    (
        "Vendredi, cinq experts doivent arriver, a indiqué, d'après l'agence Orbix, Anne Morel.",
        [("indirect", "Anne Morel", "Vendredi, cinq experts doivent arriver")],
    ),
    (
        "La gare fermera en mai, a indiqué, dans un communiqué, la préfecture du Nord.",
        [("indirect", "la préfecture du Nord", "La gare fermera en mai")],
    ),
    # a headline before the colon, a dash before a participle
    (
        "Plus aucun train à la gare : la mairie a fait savoir que le pont avait été fermé.",
        [("indirect", "la mairie", "le pont avait été fermé")],
    ),
    ("A en croire Anne Morel, la gare est fermée.", [("indirect", "Anne Morel", "la gare est fermée")]),
    # "se" makes a state of it; a second verb has its own object; who is told is no speaker
    ("Le pont se trouve à Lima, où se trouve Anne Morel. La saison s'annonce rude pour tous.", []),
    ("Anne Morel a critiqué l'État, a annoncé sa démission et quitté la salle.", []),
    ("De retour à son bureau, il a été alerté une heure plus tard.", []),
    # what somebody says he is; what he says is no list of titles; a clause behind a colon is the article's
    ("Anne Morel se dit menacée par des inconnus.", [("indirect", "Anne Morel", "menacée par des inconnus")]),
    ("Anne Morel s'est dite victime d'un complot.", [("indirect", "Anne Morel", "victime d'un complot")]),
    ("Ils se disent le contraire de ce qu'ils pensent.", []),
    ('En Asie, ses chansons ont fait danser : "Nuit, c\'est nuit", "Le quai", "Que je danse".', []),
    (
        "La patronne, Anne Morel, a salué pour sa part « une belle prouesse » : le tube descend à deux mille mètres.",
        [("direct", "La patronne", "une belle prouesse")],
    ),
    # a day is no speaker; a name behind the source's own goes on with the clause; "l'entendre" hides who speaks
    ("Samedi, M. Morel, 64 ans, affirmait que le pont serait prêt.", [("indirect", "M. Morel", "le pont serait prêt")]),
    (
        "D'après le chercheur Luc Morel, Ana, prêtresse du roi, reposait dans cette tombe.",
        [("indirect", "le chercheur Luc Morel", "Ana, prêtresse du roi, reposait dans cette tombe")],
    ),
    ("Anne Morel a appelé à une Afrique non raciste.", [("indirect", "Anne Morel", "une Afrique non raciste")]),
    (
        "« Ils nous ont dit que la gare fermerait », a raconté Anne Morel.",
        [("direct", "Anne Morel", "Ils nous ont dit que la gare fermerait")],
    ),
    ("À l'entendre, le pont rouvrira en mai.", [("indirect", "l'", "le pont rouvrira en mai")]),
    # a colon without quotation marks
    ("La ministre prévient : la gare restera fermée.", [("indirect", "La ministre", "la gare restera fermée")]),
    ("Le maire a vu deux gares : la petite est fermée.", []),
    # a dated source, of which the day says nothing
    (
        "Les pluies ont fait 38 morts, selon un bilan communiqué lundi par l'Autorité portuaire.",
        [("indirect", "l'Autorité portuaire", "Les pluies ont fait 38 morts")],
    ),
    (
        "Les pluies ont fait 38 morts, selon un rapport publié mardi par l'ONG Talmar.",
        [("indirect", "un rapport", "Les pluies ont fait 38 morts")],
    ),
    # acts and lore ask and tell without a word
    ("La diffusion de ce film exige une autorisation du maire.", []),
    ("Selon la mythologie grecque, le géant fut vaincu par le roi.", []),
    ("Une marche pour exiger que le pont soit rouvert a eu lieu.", []),
    ("La route est fermée, vu que le pont est tombé.", []),
    ("Ils servaient de « mules » à un réseau.", []),
    ("Des heurts ont opposé mardi la police aux partisans du maire.", []),
    ("Elle a joué dans « Les Nuits d'hiver » en 2010.", []),
    ("Il est plus grand que le pont de Lima.", []),
]

# What somebody says that something is, denied exclusions, what verbs govern with their prepositions.
WITH_MODEL += [
    (text, [("indirect", speaker, content)])
    for text, speaker, content in [
        ("Le ministre Luc Roy juge la situation préoccupante.", "Le ministre Luc Roy", "la situation préoccupante"),
        ("Norsud juge la grippe difficile à contenir au Pérou.", "Norsud", "la grippe difficile à contenir au Pérou"),
        ("Mme Roy estime nécessaire de renforcer les digues.", "Mme Roy", "nécessaire de renforcer les digues"),
        ("Orbix qualifie la réforme de provocation.", "Orbix", "la réforme de provocation"),
        ("Luc Roy a présenté l'incendie comme un acte criminel.", "Luc Roy", "l'incendie comme un acte criminel"),
        ("La police désigne Luc Roy comme le coupable.", "La police", "Luc Roy comme le coupable"),
        ("Luc Roy n'exclut pas de nouvelles évacuations.", "Luc Roy", "de nouvelles évacuations"),
        ("Luc Roy exclut toute hausse d'impôts.", "Luc Roy", "toute hausse d'impôts"),
        ("Luc Roy n'a pas caché que tout serait difficile.", "Luc Roy", "tout serait difficile"),
        ("Norsud s'attend à ce que les prix reculent.", "Norsud", "les prix reculent"),
        ("Norsud plaide pour une interdiction totale du fioul.", "Norsud", "une interdiction totale du fioul"),
        ("Norsud met en garde contre de nouveaux risques d'attentat.", "Norsud", "de nouveaux risques d'attentat"),
        ("Norsud alerte sur la dégradation du climat.", "Norsud", "la dégradation du climat"),
        ("Luc Roy laisse entendre que le pont rouvrira.", "Luc Roy", "le pont rouvrira"),
        ("Luc Roy glisse que le pont rouvrira lundi.", "Luc Roy", "le pont rouvrira lundi"),
        ("Luc Roy confie son inquiétude pour le festival.", "Luc Roy", "son inquiétude pour le festival"),
    ]
]
WITH_MODEL += [
    ("Le tribunal de Brest juge depuis lundi un ancien médecin accusé de viols.", []),
    ("Luc Roy n'a pas précisé que le contrat serait signé.", []),
    ("Le parti désigne Luc Roy comme candidat.", []),
    ("Le club a exclu deux joueurs de l'équipe.", []),
    ("L'école n'a pas exclu l'élève.", []),
    ("Le rapport traite la question de l'eau.", []),
    ("Le sélectionneur a qualifié l'équipe de Syldavie.", []),
    ("Luc Roy a salué le « courage exemplaire » des marins.", [("direct", "Luc Roy", "courage exemplaire")]),
    (
        "Selon un sondage Ifop publié mardi, la confiance revient.",
        [("indirect", "Ifop", "la confiance revient")],
    ),
    (
        "« Un homme droit » : c'est en ces termes que Luc Roy a salué le maire.",
        [("direct", "Luc Roy", "Un homme droit")],
    ),
    # an aside inside what is said, and what follows the speaker
    (
        "Le pont, a estimé le maire de Brest, Luc Roy, sera fermé un mois.",
        [("indirect", "le maire de Brest", "Le pont, a estimé le maire de Brest, Luc Roy, sera fermé un mois")],
    ),
    (
        "Le bilan n'est qu'une évaluation, a reconnu Luc Roy, pour qui les recherches peuvent encore durer.",
        [
            ("indirect", "Luc Roy", "Le bilan n'est qu'une évaluation"),
            ("indirect", "Luc Roy", "les recherches peuvent encore durer"),
        ],
    ),
    (
        "La récolte dépasse 12 tonnes, indique le ministère de la Pêche : 900 bateaux sont rentrés.",
        [
            ("indirect", "le ministère de la Pêche", "La récolte dépasse 12 tonnes"),
            ("indirect", "le ministère de la Pêche", "900 bateaux sont rentrés"),
        ],
    ),
    (
        "« La pluie gâche la fête », a réagi Luc Roy, tout en admettant que le public était venu.",
        [
            ("direct", "Luc Roy", "La pluie gâche la fête"),
            ("indirect", "Luc Roy", "le public était venu"),
        ],
    ),
    (
        "Anne Leroy, la directrice du groupe Norsud, pour qui la loi est mauvaise, part lundi.",
        [("indirect", "Anne Leroy", "la loi est mauvaise")],
    ),
    # infinitives that the parser hangs elsewhere, places that speak
    (
        "La mairie de Lyon invite les cyclistes à ralentir, se signaler et garder leur droite.",
        [("indirect", "La mairie de Lyon", "ralentir, se signaler et garder leur droite")],
    ),
    (
        "Luc Roy, le président du syndicat, reproche au ministre, un élu du Nord, de « faire la sourde oreille ».",
        [("direct", "Luc Roy", "faire la sourde oreille")],
    ),
    (
        "La préfecture reproche à la commune l'oubli des consignes.",
        [("indirect", "La préfecture", "l'oubli des consignes")],
    ),
    ("La technologie exige de mesurer chaque pièce.", []),
    # a comma within the marks, few words, one's own words before a colon
    ("« Tout est bien parti, » a posté Luc Roy.", [("direct", "Luc Roy", "Tout est bien parti")]),
    ("C'est magnifique, a déclaré Anne Roy, cliente de Norsud.", [("indirect", "Anne Roy", "C'est magnifique")]),
    (
        "Nous avançons enfin : le pacte va freiner la hausse, a déclaré Luc Roy.",
        [("indirect", "Luc Roy", "Nous avançons enfin : le pacte va freiner la hausse")],
    ),
    # no speech: titles, comparisons, passives
    (
        "Luc Roy a décrit la chanson de « Love My Garden ».",
        [("indirect", "Luc Roy", "la chanson de « Love My Garden »")],
    ),
    ("Les clients trouveraient le thé plus utile que le café.", []),
    ("S'il pleut sur le marché, c'est supposé finir vite.", []),
    (
        "Les localités touchées soupçonnent des pétroliers d'avoir profité de la tempête.",
        [("indirect", "Les localités touchées", "des pétroliers d'avoir profité de la tempête")],
    ),
    (
        "« Une icône du quartier » : c'est ainsi que la décrit Luc Roy.",
        [("direct", "Luc Roy", "Une icône du quartier")],
    ),
    (
        "Des savants ont calculé.\n\n« La mer monte plus vite. »\n\n— Luc Roy, professeur à Lima\n\nElle monte.",
        [("direct", "Luc Roy", "La mer monte plus vite")],
    ),
    # texts, pages and those behind them
    (
        "Selon un communiqué de presse de la mairie de Lima, le pont est fermé.",
        [("indirect", "la mairie de Lima", "le pont est fermé")],
    ),
    ("« Tenons bon », lit-on dans le journal du club.", [("direct", "le journal du club", "Tenons bon")]),
    (
        "« Un ami est parti », peut-on lire sur la page Vidéo du club de Lima.",
        [("direct", "club de Lima", "Un ami est parti")],
    ),
    (
        "La rupture a une cause : le gel, a rappelé Anne Leroy, a fendu six piliers.",
        [("indirect", "Anne Leroy", "le gel, a rappelé Anne Leroy, a fendu six piliers")],
    ),
    ("À ses yeux, le pont est usé.", [("indirect", "ses", "le pont est usé")]),
    ("Anne quitte le club, trop timide à ses yeux.", []),
    ("Une étude parue lundi montre que le pont est usé.", [("indirect", "Une étude", "le pont est usé")]),
    ("Les images montrent que le pont est usé.", []),
    ("Le chancelier doit annoncer mardi sa candidature à un second mandat.", []),
    ("Force est de constater que le port de Brest se vide.", []),
    ("La force a annoncé que le port était vide.", [("indirect", "La force", "le port était vide")]),
    # no comma before who says it; what only looks like saying
    ("Les habitants sont inquiets raconte Luc Roy.", [("indirect", "Luc Roy", "Les habitants sont inquiets")]),
    (
        "Au cours de la nuit, vingt arbres ont été abattus précise la préfecture.",
        [("indirect", "la préfecture", "Au cours de la nuit, vingt arbres ont été abattus")],
    ),
    (
        "La ministre a laissé entendre qu'une loi serait votée.",
        [("indirect", "La ministre", "une loi serait votée")],
    ),
    # who is told more of between commas, or by his name
    (
        "Selon l'Observatoire des droits, basé à Londres, dix civils sont morts.",
        [("indirect", "l'Observatoire des droits", "dix civils sont morts")],
    ),
    ("Pour sa voisine Ana Roy, il faut partir tôt.", [("indirect", "sa voisine Ana Roy", "il faut partir tôt")]),
    ("Le journal Orbe croit savoir que Luc Roy part.", [("indirect", "Le journal Orbe", "Luc Roy part")]),
    ("Le rappeur Luc Roy, dit Zorbak, a été arrêté lundi.", []),
    ("« Il a tout dit », croit savoir le journal Orbe.", [("direct", "le journal Orbe", "Il a tout dit")]),
    ("L'aéroport n'a pu maintenir que 90 vols.", []),
    ("Son sourire cache une colère ancienne.", []),
    (
        "Le maire s'est déclaré satisfait de l'accord et annonce une baisse des impôts.",
        [("indirect", "Le maire", "satisfait de l'accord"), ("indirect", "Le maire", "une baisse des impôts")],
    ),
    (
        "Anne Leroy a dit que « le pont » était fermé et que « la route » restait ouverte.",
        [
            ("indirect", "Anne Leroy", "« le pont » était fermé"),
            ("indirect", "Anne Leroy", "« la route » restait ouverte"),
        ],
    ),
    (
        "Parti du lieu-dit les Pins, à Brest, le feu a gagné la côte, d'après Luc Roy.",
        [("indirect", "Luc Roy", "Parti du lieu-dit les Pins, à Brest, le feu a gagné la côte")],
    ),
    # what stands between an auxiliary and its participle, behind a source, before it
    ("« Le pont tient », a de son côté estimé le maire.", [("direct", "le maire", "Le pont tient")]),
    ("« Le pont tient », a, quant à elle, assuré la mairie.", [("direct", "la mairie", "Le pont tient")]),
    ("Le pont tient, a par ailleurs précisé le préfet.", [("indirect", "le préfet", "Le pont tient")]),
    ("Anne Leroy est par ailleurs accusée d'avoir menti.", []),
    (
        "Selon Luc Roy, qui dirige l'usine, la production reprendra lundi.",
        [("indirect", "Luc Roy", "la production reprendra lundi")],
    ),
    (
        "Pour Me Anne Leroy, qui défend six familles, « c'est un grand soulagement ».",
        [("direct", "Me Anne Leroy", "c'est un grand soulagement")],
    ),
    (
        "La production reprendra lundi, selon Luc Roy, qui dirige l'usine.",
        [("indirect", "Luc Roy", "La production reprendra lundi")],
    ),
    (
        "Selon Luc Roy, qui dirige l'usine, et Anne Leroy, la production reprendra lundi.",
        [("indirect", "Luc Roy", "la production reprendra lundi")],
    ),
    ("Le pont est fermé, a-t-on appris jeudi auprès de la mairie.", [("indirect", "la mairie", "Le pont est fermé")]),
    ("Le pont est fermé, a-t-on appris jeudi à Lima.", []),
    (
        "Le pont est fermé, a-t-on appris jeudi à Lima de source judiciaire.",
        [("indirect", "source judiciaire", "Le pont est fermé")],
    ),
    (
        "Le pont rouvrira en mai, a de son côté indiqué Luc Roy, patron de la filiale bretonne du groupe Orbe.",
        [("indirect", "Luc Roy", "Le pont rouvrira en mai")],
    ),
    ("Le groupe Orbe accuse une perte de trois millions d'euros.", []),
    ("Le pont est fermé, croit savoir le journal Orbe.", [("indirect", "le journal Orbe", "Le pont est fermé")]),
    ("Le pont est fermé, a fait savoir sa mairie.", [("indirect", "sa mairie", "Le pont est fermé")]),
    # what is put on, what shows something without a word, whose the words are
    ("La MJC propose une exposition de peintures de Luc Roy.", []),
    ("Le maire propose une réforme de la taxe locale.", [("indirect", "Le maire", "une réforme de la taxe locale")]),
    ("Les traces indiquent une sortie de route.", []),
    (
        "Le bilan de l'entraîneur est mitigé : « Nous avons manqué de rythme. »",
        [("direct", "l'entraîneur", "Nous avons manqué de rythme")],
    ),
    # whose clause it is: not that of those whom a clause only tells apart, or of what a law provides
    ("Luc Roy cite des élus qui ont fui, ajoutant que le pont tient.", [("indirect", "Luc Roy", "le pont tient")]),
    (
        "Le texte a déplu à Luc Roy, qui a quitté la salle, estimant que le pont tient.",
        [("indirect", "Luc Roy", "le pont tient")],
    ),
    (
        "Luc Roy a rappelé que c'était le délai prévu par la loi. « Nous attendons la fin de ce chantier depuis mai ».",
        [
            ("indirect", "Luc Roy", "c'était le délai prévu par la loi"),
            ("direct", "Luc Roy", "Nous attendons la fin de ce chantier depuis mai"),
        ],
    ),
    ("Luc Roy doit répondre de « violences » ayant « porté une atteinte grave à la paix » du village.", []),
    # nobody, the paper itself, a court that rules
    ("Aucun groupe n'a revendiqué l'attaque du pont.", []),
    ("Selon nos informations, le pont sera fermé lundi.", []),
    ("La cour a confirmé sa condamnation à six mois de prison.", []),
    ("Le notaire a reconnu une partie des faits devant la juge.", []),
    ("Une source judiciaire a confirmé une information du journal Orbe.", []),
    ("Aucun n'a annoncé que Norsud fermerait son usine.", []),
    ("Anne Roy a quitté la tête de Norsud, poste qu'elle occupait depuis mai.", []),
    (
        "Norsud dénonce une dérive et appelle les élus à respecter leurs promesses.",
        [("indirect", "Norsud", "respecter leurs promesses")],
    ),
    ("Le panneau indique la sortie du village.", []),
    ("Le vent d'ouest annonce la pluie.", []),
    ("La mairie annonce la fermeture du pont.", [("indirect", "La mairie", "la fermeture du pont")]),
    ("La rue est nommée d'après une actrice.", []),
    ("Le film est adapté d'après un roman d'Anne Morel.", []),
    ("Le pont est fermé d'après Anne Morel.", [("indirect", "Anne Morel", "Le pont est fermé")]),
]


@pytest.mark.parametrize(("text", "expected"), WITH_MODEL)
def test_with_the_model(nlp, text, expected):
    document, doc = next(parse([Document("d", text)], nlp))
    assert claims(doc, document.text) == expected


def test_evidence_holds_content_cue_and_speaker(nlp):
    text = "Il pleut. « Le pont est solide », a assuré Anne Morel. Fin."
    document, doc = next(parse([Document("d", text)], nlp))
    (claim,) = find_claims(doc, document)
    assert claim.evidence.sentence.of(text) == "« Le pont est solide », a assuré Anne Morel."
    assert claim.cue is not None
    assert claim.evidence.span.covers(claim.cue)
