"""Phrases of the cue ``rating``: widgets that ask for a rating or a reaction."""

PHRASES = {
    "ar": "تقييم, تقييمك, قيم المقال, قيم هذا المقال, ما رأيك, هل أعجبك, هل كان هذا مفيدا",
    "cs": "hodnocení, ohodnotit článek, ohodnoťte",
    "da": "bedøm, bedømmelse, var artiklen nyttig, vurdering",
    "de": """
        artikel bewerten, bewerten, bewerten sie, bewerten sie diesen artikel, bewertung,
        bewertungen, durchschnittliche bewertung, hat ihnen der artikel gefallen, hilfreich,
        ihre bewertung, sterne, war dieser artikel hilfreich, wie bewerten sie, wie hat ihnen
    """,
    "en": """
        average rating, be the first to rate, click on a star to rate it, customer reviews, did
        you find this, did you like this, feedback, give feedback, helpful, how did you like,
        how useful was this, leave a review, no votes so far, not helpful,
        out of 5, rate, rate article, rate this, rate this article, rate this post, rate this
        story, rating, ratings, send feedback, star rating, stars, submit your rating, tell us
        what you think, thumbs down, thumbs up, useful, user reviews, vote count, was this
        article helpful, was this helpful, was this page helpful, what is your reaction, write a
        review, your rating, your reaction
    """,
    "es": """
        califica, califica esta nota, calificación, calificar, estrellas, puntuación, puntúa, te
        fue útil, te gusta esta noticia, te gustó, te ha interesado esta noticia, te ha
        resultado útil, valora este artículo, valoración, valorar
    """,
    "fi": "arvio, arvioi, arvostele, oliko artikkeli hyödyllinen",
    "fr": """
        avis, cet article vous a intéressé, cet article vous a été utile, donner votre avis,
        note, noter, notez, notez cet article, votre avis, votre note, étoiles, évaluer, évaluez
    """,
    "hi": "आपकी रेटिंग, रेट करें, रेटिंग",
    "hu": "értékeld, értékelje, értékelés",
    "id": """
        apakah artikel ini bermanfaat, bagaimana reaksi anda, beri nilai, nilai artikel ini,
        penilaian
    """,
    "it": """
        stelle, ti è piaciuto, ti è stato utile, valuta, valuta questo articolo, valutazione,
        vota, voto medio
    """,
    "ja": "いいね, この記事を評価, 参考になった, 役に立ちましたか, 評価",
    "ko": "별점, 이 기사를 추천합니다, 좋아요, 추천해요, 평점",
    "lt": "balsuoti, vertinimas, įvertinkite, įvertinkite straipsnį",
    "ms": "nilai, penilaian",
    "nl": """
        beoordeel, beoordeel dit artikel, beoordeling, sterren, waardeer dit artikel, was dit
        artikel nuttig
    """,
    "no": "gi karakter, hva synes du, var dette nyttig, vurder, vurdering",
    "pl": """
        czy artykuł był przydatny, ocena, ocena artykułu, oceń, oceń artykuł, twoja ocena,
        średnia ocena
    """,
    "pt": """
        avaliar, avaliação, avalie, avalie este artigo, classifique, este conteúdo foi útil,
        estrelas, foi útil, nota, sua avaliação
    """,
    "ro": "evaluează, notează, rating articol",
    "ru": """
        была ли статья полезной, ваша оценка, голосов, оцените, оцените материал, оцените
        статью, оценить, оценка, понравилась статья, понравился материал, проголосовать,
        рейтинг, средняя оценка
    """,
    "sv": "betyg, betygsätt, vad tycker du, var artikeln hjälpsam",
    "tr": """
        bu haberi beğendiniz mi, değerlendir, oy ver, puan, puanla, tepki ver, tepkiniz nedir
    """,
    "uk": """
        ваша оцінка, оцінити, оцінка, оцініть, оцініть статтю, рейтинг, сподобалась стаття
    """,
    "zh": "您的评分, 打分, 推荐指数, 有帮助吗, 評分, 评分",
}
