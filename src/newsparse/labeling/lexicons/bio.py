"""Phrases of the cue ``bio``: texts about a writer, and what stands beside a name."""

PHRASES = {
    "ar": """
        جميع مقالات, صحافي, صحافية, صحفي, عن الكاتب, كاتب, كاتب وصحفي, كاتبة, كل مقالات, محرر,
        مراسل, مقالات الكاتب, نبذة عن الكاتب
    """,
    "cs": """
        autor článku, další články autora, je novinář, o autorovi, vystudoval, vystudovala
    """,
    "da": """
        er journalist, er korrespondent, er redaktør, om forfatteren, om skribenten, skriver om
    """,
    "de": """
        alle artikel von, alle beiträge von, arbeitet als, arbeitet für, autorenprofil,
        berichtet aus, berichtet über, der autor, die autorin, geboren, hat studiert, ist autor,
        ist autorin, ist freie journalistin, ist freier journalist, ist journalist, ist
        journalistin, ist korrespondent, ist korrespondentin, ist redakteur, ist redakteurin,
        ist reporter, ist reporterin, jahrgang, mehr von, schreibt als, schreibt für, schreibt
        über, seit 20, studierte, volontariat, zum autor, zur autorin, zur person, über den
        autor, über die autoren, über die autorin
    """,
    "en": """
        a graduate of, about our staff, about the author, about the authors, about the reporter,
        about the writer, about the writers, all posts by, alumna of, alumnus of, articles by,
        author bio, based in, before joining, born in, can be reached, can be reached at,
        contact her, contact him, contact the author, covering, covers, email the author, follow
        her, follow her on, follow her on twitter, follow him, follow him on, follow him on
        twitter, follow the author, full bio, get in touch with, graduated from, has been
        covering, has covered, has worked, has written for, he covers, he is based in, he writes
        about, her focus is, her work, her work has appeared, his focus is, his work, his work
        has appeared, in her spare time, in his spare time, is a columnist, is a contributing,
        is a contributor, is a correspondent, is a fellow, is a former, is a freelance, is a
        freelance journalist, is a freelance writer, is a journalist, is a multimedia
        journalist, is a producer, is a professor, is a reporter, is a senior correspondent, is
        a senior editor, is a senior fellow, is a senior reporter, is a senior writer, is a
        staff writer, is a writer, is an associate professor, is an award winning, is an editor,
        is based in, is the author of, is the editor, is the founder, joined in, joined the,
        languages, lives in, lives with, meet the author, meet the team, more by this author,
        more from this author, more stories by, on twitter at, on x at, posts by, previously
        worked, prior to joining, reach her at, reach him at, read more by, reports on, see full
        bio, send tips to, she covers, she is based in, she writes about, their work, view all
        posts by, view bio, view profile, when not, write to, writes about, you can get in
        touch, you can reach
    """,
    "es": """
        acerca del autor, egresada de, egresado de, el autor, es corresponsal, es editor, es
        editora, es licenciada, es licenciado, es periodista, es redactor, es redactora, escribe
        sobre, ha trabajado, licenciada en, licenciado en, más artículos de, máster en,
        periodista especializada, periodista especializado, redactor de, redactora de, sobre el
        autor, sobre la autora, sobre la firma, sobre los autores, todos los artículos de,
        trabaja en, ver biografía
    """,
    "fi": "kirjoittaja, kirjoittaja on, kirjoittajasta, on toimittaja, on vapaa toimittaja",
    "fr": """
        a propos de l auteur, auteur de, autrice de, biographie, diplômé de, diplômée de, est
        correspondant, est correspondante, est journaliste, est journaliste à, est rédacteur,
        est rédactrice, journaliste au, journaliste spécialisé, journaliste spécialisée,
        journaliste à, l auteur, l autrice, professeur à, ses articles, tous les articles de,
        voir tous les articles, à propos de l auteur, à propos des auteurs
    """,
    "hi": """
        अनुभव, के बारे में, पत्रकार हैं, पत्रकारिता, पत्रकारिता में, लेखक का परिचय, लेखक के बारे
        मे, लेखक के बारे में
    """,
    "hu": "a szerző, a szerző cikkei, a szerzőről, újságíró",
    "id": """
        jurnalis, penulis adalah, profil penulis, tentang penulis, tulisan lain, wartawan
    """,
    "is": "er blaðamaður, höfundur, höfundur er, um höfundinn",
    "it": """
        altri articoli di, collabora con, giornalista professionista, informazioni sull autore,
        l autore, l autrice, laureata in, laureato in, nata a, nato a, scrive di, scrive per,
        sull autore, tutti gli articoli di, è caporedattore, è giornalista, è redattore, è un
        giornalista, è una giornalista
    """,
    "ja": """
        この著者の記事, この記者の記事, プロフィール, ライター, 執筆者, 特派員, 生まれ, 筆者,
        著者, 著者プロフィール, 著者紹介
    """,
    "ko": "기자 페이지, 기자 프로필, 기자의 다른 기사, 다른기사 보기, 저자, 특파원, 필자",
    "lt": "apie autorių, autoriaus straipsniai, žurnalistas, žurnalistė",
    "ms": "mengenai penulis, penulis ialah, tentang penulis, wartawan",
    "nl": """
        alle artikelen van, is correspondent, is journalist, is redacteur, is verslaggever, meer
        van deze auteur, over de auteur, over de auteurs, schrijft over, schrijft voor,
        studeerde, werkt als
    """,
    "no": """
        er journalist, er korrespondent, er redaktør, om artikkelforfatteren, om forfatteren,
        skriver om
    """,
    "pl": """
        absolwent, absolwentka, autor artykułu, dziennikarka, dziennikarz, jest dziennikarką,
        jest dziennikarzem, o autorach, o autorce, o autorze, pisze o, ukończył, ukończyła,
        więcej tekstów autora, wszystkie artykuły autora
    """,
    "pt": """
        escreve sobre, formada em, formado em, jornalista formada, jornalista formado, mais
        artigos de, pós graduada, pós graduado, repórter da, repórter do, sobre a autora, sobre
        o autor, sobre os autores, todas as matérias de, é colunista, é correspondente, é
        editor, é editora, é jornalista, é repórter
    """,
    "ro": "a absolvit, despre autor, este jurnalist, toate articolele",
    "ru": """
        автор статьи, все материалы автора, все статьи автора, журналист, корреспондент, об
        авторах, об авторе, обозреватель, окончил, окончила, родился в, специальный
        корреспондент
    """,
    "sv": """
        mer av, om författaren, om skribenten, skriver om, är journalist, är korrespondent, är
        redaktör, är reporter
    """,
    "sw": "kuhusu mwandishi, mwandishi wa habari",
    "tr": """
        doğumlu, hakkında bilgi, mezun, mezunu, muhabir, yazar hakkında, yazarın diğer yazıları,
        yazarın tüm yazıları
    """,
    "uk": """
        всі матеріали автора, журналіст, журналістка, закінчив, закінчила, кореспондент,
        народився в, про автора, про авторку, про авторів, усі статті автора
    """,
    "vi": "phóng viên, tác giả, về tác giả",
    "zh": """
        专栏作家, 作者介绍, 作者是, 作者简介, 作者簡介, 作者系, 关于作者, 特约撰稿, 现任, 現任,
        關於作者
    """,
}
