"""The kinds of steps, one file each: what their settings are, and how they do their work."""
