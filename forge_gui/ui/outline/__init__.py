"""The same graph as a tree: everything that the canvas can do, by keyboard and screen reader."""
