"""Runs with errands: parts of a pipeline, pauses, breakpoints, edited values, forks."""
