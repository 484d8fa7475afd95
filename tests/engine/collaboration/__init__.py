"""Models that work together, on simulated ones."""
