"""Files, folders, feeds, pages and streams become `Document`s; the door is `kg.text.reading`."""
