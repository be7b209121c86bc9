"""Phrases of the cue ``tags``: labels of keyword lists."""

PHRASES = {
    "ar": "الكلمات الدلالية, الكلمات المفتاحية, الوسوم, كلمات دلالية, كلمات مفتاحية, وسوم",
    "cs": "klíčová slova, témata, štítky",
    "da": "emneord, emner, nøgleord, tags",
    "de": """
        kategorie, kategorien, mehr zu, schlagworte, schlagwörter, stichworte, stichwörter,
        tags, themen in diesem artikel, verwandte themen
    """,
    "el": "ετικέτες",
    "en": """
        categories, categorised in, categorized as, category, filed in, filed under, in this
        story, keywords, labels, more about, people in this story, posted in, published in,
        related topics, subjects, tag, tagged, tagged in, tagged with, tags, topics
    """,
    "es": """
        archivado en, en esta nota, en este artículo, etiquetas, noticias sobre, palabras clave,
        publicado en, tags, temas
    """,
    "fi": "aihesanat, asiasanat, avainsanat, tunnisteet",
    "fr": """
        classé dans, dans cet article, mots clefs, mots clés, publié dans, sujets, sur le thème,
        tags, thématiques, étiquettes
    """,
    "hi": "टैग, टैग्स, टॉपिक",
    "hu": "címkék, kulcsszavak",
    "id": "kata kunci, tag, tags, topik",
    "is": "efnisorð, merki",
    "it": "argomenti, etichette, parole chiave, pubblicato in, tag, temi",
    "ja": "キーワード, タグ, 関連タグ, 関連トピックス",
    "ko": "키워드, 태그, 해시태그",
    "lt": "raktiniai žodžiai, temos, žymos",
    "ms": "kata kunci, tag",
    "nl": "labels, lees meer over, onderwerpen, tags, trefwoorden",
    "no": "emneord, emner, nøkkelord, stikkord, tema",
    "pl": "słowa kluczowe, tag, tagi, tematy",
    "pt": """
        assuntos, categorias, etiquetas, neste artigo, palavras chave, tags, tudo sobre, tópicos
    """,
    "ro": "cuvinte cheie, etichete, taguri",
    "ru": """
        в материале, в сюжете, ключевые слова, метки, рубрика, рубрики, теги, темы, тэги
    """,
    "sv": "etiketter, nyckelord, taggar, ämnen, ämnesord",
    "tr": "anahtar kelimeler, etiket, etiketler",
    "uk": "ключові слова, мітки, теги, теми",
    "vi": "tags, từ khóa",
    "zh": "主题, 关键字, 关键词, 标签, 標籤, 相关标签, 關鍵字, 關鍵詞",
}
