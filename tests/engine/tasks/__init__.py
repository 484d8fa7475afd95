"""The task offloader: its runner, what it keeps, and tasks on models."""
