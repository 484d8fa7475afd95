"""Faces over the engine for scripts and notebooks: one that blocks, and PASTURE's own names."""
