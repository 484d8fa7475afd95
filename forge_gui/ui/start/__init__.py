"""What an empty canvas offers: samples, what was found on this PC, and the keys."""
