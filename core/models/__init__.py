"""Models and how good they are: cards, metrics, evaluations, splits and manifests of chips."""
