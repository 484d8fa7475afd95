"""Fetching, copying, making and deleting models."""
