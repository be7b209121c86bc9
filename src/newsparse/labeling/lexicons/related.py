"""Phrases of the cue ``related``: labels of other stories."""

PHRASES = {
    "ar": """
        آخر الأخبار, أحدث الأخبار, أخبار, أخبار ذات صلة, أخر الأخبار, أهم الأخبار, إقرأ أيضا,
        اخترنا لك, اقرأ أيضا, اقرأ أيضًا, اقرأ المزيد, اقرا ايضا, الأكثر تداولا, الأكثر قراءة,
        الأكثر مشاهدة, التالي, السابق, المزيد, المزيد من, المقال التالي, المقال السابق, ذات صلة,
        شاهد أيضا, عاجل, قد يعجبك أيضا, قد يهمك, قد يهمك أيضا, مختارات, مقالات ذات صلة, مقترحات,
        مواضيع ذات صلة, مواضيع متعلقة, موضوعات ذات صلة, موضوعات متعلقة, ننصح بقراءة
    """,
    "cs": """
        aktuálně, další články, doporučujeme, k tématu, mohlo by vás zajímat, nejnovější,
        nejčtenější, přečtěte si také, související, související články, více k tématu, čtěte
        také
    """,
    "da": """
        aktuelt, anbefalede artikler, anbefalet, flere artikler, flere nyheder, lige nu, læs
        mere, læs mere om, læs også, mere fra, mere om, mest læst, mest læste, nyheder,
        relaterede artikler, relaterede emner, relateret, se også, seneste, seneste artikler,
        seneste nyheder, seneste nyt, topnyheder
    """,
    "de": """
        aktuell, aktuelle artikel, aktuelle meldungen, aktuelle nachrichten, aktuelles, am
        meisten gelesen, auch interessant, aus dem netz, beliebt, beliebte artikel, beliebteste,
        das könnte dich auch interessieren, das könnte sie auch interessieren, dazu passend,
        eilmeldung, empfehlungen, empfehlungen der redaktion, empfohlen, empfohlene artikel,
        empfohlener externer inhalt, hintergrund, könnte dich interessieren, könnte sie
        interessieren, lesen sie auch, lesen sie mehr, letzte beiträge, mehr artikel, mehr aus,
        mehr aus dem ressort, mehr dazu, mehr lesen, mehr nachrichten, mehr von, mehr zum thema,
        meist gelesen, meistgelesen, meistgelesene, meistgelesene artikel, meistkommentiert,
        nachrichtenüberblick, neueste artikel, neueste beiträge, neueste meldungen, neueste
        nachrichten, nicht verpassen, nächster artikel, nächster beitrag, passend zum thema,
        schlagzeilen, top artikel, top meldungen, top news, top themen, topthemen, unsere
        empfehlungen, verwandte artikel, verwandte beiträge, verwandte themen, vorheriger
        artikel, vorheriger beitrag, weitere artikel, weitere artikel zum thema, weitere
        informationen, weitere infos, weitere meldungen, weitere nachrichten, weitere themen,
        weitere videos, zum thema, ähnliche artikel, ähnliche beiträge, ähnliche themen
    """,
    "el": """
        δείτε επίσης, δημοφιλή, διαβάστε ακόμη, διαβάστε επίσης, περισσότερα, προτεινόμενα, ροή
        ειδήσεων, σχετικά άρθρα, σχετικές ειδήσεις, τελευταία νέα
    """,
    "en": """
        across the web, also read, around the web, best of, best stories, breaking news,
        complete coverage, day in photos, don t miss, editor s choice, editor s picks, editors
        choice, editors picks, explore more, explore more on these topics, featured, featured
        articles, featured posts, featured stories, featured video, for you, from our partners,
        from the web, full coverage, further reading, headlines, hot topics, in case you missed
        it, in other news, in photos, in pictures, just in, keep reading, latest, latest
        articles, latest headlines, latest news, latest posts, latest stories, latest videos,
        more articles, more from, more headlines, more in, more like this, more news, more on,
        more on this, more on this story, more posts, more stories, more to explore, more to
        read, most commented, most popular, most read, most recent, most shared, most viewed,
        most watched, must read, must reads, must see, next article, next post, next story,
        other news, other stories, our picks, people are reading, popular, popular articles,
        popular now, popular posts, popular reads, popular stories, previous article, previous
        post, previous story, read next, readers also liked, recent, recent articles, recent
        news, recent posts, recent stories, recommended, recommended articles, recommended for
        you, recommended reading, recommended stories, recommended videos, related, related
        article, related articles, related content, related coverage, related links, related
        news, related post, related posts, related reading, related stories, related story,
        related topics, related video, related videos, see all related, see also, similar
        articles, similar stories, special coverage, special report, staff picks, stories for
        you, suggested, suggested for you, today s top stories, top headlines, top news, top
        stories, top story, trending, trending now, trending stories, trending topics, up next,
        watch next, we recommend, what others are reading, what to read next, you may also be
        interested in, you may also like, you may have missed, you may like, you might also
        like, you might be interested in, you might like
    """,
    "es": """
        además, artículo anterior, artículo relacionado, artículo siguiente, artículos
        relacionados, contenido relacionado, contenidos relacionados, destacadas, destacado,
        destacados, el editor te recomienda, en portada, entradas recientes, la actualidad más
        visitada, la actualidad más vista, las más leídas, le puede interesar, le recomendamos,
        lea también, lee también, leer también, leé también, lo más, lo más leído, lo más
        visitado, lo más visto, lo último, mira también, mirá también, más de, más en, más
        información, más leídas, más leído, más leídos, más noticias, más sobre, más vistas, más
        visto, más vistos, no te lo pierdas, no te pierdas, nota anterior, nota relacionada,
        notas relacionadas, noticia relacionada, noticias destacadas, noticias más leídas,
        noticias recientes, noticias relacionadas, otras noticias, otros artículos, porque
        leíste esta nota, puede interesarte, recomendadas, recomendado, recomendado para ti,
        recomendados, recomendamos, relacionada, relacionadas, relacionado, relacionados,
        siguiente artículo, siguiente nota, también te podría interesar, también te puede
        interesar, te podría interesar, te puede interesar, te puede interesar también, te
        recomendamos, temas relacionados, tendencias, titulares, vea también, ver también,
        videos recomendados, vídeos recomendados, última hora, últimas noticias
    """,
    "fi": """
        aiheeseen liittyvät, aiheeseen liittyvää, juuri nyt, katso myös, lisää, lisää aiheesta,
        lisää uutisia, lue lisää, lue myös, luetuimmat, luetuimmat uutiset, luetuin, pääuutiset,
        suositellut, suosittelemme, suosituimmat, tuoreimmat, tuoreimmat uutiset, uusimmat,
        uutiset, viimeisimmät
    """,
    "fr": """
        a la une, a lire aussi, actualités, article précédent, article suivant, articles
        associés, articles les plus lus, articles liés, articles recommandés, articles récents,
        articles similaires, autour du web, autres articles, cela pourrait vous intéresser,
        contenus sponsorisés, dans la même catégorie, dans la même rubrique, derniers articles,
        dernières actualités, dernières actus, dernières infos, dernières nouvelles, dossier,
        dossiers, en ce moment, fil d actualité, fil info, le fil info, le plus lu, les
        dernières infos, les plus lues, les plus lus, les plus partagés, les plus populaires,
        lire aussi, lire également, ne manquez pas, nos recommandations, notre sélection, nous
        vous recommandons, plus d articles, plus lus, plus populaires, pour aller plus loin,
        recommandé, recommandé pour vous, retrouvez aussi, sujets associés, sur le même sujet,
        sur le même thème, tendances, voir aussi, vous aimerez aussi, vous pourriez aussi aimer,
        à découvrir, à la une, à lire aussi, à lire également, à ne pas manquer, à voir aussi, à
        écouter
    """,
    "hi": """
        अन्य खबरें, आपके लिए, इसे भी पढ़ें, और पढ़ें, टॉप न्यूज़, ट्रेंडिंग, ताज़ा ख़बरें, ताजा
        खबर, ताजा खबरें, बड़ी खबरें, मुख्य समाचार, यह भी देखें, यह भी पढ़ें, ये भी पढ़ें,
        लोकप्रिय, संबंधित खबरें, संबंधित ख़बरें, संबंधित समाचार, सबसे ज्यादा पढ़े गए, सुझाव
    """,
    "hu": """
        ajánljuk, ajánlott, ez is érdekelheti, friss hírek, kapcsolódó, kapcsolódó cikkek,
        legfrissebb, legfrissebb hírek, legolvasottabb, olvassa el ezt is, további cikkek,
        további hírek
    """,
    "id": """
        artikel lainnya, artikel terbaru, artikel terkait, baca juga, berita lainnya, berita
        populer, berita terbaru, berita terkait, berita terpopuler, berita utama, lainnya, lihat
        juga, pilihan editor, pilihan redaksi, populer, rekomendasi, rekomendasi untuk anda,
        selengkapnya, simak juga, terbaru, terkait, terpopuler, tonton juga, topik terkait,
        trending
    """,
    "is": """
        fleiri fréttir, fréttir, helstu fréttir, lesa meira, lesa nánar, lestu einnig, lestu
        líka, lestu meira, meira, mest lesið, mest lesnu, nýjast, nýjustu fréttir, sjá einnig,
        sjá meira, tengdar fréttir, tengdar greinar, tengt efni
    """,
    "it": """
        altre notizie, altri articoli, altro su, articoli correlati, articoli recenti, articolo
        correlato, articolo precedente, articolo successivo, consigliati, consigliati per te,
        correlate, correlati, da non perdere, dello stesso autore, guarda anche, i più letti, in
        evidenza, in primo piano, le più lette, leggi anche, leggi di più, leggi tutto, notizie
        correlate, notizie recenti, più lette, più letti, più letto, più visti, potrebbe
        interessarti, potrebbe interessarti anche, potrebbero interessarti, primo piano,
        prossimo articolo, sullo stesso argomento, sullo stesso tema, tendenze, ti potrebbe
        interessare, ultim ora, ultima ora, ultime notizie, ultimi articoli, vedi anche
    """,
    "ja": """
        あわせて読みたい, おすすめ, おすすめ記事, こちらもおすすめ, この記事を読んだ人は,
        アクセスランキング, トップニュース, ピックアップ, ランキング, 主要ニュース, 人気の記事,
        人気記事, 他の記事, 前の記事, 合わせて読みたい, 新着, 新着記事, 最新ニュース, 最新記事,
        次の記事, 注目の記事, 注目記事, 特集, 編集部のおすすめ, 速報, 関連する記事,
        関連キーワード, 関連ニュース, 関連リンク, 関連動画, 関連記事
    """,
    "ko": """
        관련 기사, 관련 뉴스, 관련기사, 다른 기사, 다음 기사, 더보기, 많이 본 기사, 많이 본
        뉴스, 실시간, 이전 기사, 인기 기사, 인기기사, 인기뉴스, 주요 뉴스, 주요뉴스, 최신 기사,
        최신 뉴스, 최신기사, 추천 기사, 추천 뉴스, 추천기사, 함께 보면 좋은, 헤드라인
    """,
    "lt": """
        daugiau, daugiau naujienų, kitos naujienos, naujausi, naujausios naujienos, naujienos,
        nepraleiskite, panašūs straipsniai, populiariausi, populiarūs straipsniai,
        rekomenduojame, skaitomiausi, skaitomiausios, skaitykite taip pat, susijusios naujienos,
        susiję, susiję straipsniai, svarbiausios naujienos, taip pat skaitykite
    """,
    "ms": """
        artikel berkaitan, artikel lain, baca juga, berita berkaitan, berita lain, berita
        terkini, berita utama, berkaitan, lagi berita, mungkin anda juga suka, paling popular,
        popular, terkini
    """,
    "nl": """
        aanbevolen, aanbevolen artikelen, aanraders, bekijk ook, best gelezen, gerelateerd,
        gerelateerd nieuws, gerelateerde artikelen, gerelateerde berichten, het laatste nieuws,
        in het nieuws, laatste nieuws, lees meer, lees ook, meer artikelen, meer nieuws, meer
        over, meer uit, meer van, meest bekeken, meest gelezen, meest recent, mis niets, net
        binnen, nieuwsoverzicht, ook interessant, populair, uitgelicht, volgend artikel, vorig
        artikel, zie ook
    """,
    "no": """
        aktuelt, anbefalt, anbefalte artikler, anbefalte saker, flere artikler, flere nyheter,
        flere saker, forrige sak, les mer, les også, les saken, mer fra, mer om, mest lese, mest
        lest, neste sak, nyheter, nå, relatert, relaterte artikler, relaterte saker, se også,
        siste nyheter, siste nytt, siste saker, toppsaker
    """,
    "pl": """
        czytaj również, czytaj także, czytaj też, dzieje się, inne artykuły, na skróty,
        najczęściej czytane, najnowsze, najnowsze wiadomości, najpopularniejsze, nie przegap,
        ostatnie wiadomości, podobne, podobne artykuły, polecamy, polecane, popularne,
        powiązane, powiązane artykuły, powiązane tematy, przeczytaj również, przeczytaj także,
        przeczytaj też, rekomendowane, sprawdź też, w tym temacie, warto przeczytać, wiadomości,
        więcej, więcej na ten temat, więcej o, zobacz również, zobacz także, zobacz też
    """,
    "pt": """
        artigo anterior, artigos relacionados, as mais lidas, confira também, conteúdo
        relacionado, destaque, destaques, em alta, em destaque, leia ainda, leia mais, leia
        também, mais de, mais em, mais lidas, mais lidos, mais notícias, mais populares, mais
        sobre, mais vistas, mais vistos, manchetes, matérias relacionadas, notícia anterior,
        notícias recentes, notícias relacionadas, não perca, outras notícias, pode gostar,
        principais notícias, próxima notícia, próximo artigo, recomendado para você,
        recomendados, recomendamos, relacionadas, relacionados, saiba mais, tópicos
        relacionados, veja mais, veja também, você pode gostar, você também pode gostar, vídeos
        relacionados, últimas, últimas notícias
    """,
    "ro": """
        alte știri, articole recomandate, articole similare, cele mai citite, cele mai noi,
        citeste si, citește și, citiţi şi, pe aceeași temă, recomandate, recomandări, ultima
        oră, ultimele stiri, ultimele știri, vezi și, știri similare
    """,
    "ru": """
        вам может быть интересно, вам может понравиться, выбор редакции, главное, главное
        сегодня, главные новости, горячие новости, другие новости, ещё новости, ещё по теме,
        лента новостей, материалы по теме, не пропустите, новости, новости дня, новости
        партнеров, новости по теме, по теме, подробнее по теме, популярное, популярные новости,
        популярные статьи, последние новости, похожие материалы, похожие новости, похожие
        статьи, предыдущая новость, рекомендуем, рекомендуемые, самое популярное, самое
        читаемое, свежие новости, связанные новости, сейчас читают, следующая новость, смотрите
        также, сюжет, сюжеты, топ новостей, читайте ещё, читайте также, читать далее, читать
        также
    """,
    "sv": """
        fler artiklar, fler nyheter, just nu, läs mer, läs också, läs vidare, läs även, mer
        från, mer i ämnet, mer om, mest läst, mest läst just nu, mest lästa, missa inte,
        nyheter, populärt, rekommenderade artiklar, rekommenderas, rekommenderat, relaterade
        artiklar, relaterade nyheter, relaterat, se också, se även, senaste, senaste artiklarna,
        senaste nyheterna, senaste nytt, toppnyheter, ämnen i artikeln
    """,
    "sw": """
        habari kuu, habari zaidi, habari zinazohusiana, iliyosomwa zaidi, soma pia, soma zaidi,
        zinazosomwa sana
    """,
    "tr": """
        ayrıca okuyun, benzer haberler, bunlar da ilginizi çekebilir, bunu da oku, diğer
        haberler, en çok okunan, en çok okunanlar, gündem, günün haberleri, haberler, ilgili
        haber, ilgili haberler, ilgili konular, ilginizi çekebilir, manşet, popüler haberler,
        sizin için önerilenler, son dakika, son haberler, sıradaki haber, çok okunan haberler,
        çok okunanlar, öne çıkan haberler, öne çıkanlar, önerilen haberler
    """,
    "uk": """
        важливо, вам може сподобатися, вибір редакції, головне, головні новини, дивіться також,
        за темою, матеріали за темою, найпопулярніше, найчитаніше, новини, новини за темою,
        новини партнерів, останні новини, по темі, популярне, популярні новини, популярні
        статті, рекомендовані, рекомендуємо, стрічка новин, схожі новини, схожі статті, сюжети,
        топ новини, читайте також, читати також, інші новини
    """,
    "vi": """
        bài liên quan, bài viết liên quan, có thể bạn quan tâm, tin khác, tin liên quan, tin
        mới, tin mới nhất, xem thêm, đọc nhiều, đọc nhiều nhất, đọc thêm
    """,
    "zh": """
        上一篇, 下一篇, 为你推荐, 今日热点, 你可能感兴趣, 头条, 延伸閱讀, 延伸阅读, 排行榜,
        推荐, 推荐阅读, 推薦閱讀, 更多, 更多新聞, 更多新闻, 最新文章, 最新新聞, 最新新闻,
        最新消息, 滚动新闻, 点击排行, 热点, 热门推荐, 热门文章, 热门新闻, 熱門文章, 熱門新聞,
        猜你喜欢, 相关专题, 相关报道, 相关文章, 相关新闻, 相关阅读, 相關報導, 相關專題,
        相關文章, 相關新聞, 相關閱讀, 精彩推荐, 編輯推薦, 编辑推荐, 要聞, 要闻, 頭條
    """,
}
