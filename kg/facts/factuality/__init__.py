"""What a clause, a noun or a whole sentence says of the truth of its fact; the door is `kg.facts.status`."""
