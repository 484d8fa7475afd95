"""Models fetched, made and deleted through a whole engine."""
