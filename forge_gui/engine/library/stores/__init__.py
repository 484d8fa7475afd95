"""The model files that lie on this PC already, in the stores of other programs and in own folders."""
