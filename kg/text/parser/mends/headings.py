"""Titles, which leave auxiliaries and articles out: who acts in them, whom something befalls, what he has become."""

from __future__ import annotations

from spacy.tokens import Doc, Token

from kg.lang import table
from kg.text.parser.mends.phrases import is_tensed
from kg.text.wordlists import roles

_ENDINGS = ("é", "u")  # of past participles that the tagger may take for a simple past


def post_in_heading(doc: Doc, post: Token) -> bool:
    """ "Klow : Anne Roy nommée ministre": without an auxiliary, the participle says what somebody has become.

    Args:
        doc: the parse, which is changed.
        post: a noun that the parser took for the object of the participle, or for a part of the name.

    Returns:
        Whether the participle and the post were hung on the name.
    """
    verb = doc[max(post.left_edge.i - 1, 0)]
    named = verb.text.lower().rstrip("es") in table("fr", "syntax")["verbs"]["named"]
    bare = verb.pos_ == "VERB" and not any(child.dep_.startswith("aux") for child in verb.lefts)
    if not (named and bare) or (post.text.lower(),) not in roles():
        return False
    if post.dep_ == "nmod":  # "Klow : Anne Roy élue maire"
        beside = verb.dep_ == "acl" and verb.head.pos_ == "PROPN" and post.head not in (verb, verb.head)
        if beside and not any(child.dep_ in ("case", "det") for child in post.lefts):
            post.head, post.dep_ = verb, "xcomp"
        return beside
    if post.dep_ == "flat:name":
        name = post.head if verb.head == post.head else None
    else:
        name = next((child for child in verb.lefts if child.dep_ == "nsubj"), None) if post.head == verb else None
    if name is None or name.right_edge.i < verb.i - 1:
        return False
    if verb.head != name:
        name.head, name.dep_ = (name, "ROOT") if verb.dep_ == "ROOT" else (verb.head, "appos")
        verb.head, verb.dep_ = name, "acl"
    for child in [child for child in name.rights if child.i > post.i]:
        child.head = post
    post.head, post.dep_ = verb, "xcomp"
    return True


def subject_in_heading(doc: Doc, name: Token) -> bool:
    """ "Mali : Luc Roy élu, Anne Roy conteste": who stands right before the verb is its subject, and not the place.

    Args:
        doc: the parse.
        name: a word that the parser coordinated with one behind the colon.

    Returns:
        Whether it is the subject of the verb behind it.
    """
    last = name.right_edge.i + 1
    verb, first = doc[min(last, len(doc) - 1)], name.left_edge.i
    comma = first if doc[first].text == "," else first - 1
    joined = any(child.dep_ == "cc" for child in name.lefts)
    if verb.i != last or joined or not is_tensed(verb) or comma < 1 or doc[comma].text != ",":
        return False
    others = [child for child in verb.lefts if child.dep_.startswith("nsubj")]
    if not others or doc[others[0].i + 1].text != ":" or others[0].left_edge.i != verb.sent.start:
        return False
    for other in others:
        other.dep_ = "dislocated"
    name.head, name.dep_ = verb, "nsubj"
    return True


def undergoer_in_heading(doc: Doc, subject: Token) -> bool:
    """ "Mali : Luc Roy réélu, l'opposition proteste": a participle without an auxiliary tells what befalls somebody.

    Args:
        doc: the parse.
        subject: what the parser took for the subject of the participle.

    Returns:
        Whether the participle is passive.
    """
    participle = subject.head
    told = "Part" in participle.morph.get("VerbForm", []) or participle.text.lower().rstrip("es").endswith(_ENDINGS)
    past = told and "Past" in participle.morph.get("Tense", [])
    bare = not any(child.dep_.startswith(("aux", "cop", "expl")) for child in participle.children)
    behind = subject.right_edge.i == participle.i - 1
    if not (past and bare and behind) or ":" not in (subject.left_edge.text, doc[max(subject.left_edge.i - 1, 0)].text):
        return False
    if participle.lemma_ in table("fr", "syntax")["verbs"]["unaccusative"]:
        return False
    things = [child for child in participle.rights if child.dep_ == "obj"]
    if any(doc[max(child.left_edge.i - 1, 0)].text != "," and child.left_edge.text != "," for child in things):
        return False
    subject.dep_ = "nsubj:pass"
    participle.set_morph("Tense=Past|VerbForm=Part")  # type: ignore[attr-defined]
    for child in things:
        child.dep_ = "parataxis"
    return True
