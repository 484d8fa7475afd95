"""What the first start does, with the standard library alone: an environment of its own."""
