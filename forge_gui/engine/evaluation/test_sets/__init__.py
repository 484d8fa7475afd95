"""Test sets: read, run, checked row by row, kept, compared, and the lift meter over them."""
