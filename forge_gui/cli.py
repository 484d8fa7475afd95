"""The commands of Forge."""
