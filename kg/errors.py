"""What can go wrong, in one clear sentence each: what, where, what is allowed, what to do next."""


class KgError(Exception):
    """A failed job: the command line prints its one sentence and exits with 1."""

    exit_code = 1


class UsageError(KgError):
    """A wrong use (an unknown format, a date that is no date): exit code 2."""

    exit_code = 2


class SourceError(KgError):
    """A source that cannot be read as an article."""


class ModelError(KgError):
    """A language model that is missing or does not fit."""


class LexiconError(KgError):
    """A lexicon, word list or ontology that contradicts itself; the sentence names file and entry."""


class GraphError(KgError):
    """A graph that cannot be read, asked or written."""


class QueryError(KgError):
    """A SPARQL query that is broken, refused or too slow."""
