"""Words of class names and ids, by what they mean: data only.

Single words and pairs with a hyphen, in lower case; also pairs written together. English names
prevail in templates of all languages. Gathered from the style guides of common content systems
(WordPress, Drupal, Arc, Ghost, Webflow), Schema.org's names, and the lists of readability tools.
"""

from __future__ import annotations

__all__ = ["CLASS_WORDS", "EMBEDS", "THREADS", "THREAD_STATES"]

CLASS_WORDS: dict[str, frozenset[str]] = {
    "advert": frozenset(
        """
        ad adbox ads adslot advert advertisement advertising adverts affiliate anzeige
        banner commercial dfp gpt promoted pub publicidad sponsor sponsored sponsors
        werbung
        """.split()
    ),
    "author": frozenset(
        """
        about-author auteur author author-box authorbox authors autor autoren bio
        biography byline bylines contributor contributors journalist profile staff writer
        """.split()
    ),
    "caption": frozenset(
        """
        bildunterschrift caption caption-text captions copyright credit credits figcaption
        image-caption imagecaption legende media-caption photo-credit wp-caption
        """.split()
    ),
    "comments": frozenset(
        """
        comment commentary commentbody commentlist comments coral discussion disqus
        disqus-thread kommentar kommentare leserbrief openweb replies reply respond spotim
        talkback viafoura
        """.split()
    ),
    "content": frozenset(
        """
        article-body article-content article-paragraph article-text articlebody
        articlecontent articletext blog-content blog-post-content body-content body-text
        bodytext content-body content-text copy entry entry-body entry-content
        main-content news-content paragraph post-body post-content post-text postbody
        prose rich-text richtext rte single-content story-body story-content storybody
        td-post-content text-content wysiwyg
        """.split()
    ),
    "cookies": frozenset(
        """
        cmp consent cookie cookiebanner cookies didomi gdpr onetrust
        """.split()
    ),
    "dek": frozenset(
        """
        abstract chapeau chapo deck dek description entry-summary excerpt ingress intro
        lead lede preamble sapo standfirst sub-title subhead subheadline subtitle summary
        teaser-text vorspann
        """.split()
    ),
    "embed": frozenset(
        """
        audio bluesky consent embed embedded facebook gallery iframe instagram oembed
        placeholder player podcast slideshow tiktok tweet twitter twitter-tweet video
        videos youtube
        """.split()
    ),
    "faq": frozenset(
        """
        accordion answer collapse collapsible faq faqs question toggle
        """.split()
    ),
    "footer": frozenset(
        """
        bottom colophon copyright disclaimer disclosure foot footer imprint legal privacy
        site-footer terms
        """.split()
    ),
    "hidden": frozenset(
        """
        dialog dropdown hidden hide invisible lightbox modal offscreen overlay popup
        screen-reader screen-reader-text sr-only tooltip visually-hidden visuallyhidden
        """.split()
    ),
    "meta": frozenset(
        """
        article-meta categories category date dateline details entry-meta info keywords
        kicker label labels meta metadata post-meta posted postmeta published reading-time
        tag taglist tags time timestamp topic topics
        """.split()
    ),
    "navigation": frozenset(
        """
        breadcrumb breadcrumbs drawer hamburger masthead megamenu menu menus nav navbar
        navigation offcanvas pager pagination sitemap skip submenu tablist tabs toc topbar
        """.split()
    ),
    "newsletter": frozenset(
        """
        convertkit hubspot lead-magnet mailchimp mailing newsletter newsletters opt-in
        optin sign-up signup subscribe subscription
        """.split()
    ),
    "promo": frozenset(
        """
        abo callout cta donate donation login membership offer offers
        paywall piano premium promo promos promotion register registration upsell
        """.split()
    ),
    "quote": frozenset(
        """
        blockquote citation pull-quote pullquote pullquotes quote zitat
        """.split()
    ),
    "related": frozenset(
        """
        also-read alsoread crosslink further latest lire-aussi mehr more-from more-stories
        morefrom most-read mostread next-up onward outbrain popular read-more read-next
        readmore recirc recirculation recommend recommendation recommendations recommended
        recommends related related-articles related-posts see-also seealso similar
        suggested taboola trending up-next upnext weitere you-may youmay zum-thema
        zumthema
        """.split()
    ),
    "share": frozenset(
        """
        actions addtoany bookmark follow print share sharedaddy shares sharethis sharing
        sns social socials toolbar tools
        """.split()
    ),
    "sidebar": frozenset(
        """
        aside box complementary factbox infobox rail right-rail secondary sidebar widget
        widget-area widgets
        """.split()
    ),
    "table": frozenset(
        """
        cons data-table price product products pros rating ratings review reviews specs
        table tablepress verdict
        """.split()
    ),
    "teaser": frozenset(
        """
        archive card cards carousel excerpt feed grid-item headline-list headlines
        list-item listing post-list promo-card slider story-card swiper teaser teasers
        thumb thumbnail tile
        """.split()
    ),
    "title": frozenset(
        """
        article-title entry-title heading headline hed post-title titel title titre
        """.split()
    ),
}
"""For each meaning, the words that have it."""

EMBEDS = frozenset(
    "bluesky-embed fb-post instagram-media mastodon-embed reddit-embed-bq tiktok-embed "
    "twitter-tweet twitter-video wp-embedded-content".split()
)
"""Class names in the code that networks and WordPress give out for embedding a post."""

THREADS = frozenset(
    "commentlist comments disqus kommentare komentarze spotim talkback viafoura".split()
)
"""Words of class names and ids of comment threads. The singular may be a section for opinions."""

THREAD_STATES = frozenset(
    "allow close closed count disabled enabled has hide link no off on open show toggle "
    "with".split()
)
"""Words beside them that say something of an article: whether it has comments, and how many."""
