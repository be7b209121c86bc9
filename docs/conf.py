"""How the documentation is built: Sphinx with MyST Markdown and the furo theme."""

from __future__ import annotations

import ast
import inspect
import re
from collections.abc import Callable
from pathlib import Path

from sphinx.application import Sphinx
from sphinx.ext.napoleon import Config, GoogleDocstring

import newsparse
from newsparse.explanation import wording
from newsparse.furniture import furnish
from newsparse.labeling import label
from newsparse.labeling.html import label_html
from newsparse.labeling.markdown import label_markdown
from newsparse.metadata import read_metadata
from newsparse.metadata.combine import combine
from newsparse.quotes import extract
from newsparse.readers.html import read_html
from newsparse.readers.markdown import read_markdown
from newsparse.readers.text import read_text

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
html_css_files = ["docs.css"]


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


STAGES: tuple[Callable[..., object], ...] = (
    read_text,
    read_html,
    read_markdown,
    read_metadata,
    label,
    label_html,
    label_markdown,
    furnish,
    extract,
    combine,
)
"""The functions that :class:`newsparse.Parser` calls, in the order of the data."""


def _stages() -> str:
    """What each stage needs and gives, from its annotations, as a Markdown table."""
    rows = ["| stage | needs | gives |", "|---|---|---|"]
    for stage in STAGES:
        signature = inspect.signature(stage)
        takes = ", ".join(
            f"{name}: {_annotation(parameter.annotation)}"
            for name, parameter in signature.parameters.items()
            if parameter.default is parameter.empty
        )
        gives = _annotation(signature.return_annotation)
        module = stage.__module__.removeprefix("newsparse.")
        rows.append(f"| `{module}.{stage.__name__}` | `{takes}` | `{gives}` |")
    return "\n".join(rows) + "\n"


def _annotation(text: str) -> str:
    """An annotation as it is written, for a cell of a table."""
    return text.replace("|", "or")


def _cues() -> str:
    """The meanings of cues, as Markdown tables."""
    parts = (
        ("Topics", "topic", wording.TOPICS),
        ("Simple cues", "cue", wording.CUES),
        ("Measures of HTML pages", "cue", wording.COLUMNS),
    )
    lines = []
    for title, column, meanings in parts:
        lines += [f"## {title}", "", f"| {column} | meaning |", "|---|---|"]
        lines += [f"| `{name}` | {meaning} |" for name, meaning in sorted(meanings.items())]
        lines.append("")
    return "\n".join(lines)


def _llms() -> str:
    """The summary for language models, with links to the sources that the built pages bring."""
    text = (HERE.parent / "llms.txt").read_text(encoding="utf-8")
    return re.sub(r"\(docs/([^)]+)\.md\)", r"(_sources/\1.md.txt)", text)


GENERATED = HERE / "_generated"
(GENERATED / "root").mkdir(parents=True, exist_ok=True)
(GENERATED / "modules.md").write_text(_modules(), encoding="utf-8")
(GENERATED / "stages.md").write_text(_stages(), encoding="utf-8")
(GENERATED / "cues.md").write_text(_cues(), encoding="utf-8")
(GENERATED / "root" / "llms.txt").write_text(_llms(), encoding="utf-8")
html_extra_path = ["_generated/root"]


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
