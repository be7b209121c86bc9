"""Phrases of the cue ``app``: apps to download."""

PHRASES = {
    "ar": "تحميل التطبيق, تطبيق, تطبيقات, تطبيقنا, حمل التطبيق, حمل تطبيق",
    "da": "hent app, hent appen, i appen",
    "de": """
        app herunterladen, app jetzt, app laden, app öffnen, die app, in der app, jetzt
        herunterladen, kostenlos herunterladen, mobile app, unsere app, zur app
    """,
    "en": """
        add to home screen, android app, app store, appgallery, apple store, apps, available on,
        download for free, download now, download on the, download on the app store, download
        our app, download the app, get it on google play, get the app, google play, in the app,
        install the app, iphone app, mobile app, mobile apps, news app, open app, open in app,
        open in the app, our app, smart tv, the app
    """,
    "es": """
        aplicación móvil, descarga, descarga la aplicación, descarga la app, descarga nuestra
        app, descargar app, descárgate, nuestra aplicación, nuestra app
    """,
    "fi": "lataa sovellus, sovellus",
    "fr": """
        applications mobiles, en téléchargeant l application, l application, notre application,
        télécharger, télécharger l application, téléchargez, téléchargez l application, écran d
        accueil
    """,
    "hi": "एप डाउनलोड करें, ऐप, ऐप डाउनलोड करें, डाउनलोड करें",
    "id": "aplikasi, unduh, unduh aplikasi",
    "it": "la nostra app, scarica, scarica l app, scarica la app",
    "ja": "アプリ, アプリを, ダウンロード, 公式アプリ",
    "ko": "모바일, 앱 다운로드, 앱 설치, 앱에서",
    "lt": "atsisiųsti, mobilioji programėlė, programėlė",
    "ms": "muat turun, muat turun aplikasi",
    "nl": "de app, download de app, onze app",
    "no": "i appen, last ned, last ned appen",
    "pl": "aplikacja, aplikacja mobilna, pobierz, pobierz aplikację",
    "pt": """
        aplicativo, baixar, baixe nosso aplicativo, baixe o aplicativo, baixe o app, descarregue
        a app, instale a app, nosso aplicativo
    """,
    "ru": """
        в приложении, мобильное приложение, приложение, скачайте приложение, скачать, скачать
        приложение, установите приложение
    """,
    "sv": "appen, ladda ner, ladda ner appen, vår app",
    "tr": "indir, mobil uygulama, uygulama, uygulamayı indir",
    "uk": "завантажити, завантажити додаток, мобільний додаток, у застосунку",
    "vi": "tải ứng dụng, ứng dụng",
    "zh": "下載app, 下载app, 下载客户端, 客戶端, 客户端, 应用下载, 手机客户端, 手机版",
}
