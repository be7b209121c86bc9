"""The look of the HTML report: style sheet and colours."""

from __future__ import annotations

from ..models import Role

__all__ = ["SPEAKER_COLOURS", "style_sheet"]

SPEAKER_COLOURS = 8
"""Speakers in the order of their first quote get these many colours; then the colours repeat."""

# Hue (degrees) and saturation (percent) of each role. Lightness comes from the light or dark
# scheme, so that every pair of text and ground keeps its contrast.
_ROLE_COLOURS: dict[Role, tuple[int, int]] = {
    Role.HEADLINE: (262, 60),
    Role.DEK: (262, 40),
    Role.BYLINE: (330, 60),
    Role.DATELINE: (330, 35),
    Role.TIMESTAMP: (310, 35),
    Role.PARAGRAPH: (212, 65),
    Role.HEADING: (232, 65),
    Role.LIST_ITEM: (196, 65),
    Role.BLOCKQUOTE: (180, 60),
    Role.CAPTION: (150, 50),
    Role.CREDIT: (130, 40),
    Role.CORRECTION: (0, 60),
    Role.SIGNOFF: (345, 40),
    Role.AUTHOR_BIO: (30, 75),
    Role.SHARE: (45, 60),
    Role.RELATED: (20, 60),
    Role.NEWSLETTER: (55, 60),
    Role.COMMENTS: (70, 45),
    Role.ADVERTISEMENT: (10, 65),
    Role.AUDIO: (85, 35),
    Role.RATING: (40, 45),
    Role.PROMO: (15, 45),
    Role.NAVIGATION: (50, 15),
    Role.LEGAL: (30, 10),
    Role.OTHER: (0, 0),
}

_FIRST_SPEAKER_HUE = 25
_GOLDEN_ANGLE = 137.5  # degrees; the next hue is far from all before it

# Notebooks style headings, links and tables in a cell; some selectors are long to outweigh theirs.
_CSS = """
.newsparse,.newsparse-page{--ground:#fff;--ink:#1c1f24;--faint:#5b6470;--rule:#d9dee5;
--panel:#f6f7f9;--chip-ground:92%;--chip-ink:26%;--edge:55%;--for:#17663a;--against:#a3222b;
background:var(--ground);color:var(--ink);font:16px/1.55 system-ui,sans-serif;
color-scheme:light dark;overflow-wrap:anywhere}
.newsparse-page{margin:0}
.newsparse{padding:1.25rem clamp(.75rem,4vw,2.5rem)}
.newsparse *,.newsparse-entry{box-sizing:border-box}
.newsparse>*,.newsparse-entry>summary{max-width:62rem;margin-inline:auto}
.newsparse a[href]{color:inherit;text-decoration:underline}
.newsparse h1{font-size:1.7rem;line-height:1.2;margin:.2rem 0 .5rem}
.newsparse header p{margin:.2rem 0}
.newsparse .kicker,.newsparse .facts,.newsparse small,.newsparse-entry>summary small{
color:var(--faint);font-size:.875rem}
.newsparse .dek{font-size:1.1rem}
.newsparse .notes{list-style:none;margin-block:.8rem;padding:.5rem .8rem;background:var(--panel);
border-inline-start:3px solid var(--against);font-size:.875rem}
.newsparse .legend,.newsparse .index{margin-block:1rem;font-size:.8125rem;color:var(--faint)}
.newsparse .legend{border-block:1px solid var(--rule);padding-block:.6rem}
.newsparse .legend ul{list-style:none;display:flex;flex-wrap:wrap;gap:.35rem .8rem;
padding:0;margin:0 0 .5rem}
.newsparse .legend p{margin:0}
.newsparse .index{display:flex;flex-wrap:wrap;gap:.2rem 1.2rem}
.newsparse .index details[open]{flex-basis:100%}
.newsparse .index ul{list-style:none;padding:0;margin:.4rem 0;font-size:.9375rem;color:var(--ink)}
.newsparse .index li{padding-block:.15rem}
.newsparse .role,.newsparse .chip{background:hsl(var(--h) var(--s) var(--chip-ground));
color:hsl(var(--h) var(--s) var(--chip-ink));border-radius:.3rem;font:600 .75rem/1.5 system-ui,
sans-serif;padding:.05rem .4rem;border:0;white-space:nowrap}
.newsparse .chip{white-space:normal;display:inline-block;margin-inline:.25rem;font-weight:500}
.newsparse li>.chip{margin-inline-start:0}
.newsparse .block{display:grid;grid-template-columns:8.5rem minmax(0,1fr);gap:.9rem;
padding-block:.35rem;scroll-margin-top:1rem}
.newsparse .block:target{background:var(--panel)}
.newsparse .label{position:relative;font-size:.75rem;color:var(--faint);
border-inline-end:3px solid hsl(var(--h) var(--s) var(--edge));padding-inline-end:.5rem}
.newsparse .label .role{display:block;cursor:help;margin-bottom:.15rem;min-height:1.5rem}
.newsparse .role:focus-visible,.newsparse summary:focus-visible{outline:2px solid currentColor;
outline-offset:2px}
.newsparse .line::before{content:"line "}
.newsparse .sure{font-weight:600}
.newsparse .low{color:var(--against)}
.newsparse h1,.newsparse h2,.newsparse h3{font-weight:700}
.newsparse .block .text>*{margin:0;font-size:1rem}
.newsparse .block .text h2{font-size:1.25rem;line-height:1.3}
.newsparse .block .text h3{font-size:1.08rem}
.newsparse .block .text blockquote{padding-inline-start:1rem;
border-inline-start:3px solid var(--rule)}
.newsparse .block .text ul{list-style:none;padding:0;font-size:.8125rem;color:var(--faint)}
.newsparse .why{display:none;position:absolute;z-index:1;top:1.6rem;inset-inline-start:0;
width:min(26rem,84vw);max-height:22rem;overflow:auto;background:var(--panel);color:var(--ink);
border:1px solid var(--rule);border-radius:.4rem;padding:.6rem .8rem;
box-shadow:0 .4rem 1.4rem rgb(0 0 0/.25)}
.newsparse .role:hover+.why,.newsparse .role:focus+.why,.newsparse .why:hover{display:block}
.newsparse .block .why table{border-collapse:collapse;background:none;color:inherit;margin:0}
.newsparse .block .why tr{background:none}
.newsparse .why td{padding:.1rem .6rem .1rem 0;vertical-align:top;text-align:start;border:0}
.newsparse .why td:first-child{font-variant-numeric:tabular-nums;white-space:nowrap}
.newsparse .for td:first-child{color:var(--for)}
.newsparse .against td:first-child{color:var(--against)}
.newsparse .why small{font-size:inherit}
.newsparse .why p{margin:.4rem 0 0;color:var(--faint)}
.newsparse .quote{background:hsl(var(--h) var(--s) var(--chip-ground));border-radius:.15rem;
-webkit-box-decoration-break:clone;box-decoration-break:clone}
.newsparse .quote .quote{text-decoration:underline dotted}
.newsparse .mention{border-bottom:2px solid hsl(var(--h) var(--s) var(--edge))}
.newsparse .cue{border-bottom:2px dotted var(--faint)}
.newsparse .aside{border:1px dashed var(--rule);border-radius:.4rem;margin-block:.5rem;
padding:.3rem .7rem}
.newsparse .aside .block{grid-template-columns:14rem minmax(0,1fr);padding-block:.15rem}
.newsparse .aside .label{display:flex;flex-wrap:wrap;gap:.15rem .5rem;align-items:baseline}
.newsparse .aside .block .text>*{font-size:.875rem}
.newsparse summary{cursor:pointer;color:var(--faint);font-size:.875rem}
.newsparse-entry{border-bottom:1px solid var(--rule);padding-inline:clamp(.75rem,4vw,2.5rem)}
.newsparse-entry>summary{cursor:pointer;padding-block:.6rem}
.newsparse-entry>.newsparse{padding-inline:0}
@media (max-width:40rem){.newsparse .block,.newsparse .aside .block{
grid-template-columns:minmax(0,1fr);gap:.2rem}
.newsparse .label{border:0;display:flex;flex-wrap:wrap;gap:.5rem;align-items:baseline}
.newsparse .label .role{margin:0}}
@media print{.newsparse .why{display:none!important}}
"""

_DARK = """--ground:#15181d;--ink:#e6e9ee;--faint:#a0a9b5;--rule:#333a45;--panel:#1e232b;
--chip-ground:22%;--chip-ink:84%;--edge:60%;--for:#74d69b;--against:#ff9a9a"""
_DARK_NOTEBOOKS = ("[data-jp-theme-light=false]", "[data-vscode-theme-kind=vscode-dark]")
"""What JupyterLab and Visual Studio Code say on the body of a page in dark colours."""


def style_sheet() -> str:
    """The rules of a report: layout, and the colours of roles and speakers."""
    return _CSS + _dark_rules() + _role_rules() + _speaker_rules(SPEAKER_COLOURS)


def _dark_rules() -> str:
    """Dark colours, where the browser or the notebook has them."""
    inside = ",".join(f"{body} .newsparse" for body in _DARK_NOTEBOOKS)
    return (
        f"@media (prefers-color-scheme:dark){{.newsparse,.newsparse-page{{{_DARK}}}}}\n"
        f"{inside}{{color-scheme:dark;{_DARK}}}\n"
    )


def _role_rules() -> str:
    """One rule a role: its hue and saturation."""
    return "".join(
        f".newsparse .r-{role}{{--h:{hue};--s:{saturation}%}}\n"
        for role, (hue, saturation) in _ROLE_COLOURS.items()
    )


def _speaker_rules(count: int) -> str:
    """Rules for so many speakers, and for quotes without one."""
    rules = [
        f".newsparse .s{i}{{--h:{(_FIRST_SPEAKER_HUE + i * _GOLDEN_ANGLE) % 360:g};--s:70%}}\n"
        for i in range(count)
    ]
    return "".join([*rules, ".newsparse .s-none{--h:0;--s:0%}\n"])
