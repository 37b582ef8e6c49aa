"""A graph becomes a file: one small module per format."""
