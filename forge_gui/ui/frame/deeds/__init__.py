"""The window's own commands as tables, one for each group."""
