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
    names: Sequence[str],
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
        f"A linear-chain conditional random field with four states and {len(names)} cues, each cut "
        "into bins; the weights ship in `body_weights.json`. Nothing in it is a word of a page: "
        "the cues measure length, shape, place and the share of words that lists of closed-class "
        "words and of chrome phrases know.",
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
