"""Parts of ``tools/train_labeler.py``: gold labels, training pages, the random field."""
