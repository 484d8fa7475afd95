"""Tests of what the library finds, knows and recommends."""
