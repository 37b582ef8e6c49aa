"""What stands beside the name of a source and is no part of what it says: "selon Ana Roy, maire de Klow, P"."""

from __future__ import annotations

from kg.text.speech.frames import Frames
from kg.text.speech.verbs import is_verb
from kg.text.tree import Token
from kg.text.wordlists import roles

_LONGEST_APPOSITION, _LONGEST_AFFILIATION = 8, 12  # tokens


def past_apposition(frames: Frames, noun: int, last: int) -> int:
    """Return where the apposition ends too: "selon le maire, Luc Roy, ...", "selon Luc Roy, maire de Lens, ...".

    Args:
        frames: the sentences of the article.
        noun: where the source begins.
        last: the token behind it.
    """
    last = _past_affiliation(frames, noun, _past_brackets(frames, last))
    at = last + 1 + (last + 1 < len(frames.doc) and frames.doc[last + 1].pos_ == "DET")  # "Ana Roy, la maire, ..."
    name = frames.doc[at] if frames.doc[last : last + 1].text == "," and at < len(frames.doc) else None
    if name is not None and name.dep_ == "acl" and noun <= name.head.i < last:  # "selon l'ONG, basée à Klow, ..."
        return _before_comma(frames, name, last)
    if name is None or name.pos_ not in ("PROPN", "NOUN"):
        return last
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
    """Return the comma behind what hangs on a word, if it is short; else `last`."""
    end = word.right_edge.i + (not word.right_edge.is_punct)
    return end if end - word.i <= _LONGEST_APPOSITION and frames.doc[end : end + 1].text == "," else last


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
