"""What `main.py bench` runs: each against a named peer or limit."""
