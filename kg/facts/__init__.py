"""Annotated text and entities become facts: arguments, lexicon, events, status."""
