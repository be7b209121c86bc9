"""Phrases of the cue ``menu``: words of menus, controls and footers."""

PHRASES = {
    "ar": """
        أرشيف, أعلى الصفحة, أغلق, أقسام, ألعاب, إغلاق, إلغاء, إلى الأعلى, إنفوجرافيك,
        إنفوغرافيك, ابحث, اتصل بنا, اتصلوا بنا, الأرشيف, الأقسام, البث الحي, البث المباشر,
        البحث, البرامج, الرئيسية, الصفحة الأولى, الصفحة الرئيسية, الصور, الطقس, العودة, القائمة,
        القائمة الرئيسية, القسم, اللغة, المساعدة, النشرة, انتقل إلى المحتوى, بث مباشر, بحث,
        برامج, بودكاست, تحميل, تخطي إلى المحتوى, تصنيفات, تواصل معنا, حالة الطقس, خدمات, خريطة
        الموقع, راديو, رجوع, صفحة, صور, عن الموقع, فريق العمل, فيديو, فيديوهات, قائمة,
        كاريكاتير, لغات, مباشر, مدونات, مساعدة, معرض الصور, من نحن, مواضيع, موضوعات, هيئة
        التحرير, وظائف
    """,
    "cs": """
        archiv, další, domů, fotogalerie, hlavní stránka, hledat, hledání, horoskop, jazyk,
        kariéra, kontakt, kontakty, menu, nahoru, nápověda, o nás, podcasty, počasí, předchozí,
        přejít k obsahu, přejít na obsah, redakce, rubriky, strana, tv program, témata, videa,
        vyhledávání, zavřít, zpět, úvodní stránka, živě
    """,
    "da": """
        annuller, arkiv, avisen, billeder, debat, direkte, dødsannoncer, e avis, eavis, emner,
        forrige, forside, forsiden, gå til indhold, hjem, hjælp, horoskop, indlæser, job,
        kategorier, kontakt, kontakt os, krydsord, kundecenter, kundeservice, ledige stillinger,
        luk, luk menu, menu, næste, om os, podcast, podcasts, redaktionen, sektioner, side,
        skjul, spil, spring til indhold, sprog, søg, søgning, til forsiden, til toppen, tilbage,
        tv guide, vejr, vejret, video, åbn, åbn menu
    """,
    "de": """
        abbrechen, alle themen, archiv, ausblenden, barrierefrei, bilder, direkt zum inhalt, e
        paper, einblenden, epaper, fernsehprogramm, fotos, fotostrecken, gebärdensprache,
        hauptmenü, hauptnavigation, hilfe, horoskop, immobilien, inhalt, inhaltsverzeichnis,
        jobs, karriere, kleinanzeigen, kontakt, leichte sprache, leserbriefe, live, liveticker,
        mediathek, mein bereich, menü, menü schließen, menü öffnen, nach oben, navigation,
        navigation überspringen, newsticker, nutzermenü, nächste, nächstes, podcasts, presse,
        programm, radio, redaktion, ressorts, rss feed, rubrik, rubriken, rätsel, schließen,
        schriftgröße, seite, seitenende, service, shop, spiele, sprache, springe zum inhalt,
        startseite, startseite öffnen, stellenangebote, stellenmarkt, suchbegriff, suche, suche
        öffnen, suchen, team, termine, themen, trauer, traueranzeigen, tv programm, untermenü,
        veranstaltungen, verkehr, videos, vorherige, vorheriges, weiter, wetter, zum
        hauptinhalt, zum inhalt, zum inhalt springen, zur navigation, zur startseite, zurück,
        zurück zur startseite, zurück zur übersicht, öffnen, über diese seite, über uns,
        übersicht
    """,
    "el": """
        αναζήτηση, αρχείο, αρχική, αρχική σελίδα, βίντεο, βοήθεια, επικοινωνία, επόμενο,
        ζωντανά, καιρός, κατηγορίες, κλείσιμο, μενού, πίσω, προηγούμενο, σελίδα, σχετικά με
        εμάς, φωτογραφίες
    """,
    "en": """
        about, about me, about us, accessibility links, alerts, all sections, all topics, apply,
        archive, archives, autos, back, back issues, back to home, back to top, blog, blogs,
        breadcrumb, breadcrumbs, browse, calendar, cancel, careers, cars, cart, case studies,
        categories, category, change edition, change language, checkout, classifieds, clear,
        close, close menu, close search, community, company, contact, contact us, contents,
        crossword, crosswords, customer service, customer support, customers, dark mode, delete,
        desktop site, developers, digital edition, directory, documentation, done, e edition, e
        paper, edit, edition, english, epaper, events, expand collapse search, external links,
        faq, faqs, features, feed, filter, filters, first, font size, footer, forum, forums,
        front page, full site, games, get in touch, go back, go to top, header, help, help
        center, help centre, hide, home, home page, homepage, horoscope, horoscopes, in this
        article, international edition, investor relations, investors, jobs, join our team, jump
        to, jump to content, language, languages, last, letters to the editor, light mode,
        links, live tv, loading, logo, lottery, main menu, main navigation, marketplace, media
        kit, meet the team, member center, menu, mission, mobile version, nav, navigation, news
        alerts, news tips, newspaper archive, next, next page, night mode, no, notifications,
        obituaries, ok, on this page, open, open menu, open search, options, other links, our
        story, our team, overlay, page, partners, please wait, popup, preferences, press, press
        releases, press room, prev, previous, previous page, pricing, print edition, products,
        programs, puzzles, quick links, radio, real estate, reset, resources, return to, return
        to homepage, rss, rss feed, rss feeds, schedule, scroll to top, search, search for,
        search jobs, search results, search site, section, sections, select language, send tips,
        services, settings, shop, show, shows, sidebar, site feedback, site index, site logo,
        site search, sitemap, skip navigation, skip to, skip to content, skip to footer, skip to
        main, skip to main content, skip to navigation, solutions, sort, store, submit, submit a
        tip, sudoku, support, table of contents, team, text size, today s paper, toggle, toggle
        menu, toggle navigation, top of page, topic, topics, traffic, tv, tv guide, tv schedule,
        u s, us edition, useful links, view, view desktop version, weather, who we are, widgets,
        wishlist, work for us, work with us, yes, you are here
    """,
    "es": """
        abrir, abrir menú, acerca de, anterior, archivo, atención al cliente, ayuda, blogs,
        buscador, buscar, búsqueda, cancelar, cargando, categoría, categorías, catálogo, cerrar,
        cerrar menú, clima, columnistas, contactar, contacto, contáctanos, contáctenos,
        crucigrama, directo, directorio, ediciones, edición, edición impresa, el tiempo, empleo,
        en directo, en vivo, especiales, esquelas, firmas, fotos, galerías, hemeroteca,
        horóscopo, horóscopos, idioma, impreso, inicio, ir al contenido, ir al contenido
        principal, ir arriba, juegos, kiosko, loterías, mapa, menú, menú principal, mostrar,
        navegación, nosotros, obituarios, ocultar, ok, pasatiempos, podcasts, portada, prensa,
        programación, página, página de inicio, página principal, quienes somos, quiénes somos,
        radio, redacción, rss, saltar al contenido, saltar al menú, secciones, sección,
        servicios, siguiente, sobre nosotros, suplementos, televisión, temas, tiempo, tienda,
        trabaja con nosotros, versión impresa, videos, volver, volver al inicio, volver arriba,
        vídeos
    """,
    "fi": """
        aiheet, apua, arkisto, asiakaspalvelu, avaa, avaa valikko, avoimet työpaikat, edellinen,
        etusivu, etusivulle, hae, haku, horoskooppi, hyppää sisältöön, kategoriat, kieli, kuvat,
        ladataan, lehti, näköislehti, ohjeet, ohjelmat, osastot, ota yhteyttä, palvelut, pelit,
        peruuta, piilota, podcastit, päävalikko, radio, ristikot, seuraava, siirry pääsisältöön,
        siirry sisältöön, sivu, sulje, sulje valikko, suora, suorana, sää, takaisin, takaisin
        ylös, tietoa meistä, toimitus, tv opas, valikko, video, videot, yhteys, yhteystiedot
    """,
    "fr": """
        a propos, accueil, accéder au contenu, afficher, aide, aller au contenu, aller au
        contenu principal, annonces légales, annuler, archives, assistance, boutique, catégorie,
        catégories, chargement, contact, contactez nous, direct, emploi, en direct, fermer,
        fermer le menu, flux rss, haut de page, horoscope, jeux, kiosque, langue, langues, le
        journal, les services, liens utiles, masquer, menu, menu principal, mon espace, mots
        croisés, météo, navigation, nous contacter, nécrologie, ok, ouvrir, ouvrir le menu,
        page, page d accueil, passer au contenu, photos, podcasts, presse, programme tv,
        programmes, précédent, précédente, qui sommes nous, recherche, recherche avancée,
        rechercher, recrutement, replay, retour, retour en haut, retour à l accueil, rubrique,
        rubriques, rédaction, service client, services, sommaire, suivant, suivante, thèmes,
        tous les sujets, valider, vidéos, à propos, édition, édition du jour, émissions, équipe
    """,
    "hi": """
        अगला, अन्य, ई पेपर, ऊपर जाएं, खेल, खोज, खोजें, गैलरी, पिछला, पृष्ठ, पॉडकास्ट, फोटो, फोटो
        गैलरी, बंद करें, भाषा, मदद, मुखपृष्ठ, मुख्य पृष्ठ, मेनू, मेन्यू, मौसम, राशिफल, लाइव,
        लाइव टीवी, वापस, विषय, वीडियो, वेब स्टोरी, वेब स्टोरीज, शॉर्ट्स, श्रेणियां, संपर्क,
        संपर्क करें, सर्च, सहायता, सामग्री पर जाएं, हमसे संपर्क करें, हमारे बारे मे, हमारे बारे
        में, होम, होमपेज
    """,
    "hu": """
        archívum, bezár, bezárás, címlap, előző, fotók, főoldal, galéria, horoszkóp, időjárás,
        kapcsolat, kategóriák, keresés, kezdőlap, következő, menü, műsor, nyelv, oldal, podcast,
        rovatok, rólunk, segítség, szerkesztőség, tetejére, ugrás a tartalomra, videó, videók,
        vissza, állás, élő
    """,
    "id": """
        arsip, bahasa, bantuan, batal, beranda, berikutnya, cari, cuaca, foto, galeri, halaman,
        halaman utama, hubungi kami, indeks, indeks berita, info iklan, jadwal sholat, jadwal
        tv, kanal, karier, kategori, kembali, kembali ke atas, kontak, kontak kami, langsung,
        langsung ke konten, layanan, lewati ke konten, memuat, menu, pencarian, permainan, peta
        situs, podcast, radio, redaksi, sebelumnya, selanjutnya, sembunyikan, siaran langsung,
        tampilkan, tentang, tentang kami, topik, tutup, video, zodiak
    """,
    "is": """
        beint, blað dagsins, blaðið, dagskrá, efst á síðu, fara á efnissíðu, fela, flokkar,
        forsíða, fyrri, hafa samband, hafðu samband, heim, hjálp, hlaðvarp, hlaðvörp, hætta við,
        krossgátur, leit, leita, loka, minningargreinar, myndbönd, myndir, næsta, opna,
        ritstjórn, safn, sjónvarp, starfsfólk, stjörnuspá, síða, til baka, tungumál, um okkur,
        valmynd, veðrið, veður, útvarp, þjónusta
    """,
    "it": """
        aiuto, annulla, apri, apri menu, archivio, argomenti, assistenza, blog, caricamento,
        categoria, categorie, cerca, chi siamo, chiudi, chiudi menu, contattaci, contatti,
        cruciverba, diretta, edicola, edicola digitale, edizione, edizioni, edizioni locali,
        foto, fotogallery, gallery, giochi, home, homepage, in diretta, inchieste, lavora con
        noi, lingua, mappa del sito, menu, menu principale, menù, meteo, mostra, nascondi,
        navigazione, necrologi, negozio, oroscopo, pagina, palinsesto, podcast, precedente,
        programmi, radio, redazione, ricerca, rubriche, salta al contenuto, servizi, sezione,
        sezioni, speciali, successiva, successivo, torna alla home, torna indietro, torna su,
        vai al contenuto, video
    """,
    "ja": """
        お問い合わせ, お問合せ, ご利用ガイド, よくある質問, アーカイブ, カテゴリ, カテゴリー,
        キャンセル, ギャラリー, コンテンツへ, サイトマップ, サービス一覧, ジャンル, テーマ,
        トップ, トップに戻る, トップへ, トップページ, トピックス, バックナンバー, フォト,
        ヘルプ, ページ, ページの先頭へ, ページトップ, ホーム, ポッドキャスト, メニュー, ライブ,
        ラジオ, 会社案内, 写真, 前のページ, 前へ, 動画, 占い, 問い合わせ, 夕刊, 天気, 天気予報,
        戻る, 採用情報, 文字サイズ, 朝刊, 本文へ, 本文へ移動, 検索, 次のページ, 次へ, 求人,
        画像, 番組, 番組表, 目次, 紙面, 紙面イメージ, 紙面ビューアー, 編集部, 言語, 設定,
        閉じる, 開く
    """,
    "ko": """
        검색, 고객센터, 글자 크기, 글자크기, 기사제보, 기자, 날씨, 다음, 닫기, 동영상, 뒤로,
        라디오, 라이브, 매체소개, 맨위로, 메뉴, 목록, 문의, 본문, 본문 바로가기, 본문으로
        바로가기, 사이트맵, 사진, 생방송, 섹션, 신문사소개, 언어, 열기, 영상, 운세, 위로, 이전,
        인쇄, 전체 메뉴, 전체메뉴, 제보, 주메뉴 바로가기, 주제, 지면보기, 채용, 처음으로, 취소,
        카테고리, 팟캐스트, 페이지, 편성표, 포토, 폰트, 홈, 홈으로, 확인, 회사소개
    """,
    "lt": """
        ankstesnis, apie mus, archyvas, atgal, atšaukti, galerija, horoskopai, ieškoti, kalba,
        karjera, kategorijos, kitas, kontaktai, kraunama, meniu, nuotraukos, orai, pagalba,
        paieška, paslaugos, pereiti į turinį, pradinis, pradžia, puslapis, radijas, redakcija,
        rodyti, rubrikos, slėpti, susisiekite, temos, tiesiogiai, tinklalaidės, titulinis,
        uždaryti, video, į pradžią, į viršų, žaidimai
    """,
    "ms": """
        arkib, bahasa, bantuan, cari, carian, cuaca, foto, galeri, halaman, hubungi, hubungi
        kami, kategori, ke atas, kembali, kerjaya, laman utama, langsung, mengenai kami, menu,
        sebelumnya, seterusnya, siaran langsung, tentang kami, topik, tutup, utama, video
    """,
    "nl": """
        annuleren, archief, categorie, categorieën, contact, contacteer ons, diensten, digitale
        krant, direct naar, editie, familieberichten, foto s, ga naar, ga naar de inhoud, help,
        het weer, home, hoofdmenu, horoscoop, hulp, klantenservice, krant, laden, live, menu,
        naar boven, naar de inhoud, navigatie, onderwerpen, open, open menu, over ons, pagina,
        podcasts, programma s, puzzel, puzzels, radio, redactie, rubrieken, secties, sluit,
        sluit menu, sluiten, spelletjes, startpagina, taal, team, terug, terug naar boven, thema
        s, tv gids, vacatures, verberg, video s, volgende, voorpagina, vorige, webshop, weer,
        werken bij, wie zijn wij, winkel, zoek, zoek op, zoeken
    """,
    "no": """
        arkiv, avbryt, bilder, debatt, direkte, dødsannonser, e avis, eavis, eavisen, forrige,
        forside, forsiden, gå til innhold, hjelp, hjem, hopp til hovedinnhold, hopp til innhold,
        horoskop, hovedmeny, jobb, kategorier, kontakt, kontakt oss, kryssord, kundesenter,
        kundeservice, laster, ledige stillinger, lukk, lukk meny, meny, neste, om oss, podkast,
        podkaster, redaksjonen, send inn, side, skjul, spill, språk, søk, temaer, til forsiden,
        til toppen, tilbake, tilbake til toppen, tjenester, tv guide, video, vær, været, åpne,
        åpne meny
    """,
    "pl": """
        anuluj, archiwum, biuro obsługi klienta, do góry, działy, e wydanie, galeria, gry,
        główna, horoskop, język, kariera, kategoria, kategorie, kontakt, krzyżówki, mapa
        serwisu, mapa strony, menu, menu główne, na żywo, następna, następny, nawigacja,
        nekrologi, o nas, o serwisie, otwórz, otwórz menu, podcasty, pogoda, pokaż, pomoc,
        poprzedni, poprzednia, powrót, praca, program tv, przejdź do głównej treści, przejdź do
        menu, przejdź do treści, radio, redakcja, serwisy, sklep, strona, strona główna, szukaj,
        tematy, ukryj, usługi, wideo, wróć, wróć na górę, wydanie, wyszukaj, wyszukiwarka,
        zamknij, zamknij menu, zdjęcia, zespół, ładowanie
    """,
    "pt": """
        abrir, abrir menu, ajuda, anterior, ao vivo, arquivo, assuntos, blogs, busca, buscar,
        cancelar, capa, carregando, categoria, categorias, colunistas, contacto, contactos,
        contato, direto, edição, edição do dia, edição impressa, em direto, esconder, especiais,
        expediente, fale com a gente, fale conosco, fechar, fechar menu, fotos, galerias, home,
        horóscopo, idioma, início, ir para o conteúdo, jogos, loja, loterias, menu, menu
        principal, meteorologia, mostrar, navegação, obituário, palavras cruzadas, pesquisa,
        pesquisar, podcasts, previsão do tempo, procurar, programação, próxima, próximo, pular
        para o conteúdo, página, página inicial, quem somos, redação, rádio, saltar para o
        conteúdo, secções, serviços, seção, seções, sobre, sobre nós, temas, tempo, topo,
        trabalhe conosco, tv, versão digital, voltar, voltar ao topo, vídeos
    """,
    "ro": """
        acasă, ajutor, arhivă, cariere, categorii, caută, contact, căutare, despre noi, foto,
        galerie foto, horoscop, limbă, live, meniu, pagina, podcast, precedentul, prima pagină,
        program tv, redacția, sari la conținut, secțiuni, sus, următoarea, următorul, video,
        vremea, înapoi, închide
    """,
    "ru": """
        rss лента, архив, архив новостей, афиша, блоги, вакансии, вверх, версия для печати,
        видео, галерея, главная, главная страница, главное меню, гороскоп, загрузка, закрыть,
        закрыть меню, игры, инфографика, искать, карта сайта, категории, команда, контакт,
        контакты, кроссворды, курс валют, магазин, меню, мобильная версия, мультимедиа, на
        главную, наверх, навигация, назад, найти, о компании, о нас, о проекте, о редакции, о
        сайте, объявления, открыть, открыть меню, отмена, отправить, перейти к основному,
        перейти к основному содержанию, перейти к содержанию, погода, подкасты, поиск, поиск по
        сайту, показать, полная версия, помощь, предыдущая, предыдущий, пресс релизы, пресс
        центр, программа передач, проекты, прямой эфир, радио, раздел, разделы, редакция,
        рубрика, рубрики, скрыть, следующая, следующий, спецпроекты, страница, темы, услуги,
        фото, фотогалерея, фоторепортаж, эфир, язык
    """,
    "sv": """
        arkiv, avbryt, avdelningar, bilder, direkt, dödsannonser, dölj, e tidning, etidning,
        föregående, förstasidan, gå till innehåll, hem, hjälp, hoppa till huvudinnehåll, hoppa
        till innehåll, horoskop, huvudmeny, jobba hos oss, kategori, kategorier, kontakt,
        kontakta oss, korsord, kundservice, kundtjänst, laddar, lediga jobb, live, meny,
        navigering, nästa, om oss, poddar, program, radio, redaktion, senaste nytt, sida, spel,
        språk, startsida, startsidan, stäng, stäng meny, sök, sökning, tidningen, till
        innehållet, till startsidan, till toppen, tillbaka, tillbaka till toppen, tipsa oss,
        tjänster, tv tablå, video, väder, ämnen, öppna, öppna meny
    """,
    "sw": """
        funga, hali ya hewa, ifuatayo, iliyotangulia, kuhusu sisi, lugha, mada, menyu, moja kwa
        moja, msaada, mwanzo, nyumbani, picha, redio, rudi, rudi juu, ruka hadi, sikiliza,
        tafuta, ukurasa, video, vipengele, wasiliana nasi
    """,
    "tr": """
        ana menü, ana sayfa, anasayfa, ara, arama, arşiv, aç, başa dön, biz kimiz, bize ulaşın,
        bulmaca, burçlar, canlı, canlı izle, canlı yayın, dil, e gazete, foto galeri,
        fotoğraflar, galeri, gazete manşetleri, geri, gizle, göster, hakkımızda, hakkında, hava
        durumu, hizmetler, iletişim, iptal, içeriğe atla, içeriğe geç, kapat, kariyer, kategori,
        kategoriler, konular, köşe yazarları, künye, mağaza, menü, menüyü aç, menüyü kapat,
        namaz vakitleri, nöbetçi eczaneler, oyunlar, podcast, podcastler, radyo, resmi ilanlar,
        sayfa, site haritası, sonraki, video, videolar, yardım, yayın akışı, yazarlar, yukarı
        çık, yükleniyor, önceki
    """,
    "uk": """
        архів, блоги, вакансії, вгору, версія для друку, відео, відкрити, головна, головна
        сторінка, головне меню, гороскоп, допомога, завантаження, закрити, знайти, категорії,
        команда, контакти, мапа сайту, меню, мова, на головну, навігація, нагору, наживо, назад,
        наступна, перейти до вмісту, перейти до основного вмісту, погода, подкасти, показати,
        попередня, послуги, пошук, про нас, про проект, про проєкт, проєкти, прямий ефір, радіо,
        редакція, розділи, рубрики, скасувати, спецпроєкти, сторінка, сховати, теми, фото,
        фоторепортаж, шукати, ігри, інтерв ю
    """,
    "vi": """
        chuyên mục, danh mục, giới thiệu, liên hệ, ngôn ngữ, quay lại, thời tiết, trang, trang
        chủ, trực tiếp, tìm kiếm, tòa soạn, video, về đầu trang, đóng, ảnh
    """,
    "zh": """
        上一頁, 上一页, 上页, 下一頁, 下一页, 下页, 专题, 主页, 全部, 关于我们, 关于本站, 关闭,
        分类, 分類, 加入我们, 加入收藏, 取消, 回到顶部, 回頂部, 图片, 图集, 圖片, 大中小, 天气,
        天氣, 字号, 导航, 專題, 尾页, 帮助, 当前位置, 影片, 您的位置, 手机看新闻, 打开, 招聘,
        搜尋, 搜索, 播客, 數位版, 无障碍, 无障碍链接, 末页, 栏目, 欄目, 正文, 滚动, 电子报,
        目录, 直播, 确定, 简体, 網站地圖, 網站導航, 繁体, 繁體, 组图, 网站地图, 网站首页,
        联系我们, 聯絡我們, 聯繫我們, 菜单, 視頻, 视频, 語言, 设为首页, 诚聘英才, 语言,
        跳到主要內容, 跳转到内容, 返回, 返回顶部, 返回首页, 選單, 關於我們, 關閉, 頻道, 频道,
        首頁, 首页
    """,
}
