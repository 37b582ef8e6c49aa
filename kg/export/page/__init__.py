"""The parts of the page: its data, its drawing, its files."""
