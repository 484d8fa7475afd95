"""Test sets: files, checks, runs, comparisons, the lift meter."""
