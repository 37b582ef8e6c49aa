"""Who is who: each step of coreference on sentences built by hand, and whole passages with the shipped model."""

from __future__ import annotations

import pytest

from kg.entities.coreference import resolve
from kg.model import Claim, Document, Evidence, Span
from kg.text.mentions import find_names
from kg.text.parsing import parse
from kg.text.quotes import find_claims
from tests.entities.tagged import article, entity, referent, resolution_of

_PORTS = "le/DET ministère/NOUN du/ADP Port/PROPN vote/VERB\nle/DET ministère/NOUN danois/ADJ du/ADP Port/PROPN"
_CHINA = ["République populaire de Chine"]
SAME = [
    ("la/DET [MISC Tempête/NOUN Gerda/PROPN] arrive/VERB\n[MISC Gerda/PROPN] passe/VERB", ["Tempête Gerda"]),
    ("[PER Anne/PROPN Leroy/PROPN] parle/VERB\n[PER Anne/PROPN Leroy/PROPN] part/VERB", ["Anne Leroy"]),
    (
        "la/DET réalisatrice/NOUN.f [PER Jean/PROPN Zorbel/PROPN] parle/VERB\n[PER Mme/NOUN Zorbel/PROPN] part/VERB",
        ["Jean Zorbel"],
    ),
    ("[PER Anne/PROPN Leroy/PROPN] parle/VERB\n[PER Mme/NOUN Leroy/PROPN] part/VERB", ["Anne Leroy"]),
    ("[PER Anne/PROPN Leroy/PROPN] parle/VERB\n[PER A./PROPN Leroy/PROPN] part/VERB", ["Anne Leroy"]),
    (
        "l'/DET [ORG Union/PROPN Zeta/PROPN Mondiale/PROPN] (/PUNCT [ORG UZM/PROPN] )/PUNCT vote/VERB",
        ["Union Zeta Mondiale"],
    ),
    (
        "l'/DET armée/NOUN malienne/ADJ avance/VERB\nles/DET forces/NOUN maliennes/ADJ partent/VERB",
        ["forces maliennes"],
    ),
    (
        "la/DET langue/NOUN française/ADJ vit/VERB\nle/DET français/NOUN a/VERB un/DET avenir/NOUN",
        ["langue française"],
    ),
    (
        "l'/DET [ORG Agence/NOUN suédoise/ADJ des/ADP denrées/NOUN] (/PUNCT [ORG FDA/PROPN] )/PUNCT vote/VERB",
        ["Agence suédoise des denrées"],
    ),
    # a letter that is written twice, or should be
    (
        "[PER Jo/PROPN Rossetti/PROPN] dort/VERB\n[PER Rosseti/PROPN] va/VERB\n[PER Jo/PROPN Rosetti/PROPN] rit/VERB",
        ["Jo Rossetti"],
    ),
    (
        "[PER Jo/PROPN Rosse/PROPN] dort/VERB\n[PER Jo/PROPN Rose/PROPN] rit/VERB",
        ["Jo Rosse", "Jo Rose"],
    ),
    # forms of address and first names tell which of two of one family is meant
    (
        "[PER Paul/PROPN Leroy/PROPN] voit/VERB [PER Anne/PROPN Leroy/PROPN] là/ADV\n[PER M./NOUN Leroy/PROPN] va/VERB",
        ["Paul Leroy", "Anne Leroy"],
    ),
    # a family name that comes first, of her who was told of before her father
    (
        "[PER Baek/PROPN Geun/PROPN] va/VERB\n[PER Mme/NOUN Baek/PROPN] va/VERB\n[PER Baek/PROPN Chung/PROPN] va/VERB",
        ["Baek Geun", "Baek Chung"],
    ),
    # a firm that is called by its founder's name, and a government by its head's
    (
        "le/DET groupe/NOUN [ORG Leroy/PROPN] vend/VERB\n[PER Anne/PROPN Leroy/PROPN] part/VERB",
        ["Leroy", "Anne Leroy"],
    ),
    # what only quotation marks call somebody
    (
        "[PER Paul/PROPN Leroy/PROPN] ,/PUNCT surnommé/VERB «/PUNCT [MISC Zorbel/PROPN] »/PUNCT ,/PUNCT dort/VERB",
        ["Paul Leroy"],
    ),
    # who is called alias, and whom somebody plays
    (
        "[PER Paul/PROPN Leroy/PROPN] ,/PUNCT alias/ADP [PER Luc/PROPN Zorbel/PROPN] ,/PUNCT dort/VERB",
        ["Paul Leroy"],
    ),
    (
        "l'/DET actrice/NOUN [PER Anne/PROPN Leroy/PROPN] ,/PUNCT alias/ADP [PER Léa/PROPN Zor/PROPN] ,/PUNCT rit/VERB",
        ["Anne Leroy", "Léa Zor"],
    ),
    ("les/DET [ORG Verts/PROPN Unis/PROPN] partent/VERB\n[ORG LVU/PROPN] vote/VERB", ["Verts Unis"]),
    # a woman whose post is masculine, somebody whom the tagger takes for a thing
    (
        "la/DET Première/ADJ ministre/NOUN.m [PER Zelqo/PROPN Vik/PROPN] part/VERB\nMme/NOUN [PER Vik/PROPN] rit/VERB",
        ["Zelqo Vik"],
    ),
    ("voir/VERB [MISC Marie/PROPN Vik/PROPN] ./PUNCT\nMme/NOUN [PER Vik/PROPN] rit/VERB", ["Marie Vik"]),
    # a foreign party by the letters of its own language, be they named before
    ("le/DET [ORG Parti/NOUN du/ADP pain/NOUN] (/PUNCT [LOC CHP/PROPN] )/PUNCT vote/VERB", ["Parti du pain"]),
    (
        "la/DET [LOC ZKB/PROPN] vote/VERB\nl'/DET [ORG Union/NOUN du/ADP pain/NOUN] (/PUNCT [ORG ZKB/PROPN] )/PUNCT",
        ["Union du pain"],
    ),
    # one name in two writings, a part of it, its syllables, another name in brackets
    ("[ORG Forum/PROPN de/ADP la/DET Mer/PROPN] et/CCONJ [ORG Forum/PROPN de/ADP Mer/PROPN]", ["Forum de la Mer"]),
    ("[ORG ZUD/PROPN] et/CCONJ [ORG ZUD-Rail/PROPN]", ["ZUD-Rail"]),
    ("[ORG Norsud/PROPN Arts/PROPN Council/PROPN] ,/PUNCT [ORG Norsud/PROPN Council/PROPN]", ["Norsud Arts Council"]),
    (
        "[ORG Ferlin/PROPN] (/PUNCT [ORG Fédération/PROPN alpine/ADJ des/ADP lingères/NOUN] )/PUNCT",
        ["Ferlin", "Fédération alpine des lingères"],
    ),
    (
        "[ORG Fedalpin/PROPN] (/PUNCT [ORG Fédération/PROPN des/ADP alpinistes/NOUN] )/PUNCT",
        ["Fédération des alpinistes"],
    ),
    ("[LOC Île/NOUN de/ADP la/DET Brume/PROPN] ,/PUNCT [LOC Brume/PROPN]", ["Île de la Brume"]),
    ("[LOC Île-de-France/PROPN] ,/PUNCT [LOC France/PROPN]", ["Île-de-France", "France"]),
    ("[MISC Ouragan/NOUN Léa/PROPN] !/PUNCT\n[PER Léa/PROPN] arrive/VERB", ["Ouragan Léa"]),
    (
        "le/DET [ORG Mouvement/NOUN des/ADP entreprises/NOUN] (/PUNCT [ORG Medef/PROPN] )/PUNCT vote/VERB",
        ["Mouvement des entreprises"],
    ),
    ("l'/DET [ORG Armée/NOUN de/ADP paix/NOUN] (/PUNCT [ORG ELN/PROPN] )/PUNCT tire/VERB", ["Armée de paix"]),
    ("l'/DET [ORG Union/PROPN africaine/ADJ] (/PUNCT [ORG Cédéao/PROPN] )/PUNCT vote/VERB", ["Union africaine"]),
    ("[ORG Garde/PROPN des/ADP rives/NOUN] (/PUNCT [PER Rivazdar/PROPN] )/PUNCT", ["Garde des rives"]),
    (  # though the title has the short name
        "[ORG Rivazdar/PROPN] vote/VERB\n[ORG Garde/PROPN des/ADP rives/NOUN] (/PUNCT [ORG Rivazdar/PROPN] )/PUNCT",
        ["Garde des rives"],
    ),
    # a house by its own name, a club by its first word
    ("le/DET [ORG musée/NOUN du/ADP Zorbel/PROPN] et/CCONJ le/DET [ORG Zorbel/PROPN]", ["musée du Zorbel"]),
    ("l'/DET [ORG Inter/PROPN Milan/PROPN] gagne/VERB\nl'/DET [ORG Inter/PROPN] chante/VERB", ["Inter Milan"]),
    (
        "[LOC Suisse/PROPN] et/CCONJ république/NOUN française/ADJ et/CCONJ [LOC France/PROPN]",
        ["Suisse", "France"],
    ),
    # bodies under two names, with a people and without, a first name alone
    ("l'/DET [ORG ONU/PROPN] et/CCONJ les/DET [ORG Nations/PROPN unies/ADJ]", ["Nations unies"]),
    (
        "le/DET ministère/NOUN danois/ADJ du/ADP Port/PROPN vote/VERB\nle/DET ministère/NOUN du/ADP Port/PROPN",
        ["ministère danois du Port"],
    ),
    (
        f"[LOC Danemark/PROPN] :/PUNCT {_PORTS}",
        ["Danemark", "ministère danois du Port"],
    ),
    (
        f"[LOC Chili/PROPN] :/PUNCT {_PORTS}",
        ["Chili", "ministère du Port", "ministère danois du Port"],
    ),
    ("la/DET [ORG Commission/NOUN navale/ADJ] agit/VERB\nla/DET [ORG Commission/NOUN] nie/VERB", ["Commission navale"]),
    (
        "le/DET [ORG Congrès/PROPN] agit/VERB\nle/DET [MISC Congrès/NOUN danois/ADJ] nie/VERB",
        ["Congrès danois"],
    ),
    ("la/DET [LOC Chine/PROPN] et/CCONJ la/DET [LOC République/NOUN populaire/ADJ de/ADP Chine/PROPN]", _CHINA),
    ("[PER J.K./PROPN Kowal/PROPN] part/VERB\n[PER Jan/PROPN Karl/PROPN Kowal/PROPN]", ["Jan Karl Kowal"]),
    ("[PER JK/PROPN Le/DET Ruz/PROPN] part/VERB\n[PER Jan/PROPN Karl/PROPN Le/DET Ruz/PROPN]", ["Jan Karl Le Ruz"]),
    ("[PER J.K./PROPN Kowal/PROPN] ,/PUNCT [PER Jan/PROPN Paul/PROPN Kowal/PROPN]", ["J.K. Kowal", "Jan Paul Kowal"]),
    ("[PER Dylgan/PROPN Kowal/PROPN] voit/VERB\n[PER Dylgan/PROPN] court/VERB", ["Dylgan Kowal"]),
    ("le/DET [LOC Burkina/PROPN] et/CCONJ le/DET [LOC Burkina/PROPN Faso/PROPN]", ["Burkina Faso"]),
    # the first word of a firm once the whole was said, a prize with its year
    ("[MISC Zelqo/PROPN Space/PROPN] sert/VERB\n[PER Zelqo/PROPN] vend/VERB", ["Zelqo Space"]),
    ("le/DET [MISC Prix/NOUN Zelqo/PROPN] va/VERB\nle/DET [MISC prix/NOUN Zelqo/PROPN 2023/NUM]", ["prix Zelqo 2023"]),
]


@pytest.mark.parametrize(("marked", "labels"), SAME)
def test_one_individual(marked, labels):
    assert [one.label for one in resolution_of(marked)[0].entities] == labels


APART = [
    ("[ORG Zelqo/PROPN] vend/VERB\n[ORG Zelqo/PROPN] sert/VERB [ORG Zelqo/PROPN Solar/PROPN]", 2),
    ("[MISC Coupe/NOUN Zelqo/PROPN 2018/NUM] ,/PUNCT [MISC Coupe/NOUN Zelqo/PROPN 2022/NUM]", 2),
    ("la/DET [ORG Fédération/NOUN des/ADP mines/NOUN] (/PUNCT [ORG CGT/PROPN] )/PUNCT vote/VERB", 2),
    ("[LOC État/NOUN de/ADP New/PROPN York/PROPN] ,/PUNCT [LOC New/PROPN York/PROPN]", 2),
    ("[ORG Tribunal/NOUN de/ADP Lille/PROPN] (/PUNCT [LOC Nord/PROPN] )/PUNCT juge/VERB", 2),
    ("[ORG Église/PROPN catholique/ADJ] prie/VERB à/ADP l'/DET église/NOUN catholique/ADJ de/ADP [LOC Lima/PROPN]", 2),
    # whose the house is stands in brackets behind it
    ("l'/DET [ORG Observatoire/NOUN du/ADP Zelqo/PROPN] (/PUNCT [ORG ESO/PROPN] )/PUNCT ouvre/VERB", 2),
    # two people of one family: the last name alone tells neither from the other
    ("[PER Anne/PROPN Leroy/PROPN] voit/VERB [PER Paul/PROPN Leroy/PROPN]\n[PER Leroy/PROPN] part/VERB", 3),
    # whose relative somebody is, that one is not
    ("la/DET femme/NOUN.f de/ADP [PER Zadig/PROPN] ,/PUNCT [PER Zoé/PROPN Zadig/PROPN] ,/PUNCT part/VERB", 2),
    ("[PER Zoé/PROPN Zadig/PROPN] ,/PUNCT la/DET sœur/NOUN.f de/ADP [PER Zadig/PROPN] ,/PUNCT part/VERB", 2),
    ("[PER Zoé/PROPN Zadig/PROPN] part/VERB\nla/DET femme/NOUN.f de/ADP [PER Zadig/PROPN] dort/VERB", 1),
    ("[PER Zoé/PROPN Zadig/PROPN] (/PUNCT [ORG ZUD/PROPN] )/PUNCT vote/VERB", 2),
    ("[PER Louis/PROPN Renault/PROPN] fonde/VERB [ORG Renault/PROPN]", 2),
    # a firm has its founder's name
    (
        (
            "le/DET constructeur/NOUN [PER Zadig/PROPN] vend/VERB\n[PER Zadig/PROPN] cède/VERB\n"
            "[PER Zoé/PROPN Zadig/PROPN] part/VERB"
        ),
        2,
    ),
    ("[ORG Université/NOUN de/ADP Lille/PROPN] ouvre/VERB à/ADP [LOC Lille/PROPN]", 2),
]


@pytest.mark.parametrize(("marked", "count"), APART)
def test_different_individuals(marked, count):
    assert len(resolution_of(marked)[0].entities) == count


DESCRIBED = [
    (
        "la/DET ministre/NOUN.f [PER Anne/PROPN Roy/PROPN] parle/VERB\nle/DET Premier/ADJ.m ministre/NOUN.m dort/VERB",
        7,
        None,
    ),
    ("l'/DET association/NOUN.f de/ADP consommateurs/NOUN.p [PER Zelqo/PROPN] vote/VERB", 3, None),
    ("le/DET site/NOUN.m [ORG Zelqo/PROPN] de/ADP [LOC Lima/PROPN] ferme/VERB", 1, None),
    ("vendu/VERB au/ADP danois/NOUN.m [ORG Zelqo/PROPN]", 2, "Zelqo"),
    # the firm behind the site that the title names
    (
        (
            "le/DET site/NOUN.m [MISC Zadig/PROPN] ouvre/VERB\n[ORG Orbix/PROPN] regarde/VERB\n"
            "l'/DET entreprise/NOUN.f vend/VERB"
        ),
        7,
        "Zadig",
    ),
    ("la/DET travailliste/NOUN.f [PER Anne/PROPN Roy/PROPN] dort/VERB", 1, "Anne Roy"),
    # two posts of one person, whose adviser somebody is
    (
        (
            "la/DET juge/NOUN.f et/CCONJ adjointe/NOUN.f au/ADP maire/NOUN.m ,/PUNCT "
            "[PER Anne/PROPN Roy/PROPN] ,/PUNCT dort/VERB"
        ),
        1,
        "Anne Roy",
    ),
    (
        "la/DET conseillère/NOUN.f du/ADP président/NOUN.m ,/PUNCT [PER Anne/PROPN Roy/PROPN] ,/PUNCT dort/VERB",
        1,
        "Anne Roy",
    ),
    # a bracket between a post and its bearer, a post of the next person
    (
        (
            "l'/DET archevêque/NOUN.m de/ADP [LOC Klow/PROPN] (/PUNCT [LOC Chili/PROPN] )/PUNCT ,/PUNCT "
            "[PER Luc/PROPN Roy/PROPN] ,/PUNCT dort/VERB"
        ),
        1,
        "Luc Roy",
    ),
    (
        (
            "[PER Luc/PROPN Roy/PROPN] ,/PUNCT le/DET patron/NOUN.m de/ADP [ORG Orbix/PROPN] "
            "[PER Jan/PROPN Vik/PROPN] et/CCONJ moi/PRON"
        ),
        4,
        "Jan Vik",
    ),
    ("le/DET patron/NOUN.m [PER Paul/PROPN Roy/PROPN] parle/VERB", 1, "Paul Roy"),
    ("[PER Paul/PROPN Roy/PROPN] ,/PUNCT maire/NOUN.m de/ADP [LOC Lyon/PROPN] ,/PUNCT parle/VERB", 3, "Paul Roy"),
    ("l'/DET entreprise/NOUN.f aérospatiale/ADJ [ORG Orbix/PROPN] vend/VERB", 1, "Orbix"),
    ("la/DET ville/NOUN.f portuaire/ADJ de/ADP [LOC Klow/PROPN] dort/VERB", 1, "Klow"),
    (
        "le/DET guide/NOUN.m de/ADP [LOC Klow/PROPN] ,/PUNCT l'/DET ayatollah/NOUN.m [PER Ali/PROPN Kazemi/PROPN]",
        1,
        "Ali Kazemi",
    ),
    (
        "le/DET chef/NOUN.m ,/PUNCT le/DET général/NOUN.m [PER Ali/PROPN Kazemi/PROPN] ,/PUNCT dort/VERB",
        1,
        "Ali Kazemi",
    ),
    ("la/DET province/NOUN.f du/ADP [LOC Sbrodj/PROPN] dort/VERB", 1, "Sbrodj"),
    ("le/DET patron/NOUN.m [PER Paul/PROPN Roy/PROPN] parle/VERB\nle/DET patron/NOUN.m part/VERB", -2, "Paul Roy"),
    (
        "[ORG Banque/NOUN centrale/ADJ polonaise/ADJ] vend/VERB\ncette/DET banque/NOUN.f perd/VERB",
        -2,
        "Banque centrale polonaise",
    ),
    ("[LOC Chili/PROPN] vote/VERB\nle/DET pays/NOUN.m attend/VERB", -2, "Chili"),
    # a general word takes up a finer calling, a post its other name
    (
        (
            "[PER Paul/PROPN Roy/PROPN] ,/PUNCT astronome/NOUN.m ,/PUNCT voit/VERB [PER Jean/PROPN Duc/PROPN]"
            "\nle/DET chercheur/NOUN.m part/VERB"
        ),
        -2,
        "Paul Roy",
    ),
    (
        (
            "[PER Paul/PROPN Roy/PROPN] ,/PUNCT chef/NOUN.m du/ADP gouvernement/NOUN.m ,/PUNCT voit/VERB "
            "[PER Jean/PROPN Duc/PROPN]\nle/DET premier/ADJ ministre/NOUN.m part/VERB"
        ),
        -2,
        "Paul Roy",
    ),
    # what a comma sets off makes it no other one
    (
        "[ORG Orbix/PROPN] vend/VERB\nperd/VERB l'/DET entreprise/NOUN.f ,/PUNCT=punct:4 fondée/VERB=acl:2",
        -3,
        "Orbix",
    ),
    ("il/PRON vend/VERB [LOC Orbixa/PROPN] ,/PUNCT sa/DET filiale/NOUN.f ,/PUNCT hier/ADV", 5, "Orbixa"),
    # its own name stands behind it
    ("[ORG Orbix/PROPN] vend/VERB\nl'/DET entreprise/NOUN.f [LOC Norsud/PROPN] perd/VERB", -3, "Norsud"),
    # a form of address stands between the post and the name
    ("la/DET ministre/NOUN.f ,/PUNCT Mme/NOUN [PER Anne/PROPN Leroy/PROPN] ,/PUNCT part/VERB", 1, "Anne Leroy"),
    (
        "[PER Paul/PROPN Roy/PROPN.m] voit/VERB [PER Jean/PROPN Duc/PROPN]\nce/DET dernier/ADJ.m part/VERB",
        -2,
        "Jean Duc",
    ),
    # a people's noun between a post and its bearer
    (
        (
            "le/DET patron/NOUN.m de/ADP [ORG Norsud/PROPN] ,/PUNCT le/DET Danois/NOUN.m [PER Jens/PROPN Holm/PROPN] "
            ",/PUNCT rit/VERB"
        ),
        1,
        "Jens Holm",
    ),
    # who has won
    (
        (
            "[PER Luc/PROPN Roy/PROPN=nsubj:2] gagner/VERB\n[PER Paul/PROPN Klein/PROPN=nsubj:2] part/VERB\n"
            "le/DET vainqueur/NOUN.m=nsubj:2 rit/VERB"
        ),
        -2,
        "Luc Roy",
    ),
    # who is accused is who was arrested, not the only one named
    (
        "[PER Luc/PROPN=nsubj:pass:2 Roy/PROPN] arrêter/VERB\nle/DET suspect/NOUN.m=nsubj:2 rit/VERB",
        -2,
        "Luc Roy",
    ),
    # whom a passive, a participle, a verb with its complement or a trial is about is "le suspect" too
    (
        "[PER Luc/PROPN=nsubj:pass:1] mettre/VERB examen/NOUN=obl:arg:1\nle/DET suspect/NOUN.m=nsubj:2 rit/VERB",
        -2,
        "Luc",
    ),
    (
        "[PER Luc/PROPN=nsubj:pass:2 Roy/PROPN] accuser/VERB\nle/DET malfaiteur/NOUN.m=nsubj:2 rit/VERB",
        -2,
        "Luc Roy",
    ),
    (
        "le/DET procès/NOUN de/ADP [PER Luc/PROPN=nmod:1 Roy/PROPN] va/VERB\nl'/DET accusé/NOUN.m=nsubj:2 rit/VERB",
        -2,
        "Luc Roy",
    ),
    # who is of a school of politics: the one called so, else the one just told of
    (
        (
            "le/DET socialiste/NOUN.m [PER Luc/PROPN Roy/PROPN=nsubj:4] bat/VERB [PER Paul/PROPN Klein/PROPN=obj:4]\n"
            "le/DET socialiste/NOUN.m=nsubj:2 rit/VERB"
        ),
        -2,
        "Luc Roy",
    ),
    ("[PER Luc/PROPN=nsubj:2 Roy/PROPN] part/VERB\nle/DET libéral/NOUN.m=nsubj:2 rit/VERB", -2, "Luc Roy"),
    ("[PER Luc/PROPN=nsubj:2 Roy/PROPN] part/VERB\nce/DET Danois/NOUN.m=nsubj:2 rit/VERB", -2, "Luc Roy"),
    # something new of the person just told of: a demonstrative, a former or a new post, an age, a people
    (
        (
            "[PER Luc/PROPN Roy/PROPN=nsubj:2] voit/VERB [PER Paul/PROPN Klein/PROPN=obj:2]\n"
            "l'/DET ancien/ADJ.m policier/NOUN.m=nsubj:3 rit/VERB"
        ),
        -2,
        "Luc Roy",
    ),
    ("[PER Luc/PROPN=nsubj:2 Roy/PROPN] part/VERB\nl'/DET ex-policier/NOUN.m=nsubj:2 rit/VERB", -2, "Luc Roy"),
    ("[PER Anne/PROPN=nsubj:2 Leroy/PROPN] part/VERB\nrit/VERB cette/DET avocate/NOUN.f", -1, "Anne Leroy"),
    (
        "[PER Anne/PROPN=nsubj:2 Leroy/PROPN] part/VERB\nla/DET nouvelle/ADJ.f ministre/NOUN.f=nsubj:3 rit/VERB",
        -2,
        "Anne Leroy",
    ),
    (
        (
            "la/DET candidate/NOUN.f [PER Anne/PROPN Leroy/PROPN] bat/VERB [PER Luc/PROPN Roy/PROPN]\n"
            "le/DET candidat/NOUN.m=nsubj:2 rit/VERB"
        ),
        -2,
        "Luc Roy",
    ),
    ("[PER Luc/PROPN=nsubj:2 Roy/PROPN] part/VERB\nle/DET sexagénaire/NOUN.m=nsubj:2 rit/VERB", -2, "Luc Roy"),
    ("[PER Luc/PROPN=nsubj:2 Roy/PROPN] part/VERB\nle/DET Chilien/NOUN.m=nsubj:2 rit/VERB", -2, "Luc Roy"),
    # a firm just brought in by this very word takes it up, though the title names another one first
    (
        (
            "le/DET groupe/NOUN.m [ORG Norsud/PROPN] vend/VERB\n[ORG Norsud/PROPN] sert/VERB "
            "la/DET compagnie/NOUN.f [ORG Air/PROPN Zorbel/PROPN]\nla/DET compagnie/NOUN.f part/VERB"
        ),
        -2,
        "Air Zorbel",
    ),
    (
        (
            "le/DET groupe/NOUN.m [ORG Norsud/PROPN] vend/VERB\n[ORG Norsud/PROPN] sert/VERB "
            "la/DET compagnie/NOUN.f [ORG Air/PROPN Zorbel/PROPN]\nl'/DET entreprise/NOUN.f part/VERB"
        ),
        -2,
        "Norsud",
    ),
    # who was killed
    (
        (
            "[PER Luc/PROPN=obj:2 Roy/PROPN] voit/VERB [PER Anne/PROPN=nsubj:2 Leroy/PROPN]\n"
            "la/DET victime/NOUN.f=nsubj:2 dort/VERB"
        ),
        -2,
        None,
    ),
    (
        (
            "[PER Luc/PROPN=obj:2 Roy/PROPN] tuer/VERB [PER Anne/PROPN=nsubj:2 Leroy/PROPN]\n"
            "la/DET victime/NOUN.f=nsubj:2 dort/VERB"
        ),
        -2,
        "Luc Roy",
    ),
    # by what it makes or has
    (
        "le/DET groupe/NOUN.m [ORG Norsud/PROPN] perd/VERB\nle/DET fabricant/NOUN.m de/ADP turbines/NOUN vend/VERB",
        -4,
        "Norsud",
    ),
    (
        "le/DET groupe/NOUN.m [ORG Norsud/PROPN] perd/VERB\nle/DET patron/NOUN.m de/ADP turbines/NOUN vend/VERB",
        -4,
        None,
    ),
    # what he has done once and for all, and what he leads, if nobody else is named
    (
        (
            "[PER Luc/PROPN=nsubj:2 Roy/PROPN] voit/VERB [PER Anne/PROPN Leroy/PROPN]\n"
            "le/DET fondateur/NOUN.m=nsubj:4 de/ADP [ORG Norsud/PROPN] rit/VERB"
        ),
        -4,
        "Luc Roy",
    ),
    (
        "[PER Luc/PROPN=nsubj:2 Roy/PROPN] part/VERB\nle/DET patron/NOUN.m=nsubj:4 de/ADP [ORG Norsud/PROPN] rit/VERB",
        -4,
        "Luc Roy",
    ),
    (
        (
            "[PER Luc/PROPN=nsubj:2 Roy/PROPN] part/VERB\n[PER Luc/PROPN=nsubj:2 Roy/PROPN] voit/VERB "
            "[PER Anne/PROPN Leroy/PROPN]\nle/DET patron/NOUN.m=nsubj:4 de/ADP [ORG Norsud/PROPN] rit/VERB"
        ),
        -4,
        "Luc Roy",
    ),
    # where somebody comes from
    (
        (
            "[PER Luc/PROPN=nsubj:2 Roy/PROPN] voit/VERB [PER Anne/PROPN Leroy/PROPN]\n"
            "ce/DET fils/NOUN.m=nsubj:4 de/ADP mercier/NOUN rit/VERB"
        ),
        -4,
        "Luc Roy",
    ),
    # whose government it is leads it, whatever his post is called
    (
        (
            "le/DET gouvernement/NOUN.m de/ADP [PER Anne/PROPN Roy/PROPN] rit/VERB et/CCONJ "
            "[PER Jean/PROPN Duc/PROPN]\nla/DET présidente/NOUN.f du/ADP Conseil/NOUN rit/VERB"
        ),
        -4,
        "Anne Roy",
    ),
    (
        (
            "[PER Jean/PROPN Duc/PROPN] voit/VERB la/DET première/ADJ ministre/NOUN.f [PER Anne/PROPN Roy/PROPN]\n"
            "la/DET cheffe/NOUN.f du/ADP gouvernement/NOUN.m rit/VERB"
        ),
        -4,
        "Anne Roy",
    ),
    # no union is a house; of two called so the one of that gender
    (
        (
            "la/DET banque/NOUN.f [ORG Zorbel/PROPN] vend/VERB\nle/DET syndicat/NOUN.m [ORG Klow/PROPN] rit/VERB\n"
            "l'/DET établissement/NOUN.m perd/VERB"
        ),
        -2,
        "Zorbel",
    ),
    (
        (
            "la/DET ministre/NOUN.f [PER Zoé/PROPN Roy/PROPN] voit/VERB le/DET ministre/NOUN.m [PER Duc/PROPN]\n"
            "la/DET ministre/NOUN.f rit/VERB"
        ),
        -2,
        "Zoé Roy",
    ),
    # whom somebody gives something is called by his post, though "au" stands before it
    (
        "il/PRON écrit/VERB au/ADP juge/NOUN.m de/ADP [LOC Klow/PROPN] ,/PUNCT [PER Luc/PROPN Roy/PROPN] ./PUNCT",
        3,
        "Luc Roy",
    ),
    # who is at the head of a state, or of its diplomacy, is the one just named
    (
        "[PER Luc/PROPN=nsubj:2 Roy/PROPN] part/VERB\nle/DET chef/NOUN.m de/ADP l'/DET État/NOUN danois/ADJ rit/VERB",
        -6,
        "Luc Roy",
    ),
    # the capital of a country is no other town
    (
        (
            "[LOC Ankara/PROPN] tremble/VERB\n[LOC Alep/PROPN=nsubj:1] va/VERB\n"
            "la/DET capitale/NOUN.f turque/ADJ.f rit/VERB"
        ),
        -3,
        "Ankara",
    ),
    # a bridge is a work too, a probe a machine
    ("le/DET pont/NOUN.m [LOC Vasco/PROPN] ouvre/VERB\nl'/DET ouvrage/NOUN.m plaît/VERB", -2, "pont Vasco"),
    ("la/DET sonde/NOUN.f [MISC Zorbel-1/PROPN] part/VERB\nl'/DET appareil/NOUN.m vole/VERB", -2, "Zorbel-1"),
]


@pytest.mark.parametrize(("marked", "token", "label"), DESCRIBED)
def test_descriptions(marked, token, label):
    assert referent(*resolution_of(marked), token) == label


UNDESCRIBED = [
    # who has a deputy or an adviser is not the deputy or the adviser
    (
        "l'/DET adjointe/NOUN.f au/ADP maire/NOUN.m de/ADP [LOC Klow/PROPN] ,/PUNCT [PER Anne/PROPN] ,/PUNCT dort/VERB",
        3,
    ),
    (
        "la/DET conseillère/NOUN.f du/ADP président/NOUN.m ,/PUNCT [PER Anne/PROPN Roy/PROPN] ,/PUNCT dort/VERB",
        3,
    ),
    # nor is whom somebody was elected against, or came after
    (
        "[PER Anne/PROPN] élue/VERB maire/NOUN de/ADP [LOC Klow/PROPN] après/ADP [PER Luc/PROPN Roy/PROPN]",
        2,
    ),
    (
        "[PER Anne/PROPN] élue/VERB maire/NOUN de/ADP [LOC Klow/PROPN] devant/ADP [PER Luc/PROPN Roy/PROPN]",
        2,
    ),
    (
        "[PER Anne/PROPN] suit/VERB comme/ADP maire/NOUN au/ADP socialiste/NOUN [PER Luc/PROPN Roy/PROPN]",
        3,
    ),
    (
        "le/DET fils/NOUN.m du/ADP chef/NOUN.m de/ADP [ORG Zeta/PROPN] ,/PUNCT [PER Luc/PROPN=appos:1] ,/PUNCT va/VERB",
        3,
    ),
    # the post of whom the first has: "le chef de la police du maire, Luc Roy"
    (
        (
            "le/DET chef/NOUN.m de/ADP la/DET presse/NOUN du/ADP=case:6 maire/NOUN.m=nmod:1 ,/PUNCT "
            "[PER Luc/PROPN=appos:1] ,/PUNCT"
        ),
        6,
    ),
    # behind a possessive and before a name somebody else is told of
    (
        "[PER Luc/PROPN Roy/PROPN] ,/PUNCT son/DET directeur/NOUN.m [PER Paul/PROPN=appos:4 Klein/PROPN] rit/VERB",
        2,
    ),
    # one institution is no other, a post has its own bearer
    ("le/DET conseil/NOUN municipal/ADJ vote/VERB\nla/DET préfecture/NOUN.f=nsubj:2 nie/VERB", -2),
    # two organisations near: neither is meant for sure
    ("[ORG Orbix/PROPN] voit/VERB [ORG Norsud/PROPN]\nl'/DET organisation/NOUN.f perd/VERB", -2),
    # a participle that follows at once tells which
    ("[ORG Orbix/PROPN] vend/VERB\nperd/VERB l'/DET entreprise/NOUN.f fondée/VERB=acl:2", -2),
    # one of another people
    (
        "l'/DET entreprise/NOUN.f suédoise/ADJ [ORG Orbix/PROPN] vend/VERB\nle/DET groupe/NOUN.m italien/ADJ perd/VERB",
        -3,
    ),
    # a noun that has just brought in another one takes up that one
    (
        "l'/DET avion/NOUN.m [MISC Airbus/PROPN A319/PROPN] va/VERB\nvoici/VERB un/DET drone/NOUN\nle/DET drone/NOUN",
        -1,
    ),
    # so does a general one, behind another one of that class
    (
        "l'/DET avion/NOUN.m [MISC Airbus/PROPN A319/PROPN] va/VERB\nvoici/VERB un/DET drone/NOUN\nl'/DET engin/NOUN",
        -1,
    ),
    # no firm and no town is an engine
    ("la/DET ville/NOUN.f de/ADP [LOC Klow/PROPN] rit/VERB\nl'/DET engin/NOUN.m part/VERB", -2),
    # what the text says of one without a name is no one else's in the title
    (
        "un/DET drone/NOUN va/VERB\nl'/DET avion/NOUN [MISC Airbus/PROPN A319/PROPN] voit/VERB un/DET drone/NOUN",
        1,
    ),
    # who was president is not the president
    (
        "l'/DET ancien/ADJ.m président/NOUN.m [PER Paul/PROPN] va/VERB\nle/DET président/NOUN.m=nsubj:2 rit/VERB",
        -2,
    ),
    ("l'/DET ex-ministre/NOUN.m [PER Paul/PROPN] va/VERB\nle/DET ministre/NOUN.m=nsubj:2 rit/VERB", -2),
    # an indefinite article brings in somebody new
    ("le/DET patron/NOUN.m [PER Paul/PROPN Roy/PROPN] parle/VERB\nun/DET patron/NOUN.m part/VERB", -2),
    # whom a case concerns is not who speaks of it by his post
    ("le/DET maire/NOUN.m [PER Luc/PROPN Roy/PROPN] part/VERB\nle/DET suspect/NOUN.m nie/VERB", -2),
    ("le/DET maire/NOUN.m [PER Luc/PROPN Roy/PROPN] part/VERB\nle/DET témoin/NOUN.m nie/VERB", -2),
    # who accuses somebody is not charged
    ("[PER Luc/PROPN=nsubj:2 Roy/PROPN] accuser/VERB\nle/DET suspect/NOUN.m=nsubj:2 rit/VERB", -2),
    # a woman who was arrested is not "le suspect", and nobody whom no one has arrested
    ("[PER Anne/PROPN=nsubj:pass:2 Roy/PROPN] arrêter/VERB\nle/DET suspect/NOUN.m=nsubj:2 rit/VERB", -2),
    (
        "[PER Luc/PROPN=nsubj:pass:2 Roy/PROPN] arrêter/VERB pas/ADV=advmod:2\nle/DET suspect/NOUN.m=nsubj:2 rit/VERB",
        -2,
    ),
    (
        (
            "[PER Luc/PROPN=nsubj:pass:2 Roy/PROPN] arrêter/VERB\nun/DET homme/NOUN.m=nsubj:pass:2 arrêter/VERB\n"
            "le/DET suspect/NOUN.m=nsubj:2 rit/VERB"
        ),
        -2,
    ),
    # more than one
    ("le/DET patron/NOUN.m [PER Paul/PROPN Roy/PROPN] parle/VERB\nles/DET patrons/NOUN.p partent/VERB", -2),
    # another post of the same name
    (
        "le/DET patron/NOUN.m [PER Roy/PROPN] rit/VERB\nle/DET patron/NOUN.m de/ADP [ORG Norsud/PROPN] dort/VERB",
        -4,
    ),
    # two who act, one of the other gender, a plain post
    (
        (
            "[PER Luc/PROPN=nsubj:4 Roy/PROPN] et/CCONJ [PER Paul/PROPN=nsubj:5 Klein/PROPN] rient/VERB\n"
            "l'/DET ancien/ADJ.m juge/NOUN.m=nsubj:3 rit/VERB"
        ),
        -2,
    ),
    ("[PER Anne/PROPN=nsubj:2 Leroy/PROPN] part/VERB\nl'/DET ancien/ADJ.m policier/NOUN.m=nsubj:3 rit/VERB", -2),
    (
        (
            "[PER Luc/PROPN=nsubj:2 Roy/PROPN] et/CCONJ [PER Anne/PROPN Leroy/PROPN] part/VERB\n"
            "le/DET juge/NOUN.m=nsubj:2 rit/VERB"
        ),
        -2,
    ),
    # a union is no firm, and of a firm told of before there is somebody else at the head
    (
        (
            "[PER Luc/PROPN=nsubj:2 Roy/PROPN] part/VERB\n[PER Luc/PROPN=nsubj:2 Roy/PROPN] voit/VERB "
            "[PER Anne/PROPN Leroy/PROPN]\nle/DET patron/NOUN.m=nsubj:5 de/ADP la/DET [ORG CFDT/PROPN] rit/VERB"
        ),
        -5,
    ),
    (
        (
            "[PER Luc/PROPN=nsubj:2 Roy/PROPN] attaque/VERB [ORG Norsud/PROPN] pour/ADP [PER Anne/PROPN Leroy/PROPN]\n"
            "le/DET patron/NOUN.m=nsubj:4 de/ADP [ORG Norsud/PROPN] rit/VERB"
        ),
        -4,
    ),
    (
        (
            "[PER Luc/PROPN=nsubj:2 Roy/PROPN] part/VERB\n"
            "ce/DET fils/NOUN.m=nsubj:4 de/ADP [PER Paul/PROPN Leroy/PROPN] rit/VERB"
        ),
        -5,
    ),
    # another one leads the firm where the text names two people, and "l'auteur de l'attaque" is anybody
    (
        (
            "[PER Luc/PROPN=nsubj:2 Roy/PROPN] voit/VERB [PER Anne/PROPN Leroy/PROPN]\n"
            "le/DET patron/NOUN.m=nsubj:4 de/ADP [ORG Norsud/PROPN] rit/VERB"
        ),
        -4,
    ),
    (
        "[PER Luc/PROPN=nsubj:2 Roy/PROPN] part/VERB\nl'/DET auteur/NOUN.m=nsubj:5 de/ADP l'/DET attaque/NOUN rit/VERB",
        -5,
    ),
    # whose film it is leads nothing
    (
        "le/DET film/NOUN.m de/ADP [PER Anne/PROPN Roy/PROPN] va/VERB\nla/DET première/ADJ ministre/NOUN.f rit/VERB",
        -2,
    ),
]


@pytest.mark.parametrize(("marked", "token"), UNDESCRIBED)
def test_descriptions_of_somebody_else(marked, token):
    assert referent(*resolution_of(marked), token) is None


PRONOUNS = [
    ("[PER Anne/PROPN=nsubj:2 Leroy/PROPN=flat:name:0] dort/VERB\nelle/PRON=nsubj:1 part/VERB", -2, "Anne Leroy"),
    ("[PER Anne/PROPN=nsubj:2 Leroy/PROPN=flat:name:0] dort/VERB\nil/PRON=nsubj:1 part/VERB", -2, None),
    (
        "[PER Paul/PROPN=nsubj:2 Roy/PROPN=flat:name:0] voit/VERB [PER Anne/PROPN=obj:2]\nil/PRON=nsubj:1 part/VERB",
        -2,
        "Paul Roy",
    ),
    ("[PER Paul/PROPN=nsubj:2 Roy/PROPN=flat:name:0] dort/VERB\nil/PRON=expl:subj:1 pleut/VERB", -2, None),
    ("[PER Paul/PROPN=nsubj:2 Roy/PROPN=flat:name:0] perd/VERB son/DET=det:4 pari/NOUN.m=obj:2", 3, "Paul Roy"),
    # only an organisation has a PDG
    (
        "[ORG Orbix/PROPN=nsubj:1] voit/VERB [PER Paul/PROPN=obj:1]\nson/DET=det:1 PDG/NOUN.m=nsubj:2 part/VERB",
        -3,
        "Orbix",
    ),
    # a person presides, and nobody inaugurates people
    (
        "[ORG Orbix/PROPN.m=nsubj:1] nommer/VERB [PER Paul/PROPN=obj:1]\nil/PRON=nsubj:1 présider/VERB l'/DET île/NOUN",
        3,
        "Paul",
    ),
    (
        "[PER Anne/PROPN=nsubj:1] part/VERB\nle/DET maire/NOUN.m=nsubj:3 l'/PRON=obj:3 inaugurer/VERB",
        4,
        None,
    ),
    # a novel that is his by "dont" is not the one told of
    (
        (
            "[WORK Zorn/PROPN=nsubj:1] plaît/VERB\n[PER Luc/PROPN=nsubj:6] ,/PUNCT dont/PRON=nmod:4 le/DET=det:4 "
            "roman/NOUN.m=nsubj:5 ment/VERB=acl:relcl:0 part/VERB"
        ),
        6,
        None,
    ),
    # who has a husband is a woman, unless two women are named side by side
    (
        "[PER Anne/PROPN=nsubj:1] cite/VERB [PER Luc/PROPN=obj:1]\nson/DET=det:1 mari/NOUN.m=nsubj:2 part/VERB",
        -3,
        "Anne",
    ),
    ("[PER Anne/PROPN=nsubj:4] et/CCONJ sa/DET=det:3 femme/NOUN.f=conj:0 part/VERB", 2, "Anne"),
    # a court has no lawyer, only who is tried
    (
        "le/DET [ORG tribunal/NOUN de/ADP Klow/PROPN] juge/VERB [PER Luc/PROPN]\nson/DET=det:1 avocat/NOUN.m part/VERB",
        -3,
        "Luc",
    ),
    # at home is who acts, those who try somebody blame him, and "l'a reconnu coupable" says it of somebody
    (
        "[LOC Klow/PROPN]\n[PER Luc/PROPN=nsubj:pass:1] abattre/VERB chez/ADP=case:3 lui/PRON=obl:mod:1",
        -1,
        "Luc",
    ),
    (
        (
            "[PER Luc/PROPN=nsubj:pass:1] arrêter/VERB\n"
            "son/DET avocat/NOUN.m=nsubj:3 [PER Paul/PROPN=appos:1] rit/VERB\n"
            "le/DET parquet/NOUN.m=nsubj:3 lui/PRON=iobj:3 reprocher/VERB"
        ),
        -2,
        "Luc",
    ),
    (
        (
            "[PER Luc/PROPN=nsubj:1] rit/VERB\n"
            "le/DET jury/NOUN.m=nsubj:3 l'/PRON=obj:3 reconnaître/VERB coupable/ADJ=xcomp:3"
        ),
        -3,
        "Luc",
    ),
    # what somebody is rewarded for is his own
    (
        "[PER Anne/PROPN=nsubj:1] primer/VERB [PER Paul/PROPN=obj:1] pour/ADP=case:5 son/DET=det:5 film/NOUN=obl:mod:1",
        4,
        "Paul",
    ),
    (
        "[PER Anne/PROPN=nsubj:1] quitter/VERB [PER Paul/PROPN=obj:1] pour/ADP=case:5 son/DET=det:5 film/NOUN.m",
        4,
        "Anne",
    ),
    # who succeeds somebody is a person
    (
        "[ORG Orbix/PROPN=nsubj:1] élire/VERB [PER Anne/PROPN=obj:1]\nelle/PRON=nsubj:1 succéder/VERB à/ADP Jo/PROPN",
        3,
        "Anne",
    ),
    # the thing in between is the nearer subject
    (
        "[PER Jean/PROPN=obl:mod:3] le/DET train/NOUN.m=nsubj:3 arrive/VERB\nil/PRON=nsubj:1 brûle/VERB",
        -2,
        None,
    ),
    # "quant à X" says of whom the clause tells
    (
        "[PER Luc/PROPN=nsubj:1] dort/VERB\nQuant/ADV=case:2 à/ADP [PER Paul/PROPN=obl:mod:4] il/PRON=nsubj:4 va/VERB",
        -2,
        "Paul",
    ),
    # funerals are of the one who died, not of who pays homage
    (
        (
            "[PER Paul/PROPN=nsubj:1] mourir/VERB\n[PER Luc/PROPN=nsubj:1] saluer/VERB [PER Paul/PROPN=obj:1]\n"
            "ses/DET=det:1 obsèques/NOUN.p=nsubj:2 auront/VERB lieu/NOUN"
        ),
        -4,
        "Paul",
    ),
    (
        (
            "on/PRON tuer/VERB [PER Paul/PROPN=obj:1]\n[PER Luc/PROPN=nsubj:1] parler/VERB\n"
            "son/DET=det:1 assassinat/NOUN.m=nsubj:2 choque/VERB"
        ),
        -3,
        "Paul",
    ),
    ("[PER Luc/PROPN=nsubj:1] mourir/VERB\n[PER Paul/PROPN=nsubj:1] perd/VERB son/DET=det:3 pari/NOUN", -2, "Paul"),
    # where nobody knows who "il" is, nobody knows whose it is
    ("on/PRON arrive/VERB à/ADP [LOC Lima/PROPN.f]\nil/PRON=nsubj:1 vend/VERB son/DET=det:3 pari/NOUN=obj:1", -2, None),
    # what somebody wants to be done is another's
    ("[PER Luc/PROPN=nsubj:1] part/VERB\n[PER Jo/PROPN=nsubj:1] exiger/VERB son/DET=det:3 retour/NOUN=obj:1", 4, "Luc"),
    ("[PER Luc/PROPN=nsubj:1] part/VERB\n[PER Jo/PROPN=nsubj:1] exiger/VERB son/DET=det:3 salaire/NOUN=obj:1", 4, "Jo"),
    # who acts does it to another
    (
        (
            "[PER Paul/PROPN=nsubj:1] part/VERB\n[PER Luc/PROPN=nsubj:1] rit/VERB\n"
            "[PER Luc/PROPN=nsubj:2] l'/PRON.m=obj:2 voit/VERB"
        ),
        -2,
        "Paul",
    ),
    # of what a relative clause tells no pronoun in it takes up
    ("à/ADP=case:1 [LOC Lima/PROPN.m=obl:5] où/PRON=obl:4 il/PRON=nsubj:4 vit/VERB=acl:relcl:1 gêne/VERB", 3, None),
    # who is nearer, unless something without a name is
    ("[PER Luc/PROPN=nsubj:1] voit/VERB [PER Paul/PROPN=obj:1] mais/CCONJ celui-ci/PRON=nsubj:5 part/VERB", 4, "Paul"),
    ("[PER Luc/PROPN=nsubj:1] voit/VERB un/DET avion/NOUN.m=obj:1 ;/PUNCT celui-ci/PRON.m=nsubj:6 va/VERB", 5, None),
    # of several in a row none is taken up
    (
        "on/PRON voit/VERB [PER Luc/PROPN=obj:1] et/CCONJ [PER Paul/PROPN=conj:2]\nil/PRON=nsubj:1 part/VERB",
        -2,
        None,
    ),
    # whose it is stands behind the phrase that opens the sentence
    (
        "[PER Luc/PROPN=nsubj:1] va/VERB\nen/ADP=case:2 son/DET=det:2 mot/NOUN=obl:4 [ORG Orbix/PROPN=nsubj:4] a/VERB",
        3,
        "Orbix",
    ),
    # so it does behind "lors de", with a post before the name, and with a place on the way
    (
        (
            "[PER Anne/PROPN=nsubj:1] va/VERB\nlors/ADV=advmod:7 de/ADP=case:3 sa/DET=det:3 visite/NOUN.f=obl:arg:0 "
            "à/ADP=case:5 [LOC Lima/PROPN=nmod:3] [PER Luc/PROPN=nsubj:7] chanter/VERB"
        ),
        4,
        "Luc",
    ),
    (
        (
            "[PER Anne/PROPN=nsubj:1] va/VERB\nà/ADP=case:1 [LOC Lima/PROPN=obl:mod:8] dans/ADP=case:4 "
            "son/DET=det:4 mot/NOUN.m=obl:mod:8 le/DET=det:6 maire/NOUN.m=nsubj:8 [PER Luc/PROPN=appos:6] chanter/VERB"
        ),
        5,
        "Luc",
    ),
]


@pytest.mark.parametrize(("marked", "token", "label"), PRONOUNS)
def test_pronouns(marked, token, label):
    assert referent(*resolution_of(marked), token) == label


def test_a_relative_pronoun_stands_for_the_noun_before_it():
    marked = "[PER Anne/PROPN=nsubj:4 Leroy/PROPN=flat:name:0] qui/PRON=nsubj:3 dort/VERB=acl:relcl:0 rêve/VERB"
    document, doc = article(marked)
    doc[2].set_morph("PronType=Rel")
    doc[3].dep_, doc[4].dep_, doc[3].head, doc[4].head, doc[0].head = "acl:relcl", "ROOT", doc[0], doc[4], doc[4]
    resolution = resolve(doc, document, find_names(doc, document), ())
    assert referent(resolution, doc, 2) == "Anne Leroy"


def test_what_a_relative_clause_tells_of_is_its_own_subject_s():
    marked = (
        "[PER Luc/PROPN=nsubj:1] succède/VERB [PER Anne/PROPN=obj:1] ,/PUNCT qui/PRON=nsubj:5 "
        "tombe/VERB=acl:relcl:2 après/ADP=case:8 sa/DET=det:8 faute/NOUN.f=obl:mod:5"
    )
    document, doc = article(marked)
    doc[4].set_morph("PronType=Rel")
    resolution = resolve(doc, document, find_names(doc, document), ())
    assert referent(resolution, doc, 7) == "Anne"


def test_i_is_the_speaker_of_the_quotation():
    marked = (
        "[PER Anne/PROPN=nsubj:2 Leroy/PROPN=flat:name:0] dit/VERB :/PUNCT «/PUNCT je/PRON=nsubj:6 pars/VERB »/PUNCT"
    )
    document, doc = article(marked)
    evidence = Evidence(Span(0, len(document.text)), Span(0, len(document.text)))
    claim = Claim(Span(doc[5].idx, doc[6].idx + 4), "direct", evidence, speaker_span=Span(0, 10))
    resolution = resolve(doc, document, find_names(doc, document), (claim,))
    assert referent(resolution, doc, 5) == "Anne Leroy"
    assert resolution.claims[0].speaker == entity(resolution, "Anne Leroy").id
    assert resolution.claims[0].speaker_text == "Anne Leroy"


def test_a_speaker_who_is_no_entity_keeps_his_words():
    document, doc = article("les/DET syndicats/NOUN.p=nsubj:2 refusent/VERB tout/PRON")
    evidence = Evidence(Span(0, 5), Span(0, 5))
    claim = Claim(Span(23, 27), "indirect", evidence, speaker_span=Span(0, 13))
    (spoken,) = resolve(doc, document, (), (claim,)).claims
    assert (spoken.speaker, spoken.speaker_text) == ("", "les syndicats")


def test_a_country_behind_an_adjective_is_implied_once():
    resolution, doc = resolution_of(
        "le/DET peintre/NOUN.m péruvien/ADJ [PER Paul/PROPN Roy/PROPN] et/CCONJ la/DET mère/NOUN péruvienne/ADJ"
    )
    first, again = resolution.country(doc[2]), resolution.country(doc[8])
    implied = [one for one in resolution.entities if one.implied]
    assert first == again == implied[0].id
    assert (implied[0].label, implied[0].names, implied[0].type, implied[0].kind) == ("Pérou", (), "Place", "Country")


def test_a_country_that_is_named_is_not_implied():
    resolution, doc = resolution_of("un/DET avion/NOUN.m britannique/ADJ quitte/VERB le/DET [LOC Royaume-Uni/PROPN]")
    assert resolution.country(doc[2]) == entity(resolution, "Royaume-Uni").id
    assert not [one for one in resolution.entities if one.implied]


@pytest.mark.parametrize(
    ("named", "country"), [("[LOC RDC/PROPN]", "RDC"), ("[LOC Lima/PROPN]", ""), ("[LOC Congo/PROPN]", "Congo")]
)
def test_an_adjective_of_two_countries_is_of_the_one_that_is_named(named: str, country: str) -> None:
    resolution, doc = resolution_of(f"{named} vote/VERB\nle/DET président/NOUN.m congolais/ADJ part/VERB")
    assert resolution.country(doc[4]) == (entity(resolution, country).id if country else None)


def test_a_korean_is_not_of_the_north_because_that_is_named() -> None:
    resolution, doc = resolution_of(
        "la/DET [LOC Corée/PROPN du/ADP Nord/PROPN] tire/VERB\nle/DET groupe/NOUN.m coréen/ADJ part/VERB"
    )
    assert resolution.country(doc[7]) is None


@pytest.mark.parametrize(
    ("marked", "label"),
    [
        ("la/DET fusée/NOUN de/ADP l'/DET [ORG URTA/PROPN] baptisée/VERB [MISC Orion/PROPN] part/VERB", "Orion"),
        (
            "une/DET fusée/NOUN en/ADP kit/NOUN ,/PUNCT baptisée/ADJ=acl:1 [MISC Orion/PROPN] part/VERB",
            "Orion",
        ),
        ("la/DET fusée/NOUN baptisée/VERB [MISC Orion/PROPN] part/VERB", "Orion"),
        ("le/DET chalutier/NOUN «/PUNCT [PER Ar/PROPN Vaga/PROPN] »/PUNCT coule/VERB", "Ar Vaga"),
        ("un/DET navire/NOUN ,/PUNCT [PER Paul/PROPN Roy/PROPN] coule/VERB", None),
        ("une/DET fusée/NOUN part/VERB\nla/DET fusée/NOUN [MISC Orion/PROPN] monte/VERB", "Orion"),
        ("une/DET fusée/NOUN part/VERB\nle/DET roman/NOUN [MISC Orion/PROPN] se/PRON vend/VERB", None),
    ],
)
def test_a_thing_and_its_name(marked, label):
    resolution, doc = resolution_of(marked)
    assert referent(resolution, doc, 1) == label


@pytest.mark.parametrize(
    ("marked", "token", "label"),
    [
        # in a list the noun belongs to the name behind it
        (
            "l'/DET historien/NOUN [PER Paul/PROPN Roy/PROPN] ,/PUNCT la/DET juge/NOUN [PER Anne/PROPN Leroy/PROPN]",
            6,
            "Anne Leroy",
        ),
        ("il/PRON vit/VERB à/ADP [LOC Zorbel/PROPN] ,/PUNCT une/DET centrale/NOUN part/VERB", 6, "Zorbel"),
        ("il/PRON vit/VERB à/ADP [LOC Dakar/PROPN] ,/PUNCT une/DET centrale/NOUN part/VERB", 6, None),
        # of two posts before a comma, the first
        (
            "l'/DET avocat/NOUN.m du/ADP patron/NOUN.m ,/PUNCT [PER Luc/PROPN Roy/PROPN] ,/PUNCT part/VERB",
            1,
            "Luc Roy",
        ),
        (
            "un/PRON des/ADP deux/NUM avocats/NOUN.p du/ADP patron/NOUN.m ,/PUNCT [PER Luc/PROPN Roy/PROPN] ,/PUNCT",
            5,
            None,
        ),
        # what else a minister has charge of, but no second person; whose rights an advocate defends
        (
            "la/DET ministre/NOUN des/ADP Arts/PROPN et/CCONJ des/ADP Mers/PROPN [PER Anne/PROPN Roy/PROPN] va/VERB",
            1,
            "Anne Roy",
        ),
        (
            "le/DET chef/NOUN du/ADP [ORG MR/PROPN] et/CCONJ du/ADP Danois/NOUN [PER Luc/PROPN Roy/PROPN] part/VERB",
            1,
            None,
        ),
        (
            "l'/DET avocat/NOUN des/ADP droits/NOUN de/ADP l'/DET homme/NOUN [PER Luc/PROPN Roy/PROPN] part/VERB",
            1,
            "Luc Roy",
        ),
        # the subject of the next verb is no apposition, though the name of his boat follows
        (
            "par/ADP [PER Zorb/PROPN] ,/PUNCT le/DET skipper/NOUN.m=nsubj:7 d'/ADP [MISC Orion/PROPN=appos:4] va/VERB",
            4,
            None,
        ),
        # who speaks is no thing
        (
            "[PER Paul/PROPN Roy/PROPN.m] aime/VERB [MISC Zorbel/PROPN.m]\ndire/VERB ce/DET dernier/NOUN.m=nsubj:0",
            6,
            "Paul Roy",
        ),
    ],
)
def test_beside_and_behind(marked, token, label):
    resolution, doc = resolution_of(marked)
    assert referent(resolution, doc, token) == label


def test_a_board_is_no_party_that_happens_to_be_near():
    resolution, doc = resolution_of(
        "le/DET parti/NOUN [ORG Zorbel/PROPN] parle/VERB\nla/DET commission/NOUN.f vote/VERB"
    )
    assert referent(resolution, doc, 5) is None


def test_a_word_of_no_party_of_its_own_is_no_body_of_the_article():
    resolution, doc = resolution_of("[ORG Norsud/PROPN] voit/VERB la/DET conservatrice/NOUN.f")
    assert resolution.party(doc[3]) is None


@pytest.mark.parametrize(
    ("marked", "label"),
    [
        ("les/DET travaillistes/NOUN gagnent/VERB", "Parti travailliste"),
        ("les/DET péquistes/NOUN gagnent/VERB contre/ADP le/DET [ORG PQ/PROPN]", "PQ"),
        ("des/DET travaillistes/NOUN gagnent/VERB", None),
        ("les/DET centristes/NOUN gagnent/VERB", None),
    ],
)
def test_members_called_together_are_their_party(marked, label):
    resolution, doc = resolution_of(marked)
    assert referent(resolution, doc, 1) == label


def test_a_demonstrative_takes_up_a_name_by_its_first_word():
    marked = "les/DET [MISC Rencontres/PROPN Orion/PROPN] suivent/VERB\nces/DET rencontres/NOUN.p plaisent/VERB"
    resolution, doc = resolution_of(marked)
    assert referent(resolution, doc, 5) == "Rencontres Orion"


def test_a_party_behind_an_adjective_is_implied_once():
    resolution, doc = resolution_of("le/DET démocrate/NOUN parle/VERB et/CCONJ la/DET démocrate/NOUN part/VERB")
    assert resolution.party(doc[1]) == resolution.party(doc[5])


def test_no_country_is_made_unless_it_is_asked_for():
    resolution, doc = resolution_of("un/DET avion/NOUN.m britannique/ADJ part/VERB")
    assert resolution.entities == ()
    assert resolution.country(doc[1]) is None


def test_ids_follow_the_order_of_the_text():
    resolution, _ = resolution_of("[LOC Lima/PROPN] voit/VERB [PER Anne/PROPN Leroy/PROPN] et/CCONJ [ORG Norsud/PROPN]")
    assert [(one.id, one.label) for one in resolution.entities] == [
        ("e1", "Lima"),
        ("e2", "Anne Leroy"),
        ("e3", "Norsud"),
    ]


def test_every_mention_is_a_quotation_with_its_step(nlp):
    text = (
        "Anne Leroy, maire de Lima, a démissionné. Mme Leroy dirigeait la ville depuis 2012. Elle rejoint l’ONG Norsud."
    )
    ((document, doc),) = parse([Document("d", text)], nlp)
    resolution = resolve(doc, document, find_names(doc, document), ())
    mentions = [mention for one in resolution.entities for mention in one.mentions]
    assert all(mention.text == mention.span.of(text) and mention.step for mention in mentions)
    assert entity(resolution, "Anne Leroy").names == ("Anne Leroy", "Leroy", "Mme Leroy")
    assert [mention.step for mention in entity(resolution, "Anne Leroy").mentions] == [
        "exact",
        "apposition",
        "partial",
        "pronoun",
    ]


def test_the_same_text_gives_the_same_entities(nlp):
    text = "Le Chili et le Pérou jouent à Lima. L’équipe péruvienne perd face au Chili, selon l’AFP."
    pairs = list(parse([Document("a", text), Document("b", text)], nlp))
    first, second = (resolve(doc, document, find_names(doc, document), ()).entities for document, doc in pairs)
    assert first == second


def test_a_name_is_also_called_with_the_noun_before_it():
    marked = "le/DET groupe/NOUN.m [ORG Orbix/PROPN] vend/VERB"
    assert entity(resolution_of(marked)[0], "Orbix").names == ("Orbix", "groupe Orbix")


def test_a_government_is_also_called_with_its_leader():
    resolution, _ = resolution_of("le/DET gouvernement/NOUN.m élu/ADJ d'/ADP [PER Anne/PROPN Zorbel/PROPN] vote/VERB")
    assert entity(resolution, "gouvernement élu").names == ("gouvernement élu", "gouvernement élu d'Anne Zorbel")


def test_an_article_may_stand_between_noun_and_name():
    marked = "le/DET collectif/NOUN.m la/DET [MISC Voie/PROPN du/ADP Sud/PROPN] vote/VERB"
    assert entity(resolution_of(marked)[0], "Voie du Sud").type == "Organization"


def test_a_word_of_many_parties_means_none_of_the_other_bodies():
    resolution, doc = resolution_of("le/DET conservateur/NOUN.m parle/VERB à/ADP [ORG Orbix/PROPN]")
    assert resolution.party(doc[1]) is None


def test_who_was_founded_is_an_organisation(nlp):
    text = "L'entreprise Orbix ferme. Sa dette s'élève à 2 milliards. Fondée en 1986 par Luc Roy, elle emploie Anne."
    ((document, doc),) = parse([Document("d", text)], nlp)
    resolution = resolve(doc, document, find_names(doc, document), ())
    assert "elle" in {mention.text for mention in entity(resolution, "Orbix").mentions}


def test_a_life_is_that_of_the_one_in_the_title(nlp):
    text = (
        "Mort du chanteur Marc Zorbel\n\nMarc Zorbel est mort mardi. Le ministre, Jean Vik, a salué un géant. "
        "Père de six enfants, il vivait à Lima."
    )
    ((document, doc),) = parse([Document("d", text, title="Mort du chanteur Marc Zorbel")], nlp)
    resolution = resolve(doc, document, find_names(doc, document), ())
    assert "il" in {mention.text for mention in entity(resolution, "Marc Zorbel").mentions}


def test_where_something_happens_is_not_who_acts(nlp):
    text = "Jules Zorbel aimait sa ville. À Kinshasa, où il arrive en 1960 et où l'on danse, il fonde un orchestre."
    ((document, doc),) = parse([Document("d", text)], nlp)
    resolution = resolve(doc, document, find_names(doc, document), ())
    assert {mention.text for mention in entity(resolution, "Kinshasa").mentions} == {"Kinshasa", "où"}


@pytest.mark.parametrize(("owner", "places"), [("de l'école Zorbel", {"où"}), ("de Luc Zorbel", set())])
def test_where_something_is_nobody_is(nlp, owner, places):
    text = f"Elle a été agressée dans les locaux {owner}, où elle travaille."
    ((document, doc),) = parse([Document("d", text)], nlp)
    resolution = resolve(doc, document, find_names(doc, document), ())
    assert {mention.text for one in resolution.entities for mention in one.mentions} & {"où"} == places


def test_a_calling_takes_up_the_one_just_told_of(nlp):
    text = "Anne Roy vote. La voix de Marc Zorbel s'est éteinte. Le chanteur a succombé à un cancer."
    ((document, doc),) = parse([Document("d", text)], nlp)
    resolution = resolve(doc, document, find_names(doc, document), ())
    assert "Le chanteur" in {mention.text for mention in entity(resolution, "Marc Zorbel").mentions}


def test_the_initials_of_a_person_are_no_party():
    resolution, _ = resolution_of("[PER Paul/PROPN Sorbel/PROPN] parle/VERB\nle/DET [ORG PS/PROPN] vote/VERB")
    assert [each.label for each in resolution.entities] == ["Paul Sorbel", "PS"]


def test_a_name_that_nothing_knows_behind_a_post_is_of_a_person():
    marked = (
        "l'/DET ancien/ADJ directeur/NOUN.m de/ADP la/DET mission/NOUN en/ADP [LOC Syrie/PROPN] ,/PUNCT "
        "[LOC Timo/PROPN Zorbel/PROPN] ,/PUNCT parle/VERB"
    )
    assert entity(resolution_of(marked)[0], "Timo Zorbel").type == "Person"


@pytest.mark.parametrize("before", ["la/DET province/NOUN", "le/DET quartier/NOUN"])
def test_a_name_behind_a_place_that_somebody_is_the_head_of_is_his(before):
    marked = f"le/DET gouverneur/NOUN.m de/ADP {before} ,/PUNCT [LOC Timo/PROPN Azim/X Zorbel/X] ,/PUNCT parle/VERB"
    assert entity(resolution_of(marked)[0], "Timo Azim Zorbel").type == "Person"


def test_what_is_coordinated_with_a_body_is_another_one(nlp):
    text = "L'armée a combattu l'EI. Les attentats sont attribués à l'EI ou à la guérilla touareg."
    ((document, doc),) = parse([Document("d", text)], nlp)
    resolution = resolve(doc, document, find_names(doc, document), ())
    assert {mention.text for mention in entity(resolution, "EI").mentions} == {"EI"}


@pytest.mark.parametrize("other", ["L'avocat", "Le journaliste"])
def test_who_asks_or_defends_is_another_than_the_one_just_told_of(nlp, other):
    text = f"Luc Roy vote. Marc Zorbel a comparu lundi. {other} a demandé sa libération."
    ((document, doc),) = parse([Document("d", text)], nlp)
    resolution = resolve(doc, document, find_names(doc, document), ())
    assert other not in {mention.text for mention in entity(resolution, "Marc Zorbel").mentions}


def test_the_town_is_the_one_with_which_the_title_begins(nlp):
    text = "Besançon : un pompier blessé\n\nLe feu a pris lundi. Il est éteint. On cherche la cause. La ville a peur."
    ((document, doc),) = parse([Document("d", text, "Besançon : un pompier blessé")], nlp)
    resolution = resolve(doc, document, find_names(doc, document), ())
    assert "La ville" in {mention.text for mention in entity(resolution, "Besançon").mentions}


@pytest.mark.parametrize(("title", "same"), [("Luc Roy élu", True), ("Mort de Luc Roy", False)])
def test_of_two_of_one_name_the_title_names_whom_the_last_name_means(nlp, title, same):
    text = f"{title}\n\nLuc Roy est le fils du juge Jean Roy. M. Roy vit à Lima."
    ((document, doc),) = parse([Document("d", text, title)], nlp)
    resolution = resolve(doc, document, find_names(doc, document), ())
    assert ("M. Roy" in entity(resolution, "Luc Roy").names) == same


def test_of_whom_a_relative_clause_tells_is_not_the_head_of_state_in_it(nlp):
    text = "Nouvelles\n\nLuc Roy, que le président péruvien a reçu lundi, est parti."
    ((document, doc),) = parse([Document("d", text, "Nouvelles")], nlp)
    resolution = resolve(doc, document, find_names(doc, document), ())
    assert {mention.text for mention in entity(resolution, "Luc Roy").mentions} == {"Luc Roy"}


@pytest.mark.parametrize("told", ["Luc Roy est mort à Lima", "Luc Roy a été libéré", "On pleure la mort de Luc Roy"])
def test_who_died_or_was_freed_is_not_the_head_of_state_of_the_next_sentence(nlp, told):
    text = f"Nouvelles\n\n{told}. Le président péruvien a réagi."
    ((document, doc),) = parse([Document("d", text, "Nouvelles")], nlp)
    resolution = resolve(doc, document, find_names(doc, document), ())
    assert {mention.text for mention in entity(resolution, "Luc Roy").mentions} == {"Luc Roy"}


def test_a_suspect_is_not_the_only_person_named(nlp):
    ((document, doc),) = parse([Document("d", "Luc Roy a été tué mardi à Lyon. Le suspect a été arrêté.")], nlp)
    resolution = resolve(doc, document, find_names(doc, document), ())
    assert [mention.text for mention in entity(resolution, "Luc Roy").mentions] == ["Luc Roy"]


def test_an_unnamed_speaker_may_be_meant_again(nlp):
    text = "Un voisin dit que la rue est calme. Il ajoute que Luc Roy part. Il a été arrêté mardi."
    ((document, doc),) = parse([Document("d", text)], nlp)
    resolution = resolve(doc, document, find_names(doc, document), find_claims(doc, document))
    assert [mention.text for mention in entity(resolution, "Luc Roy").mentions] == ["Luc Roy"]


def test_a_land_behind_a_comma_is_nobody_with_a_post():
    marked = "le/DET chef/NOUN.m de/ADP la/DET région/NOUN ,/PUNCT [LOC Bretagne/PROPN Zorbel/PROPN] ,/PUNCT part/VERB"
    assert entity(resolution_of(marked)[0], "Bretagne Zorbel").type == "Place"


def test_a_place_where_somebody_went_is_not_the_one_whose_minister_another_was(nlp):
    text = "Luc Roy s'est exilé en Espagne en 2011. Marc Zorbel fut son Premier ministre."
    ((document, doc),) = parse([Document("d", text)], nlp)
    resolution = resolve(doc, document, find_names(doc, document), ())
    assert {mention.text for mention in entity(resolution, "Espagne").mentions} == {"Espagne"}


def test_who_is_called_by_one_people_is_of_no_other(nlp):
    text = "Luc Roy affronte Jan Holm. L'Espagnol Luc Roy a gagné la finale. Le Serbe a pleuré."
    ((document, doc),) = parse([Document("d", text)], nlp)
    resolution = resolve(doc, document, find_names(doc, document), ())
    assert "Le Serbe" not in {mention.text for mention in entity(resolution, "Luc Roy").mentions}


def test_who_was_founded_before_the_clause_is_no_town(nlp):
    text = "Fondé en 2011 par deux ingénieurs, Elektis fournit Renault."
    ((document, doc),) = parse([Document("d", text)], nlp)
    resolution = resolve(doc, document, find_names(doc, document), ())
    assert entity(resolution, "Elektis").type == "Organization"


def test_the_police_is_the_one_named_later(nlp):
    text = "Un stade a brûlé, a indiqué la police. La voiture de la police madrilène part."
    ((document, doc),) = parse([Document("d", text)], nlp)
    resolution = resolve(doc, document, find_names(doc, document), ())
    assert next(mention.text for mention in entity(resolution, "police madrilène").mentions) == "la police"


def test_a_government_is_not_that_of_another_people_named_later(nlp):
    text = (
        "Le ministre wallon Paul Roy part.\n\nLe gouvernement hésite. Plus tard, le gouvernement fédéral belge a cédé."
    )
    ((document, doc),) = parse([Document("d", text)], nlp)
    resolution = resolve(doc, document, find_names(doc, document), ())
    assert [one.text for one in entity(resolution, "gouvernement fédéral belge").mentions] == [
        "gouvernement fédéral belge"
    ]


def test_a_town_has_no_president(nlp):
    text = "Bruxelles négocie avec la Turquie. Son président, Paul Roche, proteste."
    ((document, doc),) = parse([Document("d", text)], nlp)
    resolution = resolve(doc, document, find_names(doc, document), ())
    assert "Son" in {mention.text for mention in entity(resolution, "Turquie").mentions}


def test_who_is_called_by_a_trade_is_no_head_of_state(nlp):
    text = "Le guitariste Paul Roche est mort. Le Premier ministre britannique lui a rendu hommage."
    ((document, doc),) = parse([Document("d", text)], nlp)
    resolution = resolve(doc, document, find_names(doc, document), ())
    assert [one.text for one in entity(resolution, "Paul Roche").mentions][-1] == "lui"


def test_what_a_title_says_happens_is_no_name(nlp):
    text = "Ouverture d'une usine Norsud en Indonésie\n\nLe groupe Norsud a ouvert mardi une usine en Indonésie."
    ((document, doc),) = parse([Document("d", text)], nlp)
    assert [name.text for name in find_names(doc, document)][:2] == ["usine Norsud", "Indonésie"]


@pytest.mark.parametrize(
    ("text", "pronoun", "who"),
    [
        ("Luc Roy part. Condamné pour le meurtre de Paul Morel, il vivait à Klow.", "il", "Luc Roy"),
        (
            "Le maire est Luc Roy. Son roman, Klow Blues, sort lundi. Il était le père du joueur Paul Morel.",
            "Il",
            "Luc Roy",
        ),
        (
            "La commissaire à la vie privée, Anne Roy, a vu les dirigeants de Norsud, qu'elle accuse d'avoir menti.",
            "elle",
            "Anne Roy",
        ),
        (
            "Pour le gouverneur, Luc Roy, le coup est du groupe Orbix, qui aurait voulu venger un de ses chefs.",
            "ses",
            "Orbix",
        ),
        ("Sa sœur, Nkosi Roy, a fui. Jean Roy est là. L'avocate de M. Roy a protesté.", "Roy", "Jean Roy"),
    ],
)
def test_the_clause_tells_whom_a_pronoun_takes_up(nlp, text, pronoun, who):
    ((document, doc),) = parse([Document("d", text)], nlp)
    resolution = resolve(doc, document, find_names(doc, document), ())
    assert pronoun in {mention.text for mention in entity(resolution, who).mentions}


@pytest.mark.parametrize(
    ("text", "description", "who"),
    [
        ("Luc Roy a été enlevé. Paul Morel est resté. L'ancien otage parle.", "L'ancien otage", "Luc Roy"),
        ("Luc Roy, enlevé en mai, a reçu Paul Morel. L'otage parle.", "L'otage", "Luc Roy"),
        ("L'un des plus recherchés, Luc Roy, a été arrêté. Le suspect est mort.", "Le suspect", "Luc Roy"),
        (
            "Luc Roy arrêté\n\nLuc Roy a été arrêté. Paul Morel a été arrêté. Le suspect nie.",
            "Le suspect",
            "Luc Roy",
        ),
        ("La police a arrêté Luc Roy. L'ancien ministre, 60 ans, nie.", "L'ancien ministre", "Luc Roy"),
        ("Luc Roy est parti. Âgé de 40 ans, le coureur de Norsud est de Klow.", "le coureur", "Luc Roy"),
    ],
)
def test_a_description_is_of_the_one_of_whom_it_was_told(nlp, text, description, who):
    ((document, doc),) = parse([Document("d", text)], nlp)
    resolution = resolve(doc, document, find_names(doc, document), ())
    assert description in {mention.text for mention in entity(resolution, who).mentions}


def test_of_two_just_told_of_no_description_takes_up_one(nlp):
    ((document, doc),) = parse([Document("d", "Paul Morel et Luc Roy ont été arrêtés. Le suspect nie.")], nlp)
    resolution = resolve(doc, document, find_names(doc, document), ())
    assert {m.text for one in resolution.entities for m in one.mentions} == {"Paul Morel", "Luc Roy"}


def test_a_lawyer_far_from_any_name_is_of_the_one_who_was_sentenced(nlp):
    text = (
        "Paul Morel est mort. Luc Roy a été condamné. La ville a peur. Les rues sont vides. Le parquet est sévère. "
        "« C'est dur », a réagi son avocat, Me Léo Blanc."
    )
    ((document, doc),) = parse([Document("d", text)], nlp)
    resolution = resolve(doc, document, find_names(doc, document), ())
    assert "son" in {mention.text for mention in entity(resolution, "Luc Roy").mentions}


def test_the_main_union_is_no_headmaster(nlp):
    ((document, doc),) = parse([Document("d", "Le principal syndicat d'élèves, Educa Libera, proteste.")], nlp)
    resolution = resolve(doc, document, find_names(doc, document), ())
    assert entity(resolution, "Educa Libera").type == "Organization"


@pytest.mark.parametrize(
    ("told", "same"),
    [
        ("Luc Roy a été nommé directeur en mai", True),
        ("Luc Roy, né à Klow, est le directeur de la mine", True),
        ("Luc Roy est devenu directeur en mai", True),
        ("Luc Roy n'a pas été nommé directeur", False),
        ("Luc Roy sera nommé directeur en mai", False),
    ],
)
def test_the_post_that_somebody_has_got_takes_him_up(nlp, told, same):
    ((document, doc),) = parse([Document("d", f"{told}. Le directeur a fermé un puits lundi.")], nlp)
    resolution = resolve(doc, document, find_names(doc, document), ())
    assert ("Le directeur" in {mention.text for mention in entity(resolution, "Luc Roy").mentions}) == same


def test_whom_somebody_does_something_to_is_another(nlp):
    text = "Le président du Conseil italien, Luc Roy, a écrit au président de la République."
    ((document, doc),) = parse([Document("d", text)], nlp)
    resolution = resolve(doc, document, find_names(doc, document), ())
    assert {mention.text for mention in entity(resolution, "Luc Roy").mentions} == {"Le président", "Luc Roy"}


def test_whose_wife_she_is_is_not_herself_behind_her_post(nlp):
    text = "Le réalisateur Luc Roy est mort lundi. L'actrice Eva Lund, son épouse, a réagi."
    ((document, doc),) = parse([Document("d", text)], nlp)
    resolution = resolve(doc, document, find_names(doc, document), ())
    assert "son" in {mention.text for mention in entity(resolution, "Luc Roy").mentions}


def test_a_name_behind_a_post_is_its_holders_and_no_plants() -> None:
    marked = (
        "le/DET directeur/NOUN.m=nsubj:7 de/ADP=case:4 l'/DET=det:4 usine/NOUN.f=nmod:1 "
        "[PER Luc/PROPN=appos:1 Leroy/PROPN=flat:name:5] part/VERB"
    )
    luc = entity(resolution_of(marked)[0], "Luc Leroy")
    assert luc.type == "Person"
    assert "usine" not in " ".join(mention.text for mention in luc.mentions)


def test_a_general_manager_is_a_bodys_and_no_persons() -> None:
    marked = """
        [ORG Norsud/PROPN=nsubj:1] perd/VERB
        [PER Luc/PROPN=nsubj:2 Leroy/PROPN=flat:name:0] part/VERB
        son/DET.m=det:1 directeur/NOUN.m=nsubj:3 sportif/ADJ.m=amod:1 reste/VERB"""
    resolution, doc = resolution_of(marked)
    son = next(token.i for token in doc if token.text == "son")
    assert referent(resolution, doc, son) == "Norsud"


AGED = [
    ("la/DET.f=det:1 chanteuse/NOUN.f=nsubj:8", "Anne Leroy"),
    ("la/DET.f=det:1 conductrice/NOUN.f=nsubj:8", None),
]


@pytest.mark.parametrize(("noun", "wanted"), AGED)
def test_a_calling_with_an_age_takes_up_who_was_told_of_and_no_passer_by_does(noun, wanted):
    marked = f"""
        [PER Anne/PROPN=nsubj:2 Leroy/PROPN=flat:name:0] gagne/VERB
        {noun} du/ADP=case:3 club/NOUN.m=nmod:1 ,/PUNCT=punct:6 21/NUM=nummod:6 ans/NOUN.p=nmod:1 ,/PUNCT part/VERB"""
    resolution, doc = resolution_of(marked)
    at = next(token.i for token in doc if token.text in ("chanteuse", "conductrice"))
    assert referent(resolution, doc, at) == wanted


def test_the_words_before_a_post_tell_its_gender() -> None:
    marked = """
        [PER Anne/PROPN=nsubj:2 Leroy/PROPN=flat:name:0] gagne/VERB
        l'/DET=det:2 ancienne/ADJ.f=amod:2 maire/NOUN.m=nsubj:3 part/VERB"""
    resolution, doc = resolution_of(marked)
    assert referent(resolution, doc, next(token.i for token in doc if token.text == "maire")) == "Anne Leroy"


def test_whose_founder_it_is_behind_a_site_that_others_closed(nlp):
    text = "Le site de téléchargement Zorbel a été fermé par la justice américaine. Son fondateur, Luc Roy, a fui."
    ((document, doc),) = parse([Document("d", text)], nlp)
    resolution = resolve(doc, document, find_names(doc, document), ())
    assert {mention.text for mention in entity(resolution, "Zorbel").mentions} == {"Le site", "Zorbel", "Son"}


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Anne Roy, la sœur du caporal Roy, a créé un comité.", [{"Anne Roy", "la sœur"}, {"Roy"}]),
        ("Anne Roy, veuve de l'ancien maire Roy, est partie.", [{"Anne Roy", "veuve"}, {"Roy", "l'ancien maire"}]),
        ("Anne Roy est la soeur de Luc Petit.", [{"Anne Roy", "la soeur"}, {"Luc Petit"}]),
        ("Anne Roy, maire de Klow, a voté, et le discours de Roy a plu.", [{"Anne Roy", "Roy"}]),
        ("L'avocat de Paul Roy, l'ancien maire de Klow, a parlé.", [{"Paul Roy", "l'ancien maire"}]),
    ],
)
def test_a_relative_and_whoever_somebody_has_are_not_himself(nlp, text, who):
    ((document, doc),) = parse([Document("d", text)], nlp)
    resolution = resolve(doc, document, find_names(doc, document), ())
    people = [one for one in resolution.entities if one.type == "Person"]
    texts = [{mention.text for mention in one.mentions} for one in people]
    assert [words & set().union(*who) for words in texts] == who
