"""Norwegian."""

from __future__ import annotations

from . import BylineWords, Language, phrases
from .quotewords.nb import QUOTES

BYLINES = BylineWords(
    cues=phrases(
        """
        av, kommentar av, kronikk av, publisert av, skrevet av, tekst, tekst av,
        tekst og foto
        """
    ),
    labels=phrases(
        """
        av, forfatter, forfattere, journalist, journalister, kilde, skrevet av, skribent,
        tekst
        """
    ),
    genres=phrases(
        """
        analyse, anmeldelse, debatt, intervju, kommentar, kronikk, leder, publisert,
        reportasje
        """
    ),
    joiners=phrases("og, samt"),
    alongside=phrases("med"),
    editors=phrases("redaktør, redigert av, vaktsjef"),
    translators=phrases("oversatt av, oversettelse, oversetter"),
    photographers=phrases("bilde, foto, fotograf, illustrasjon, video"),
    contributors=phrases("med bidrag fra"),
    contributed=phrases("bidro"),
    reviewers=phrases("faktasjekket av, pressekontakt"),
    jobs=phrases(
        """
        anmelder, ansvarlig, debattredaktør, forfatter, forsker, fotograf, fotojournalist,
        frilanser, journalist, kommentator, korrespondent, kulturredaktør, nyhetsjournalist,
        politisk, professor, programleder, redaksjonssjef, redaktør, reporter, sjefredaktør,
        skribent, sportsjournalist, utenriksmedarbeider, vaktsjef, økonomijournalist
        """
    ),
    ranks=phrases("ansvarlig, frilans, politisk, tidligere"),
    groups=phrases(
        """
        avis, avisen, bladet, dagblad, desken, ntb, nyheter, nyhetsbyrå, posten, redaksjonen,
        sporten, tidende
        """
    ),
    chrome=phrases(
        """
        abonnement, abonner, alle, annonse, annonser, annonsering, artikkel, artikler,
        debatt, del, dele, etterlyst, finn, flere, forsiden, følg, gå, hjem, hovedside, inn,
        innenriks, innhold, innlogging, kjendis, kjøp, kontakt, kopier, kultur, kundeservice,
        lagre, lenke, les, lese, logg, lukk, lytt, magasin, meld, meny, mer, mest, min, mine,
        minutter, norge, nyheter, nytt, om, oppdatert, oss, personvern, pluss, politikk,
        publisert, side, siden, siste, sport, start, stillinger, søk, tilbake, timer, tips,
        utenriks, video, vis, været, åpne, økonomi
        """
    ),
    function=phrases(
        """
        alle, at, av, ble, blir, da, de, den, denne, det, dette, du, en, er, et, etter, for,
        fra, får, ha, han, har, her, hun, hva, hvem, hvor, hvordan, hvorfor, i, ikke, jeg,
        kan, man, med, men, mot, nå, når, og, om, opp, over, på, seg, sin, skal, som, så,
        til, under, ut, var, ved, vi, vil, være
        """
    ),
    published=phrases("dato, lagt ut, publisert, publisert den, skrevet, utgitt"),
    modified=phrases("endret, oppdatert, redigert, sist endret, sist oppdatert"),
    ago=phrases("i dag, i går, siden"),
    reading=phrases("lesetid, min, min lesetid, minutter, minutters lesing"),
    bios=phrases("forfatteren, om forfatteren, om journalisten, om skribenten"),
    bio_verbs=phrases("dekker, er, har, jobber, skriver, var"),
    follow=phrases(
        """
        alle artikler av, flere artikler av, følg, kontakt, send e-post, tips, tips meg
        """
    ),
    credits=phrases(
        """
        arkiv, arkivfoto, bilde, foto, fotograf, illustrasjon, kilde, skjermdump, video
        """
    ),
    places=phrases("fra, i, på"),
    corrections=phrases("i en tidligere versjon, korrigering, presisering, rettelse"),
)

LANGUAGE = Language("nb", quotes=QUOTES, bylines=BYLINES)
