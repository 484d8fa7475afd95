"""Test sets: edit, run, look at results, compare, the lift meter."""
