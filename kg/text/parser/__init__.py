"""The steps of the pipeline that make a parse, and mend what the parser gets wrong; the door is `kg.text.parsing`."""
