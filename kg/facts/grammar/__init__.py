"""What the argument structure asks of a French dependency tree; the door is `kg.facts.arguments`."""
