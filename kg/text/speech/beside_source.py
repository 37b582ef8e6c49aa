"""What stands behind the name of a source and says who it is: "selon Luc Roy, maire de Lens, P"."""

from __future__ import annotations

from kg.text.speech.frames import Frames
from kg.text.speech.verbs import child, is_finite, is_verb
from kg.text.tree import Token
from kg.text.wordlists import roles

_LONGEST_APPOSITION = 8  # tokens
_LONGEST_AFFILIATION = 12
_LONGEST_POSTS = 24
_LONGEST_RELATIVE = 24
_RELATIVE = frozenset({"qui", "dont"})
_BESIDES = frozenset({"et", "ou"})


def past_apposition(frames: Frames, noun: int, last: int) -> int:
    """Return where the apposition ends too: "selon le maire, Luc Roy, ...", "selon Luc Roy, maire de Lens, ...".

    Args:
        frames: the text.
        noun: the token with which the name of the source begins.
        last: the token behind it.

    Returns:
        The token behind all that says who the source is; `last` if there is no more.
    """
    last = _past_affiliation(frames, noun, _past_brackets(frames, last))
    opened = last + 1 < len(frames.doc) and frames.doc[last + 1].pos_ in ("ADJ", "DET")
    at = last + 1 + opened  # "Ana Roy, la maire, ...", "Ana Roy, ancienne maire, ..."
    name = frames.doc[at] if frames.doc[last : last + 1].text == "," and at < len(frames.doc) else None
    if name is not None and name.dep_ == "acl" and noun <= name.head.i < last:  # "selon l'ONG, basée à Klow, ..."
        return _before_comma(frames, name, last)
    if name is not None and name.lower_ in _RELATIVE:
        return _past_relative(frames, name, last)
    if name is None or name.pos_ not in ("PROPN", "NOUN"):
        return last
    if name.pos_ == "PROPN" and name.dep_.startswith("nsubj") and _are_many(frames.doc[last - 1]):
        return last  # "d'après les experts, Norsud, qui ..., a perdu"
    called = any(token.ent_type_ == "PER" for token in frames.doc[noun:last])  # "selon le juge Luc Roy, Ana, ..., dort"
    if (
        name.ent_type_ == "PER" and not called
    ):  # "selon la ministre de tutelle, Ana Roy, ...", whatever the parser makes of it
        end = next((n for n in range(name.i, len(frames.doc)) if frames.doc[n].ent_type_ != "PER"), name.i)
        if frames.doc[end : end + 1].text == ",":
            return end
    beside = name.dep_ == "appos" and noun <= name.head.i < last
    if not beside and not (called and _has_other_subject(name)):
        return last
    named = called or any(t.pos_ == "PROPN" for t in (name.head, *frames.doc[name.i : name.right_edge.i]))
    named = named or name.right_edge.pos_ == "PROPN"
    return _before_comma(frames, name, last) if named else last


def _are_many(last: Token) -> bool:
    """Tell whether a source is several people, of whom a name in the singular says nothing."""
    return last.pos_ == "NOUN" and "Plur" in last.morph.get("Number", [])


def _past_relative(frames: Frames, pronoun: Token, last: int) -> int:
    """Return the comma that closes a relative clause: "selon Ana Roy, qui dirige l'usine, la production reprend"."""
    words = frames.doc[pronoun.i : min(frames.bounds(last)[1], pronoun.i + _LONGEST_RELATIVE)]
    verb = next((token.i for token in words if is_verb(token) and is_finite(token)), None)
    commas = [token.i for token in words if verb is not None and token.i > verb and token.text == ","]
    close = next((at for at in commas if frames.doc[at + 1 : at + 2].text not in _BESIDES), last)  # "et Luc Roy,"
    rest = frames.doc[close : frames.bounds(last)[1]]
    said = any((is_verb(t) and is_finite(t)) or frames.quoted(t.i) >= 0 for t in rest)
    return close if said and all(frames.quoted(token.i) < 0 for token in frames.doc[last:close]) else last


def _past_affiliation(frames: Frames, noun: int, last: int) -> int:
    """Return where it ends of what body somebody is: "selon Ana Roy, de l'université de Klow, ..."."""
    words = frames.doc[last : last + _LONGEST_AFFILIATION]
    end = next((token.i for token in words[2:] if token.text == ","), last)
    inside = frames.doc[last + 1 : end]
    of = words[:1].text == "," and inside[:1].text in ("de", "du", "d'")
    named = any(token.text[0].isupper() or token.pos_ == "PROPN" for token in inside)
    person = any(token.ent_type_ == "PER" for token in frames.doc[noun:last])
    return end if of and named and person and not any(map(is_verb, inside)) else last


def _before_comma(frames: Frames, word: Token, last: int) -> int:
    """Return the comma behind what hangs on a word, if it is short or a row of posts without articles; else `last`."""
    posts = [each for each in (word, *word.head.children) if each.i >= word.i and _is_bare_post(each)]
    edge = max((each.right_edge for each in posts or [word]), key=lambda token: token.i)
    end = edge.i + (not edge.is_punct)
    longest = _LONGEST_POSTS if posts else _LONGEST_APPOSITION
    return end if end - word.i <= longest and frames.doc[end : end + 1].text == "," else last


def _is_bare_post(noun: Token) -> bool:
    """ "Selon Anne Roy, directrice de l'institut et élue de Klow, ...": one person's post, without an article."""
    return noun.dep_ == "appos" and child(noun, "det") is None and "Plur" not in noun.morph.get("Number", [])


def _has_other_subject(noun: Token) -> bool:
    """ "Selon Ana Roy, la directrice, les cours ont repris": the clause has its subject behind what looks like one."""
    own = noun.dep_.startswith("nsubj") and (noun.lemma_.lower(),) in roles()
    return own and any(c.dep_.startswith("nsubj") and c.i > noun.i for c in noun.head.children)


def _past_brackets(frames: Frames, last: int) -> int:
    """Return where "(ESA)" or a title in quotation marks behind the name ends: "selon le journal « Le Soir », P"."""
    if last + 1 >= len(frames.doc):
        return last
    if frames.doc[last].text == "(":
        return next((n + 1 for n in range(last, min(last + 6, len(frames.doc))) if frames.doc[n].text == ")"), last)
    number = frames.quoted(last)
    end = frames.tokens(frames.quotations[number].outer)[1] if number >= 0 else last
    titled = frames.doc[end : end + 1].text == "," and frames.doc[last + 1].text[:1].isupper()
    return end if titled and end - last <= _LONGEST_APPOSITION else last
