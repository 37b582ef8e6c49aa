"""Asks a reconciliation service, such as Wikidata's, which of its entities our individuals are.

It speaks the Reconciliation Service API 0.2
(https://www.w3.org/community/reports/reconciliation/CG-FINAL-specs-0.2-20230410/): a manifest, and batches of queries
sent as a form. Nothing but names and classes is sent. An answer counts only where the service itself calls one
candidate, and one alone, a match, and where its name agrees with ours.
"""

from __future__ import annotations

import json
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from http.client import HTTPException, HTTPResponse
from itertools import islice
from typing import Any
from urllib.error import HTTPError, URLError
from urllib.parse import urlencode, urlsplit
from urllib.request import HTTPRedirectHandler, OpenerDirector, ProxyHandler, Request, build_opener

import pyoxigraph as ox

from kg.errors import SourceError, UsageError
from kg.resolution.authority import Entry
from kg.resolution.individuals import Individual
from kg.resolution.judging import judge
from kg.resolution.names import person_name
from kg.resolution.profiles import Profile
from kg.resolution.world import World

SECONDS = 30.0  # for one answer
LARGEST = 8 * 1024**2  # bytes of an answer
BATCH = 20  # queries in one request; a service may ask for fewer
CANDIDATES = 5
LONGEST = 200  # characters of a name that is asked for
WIKIDATA = "http://www.wikidata.org/entity/"
_WIKIDATA_TYPES = {"Person": "Q5", "Organization": "Q43229", "Place": "Q27096213"}
ASKED = ("Person", "Organization", "Place", "Work", "Product")


@dataclass(frozen=True, slots=True)
class Candidate:
    """An entity that a service proposes; `match` says that it is sure."""

    id: str
    name: str
    score: float
    match: bool
    types: tuple[str, ...] = ()
    description: str = ""


@dataclass(frozen=True, slots=True)
class Service:
    """A reconciliation service as its manifest describes it. `types` gives its class for each of our top classes."""

    url: str
    name: str
    space: str
    batch: int = BATCH
    types: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def at(cls, url: str, types: Mapping[str, str] | None = None) -> Service:
        """Return the service at an address.

        Args:
            url: an http or https address.
            types: its class for each top class of ours; known for Wikidata.

        Raises:
            UsageError: if it is no such address.
            SourceError: if nothing there answers in time with a manifest of the API.
        """
        answer = _json(url, _answer(url))
        manifest = answer if isinstance(answer, dict) else {}
        space = manifest.get("identifierSpace")
        if not isinstance(space, str) or not _iri(f"{space}x"):
            raise SourceError(f"{url} is no reconciliation service: its manifest names no identifierSpace.")
        wanted = manifest.get("batchSize")
        batch = min(wanted, BATCH) if isinstance(wanted, int) and wanted > 0 else BATCH
        known = types or (_WIKIDATA_TYPES if space == WIKIDATA else {})
        return cls(url, str(manifest.get("name") or url)[:LONGEST], space, batch, dict(known))

    def candidates(self, asked: Iterable[tuple[str, str]]) -> Iterator[list[Candidate]]:
        """Yield the candidates for each name and top class, best first.

        Raises:
            SourceError: if the service fails, is too slow, or answers something else.
        """
        waiting = iter(asked)
        while batch := list(islice(waiting, self.batch)):
            queries = {f"q{index}": self._query(name, type_) for index, (name, type_) in enumerate(batch)}
            answers = _json(self.url, _answer(self.url, {"queries": json.dumps(queries, ensure_ascii=False)}))
            if not isinstance(answers, dict) or answers.get("status") == "error":
                words = str(answers.get("message") or "")[:LONGEST] if isinstance(answers, dict) else "no JSON object"
                raise SourceError(f"{self.url} refused the queries ({words or 'it gives no reason'}); try again later.")
            yield from (_candidates(answers.get(each)) for each in queries)

    def _query(self, name: str, type_: str) -> dict[str, object]:
        about: dict[str, object] = {"query": name[:LONGEST], "limit": CANDIDATES}
        return {**about, "type": self.types[type_]} if type_ in self.types else about

    def iri(self, candidate: Candidate) -> str:
        """Return the IRI of a candidate."""
        return self.space + candidate.id


def reconciled(individuals: Iterable[Individual], service: Service) -> Iterator[Entry]:
    """Yield an entry for each individual of which a service is sure; a name that several individuals bear is not asked.

    Raises:
        SourceError: if the service fails.
    """
    known = list(individuals)
    bearers = Counter((each.label, each.type) for each in known)
    alone = [each for each in known if _is_asked(each) and bearers[each.label, each.type] == 1]
    answers = service.candidates((each.label, each.type) for each in alone)
    for each, candidates in zip(alone, answers, strict=True):
        sure = [candidate for candidate in candidates if candidate.match]
        if len(sure) == 1 and _agrees(each, sure[0]) and _iri(service.iri(sure[0])):
            names = tuple(dict.fromkeys((each.label, sure[0].name)))
            yield Entry(service.iri(sure[0]), names, each.type)


def _is_asked(individual: Individual) -> bool:
    full = individual.type != "Person" or person_name(individual.label).is_full
    return individual.type in ASKED and full


def _agrees(individual: Individual, candidate: Candidate) -> bool:
    """Tell whether the name of a candidate is one of the individual's names, or a writing of it."""
    ours = Profile(individual.type, list(individual.names))
    verdict = judge(ours, Profile(individual.type, [candidate.name]), World())
    return bool(verdict.reasons) and verdict.reasons[0].points > 0 and not verdict.contradicted


def _candidates(answer: object) -> list[Candidate]:
    """Return the candidates of one answer; what is none is left out."""
    found = answer.get("result") if isinstance(answer, dict) else None
    return [_candidate(each) for each in found if _is_candidate(each)][:CANDIDATES] if isinstance(found, list) else []


def _is_candidate(each: object) -> bool:
    return isinstance(each, dict) and isinstance(each.get("id"), str) and isinstance(each.get("name"), str)


def _candidate(each: dict[str, Any]) -> Candidate:
    score, types = each.get("score"), each.get("type")
    return Candidate(
        each["id"],
        each["name"][:LONGEST],
        float(score) if isinstance(score, int | float) else 0.0,
        each.get("match") is True,
        tuple(str(t.get("id")) for t in types if isinstance(t, dict)) if isinstance(types, list) else (),
        str(each.get("description") or "")[:LONGEST],
    )


class _NoRedirects(HTTPRedirectHandler):
    """What a service sends elsewhere is not followed: the user named one address."""

    def redirect_request(self, *_: object, **__: object) -> None:
        return None


def _opener() -> OpenerDirector:
    return build_opener(ProxyHandler({}), _NoRedirects)


def _answer(url: str, form: Mapping[str, str] | None = None) -> bytes:
    """Return what a service answers, within bounds of time and size."""
    if urlsplit(url).scheme not in ("http", "https") or not urlsplit(url).hostname:
        raise UsageError(f"--reconcile {url} is no web address; give the http or https address of a service.")
    data = urlencode(form).encode() if form else None
    request = Request(url, data, {"Accept": "application/json", "User-Agent": "kg-news"})  # noqa: S310 - checked above
    deadline = time.monotonic() + SECONDS
    try:
        with _opener().open(request, timeout=SECONDS) as response:
            return _body(url, response, deadline)
    except HTTPError as error:
        raise SourceError(
            f"{url} answers {error.code} {str(error.reason)[:60]}; check the address, or try later."
        ) from error
    except TimeoutError as error:
        raise SourceError(f"{url} did not answer within {SECONDS:g} s; try again later.") from error
    except (URLError, OSError, ValueError, HTTPException) as error:
        reason = getattr(error, "reason", error)
        late = isinstance(reason, TimeoutError)
        why = f"did not answer within {SECONDS:g} s" if late else f"cannot be reached ({str(reason)[:120]})"
        raise SourceError(f"{url} {why}; check the address, or try again later.") from error


def _body(url: str, response: HTTPResponse, deadline: float) -> bytes:
    data = b""
    while part := response.read1(65536):
        data += part
        if len(data) > LARGEST:
            raise SourceError(
                f"{url} answers with more than {LARGEST // 1024**2} MiB; it is no reconciliation service."
            )
        if time.monotonic() > deadline:
            raise TimeoutError
    return data


def _json(url: str, data: bytes) -> object:
    try:
        return json.loads(data)
    except (ValueError, RecursionError) as error:
        raise SourceError(f"{url} does not answer in JSON; is it the address of a reconciliation service?") from error


def _iri(text: str) -> bool:
    try:
        return bool(ox.NamedNode(text)) and text.isprintable() and not set(text) & set('<>"{}|\\^` ')
    except ValueError:
        return False
