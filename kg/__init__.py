"""Turn French news text into a knowledge graph that can be checked."""
