"""The review dock: one sampled place after the other, answered by keys."""
