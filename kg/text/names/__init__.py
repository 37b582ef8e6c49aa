"""Where names begin and end, and which the model missed; the door is `kg.text.mentions`."""
