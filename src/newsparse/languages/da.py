"""Danish."""

from __future__ import annotations

from . import BylineWords, Language, phrases
from .quotewords.da import QUOTES

BYLINES = BylineWords(
    cues=phrases(
        """
        af, interview af, kommentar af, kronik af, publiceret af, skrevet af, tekst,
        tekst af, udgivet af
        """
    ),
    labels=phrases(
        """
        af, forfatter, forfattere, journalist, journalister, kilde, redaktør, skrevet af,
        skribent, tekst
        """
    ),
    genres=phrases(
        """
        analyse, anmeldelse, debat, interview, klumme, kommentar, kronik, leder, publiceret,
        reportage
        """
    ),
    joiners=phrases("og, samt"),
    alongside=phrases("med"),
    editors=phrases("redaktør, redigeret af"),
    translators=phrases("oversat af, oversættelse, på dansk ved"),
    photographers=phrases("billede, foto, fotograf, fotos, illustration, video"),
    contributors=phrases("bidrag, med bidrag fra"),
    contributed=phrases("bidrog, har bidraget"),
    reviewers=phrases("faktatjekket af, pressekontakt"),
    jobs=phrases(
        """
        anmelder, chefredaktør, debatredaktør, erhvervskommentator, erhvervsredaktør,
        forfatter, forsker, fotograf, journalist, journalistelev, journalistpraktikant,
        kommentator, korrespondent, kronikør, kulturredaktør, lektor, politisk, professor,
        redaktionschef, redaktionssekretær, redaktør, reporter, skribent, sportsjournalist,
        udlandskorrespondent
        """
    ),
    ranks=phrases("ansvarshavende, freelance, politisk, tidligere"),
    groups=phrases(
        """
        avis, avisen, berlingske, bladet, dagblad, nyheder, nyhedsbureau, politiken, posten,
        redaktionen, ritzau, tidende
        """
    ),
    chrome=phrases(
        """
        abonnement, abonner, abonnér, alle, annonce, annoncer, artikel, artiklen, artikler,
        bolig, debat, del, dele, erhverv, find, flere, forsiden, følg, gem, gå, hjem,
        indhold, indland, job, kontakt, kopiér, kryds, kultur, kundeservice, link, livsstil,
        log, luk, lyt, læs, læseliste, læst, mail, menu, mere, mest, min, minutter,
        minutters, navne, nyheder, nyhedsbrev, nyhedsbreve, om, opdateret, os, politik,
        privatliv, seneste, side, siden, sport, start, søg, søgning, tilbage, tilmeld, timer,
        tip, udland, vejret, video, vis, vores, åbn, økonomi
        """
    ),
    function=phrases(
        """
        af, alle, at, blev, bliver, da, de, den, denne, der, det, dette, du, efter, en, er,
        et, for, fra, får, han, har, have, her, hun, hvad, hvem, hvor, hvordan, hvorfor, i,
        ikke, ind, jeg, kan, man, med, men, mod, nu, når, og, om, op, over, på, sig, sin,
        skal, som, så, til, ud, under, var, ved, vi, vil, være
        """
    ),
    published=phrases(
        """
        dato, offentliggjort, oprettet, publiceret, publiceret den, udgivet, udgivet den
        """
    ),
    modified=phrases(
        """
        opdateret, redigeret, senest opdateret, senest ændret, sidst opdateret, ændret
        """
    ),
    ago=phrases("i dag, i går, siden"),
    reading=phrases("læsetid, min, min læsetid, minutter, minutters læsning"),
    bios=phrases("bag om artiklen, forfatteren, om forfatteren, om skribenten"),
    bio_verbs=phrases("arbejder, dækker, er, har, skriver, var"),
    follow=phrases(
        """
        alle artikler af, artikler af, flere artikler af, følg, kontakt, skriv til
        """
    ),
    credits=phrases(
        """
        arkivfoto, billede, foto, fotograf, fotos, grafik, illustration, kilde, pr-foto,
        video
        """
    ),
    places=phrases("fra, i, på"),
    corrections=phrases("berigtigelse, i en tidligere version, præcisering, rettelse"),
)

LANGUAGE = Language("da", quotes=QUOTES, bylines=BYLINES)
