"""The embedded engine: llama.cpp through xllamacpp, one child process for each loaded model."""
