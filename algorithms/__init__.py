"""The face: one Processing algorithm a file, the provider, their base class, and the engine's client."""
