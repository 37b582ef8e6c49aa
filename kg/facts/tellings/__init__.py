"""Words that tell of happenings: which do, which go together, what it is called; the door is `kg.facts.events`."""
