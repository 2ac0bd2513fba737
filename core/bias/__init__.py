"""From counts to the bias factor: reviews, intervals, completeness, comparison, tables."""
