"""Italian."""

from __future__ import annotations

from . import BylineWords, Language, phrases
from .quotewords.it import QUOTES

BYLINES = BylineWords(
    cues=phrases(
        """
        a cura di, articolo di, autore, autrice, dal nostro corrispondente,
        dal nostro inviato, dalla nostra corrispondente, dalla nostra inviata, di,
        intervista di, pubblicato da, redatto da, scritto da, testo di, un articolo di,
        un commento di
        """
    ),
    labels=phrases(
        """
        a cura di, agenzia, articolo di, autore, autori, autrice, di, firma, fonte,
        pubblicato da, redattore, scritto da, testo
        """
    ),
    genres=phrases(
        """
        analisi, articolo, commento, editoriale, esclusiva, intervista, opinione, pubblicato,
        reportage
        """
    ),
    joiners=phrases("e, ed"),
    alongside=phrases("con"),
    editors=phrases("a cura della, modificato da"),
    translators=phrases("tradotto da, traduzione, traduzione a cura di, traduzione di"),
    photographers=phrases("foto, foto di, fotografie di, fotografo, video di"),
    contributors=phrases("con la collaborazione di, ha collaborato, hanno collaborato"),
    contributed=phrases("ha collaborato, ha contribuito, hanno collaborato"),
    reviewers=phrases(
        """
        contatti stampa, contatto stampa, revisionato da, ufficio stampa, verificato da
        """
    ),
    jobs=phrases(
        """
        autore, autrice, caporedattore, caporedattrice, collaboratore, collaboratrice,
        corrispondente, direttore, direttrice, economista, editorialista, fotografa,
        fotografo, giornalista, inviata, inviati, inviato, opinionista, professore,
        professoressa, redattore, redattrice, reporter, scrittore, scrittrice, storico,
        vicedirettore, vicedirettrice
        """
    ),
    ranks=phrases("capo, nostra, nostro, responsabile, speciale"),
    groups=phrases(
        """
        agenzia, corriere, fatto, gazzetta, giornale, mattino, messaggero, notizie,
        quotidiano, redazione, repubblica, sole, stampa, team, tempo
        """
    ),
    chrome=phrases(
        """
        abbonamento, abbonati, accedi, altre, altri, altro, archivio, ascolta, attualità,
        calcio, cerca, chiudi, commenta, commenti, commento, condividi, condivisione,
        contatti, contenuti, copia, correlati, cronaca, cultura, economia, editoriali,
        edizione, esci, esteri, foto, gallery, guarda, home, impostazioni, inserisci, invia,
        iscriviti, lavoro, leggi, lettura, link, mercati, minuti, mondo, newsletter, notizie,
        ora, ore, più, podcast, politica, precedente, preferiti, privacy, prossimo,
        pubblicato, pubblicità, registrati, ricerca, salute, salva, scarica, scopri, scuola,
        segui, seguici, società, spettacoli, sport, stampa, stampare, successivo, tecnologia,
        torna, tutte, tutti, tutto, ultim'ora, ultime, utenti, vai, vedi, viaggi, video
        """
    ),
    function=phrases(
        """
        a, agli, ai, al, alla, alle, anche, che, chi, ci, come, con, contro, cosa, così, cui,
        dai, dal, dalla, dalle, delle, dopo, dove, era, fra, gli, ha, hanno, ho, i, il, in,
        io, ma, mi, nei, nel, nella, nelle, no, noi, non, o, per, perché, più, quando,
        quella, quello, questa, questo, se, si, sono, sta, su, sua, sui, sul, sulla, suo,
        tra, un, una, uno, vi, è
        """
    ),
    published=phrases(
        """
        creato il, data, data di pubblicazione, il, pubblicata il, pubblicato, pubblicato il,
        pubblicazione
        """
    ),
    modified=phrases(
        """
        aggiornamento, aggiornato, aggiornato alle, aggiornato il, modifica, modificato,
        modificato il, ultima modifica, ultimo aggiornamento
        """
    ),
    ago=phrases("fa, ieri, oggi"),
    reading=phrases("lettura, min, min di lettura, minuti di lettura, tempo di lettura"),
    bios=phrases(
        """
        autore, chi è l'autore, informazioni sull'autore, l'autore, l'autrice, l’autore,
        sull'autore, sull’autore
        """
    ),
    bio_verbs=phrases(
        """
        dirige, era, giornalista, ha, laureata, laureato, lavora, nata, nato, scrive, si, è
        """
    ),
    follow=phrases("altri articoli di, scrivi a, segui, tutti gli articoli di"),
    credits=phrases(
        """
        archivio, copyright, credit, crediti, fonte, foto, foto di, fotografia,
        illustrazione, immagine
        """
    ),
    places=phrases("a, da, di, in"),
    corrections=phrases(
        """
        correzione, errata corrige, nota della redazione, precisazione, rettifica
        """
    ),
)

LANGUAGE = Language("it", quotes=QUOTES, bylines=BYLINES)
