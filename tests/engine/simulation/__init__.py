"""The simulated models."""
