"""The embedded engine with real child processes, and its pure parts."""
