"""Romanian."""

from __future__ import annotations

from . import BylineWords, Language, QuoteWords, phrases

QUOTES = QuoteWords()

BYLINES = BylineWords(
    cues=phrases(
        """
        articol de, articol scris de, autor, de, de către, publicat de, redactat de,
        scris de, text, un articol de
        """
    ),
    labels=phrases(
        """
        autoare, autor, autori, de, jurnalist, publicat de, redactor, scris de, sursa, sursă
        """
    ),
    genres=phrases(
        """
        analiză, comentariu, editorial, interviu, opinie, publicat, reportaj
        """
    ),
    joiners=phrases("si, şi, și"),
    alongside=phrases("cu"),
    editors=phrases("editat de, editor, redactor"),
    translators=phrases("traducere, traducerea, tradus de"),
    photographers=phrases("foto, fotograf, fotografii, video"),
    contributors=phrases("a contribuit, cu contribuția"),
    contributed=phrases("a contribuit, au contribuit"),
    jobs=phrases(
        """
        analist, autor, corespondent, corespondentă, director, economist, editor,
        editorialist, fotograf, fotoreporter, jurnalist, jurnalistă, politolog, profesor,
        redactor, redactor-sef, redactor-șef, reporter, scriitor, senior, ziarist
        """
    ),
    ranks=phrases("adjunct, senior, special, șef"),
    groups=phrases(
        """
        adevărul, agenția, agerpres, digi24, echipa, gazeta, gândul, hotnews, jurnalul,
        libertatea, mediafax, redacția, ziarul, știri
        """
    ),
    chrome=phrases(
        """
        abonament, abonare, abonați, abonează, acasă, actualitate, actualizat, acum, adaugă,
        alte, arhivă, articol, articole, articolul, ascultă, autentificare, caută, cele,
        citeste, citește, comentarii, comentariu, conectare, contact, copiază, cultură,
        cumpără, căutare, descarcă, despre, distribuie, economie, educație, externe,
        fotogalerie, joburi, lifestyle, lume, mai, meniu, meteo, minute, monden, mult, ore,
        politica, politică, populare, publicitate, recomandate, salvează, share, social,
        societate, sport, sănătate, tehnologie, termeni, toate, trimite, ultima, ultimele,
        urmărește, următor, vezi, video, vremea, înapoi, încarcă, închide, știință, știri
        """
    ),
    function=phrases(
        """
        această, acest, ale, am, ar, are, au, ca, care, ce, cu, cum, când, cât, că, da, deja,
        despre, din, dintre, doar, după, este, eu, fi, fost, fără, i, iar, le, lor, lui, mai,
        ne, nu, o, om, pe, pentru, prin, până, sa, sau, se, spre, sub, sunt, să, un, una,
        unde, unei, unui, va, îi, în, între, își, și
        """
    ),
    published=phrases(
        """
        data, data publicării, postat, publicat, publicat la, publicat pe, publicat în
        """
    ),
    modified=phrases(
        """
        actualizare, actualizat, actualizat la, modificat, modificat la, ultima actualizare,
        ultima modificare, update
        """
    ),
    ago=phrases("acum, astăzi, azi, ieri, în urmă"),
    reading=phrases("min citire, min lectură, minute, minute de citit, timp de citire"),
    bios=phrases("autor, biografie, despre autoare, despre autor"),
    bio_verbs=phrases("a, absolvent, este, jurnalist, lucrează, scrie"),
    follow=phrases("articole de, mai multe articole de, toate articolele, urmărește"),
    credits=phrases(
        """
        arhivă, credit foto, foto, fotografie, imagine, sursa, sursa foto, sursă, sursă foto
        """
    ),
    places=phrases("din, la, în"),
    corrections=phrases("corecție, drept la replică, erată, precizare, rectificare"),
)

LANGUAGE = Language("ro", quotes=QUOTES, bylines=BYLINES)
