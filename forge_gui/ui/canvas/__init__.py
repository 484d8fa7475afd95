"""The canvas: a pipeline as nodes and wires that are drawn, moved and wired with the mouse."""
