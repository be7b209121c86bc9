"""Readers turn what users hold (text, Markdown, HTML) into a :class:`newsparse.source.Source`."""
