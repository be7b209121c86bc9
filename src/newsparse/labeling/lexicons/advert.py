"""Phrases of the cue ``advert``: labels of advertisements."""

PHRASES = {
    "ar": """
        أعلن معنا, إعلان, إعلان ممول, إعلانات, اعلان, اعلانات, برعاية, محتوى مدفوع, ممول
    """,
    "cs": "inzerce, komerční sdělení, pokračování textu po reklamě, reklama, sponzorováno",
    "da": """
        annonce, annoncer, annoncering, annoncørindhold, artiklen fortsætter efter annoncen,
        artiklen fortsætter under annoncen, reklame, sponsoreret, sponsoreret indhold, tilbud
    """,
    "de": """
        advertorial, affiliate link, angebote, anzeige, anzeige schließen, anzeigen, anzeigen
        sonderveröffentlichung, anzeigenmarkt, bezahlte anzeige, ende der anzeige, gesponsert,
        gesponserte inhalte, gutscheine, jetzt kaufen, mediadaten, nach der werbung,
        partnerangebot, partnerangebote, provision, sponsored post, weiter nach der anzeige,
        werbung, werbung ausblenden
    """,
    "el": "διαφήμιση, χορηγούμενο",
    "en": """
        ad, ad choices, ad feedback, ad loading, adchoices, ads, ads by, advert, advertise,
        advertise here, advertise with us, advertisement, advertisements, advertising,
        affiliate, affiliate commission, affiliate links, article continues below advertisement,
        brought to you by, buy now, by taboola, close ad, commission, continue reading below,
        coupon, deals, in association with, in partnership with, offer, outbrain, paid content,
        paid partnership, paid post, partner content, powered by taboola, presented by, promo
        code, promoted, promoted by, promoted content, recommended by outbrain, remove ads,
        report ad, report this ad, sale, shop now, skip ad, special offers, sponsor, sponsored,
        sponsored by, sponsored content, sponsored links, sponsored post, sponsors, story
        continues below advertisement, supported by, taboola, we may earn, we may earn a
        commission, we may receive compensation, why ads
    """,
    "es": """
        anunciantes, anuncio, anuncios, anúnciate, anúnciese, clasificados, comprar, comprar
        ahora, contenido de marca, contenido patrocinado, continúa leyendo, cupones, en
        colaboración con, ofertas, patrocinado, patrocinado por, publicidad, publirreportaje,
        sigue leyendo después de la publicidad
    """,
    "fi": """
        artikkeli jatkuu mainoksen jälkeen, ilmoitus, juttu jatkuu mainoksen jälkeen,
        kaupallinen yhteistyö, mainokset, mainos, mainosta, mainostajalle, tarjoukset
    """,
    "fr": """
        acheter, annonce, annonces, annonceurs, bons plans, code promo, contenu partenaire,
        contenu sponsorisé, la suite après cette publicité, la suite après la publicité, liens
        sponsorisés, partenaire, partenariat, petites annonces, pub, publi rédactionnel,
        publicité, publicités, publireportage, sponsorisé
    """,
    "hi": "प्रायोजित, विज्ञापन, हमारे साथ विज्ञापन करें",
    "hu": "hirdetés, reklám, szponzorált, támogatott tartalom",
    "id": """
        advertorial, disponsori, gulir ke bawah untuk melanjutkan, iklan, konten bersponsor,
        pariwara, pasang iklan, promo, scroll untuk melanjutkan
    """,
    "is": "auglýsa, auglýsing, auglýsingar, kostað efni, kynning",
    "it": """
        acquista, acquista ora, annunci, annuncio, contenuti sponsorizzati, contenuto
        sponsorizzato, messaggio promozionale, offerte, pubblicità, pubblicità continua a
        leggere, sponsorizzato
    """,
    "ja": "スポンサー, スポンサードリンク, スポンサーリンク, 協賛, 広告, 広告掲載, 提供",
    "ko": "광고, 광고문의, 스폰서, 제휴, 협찬",
    "lt": """
        partnerio turinys, reklama, reklamos, rėmimas, skelbimai, užsakomasis straipsnis
    """,
    "ms": "iklan, kandungan berbayar, tajaan",
    "nl": """
        aanbiedingen, adverteer, advertentie, advertenties, adverteren, gesponsord, gesponsorde
        inhoud, partnerbijdrage, reclame, tekst gaat verder, tekst gaat verder onder de
        advertentie
    """,
    "no": """
        annonse, annonser, annonsere, annonsørinnhold, artikkelen fortsetter, artikkelen
        fortsetter under annonsen, reklame, saken fortsetter under annonsen, sponset innhold,
        tilbud
    """,
    "pl": """
        artykuł sponsorowany, dalsza część artykułu pod reklamą, dalszy ciąg materiału pod
        wideo, materiał promocyjny, materiał sponsorowany, oferty, ogłoszenia, ogłoszenie,
        partner, reklama, reklamy, sponsorowany
    """,
    "pt": """
        anuncie, anuncie aqui, anúncio, anúncios, classificados, comprar, conteúdo de marca,
        conteúdo patrocinado, continua após a publicidade, continua depois da publicidade,
        ofertas, parceiros, patrocinado, patrocinado por, pub, publicidade
    """,
    "ro": "advertorial, continuă după publicitate, publicitate, reclamă, sponsorizat",
    "ru": """
        купить, на правах рекламы, партнерский материал, продолжение после рекламы, промо,
        размещение рекламы, реклама, рекламный, рекламодателям, спонсор
    """,
    "sv": """
        annons, annonser, annonsera, annonsering, artikeln fortsätter under annonsen,
        erbjudanden, reklam, sponsrad, sponsrat innehåll
    """,
    "sw": "matangazo, tangazo",
    "tr": """
        ilan, ilanlar, reklam, reklam ver, reklamlar, sponsor, sponsorlu, sponsorlu içerik
    """,
    "uk": """
        купити, на правах реклами, партнерський матеріал, продовження після реклами, промо,
        реклама, рекламодавцям, спонсор
    """,
    "vi": "liên hệ quảng cáo, quảng cáo, tài trợ",
    "zh": "刊登广告, 广告, 广告合作, 广告服务, 廣告, 推广, 推廣, 贊助商, 赞助商",
}
