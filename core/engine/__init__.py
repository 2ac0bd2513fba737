"""The engine: the only rooms that import the inference runtime, rasterio, TensorFlow and scikit-learn."""
