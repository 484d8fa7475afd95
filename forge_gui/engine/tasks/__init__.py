"""The task offloader: a queue that loses nothing, workers, progress and history."""
