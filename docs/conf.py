"""How the documentation is built: Sphinx with MyST Markdown and the furo theme."""

from __future__ import annotations

import ast
import re
from pathlib import Path

from sphinx.application import Sphinx
from sphinx.ext.napoleon import Config, GoogleDocstring

import newsparse

HERE = Path(__file__).parent
PACKAGE = Path(newsparse.__file__).parent

project = "newsparse"
author = "the newsparse contributors"
copyright = "the newsparse contributors"
version = release = newsparse.__version__

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.viewcode"]
myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3
suppress_warnings = ["myst.xref_missing"]
exclude_patterns = ["_build", "_generated"]

autodoc_mock_imports = ["pyarrow"]
autodoc_member_order = "bysource"
autodoc_typehints = "signature"
python_use_unqualified_type_names = True

# Types of the standard library are not linked: the build needs no network.
nitpick_ignore_regex = [
    ("py:.*", r"(datetime|collections|concurrent|enum|hypothesis|typing|re|types)\..*"),
    ("py:.*", r"(str|int|float|bool|bytes|dict|list|tuple|type|object|None|Any|Self|StrEnum)"),
    ("py:.*", r"(Iterable|Iterator|Mapping|Sequence|Collection|SearchStrategy|datetime)"),
    ("py:.*", r"(ValueError|TypeError|ImportError|Exception|optional|multiprocessing)"),
    ("py:.*", r"st\.SearchStrategy.*"),
    ("py:.*", r"pyarrow\..*"),
]

html_theme = "furo"
html_title = f"newsparse {version}"
html_static_path = ["_static"]


def _modules() -> str:
    """The modules of the package with the first sentence of each, as a Markdown table."""
    rows = ["| module | purpose |", "|---|---|"]
    for path in sorted(PACKAGE.rglob("*.py")):
        name = ".".join(("newsparse", *path.relative_to(PACKAGE).with_suffix("").parts))
        docstring = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or ""
        # Tables of one language or one cue each are many, and alike.
        table = path.parent.name == "lexicons" or (
            path.parent.name == "languages" and len(path.stem) == 2
        )
        if not table or path.stem == "__init__":
            rows.append(f"| `{name.removesuffix('.__init__')}` | {_cell(docstring)} |")
    return "\n".join(rows) + "\n"


def _cell(docstring: str) -> str:
    """The first paragraph of a docstring, for a cell of a Markdown table."""
    text = docstring.split("\n\n")[0].replace("\n", " ").replace("|", "\\|")
    return re.sub(r":\w+:`~?([^`]+)`", r"`\1`", text.replace("``", "`"))


(HERE / "_generated").mkdir(exist_ok=True)
(HERE / "_generated" / "modules.md").write_text(_modules(), encoding="utf-8")


def _google_sections(
    app: Sphinx, what: str, name: str, obj: object, options: object, lines: list[str]
) -> None:
    """Read "Args:" and "Raises:" in docstrings of functions and classes.

    Not in those of fields, as the extension napoleon would: it takes the words before a colon there
    for a type.
    """
    if what not in ("attribute", "property", "data"):
        lines[:] = GoogleDocstring(lines, Config(), app, what, name, obj, options).lines()


def setup(app: Sphinx) -> None:
    """Hook into autodoc."""
    app.connect("autodoc-process-docstring", _google_sections)
