"""The flight plan: what a run will take, before it begins."""
