"""The column left of the canvas: what can be put on it."""
