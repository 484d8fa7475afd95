"""The nets below every test: what a test may not leave behind, one file a kind of thing."""
