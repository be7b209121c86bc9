"""Swedish."""

from __future__ import annotations

from . import BylineWords, Language, phrases
from .quotewords.sv import QUOTES

BYLINES = BylineWords(
    cues=phrases(
        """
        analys av, av, en krönika av, intervju av, krönika av, publicerad av, reportage,
        skriven av, skrivet av, text, text av
        """
    ),
    labels=phrases(
        """
        av, författare, journalist, krönikör, källa, reporter, skribent, skriven av, text
        """
    ),
    genres=phrases(
        """
        analys, debatt, intervju, kommentar, krönika, ledare, publicerad, recension,
        reportage, signerat
        """
    ),
    joiners=phrases("och, samt"),
    alongside=phrases("med"),
    editors=phrases("redaktör, redigerad av"),
    translators=phrases("översatt av, översättning"),
    photographers=phrases("bild, foto, fotograf, grafik, illustration, video"),
    contributors=phrases("med bidrag från"),
    contributed=phrases("bidrog"),
    reviewers=phrases("faktagranskad av, granskad av, presskontakt"),
    jobs=phrases(
        """
        chefredaktör, debattör, ekonomireporter, fotograf, frilansjournalist, författare,
        gästskribent, inrikesreporter, journalist, kommentator, korrespondent, krönikör,
        kulturskribent, ledarskribent, nyhetschef, nyhetsreporter, politikreporter,
        professor, redaktionschef, redaktör, reporter, skribent, sportreporter,
        utrikeskorrespondent, utrikesreporter
        """
    ),
    ranks=phrases("ansvarig, biträdande, frilans, politisk"),
    groups=phrases(
        """
        bladet, dagblad, desken, expressen, nyheter, nyhetsbyrå, posten, redaktionen,
        sportbladet, tidningen, tt, webbredaktionen
        """
    ),
    chrome=phrases(
        """
        allt, anmäl, annons, artikel, artikeln, artiklar, bloggar, debatt, dela, ekonomi,
        familj, fler, följ, gilla, hantera, hem, idag, inloggning, innehåll, inrikes,
        kommentarer, kontakt, kontakta, kopiera, kultur, kundservice, ledare, logga, lyssna,
        länk, läs, läst, mejla, meny, mer, mest, min, mina, minuter, nyheter, nöje, om,
        prenumeration, prenumerera, publicerad, sedan, senaste, sidan, sidor, skriv, spara,
        sport, start, stäng, sök, tillbaka, timmar, tipsa, tv, uppdaterad, utrikes, vi,
        video, visa, väder, webb-tv, öppna
        """
    ),
    function=phrases(
        """
        alla, att, av, blev, blir, de, den, det, detta, du, där, efter, ett, från, för, ha,
        han, har, hon, hur, här, i, inte, ja, jag, kan, man, med, men, mot, ni, nu, när, och,
        om, på, sig, sin, ska, som, så, till, under, upp, ut, var, vi, vid, vill, än, är,
        över
        """
    ),
    published=phrases(
        """
        datum, publ, publicerad, publicerad den, publicerades, publicerat, publiceringsdatum,
        skapad
        """
    ),
    modified=phrases(
        """
        redigerad, senast uppdaterad, senast uppdaterat, senast ändrad, uppdaterad,
        uppdaterat, ändrad
        """
    ),
    ago=phrases("i dag, i går, idag, igår, sedan"),
    reading=phrases("lästid, min, min läsning, minuter"),
    bios=phrases(
        """
        fakta om författaren, om artikelförfattaren, om författaren, om skribenten, skribent
        """
    ),
    bio_verbs=phrases("arbetar, bevakar, har, skriver, var, är"),
    follow=phrases("alla artiklar av, fler artiklar av, följ, kontakta, mejla"),
    credits=phrases(
        """
        arkivbild, bild, foto, fotograf, grafik, illustration, källa, montage, video
        """
    ),
    places=phrases("från, i, på"),
    corrections=phrases("förtydligande, i en tidigare version, korrigering, rättelse"),
)

LANGUAGE = Language("sv", quotes=QUOTES, bylines=BYLINES)
