"""What this PC has and uses."""
