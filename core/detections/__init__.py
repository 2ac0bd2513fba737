"""From probabilities to detections: events, activation, change between dates, land cover."""
