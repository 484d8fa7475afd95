"""Simulated models: scripted, seeded, with load times, sizes, speeds and faults to choose."""
