"""Components and strategies."""
