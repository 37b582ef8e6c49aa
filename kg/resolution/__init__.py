"""One node across documents: which of the individuals that articles speak of are the same, and why."""
