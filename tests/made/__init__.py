"""What tests draw and write, each said once: rasters, layers, regions, scenes, chips, products, listeners. Nothing here asserts."""
