"""Polish."""

from __future__ import annotations

from . import BylineWords, Language, QuoteWords, phrases

QUOTES = QuoteWords()

BYLINES = BylineWords(
    cues=phrases(
        """
        autor, autorka, napisał, napisała, oprac, opracowanie, opracował, opracowała, przez,
        red, rozmawiał, rozmawiała, rozmowa, tekst
        """
    ),
    labels=phrases(
        """
        autor, autorka, autorzy, dziennikarz, napisane przez, oprac, opracowanie,
        opublikowane przez, redakcja, redaktor, tekst, źródło
        """
    ),
    genres=phrases(
        """
        analiza, felieton, komentarz, opinia, opublikowano, reportaż, wywiad
        """
    ),
    joiners=phrases("i, oraz"),
    editors=phrases("edytor, red, redakcja, redaktor"),
    translators=phrases("przekład, przełożył, tłum, tłumaczenie, tłumaczył, tłumaczyła"),
    photographers=phrases("fot, foto, fotografie, grafika, zdjęcia, zdjęcie"),
    contributors=phrases("przy współpracy, współpraca"),
    contributed=phrases("współpracował"),
    reviewers=phrases("kontakt dla mediów, kontakt prasowy, zweryfikował"),
    jobs=phrases(
        """
        dziennikarka, dziennikarz, ekonomista, felietonista, fotograf, fotoreporter,
        komentator, korespondent, korespondentka, naczelny, pisarka, pisarz, politolog,
        profesor, publicysta, publicystka, redaktor, redaktorka, reporter, reporterka,
        wydawca, wydawczyni
        """
    ),
    ranks=phrases("naczelny, specjalny, starszy, zastępca"),
    groups=phrases(
        """
        agencja, biuro, dziennik, fakt, gazeta, kurier, pap, portal, prasowa, redakcja,
        rzeczpospolita, wiadomości, wyborcza
        """
    ),
    chrome=phrases(
        """
        aktualności, archiwum, artykuł, artykuły, biznes, czytaj, dodaj, dołącz, facebook,
        film, galeria, godz, gospodarka, kobieta, komentarz, komentarze, kontakt, kopiuj,
        kraj, kultura, kup, logowanie, materiał, menu, miasto, minut, moje, najczęściej,
        najnowsze, następny, nauka, newsletter, obserwuj, ogłoszenia, opinie, poczta,
        podcasty, podziel, pogoda, pokaż, polityka, polska, poprzedni, posłuchaj, praca,
        prenumerata, program, przeczytaj, przejdź, płatny, regulamin, reklama, rozrywka,
        serwis, skomentuj, sport, strona, subskrybuj, subskrypcja, szukaj, technologia,
        tematy, temu, udostępnij, usługi, wiadomości, wideo, więcej, wróć, wszystkie,
        wydarzenia, wyszukaj, zaloguj, zamknij, zapisz, zdjęcia, zdrowie, zgłoś, zobacz,
        świat
        """
    ),
    function=phrases(
        """
        a, aby, ale, bez, był, była, było, będzie, co, czy, dla, dlaczego, do, gdy, gdzie,
        ich, jak, jako, jego, jej, jest, już, kto, która, które, który, lub, ma, mi, na, nad,
        nie, niż, o, od, po, pod, przed, przez, przy, się, są, tak, to, tylko, tym, u, w, we,
        z, za, ze, że, żeby
        """
    ),
    published=phrases(
        """
        data, data dodania, data publikacji, dodano, dzisiaj, opublikowano, opublikowany,
        publikacja, utworzono
        """
    ),
    modified=phrases(
        """
        aktualizacja, aktualizowano, data aktualizacji, ostatnia aktualizacja,
        zaktualizowano, zmodyfikowano
        """
    ),
    ago=phrases("dzisiaj, dziś, temu, wczoraj"),
    reading=phrases("czas czytania, min, min czytania, minut czytania, minuty"),
    bios=phrases("autor, autorka, o autorach, o autorce, o autorze"),
    bio_verbs=phrases(
        """
        absolwent, absolwentka, był, była, dziennikarka, dziennikarz, jest, pisze, pracuje,
        zajmuje
        """
    ),
    follow=phrases("kontakt, napisz, napisz do autora, obserwuj, więcej artykułów"),
    credits=phrases(
        """
        fot, foto, grafika, ilustracja, zdjęcia, zdjęcie, źródło, źródło zdjęć
        """
    ),
    places=phrases("w, we, z"),
    corrections=phrases("errata, korekta, sprostowanie"),
)

LANGUAGE = Language("pl", quotes=QUOTES, bylines=BYLINES)
