"""The networks, in Keras, one a file; registry.py has them by name."""
