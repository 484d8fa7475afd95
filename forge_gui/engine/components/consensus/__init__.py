"""Ways of making one answer out of several."""
