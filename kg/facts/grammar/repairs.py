"""What the parser often hangs in the wrong place, and how the argument structure sees it."""

from __future__ import annotations

from kg.facts.grammar.syntax import (
    OBLIQUE,
    SUBJECT,
    has_determiner,
    has_subject,
    is_alone,
    is_bare_participle,
    is_gerund,
    is_reflexive,
    is_suffered,
    lemma,
    measures,
    preposition,
    syntax_table,
)
from kg.lang import words
from kg.text.days import ends_date, is_bare_day, is_weekday, time_nouns
from kg.text.tree import Token


def second_subject(roles: dict[str, list[Token]], verb: Token) -> None:
    """ "Le FBI a arrêté Paul Duret": of two subjects that the parser sees, the name behind the verb is the object.

    "Ami de Léa, il rit": what stands before the pronoun that is the subject is set before the clause.
    """
    _leave_absolute(roles)
    for role in ("subject", "object"):
        pronouns = [each for each in roles[role] if _is_clitic_subject(each) and each.i < verb.i]
        if pronouns:
            roles[role] = [each for each in roles[role] if each in pronouns or not _stands_before(each, pronouns[0])]
    before = [filler for filler in roles["subject"] if filler.i < verb.i]
    behind = [filler for filler in roles["subject"] if filler.i > verb.i and filler.pos_ in ("PROPN", "NOUN")]
    if before and behind and not roles["object"] and before[0].pos_ != "PRON":
        roles["subject"] = [filler for filler in roles["subject"] if filler not in behind]
        roles["object"] = behind


def _leave_absolute(roles: dict[str, list[Token]]) -> None:
    """ "Les négociations ayant échoué, X a fermé l'usine": the first of two subjects is that of the participle."""
    for role in ("subject", "object"):
        said = [each for each in roles[role] if each.dep_ in SUBJECT]
        absolute = [each for each in said[:-1] if any(map(_is_absolute, each.rights))]
        roles[role] = [each for each in roles[role] if each not in absolute]


def _is_absolute(verb: Token) -> bool:
    auxiliaries = (child for child in verb.lefts if child.dep_.startswith("aux"))
    return verb.dep_ in ("acl", "advcl") and any(map(is_gerund, auxiliaries))


def _is_clitic_subject(token: Token) -> bool:
    return token.pos_ == "PRON" and token.dep_ in SUBJECT and token.lower_ in syntax_table()["roles"]["clitic_subjects"]


def _stands_before(token: Token, pronoun: Token) -> bool:
    return token.dep_ in SUBJECT and token.i < pronoun.i


def opens_sentence(participle: Token) -> Token | None:
    """ "Condamné en 2019, Luc Roy est libre": the name behind the comma, if the participle is a "subject"."""
    if participle.dep_ not in SUBJECT or participle.pos_ != "VERB" or not is_bare_participle(participle):
        return None
    if any(not token.is_punct and not token.is_space for token in participle.doc[participle.sent.start : participle.i]):
        return None
    behind = (token for token in participle.subtree if token.i > participle.i + 1 and token.nbor(-1).text == ",")
    first = next(behind, None)
    return first if first is not None and first.pos_ == "PROPN" and not preposition(first) else None


def more_agents(roles: dict[str, list[Token]]) -> list[Token]:
    """ "a été signé par X, la Suisse et le Maroc": names behind a passive verb are no second subjects of it.

    Nor is what "par 22 des 27 pays" counts, nor who is added behind a complement: "par des pays de l'Union et par X".

    Args:
        roles: the roles of a passive verb, from which they are taken away.

    Returns:
        The names, which go on with the agents before them.
    """
    agents, verb_subjects = roles["par"] or roles["subject"], roles["object"]
    below = (other for agent in agents for part in agent.children for other in part.children if other.dep_ == "conj")
    more = [other for other in below if preposition(other) == "par"]
    if agents and agents[-1].pos_ == "NUM":
        behind, last = (*roles["oblique"], *roles["complement"]), agents[-1].right_edge
        more += [noun for noun in behind if noun.left_edge.i == last.i + 1]
    return [*more, *_names_behind(roles, agents, verb_subjects)]


def _names_behind(roles: dict[str, list[Token]], agents: list[Token], verb_subjects: list[Token]) -> list[Token]:
    """Take the names behind the agents away from the objects of a passive verb and return them."""
    behind = [name for name in verb_subjects if agents and name.pos_ == "PROPN" and name.i > agents[0].i]
    if len(behind) == len(verb_subjects):
        return []
    roles["object"] = [filler for filler in verb_subjects if filler not in behind]
    return behind


def is_told_of(noun: Token) -> bool:
    """ "tiendra mardi une conférence", "a condamné hier ce putsch": a bare noun is the object, if it tells no time."""
    if noun.pos_ != "NOUN" or noun.dep_ != "obl:mod":
        return False
    determiners = [child for child in noun.children if child.dep_ == "det"]
    if any("Ind" in child.morph.get("Definite", []) for child in determiners):
        return True
    pointing = any(child.morph.get("PronType", []) == ["Dem"] or child.morph.get("Poss", []) for child in determiners)
    return pointing and not preposition(noun) and noun.i > noun.head.i and noun.lower_ not in time_nouns()


def behind_time(verb: Token) -> list[Token]:
    """ "a inauguré mardi la tour", "a fermé le 3 mai son usine": what follows the time without a preposition.

    The parser takes the object for one more time; a second time it is where its own noun is one.
    """
    found = []
    for noun in verb.children:
        first = noun.left_edge
        if noun.dep_ != "obl:mod" or noun.i < verb.i or noun.pos_ not in ("NOUN", "PROPN") or first.i < 2:
            continue
        determined = first.dep_ == "det" and first.head.i == noun.i
        if determined and ends_date(first.nbor(-1)) and noun.lower_ not in time_nouns():
            found.append(noun)
    return found[:1]


def stray_agents(head: Token) -> list[Token]:
    """ "a été arrêté à Rome par la police": names and numbers take no agent, whatever the parser hung below them.

    Nor does a noun without article ("adopté en première lecture par le Sénat"), nor a fixed phrase: "a été vendu il y a
    trois ans par Norsud".
    """
    below = [child for child in head.children if child.dep_ in OBLIQUE and child.i > head.i]
    bare = [child for child in below if _is_bare(child) or _is_premises(child) or _is_manner(child)]
    bare += [name for child in bare for name in child.children if name.dep_ in OBLIQUE and _is_bare(name)]
    bare += [a for child in head.children if child.dep_ == "advmod" for a in child.children if a.dep_ == "fixed"]
    return [agent for child in bare for agent in child.children if agent.i > child.i and preposition(agent) == "par"]


def _is_bare(noun: Token) -> bool:
    """Tell whether a phrase is a name ("au Grand Palais") or a number, which nobody does."""
    return noun.pos_ in ("PROPN", "NUM") or noun.text[0].isupper() or any(t.pos_ == "NUM" for t in noun.children)


def _is_manner(noun: Token) -> bool:
    """ "En première lecture", "à l'unanimité" is how something is done, "pour vol" why."""
    return preposition(noun) in ("en", "à", "pour") and not _is_determined(noun) and noun.pos_ == "NOUN"


def _is_premises(noun: Token) -> bool:
    """ "à son domicile de Rennes": a house or a ground, which nobody does either."""
    return lemma(noun) in words("fr", "scenes", "areas", "bare", "premises")


def is_misread(verb: Token) -> bool:
    """ "Économie : L'agence Orbix dégrade Klow": a finite verb that the parser took for an adjective of a noun."""
    finite = "Ind" in verb.morph.get("Mood", []) and verb.dep_ in ("amod", "acl", "nmod")
    return finite and verb.head.i < verb.i and verb.head.pos_ in ("NOUN", "PROPN")


def is_set_beside(verb: Token) -> bool:
    """ "Nuit polaire, réalisé par X, sort lundi": a participle that the parser set beside the name before it."""
    beside = verb.dep_ == "parataxis" and verb.head.i < verb.i and verb.head.pos_ in ("NOUN", "PROPN")
    return beside and is_bare_participle(verb) and not has_subject(verb)


def before_aside(verb: Token) -> list[Token]:
    """ "X est morte, à l'âge de 89 ans, a annoncé sa famille": a phrase that a comma parts from an inserted clause.

    It belongs to the clause before.
    """
    early = [child for child in verb.children if child.dep_ in OBLIQUE and verb.head.i < child.i < verb.i]
    parted = [child for child in early if "," in (child.right_edge.text, child.right_edge.nbor().text)]
    return [] if has_subject(verb) else parted


def behind_day(verb: Token) -> list[Token]:
    """ "a présenté lundi Zéphyr 3": the name that the parser took for the name of the day is the object."""
    beside = [child for child in verb.children if child.i > verb.i and is_weekday(child)]
    names = [name for day in beside for name in day.children if name.i > day.i and name.pos_ == "PROPN"]
    return [name for name in names if name.dep_ in ("appos", "flat:name", "nmod") and not preposition(name)]


def beside(relative: Token) -> Token | None:
    """ "Norsud, dont le siège est à Lyon, recrute": the phrase before a relative clause that the parser missed."""
    last = relative.nbor(-1) if relative.i else relative
    last = last.nbor(-1) if last.text == "," and last.i else last
    above = (token for token in (last, *last.ancestors) if token.right_edge.i >= last.i and token.i <= last.i)
    nominal = [token for token in above if token.pos_ in ("NOUN", "PROPN") and token.dep_ != "flat:name"]
    return nominal[0] if nominal and last is not relative else None


def partitive(verb: Token) -> list[Token]:
    """ "a adopté lundi de nouvelles sanctions": behind a day, "de" before an adjective and its noun is an article.

    So is "des": "a provoqué mardi des inondations", but not "a démissionné mardi des instances"; and it is behind the
    name of a partner: "a conclu avec le groupe Orane des accords".
    """
    tables = syntax_table()
    behind = [child for child in verb.rights if child.dep_ in OBLIQUE and preposition(child) == "de"]
    behind = [noun for noun in behind if verb.i < noun.left_edge.i < noun.i and is_bare_day(noun.left_edge.nbor(-1))]
    days = (child for child in verb.rights if is_weekday(child))
    behind += [noun for day in days for noun in day.rights if noun.dep_ == "nmod" and preposition(noun) == "de"]
    partners = (child for child in verb.rights if child.dep_ in OBLIQUE and preposition(child) == "avec")
    after = (noun for partner in partners for noun in partner.rights if noun.dep_ == "nmod" and noun.pos_ == "NOUN")
    behind += [noun for noun in after if preposition(noun) == "de" and noun.left_edge.nbor(-1).pos_ == "PROPN"]
    of_many = lemma(verb) not in tables["verbs"]["departing"] and not is_reflexive(verb)
    articles = tables["nouns"]["partitives"] if of_many else ()
    return [noun for noun in behind if noun.left_edge.nbor().dep_ == "amod" or noun.left_edge.lower_ in articles]


def behind_stage(verb: Token) -> list[Token]:
    """ "a battu en finale Valbrune": the name that the parser hung on the bare noun before it is the object."""
    bare = [child for child in verb.rights if child.dep_ in OBLIQUE and preposition(child) == "en" and is_alone(child)]
    names = [name for noun in bare for name in noun.rights if name.pos_ == "PROPN" and name.left_edge.i == noun.i + 1]
    return [name for name in names if name.dep_ in ("appos", "flat:name", "nmod") and not preposition(name)]


def opposed(noun: Token) -> list[Token]:
    """ "s'est imposé en finale face à X": whom it is against, though the parser hung it on the bare noun before."""
    if not is_alone(noun):
        return []
    against = syntax_table()["roles"]["opposed"]
    return [child for child in noun.children if child.i > noun.i and preposition(child) in against]


def given_to(thing: Token) -> list[Token]:
    """ "A accordé une aide de deux ans au Liban": who gets a thing may hang on it, or on a complement of it.

    There only with an article, since a town may be where what the complement names is: "le prix du film à Lima".
    """
    below = [child for child in thing.children if preposition(child) == "à"]
    inner = [
        child for child in thing.rights if child.dep_ == "nmod" and child.pos_ == "NOUN" and preposition(child) != "à"
    ]
    deeper = [each for child in inner for each in given_to(child) if _is_determined(each)]
    return below or deeper


def charged_with(verb: Token, roles: dict[str, list[Token]]) -> list[Token]:
    """ "A récompensé Luc Roy du prix Orane", "accuse Norsud de fraude": such a verb's complement may hang on a name."""
    if roles["de"] or lemma(verb) not in syntax_table()["verbs"]["charging"]:
        return roles["de"]
    behind = [child for name in roles["object"] if name.pos_ == "PROPN" and name.i > verb.i for child in name.rights]
    return [child for child in behind if child.pos_ == "NOUN" and child.text.islower() and preposition(child) == "de"]


def _is_determined(noun: Token) -> bool:
    return any(child.dep_ == "det" or child.lower_ in syntax_table()["contractions"] for child in noun.lefts)


def suffer(verb: Token, roles: dict[str, list[Token]]) -> None:
    """ "X s'est fait voler", "X s'est vu infliger une amende": the subject undergoes what the infinitive says.

    "X s'est fait élire maire": the post is what he becomes.
    """
    if is_suffered(verb):
        victims, roles["subject"] = roles["subject"], roles.pop("par", [])
        becomes = lemma(verb) in syntax_table()["verbs"]["attributive"]
        own = [each for each in roles["object"] if each.i > verb.i and (has_determiner(each) or not becomes)]
        roles["object"], roles["à"] = own or victims, victims if own else []


def past_colon(filler: Token) -> Token:
    """ "Québec : le maire démissionne": the parser takes the heading before the colon for the one who acts."""
    beside = [child for child in filler.children if child.i > filler.i and child.dep_ in ("appos", "nmod", "flat:name")]
    first = next((child for child in beside if not preposition(child)), None)
    behind = first is not None and any(token.text == ":" for token in filler.doc[filler.i + 1 : first.i])
    return first if first is not None and behind else filler


def shared(noun: Token) -> list[Token]:
    """ "Actionnaire à 15 % de Norsud": what the share is of, the noun is of."""
    shares = [child for child in noun.rights if child.dep_ in OBLIQUE and measures(child)]
    shares = [share for share in shares if preposition(share) in ("à", "pour")]
    return [child for share in shares for child in share.rights if preposition(child) == "de"]


def inverted(adjective: Token) -> list[Token]:
    """ "Étaient présents le maire X et Y": an adjective has no object; what looks like one is its subject."""
    behind = (child for child in adjective.rights if child.dep_ in ("obj", "obl:mod", "nmod", "appos"))
    return [child for child in behind if adjective.pos_ == "ADJ" and not preposition(child)][:1]


def opens_inverted(verb: Token) -> bool:
    """ "Ont pris part à la réunion le maire X et Y": a sentence that an auxiliary opens has its subject at its end."""
    first = verb.sent[0]
    return first.dep_ == "aux:tense" and first.head.i == verb.i and "Ind" in first.morph.get("Mood", [])
