"""Phrases of the cue ``read-more``: links that go on reading elsewhere."""

PHRASES = {
    "ar": """
        اضغط هنا, اقرأ المزيد, التفاصيل, المزيد, تابع القراءة, شاهد المزيد, عرض الكل, عرض
        المزيد, قراءة المزيد, للمزيد
    """,
    "cs": "celý článek, více, zobrazit více, číst dál, číst více",
    "da": """
        artiklen fortsætter efter annoncen, artiklen fortsætter under, hent flere, klik her, se
        alle, se mere, se video, vis flere, vis mere
    """,
    "de": """
        alle ansehen, alle anzeigen, alle artikel, alles anzeigen, hier geht es zu, hier geht s,
        hier klicken, jetzt ansehen, jetzt lesen, klicken sie hier, lesen sie dazu, lesen sie
        hier, lesen sie weiter, mehr, mehr anzeigen, mehr erfahren, mehr laden, vollständigen
        artikel lesen, weiterlesen, weniger anzeigen, zum artikel, zum video, zur startseite,
        zur übersicht
    """,
    "el": "δείτε περισσότερα, διαβάστε, διαβάστε περισσότερα",
    "en": """
        all articles, all posts, all stories, article continues after, article continues below,
        click here, click here for, click here for more, click here to read, click to read,
        continue reading, continue to article, discover more, expand, explore, explore more,
        find out more, full article, full story, keep scrolling, learn more, listen to more,
        load more, load more articles, more details, more info, more information, more photos,
        more videos, read all, read also, read article, read full article, read full story, read
        more, read more about, read more at, read more from, read more on, read on, read the
        article, read the full article, read the full story, read the rest, read the story, read
        this, scroll to continue, see all, see full, see how, see more, show all, show less,
        show more, story continues, story continues below, tap here, view all, view all posts,
        view comments, view full, view gallery, view more, watch, watch also, watch live, watch
        more, watch now, watch the video, watch video
    """,
    "es": """
        cargar más, clic aquí, conoce más, continuar leyendo, descubre más, haga clic aquí, haz
        clic aquí, lea aquí, lea más, lee más, leer artículo, leer más, leer nota, leer noticia,
        mostrar más, más info, saber más, seguir leyendo, sigue leyendo, ver más, ver nota
        completa, ver todas, ver todo, ver todos, ver video, ver vídeo
    """,
    "fi": """
        jatka lukemista, katso kaikki, katso lisää, katso video, klikkaa tästä, lataa lisää,
        näytä kaikki, näytä lisää
    """,
    "fr": """
        afficher plus, cliquez ici, continuer la lecture, découvrez, découvrir, en savoir plus,
        lire l article, lire l article complet, lire la suite, lire plus, plus d informations,
        plus d infos, pour en savoir plus, regarder, tous les articles, tout voir, voir la
        vidéo, voir moins, voir plus, voir tous, voir tout
    """,
    "hi": "आगे पढ़ें, और देखें, और पढ़ें, पूरी खबर पढ़ें, यहां क्लिक करें, सभी देखें",
    "hu": "bővebben, részletek, tovább, tovább olvasom, több",
    "id": """
        baca lebih lanjut, baca selengkapnya, klik di sini, lihat selengkapnya, lihat semua,
        muat lainnya, selengkapnya, tampilkan semua
    """,
    "it": """
        carica altri, clicca qui, continua, continua a leggere, guarda, guarda il video, mostra
        altro, mostra di più, per saperne di più, scopri, scopri di più, vai all articolo, vedi
        tutti, vedi tutto
    """,
    "ja": """
        こちら, すべて見る, もっと見る, もっと読む, 一覧, 一覧へ, 一覧を見る, 全文を読む,
        続きを読む, 記事を読む, 詳しくはこちら, 詳細を見る
    """,
    "ko": "기사 전체보기, 더 보기, 더보기, 바로가기, 자세히 보기, 전체 보기, 전체보기",
    "lt": """
        plačiau, rodyti daugiau, skaitykite daugiau, skaityti daugiau, skaityti toliau, visos
        naujienos, žiūrėti visus
    """,
    "ms": "baca lagi, baca seterusnya, klik di sini, lihat lagi, lihat semua",
    "nl": """
        bekijk, bekijk alle, bekijk alles, bekijk meer, klik hier, laad meer, lees het hele
        artikel, lees verder, meer informatie, meer laden, toon meer, verder lezen
    """,
    "no": """
        klikk her, last flere, les hele saken, se alle, se mer, se video, til saken, vis flere,
        vis mer
    """,
    "pl": """
        czytaj całość, czytaj dalej, czytaj więcej, dowiedz się więcej, kliknij tutaj, oglądaj,
        pokaż więcej, przejdź do, więcej informacji, załaduj więcej, zobacz więcej, zobacz
        wszystkie
    """,
    "pt": """
        acesse, assista, assista ao vídeo, carregar mais, clique aqui, continua após a
        publicidade, continuar a ler, continue a ler, continue lendo, ler artigo, ler mais,
        mostrar mais, saber mais, ver mais, ver todas, ver todos, ver tudo, ver vídeo
    """,
    "ro": """
        citește mai departe, citește mai mult, mai mult, mai multe, vezi mai mult, vezi toate
    """,
    "ru": """
        все материалы, все новости, далее, загрузить еще, подробнее, подробности, показать еще,
        посмотреть все, смотреть, смотреть все, узнать больше, читать, читать дальше, читать
        полностью
    """,
    "sv": """
        klicka här, ladda fler, se alla, se mer, till artikeln, visa alla, visa fler, visa mer,
        visa mindre
    """,
    "sw": "endelea kusoma, soma zaidi, tazama zaidi",
    "tr": """
        daha fazla, daha fazla göster, daha fazla oku, daha fazlası, detaylar için tıklayın,
        devamı, devamını oku, haberin devamı, tüm haberler, tümünü gör, tıklayın
    """,
    "uk": """
        більше новин, всі новини, далі, детальніше, дивитися всі, докладніше, дізнатися більше,
        показати ще, усі новини, читати, читати більше, читати далі
    """,
    "vi": "chi tiết, xem thêm, xem tất cả, đọc tiếp",
    "zh": """
        全文阅读, 展开, 更多內容, 更多内容, 查看全文, 查看更多, 点击查看, 点击进入, 詳細, 详细,
        閱讀全文, 閱讀更多, 阅读全文, 阅读更多, 點擊查看
    """,
}
