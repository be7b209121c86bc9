"""Phrases of the cue ``cookie``: cookie and consent notices."""

PHRASES = {
    "ar": "أوافق, رفض, قبول, قبول الكل, ملفات تعريف الارتباط, موافق",
    "cs": "nastavení cookies, odmítnout, přijmout vše, souhlas, souhlasím",
    "da": """
        accepter, accepter alle, afvis, afvis alle, cookieindstillinger, cookiepolitik, cookies
        og privatliv, samtykke, tillad alle, vi bruger cookies
    """,
    "de": """
        akzeptieren, alle ablehnen, alle akzeptieren, cookie einstellungen, cookie richtlinie,
        cookies akzeptieren, cookies und, einstellungen, einwilligung, mit werbung, ohne
        werbung, personenbezogene daten, privatsphäre einstellungen, tracking, unsere partner,
        verwendet cookies, widerrufen, wir verwenden cookies, zustimmen, zustimmung
    """,
    "el": "αποδοχή, απόρριψη, συμφωνώ",
    "en": """
        accept all, accept all cookies, accept cookies, agree and close, consent, consent
        preferences, cookie, cookie notice, cookie policy, cookie preferences, cookie settings,
        cookies, essential, functional cookies, gdpr, i accept, i agree, manage consent, manage
        cookies, manage preferences, our partners, personal data, personalised ads, personalized
        ads, reject all, strictly necessary, tcf, third parties, third party, this site uses
        cookies, this website uses cookies, tracking, uses cookies, vendors, we use cookies,
        your consent
    """,
    "es": """
        aceptar, aceptar cookies, aceptar todo, aceptar y continuar, configuración de cookies,
        configurar, consentimiento, gestionar cookies, nuestros socios, política de cookies,
        rechazar, rechazar todo, uso de cookies, utilizamos cookies
    """,
    "fi": """
        evästeet, evästekäytäntö, hallinnoi evästeitä, hylkää, hylkää kaikki, hyväksy, hyväksy
        kaikki, käytämme evästeitä, suostumus
    """,
    "fr": """
        accepter, consentement, continuer sans accepter, en acceptant, gestion des cookies,
        gérer les cookies, nos partenaires, paramètres des cookies, paramétrer, personnaliser,
        politique de cookies, préférences cookies, refuser, tout accepter, tout refuser,
        traceurs
    """,
    "hi": "कुकी, कुकीज़, स्वीकार, स्वीकार करें",
    "hu": "elfogadom, elutasítom, süti, süti beállítások, sütik",
    "id": "kebijakan cookie, kuki, setuju, terima, tolak",
    "is": "hafna, samþykki, samþykkja, vafrakökur",
    "it": """
        accetta, accetta tutti, accetta tutto, consenso, cookie policy, i nostri partner,
        impostazioni cookie, personalizza, preferenze cookie, questo sito utilizza, rifiuta,
        rifiuta tutto, utilizziamo i cookie
    """,
    "ja": "クッキー, 同意, 同意する, 拒否",
    "ko": "거부, 동의, 수락, 쿠키",
    "lt": "atmesti, slapukai, slapukų, slapukų nustatymai, slapukų politika, sutinku",
    "ms": "kuki, setuju, terima",
    "nl": """
        accepteren, alles accepteren, alles weigeren, cookie instellingen, cookiebeleid,
        cookieverklaring, cookievoorkeuren, onze partners, toestemming, weigeren, wij gebruiken
        cookies
    """,
    "no": """
        aksepter, avvis, avvis alle, cookiepolicy, godta, godta alle, innstillinger, samtykke,
        samtykkeinnstillinger, vi bruker cookies, vi bruker informasjonskapsler
    """,
    "pl": """
        akceptuj, akceptuję, ciasteczka, odrzuć, pliki cookie, pliki cookies, polityka cookies,
        ustawienia plików cookie, używamy, zaakceptuj, zaufani partnerzy, zgoda, zgody
    """,
    "pt": """
        aceitar, aceitar todos, configurações de cookies, consentimento, definições de cookies,
        nossos parceiros, política de cookies, rejeitar, usamos cookies, utilizamos cookies
    """,
    "ro": "accept, acceptă, consimțământ, politica de cookies, refuz, setări cookie",
    "ru": """
        использует файлы cookie, куки, мы используем cookie, отклонить, политика использования
        cookie, принять, принять все, согласен, согласие, файлы cookie
    """,
    "sv": """
        acceptera, acceptera alla, avvisa, avvisa alla, cookieinställningar, cookiepolicy,
        godkänn, godkänn alla, hantera cookies, kakor, samtycke, vi använder cookies
    """,
    "tr": """
        kabul ediyorum, kabul et, reddet, tanımlama bilgileri, çerez, çerez ayarları, çerez
        politikası, çerezler
    """,
    "uk": """
        відхилити, згода, ми використовуємо, погоджуюсь, прийняти, прийняти всі, файли cookie
    """,
    "zh": "使用cookie, 同意, 拒絕, 拒绝, 接受",
}
