"""What Forge keeps on disk: where, and how it is written so that nothing is lost."""
