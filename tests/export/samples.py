"""Graphs for the tests of the page: articles written for them, big graphs, and graphs made of attacks."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass, field

from kg.graph.store import KnowledgeGraph
from kg.model import (
    Claim,
    Document,
    Entity,
    Event,
    Evidence,
    Extraction,
    Fact,
    Mention,
    Span,
    Status,
    TimeExpression,
    TopClass,
    Value,
)

NAME = re.compile(r"\[(?P<id>[a-z0-9]+)\|(?P<words>[^\]]*)\]")


@dataclass
class Article:
    """An article written as text with marked names, "[musk|Elon Musk] dirige [tesla|Tesla].", and its facts."""

    document: Document
    mentions: dict[str, list[Mention]]
    types: dict[str, tuple[TopClass, str]]
    facts: list[Fact] = field(default_factory=list)
    claims: list[Claim] = field(default_factory=list)
    times: list[TimeExpression] = field(default_factory=list)

    @classmethod
    def read(cls, marked: str, types: dict[str, tuple[TopClass, str]], **about: object) -> Article:
        text, mentions, last = "", {}, 0
        for match in NAME.finditer(marked):
            text += marked[last : match.start()]
            span = Span(len(text), len(text) + len(match["words"]))
            mentions.setdefault(match["id"], []).append(Mention(span, match["words"], "name"))
            text += match["words"]
            last = match.end()
        return cls(Document(text=text + marked[last:], **about), mentions, types)  # type: ignore[arg-type]

    def sentences(self) -> tuple[Span, ...]:
        return tuple(Span(each.start(), each.end()) for each in re.finditer(r"[^.!?\n][^.!?\n]*[.!?]*", self.document.text))

    def sentence(self, span: Span) -> Span:
        return next(each for each in self.sentences() if each.overlaps(span))

    def span(self, words: str) -> Span:
        start = self.document.text.index(words)
        return Span(start, start + len(words))

    def fact(
        self, subject: str, name: str, object_: str | Value, words: str, trigger: str = "",
        status: Status = "asserted", source: str = "", source_text: str = "",
    ) -> None:  # fmt: skip
        span = self.span(words)
        roles = [("subject", subject), ("object", object_ if isinstance(object_, str) else "")]
        marks = [(role, m.span) for role, node in roles for m in self.mentions.get(node, []) if span.covers(m.span)]
        if trigger:
            start = self.document.text.index(trigger, span.start)
            marks.append(("trigger", Span(start, start + len(trigger))))
        evidence = Evidence(span, self.sentence(span))
        rule = f"fr:{name}/1"
        self.facts.append(Fact(subject, name, object_, status, rule, evidence, source, source_text, tuple(marks)))

    def claim(self, speaker: str, content: str, mode: str = "direct", speaker_text: str = "") -> None:
        span = self.span(content)
        evidence = Evidence(self.sentence(span), self.sentence(span))
        self.claims.append(Claim(span, mode, evidence, None, speaker, speaker_text))  # type: ignore[arg-type]

    def time(self, words: str, value: Value) -> None:
        span = self.span(words)
        self.times.append(TimeExpression(span, words, value, self.sentence(span)))

    def extraction(self) -> Extraction:
        entities = tuple(self.entity(each) for each in self.types if self.types[each][0] != "Event")
        events = tuple(self.event(each) for each in self.types if self.types[each][0] == "Event")
        parts = (tuple(self.facts), tuple(self.claims), tuple(self.times))
        return Extraction(self.document, self.sentences(), entities, events, *parts)

    def entity(self, key: str) -> Entity:
        mentions = tuple(self.mentions.get(key, ()))
        names = tuple(dict.fromkeys(each.text for each in mentions))
        top, kind = self.types[key]
        label = max(names, key=len, default=key.capitalize())
        return Entity(key, top, label, names, mentions, kind, implied=not mentions)

    def event(self, key: str) -> Event:
        mentions = tuple(self.mentions[key])
        return Event(key, self.types[key][1], mentions[0].text, tuple(each.text for each in mentions), mentions)


def outage() -> Article:
    """An invented outage, with every status, a quotation, dates, and words outside the Basic Multilingual Plane."""
    article = Article.read(
        """La [panne|panne du réseau Lumio] inquiète [nantes|Nantes]

La [panne|panne] du réseau [lumio|Lumio] a touché [nantes|Nantes] le 12 mars 2021. 📡 Selon [claire|Claire Delmas], \
directrice de la société [boreal|Boréal Télécom], l'incident aurait été causé par un [feu|incendie].
[claire|Mme Delmas] dirige [boreal|Boréal Télécom] depuis 2018. « Le service sera rétabli avant la nuit », a promis \
[claire|Claire Delmas]. [boreal|Boréal Télécom], basée à [rennes|Rennes], exploite [lumio|Lumio] et l'application \
[app|MonLumio].
Le maire de [nantes|Nantes], [hugo|Hugo Kerbrat], critique [boreal|Boréal Télécom]. Il n'a pas rencontré \
[claire|Claire Delmas]. Les syndicats affirment que [vega|Véga Capital] veut racheter [boreal|Boréal Télécom]. \
[vega|Véga Capital], l'entreprise française de [ines|Inès Quéméneur], dément. [ines|Inès Quéméneur], auteure du livre \
[livre|Les Réseaux fragiles], a fondé [vega|Véga Capital] en 2009. Une [reunion|réunion de crise] aura lieu à \
[nantes|Nantes] le 15 mars. Le [prix|prix Ampère] a été remis à [ines|Inès Quéméneur] en 2019.
""",
        {
            "claire": ("Person", ""), "hugo": ("Person", ""), "ines": ("Person", ""), "boreal": ("Organization", "Company"),
            "vega": ("Organization", "Company"), "nantes": ("Place", "City"), "rennes": ("Place", "City"),
            "france": ("Place", "Country"), "lumio": ("Product", ""), "app": ("Product", "Software"),
            "livre": ("Work", "Book"), "prix": ("Other", "Award"), "panne": ("Event", "outage"), "feu": ("Event", "fire"),
            "reunion": ("Event", "meeting"),
        },
        id="panne-lumio", title="La panne du réseau Lumio inquiète Nantes", date=dt.date(2021, 3, 13),
        publisher="Le Courrier de l'Erdre", url="https://courrier.example/panne-lumio",
    )  # fmt: skip
    add = article.fact
    add("panne", "affects", "lumio", "panne du réseau Lumio a touché Nantes", "touché")
    add("panne", "occurredIn", "nantes", "panne du réseau Lumio a touché Nantes", "touché")
    add("panne", "occurredOn", Value("2021-03-12", "date"), "panne du réseau Lumio a touché Nantes le 12 mars 2021")
    add("panne", "causedBy", "feu", "l'incident aurait été causé par un incendie", "causé par", "reported", "claire")
    add("claire", "headOf", "boreal", "Mme Delmas dirige Boréal Télécom", "dirige")
    add("claire", "headOf", "boreal", "Claire Delmas, directrice de la société Boréal Télécom", "directrice")
    add("claire", "jobTitle", Value("directrice"), "Claire Delmas, directrice", "directrice")
    add("boreal", "headquarteredIn", "rennes", "Boréal Télécom, basée à Rennes", "basée")
    add("boreal", "operates", "lumio", "Boréal Télécom, basée à Rennes, exploite Lumio", "exploite")
    add("boreal", "operates", "app", "exploite Lumio et l'application MonLumio", "exploite")
    add("hugo", "headOf", "nantes", "Le maire de Nantes, Hugo Kerbrat", "maire")
    add("hugo", "opposes", "boreal", "Hugo Kerbrat, critique Boréal Télécom", "critique")
    add("hugo", "metWith", "claire", "Il n'a pas rencontré Claire Delmas", "rencontré", "negated")
    add("vega", "acquired", "boreal", "Véga Capital veut racheter Boréal Télécom", "racheter", "planned", "", "les syndicats")
    add("vega", "acquired", "boreal", "Véga Capital, l'entreprise française de Inès Quéméneur, dément", "dément", "negated", "vega")
    add("vega", "locatedIn", "france", "Véga Capital, l'entreprise française", "française")
    add("ines", "founderOf", "vega", "a fondé Véga Capital en 2009", "fondé")
    add("ines", "owns", "vega", "l'entreprise française de Inès Quéméneur", "de")
    add("ines", "authorOf", "livre", "Inès Quéméneur, auteure du livre Les Réseaux fragiles", "auteure")
    add("vega", "foundedOn", Value("2009", "gYear"), "a fondé Véga Capital en 2009", "fondé")
    add("ines", "awarded", "prix", "Le prix Ampère a été remis à Inès Quéméneur", "remis")
    add("reunion", "occurredIn", "nantes", "Une réunion de crise aura lieu à Nantes", "aura lieu", "planned")
    add("reunion", "occurredOn", Value("2021-03-15", "date"), "Une réunion de crise aura lieu à Nantes le 15 mars", "", "planned")
    article.claim("claire", "Le service sera rétabli avant la nuit")
    article.claim("claire", "l'incident aurait été causé par un incendie", "indirect")
    article.claim("", "Véga Capital veut racheter Boréal Télécom", "indirect", "les syndicats")
    article.time("le 12 mars 2021", Value("2021-03-12", "date"))
    article.time("en 2009", Value("2009", "gYear"))
    article.time("le 15 mars", Value("2021-03-15", "date"))
    return article


def crisis() -> Article:
    """A second invented article that shares names with the first."""
    article = Article.read(
        """[hugo|Hugo Kerbrat] soutient [claire|Claire Delmas] après la [reunion|réunion de crise].
Le maire [hugo|Hugo Kerbrat] a rencontré [claire|Claire Delmas] à [nantes|Nantes]. [boreal|Boréal Télécom] a nommé \
[yann|Yann Abgrall] directeur technique.
""",
        {
            "claire": ("Person", ""), "hugo": ("Person", ""), "yann": ("Person", ""), "nantes": ("Place", "City"),
            "boreal": ("Organization", "Company"), "reunion": ("Event", "meeting"),
        },
        id="reunion", title="Après la crise, la réunion", date=dt.date(2021, 4, 2), publisher="Ouest Matin",
    )  # fmt: skip
    article.fact("hugo", "metWith", "claire", "Hugo Kerbrat a rencontré Claire Delmas", "rencontré")
    article.fact("hugo", "supports", "claire", "Hugo Kerbrat soutient Claire Delmas", "soutient")
    article.fact("boreal", "appointed", "yann", "Boréal Télécom a nommé Yann Abgrall", "nommé")
    article.fact("yann", "worksFor", "boreal", "Boréal Télécom a nommé Yann Abgrall directeur technique", "directeur")
    return article


def one_article(*, text: bool = True) -> KnowledgeGraph:
    """The graph of one article."""
    return KnowledgeGraph.from_extractions([outage().extraction()], text=text)


def two_articles() -> KnowledgeGraph:
    """The graph of two articles that share names."""
    return KnowledgeGraph.from_extractions([outage().extraction(), crisis().extraction()])


PROPERTIES: dict[str, tuple[TopClass, TopClass]] = {
    "headOf": ("Person", "Organization"), "metWith": ("Person", "Person"), "memberOf": ("Person", "Organization"),
    "owns": ("Organization", "Product"), "locatedIn": ("Organization", "Place"), "livesIn": ("Person", "Place"),
    "supports": ("Person", "Person"), "partnerOf": ("Organization", "Organization"), "authorOf": ("Person", "Work"),
}  # fmt: skip
TOPS: tuple[TopClass, ...] = ("Person", "Person", "Person", "Organization", "Organization", "Place", "Product", "Work")
SYLLABLES = ("ba", "dre", "ki", "lo", "mar", "na", "pel", "ron", "sou", "tal", "vi", "zan", "gué", "fre", "chi", "our")


def made_up(number: int) -> str:
    """An invented name, another one for each number."""
    first, second = divmod(number * 7919 % 65536, 256)
    parts = [SYLLABLES[each] for each in (first // 16, first % 16, second // 16, second % 16)]
    return f"{parts[0]}{parts[1]} {parts[2]}{parts[3]}".title()


def big(nodes: int, edges: int, documents: int = 40) -> KnowledgeGraph:
    """A graph of any size, with hubs and circles of friends, without chance."""
    tops = [TOPS[number % len(TOPS)] for number in range(nodes)]
    by_top: dict[str, list[int]] = {}
    for number, top in enumerate(tops):
        by_top.setdefault(top, []).append(number)
    pairs = [pair for number in range(edges) for pair in [_pair(number, by_top)] if pair]
    share = -(-len(pairs) // documents)
    parts = [pairs[start : start + share] for start in range(0, len(pairs), share)]
    return KnowledgeGraph.from_extractions(_made_up_document(k, part, tops) for k, part in enumerate(parts))


def _pair(number: int, by_top: dict[str, list[int]]) -> tuple[int, str, int]:
    name = list(PROPERTIES)[number % len(PROPERTIES)]
    subjects, objects = (by_top[top] for top in PROPERTIES[name])
    subject = number * 2654435761 % 4294967296 % len(subjects)
    # Squares fall on few objects: hubs. The rest stays near, as circles of friends do.
    skew = (number * 40503 % 65536 / 65536) ** 3
    target = int(skew * len(objects)) if number % 4 == 0 else (subject * len(objects) // len(subjects) + number % 7)
    return subjects[subject], name, objects[target % len(objects)]


def _made_up_document(number: int, pairs: list[tuple[int, str, int]], tops: list[TopClass]) -> Extraction:
    text, sentences, facts = "", [], []
    mentions: dict[int, list[Mention]] = {}
    for subject, name, object_ in pairs:
        start = len(text)
        for node, glue in ((subject, " a rencontré "), (object_, " hier soir. ")):
            words = f"{made_up(node)} {node}"
            mentions.setdefault(node, []).append(Mention(Span(len(text), len(text) + len(words)), words, "name"))
            text += words + glue
        sentence = Span(start, len(text) - 1)
        sentences.append(sentence)
        status: Status = "asserted" if len(facts) % 5 else "reported"
        source = f"n{pairs[0][0]}" if status == "reported" else ""
        facts.append(Fact(f"n{subject}", name, f"n{object_}", status, "fr:x/1", Evidence(sentence, sentence), source))
    day = dt.date(2020, 1, 1) + dt.timedelta(days=9 * number)
    document = Document(f"article-{number}", text, f"Nouvelles du jour {number}", day, "La Gazette")
    labels = {node: mentions[node][0].text for node in sorted(mentions)}
    entities = [Entity(f"n{node}", tops[node], label, (label,), tuple(mentions[node])) for node, label in labels.items()]
    return Extraction(document, tuple(sentences), tuple(entities), (), tuple(facts), (), ())
