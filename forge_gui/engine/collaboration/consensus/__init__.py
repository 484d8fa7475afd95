"""One answer out of several, by strategies that are pure functions."""
