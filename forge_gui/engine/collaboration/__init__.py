"""Models that work together: consensus, hand-off, and rounds of parallel reasoning."""
