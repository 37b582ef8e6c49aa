"""Who says what, directly or indirectly; the door is `kg.text.quotes`."""
