"""Phrases of the cue ``section``: names of a paper's sections."""

PHRASES = {
    "ar": """
        آراء, آسيا, أخبار العالم, أسرة, أسواق, أفريقيا, أمريكا, أوروبا, اقتصاد, الإمارات,
        الجزائر, الخليج, السعودية, الشرق الأوسط, العالم, العراق, المغرب, بيئة, تاريخ, تحقيقات,
        تحليل, تعليم, تقارير, تكنولوجيا, تونس, ثقافة, ثقافة وفن, حوادث, دولي, دولية, دين, رأي,
        رياضة, سفر, سوريا, سياحة, سيارات, سياسة, صحة, عالم, عرب وعالم, عربي, عربي ودولي, علوم,
        علوم وتكنولوجيا, فلسطين, فن, فنون, كرة القدم, لبنان, مال وأعمال, مجتمع, محلي, محليات,
        مرأة, مصر, مقابلات, مقالات, ملفات, منوعات
    """,
    "cs": """
        auto, bydlení, byznys, cestování, domácí, ekonomika, film, fotbal, hokej, hudba, knihy,
        komentáře a názory, krimi, kultura, názory, politika, společnost, sport, svět,
        technologie, věda, zahraniční, zahraničí, zdraví
    """,
    "da": """
        bil, bolig, bøger, danmark, erhverv, familie, film, fodbold, indland, klima, krimi,
        kronik, kultur, københavn, leder, livsstil, lokalt, mad, meninger, miljø, motor, musik,
        opinion, penge, politik, rejser, samfund, sport, sundhed, teknologi, udland,
        underholdning, valg, verden, viden, videnskab, økonomi
    """,
    "de": """
        ausland, auto, bayern, bildung, bundesliga, börse, bücher, chronik, deutschland,
        digital, essen, europa, familie, feuilleton, finanzen, fußball, geld, geschichte,
        gesellschaft, gesundheit, inland, international, justiz, karriere und beruf, kino,
        klima, kommentare und meinung, kriminalität, kultur, leben, leute, lifestyle, lokales,
        medien, meinung, mobilität, mode, musik, nachrichten, netzwelt, panorama, politik,
        polizei, promis, ratgeber, region, regional, regionales, reise, reisen, schweiz, sport,
        stars, stil, technik, umwelt, unterhaltung, verbraucher, vermischtes, welt, wirtschaft,
        wissen, wissenschaft, wohnen, österreich
    """,
    "el": """
        lifestyle, αθλητικά, αθλητισμός, απόψεις, διεθνή, ελλάδα, επιστήμη, κοινωνία, κόσμος,
        οικονομία, περιβάλλον, πολιτική, πολιτισμός, τεχνολογία, υγεία
    """,
    "en": """
        africa, americas, analysis, art, arts, asia, asia pacific, australia, baseball,
        basketball, beauty, books, boxing, business, canada, cars, celebrities, celebrity,
        celebs, china, climate, columnists, columns, comment is free, courts, cricket, crime,
        culture, defence, defense, east asia, economy, editorial, editorials, education,
        elections, energy, entertainment, environment, europe, explainers, fact check, faith,
        family, fashion, features, film, films, finance, food, football, formula 1, gadgets,
        galleries, gallery, gaming, golf, guides, health, history, home garden, homes, housing,
        how to, immigration, in depth, india, interviews, investigations, investing, justice,
        latin america, law, letters, life, lifestyle, live updates, local, local news, magazine,
        market, markets, media, middle east, military, mlb, money, motoring, motorsport, movie,
        movies, multimedia, music, nation, national, nba, news, nfl, nhl, opinion, opinions,
        parenting, personal finance, photo galleries, photo gallery, photos, pictures, podcast,
        podcasts, politics, profiles, property, recipes, region, relationships, religion,
        reviews, royals, rugby, science, showbiz, soccer, south asia, south central asia, space,
        sport, sports, stocks, style, tech, technology, television, tennis, transport, travel,
        trends, tv and radio, u k, u s news, uk, uk news, us, us news, usa, video, videos,
        weekend, wellness, world, world news
    """,
    "es": """
        actualidad, américa, américa latina, argentina, arte, asia, autos, cartas al director,
        chile, ciencia, cine, clima, cocina, colombia, comunidad, cultura, deporte, deportes,
        dinero, economía, editorial, editoriales, educación, eeuu, elecciones, empresas,
        entretenimiento, españa, espectáculos, estados unidos, estilo, estilo de vida, europa,
        farándula, finanzas, fútbol, gastronomía, gente, global, internacional, judicial,
        justicia, latinoamérica, libros, local, locales, loterías, mascotas, medio ambiente,
        medio oriente, moda, motor, mundo, méxico, música, nacional, negocios, noticias,
        opinión, perú, policiales, policía, política, portafolio, provincia, provincias,
        recetas, regional, región, salud, seguridad, sociedad, sucesos, tecnología, televisión y
        series, tendencias, turismo, venezuela, viajes, vida, viral, virales, áfrica
    """,
    "fi": """
        autot, digi, elokuvat, elämäntapa, helsinki, ilmasto, jalkapallo, jääkiekko, kirjat,
        kolumni, kolumnit, koti, kotimaa, kulttuuri, maailma, matkailu, matkat, mielipide,
        mielipiteet, musiikki, paikalliset, perhe, politiikka, pääkirjoitukset, pääkirjoitus,
        rikos, ruoka, suomi, talous, teknologia, terveys, tiede, ulkomaat, urheilu, vaalit,
        viihde, ympäristö
    """,
    "fr": """
        actu, actualité, actus, afrique, amériques, arts, asie, asie pacifique, auto, bourse,
        chroniques, cinéma, climat, conso, consommation, cuisine, culture, débats, elections,
        emploi, enquêtes, environnement, europe, faits divers, finance, finances, football,
        france, grands formats, high tech, histoire, idées, immobilier, infos, international,
        justice, lifestyle, livres, loisirs, m le mag, mode, monde, moyen orient, musique,
        médias, opinion, opinions, patrimoine, people, pixels, planète, police, politique,
        proche orient, reportages, rugby, région, régions, santé, science, sciences, société,
        sortir, sport, sports, tech, technologie, tribune, tribunes, voyage, voyages, éco,
        économie, éditorial, éditos, éducation, élections
    """,
    "hi": """
        अपराध, अर्थव्यवस्था, उत्तर प्रदेश, ऑटो, ओपिनियन, करियर, कारोबार, क्राइम, क्रिकेट, चुनाव,
        ज्योतिष, टेक, टेक्नोलॉजी, ट्रैवल, दिल्ली, दुनिया, देश, धर्म, फैक्ट चेक, बिजनेस, बिज़नेस,
        बिहार, बॉलीवुड, भारत, मध्य प्रदेश, मनोरंजन, महाराष्ट्र, राजनीति, राजस्थान, राज्य,
        लाइफस्टाइल, लाइफ़स्टाइल, वायरल, विचार, विज्ञान, विदेश, शहर, शिक्षा, सिनेमा, सेहत,
        स्वास्थ्य
    """,
    "hu": """
        autó, belföld, bulvár, egészség, film, gazdaság, kultúra, közélet, külföld, oktatás,
        sport, tech, tudomány, utazás, vélemény, zene, életmód
    """,
    "id": """
        bisnis, bola, budaya, daerah, dunia, editorial, edukasi, ekbis, ekonomi, entertainment,
        gaya hidup, global, hiburan, hukum, internasional, kesehatan, keuangan, kolom, kriminal,
        kuliner, lifestyle, lingkungan, megapolitan, metro, money, nasional, olahraga, opini,
        otomotif, pendidikan, peristiwa, politik, properti, regional, sains, seleb, selebritas,
        sepak bola, sosial, tekno, teknologi, travel, wisata
    """,
    "is": """
        bílar, enski boltinn, erlent, ferðalög, fólk, fótbolti, golf, handbolti, heilsa,
        innlent, kvikmyndir, körfubolti, lífið, matur, menning, pistlar, skoðun, smartland,
        sport, tækni, tónlist, viðskipti, vísindi, íþróttir
    """,
    "it": """
        ambiente, attualità, auto, calcio, cinema, clima, commenti, cronaca, cronache, cucina,
        cultura, economia, editoriali, esteri, europa, finanza, giustizia, gossip, interni,
        italia, lavoro, libri, lifestyle, locale, medio oriente, milano, moda, mondo, motori,
        musica, napoli, notizie, opinioni, politica, regioni, ricette, roma, salute, scienza,
        scuola, società, spettacoli, spettacolo, sport, stile, tecnologia, televisione, torino,
        viaggi
    """,
    "ja": """
        くらし, アジア, インタビュー, エンタメ, オピニオン, カルチャー, グルメ, コラム,
        サッカー, スポーツ, テクノロジー, テック, ニュース, ビジネス, マネー, ライフ, 中国,
        中東, 事件, 事件 事故, 健康, 写真特集, 北米, 医療, 国内, 国際, 地域, 地方, 大阪, 政治,
        教育, 文化, 料理, 旅行, 映画, 暮らし, 本, 東京, 欧州, 海外, 災害, 環境, 生活, 皇室,
        社会, 社説, 科学, 科学 環境, 米国, 経済, 芸能, 裁判, 論説, 野球, 韓国, 音楽
    """,
    "ko": """
        건강, 경제, 과학, 교육, 국제, 금융, 기술, 기획, 뉴스, 라이프, 만평, 문화, 방송, 부동산,
        북한, 사설, 사회, 산업, 생활, 세계, 스포츠, 여행, 연예, 연재, 영화, 오피니언, 음악,
        인터뷰, 전국, 정치, 증권, 지역, 칼럼, 환경
    """,
    "lt": """
        aplinka, automobiliai, ekonomika, gyvenimas, istorija, kaunas, kelionės, kinas, knygos,
        krepšinis, kriminalai, kultūra, lietuvoje, maistas, mokslas, muzika, namai, nuomonė,
        nuomonės, nusikaltimai, pasaulyje, politika, pramogos, sportas, stilius, sveikata,
        technologijos, verslas, vilnius, švietimas, žmonės
    """,
    "ms": """
        alam sekitar, antarabangsa, bisnes, bola sepak, budaya, dunia, ekonomi, gaya hidup,
        hiburan, jenayah, kesihatan, luar negara, nasional, negara, pelancongan, pendapat,
        pendidikan, politik, rencana, sains, semasa, setempat, sukan, teknologi, wilayah
    """,
    "nl": """
        achterklap, auto, belgië, beurs, binnenland, boeken, brussel, buitenland, column,
        columns, consument, cultuur, economie, entertainment, eten, europa, film, geld,
        gezondheid, klimaat, koken, lifestyle, media, milieu, misdaad, muziek, nederland,
        nieuws, onderwijs, opinie, politiek, regio, regionaal, reizen, royalty, show, sport,
        tech, vlaanderen, voetbal, wereld, wetenschap, wielrennen, wonen
    """,
    "no": """
        bil, bolig, bøker, distrikt, familie, film, fotball, helse, innenriks, klima, kommentar,
        krim, kronikk, kronikker, kultur, leder, livsstil, lokalt, mat, meninger, miljø, motor,
        musikk, norge, næringsliv, oslo, politikk, reise, sport, teknologi, underholdning,
        utenriks, valg, verden, vitenskap, ytring, økonomi
    """,
    "pl": """
        biznes, czarno na białym, dom, edukacja, europa, felietony, film, finanse, giełda,
        gospodarka, gwiazdy, historia, klimat, kraj, książki, kuchnia, kultura, lokalne, moda,
        motoryzacja, muzyka, nauka, nieruchomości, opinie, pieniądze, piłka nożna, podróże,
        polityka, polska, prawo, przepisy, publicystyka, region, regiony, religia, rozrywka,
        sport, społeczeństwo, styl życia, technologia, technologie, turystyka, ukraina, uroda,
        warszawa, wojsko, wybory, wydarzenia, zdrowie, środowisko, świat
    """,
    "pt": """
        ambiente, américa, auto, automóveis, brasil, carros, cidades, cinema, ciência, clima,
        colunas, concursos, cotidiano, cultura, desporto, dinheiro, economia, editorial,
        educação, eleições, empregos, empresas, entretenimento, esporte, esportes, estilo,
        estilo de vida, europa, famosos, finanças, futebol, gastronomia, geral, internacional,
        justiça, livros, local, lusa, meio ambiente, mercado, mercados, moda, mundo, música,
        nacional, negócios, notícias, opinião, país, polícia, política, portugal, receitas,
        região, regiões, saúde, segurança, sociedade, tecnologia, televisão, turismo,
        variedades, viagem, vida e estilo
    """,
    "ro": """
        actualitate, cultură, economie, educație, evenimente, externe, fotbal, internațional,
        interne, justiție, lifestyle, monden, opinii, politică, social, societate, sport,
        sănătate, tehnologie, știință
    """,
    "ru": """
        авто, азия, аналитика, армия, безопасность, бизнес, ближний восток, в мире, в стране,
        день победы, деньги, европа, еда, жизнь, здоровье, знаменитости, из жизни, интервью,
        интернет и сми, история, кино, книги, колонки, криминал, культура, мир, мнение, мнения,
        мода, москва, музыка, наука, наука и техника, недвижимость, оборона, образование,
        общество, политика, происшествия, путешествия, развлечения, расследования, регионы,
        религия, репортажи, россия, рынки, силовые структуры, снг, спорт, ссср, стиль, сша,
        технологии, туризм, украина, финансы, футбол, хоккей, шоу бизнес, экология, экономика
    """,
    "sv": """
        bil, bostad, böcker, debatt, ekonomi, familj, film, fotboll, göteborg, hockey, hälsa,
        inrikes, insändare, klimat, krönikor, kultur, ledare, livsstil, lokalt, malmö, mat,
        miljö, motor, musik, näringsliv, nöje, opinion, politik, resor, sport, stockholm,
        sverige, teknik, utrikes, val, vetenskap, världen, åsikt, åsikter
    """,
    "sw": """
        afrika, afya, biashara, burudani, dunia, elimu, habari, kenya, kimataifa, kitaifa,
        makala, maoni na uchambuzi, mazingira, michezo, mikoani, sayansi, siasa, tanzania,
        teknolojia, uchumi, uganda, utamaduni
    """,
    "tr": """
        3 sayfa, altın, analiz, ankara, asayiş, avrupa, bilim, borsa, döviz, dünya, ekonomi,
        emlak, eğitim, eğlence, finans, futbol, görüş, güncel, istanbul, kitap, kültür, kültür
        sanat, magazin, moda, müzik, orta doğu, otomobil, otomotiv, politika, röportaj, sanat,
        savunma, sağlık, seyahat, sinema, siyaset, spor, teknoloji, turizm, türkiye, yaşam,
        yemek, yerel, çevre
    """,
    "uk": """
        авто, аналітика, армія, безпека, бізнес, війна, гроші, думка, думки, екологія,
        економіка, життя, зброя, здоров я, київ, книги, колонки, кримінал, культура, кіно, мода,
        музика, надзвичайні події, наука, нерухомість, освіта, подорожі, події, політика,
        публікації, регіони, релігія, розслідування, світ, спорт, стиль, столиця, суспільство,
        технології, туризм, у світі, україна, футбол, фінанси, шоу бізнес, європа, історія, їжа
    """,
    "vi": """
        bóng đá, chính trị, công nghệ, du lịch, giáo dục, giải trí, khoa học, kinh doanh, kinh
        tế, môi trường, nhà đất, pháp luật, sức khỏe, thế giới, thể thao, thời sự, văn hóa, xe,
        xã hội, ý kiến bạn đọc, đời sống
    """,
    "zh": """
        两岸, 中国, 中國, 亚太, 人物, 体育, 健康, 兩岸, 军事, 副刊, 历史, 台湾, 台灣, 国内,
        国际, 图说, 國內, 國際, 地方, 地產, 基金, 娛樂, 娱乐, 影音, 房产, 房產, 政治, 教育,
        数码, 文化, 新聞, 新闻, 旅游, 旅遊, 时尚, 时政, 時尚, 欧洲, 歐洲, 歷史, 汽車, 汽车,
        法治, 港澳, 游戏, 环保, 环球, 理財, 理财, 生活, 社会, 社會, 科技, 經濟, 经济, 美国,
        美國, 美食, 股市, 股票, 能源, 要闻, 觀點, 观点, 评论员, 读书, 財經, 财经, 軍事, 遊戲,
        香港, 體育
    """,
}
