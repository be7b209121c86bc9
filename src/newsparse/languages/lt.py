"""Lithuanian."""

from __future__ import annotations

from . import BylineWords, Language, QuoteWords, phrases

QUOTES = QuoteWords()

BYLINES = BylineWords(
    cues=phrases("autorius, autorė, kalbino, parengė, rašo, tekstas"),
    labels=phrases(
        """
        autoriai, autorius, autorė, parengė, šaltinis, žurnalistas, žurnalistė
        """
    ),
    genres=phrases(
        """
        analizė, apžvalga, interviu, komentaras, nuomonė, nuomonės, reportažas
        """
    ),
    joiners=phrases("ir"),
    editors=phrases("redaktorius, redaktorė"),
    translators=phrases("vertimas, vertė"),
    photographers=phrases("fotografas, nuotr, nuotrauka, nuotraukos"),
    jobs=phrases(
        """
        apžvalgininkas, apžvalgininkė, autorius, autorė, docentas, ekonomistas, filosofas,
        fotografas, istorikas, komentatorius, korespondentas, korespondentė, politologas,
        profesorius, rašytojas, redaktorius, redaktorė, žurnalistas, žurnalistė
        """
    ),
    ranks=phrases("vyriausiasis, vyriausioji"),
    groups=phrases(
        """
        agentūra, bns, delfi, diena, elta, lrt, naujienos, radijas, redakcija, rytas, žinios
        """
    ),
    chrome=phrases(
        """
        atnaujinta, dalintis, dalytis, daugiau, eismas, eiti, ekonomika, facebook, grįžti,
        gyvenimas, ieškoti, kontaktai, kopijuoti, kultūra, lietuva, lietuvoje, meniu,
        minutės, mokslas, naujausi, naujausios, naujienos, nuomonės, orai, pagrindinis,
        paieška, pasaulyje, pat, populiariausi, prenumerata, prenumeruoti, prieš,
        prisijungti, privatumo, registruotis, reklama, rodyti, skaitykite, skaityti, sportas,
        srautas, sveikata, taip, temos, tiesiogiai, uždaryti, veidai, verslas, video, visas,
        visi, visos, žiūrėti
        """
    ),
    function=phrases(
        """
        apie, ar, aš, bei, bet, bus, buvo, dėl, iki, ir, iš, jau, jei, ji, jis, kad, kai,
        kaip, kas, kodėl, kur, kurie, kuris, ką, link, ne, nei, nes, nuo, o, pagal, per, po,
        prie, prieš, su, tai, tik, už, yra, į
        """
    ),
    published=phrases("data, paskelbta, publikuota, skelbta, sukurta"),
    modified=phrases("atnaujinta, pakeista, paskutinį kartą atnaujinta, redaguota"),
    ago=phrases("prieš, vakar, šiandien"),
    reading=phrases("min, min skaitymo, skaitymo laikas"),
    bios=phrases("apie autorių, apie autorę"),
    bio_verbs=phrases("buvo, dirba, rašo, yra"),
    follow=phrases("daugiau autoriaus, sekti, visi autoriaus straipsniai"),
    credits=phrases("asociatyvi nuotr, foto, nuotr, nuotrauka, nuotraukos, šaltinis"),
    corrections=phrases("pataisymas, patikslinimas"),
)

LANGUAGE = Language("lt", quotes=QUOTES, bylines=BYLINES)
