"""The journal of runs and what is built on it."""
