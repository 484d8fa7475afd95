"""What a run shows: its bar under the canvas, timeline, values and log."""
