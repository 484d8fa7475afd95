"""Models: the list beside the canvas, and the page with everything that is known about them."""
