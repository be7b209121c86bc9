"""Finnish."""

from __future__ import annotations

from . import BylineWords, Language, QuoteWords, phrases

QUOTES = QuoteWords()

BYLINES = BylineWords(
    cues=phrases("julkaissut, kirjoittaja, kirjoittanut, teksti, toimittanut"),
    labels=phrases(
        """
        kirjoittaja, kirjoittajat, lähde, tekijä, teksti, teksti ja kuvat, toimittaja,
        toimittajat
        """
    ),
    genres=phrases(
        """
        analyysi, arvio, haastattelu, kolumni, kommentti, mielipide, pääkirjoitus
        """
    ),
    joiners=phrases("ja, sekä"),
    editors=phrases("toimittanut"),
    translators=phrases("käännös, kääntänyt, suomennos"),
    photographers=phrases("grafiikka, kuva, kuvaaja, kuvat, kuvitus, valokuvaaja, video"),
    jobs=phrases(
        """
        avustaja, erikoistoimittaja, kirjailija, kirjeenvaihtaja, kolumnisti, kriitikko,
        kuvaaja, politiikan, professori, päätoimittaja, taloustoimittaja, toimittaja,
        toimituspäällikkö, tutkija, ulkomaantoimittaja, urheilutoimittaja, uutispäällikkö,
        valokuvaaja
        """
    ),
    ranks=phrases("politiikan, vapaa, vastaava"),
    groups=phrases(
        """
        lehti, lännen, sanomat, stt, toimitus, uutiset, uutistoimisto, uutistoimitus, yle
        """
    ),
    chrome=phrases(
        """
        aihe, aiheet, ajankohtaista, asiakaspalvelu, avaa, etusivu, hae, haku, ilmoita, jaa,
        julkaistu, kirjaudu, kommentit, kommentoi, kopioi, kotimaa, kulttuuri, kuuntele,
        linkki, lisää, lue, luetuimmat, mainos, mielipide, muut, näytä, osasto, osastot,
        palaute, politiikka, päivitetty, seuraa, siirry, sisältö, sitten, sulje, sää,
        tallenna, talous, tilaa, tilaajille, tuoreimmat, ulkomaat, urheilu, uutiset,
        uutiskirje, valikko, video, videot, viihde, yhteystiedot
        """
    ),
    function=phrases(
        """
        ei, ennen, että, hän, ja, jo, joka, jos, jälkeen, kanssa, kuin, kun, miksi, miten,
        mitä, mukaan, mutta, myös, ne, niin, nyt, ole, oli, olla, on, ovat, se, sekä, siitä,
        tai, tämä, vain, voi
        """
    ),
    published=phrases("julkaistu, julkaisuaika, pvm"),
    modified=phrases("muokattu, päivitetty, päivitetty viimeksi, viimeksi päivitetty"),
    ago=phrases("eilen, sitten, tänään"),
    reading=phrases("lukuaika, min, min lukuaika, minuutin, minuuttia"),
    bios=phrases("kirjoittaja, kirjoittajasta, kuka, tietoa kirjoittajasta"),
    bio_verbs=phrases("kirjoittaa, oli, on, työskentelee"),
    follow=phrases("lisää kirjoittajalta, lähetä, ota yhteyttä, seuraa"),
    credits=phrases(
        """
        arkisto, grafiikka, kuva, kuvaaja, kuvakaappaus, kuvat, kuvitus, lähde, video
        """
    ),
    corrections=phrases("korjattu, korjaus, oikaisu, täsmennys"),
)

LANGUAGE = Language("fi", quotes=QUOTES, bylines=BYLINES)
