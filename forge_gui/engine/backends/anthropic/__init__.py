"""Anthropic's models over its Messages API: `anthropic:<name>`."""
