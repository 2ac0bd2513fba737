"""The scores that a training is steered by."""

from __future__ import annotations

import numpy as np
from sklearn.metrics import average_precision_score, precision_recall_curve


def ranking_scores(label: np.ndarray, values: np.ndarray) -> tuple[float, float]:
    """Return average precision and the best F1 over all thresholds. label: [n] bool; values: [n], any monotone score."""
    precision, recall, _ = precision_recall_curve(label, values)
    f1 = 2 * precision * recall / np.maximum(precision + recall, 1e-12)
    return float(average_precision_score(label, values)), float(f1.max())
