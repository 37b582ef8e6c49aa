"""Facts become RDF, and RDF is stored, asked and validated."""
