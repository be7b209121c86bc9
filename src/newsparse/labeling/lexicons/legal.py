"""Phrases of the cue ``legal``: copyright, terms and privacy."""

PHRASES = {
    "ar": """
        إخلاء المسؤولية, اتفاقية الاستخدام, الحقوق محفوظة, الخصوصية, الشروط والأحكام, جميع
        الحقوق محفوظة, حقوق الطبع, حقوق النشر, سياسة الاستخدام, سياسة الخصوصية, شروط الاستخدام,
        شروط الخدمة
    """,
    "cs": """
        autorská práva, obchodní podmínky, ochrana osobních údajů, osobních údajů, podmínky
        užití, všechna práva vyhrazena, zásady ochrany
    """,
    "da": """
        alle rettigheder forbeholdes, ansvarshavende, ansvarshavende chefredaktør, betingelser,
        brugervilkår, handelsbetingelser, ophavsret, persondata, persondatapolitik,
        privatlivspolitik, tilgængelighed, tilgængelighedserklæring, vilkår
    """,
    "de": """
        agb, alle rechte vorbehalten, allgemeine geschäftsbedingungen, barrierefreiheit,
        barrierefreiheitserklärung, datenschutz, datenschutzbestimmungen,
        datenschutzeinstellungen, datenschutzerklärung, datenschutzhinweise, erklärung zur
        barrierefreiheit, haftung, haftungsausschluss, impressum, jugendschutz, kündigen,
        lizenz, lizenzieren, nachdruck, nutzungsbasierte onlinewerbung, nutzungsbedingungen,
        nutzungsrechte, privatsphäre, rechte vorbehalten, rechtliche hinweise, rechtliches,
        urheberrecht, urheberrechtlich geschützt, verträge hier kündigen, verträge kündigen,
        vervielfältigung, widerruf, widerrufsrecht
    """,
    "el": """
        πολιτική απορρήτου, προστασία δεδομένων, προσωπικά δεδομένα, ταυτότητα, όροι χρήσης
    """,
    "en": """
        accessibility, accessibility statement, ad choices, all material, all rights reserved,
        code of ethics, company number, complaints, conditions of use, copyright, copyright
        infringement, corrections policy, creative commons, disclaimer, disclosure, dmca, do not
        sell, do not sell my personal information, do not sell or share my personal information,
        editorial policy, editorial standards, eeo report, ethics policy, ethics statement, fcc
        applications, fcc public files, imprint, ipso, is prohibited, legal, legal information,
        legal notice, legal notices, licensing, llc, ltd, material may not be, may not be
        published, may not be published broadcast rewritten or redistributed, may not be
        reproduced, modern slavery statement, no part of, permissions, powered by, press
        council, privacy, privacy center, privacy notice, privacy policy, privacy rights,
        privacy settings, privacy statement, protected by recaptcha, public file, recaptcha,
        redistributed, registered in england, reprints, reprints and permissions, reproduced,
        reproduction, republish, republish this article, reuse this content, rights and
        permissions, rights reserved, site map, sitemap, syndication, terms, terms and
        conditions, terms conditions, terms of service, terms of use, trademark, trademarks,
        unauthorized, user agreement, views expressed, without permission, without prior written
        permission, written permission, your privacy choices, your privacy rights
    """,
    "es": """
        accesibilidad, aviso de privacidad, aviso legal, condiciones de uso, condiciones
        generales, configuración de privacidad, código ético, derechos de autor, derechos
        reservados, expresamente prohibida, mapa del sitio, mapa web, nota legal, política de
        privacidad, políticas de privacidad, privacidad, prohibida la reproducción, prohibida su
        reproducción, protección de datos, quejas, responsabilidad, sin su previo, textos
        legales, todos los derechos reservados, términos de uso, términos y condiciones,
        términos y condiciones de uso
    """,
    "fi": """
        evästeasetukset, kaikki oikeudet pidätetään, käyttöehdot, päätoimittaja,
        rekisteriseloste, saavutettavuus, saavutettavuusseloste, tekijänoikeudet, tekijänoikeus,
        tietosuoja, tietosuojakäytäntö, tietosuojaseloste, tilausehdot, vastaava päätoimittaja
    """,
    "fr": """
        accessibilité, cgu, cgv, charte, charte déontologique, charte éditoriale, conditions d
        utilisation, conditions générales, conditions générales d utilisation, conditions
        générales de vente, confidentialité, crédits, données personnelles, droits d auteur,
        droits de reproduction, droits réservés, gestion des données, gérer mes données,
        informations légales, mentions légales, plan du site, politique de confidentialité,
        protection des données, reproduction, reproduction interdite, tous droits réservés,
        toute reproduction, vie privée
    """,
    "hi": """
        अस्वीकरण, उपयोग की शर्तें, कॉपीराइट, गोपनीयता नीति, नियम और शर्तें, प्राइवेसी पॉलिसी,
        सभी अधिकार सुरक्षित, सर्वाधिकार सुरक्षित
    """,
    "hu": """
        adatkezelési tájékoztató, adatvédelem, adatvédelmi tájékoztató, felhasználási
        feltételek, impresszum, jogi nyilatkozat, minden jog fenntartva, szerzői jog
    """,
    "id": """
        dilindungi undang undang, disclaimer, hak cipta, hak cipta dilindungi, karir, kebijakan
        privasi, ketentuan, kode etik, pedoman media siber, syarat dan ketentuan, syarat
        ketentuan
    """,
    "is": """
        allur réttur áskilinn, höfundarréttur, notkunarskilmálar, persónuvernd,
        persónuverndarstefna, ritstjóri, siðareglur, skilmálar, ábyrgðarmaður
    """,
    "it": """
        condizioni d uso, condizioni generali, dati societari, dichiarazione di accessibilità,
        direttore responsabile, diritti, diritti riservati, gestione consenso, informativa
        privacy, informativa sulla privacy, note legali, p iva, partita iva, privacy policy,
        registrazione tribunale, riproduzione, riproduzione riservata, termini e condizioni,
        testata giornalistica, tutti i diritti riservati
    """,
    "ja": """
        サイトポリシー, プライバシーポリシー, 会社概要, 個人情報, 個人情報保護方針, 免責事項,
        利用規約, 無断複製, 無断転載, 無断転載を禁じます, 特定商取引法, 禁無断転載, 著作権,
        転載を禁じます, 運営会社
    """,
    "ko": """
        개인정보 처리방침, 개인정보처리방침, 등록번호, 무단 전재, 무단전재, 발행인,
        사업자등록번호, 이용약관, 재배포 금지, 재배포금지, 저작권, 저작권보호, 저작권자,
        청소년보호정책, 청소년보호책임자, 편집인
    """,
    "lt": """
        asmens duomenų, autorių teisės, be raštiško sutikimo, draudžiama, naudojimo taisyklės,
        privatumo politika, taisyklės, teisės saugomos, visos teisės saugomos
    """,
    "ms": """
        dasar privasi, hak cipta, hak cipta terpelihara, notis privasi, penafian, terma, terma
        dan syarat, terma syarat
    """,
    "nl": """
        algemene voorwaarden, alle rechten voorbehouden, auteursrecht, auteursrechten, colofon,
        disclaimer, gebruiksvoorwaarden, privacy beleid, privacy instellingen, privacybeleid,
        privacystatement, privacyverklaring, rechten voorbehouden, toegankelijkheid, voorwaarden
    """,
    "no": """
        alle rettigheter, ansvarlig redaktør, brukervilkår, informasjonskapsler, opphavsrett,
        personvern, personvernerklæring, personvernpolicy, pressens faglige utvalg,
        redaktørplakaten, sjefredaktør, tilgjengelighet, tilgjengelighetserklæring, vilkår, vær
        varsom plakaten
    """,
    "pl": """
        deklaracja dostępności, kopiowanie, nota prawna, ochrona danych, ochrona prywatności,
        polityka prywatności, prawa autorskie, prawa zastrzeżone, prawo autorskie, prywatność,
        redaktor naczelny, regulamin, regulaminy, rodo, rozpowszechnianie, warunki korzystania,
        wszelkie prawa zastrzeżone, zastrzeżenia prawne
    """,
    "pt": """
        acessibilidade, aviso legal, condições gerais, direitos autorais, direitos reservados,
        estatuto editorial, ficha técnica, lei geral de proteção de dados, mapa do site,
        política de privacidade, política editorial, privacidade, proibida a reprodução,
        reprodução, termos, termos de uso, termos e condições, todos os direitos reservados, é
        proibida a reprodução
    """,
    "ro": """
        confidențialitate, drepturi de autor, politica de confidențialitate, protecția datelor,
        termeni si conditii, termeni și condiții, toate drepturile rezervate
    """,
    "ru": """
        авторские права, все права защищены, выходные данные, гиперссылка, главный редактор,
        зарегистрировано, иноагент, иностранный агент, использование материалов,
        конфиденциальность, копирование материалов, материалы сайта, обработки персональных
        данных, перепечатка, персональных данных, политика конфиденциальности, пользовательское
        соглашение, права защищены, правила пользования, правовая информация, при использовании
        материалов, при цитировании, редакция не несет ответственности, роскомнадзор,
        роскомнадзором, свидетельство о регистрации, условия использования, учредитель
    """,
    "sv": """
        alla rättigheter förbehållna, allmänna villkor, ansvarig utgivare, användarvillkor,
        dataskydd, integritetspolicy, om cookies, personuppgifter, personuppgiftspolicy,
        rättelser, tillgänglighet, tillgänglighetsredogörelse, upphovsrätt, villkor
    """,
    "sw": "faragha, haki zote zimehifadhiwa, masharti, sera ya faragha, vigezo na masharti",
    "tr": """
        aydınlatma metni, gizlilik, gizlilik politikası, gizlilik sözleşmesi, hakları saklıdır,
        her hakkı saklıdır, izinsiz, kaynak gösterilmeden, kişisel verilerin korunması, kullanım
        koşulları, kullanım şartları, kvkk, künye, telif hakkı, tüm hakları saklıdır, yasal
        uyarı
    """,
    "uk": """
        авторські права, використання матеріалів, всі права захищено, головний редактор,
        гіперпосилання, конфіденційність, копіювання, передрук, персональних даних, політика
        конфіденційності, права захищені, правила користування, при використанні матеріалів,
        редакційна політика, угода користувача, умови використання, усі права захищені,
        ідентифікатор медіа
    """,
    "vi": """
        bản quyền, chính sách bảo mật, ghi rõ nguồn, giấy phép, giữ bản quyền, điều khoản, điều
        khoản sử dụng
    """,
    "zh": """
        icp备, 不良信息, 举报电话, 京icp, 使用条款, 使用條款, 侵权, 保留所有权利, 免責聲明,
        免责声明, 公网安备, 备案, 服务条款, 服務條款, 未經授權, 未经授权, 本网站, 法律声明,
        注明来源, 版权声明, 版权所有, 版權所有, 版權聲明, 用户协议, 著作權, 许可证, 轉載, 转载,
        违法, 隐私政策, 隐私权, 隱私政策, 隱私權
    """,
}
