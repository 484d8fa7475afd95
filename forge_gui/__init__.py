"""Forge: a desktop studio for local AI on one PC. Importing this loads nothing heavy."""

__version__ = "0.1.0"
