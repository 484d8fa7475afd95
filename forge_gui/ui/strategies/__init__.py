"""The strategies: which model does what, chosen, looked at and written."""
