"""Tests of what happens when a model fails."""
