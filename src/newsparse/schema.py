"""The JSON Schema of stored articles, for programs that read them without this library.

The schema is written by ``tools/build_schema.py`` from the models.
"""

from __future__ import annotations

import json
from importlib import resources
from typing import Any

__all__ = ["json_schema"]


def json_schema() -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of what :func:`newsparse.to_dict` makes.

    Its ``version`` begins with the number of the format (``"1.0"`` describes ``newsparse/1``); the
    second number grows when a key is added. The same text is the file ``article.schema.json`` in
    the installed package.

    >>> json_schema()["version"]
    '1.0'
    """
    file = resources.files(__package__).joinpath("article.schema.json")
    schema: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    return schema
