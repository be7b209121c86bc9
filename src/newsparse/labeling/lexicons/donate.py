"""Phrases of the cue ``donate``: appeals for money."""

PHRASES = {
    "ar": "ادعمنا, تبرع, تبرع الآن",
    "cs": "darovat, podpořte nás, přispět",
    "da": "mobilepay, støt os, uafhængig journalistik",
    "de": """
        ihre spende, jetzt spenden, jetzt unterstützen, spende, spenden, spendenkonto,
        unabhängigen journalismus, unabhängiger journalismus, unterstützen, unterstützen sie uns
    """,
    "el": "δωρεά, υποστηρίξτε",
    "en": """
        501 c 3, become a patron, become a sustaining member, buy me a coffee, chip in,
        contribute now, donate, donate now, donate today, donation, donations, if you value,
        independent journalism, make a contribution, make a donation, nonprofit newsroom,
        patreon, pledge your support, quality journalism, reader supported, readers like you,
        support independent journalism, support local journalism, support our journalism,
        support our work, support quality journalism, support us, tax deductible, your
        contribution, your donation
    """,
    "es": """
        apoya, apoya el periodismo, apóyanos, dona, donaciones, donación, donar, donar ahora,
        haz una donación, hazte socio, periodismo independiente, tu apoyo
    """,
    "fi": "lahjoita, tue meitä",
    "fr": """
        déductible, défiscalisation, faire un don, faites un don, je fais un don, je soutiens,
        journalisme indépendant, nous soutenir, presse indépendante, soutenez, soutenez nous,
        votre soutien
    """,
    "hi": "दान करें, समर्थन करें, सहयोग करें",
    "hu": "adó 1, támogass minket, támogasson minket, támogatás",
    "id": "donasi, dukung kami",
    "it": """
        dona, dona ora, donazione, fai una donazione, giornalismo indipendente, sostieni,
        sostieni il giornalismo, sostienici
    """,
    "ja": "寄付, 寄付する, 支援する",
    "ko": "기부, 후원, 후원하기",
    "lt": "parama, paremkite, paremti",
    "nl": "doneer, doneer nu, onafhankelijke journalistiek, steun, steun ons",
    "no": "støtt oss, uavhengig journalistikk, vipps",
    "pl": """
        niezależne dziennikarstwo, przekaż darowiznę, wesprzyj, wesprzyj nas, wpłać, wspieraj
    """,
    "pt": """
        apoie, apoie nos, apoie o jornalismo, doação, doe, doe agora, faça uma doação,
        jornalismo independente, seu apoio
    """,
    "ro": "donează, susține, susține ne",
    "ru": """
        поддержать, поддержать нас, поддержать проект, поддержите, поддержите нас,
        пожертвование, пожертвовать, помочь проекту
    """,
    "sk": "podporte nás, prispieť",
    "sv": "donera, oberoende journalistik, stöd oss, swisha",
    "tr": "bağış yap, destek ol, destek olun",
    "uk": """
        донат, задонатити, пожертвувати, підтримай, підтримайте, підтримайте нас, підтримати,
        підтримати нас, стати спонсором
    """,
    "zh": "捐助, 捐款, 支持我们, 支持我們, 贊助, 赞助",
}
