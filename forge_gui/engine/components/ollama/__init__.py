"""Ollama, on this PC or on another one of the network."""
