"""Phrases of the cue ``interface``: messages of a page's machinery."""

PHRASES = {
    "ar": """
        إشعارات, الإشعارات, الرجاء الانتظار, المتصفح, تفعيل, جار التحميل, جاري التحميل, حاول مرة
        أخرى, حدث خطأ, خطأ, شكرا
    """,
    "da": """
        browser, der opstod en fejl, fejl, indlæser, ingen resultater, noget gik galt,
        notifikationer, prøv igen, tak, vent venligst
    """,
    "de": """
        adblocker, benachrichtigungen, bitte aktivieren sie javascript, bitte geben sie, bitte
        versuchen sie es, bitte warten, browser, erfolgreich, erneut versuchen, es ist ein
        fehler aufgetreten, externer link, fehler, ihr browser, javascript aktivieren, keine
        ergebnisse, laden, lädt, mitteilungen, nicht jetzt, pflichtfeld, push mitteilungen,
        vielen dank, werbeblocker, wird geladen, öffnet in neuem fenster
    """,
    "en": """
        access denied, ad blocker, adblock, adblocker, add as an interest, ai summary, allow
        notifications, an error occurred, are you a robot, browser, button, captcha, choose,
        close this, default, desktop notifications, disable your ad blocker, dismiss, enable
        cookies, enter, error, external link, font, for an optimal experience, generate key
        takeaways, got it, iframe, interest successfully added, invalid, is not supported,
        javascript, javascript is disabled, later, loading, machine translation, maybe later,
        nbsp, no results, no results found, no thanks, not now, not supported, null, object
        object, opens in a new, opens in a new tab, opens in new tab, page not found,
        placeholder, please enable javascript, please enter, please enter a valid email, please
        select, please try again, please wait, powered by google, processing, push
        notifications, refresh, reload, required, scroll down, select one, select your, sending,
        sent, session expired, small medium large, something went wrong, stay up to date,
        submitting, success, successfully, summarize, summary, text alerts, thank you, thanks
        for, there are no, this field is required, translate, translated by, try again, try
        again later, turn on desktop notifications, turn on notifications, undefined, verify you
        are human, your browser
    """,
    "es": """
        activar notificaciones, ahora no, bloqueador de anuncios, campo obligatorio, cargando,
        error, gracias, ha ocurrido un error, intente nuevamente, inténtalo de nuevo,
        javascript, navegador, notificaciones, nueva ventana, ocurrió un error, por favor
        espere, sin resultados, tu navegador
    """,
    "fi": """
        ei tuloksia, ilmoitukset, jokin meni pieleen, kiitos, ladataan, mainosesto, odota,
        selaimesi, selain, virhe, yritä uudelleen
    """,
    "fr": """
        aucun résultat, bloqueur de publicité, champ obligatoire, chargement en cours, erreur,
        javascript, merci, navigateur, notifications, nouvelle fenêtre, plus tard, réessayer,
        succès, une erreur est survenue, veuillez patienter, veuillez réessayer, veuillez
        saisir, votre navigateur
    """,
    "hi": "कृपया प्रतीक्षा करें, त्रुटि, धन्यवाद, नोटिफिकेशन, ब्राउज़र, लोड हो रहा है",
    "id": """
        coba lagi, kesalahan, memuat, mohon tunggu, notifikasi, peramban, terima kasih, terjadi
        kesalahan, wajib diisi
    """,
    "it": """
        attendere, attiva le notifiche, browser, campo obbligatorio, caricamento in corso,
        errore, grazie, nessun risultato, notifiche, riprova, si è verificato un errore
    """,
    "ja": """
        ありがとうございます, お使いのブラウザ, お知らせ, エラー, ブラウザ, 必須, 読み込み中,
        通知
    """,
    "ko": "감사합니다, 로딩, 로딩중, 브라우저, 알림, 오류, 필수",
    "nl": """
        adblocker, bedankt, browser, er ging iets mis, er is iets misgegaan, even geduld, fout,
        geen resultaten, laden, meldingen, probeer opnieuw, verplicht
    """,
    "no": """
        annonseblokkering, feil, ingen resultater, laster, nettleser, nettleseren din, noe gikk
        galt, prøv igjen, takk, varsler, vent
    """,
    "pl": """
        brak wyników, błąd, dziękujemy, powiadomienia, proszę czekać, przeglądarka, spróbuj
        ponownie, twoja przeglądarka, wymagane, wystąpił błąd, włącz powiadomienia, ładowanie
    """,
    "pt": """
        a carregar, agora não, aguarde, ativar notificações, bloqueador de anúncios, campo
        obrigatório, carregando, erro, navegador, notificações, obrigado, ocorreu um erro, sem
        resultados, tente novamente
    """,
    "ru": """
        ctrl enter, браузер, ваш браузер, включите javascript, выделите текст, загружается,
        загрузка, нашли опечатку, нашли ошибку, ничего не найдено, обязательное поле, ошибка,
        подождите, попробуйте еще раз, произошла ошибка, спасибо, уведомления
    """,
    "sv": """
        annonsblockerare, din webbläsare, fel, försök igen, inga resultat, laddar, notiser,
        något gick fel, tack, vänta, webbläsare
    """,
    "tr": """
        bildirimler, bir hata oluştu, hata, lütfen bekleyin, sonuç bulunamadı, tarayıcı,
        tarayıcınız, tekrar deneyin, teşekkürler, yükleniyor, zorunlu
    """,
    "uk": """
        браузер, виділіть текст, дякуємо, завантаження, зачекайте, знайшли помилку, нічого не
        знайдено, помилка, сповіщення, спробуйте ще раз, сталася помилка
    """,
    "zh": """
        二维码, 出错, 加载中, 扫一扫, 扫码, 正在加载, 浏览器, 瀏覽器, 請稍候, 请稍候, 请重试,
        谢谢, 載入中, 通知, 錯誤, 错误
    """,
}
