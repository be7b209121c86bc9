"""What lines are that markup alone rules out: menus, lists of links, other stories.

They are more than half of the lines of news pages. Where they stand and their own words say enough;
their neighbours need not be asked.
"""

from __future__ import annotations

from ..models import Role
from .lexicon import Tables, look_up
from .markup.ruled_out import LIST, MENU_LINK, PARTS, STORY
from .shape import MOSTLY, size_of

__all__ = ["pointer_role"]

_ROLES = {
    **dict.fromkeys(("copyright-sign", "cookie", "legal"), Role.LEGAL),
    **dict.fromkeys(("share", "social"), Role.SHARE),
    **dict.fromkeys(("app", "donate", "subscribe"), Role.PROMO),
    **dict.fromkeys(("read-more", "related"), Role.RELATED),
    "advert": Role.ADVERTISEMENT,
    "comments": Role.COMMENTS,
    "newsletter": Role.NEWSLETTER,
    "rating": Role.RATING,
}
"""What a line is that is made of a cue's phrases."""
_ROLES_OF_PARTS = {
    PARTS["advert"]: Role.ADVERTISEMENT,
    PARTS["comments"]: Role.COMMENTS,
    PARTS["newsletter"]: Role.NEWSLETTER,
    PARTS["promo"]: Role.PROMO,
    PARTS["related"]: Role.RELATED,
    PARTS["share"]: Role.SHARE,
}
"""What a link is that stands in a part of the site, if its words do not say something else."""
_LISTS = frozenset({LIST, PARTS["sidebar"], PARTS["teaser"]})
"""Where stories are listed, and other things as well."""
_TITLE_WORDS = 4
"""Words from which a link in a list is the title of a story."""


def pointer_role(text: str, why: str, lexicon: Tables | None = None) -> Role:
    """The role of a line.

    Args:
        text: reading text of the line.
        why: it was ruled out, by :func:`~newsparse.labeling.markup.ruled_out.ruled_out`.
        lexicon: other words than the shipped ones.
    """
    if why == MENU_LINK:
        return Role.NAVIGATION
    if why == STORY:
        return Role.RELATED
    shares = look_up(text, lexicon=lexicon).shares
    known = [(share, cue) for cue, share in shares.items() if share >= MOSTLY and cue in _ROLES]
    if known:
        return _ROLES[max(known)[1]]
    if "copyright-sign" in shares:
        return Role.LEGAL
    if why in _LISTS and size_of(text) >= _TITLE_WORDS:
        return Role.RELATED
    return _ROLES_OF_PARTS.get(why, Role.NAVIGATION)
