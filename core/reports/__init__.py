"""Pages for people: values and data URIs in, HTML out."""
