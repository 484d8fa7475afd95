"""Commands without a window, one file each."""
