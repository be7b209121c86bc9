"""Phrases of the cue ``language``: names of languages, as a language menu prints them."""

PHRASES = {
    "any": """
        arabic, bahasa indonesia, bahasa melayu, català, chinese, cymraeg, dansk, deutsch,
        eesti, english, español, euskara, français, french, gaeilge, galego, german, hrvatski,
        italian, italiano, japanese, kiswahili, korean, latviešu, lietuvių, magyar, nederlands,
        norsk, polski, portuguese, português, română, russian, slovenčina, slovenščina, spanish,
        srpski, suomi, svenska, tiếng việt, türkçe, íslenska, čeština, ελληνικά, български,
        русский, українська, עברית, اردو, العربية, فارسی, हिंदी, हिन्दी, বাংলা, தமிழ், తెలుగు,
        ไทย, 中文, 日本語, 简体中文, 繁體中文, 한국어
    """,
}
