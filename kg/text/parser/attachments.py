"""Links that the parser often gets wrong and the words themselves decide: a step of the pipeline behind it."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from spacy.language import Language
from spacy.tokens import Doc, Token

from kg.text.parser.mends.actors import (
    actor,
    actor_before_dashes,
    actor_behind_names,
    actor_behind_place,
    actor_behind_several,
    object_of_second,
)
from kg.text.parser.mends.ago import long_ago
from kg.text.parser.mends.appositions import (
    age_of_last,
    describe_last,
    of_owner,
    one_of_many,
    partner_named,
    post_behind_name,
    post_behind_passive,
    post_given,
    second_argument,
)
from kg.text.parser.mends.asides import complement_behind_aside, participle_of_noun, told_behind_aside
from kg.text.parser.mends.complements import (
    agreeing,
    causative,
    complement_of_act,
    complement_of_noun,
    employer,
    introduced,
    made,
    measured,
    object_behind_complement,
    object_of_adverb,
    put_forward,
    put_into,
    rival,
    subject_behind_colon,
    told_behind_day,
    told_to,
    uncounted,
    voted_on,
)
from kg.text.parser.mends.coordinations import (
    continue_list,
    go_on,
    join_added,
    join_infinitive,
    join_second,
    join_tensed,
    list_complements,
)
from kg.text.parser.mends.courts import before_court
from kg.text.parser.mends.encounters import met_there, partner_behind_span
from kg.text.parser.mends.headings import post_in_heading, subject_in_heading, undergoer_in_heading
from kg.text.parser.mends.insertions import parted_auxiliary, time_as_object
from kg.text.parser.mends.misread import (
    act,
    calling,
    cited,
    clitic,
    copula,
    departed,
    enters,
    fronted_behind_colon,
    latter,
    of_council,
    of_people,
    opening,
    post,
    relative_object,
    suffers,
    until_now,
)
from kg.text.parser.mends.names import (
    bare_name,
    beaten_at_stage,
    behind_people,
    complement_of_name,
    first_name,
    last_name,
    name_of_circumstance,
    name_of_holder,
    name_set_off,
    one_of_them,
    post_behind,
    quoted,
    with_article,
)
from kg.text.parser.mends.participles import (
    beside_share,
    missed_relative,
    outcome,
    participle,
    participle_of_second,
    participle_set_off,
    relative,
    told_behind_dont,
)
from kg.text.parser.mends.posts import complement_of_post, outgoing, party_of_post, post_behind_day, tenure_before_name
from kg.text.parser.mends.rosters import bracketed, listed_again, spelled_out
from kg.text.parser.mends.subjects import (
    joint_subject,
    name_behind_place,
    object_of_relative,
    part_set_off,
    subject_behind_and,
    told_by_participle,
    verb_behind_aside,
)
from kg.text.wordlists import place_kinds

Mend = Callable[[Doc, Token], bool]
_PROPER = re.compile(r"[a-z]{1,3}[A-Z]\w*|[A-ZÀ-Þ][a-zà-ÿ]+-\d{1,3}[A-Z]?")  # "xAI", "iPhone", "Cartosat-2C"
_ANY: frozenset[str] = frozenset()
_SUBJECT = frozenset(("nsubj", "nsubj:pass"))
_LOOSE = _SUBJECT | {"appos", "nmod", "obj", "obl:arg", "obl:mod", "parataxis", "xcomp"}
# By the label that a word has, what may be wrong with it: the first that finds its matter ends the search.
_MENDS: tuple[tuple[frozenset[str], Mend], ...] = (
    (_ANY, long_ago),
    (_ANY, opening),
    (_ANY, parted_auxiliary),
    (frozenset(("amod", "appos", "dep", "nmod", "nsubj", "obj", "obl:agent", "obl:arg", "obl:mod")), latter),
    (frozenset(("det",)), with_article),
    (frozenset(("nmod", "obl:arg", "obl:mod")), employer),
    (_LOOSE | {"conj", "dep"}, cited),
    (_ANY, act),
    (frozenset(("flat:name", "nmod")), clitic),
    (frozenset(("flat:name",)), name_behind_place),
    (frozenset(("appos", "flat:name")), met_there),
    (frozenset(("flat:name",)), behind_people),
    (frozenset(("flat:name",)), post_behind),
    (_LOOSE | {"conj", "dep", "obl:agent", "ROOT"}, bracketed),
    (frozenset(("appos", "nmod")), of_people),
    (frozenset(("advmod", "amod", "case", "nmod")), until_now),
    (frozenset(("amod",)), first_name),
    (frozenset(("amod",)), of_council),
    (frozenset(("amod",)), calling),
    (frozenset(("amod",)), agreeing),
    (frozenset(("appos",)), departed),
    (frozenset(("appos",)), party_of_post),
    (_SUBJECT, outgoing),
    (frozenset(("appos", "nmod")), post_behind_day),
    (frozenset(("nmod", "obl:arg", "obl:mod")), complement_of_post),
    (frozenset(("appos", "nmod")), object_behind_complement),
    (frozenset(("appos", "nmod", "obl:arg", "obl:mod")), listed_again),
    (_LOOSE, spelled_out),
    (frozenset(("appos",)), voted_on),
    (frozenset(("acl", "acl:relcl", "appos", "conj", "dep", "parataxis")), verb_behind_aside),
    (frozenset(("acl", "advcl", "amod", "conj")), outcome),
    (_SUBJECT | {"conj", "appos"}, one_of_many),
    (frozenset(("acl",)), last_name),
    (frozenset(("acl",)), post),
    (frozenset(("acl",)), beside_share),
    (frozenset(("acl",)), participle_of_second),
    (frozenset(("acl", "xcomp")), tenure_before_name),
    (frozenset(("conj", "parataxis")), told_behind_dont),
    (frozenset(("appos", "conj")), list_complements),
    (frozenset(("conj", "advcl", "dep", "obl:mod", "xcomp")), post_behind_name),
    (frozenset(("conj",)), join_infinitive),
    (frozenset(("conj",)), subject_in_heading),
    (frozenset(("nsubj",)), undergoer_in_heading),
    (frozenset(("conj",)), join_tensed),
    (frozenset(("conj",)), told_by_participle),
    (frozenset(("conj",)), subject_behind_and),
    (frozenset(("ccomp", "conj", "xcomp")), participle_of_noun),
    (frozenset(("conj",)), participle_set_off),
    (frozenset(("conj",)), go_on),
    (frozenset(("appos",)), beaten_at_stage),
    (frozenset(("appos",)), describe_last),
    (frozenset(("appos",)), of_owner),
    (frozenset(("appos", "nmod", "obl:mod", "obl:arg", "dep")), join_added),
    (_LOOSE, continue_list),
    (_SUBJECT, actor_before_dashes),
    (_SUBJECT, object_of_second),
    (_SUBJECT, join_second),
    (_SUBJECT, joint_subject),
    (_SUBJECT, object_of_relative),
    (_SUBJECT, part_set_off),
    (_SUBJECT, name_of_circumstance),
    (frozenset(("appos",)), actor),
    (frozenset(("appos",)), actor_behind_names),
    (frozenset(("appos",)), actor_behind_place),
    (frozenset(("appos",)), actor_behind_several),
    (frozenset(("ccomp", "nsubj", "obj", "xcomp")), causative),
    (frozenset(("obl:arg", "nmod")), uncounted),
    (frozenset(("amod", "acl", "advcl", "advmod", "dep", "nmod", "obl:arg", "obl:mod", "xcomp")), bare_name),
    (frozenset(("xcomp",)), quoted),
    (frozenset(("flat:name", "nmod", "obj")), post_in_heading),
    (frozenset(("obj",)), partner_named),
    (_SUBJECT | {"obj"}, second_argument),
    (_SUBJECT, introduced),
    (_SUBJECT, post_behind_passive),
    (frozenset(("appos", "amod", "flat:name", "nmod")), post_given),
    (frozenset(("appos",)), name_of_holder),
    (frozenset(("appos",)), name_set_off),
    (frozenset(("dep", "nmod", "obl:agent", "obl:arg", "obl:mod")), complement_behind_aside),
    (frozenset(("nmod",)), one_of_them),
    (frozenset(("appos", "nmod")), age_of_last),
    (frozenset(("nmod",)), rival),
    (frozenset(("nmod",)), before_court),
    (frozenset(("nmod",)), partner_behind_span),
    (frozenset(("nmod",)), complement_of_act),
    (frozenset(("nmod",)), complement_of_noun),
    (frozenset(("nmod",)), complement_of_name),
    (frozenset(("acl",)), relative_object),
    (frozenset(("acl", "advcl")), participle),
    (frozenset(("acl", "acl:relcl")), told_behind_aside),
    (frozenset(("acl", "acl:relcl")), told_behind_day),
    (frozenset(("acl:relcl",)), relative),
    (frozenset(("parataxis", "appos", "nmod", "obl:mod")), fronted_behind_colon),
    (frozenset(("advcl", "ccomp", "conj", "parataxis", "xcomp")), missed_relative),
    (frozenset(("cop",)), copula),
    (_ANY, made),
    (frozenset(("nmod",)), put_into),
    (frozenset(("nmod",)), enters),
    (frozenset(("nmod",)), measured),
    (frozenset(("obj",)), time_as_object),
    (frozenset(("obj",)), suffers),
    (frozenset(("obj",)), object_of_adverb),
    (frozenset(("obj",)), told_to),
    (frozenset(("obl:arg", "obl:mod")), put_forward),
    (frozenset(("obj", "obl:arg")), subject_behind_colon),
)


@Language.component("kg_attachments")
def mend_attachments(doc: Doc) -> Doc:
    """Mend coordinations, bare names, complements of names, participles, causatives and subjects behind a colon."""
    for token in doc:
        if _PROPER.fullmatch(token.text) or _is_land(token) or _is_foreign(token):
            token.pos_ = "PROPN"
        any(mend(doc, token) for mend in _mends(token.dep_))
    return doc


def _is_land(token: Token) -> bool:
    """ "Belgique : accident de car": a country is no adjective, whatever its ending looks like."""
    return token.pos_ == "ADJ" and place_kinds().get(token.text) == "Country"


def _is_foreign(token: Token) -> bool:
    """ "Can Dönmez a été condamné": what opens a name is a name, though the tagger does not know the word."""
    named = token.pos_ == "X" and token.text[:1].isupper()
    return named and any(child.dep_ == "flat:name" and child.pos_ == "PROPN" for child in token.rights)


@cache
def _mends(label: str) -> tuple[Mend, ...]:
    return tuple(mend for labels, mend in _MENDS if labels is _ANY or label in labels)
