"""Phrases of the cue ``signoff``: closing credits of a report."""

PHRASES = {
    "ar": "إعداد, المصادر, المصدر, المصدر وكالات, تحرير, ترجمة, مصدر, وكالات",
    "da": "kilde, kilder, ritzau",
    "de": """
        aus dem englischen, mit agenturmaterial, mit dpa material, mit material von, mitarbeit,
        quelle, quellen, redaktion, übersetzt von, übersetzung
    """,
    "en": """
        additional reporting, additional reporting by, appeared first on, compiled by,
        contributed, contributed reporting, contributed to this article, contributed to this
        report, contributed to this story, contributing, copyright 20, edited by, editing by,
        first appeared in, first appeared on, first published on, has been auto generated from,
        inputs from, originally appeared on, originally published on, our standards, reported
        from, reporting by, republished from, source, sources, staff writer, syndicated feed,
        the associated press contributed, the post, this article originally appeared, this
        article was originally published, this report, this story originally appeared, this
        story was originally published, thomson reuters trust principles, trust principles, via,
        with agency inputs, with files from, with input from, with inputs from, with permission,
        with reporting by, with reporting from, writing by, written by
    """,
    "es": """
        con agencias, con datos de, con información de, con información de agencias, fuente,
        fuentes, redacción
    """,
    "fi": "lähde, lähteet, stt",
    "fr": """
        avec afp, avec agence, avec agences, avec ap, avec l afp, avec les agences, avec
        reuters, propos recueillis par, source, sources, traduction, traduit de l anglais
    """,
    "hi": "इनपुट, एजेंसी, साभार, सोर्स, स्रोत",
    "id": "editor, penulis, penyunting, pewarta, reporter, sumber",
    "it": "a cura di, fonte, fonti, traduzione di",
    "ja": "出典, 原文, 取材, 文責, 編集, 翻訳, 記者",
    "ko": "기자, 출처, 취재, 편집",
    "ms": "sumber",
    "nl": "bron, bronnen, met medewerking van",
    "no": "kilde, kilder, ntb",
    "pl": "opr, oprac, źródła, źródło",
    "pt": """
        com agência, com agências, com informações da, com informações de, com informações do,
        edição de, fonte, fontes
    """,
    "ru": """
        автор, источник, источники, материал подготовлен, перевод, по материалам, подготовил,
        подготовила, редактор
    """,
    "sv": "källa, källor",
    "sw": "chanzo",
    "tr": "derleyen, kaynak, kaynakça, çeviren",
    "uk": "автор, джерела, джерело, за матеріалами, підготував, підготувала, редактор",
    "zh": """
        作者, 來源, 原文链接, 原标题, 完, 审核, 撰文, 来源, 校对, 监制, 編輯, 编译, 编辑, 記者,
        记者, 責任編輯, 責編, 责任编辑, 责编
    """,
}
