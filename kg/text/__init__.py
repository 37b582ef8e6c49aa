"""A document becomes annotated text: read, parse, and mark names, times and quotations."""
