"""A parser that ends its process, as the operating system does when memory is short."""

from __future__ import annotations

import os

from newsparse import Article, Parser


class Deadly(Parser):
    """Dies of texts that hold the word "deadly"."""

    def parse(self, text: str) -> Article:
        if "deadly" in text:
            os._exit(9)
        return super().parse(text)
