"""Mentions become entities: coreference, types, authority lists."""
