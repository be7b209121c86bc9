"""Italian words for :mod:`newsparse.quotes`."""

from __future__ import annotations

from . import QuoteWords, words

QUOTES = QuoteWords(
    say=words(
        """
        afferma affermano affermato affermò aggiunge aggiungendo aggiunse aggiunto annuncia
        annunciato annunciò commenta commentato conclude concluso continua continuato detto dice
        dicendo diceva dichiara dichiarando dichiarato dichiarò dicono disse esclama evidenzia
        evidenziato notato osserva osservato precisa precisato prosegue proseguito racconta
        raccontato raccontò replica replicato ricorda ricordato riferisce riferiscono riferito
        rileva rilevato ripete ripetuto risponde rispose risposto rivela rivelato scrisse scritto
        scrive scrivono segnala segnalato sottolinea sottolineando sottolineato spiega spiegando
        spiegano spiegato spiegò twitta
        """
    ),
    tell=words(
        """
        assicura assicurato avverte avvertito chiede chiese chiesto domanda domandato invita
        invitato promesso promette rassicura
        """
    ),
    stance=words(
        """
        accusa accusato ammesso ammette attacca attaccato auspica auspicato conferma confermato
        confessa considera contesta contestato crede critica criticato denuncia denunciato difende
        difeso insiste insistito lamenta nega negato pensa propone proposto ribadisce ribadito
        riconosce riconosciuto rincara ritenuto ritiene rivendica smentisce smentito sostengono
        sostenuto sostiene spera suggerisce teme
        """
    ),
    naming=words(
        """
        bolla chiama chiamato definisce definito descritto descrive elogia loda parla parlato
        """
    ),
    manner=words(
        """
        esulta grida gridato ironizza sbotta scherza scherzato tuona urla urlato
        """
    ),
    weak=words("fa mostra sa titola trova voleva vuole"),
    verbs=words(
        """
        deve devono era erano fu furono messo mette porta possono prende preso può resta rimane sarà
        va vanno vengono
        """
    ),
    speech_nouns=words(
        """
        comunicato dichiarazione discorso intervento intervista lettera messaggio nota parole post
        rapporto risposta tweet
        """
    ),
    according=words("secondo stando"),
    according_phrases=(
        "a detta di",
        "a giudizio di",
        "a parere di",
        "nelle parole di",
        "per dirla con",
        "secondo le parole di",
        "stando alle parole di",
    ),
    determiners=words(
        """
        alcune alcuni cinque dieci due gli i il l' la le lo molte molti nove ogni otto quattro quei
        quel quella quelle quello questa queste questi questo sei sette tre tutte tutti un un' una
        uno
        """
    ),
    indefinite_articles=words("un una uno"),
    possessives=words("loro mia mio nostra nostro sua sue suo suoi vostro"),
    masculine=words("egli lui"),
    feminine=words("lei"),
    plural=words("essi loro"),
    speaker_pronouns=words("io noi voi"),
    object_pronouns=words("ci gli mi ne si ti vi"),
    indefinites=words("alcuni altri altro molti nessuno qualcuno tutti"),
    relatives=words("cui quale"),
    complementizers=words("che se"),
    prepositions=words(
        """
        a ad agli ai al all' alla alle allo col con contro d' da dai dal dall' dalla degli dei del
        dell' della delle dello di dopo durante entro fra in nei nel nell' nella per senza sopra
        sotto su sui sul sull' sulla tra verso
        """
    ),
    conjunctions=words("e ed ma né o"),
    subordinators=words("affinché come dove mentre perché poiché quando"),
    perfects=words("abbia avendo aveva avevano ha hanno"),
    auxiliaries=words("essere mai non sia sono stata state stati stato è"),
    passives=words("stata stato venne viene"),
    adverbs=words(
        """
        anche ancora così domani già ieri infine inoltre invece molto oggi ora più poi sempre solo
        """
    ),
    time_words=words(
        """
        agosto anno aprile dicembre domenica febbraio gennaio giorno giovedì giugno luglio lunedì
        maggio martedì marzo mercoledì mese novembre ottobre sabato settembre settimana venerdì
        """
    ),
    courtesies=words("dott dottor sig signor signora"),
    masculine_titles=words("ministro papa presidente re signor"),
    feminine_titles=words("deputata ministra presidentessa regina senatrice signora"),
    titles=words(
        """
        avvocato cancelliere capo direttore direttrice dottor generale giudice ministra ministro
        monsignor onorevole papa portavoce premier presidente procuratore professor professore re
        regina segretario senatore senatrice signor signora sindaca sindaco vicepresidente
        """
    ),
    roles=words(
        """
        allenatore attivista attore attrice autore avvocato candidato capo cittadino consigliere
        deputato direttore direttrice dirigente donna economista esperto fondatore generale
        giornalista giudice leader madre medico ministro padre politico portavoce premier presidente
        procuratore professore ricercatore scrittore segretario senatore sindaco testimone uomo
        vescovo vittima
        """
    ),
    groups=words(
        """
        associazione autorità azienda comitato commissione consiglio esperti famiglia governo gruppo
        ministero opposizione organizzazione partito polizia procura sindacati sindacato società
        squadra tribunale
        """
    ),
    singular_groups=words(
        """
        associazione azienda commissione gruppo ministero organizzazione partito sindacato società
        """
    ),
    documents=words(
        """
        articolo comunicato documento legge lettera nota rapporto studio testo
        """
    ),
    works=words(
        """
        album canzone film giornale libro programma quotidiano rivista romanzo serie titolo
        trasmissione
        """
    ),
    word_nouns=words("espressione motto nome parola slogan soprannome termine titolo"),
    so_called=words("cosiddetta cosiddetti cosiddetto definito intitolato soprannominato"),
    particles=words("d' da de del della di van von"),
    abbreviations=words("avv dott ecc on prof sig"),
    org_words=words(
        """
        ansa banca commissione corriere governo lega ministero parlamento partito repubblica unione
        università
        """
    ),
    places=words("bruxelles europa italia milano napoli roma russia torino ucraina"),
    nationalities=words("americano francese italiana italiano russo tedesco"),
    first_person=words("abbiamo ho io mia mio noi nostra nostro sono"),
    participle_endings=("ando", "endo"),
    splits_words=True,
    drops_subject=True,
)
