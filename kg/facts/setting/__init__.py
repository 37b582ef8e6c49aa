"""When and where each happening of a text takes place."""
