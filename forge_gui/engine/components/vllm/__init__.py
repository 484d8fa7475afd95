"""vLLM: a server on this PC or in the network."""
