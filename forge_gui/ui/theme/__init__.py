"""Colours, fonts, icons and the shapes that every screen shares."""
