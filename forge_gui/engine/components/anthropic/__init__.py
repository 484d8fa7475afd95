"""Anthropic: its models over the Messages API."""
