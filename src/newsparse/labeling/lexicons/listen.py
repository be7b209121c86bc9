"""Phrases of the cue ``listen``: invitations to listen, and notices of voices and players."""

PHRASES = {
    "ar": "استمع إلى المقال, تشغيل الفيديو, كتم الصوت, ملء الشاشة",
    "da": "lyt til artiklen, fuld skærm, artiklen læses op",
    "de": """
        artikel anhören, artikel vorlesen, beitrag anhören, dieser artikel wurde automatisch
        vertont, hördauer, jetzt anhören, live hören, vorlesen lassen
    """,
    "en": """
        ai generated voice, audio player, audio version, autoplay, captions off, current time,
        download audio, escape will cancel, exit full screen, inconsistencies may occur, listen
        now, listen to article, listen to this article, listen to this story, listen to the
        article, min listen, minute listen, narrated by, no compatible source, now playing,
        picture in picture, playback speed, read aloud, remaining time, seconds of, seek to live,
        stream type, text to speech, this is a modal window, unmute, video player, voice is ai
        generated, your browser does not support the audio, your browser does not support the
        video, your video begins in
    """,
    "es": "escucha esta noticia, escuchar artículo, escuchar noticia, pantalla completa",
    "fi": "kuuntele artikkeli, kuuntele juttu, koko näyttö",
    "fr": """
        durée de l audio, durée de la vidéo, en lecture, lecteur audio, lecteur vidéo, lire la
        vidéo, plein écran, réécouter, version audio, voix de synthèse, écouter l article,
        écouter cet article
    """,
    "id": "dengarkan artikel, putar audio",
    "it": """
        ascolta l articolo, ascolta questo articolo, caricamento player, schermo intero
    """,
    "ja": "再生する, 全画面, 音声で聞く, 読み上げ",
    "ko": "기사 듣기, 뉴스듣기, 음성으로 듣기, 음소거, 전체화면",
    "nl": "beluister dit artikel, luister naar dit artikel, volledig scherm",
    "no": "fullskjerm, lytt til artikkelen, lytt til saken",
    "pl": "odtwarzacz, posłuchaj artykułu, pełny ekran, wersja audio",
    "pt": "ouça este artigo, ouvir artigo, ouvir notícia, tela cheia",
    "ru": "аудиоверсия, во весь экран, озвучка, прослушать новость, слушать статью",
    "sv": "helskärm, lyssna på artikeln",
    "tr": "haberi dinle, tam ekran",
    "uk": "прослухати новину, слухати статтю",
    "zh": "全屏, 听新闻, 您的浏览器不支持, 聽新聞",
}
