"""Viewers of values, chosen by the value itself: shared by the run panel and the debugger."""
