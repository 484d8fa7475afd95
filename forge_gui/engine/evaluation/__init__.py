"""What models are worth on this PC: measurements, estimates, shoot-outs."""
