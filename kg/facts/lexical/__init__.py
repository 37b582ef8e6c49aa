"""Which words of a text the lexicon knows, and in which roles; the lexicon itself is `kg.facts.lexicon`."""
