"""Measuring models, estimating them, letting them compete."""
