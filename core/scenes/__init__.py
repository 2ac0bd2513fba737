"""What is in a scene: blocks, bands, distributions and their matching, radiometry, Sentinel-2's own words."""
