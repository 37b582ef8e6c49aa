"""What a text counts and measures, and whom or what its numbers describe."""
