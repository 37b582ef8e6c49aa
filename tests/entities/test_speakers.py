"""Who says it: roles, bodies, texts and pronouns as speakers, with the shipped model."""

from __future__ import annotations

import pytest

from kg.entities.coreference import resolve
from kg.model import Document
from kg.text.mentions import find_names
from kg.text.parsing import parse
from kg.text.quotes import find_claims

SPOKEN = [
    # who speaks without a name is nobody named before
    (
        "« Tout va », a dit Marc Vasseur. Selon un ouvrier, le mur a cédé. « Nous avons eu bien peur », a-t-il dit.",
        ["Marc Vasseur"],
    ),
    # a name in apposition behind a long description, or before it behind the verb
    (
        "Le président du comité régional des pêches et des ports, Yann Goffic, a déclaré que la saison était perdue.",
        ["Yann Goffic"],
    ),
    ("« Rien ne nous lie à ces tirs », a dit Sami Zouari, un porte-parole du mouvement.", ["Sami Zouari"]),
    # "ce dernier", "celui-ci" and texts take up who came last
    (
        "Zoubir Saré ne passera pas son examen. Des hommes ont brûlé l'école, selon le témoignage de ce dernier.",
        ["Zoubir Saré"],
    ),
    (
        "Le ministre des Finances, Olaf Brenner, a reçu le ministre Yves Castel. Celui-ci a promis d'agir.",
        ["Yves Castel"],
    ),
    (
        "Selon un rapport de l'ONG Solvéa, la forêt recule. Le document précise que 300 hectares ont disparu.",
        ["Solvéa", "Solvéa"],
    ),
    ("Yves Castel a démissionné. « Tout est perdu », peut-on lire dans son message.", ["Yves Castel"]),
    ("La Croix-Rouge a annoncé que tout manque. Selon la même source, l'eau est coupée.", ["Croix-Rouge"] * 2),
    ("« Il faut agir vite », a dénoncé le PS Yves Castel.", ["Yves Castel"]),
    ("« Il faut agir vite », a dénoncé le PS.", ["PS"]),
    ("Luc Roy a reçu Yves Castel. Selon ce dernier, le port sera fermé.", ["Yves Castel"]),
    # one of a country, named later; one told of, by a calling or a town
    (
        (
            "Le président ukrainien reproche à Moscou de mentir. Joe Biden est venu. Tous se sont entretenus avec le "
            "président ukrainien Volodymyr Zelensky."
        ),
        ["Volodymyr Zelensky"],
    ),
    ("La navigatrice Elsa Kermadec a abandonné. « Le mât s'est brisé net », a dit la Brestoise.", ["Elsa Kermadec"]),
    (
        "Le Premier ministre, Édouard Valmont, est venu. Le chef du gouvernement a assuré que le texte changerait.",
        ["Édouard Valmont"],
    ),
    # the name that ends an apposition or follows a participle
    ("Joint par Orbix, Luc Roy, chef de mission au Niger, assure que l'ONG reste.", ["Luc Roy"]),
    ("Selon Lila Morand, la directrice de l'école, les élèves sont rentrés.", ["Lila Morand"]),
    ("Luc Arnal fera appel du jugement, a indiqué son conseil, Me Patrick Meunier.", ["Patrick Meunier"]),
    (
        "Le verdict a été lu par Ana Ruiz, présidente du tribunal, pour qui ces gestes du ministre ont nui au pays.",
        ["Ana Ruiz"],
    ),
    # an adjective that says no other body, whom a medium asks, a source that one quotes
    ("Le syndicat SUD-Eau appelle à la grève. La centrale syndicale assure que tout manque.", ["SUD-Eau"]),
    ("L'ONG Solvéa ferme. Interrogée par l'AFP, sa présidente Ana Roy a dit que tout manque.", ["Ana Roy"]),
    ("Selon une source judiciaire citée par Reuters, le coffre était vide.", []),
    ("La lycéenne Lise Marot a gagné. « C'est un rêve », a dit la jeune fille.", ["Lise Marot"]),
    # all that a minister has charge of, and what dashes set off
    (
        "Le ministre de la Santé, de l'Eau et des Sports Luc Roy est venu. « Tout ira bien », a dit le ministre.",
        ["Luc Roy"],
    ),
    ("Le maire de Lima Luc Roy — par ailleurs patron d'un café — a annoncé que le pont est fermé.", ["Luc Roy"]),
    # those behind a text, a firm behind its management
    (
        "Selon un rapport rédigé par l'Institut andin de géologie, la faille est connue depuis 1950.",
        ["Institut andin de géologie"],
    ),
    (
        "Le constructeur Orbix supprime 300 emplois. La direction a indiqué que les départs seraient volontaires.",
        ["Orbix"],
    ),
    # "son équipe" is not him, and has its name behind another noun for it
    ("Joris Hemga a abandonné, a indiqué son équipe, la formation suisse Velox.", ["Velox"]),
    # what a preposition holds right before the verb does not speak
    (
        (
            "La sonde Orane s'est posée sur l'astéroïde Kerion, à quelque 310 millions de kilomètres de la Terre, a "
            "annoncé l'Agence spatiale japonaise (Jaxa)."
        ),
        ["Agence spatiale japonaise"],
    ),
    # a post of one who has just spoken, and of the one whom the title names
    (
        "Pour Anne Leroy, « ce vote est une étape ». La présidente du parti se félicite que les députés aient voté.",
        ["Anne Leroy", "Anne Leroy"],
    ),
    (
        "Budget : l'effort de Jean Valmont\n\nLe ministre a affirmé lundi que « l'effort est nécessaire et juste ».",
        ["Jean Valmont"],
    ),
    # a second verb of speech goes on with the main clause
    (
        "Dans un communiqué, Air France regrette que le dialogue soit rompu et précise que 80 % des vols partiront.",
        ["Air France", "Air France"],
    ),
    ("Le parquet de Lyon a ouvert une enquête. Il précise que le suspect a reconnu les faits.", ["parquet de Lyon"]),
    # a second quotation right behind the first, one who "mais" sets apart, a verb that goes on after "et"
    (
        "Le Parti vert crie. « Il est mauvais », dit Paul Roche, porte-parole du parti. « C'est dit », a-t-il ajouté.",
        ["Paul Roche", "Paul Roche"],
    ),
    (
        "Le chef du gouvernement, Luc Dorian, est là. Anne Leroy dit qu'il ment. Mais le premier ministre dit agir.",
        ["Anne Leroy", "Luc Dorian"],
    ),
    (
        "L'Association des pêcheurs de Norsud a condamné ces longs tirs et estimé que « la mer est à tous ».",
        ["Association des pêcheurs de Norsud", "Association des pêcheurs de Norsud"],
    ),
    # one whom nobody names only speaks for a body, near or behind "de"
    (
        "L'entreprise Norsud mène des contrôles. Rien ne presse, a assuré une porte-parole, selon qui tout va bien.",
        ["Norsud", "Norsud"],
    ),
    ("La pièce sera remplacée, a précisé un porte-parole de l'entreprise Norsud.", ["Norsud"]),
    (
        "La pièce est usée, a précisé un porte-parole de l'entreprise Norsud. Elle serait « sûre », a-t-il ajouté.",
        ["Norsud", "Norsud"],
    ),
    # who spoke or acted just before, called otherwise; not somebody else with a post of his own
    (
        "M. Garnier demande de sortir de l'impasse. « Les gens agiront d'eux-mêmes », a prévenu le tribun.",
        ["Garnier", "Garnier"],
    ),
    ("L'entreprise Norsud ferme un site. L'établissement s'attend à une perte de deux millions.", ["Norsud"]),
    ("Paul Roche, le président de Norsud, est là. « Nous ne céderons rien », a répondu le ministre.", []),
    # a witness is nobody who has a calling
    ("Le ministre Paul Roche dit que tout est prêt. Le témoin a répondu que rien ne va.", ["Paul Roche"]),
    # a pronoun of either gender
    ("Luc Garnier a annoncé 200 morts dans le pays. D'après lui, cinq régions sont touchées.", ["Luc Garnier"] * 2),
    # a relative clause tells by its number whose it is
    (
        "Ces tirs sont des représailles du groupe Norsud, qui affirme « défendre la mer et les ports ».",
        ["Norsud"],
    ),
    (
        "Selon le directeur du port de Marseille Paul Roche, « les quais seront prêts en mai ».",
        ["Paul Roche"],
    ),
    # the one who has just spoken, whoever is named in what he says; "celui qui"
    (
        "Anne Leroy a annoncé que Luc Dorian serait remplacé. « J'ai une idée », a-t-elle dit.",
        ["Anne Leroy", "Anne Leroy"],
    ),
    ("Paul Roche a dit que Luc Dorian partirait. Il a ajouté que c'était mieux.", ["Paul Roche", "Paul Roche"]),
    (
        "« Nous restons », a lancé Paul Roche. « Le peuple agira lui-même », a encore dit celui qui dirige la marche.",
        ["Paul Roche", "Paul Roche"],
    ),
    # somebody else: a post with its complement, who speaks for a lady, a lawyer by name
    (
        "Le commandant de la police, Paul Roche, a donné un bilan. L'enquête commence, précise la procureure de Lima.",
        [],
    ),
    ("Le porte-parole de Mme Leroy a déclaré que la ministre Anne Leroy viendrait.", []),
    ("Paul Roche va saisir la cour, a annoncé son conseil, Me Luc Dorian.", ["Luc Dorian"]),
    # members for their body, a firm by its home, the one spoken to in between
    ("Les rebelles du M23 affirment contrôler Goma.", ["M23"]),
    (
        "Microsoft a reconnu que la faille touchait Windows. La firme de Redmond promet un correctif avant lundi.",
        ["Microsoft", "Microsoft"],
    ),
    ("Amélie Roche a confié à L'Équipe qu'elle ne jouerait plus.", ["Amélie Roche"]),
    ("Norsud produira 500 voitures par an, a fait savoir Elon Marchal.", ["Elon Marchal"]),
    # a name between its verb and its post, a post of somebody who has not spoken yet
    ("« La ville dort enfin », a assuré sur Facebook Anne Leroy, la gouverneure de l'Ohio.", ["Anne Leroy"]),
    (
        "Le commandant Paul Roche a dit que la piste était fermée. L'enquête dure, a précisé la procureure de service.",
        ["Paul Roche"],
    ),
    # who is only described keeps what he adds, whoever is named later
    (
        "Le porte-parole du ministère dément. Il dit que le pont rouvrira.\n\nPaul Roche en doute. Paul Roche attend.",
        [],
    ),
    (
        "Le maire Paul Roche est venu. Selon un ouvrier, la grue bougeait. Il affirme que la corde était usée.",
        [],
    ),
    # several people have no name in the singular
    ("Selon les enquêteurs, Paul Roche, qui dormait, a été tué à Klow.", []),
    ("D'après les experts, Norsud, qui produit des avions, a perdu le procès.", []),
    ("Selon l'enquêteur, Paul Roche, la route était fermée.", ["Paul Roche"]),
    # of whom he speaks is not he
    ("Selon le porte-parole du ministère, Luc Roche avait reçu de l'argent.", []),
    # a post with a name of its own is somebody else's
    (
        "Mort de Paul Roche\n\nL'acteur Paul Roche est mort. Son agent, Luc Dorian, a confirmé qu'il était malade.",
        ["Luc Dorian"],
    ),
]


@pytest.mark.parametrize(("text", "labels"), SPOKEN)
def test_speakers(nlp, text, labels):
    ((document, doc),) = parse([Document("d", text)], nlp)
    resolution = resolve(doc, document, find_names(doc, document), find_claims(doc, document))
    assert [resolution.label_of(claim.speaker) for claim in resolution.claims if claim.speaker] == labels
