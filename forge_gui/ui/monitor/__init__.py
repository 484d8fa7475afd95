"""What this PC is doing: curves, and the models in memory."""
