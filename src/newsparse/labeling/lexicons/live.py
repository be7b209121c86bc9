"""Phrases of the cue ``live``: live pages and embedded posts."""

PHRASES = {
    "ar": "تغطية مباشرة, عاجل, مباشر",
    "de": """
        diesen beitrag auf instagram ansehen, eilmeldung, empfohlener redaktioneller inhalt,
        externe inhalte, externe inhalte anzeigen, externer inhalt, inhalt laden, live ticker,
        liveblog, liveticker
    """,
    "en": """
        a post shared by, allow twitter content, allow x content, as it happened, breaking,
        developing story, embedded post, follow live, key events, key moments, last updated,
        live, live blog, live updates, pic twitter com, show content, this is a developing
        story, this post is hosted on, tweet unavailable, twitter embed, view embed, view on
        twitter, view on x, view this post on instagram, view tweet, x content
    """,
    "es": """
        contenido externo, en vivo, minuto a minuto, ver esta publicación en instagram, última
        hora
    """,
    "fr": """
        afficher le contenu, direct vidéo, en direct, le direct, voir cette publication sur
        instagram
    """,
    "it": "diretta, in diretta, visualizza questo post su instagram",
    "ja": "この投稿をinstagramで見る, ライブ, 速報",
    "ko": "생중계, 속보",
    "nl": "dit bericht op instagram bekijken, live, liveblog",
    "pl": "na żywo, relacja na żywo, wyświetl ten post na instagramie",
    "pt": "ao vivo, atualização, minuto a minuto, ver essa foto no instagram",
    "ru": """
        молния, онлайн, посмотреть эту публикацию в instagram, прямая трансляция, срочно,
        трансляция
    """,
    "tr": "bu gönderiyi instagram da gör, canlı anlatım, son dakika",
    "uk": "наживо, онлайн, терміново",
    "zh": "即時更新, 实时更新, 直播, 突发",
}
