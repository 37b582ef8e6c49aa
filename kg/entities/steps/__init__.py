"""The steps of coreference, precise before bold: one small file for each group."""
