"""A field and a list below it, to find one thing among many: shared by canvas and outline."""
