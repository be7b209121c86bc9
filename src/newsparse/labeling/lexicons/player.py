"""Phrases of the cue ``player``: audio and video players."""

PHRASES = {
    "ar": """
        استمع, استمع إلى المقال, بودكاست, تشغيل, تشغيل الفيديو, حلقة, شاهد, شاهد الفيديو, صوت,
        فيديو, كتم الصوت, مدة الفيديو, ملء الشاشة
    """,
    "cs": "audio, epizoda, podcast, poslechnout, přehrát, video",
    "da": """
        afsnit, afspil, fuld skærm, lyd, lyt, lyt til, lyt til artiklen, oplæst, podcast, video
    """,
    "de": """
        abspielen, anhören, artikel anhören, artikel vorlesen, audio, audioversion, beitrag
        anhören, dieser artikel wurde automatisch vertont, folge, hördauer, im video, jetzt
        anhören, jetzt hören, lautstärke, live hören, podcast, sehen sie im video, stumm
        schalten, ton, video, video abspielen, vollbild, vorlesen, vorlesen lassen, wiedergabe,
        zum anhören
    """,
    "el": "ήχος, ακούστε, βίντεο",
    "en": """
        ai generated, ai generated voice, apple podcasts, audio, audio article, audio caption,
        audio player, audio version, autoplay, beginning of dialog window, captions off,
        chapters, current time, download audio, duration, embed code, embedded content, enable
        javascript, episode, escape will cancel, exit full screen, full screen, fullscreen,
        inconsistencies may occur, listen, listen live, listen now, listen to article, listen to
        this article, listen to this story, live now, live stream, loaded, media caption, media
        player, min listen, mute, narrated, no compatible source, now playing, now playing
        video, pause, picture in picture, play, play audio, play now, play video, playback,
        playback speed, playing, podcast, podcasts, read aloud, remaining time, replay, seconds
        of, seek, seek to live, share video, skip ad, speed, spotify, stream on, stream type,
        subtitles, text to speech, this is a modal window, this video, transcript, unmute, up
        next, video, video caption, video duration, video loading, video player, video
        unavailable, voice is ai generated, volume, watch again, watch the video, watch this
        video again, watch video, your browser does not support, your browser does not support
        the audio, your browser does not support the video, your video begins in
    """,
    "es": """
        audio, duración, episodio, escucha, escucha esta noticia, escuchar, escuchar artículo,
        escuchar noticia, pantalla completa, pausa, podcast, reproduciendo, reproducir,
        reproductor, tu navegador no soporta, video, volumen, voz, vídeo, vídeo de la noticia
    """,
    "fi": """
        jakso, koko näyttö, kuuntele, kuuntele artikkeli, kuuntele juttu, podcast, toista,
        video, ääni
    """,
    "fr": """
        audio, durée, en lecture, lecteur audio, lecteur vidéo, lecture, lire la vidéo, plein
        écran, podcast, regarder la vidéo, réécouter, son, version audio, vidéo, voix de
        synthèse, volume, écouter, écouter l article, écoutez, épisode
    """,
    "hi": "ऑडियो, देखें वीडियो, पॉडकास्ट, प्ले, वीडियो, वीडियो देखें, सुनें",
    "hu": "adás, hallgassa meg, lejátszás, podcast, videó",
    "id": """
        audio, dengarkan, episode, podcast, putar, saksikan, tonton, tonton video, video
    """,
    "is": "hlusta, hlustaðu, myndband, spila",
    "it": """
        ascolta, ascolta l articolo, ascolta questo articolo, audio, caricamento player,
        episodio, pausa, podcast, puntata, riproduci, schermo intero, video
    """,
    "ja": """
        全画面, 再生, 再生する, 動画, 動画を見る, 聞く, 視聴, 読み上げ, 音声, 音声で聞く
    """,
    "ko": """
        기사 듣기, 뉴스듣기, 동영상, 듣기, 오디오, 음성으로 듣기, 음소거, 재생, 전체화면
    """,
    "lt": "garso įrašas, klausykite, klausyti, leisti, tinklalaidė, vaizdo įrašas",
    "ms": "audio, dengar, main, podcast, tonton, video",
    "nl": """
        aflevering, afspelen, audio, bekijk de video, beluister, luister, luister naar, luister
        naar dit artikel, pauze, podcast, speel af, video, volledig scherm, volume, voorgelezen
    """,
    "no": """
        episode, fullskjerm, lyd, lytt, lytt til artikkelen, lytt til saken, podkast, spill av,
        video
    """,
    "pl": """
        audio, odcinek, odtwarzacz, odtwórz, pełny ekran, podcast, posłuchaj, posłuchaj
        artykułu, słuchaj, video, wersja audio, wideo
    """,
    "pt": """
        episódio, ouvir, ouvir artigo, ouvir notícia, ouça, ouça este artigo, pausar, podcast,
        reprodutor, reproduzir, seu navegador não suporta, tela cheia, volume, vídeo, áudio
    """,
    "ro": "ascultă, audio, episod, podcast, redă, video",
    "ru": """
        аудио, аудиоверсия, видео, во весь экран, воспроизведение, воспроизвести, выпуск,
        громкость, озвучка, плеер, подкаст, прослушать, прослушать новость, слушать, смотреть
        видео
    """,
    "sv": """
        avsnitt, helskärm, ljud, lyssna, lyssna på, lyssna på artikeln, paus, podd, spela, spela
        upp, tv, uppläst, video
    """,
    "sw": "sauti, sikiliza, tazama, tazama video",
    "tr": """
        bölüm, dinle, haberi dinle, izle, oynat, podcast, sesli, sesli dinle, tam ekran, video,
        videoyu izle
    """,
    "uk": """
        аудіо, випуск, відео, відтворити, дивитися відео, плеєр, подкаст, прослухати, слухати
    """,
    "vi": "nghe, nghe đọc bài, phát, video, xem video",
    "zh": """
        全屏, 听新闻, 影音, 您的浏览器不支持, 播放, 收听, 收聽, 聽新聞, 視頻, 觀看, 观看, 视频,
        重播, 音頻, 音频
    """,
}
