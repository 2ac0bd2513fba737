"""The engine of size train: networks, a user's training, export, the map of likeness."""
