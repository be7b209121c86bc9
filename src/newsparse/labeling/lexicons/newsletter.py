"""Phrases of the cue ``newsletter``: sign-up boxes for newsletters, alerts and mailing lists."""

PHRASES = {
    "ar": """
        إشعارات, احصل على آخر الأخبار, اشترك, اشترك الآن, اشترك في القائمة, اشترك في النشرة,
        اشترك في نشرتنا, اشتركوا, الإشعارات, البريد الإلكتروني, البريد الالكتروني, التنبيهات,
        القائمة البريدية, النشرة, النشرة الإخبارية, النشرة البريدية, بريدك الإلكتروني, بريدك
        الالكتروني, تفعيل الإشعارات, سجل بريدك, نشراتنا الإخبارية, نشرتنا الإخبارية, نشرتنا
        البريدية
    """,
    "bg": """
        абонирай се, абонирайте се, абониране за бюлетин, бюлетин, вашият имейл, известия, имейл
        адрес
    """,
    "bn": "ইমেইল, নিউজলেটার, সাবস্ক্রাইব, সাবস্ক্রাইব করুন",
    "ca": """
        butlletins, butlletí, correu electrònic, el teu correu, subscriu t hi, subscriu te al
        butlletí
    """,
    "cs": """
        e mailová adresa, odběr newsletteru, odběr novinek, odebírat, odebírat newsletter,
        přihlaste se k odběru, upozornění, váš e mail, váš email, zůstaňte v obraze
    """,
    "da": """
        din e mail, din email, e mailadresse, få besked, få nyheder, få nyhedsbrevet, hold dig
        opdateret, i din indbakke, notifikationer, nyhedsbrev, nyhedsbreve, tilmeld, tilmeld
        dig, tilmeld dig nyhedsbrevet, tilmeld nyhedsbrev, vores nyhedsbrev, vores nyhedsbreve
    """,
    "de": """
        abmelden jederzeit, auf dem laufenden, benachrichtigungen, bleib informiert, bleiben sie
        informiert, das wichtigste des tages, deine e mail adresse, den newsletter, e mail
        adresse, e mail adresse eingeben, eilmeldungen, hier abonnieren, hier anmelden, ihre e
        mail adresse, immer auf dem laufenden, in dein postfach, in ihr postfach, ins postfach,
        jederzeit abbestellbar, jederzeit abbestellen, jetzt anmelden, jetzt kostenlos anmelden,
        jetzt newsletter, jetzt registrieren, kostenlosen newsletter, kostenloser newsletter,
        morgenlage, newsletter abonnieren, newsletter anmelden, newsletter anmeldung, newsletter
        bestellen, nichts verpassen, per e mail, push benachrichtigungen, push nachrichten,
        rundbrief, unser newsletter, unsere newsletter, unseren newsletter, verpassen sie
        nichts, vielen dank für ihre anmeldung, zum newsletter, zum newsletter anmelden
    """,
    "el": """
        email σας, εγγραφή στο newsletter, εγγραφείτε, εγγραφείτε στο newsletter, ειδοποιήσεις,
        ενημερωτικό δελτίο, το newsletter
    """,
    "en": """
        an error occurred, be the first to hear, be the first to know, breaking news alerts, by
        clicking sign up, by entering your email, by providing your email, by signing up, by
        submitting your email, by subscribing, check your email, check your inbox, daily
        briefing, daily digest, daily newsletter, delivered to your inbox, desktop
        notifications, directly to your inbox, don t miss a story, email address, email alerts,
        email list, email newsletter, email updates, enable notifications, enter email, enter
        your email, enter your email address, free newsletter, get alerts, get email updates,
        get newsletters, get notified, get our newsletter, get our newsletters, get the best of,
        get the latest, get the latest news, get the latest updates, get the newsletter, get
        updates, in your inbox, invalid email, join our community, join our mailing list, join
        our newsletter, join the mailing list, mailing list, manage newsletters, morning
        briefing, morning newsletter, never miss a story, never miss an update, news alerts,
        newsletter, newsletter sign up, newsletter signup, newsletter signup form, newsletter
        subscription, newsletters, notifications, notify me, opt out at any time, our
        newsletter, our newsletters, please check your email, please enter a valid email, please
        enter a valid email address, please enter your email, please try again, please try again
        later, push notifications, receive updates, sign me up, sign up for, sign up for free,
        sign up for newsletters, sign up for our, sign up for our newsletter, sign up here, sign
        up now, sign up to, sign up to our, sign up today, signup, something went wrong, stay in
        the know, stay in the loop, stay informed, stay up to date, stay updated, straight to
        your inbox, subscribe to newsletter, subscribe to our, subscribe to our newsletter,
        subscribe to our newsletters, subscribe to the newsletter, subscribing, successfully
        subscribed, thank you for signing up, thank you for subscribing, thanks for signing up,
        thanks for subscribing, to your inbox, top stories in your, turn on desktop
        notifications, turn on notifications, type your email, unsubscribe, unsubscribe at any
        time, valid email address, weekly digest, weekly newsletter, you are subscribed, you
        have been subscribed, you re in, you re subscribed, you ve been subscribed, you will
        receive, your email, your email address, your inbox, your subscription could not be
        saved, your subscription has been confirmed
    """,
    "es": """
        activar notificaciones, alertas, apúntate, apúntate a, apúntate a nuestra newsletter,
        apúntate gratis, bandeja de entrada, boletines, boletín, correo electrónico, darse de
        baja, date de baja, dirección de correo, en tu bandeja de entrada, en tu correo, las
        noticias más importantes del día, mantente al día, mantente informado, newsletter
        diaria, no te pierdas, notificaciones, nuestro boletín, recibe, recibe en tu correo,
        recibe gratis, recibe las noticias, recibe nuestra newsletter, recibe nuestro boletín,
        recibir alertas, recibir newsletter, recibir notificaciones, regístrate gratis, su
        correo electrónico, suscribirse al boletín, suscríbete a la newsletter, suscríbete a
        nuestra newsletter, suscríbete a nuestro boletín, suscríbete a nuestros boletines,
        suscríbete al boletín, titulares del día, tu correo, tu correo electrónico, tu email
    """,
    "et": "e posti aadress, liitu uudiskirjaga, telli uudiskiri, uudiskiri",
    "eu": "buletina, harpidetu, harpidetu buletinera",
    "fa": "آدرس ایمیل, ایمیل خود را, خبرنامه, عضویت در خبرنامه",
    "fi": """
        ilmoitukset, pysy ajan tasalla, sähköpostiisi, sähköpostiosoite, sähköpostiosoitteesi,
        tilaa ilmainen, tilaa maksuton, tilaa uutiskirje, tilaa uutiskirjeemme, uutiskirje,
        uutiskirjeen tilaus, uutiskirjeet
    """,
    "fr": """
        abonnement newsletter, abonnez vous à la newsletter, abonnez vous à notre newsletter,
        activer les notifications, adresse e mail, adresse email, alertes, alertes info, boîte
        mail, dans votre boite mail, dans votre boîte mail, infolettre, infolettres,
        inscription, inscrivez vous, inscrivez vous à, inscrivez vous à la newsletter, inscrivez
        vous à notre newsletter, je m inscris, la newsletter, lettre d information, ne manquez
        rien, ne ratez rien, newsletter gratuite, nos newsletters, notifications push, notre
        newsletter, recevez, recevez chaque, recevez la newsletter, recevez notre newsletter,
        recevez toute l actu, recevez toute l actualité, recevoir la newsletter, restez informé,
        restez informés, s inscrire, s inscrire à la newsletter, se désinscrire, toutes les
        newsletters, votre adresse e mail, votre adresse email, votre adresse mail, votre e
        mail, votre email, vous désabonner, vous désinscrire
    """,
    "gl": "boletín diario, subscríbete",
    "he": """
        דואר אלקטרוני, הירשמו, הירשמו לניוזלטר, הרשמה לניוזלטר, התראות, כתובת מייל, ניוזלטר
    """,
    "hi": """
        अपडेट के लिए, अपडेट पाएं, अपना ईमेल, ईमेल, ताज़ा ख़बरों के लिए, ताजा खबरों के लिए,
        नोटिफिकेशन, न्यूजलेटर, न्यूज़लेटर, न्यूज़लेटर सब्सक्राइब करें, सबसे पहले पाएं,
        सब्सक्राइब, सब्सक्राइब करें
    """,
    "hr": """
        obavijesti, pretplati se na newsletter, prijavi se na newsletter, prijavite se,
        prijavite se na newsletter
    """,
    "hu": """
        e mail cím, email cím, feliratkozom, feliratkozás, hírlevelünk, hírlevél, iratkozz fel,
        iratkozzon fel, ne maradj le, ne maradjon le, értesítések
    """,
    "id": """
        aktifkan notifikasi, alamat email, berlangganan, buletin, daftar newsletter, dapatkan,
        dapatkan berita terbaru, dapatkan update, email anda, langganan newsletter, masukkan
        email, notifikasi
    """,
    "is": "fréttabréf, netfang, póstlisti, skráðu þig, skráðu þig á póstlista",
    "it": """
        annullare l iscrizione, attiva le notifiche, casella di posta, disiscriverti, il tuo
        indirizzo email, indirizzo e mail, indirizzo email, inserisci la tua email, iscriviti,
        iscriviti alla newsletter, iscriviti alla nostra newsletter, iscriviti gratis,
        iscrizione alla newsletter, la nostra newsletter, la tua e mail, la tua email, le
        newsletter, le nostre newsletter, nella tua casella, notifiche, notifiche push, resta
        aggiornato, resta informato, ricevi, ricevi gli aggiornamenti, ricevi la newsletter,
        ricevi le notizie, ricevi ogni, rimani aggiornato
    """,
    "ja": """
        ニュースレター, プッシュ通知, メルマガ, メルマガ登録, メールアドレス, メールマガジン,
        登録する, 購読する, 通知を受け取る
    """,
    "ko": """
        구독, 구독신청, 뉴스레터, 뉴스레터 구독, 알림, 알림받기, 이메일, 이메일 주소, 푸시 알림
    """,
    "lt": """
        el paštas, jūsų el paštas, naujienlaiškis, naujienlaiškį, pranešimai, prenumeruokite
        naujienlaiškį, prenumeruoti naujienlaiškį, sekite naujienas, užsiprenumeruokite
    """,
    "lv": "e pasts, jaunumi e pastā, pieteikties, pieteikties jaunumiem",
    "ms": """
        alamat emel, dapatkan berita terkini, langgan, langgan surat berita, notifikasi berita,
        surat berita
    """,
    "nl": """
        aanmelden voor, abonneer je op, blijf op de hoogte, e mailadres, in je inbox, in je
        mailbox, inschrijven, je e mailadres, meld je aan, meld je aan voor, meldingen, mis
        niets, nieuwsbrief, nieuwsbrieven, notificaties, ontvang, ontvang dagelijks, ontvang
        elke, ontvang onze, onze nieuwsbrief, onze nieuwsbrieven, pushberichten, pushmeldingen,
        schrijf je in, schrijf je in voor, schrijf je in voor onze nieuwsbrief, uitschrijven, uw
        e mailadres
    """,
    "no": """
        abonner på nyhetsbrev, din e post, e postadresse, få nyhetsbrev, få varsel, hold deg
        oppdatert, i innboksen, meld deg på, meld deg på nyhetsbrev, nyhetsbrevet, pushvarsler,
        varsler, våre nyhetsbrev
    """,
    "pl": """
        adres e mail, adres email, bądź na bieżąco, na swoją skrzynkę, nasz newsletter,
        newslettera, nie przegap, podaj adres e mail, powiadomienia, subskrybuj, subskrybuj
        newsletter, twój adres e mail, twój e mail, wypisz się, włącz powiadomienia, zapisz się,
        zapisz się do, zapisz się do newslettera, zapisz się na, zapisz się na newsletter,
        zaprenumeruj
    """,
    "pt": """
        alertas no celular, assine a newsletter, assine a nossa newsletter, assine nossa
        newsletter, assine nossas newsletters, ativar notificações, boletim, cadastre se, digite
        seu e mail, endereço de e mail, endereço de email, fique informado, fique por dentro,
        inscreva se, inscreva se na newsletter, na sua caixa de entrada, no seu e mail, no seu
        email, notificações, não perca nada, o seu e mail, o seu email, receba, receba as
        notícias, receba em primeira mão, receba gratuitamente, receba no seu email, receba
        nossa newsletter, receba notícias, seu e mail, seu email, subscreva, subscreva a
        newsletter, subscreva gratuitamente, subscrever, subscrever newsletter
    """,
    "ro": """
        abonați vă, aboneaza te, abonează te, abonează te la newsletter, adresa de email, fii la
        curent, notificări, înscrie te
    """,
    "ru": """
        push уведомления, telegram канал, адрес электронной почты, будь в курсе, будьте в курсе,
        в telegram, ваш e mail, ваш email, включить уведомления, наш telegram, наш канал, наш
        телеграм, наша рассылка, нашу рассылку, не пропустите, подписаться, подписаться на,
        подписаться на новости, подписаться на рассылку, подписка на рассылку, подписывайся,
        подписывайтесь, подписывайтесь на, подписывайтесь на наш, подписывайтесь на наш
        telegram, подписывайтесь на наш канал, подпишись, подпишитесь, подпишитесь на,
        подпишитесь на рассылку, получать уведомления, рассылка, рассылки, телеграм канал,
        уведомления, узнавайте первыми, электронная почта
    """,
    "sk": """
        odber noviniek, odoberajte, odoberať, prihláste sa na odber, upozornenia, váš e mail
    """,
    "sl": "e novice, naročite se na e novice, obvestila, prijavite se na e novice",
    "sr": "obaveštenja, prijavite se za newsletter, билтен, обавештења",
    "sv": """
        anmäl dig, anmäl dig till, din e post, din mejladress, e postadress, få notiser, få
        nyhetsbrevet, få vårt nyhetsbrev, håll dig uppdaterad, i din inkorg, missa inte,
        notiser, nyhetsbrev, prenumerera på, prenumerera på vårt nyhetsbrev, pushnotiser, våra
        nyhetsbrev, vårt nyhetsbrev
    """,
    "sw": "barua pepe, jarida, jiandikishe, jisajili, pata habari",
    "th": "จดหมายข าว, ร บข าวสาร, สม ครร บข าวสาร, อ เมล, แจ งเต อน",
    "tr": """
        abone ol, abone olun, anlık bildirim, bildirimler, bildirimleri aç, bülten, bültene
        abone ol, bültenimize abone olun, bültenine abone ol, e bülten, e posta, e posta adresi,
        e posta adresiniz, eposta adresiniz, haberdar ol, haberdar olun, kaçırmayın
    """,
    "uk": """
        будьте в курсі, ваш email, електронна пошта, наш telegram канал, не пропустіть,
        підписатись, підписатися, підписатися на розсилку, підписка на розсилку, підписуйтесь,
        підписуйтесь на, підписуйтесь на наш telegram, підписуйтеся, підпишіться, підпишіться на
        розсилку, розсилка, сповіщення, телеграм канал
    """,
    "vi": """
        bản tin, email của bạn, nhận bản tin, thông báo, đăng ký nhận bản tin, đăng ký nhận tin,
        địa chỉ email
    """,
    "zh": """
        推送通知, 新闻通讯, 电子报, 电子邮件, 訂閱, 订阅, 订阅号, 订阅我们, 邮件地址, 邮箱,
        電子報, 電子郵件, 電郵地址
    """,
}
