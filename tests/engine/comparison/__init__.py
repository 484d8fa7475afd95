"""Two runs and two versions of a pipeline, side by side."""
