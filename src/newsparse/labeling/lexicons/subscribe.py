"""Phrases of the cue ``subscribe``: subscriptions, paywalls and praise of them."""

PHRASES = {
    "ar": """
        اشتراك, الاشتراك, الاشتراكات, العدد الورقي, النسخة الورقية, شهريا, عضوية, للمشتركين,
        للمشتركين فقط, مشترك
    """,
    "bg": "абонамент, за абонати",
    "ca": "per a subscriptors, subscripció, subscriptors, subscriu te",
    "cs": """
        měsíčně, pro předplatitele, předplatit, předplatné, předplaťte si, už máte předplatné
    """,
    "da": """
        abonnement, abonnent, abonner, abonnér, allerede abonnent, bliv abonnent, e avis, for
        abonnenter, få adgang, kr md, kun for abonnenter, køb abonnement, køb adgang, opret
        bruger, pr måned, prøv gratis
    """,
    "de": """
        30 tage, 4 wochen, abo, abo abschließen, abo angebote, abo bestellen, abo kündigen, abo
        service, abo shop, abo testen, abonnement, abonnements, abonnent, abonnenten,
        abonnieren, abos, alle artikel lesen, bereits abonnent, bereits registriert, danach,
        diesen artikel weiterlesen, digital abo, digitalabo, digitale zeitung, e paper, exklusiv
        für abonnenten, für abonnenten, gratis testen, im monat, jederzeit kündbar, jetzt
        abonnieren, jetzt abonnieren und, jetzt testen, jetzt weiterlesen, kostenlos
        registrieren, kostenlos testen, mit abo weiterlesen, mitglied werden, monatlich kündbar,
        nur für abonnenten, paywall, plus artikel, plus inhalte, pro monat, probeabo,
        probemonat, schon abonnent, sie haben bereits ein abo, sie sind bereits abonnent, um
        diesen artikel zu lesen, unbegrenzt, vertrag mit werbung kündigen, weiter mit werbung,
        weiterlesen mit, zeitung, zugang zu allen, zugriff auf alle
    """,
    "el": "για συνδρομητές, εγγραφή μέλους, συνδρομή, συνδρομητές, το μήνα",
    "en": """
        access to all, already a subscriber, already have an account, articles remaining, become
        a member, become a subscriber, become a supporter, billed, cancel anytime, cancel at any
        time, continue reading with, create a free account, create account, create an account,
        create free account, digital edition, digital subscription, digital subscriptions, e
        edition, e paper, eedition, epaper, exclusive to subscribers, for subscribers, for
        subscribers only, free account, free articles, free trial, full access, get access, get
        unlimited access, gift a subscription, gift subscription, give a gift, go premium, join
        now, join today, join us, limited time offer, locked, manage my subscription, manage
        subscription, members, members only, membership, not a subscriber, paid subscriber, paid
        subscribers, per month, per week, per year, premium, premium content, print edition,
        print subscriptions, read the full article for, register for free, register to continue,
        remaining this month, special offer, start free trial, start your free trial, start your
        substack, subscribe, subscribe for, subscribe for free, subscribe here, subscribe now,
        subscribe today, subscriber, subscriber exclusive, subscriber only, subscribers,
        subscribers only, subscription, subscriptions, this article is for subscribers, this
        content is only available, to continue reading, to read the full, to read the rest, to
        read this article, today s paper, try for free, unlimited access, unlock, unlock this
        article, upgrade to paid, we hope you enjoyed, your subscription, your support
    """,
    "es": """
        abonados, accede a todos, acceso ilimitado, al año, al mes, contenido exclusivo,
        contenido exclusivo para suscriptores, contenido para suscriptores, crea tu cuenta,
        edición digital, edición impresa, exclusivo suscriptores, hazte socia, hazte socio,
        hazte suscriptor, para continuar leyendo, para seguir leyendo, para suscriptores,
        premium, primer mes, prueba gratis, regístrate, regístrate para, sigue leyendo, solo
        para suscriptores, suplementos, suscribete, suscribirse, suscripciones, suscripción,
        suscriptor, suscriptores, suscríbete, suscríbete a, suscríbete ahora, suscríbete para
        continuar, suscríbete para seguir leyendo, ya eres suscriptor, ya soy suscriptor
    """,
    "et": "digileht, telli, tellijale, tellimine",
    "fa": "اشتراک, نسخه چاپی",
    "fi": """
        digitilaus, kk, kokeile, kuukaudessa, lue koko juttu, näköislehti, oletko jo tilaaja,
        rajoittamaton, tilaa, tilaa lehti, tilaa nyt, tilaajapalvelu, tilaajille, tilaus, vain
        tilaajille
    """,
    "fr": """
        abonnement, abonnements, abonnez vous, abonnez vous dès, abonnez vous à, abonné,
        abonnés, accès illimité, accéder à tous les articles, accédez à tous, article réservé
        aux abonnés, boutique, contenu réservé, créer un compte, créez un compte, déjà abonné,
        déjà abonnée, en illimité, essai gratuit, il vous reste, je m abonne, la suite est
        réservée, le journal numérique, lire le journal, m abonner, offre d abonnement, offrir
        un abonnement, par mois, pour continuer la lecture, pour les abonnés, pour lire la
        suite, premier mois, réservé aux abonnés, réservé à nos abonnés, s abonner, sans
        engagement, vous êtes abonné, édition abonnés
    """,
    "he": "הצטרפו למנוי, למנויים, למנויים בלבד, מנוי",
    "hi": "ई पेपर, ईपेपर, प्रीमियम, सदस्य बनें, सदस्यता लें, सब्सक्रिप्शन",
    "hr": "mjesečno, pretplata, pretplatite se, za pretplatnike",
    "hu": """
        csak előfizetőknek, előfizetek, előfizetés, előfizetőknek, fizess elő, fizessen elő,
        havonta
    """,
    "id": """
        berlangganan sekarang, e paper indonesia, khusus pelanggan, langganan, pelanggan, per
        bulan
    """,
    "is": "gerast áskrifandi, kaupa áskrift, prófaðu, áskrifandi, áskrift",
    "it": """
        abbonamenti, abbonamento, abbonati, abbonati a, abbonati ora, accesso illimitato, al
        mese, all anno, contenuto riservato, contenuto riservato agli abbonati, crea un account,
        edicola, edizione digitale, già abbonato, leggi tutti gli articoli, per continuare a
        leggere, per gli abbonati, primo mese, prova gratis, prova gratuita, registrati,
        registrati gratis, riservato agli abbonati, sei già abbonato, sfoglia il giornale, solo
        per abbonati, sostenitore
    """,
    "ja": """
        この記事は会員, この記事は有料, 会員登録, 会員限定, 定期購読, 有料会員, 有料記事, 残り,
        無料会員, 無料登録, 紙面ビューアー, 続きを読むには, 購読, 購読申し込み, 電子版
    """,
    "ko": "멤버십, 유료회원, 정기구독, 프리미엄, 회원가입",
    "lt": """
        mėn, per mėnesį, prenumerata, prenumeratoriams, prenumeratorius, prenumeruokite,
        prenumeruoti, tik prenumeratoriams
    """,
    "lv": "abonementi, abonentiem, abonēt",
    "ms": "langganan digital, melanggan, pelanggan sahaja",
    "nl": """
        abonnee, abonneer, abonneer je, abonnees, abonneren, account aanmaken, al abonnee,
        alleen voor abonnees, digitale krant, exclusief voor abonnees, gratis proberen, lees
        verder met, maak een account, mijn abonnement, onbeperkt toegang, per maand, probeer
        gratis, voor abonnees, word abonnee, word lid
    """,
    "no": """
        abonnement, abonnent, abonner, abonnér, allerede abonnent, bli abonnent, e avis, eavis,
        for abonnenter, kjøp abonnement, kjøp tilgang, kr mnd, les videre med, per måned, prøv
        gratis
    """,
    "pl": """
        czytaj bez ograniczeń, dla subskrybentów, dostęp do, e wydanie, ewydanie, kup
        subskrypcję, masz już subskrypcję, miesięcznie, nieograniczony dostęp, prenumerata,
        prenumeruj, subskrypcja, treść premium, wykup dostęp, wykup subskrypcję, zarejestruj
        się, załóż konto
    """,
    "pt": """
        acesso ilimitado, assinante, assinantes, assinar, assinatura, assinaturas, assine,
        assine agora, assine e, assine já, conteúdo exclusivo, continue lendo, crie sua conta,
        crie uma conta, edição digital, edição impressa, este artigo é exclusivo, exclusivo para
        assinantes, já é assinante, já é subscritor, para assinantes, para continuar a ler, para
        continuar lendo, período de teste, por mês, registe se, seja assinante, sou assinante,
        só para assinantes
    """,
    "ro": "abonament, abonamente, pe lună, pentru abonați",
    "ru": """
        в месяц, для подписчиков, доступно по подписке, оформить подписку, по подписке,
        подписка, подписчикам, полный доступ, премиум, пробный период, стать подписчиком, только
        для подписчиков
    """,
    "sk": "mesačne, pre predplatiteľov, predplatiť, predplatné, predplaťte si",
    "sl": "naroči se, naročnina, za naročnike",
    "sr": "pretplata, претплата, претплатите се",
    "sv": """
        bli prenumerant, e tidning, etidning, för prenumeranter, kr mån, köp, läs mer för, lås
        upp, låst artikel, per månad, prenumerant, prenumeration, prenumerera, prenumerera nu,
        provläs, redan prenumerant, skaffa konto, testa gratis
    """,
    "th": "สม ครสมาช ก",
    "tr": """
        aboneler için, abonelik, aylık, kaydol, premium üyelik, ücretsiz üye ol, üye ol, üyelik
    """,
    "uk": """
        для передплатників, за передплатою, клуб читачів, оформити передплату, передплата,
        передплатити, стати читачем
    """,
    "vi": "báo in, gói thuê bao, đăng ký, đặt báo",
    "zh": "付費, 付费, 会员, 数字报, 會員, 电子版, 订阅者, 開通會員, 電子版",
}
