"""Small mends of a parse: each function `(doc, token) -> bool` mends one kind of link and tells whether it was one."""
