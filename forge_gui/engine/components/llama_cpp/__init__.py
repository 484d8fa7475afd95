"""llama.cpp: the engine inside Forge, or a llama-server beside it."""
