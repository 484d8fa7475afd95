"""Models behind any server that speaks the OpenAI API, local or remote, by profile."""
