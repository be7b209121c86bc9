"""The model card: what the weights were learned from, and how good they are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from .samples import Sample


def write_card(
    path: Path,
    samples: Sequence[Sample],
    figures: Sequence[str],
    reliability: Sequence[tuple[str, int, float]],
    folds: int,
    words: int,
    cues: tuple[int, int],
) -> None:
    """Write the model card as Markdown."""
    kinds = Counter(f"{s.corpus}, {s.kind}" for s in samples)
    groups = len({s.group for s in samples})
    path.parent.mkdir(parents=True, exist_ok=True)
    lines = [
        "# Model card of the body labeller",
        "",
        "Written by `tools/train_labeler.py`. "
        "[How newsparse finds the article](../explanation/labeling.md) says how the model works.",
        "",
        "## Model",
        "",
        f"A linear-chain conditional random field with four states and {cues[0]} cues, each cut "
        f"into bins (`body_weights.json`); the weights of {words} words, pairs of words and short "
        "lines that stand on the pages of at least six publishers or domains (`wording.json`); and "
        f"a forest of boosted trees over {cues[1]} cues, what the first two say of a unit's "
        "neighbours and of the page among them (`body_forest.json`). The forest learned from pages "
        "that the other two had not seen.",
        "",
        "## Data",
        "",
        f"{len(samples)} page texts of {groups} publishers and domains, "
        f"{sum(len(s.body) for s in samples)} units: article pages of the Web Content Extraction "
        "Benchmark (development split, CC BY 4.0), news pages of the Fundus test data (about 25 "
        "languages), and annotated text dumps. `wrapped`, `bare` and `cut` are disturbed copies.",
        "",
        "| pages | number |",
        "|---|---|",
        *[f"| {name} | {count} |" for name, count in sorted(kinds.items())],
        "",
        "## Figures",
        "",
        f"Cross-validated in {folds} parts, split by publisher or domain: no page is judged by "
        "weights that saw its site. F1 of four-word shingles, from mean precision and recall "
        "(the annotated dumps: mean F1 by words).",
        "",
        "| corpus | text | pages | F1 | precision | recall | pages under 0.9 |",
        "|---|---|---|---|---|---|---|",
        *figures,
        "",
        "## Calibration",
        "",
        "How often a decision on body or not is right, by its `Block.confidence`:",
        "",
        "| confidence | units | right |",
        "|---|---|---|",
        *[f"| {name} | {count} | {100 * share:.1f} % |" for name, count, share in reliability],
        "",
    ]
    path.write_text("\n".join(lines), encoding="utf-8")
