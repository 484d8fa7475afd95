"""JSON out of the text of models: peel, read, repair, check, and say what was changed."""
