"""What the two interpreters say to each other, and where the engine is."""
