"""What a pressed mouse button does until it is released: every gesture is a class of its own."""
