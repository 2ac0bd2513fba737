"""The way from nothing to the bias factor: what layers are, how far a project has come, and what the next step is given."""
