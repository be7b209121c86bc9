"""Czech."""

from __future__ import annotations

from . import BylineWords, Language, QuoteWords, phrases

QUOTES = QuoteWords()

BYLINES = BylineWords(
    cues=phrases(
        """
        autor, autorka, napsal, napsala, připravil, připravila, text, zpracoval, zpracovala
        """
    ),
    labels=phrases("autor, autorka, autoři, redaktor, redaktorka, text, zdroj"),
    genres=phrases(
        """
        analýza, fejeton, komentář, názor, publikováno, reportáž, rozhovor
        """
    ),
    joiners=phrases("a, i"),
    alongside=phrases("s"),
    editors=phrases("editor, editoval, redakce"),
    translators=phrases("překlad, přeložil, přeložila"),
    photographers=phrases("foto, fotograf, fotografie"),
    contributors=phrases("přispěl, přispěla, spolupráce"),
    contributed=phrases("přispěl, přispěla"),
    reviewers=phrases("kontakt pro média, odborně zkontroloval"),
    jobs=phrases(
        """
        editor, editorka, ekonom, fotograf, komentátor, komentátorka, moderátor, novinář,
        novinářka, politolog, profesor, publicista, redaktor, redaktorka, reportér,
        reportérka, spisovatel, zpravodaj, zpravodajka, šéfredaktor, šéfredaktorka
        """
    ),
    ranks=phrases("vedoucí, zahraniční, zástupce"),
    groups=phrases(
        """
        agentura, deník, deníku, kancelář, lidové, mladá, noviny, redakce, rozhlas, televize,
        tisková, zpravodajství, zprávy, čtk
        """
    ),
    chrome=phrases(
        """
        aktuálně, archiv, další, diskuse, domácí, domů, ekonomika, facebook, hlavní, hledat,
        hodinami, hudba, inzerce, kontakt, kontakty, kopírovat, krimi, kultura, magazín,
        menu, minut, nejnovější, nejčtenější, názory, obsah, odebírat, odkaz, podcasty,
        politika, počasí, před, předplatit, předplatné, přečíst, přihlásit, přihlášení,
        regiony, registrace, reklama, sdílejte, sdílet, sledovat, sport, svět, témata,
        uložit, videa, video, více, věda, vše, všechny, zahraničí, zavřít, zdraví, zobrazit,
        zprávy, úvod, článek, články, čtěte, číst
        """
    ),
    function=phrases(
        """
        aby, ale, ani, by, byl, byla, bylo, co, do, ho, i, jak, jako, je, jeho, jejich, jen,
        již, jsem, jsme, jsou, k, kde, kdo, kdy, ke, která, které, který, mezi, mi, má, na,
        nad, ne, nebo, než, o, od, po, pod, podle, pro, proti, proč, při, s, se, si, tak,
        také, to, tu, u, už, v, ve, však, z, za, ze, že
        """
    ),
    published=phrases(
        """
        datum, publikováno, publikováno dne, vydáno, vytvořeno, zveřejněno
        """
    ),
    modified=phrases(
        """
        aktualizace, aktualizováno, naposledy aktualizováno, poslední aktualizace, upraveno,
        změněno
        """
    ),
    ago=phrases("dnes, před, včera"),
    reading=phrases("doba čtení, min, min čtení, minut čtení, minuty"),
    bios=phrases("autor, autorka, o autorce, o autorovi"),
    bio_verbs=phrases("byl, byla, je, pracuje, píše, působí, vystudoval, vystudovala"),
    follow=phrases("další články autora, kontaktovat, sledovat, články autora"),
    credits=phrases(
        """
        foto, fotografie, grafika, ilustrační foto, obrázek, snímek, zdroj, zdroj foto
        """
    ),
    places=phrases("v, ve, z"),
    corrections=phrases("oprava, opraveno, upřesnění"),
)

LANGUAGE = Language("cs", quotes=QUOTES, bylines=BYLINES)
