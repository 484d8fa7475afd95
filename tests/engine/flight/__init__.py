"""The flight plan against real runs."""
