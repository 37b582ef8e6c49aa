"""Expressions of time and what they mean; the door is `kg.text.times`."""
