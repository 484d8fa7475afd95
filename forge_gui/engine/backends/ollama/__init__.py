"""Models that an Ollama server holds, over its own HTTP API."""
