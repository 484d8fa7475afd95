"""Strategies: named compositions of components with rules, a fallback chain and constraints."""
