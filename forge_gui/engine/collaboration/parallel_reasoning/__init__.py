"""Parallel coordinated reasoning: rounds of trajectories that learn of each other by messages."""
