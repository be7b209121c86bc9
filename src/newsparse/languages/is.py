"""Icelandic."""

from __future__ import annotations

from . import BylineWords, Language, QuoteWords, phrases

QUOTES = QuoteWords()

BYLINES = BylineWords(
    cues=phrases("birt af, eftir, höfundur, ritað af, skrifað af, texti"),
    labels=phrases(
        """
        blaðamaður, eftir, fréttamaður, heimild, höfundar, höfundur, skrifar
        """
    ),
    genres=phrases("erlent, greining, innlent, leiðari, pistill, skoðun, viðtal"),
    joiners=phrases("og"),
    editors=phrases("ritstjóri, ritstjórn"),
    translators=phrases("þýðandi, þýðing"),
    photographers=phrases("ljósmynd, ljósmyndari, ljósmyndir, mynd, myndir"),
    contributed=phrases("skrifa, skrifar, skrifar frá"),
    jobs=phrases(
        """
        blaðamaður, dagskrárgerðarmaður, fréttamaður, fréttaritari, fréttastjóri, höfundur,
        ljósmyndari, pistlahöfundur, prófessor, rithöfundur, ritstjóri
        """
    ),
    ranks=phrases("fyrrverandi"),
    groups=phrases(
        """
        fréttablaðið, fréttastofa, fréttir, mbl, morgunblaðið, ritstjórn, rúv, stöð, vísir
        """
    ),
    chrome=phrases(
        """
        allt, auglýsing, auglýsingar, aðsent, bækur, bílar, bókamerki, deila, dv, efni,
        erlent, forsíða, fréttir, hafðu, innlent, innskráning, leit, leita, lesa, loka,
        lífið, matur, meira, menning, mest, mín, mínar, nýjast, samband, senda, skoðanir,
        skoðun, skrá, smartland, sport, síðan, síður, tilkynningar, tölvupóstur, um, uppfært,
        veður, vinsælt, viðskipti, áskrifendur, áskrift, íþróttir
        """
    ),
    function=phrases(
        """
        af, að, ef, eftir, ekki, en, er, eða, frá, fyrir, hafa, hann, hefur, hjá, hvað,
        hvernig, hún, með, og, sem, svo, sér, til, um, var, verið, við, voru, á, í, úr, þar,
        það, þegar, því
        """
    ),
    published=phrases("birt, birtist, dagsetning, skráð, útgefið"),
    modified=phrases("breytt, síðast uppfært, uppfært, uppfærð"),
    ago=phrases("síðan, í dag, í gær"),
    reading=phrases("lestími, mín, mín lestur, mínútur"),
    bios=phrases("höfundur, um höfund, um höfundinn"),
    bio_verbs=phrases("er, hefur, skrifar, starfar, var"),
    follow=phrases("fleiri fréttir, fylgja, senda póst"),
    credits=phrases(
        """
        heimild, ljósmynd, ljósmyndari, ljósmyndir, mynd, myndir, samsett mynd
        """
    ),
    places=phrases("frá, á, í"),
    corrections=phrases("athugasemd ritstjórnar, leiðrétt, leiðrétting"),
)

LANGUAGE = Language("is", quotes=QUOTES, bylines=BYLINES)
