"""Articles written for the tests of the page: marked text and a table of facts become a graph."""

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
    TimeExpression,
    TopClass,
    Value,
)

# One fact a line: subject | property | object, or =literal:datatype | words that say it | trigger | status | source.
OUTAGE_FACTS = """
panne | affects | lumio | panne du réseau Lumio a touché Nantes | touché | asserted
panne | occurredIn | nantes | panne du réseau Lumio a touché Nantes | touché | asserted
panne | occurredOn | =2021-03-12:date | panne du réseau Lumio a touché Nantes le 12 mars 2021 |  | asserted
panne | causedBy | feu | l'incident aurait été causé par un incendie | causé par | reported | claire
claire | headOf | boreal | Mme Delmas dirige Boréal Télécom | dirige | asserted
claire | headOf | boreal | Claire Delmas, directrice de la société Boréal Télécom | directrice | asserted
claire | jobTitle | =directrice | Claire Delmas, directrice | directrice | asserted
boreal | headquarteredIn | rennes | Boréal Télécom, basée à Rennes | basée | asserted
boreal | operates | lumio | Boréal Télécom, basée à Rennes, exploite Lumio | exploite | asserted
boreal | operates | app | exploite Lumio et l'application MonLumio | exploite | asserted
hugo | headOf | nantes | Le maire de Nantes, Hugo Kerbrat | maire | asserted
hugo | opposes | boreal | Hugo Kerbrat, critique Boréal Télécom | critique | asserted
hugo | metWith | claire | Il n'a pas rencontré Claire Delmas | rencontré | negated
vega | acquired | boreal | Véga Capital veut racheter Boréal Télécom | racheter | planned | "les syndicats"
vega | acquired | boreal | Véga Capital, l'entreprise française de Inès Quéméneur, dément | dément | negated | vega
vega | locatedIn | france | Véga Capital, l'entreprise française | française | asserted
ines | founderOf | vega | a fondé Véga Capital en 2009 | fondé | asserted
ines | owns | vega | l'entreprise française de Inès Quéméneur | de | asserted
ines | authorOf | livre | Inès Quéméneur, auteure du livre Les Réseaux fragiles | auteure | asserted
vega | foundedOn | =2009:gYear | a fondé Véga Capital en 2009 | fondé | asserted
ines | awarded | prix | Le prix Ampère a été remis à Inès Quéméneur | remis | asserted
reunion | occurredIn | nantes | Une réunion de crise aura lieu à Nantes | aura lieu | planned
reunion | occurredOn | =2021-03-15:date | Une réunion de crise aura lieu à Nantes le 15 mars |  | planned
"""
CRISIS_FACTS = """
hugo | metWith | claire | Hugo Kerbrat a rencontré Claire Delmas | rencontré | asserted
hugo | supports | claire | Hugo Kerbrat soutient Claire Delmas | soutient | asserted
boreal | appointed | yann | Boréal Télécom a nommé Yann Abgrall | nommé | asserted
yann | worksFor | boreal | Boréal Télécom a nommé Yann Abgrall directeur technique | directeur | asserted
"""
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
        return tuple(
            Span(each.start(), each.end()) for each in re.finditer(r"[^.!?\n][^.!?\n]*[.!?]*", self.document.text)
        )

    def sentence(self, span: Span) -> Span:
        return next(each for each in self.sentences() if each.overlaps(span))

    def span(self, words: str) -> Span:
        start = self.document.text.index(words)
        return Span(start, start + len(words))

    def tell(self, table: str) -> None:
        """Add the facts of a table."""
        for line in table.strip().splitlines():
            self.fact(*(cell.strip() for cell in line.split("|")))

    def fact(
        self, subject: str, name: str, object_: str, words: str, trigger: str = "", status: str = "", source: str = ""
    ) -> None:
        span = self.span(words)
        marks = [
            (role, found)
            for role, node in (("subject", subject), ("object", object_))
            for found in self.inside(span, node)
        ]
        if trigger:
            start = self.document.text.index(trigger, span.start)
            marks.append(("trigger", Span(start, start + len(trigger))))
        value = Value(*object_[1:].split(":")) if object_.startswith("=") else object_  # type: ignore[arg-type]
        sources = ("", source.strip('"')) if source.startswith('"') else (source, "")
        evidence = Evidence(span, self.sentence(span))
        about = (status or "asserted", f"fr:{name}/1", evidence, *sources, tuple(marks))
        self.facts.append(Fact(subject, name, value, *about))  # type: ignore[arg-type]

    def inside(self, span: Span, node: str) -> list[Span]:
        """The mentions of a node within a place."""
        return [each.span for each in self.mentions.get(node, []) if span.covers(each.span)]

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
            "claire": ("Person", ""), "hugo": ("Person", ""), "ines": ("Person", ""),
            "boreal": ("Organization", "Company"), "vega": ("Organization", "Company"),
            "nantes": ("Place", "City"), "rennes": ("Place", "City"),
            "france": ("Place", "Country"), "lumio": ("Product", ""), "app": ("Product", "Software"),
            "livre": ("Work", "Book"), "prix": ("Other", "Award"), "panne": ("Event", "outage"),
            "feu": ("Event", "fire"), "reunion": ("Event", "meeting"),
        },
        id="panne-lumio", title="La panne du réseau Lumio inquiète Nantes", date=dt.date(2021, 3, 13),
        publisher="Le Courrier de l'Erdre", url="https://courrier.example/panne-lumio",
    )  # fmt: skip
    article.tell(OUTAGE_FACTS)
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
    article.tell(CRISIS_FACTS)
    return article


def one_article(*, text: bool = True) -> KnowledgeGraph:
    """The graph of one article."""
    return KnowledgeGraph.from_extractions([outage().extraction()], text=text)


def two_articles() -> KnowledgeGraph:
    """The graph of two articles that share names."""
    return KnowledgeGraph.from_extractions([outage().extraction(), crisis().extraction()])
