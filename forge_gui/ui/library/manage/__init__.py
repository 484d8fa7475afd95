"""Widgets for getting models and parting with them."""
