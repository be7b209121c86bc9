"""German."""

from __future__ import annotations

from . import BylineWords, Language, phrases
from .quotewords.de import QUOTES

BYLINES = BylineWords(
    cues=phrases(
        """
        analyse von, artikel von, aufgezeichnet von, autor, autor*in, autor/in, autor:in,
        autor:innen, autoren, autorin, autorin/autor, autorinnen, beitrag von, bericht von,
        ein artikel von, ein beitrag von, ein bericht von, ein essay von,
        ein gastbeitrag von, ein interview von, ein kommentar von, ein text von,
        eine analyse von, eine kolumne von, eine reportage von, eingestellt von,
        erstellt von, essay von, gastbeitrag von, geschrieben von, glosse von, interview,
        interview von, kolumne von, kommentar von, kritik von, leitartikel von, meinung von,
        protokoll von, redaktion, reportage von, rezension von, text, text von, verfasst von,
        veröffentlicht von, von
        """
    ),
    labels=phrases(
        """
        agentur, analyse von, autor, autor*in, autor/-in, autor/in, autor:in, autor:innen,
        autoren, autorin, autorin/autor, autorinnen, ein artikel von, ein gastbeitrag von,
        ein kommentar von, eine analyse von, eine kolumne von, gastbeitrag von,
        geschrieben von, interview, kolumne von, kommentar von, quelle, redakteur,
        redakteurin, redaktion, text, verfasser, verfasserin, von
        """
    ),
    genres=phrases(
        """
        analyse, essay, exklusiv, gastbeitrag, glosse, interview, kolumne, kommentar,
        leitartikel, meinung, porträt, reportage, rezension
        """
    ),
    joiners=phrases("sowie, u, und"),
    alongside=phrases("mit"),
    editors=phrases("redaktion, redaktionelle bearbeitung, redigiert von"),
    translators=phrases(
        """
        aus dem englischen von, aus dem englischen übersetzt von,
        übersetzt aus dem englischen von, übersetzt von, übersetzung,
        übersetzung und adaptierung
        """
    ),
    photographers=phrases(
        """
        bilder von, foto von, fotografie, fotos, fotos von, grafik, illustration,
        illustration von, video von
        """
    ),
    contributors=phrases(
        """
        mit material von, mitarbeit, mitarbeit von, recherche, unter mitarbeit von
        """
    ),
    contributed=phrases("haben mitgearbeitet, hat mitgearbeitet, trug bei"),
    reviewers=phrases(
        """
        ansprechpartner, ansprechpartnerin, fachlich geprüft von, faktencheck von, geprüft
        von, kontakt für die presse, kontakt für medien, medienkontakt, medizinisch geprüft
        von, pressekontakt, rückfragehinweis
        """
    ),
    jobs=phrases(
        """
        auslandskorrespondent, autor, autorin, chefkorrespondent, chefredakteur,
        chefredakteurin, chefreporter, chefreporterin, fotograf, fotografin, freie, freier,
        gastautor, gastautorin, herausgeber, herausgeberin, journalist, journalistin, kolumnist,
        kolumnistin, korrespondent, korrespondenten, korrespondentin, leiter, leiterin,
        lokalredakteur, lokalredakteurin, mitarbeiter, mitarbeiterin, nachrichtenagentur,
        politikredakteur, politikwissenschaftler, praktikant, praktikantin, professor,
        professorin, redakteur, redakteurin, redaktionsleiter, redaktionsleiterin, reporter,
        reporterin, ressortleiter, ressortleiterin, schriftsteller, schriftstellerin,
        sportredakteur, sportredakteurin, volontär, volontärin, wirtschaftsredakteur,
        wirtschaftsredakteurin, übersetzer, übersetzerin
        """
    ),
    ranks=phrases(
        """
        crossmedialer, freie, freier, hauptstadtkorrespondent, korrespondent, leitende,
        leitender, politische, politischer, redakteur, stellvertretende, stellvertretender,
        stv, verantwortlicher
        """
    ),
    groups=phrases(
        """
        agentur, agenturen, allgemeine, anzeiger, blatt, deutsche, fernsehen, gmbh, kurier,
        lokalredaktion, magazin, medien, nachrichten, nachrichtenagentur, newsdesk, online,
        onlineredaktion, presse, redaktion, redaktionsteam, rundfunk, rundschau, spiegel,
        sportredaktion, tagblatt, tageblatt, tageszeitung, team, verlag, volksblatt,
        wirtschaftsredaktion, wochenblatt, zeitung
        """
    ),
    chrome=phrases(
        """
        abo, abonnement, abonnieren, aktuell, aktuelle, aktuelles, alle, anhören, anmelden,
        anzeige, anzeigen, app, artikel, audio, ausland, bild, bilder, bildergalerie, blog,
        cookies, datenschutz, deutschland, drucken, einloggen, empfehlungen, folgen,
        fotostrecke, fußball, gesellschaft, gespeichert, gesundheit, hilfe, hinweis, hören,
        immobilien, impressum, inland, jetzt, karriere, kommentar, kommentare, kommentieren,
        kontakt, kopieren, kultur, leben, lesen, leserbriefe, leserkommentare, lesezeit,
        link, lokales, mehr, meinung, meistgelesen, menü, merken, min, minuten, nachrichten,
        natur, neueste, newsletter, panorama, podcast, podcasts, politik, polizei, presse,
        quelle, quiz, ratgeber, region, registrieren, reise, ressort, rätsel, schlagzeilen,
        schließen, schwerpunkt, seite, service, spiele, sport, stand, startseite,
        stellenanzeigen, stellenmarkt, suche, suchen, technik, teilen, thema, themen,
        tickets, trauer, uhr, umwelt, unternehmen, veranstaltungen, verlag, video, videos,
        vorlesen, weiter, weiterlesen, werbung, wetter, wirtschaft, wissen, wissenschaft,
        wohnen, zurück, öffnen, über, übersicht
        """
    ),
    function=phrases(
        """
        aber, als, am, an, auch, auf, aus, bei, beim, bis, das, dass, dem, den, des, dich,
        die, dir, doch, durch, ein, eine, einem, einen, einer, er, es, für, gegen, hat, hier,
        ich, ihr, ihre, im, in, ist, jetzt, kann, kein, keine, man, mit, nach, neu, neue,
        neuen, nicht, noch, nur, oder, ohne, sein, seine, seit, sich, sie, sind, so, um, uns,
        unser, vom, vor, war, was, wegen, wenn, werden, wie, wir, wird, wo, zum, zur,
        zwischen, über
        """
    ),
    published=phrases(
        """
        am, datum, eingestellt am, erschienen, erschienen am, erstellt, erstellt am,
        erstveröffentlichung, gepostet am, geschrieben am, online seit, publiziert,
        publiziert am, veröffentlicht, veröffentlicht am, vom, zuerst veröffentlicht,
        zuerst veröffentlicht am
        """
    ),
    modified=phrases(
        """
        aktualisiert, aktualisiert am, aktualisierung, bearbeitet, geändert, geändert am,
        letzte aktualisierung, stand, update, zuletzt aktualisiert, zuletzt aktualisiert am,
        zuletzt bearbeitet, zuletzt geändert
        """
    ),
    ago=phrases("gestern, heute, soeben, vor"),
    reading=phrases("lesezeit, min, min lesezeit, minuten, minuten lesezeit"),
    bios=phrases(
        """
        autor, autor/in, autorin, der autor, die autoren, die autorin, geschrieben von,
        zum autor, zur autorin, zur person, über den autor, über den verfasser,
        über die autor:in, über die autor:innen, über die autoren, über die autorin,
        über die autorinnen
        """
    ),
    bio_verbs=phrases(
        """
        arbeitet, berichtet, beschäftigt, betreut, gehört, hat, ist, kümmert, lebt, leitet,
        schreibt, studierte, volontierte, war
        """
    ),
    follow=phrases(
        """
        alle artikel von, alle beiträge von, autorenprofil, e-mail, folgen, folgen sie,
        kontakt, mehr artikel von, mehr von, profil, weitere artikel von, zur autorenseite
        """
    ),
    credits=phrases(
        """
        archivbild, archivfoto, bild, bilder, bildnachweis, bildquelle, bildrechte, collage,
        copyright, credits, foto, fotograf, fotos, grafik, illustration, montage, quelle,
        symbolbild, symbolfoto, video
        """
    ),
    places=phrases("aus, bei, in"),
    corrections=phrases(
        """
        anm. d. red, anmerkung der redaktion, hinweis der redaktion,
        in einer früheren fassung, in einer früheren version, korrektur, korrekturhinweis,
        richtigstellung, transparenzhinweis
        """
    ),
)

LANGUAGE = Language("de", quotes=QUOTES, bylines=BYLINES)
