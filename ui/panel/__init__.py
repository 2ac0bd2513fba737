"""The panel "Landslide Bias": the way from nothing to the bias factor, step by step."""
