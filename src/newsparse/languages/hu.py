"""Hungarian."""

from __future__ import annotations

from . import BylineWords, Language, QuoteWords, phrases

QUOTES = QuoteWords()

BYLINES = BylineWords(
    cues=phrases("készítette, szerkesztette, szerző, szöveg, írta"),
    labels=phrases("forrás, szerkesztő, szerző, szerzők, szöveg, írta, újságíró"),
    genres=phrases("elemzés, interjú, kommentár, publicisztika, riport, vélemény"),
    joiners=phrases("valamint, és"),
    editors=phrases("szerk, szerkesztette, szerkesztő"),
    translators=phrases("fordította, fordítás, fordító"),
    photographers=phrases("fotó, fotók, fotós, fényképezte, kép, képek, videó"),
    contributors=phrases("közreműködött"),
    contributed=phrases("közreműködött"),
    jobs=phrases(
        """
        fotóriporter, fotós, főszerkesztő, közgazdász, munkatárs, munkatársa, politológus,
        professzor, publicista, riporter, rovatvezető, szerkesztő, szerző, tudósító, író,
        újságíró
        """
    ),
    ranks=phrases("felelős, főmunkatárs, helyettes, vezető"),
    groups=phrases(
        """
        hvg, hírek, hírügynökség, index, iroda, lap, magyar, mti, napilap, nemzet,
        szerkesztőség, telex, távirati
        """
    ),
    chrome=phrases(
        """
        adatvédelem, bejelentkezés, belföld, belföldi, belépés, bezár, cikk, cikkek, címkék,
        egészség, elérhetőség, előfizetek, előfizetés, facebook, feliratkozás, film, friss,
        frissítve, főoldal, gazdaság, gyerek, hallgassa, hirdetés, hírek, hírlevél, időjárás,
        impresszum, kapcsolat, kapcsolódó, keresés, kultúra, közélet, külföld, legfrissebb,
        legnézettebb, legolvasottabb, lejátszás, link, megosztás, mentés, menü, mutasd,
        másolása, még, nyomtatás, olvasd, olvassa, olvasási, oszd, perc, podcast, politika,
        regisztráció, rovatok, sport, support, szórakozás, tech, tovább, tudj, tudomány,
        támogatom, támogatás, több, utolsó, videó, videók, világ, vissza, vélemény, zene,
        állás, összes, üzlet
        """
    ),
    function=phrases(
        """
        a, amely, ami, az, azt, be, csak, de, egy, el, ez, ezt, ezért, ha, hogy, hogyan, is,
        itt, ki, le, lesz, lett, meg, mert, mi, mint, mit, miért, most, már, még, ne, nem,
        nincs, néhány, pedig, s, sem, szerint, után, vagy, van, volt
        """
    ),
    published=phrases("dátum, közzétéve, létrehozva, megjelent, megjelenés, publikálva"),
    modified=phrases(
        """
        frissítve, frissítés, frissült, módosítva, utoljára frissítve, utolsó frissítés
        """
    ),
    ago=phrases("ezelőtt, ma, napja, perce, tegnap, órája"),
    reading=phrases("olvasási idő, perc, perc olvasás"),
    bios=phrases("a szerző, a szerzőről, szerző"),
    bio_verbs=phrases("dolgozik, volt, ír"),
    follow=phrases("követés, további cikkei, összes cikke"),
    credits=phrases(
        """
        borítókép, címlapkép, forrás, fotó, fotók, illusztráció, kép, kép forrása, képek,
        nyitókép
        """
    ),
    corrections=phrases("helyesbítés, helyreigazítás, javítás"),
)

LANGUAGE = Language("hu", quotes=QUOTES, bylines=BYLINES)
