"""What installed packages bring to Forge."""
