"""German words for :mod:`newsparse.quotes`."""

from __future__ import annotations

from . import QuoteWords, words

QUOTES = QuoteWords(
    say=words(
        """
        antworten antwortet antwortete antworteten ausführt ausführte aussagt aussagte befand
        befanden befindet bekannt bekanntgab bemerke bemerken bemerkt bemerkte bemerkten berichten
        berichtet berichtete berichteten beschreibt beschrieb beschrieben betone betonen betont
        betonte betonten betontt betontte betontten bilanziere bilanzieren bilanziert bilanzierte
        bilanzierten entgegnet entgegnete entgegneten ergänze ergänzen ergänzt ergänzte ergänzten
        erkläre erklären erklärt erklärte erklärten erläutere erläuteren erläutert erläuterte
        erläuterten erwidere erwideren erwidert erwiderte erwiderten erzähle erzählen erzählt
        erzählte erzählten feststellt feststellte formuliere formulieren formuliert formulierte
        formulierten fügt fügte fügten führt führte führten gab gaben geantwortet geheißen gemeint
        gesagt geschildert geschrieben gesprochen geäußert gibt heißt hieß hießen kommentiere
        kommentieren kommentiert kommentierte kommentierten konstatiere konstatieren konstatiert
        konstatierte konstatierten lautet lautete lauteten meinen meint meinte meinten melden meldet
        meldete meldeten mitgeteilt mitteilt mitteilte mitteilten notiere notieren notiert notierte
        notierten resümiere resümieren resümiert resümierte resümierten sage sagen sagt sagte sagten
        schildere schilderen schildert schilderte schilderten schreibt schrieb schrieben so sprach
        sprachen sprechen spricht stand standen steht stellt stellte teilt teilte teilten twittere
        twitteren twittert twitterte twitterten verkünden verkündet verkündete verkündeten
        verlautbart veröffentlicht veröffentlichte zitiere zitieren zitiert zitierte zitierten
        äußere äußeren äußert äußerte äußerten
        """
    ),
    tell=words(
        """
        auffordert aufforderte bat baten bittet droht drohte drohten empfahl empfahlen empfiehlt
        erinnert erinnerte erinnerten ermahnte fragen fragt fragte fragten gefragt gewarnt
        informiert informierte informierten mahnt mahnte mahnten riet rieten rät sichert sicherte
        versichern versichert versicherte versicherten versprach versprachen verspricht versprochen
        warnen warnt warnte warnten zusichert zusicherte
        """
    ),
    stance=words(
        """
        ankündigt ankündigte appelliert appellierte argumentiert argumentierte argumentierten
        bedauert bedauerte befürchtet befürchtete begründen begründet begründete begründeten
        behaupte behaupten behauptet behauptete behaupteten behauptt behauptte behauptten bekannte
        bekennt beklagt beklagte bekräftigt bekräftigte bekräftigten bestreitet bestritt bestritten
        bestätigen bestätigt bestätigte bestätigten bezweifelt bezweifelte dementiert dementierte
        eingestand einräumt einräumte fordern fordert forderte forderten fürchtet gefordert gestand
        gesteht glauben glaubt glaubte glaubten hebt hinweist hinwies hob hoben hoffen hofft hoffte
        hofften kritisieren kritisierte kritisierten kündigt kündigte kündigten moniert monierte
        plädiert plädierte prangert prangerte prangerten prophezeit prophezeite rechtfertigt
        rechtfertigte räumt räumte schließt schloss schlug schlägt schwor schwört unterstreicht
        unterstrich urteilt urteilte urteilten verlangt verlangte verlangten vermutet vermutete
        vermuteten verteidigt verteidigte verurteilt verurteilte verurteilten vorschlug weist
        widersprach widerspricht wies wiesen zurückwies
        """
    ),
    naming=words(
        """
        begrüßt begrüßte begrüßten beurteilt beurteilte bewertet bewertete bezeichnen bezeichnet
        bezeichnete bezeichneten charakterisiert charakterisierte feiert feierte feierten geißelte
        genannt hielt hielten hält kritisiert lobt lobte lobten nannte nannten nennen nennt sah
        sahen sieht spottete tituliert titulierte vergleicht verglich verspottete vorwarf warf
        warfen wertet wertete wirft würdigt würdigte würdigten
        """
    ),
    manner=words(
        """
        brüllt brüllte frohlockt gerufen jubelt jubelte jubelten klagt klagte klagten lacht lachte
        murmelt murmelte poltert polterte rief riefen rufen ruft scherzt scherzte schimpft schimpfte
        schreit schrie schrien schwärmt schwärmte schwärmten seufzt seufzte skandieren skandiert
        skandierte skandierten spottet wettert wetterte witzelt witzelte
        """
    ),
    weak=words(
        """
        dachte dachten denkt enthielt enthält fand fanden findet freut freute freuten fühlt galt
        geht gilt ging kam kommt las liest macht machte rechnet rechnete setzt setzte titelt titelte
        titelten vertrat vertritt verweist verwies warb weiß will wirbt wollte wollten wusste
        wünscht wünschte zeigt zeigte zeigten
        """
    ),
    verbs=words(
        """
        begann beginnt bildet bildete bleibt blieb brachte bringt endet endete erhielt erhält fiel
        fielen gewann lag lief liegt läuft mussten nahm nimmt sank sollten starb stieg traf trat
        trifft tritt verlor wuchs
        """
    ),
    passives=words("werden wird worden wurde wurden"),
    auxiliaries=words(
        """
        darf dürfe dürfen habe haben hat hatte hatten hätte hätten ist kann konnte konnten könne
        können könnte mag muss musste möchte müsse müssen nicht nie niemals sei seien sind soll
        solle sollen sollte war waren werden wird wäre wären würde würden
        """
    ),
    speech_nouns=words(
        """
        ansprache antwort artikel auftritt aussage aussagen begründung beitrag bericht brief
        erklärung forderung gastbeitrag gespräch interview kommentar kritik mitteilung
        pressemitteilung rede schreiben stellungnahme tweet urteil vortrag warnung worte worten
        zitat äußerung äußerungen
        """
    ),
    according=words("gemäß laut nach zufolge"),
    according_phrases=(
        "in den worten von",
        "mit den worten von",
        "nach den worten von",
    ),
    determiners=words(
        """
        acht alle allen aller beide beiden das dem den der des die diese diesem diesen dieser dieses
        drei ein eine einem einen einer eines einige einigen fünf jede jeden jeder jedes jene jener
        kein keine keinem keinen keiner manche mehrere mehreren neun sechs sieben solche viele
        vielen vier zahlreiche zehn zwei
        """
    ),
    indefinite_articles=words("ein eine einem einen einer"),
    possessives=words(
        """
        deren dessen ihr ihre ihrem ihren ihrer ihres mein meine sein seine seinem seinen seiner
        seines unser unsere unseren
        """
    ),
    masculine=words("er"),
    feminine=words("sie"),
    plural=words("sie"),
    neuter=words("es"),
    speaker_pronouns=words("du ich man wir"),
    object_pronouns=words("euch ihm ihn ihnen mich mir sich uns"),
    indefinites=words("alle andere anderer beide einige jemand manche niemand viele"),
    relatives=words("welche welcher welches"),
    complementizers=words("dass daß ob"),
    prepositions=words(
        """
        am an angesichts auf aus außerhalb bei beim bis durch für gegen gegenüber hinter im in
        innerhalb ins mit nach neben ohne seit trotz um unter vom von vor wegen während zu zum zur
        zwischen über
        """
    ),
    conjunctions=words("aber oder sondern sowie und"),
    subordinators=words(
        """
        als bevor da damit denn falls indem nachdem obwohl sodass weil wenn wie wo wobei während
        """
    ),
    adverbs=words(
        """
        allerdings anschließend auch außerdem bereits besonders bisher dabei dagegen daher damals
        dann daran darauf davon dazu deshalb doch dort ebenfalls ebenso etwa fast gegenwärtig
        gestern gleichzeitig heute hier hinzu immer inzwischen ja jedoch jetzt kürzlich mehr noch
        nun nur oft rund schließlich schon sehr selbst später unterdessen vorher weiter weiterhin
        wieder wohl wörtlich zudem zunächst zuvor
        """
    ),
    time_words=words(
        """
        abend april august dezember dienstag donnerstag februar freitag jahr januar juli juni mai
        mittwoch monat montag morgen märz nachmittag nacht november oktober samstag september
        sonnabend sonntag uhr vormittag woche
        """
    ),
    courtesies=words("dr frau herr prof"),
    masculine_titles=words(
        """
        bischof bürgermeister herr kanzler könig minister papst präsident sprecher vorsitzender
        """
    ),
    feminine_titles=words(
        """
        außenministerin bundeskanzlerin bürgermeisterin frau innenministerin kanzlerin königin
        ministerin präsidentin senatorin sprecherin verteidigungsministerin vorsitzende
        """
    ),
    titles=words(
        """
        abgeordnete abgeordneter abgeordneterin aktivist aktivistin analyst analystin anwalt
        anwaltin arzt arztin autor autorin außenminister außenministerin bischof bischofin
        botschafter botschafterin bundesinnenminister bundesinnenministerin bundeskanzler
        bundeskanzlerin bundespräsident bundespräsidentin bundestrainer bundestrainerin
        bürgermeister bürgermeisterin bürgerrechtler bürgerrechtlerin chef chefin chefredakteur
        chefredakteurin datenschützer datenschützerin demonstrant demonstrantin direktor direktorin
        dr energieminister energieministerin ex-präsident experte finanzminister finanzministerin
        forscher forscherin fraktionschef fraktionschefin fraktionsvorsitzender
        fraktionsvorsitzenderin franzose frau gemeinderat gemeinderatin general generalin
        generalsekretär generalsekretärin geschäftsführer geschäftsführerin gouverneur gouverneurin
        gründer gründerin herausgeber herausgeberin herr historiker historikerin innenminister
        innenministerin innensenator innensenatorin journalist journalistin kandidat kandidatin
        kanzler kanzlerin kardinal kardinalin kollege kommissar kommissarin könig landrat landratin
        landtagspräsident landtagspräsidentin lehrer lehrerin leiter leiterin lord manager managerin
        meteorologe minister ministerin ministerpräsident ministerpräsidentin mitarbeiter
        mitarbeiterin mitglied nachfolger nachfolgerin oberbürgermeister oberbürgermeisterin
        oppositionsführer oppositionsführerin papst papstin parteichef parteichefin partner
        partnerin pilot pilotin politiker politikerin polizist polizistin premierminister
        premierministerin prof professor professorin prozessbeobachter prozessbeobachterin präsident
        präsidentin regierungschef regierungschefin regierungssprecher regierungssprecherin
        regisseur regisseurin reporter reporterin richter richterin schauspieler schauspielerin
        schriftsteller schriftstellerin sekretär sekretärin senator senatorin sir soldat soldatin
        spieler spielerin sprecher sprecherin staatsanwalt staatsanwaltin staatschef staatschefin
        staatspräsident staatspräsidentin staatssekretär staatssekretärin stellvertreter
        stellvertreterin student studentin sänger sängerin teamchef teamchefin trainer trainerin
        umweltminister umweltministerin unternehmer unternehmerin verteidiger verteidigerin
        verteidigungsminister verteidigungsministerin vizepräsident vizepräsidentin vorgänger
        vorgängerin vorsitzende vorsitzender vorsitzenderin vorstand wirtschaftsminister
        wirtschaftsministerin wissenschaftler wissenschaftlerin zeuge
        """
    ),
    roles=words(
        """
        abgeordnete abgeordneter abgeordneterin aktivist aktivistin analyst analystin anwalt
        anwaltin arzt arztin autor autorin außenminister außenministerin bischof bischofin
        botschafter botschafterin bruder bundesinnenminister bundesinnenministerin bundeskanzler
        bundeskanzlerin bundespräsident bundespräsidentin bundestrainer bundestrainerin
        bürgermeister bürgermeisterin bürgerrechtler bürgerrechtlerin chef chefin chefredakteur
        chefredakteurin datenschützer datenschützerin demonstrant demonstrantin direktor direktorin
        ehefrau energieminister energieministerin experte finanzminister finanzministerin forscher
        forscherin fraktionschef fraktionschefin fraktionsvorsitzender fraktionsvorsitzenderin
        franzose frau gemeinderat gemeinderatin general generalin generalsekretär generalsekretärin
        geschäftsführer geschäftsführerin gouverneur gouverneurin gründer gründerin herausgeber
        herausgeberin historiker historikerin innenminister innenministerin innensenator
        innensenatorin journalist journalistin kandidat kandidatin kanzler kanzlerin kardinal
        kardinalin kollege kommissar kommissarin könig landrat landratin landtagspräsident
        landtagspräsidentin lehrer lehrerin leiter leiterin manager managerin mann meteorologe
        minister ministerin ministerpräsident ministerpräsidentin mitarbeiter mitarbeiterin mitglied
        mutter nachfolger nachfolgerin oberbürgermeister oberbürgermeisterin opfer oppositionsführer
        oppositionsführerin papst papstin parteichef parteichefin partner partnerin person pilot
        pilotin politiker politikerin polizist polizistin premierminister premierministerin
        professor professorin prozessbeobachter prozessbeobachterin präsident präsidentin
        regierungschef regierungschefin regierungssprecher regierungssprecherin regisseur
        regisseurin reporter reporterin richter richterin schauspieler schauspielerin schriftsteller
        schriftstellerin schwester sekretär sekretärin senator senatorin sohn soldat soldatin
        spieler spielerin sprecher sprecherin staatsanwalt staatsanwaltin staatschef staatschefin
        staatspräsident staatspräsidentin staatssekretär staatssekretärin stellvertreter
        stellvertreterin student studentin sänger sängerin teamchef teamchefin tochter trainer
        trainerin umweltminister umweltministerin unternehmer unternehmerin vater verteidiger
        verteidigerin verteidigungsminister verteidigungsministerin virologe virologin vizepräsident
        vizepräsidentin vorgänger vorgängerin vorsitzende vorsitzender vorsitzenderin vorstand
        wirtschaftsminister wirtschaftsministerin wissenschaftler wissenschaftlerin zeuge
        """
    ),
    groups=words(
        """
        agentur anwohner augenzeugen behörde behörden bundesregierung bündnis demonstranten experten
        firma forscher fraktion gericht gewerkschaft gewerkschaften gruppe grünen institut kanadier
        kommission konzern kritiker leitung medien medienberichte ministerium nachrichtenagentur
        opposition organisation partei polizei presse rat regierung richter senat sender
        staatsanwaltschaft team unternehmen verband verein verwaltung wissenschaftler zeitung
        zeitungen
        """
    ),
    singular_groups=words(
        """
        agentur behörde firma gericht gewerkschaft konzern nachrichtenagentur organisation partei
        sender unternehmen verband verein zeitung
        """
    ),
    documents=words(
        """
        bericht brief erklärung gesetz gesetzentwurf gutachten meldung mitteilung papier plakat
        pressemitteilung schild schreiben studie text transparent transparenten urteil vertrag
        überschrift
        """
    ),
    works=words(
        """
        album artikel ausstellung band blatt buch film format kampagne lied magazin
        nachrichtenmagazin oper projekt roman schiff sendung serie show single song spiel stück
        tageszeitung titel wochenzeitung zeitschrift zeitung zeitungen
        """
    ),
    word_nouns=words(
        """
        aufschrift ausdruck begriff bezeichnung codename codenamen motto name namen namens parole
        schlagwort schriftzug slogan spitznamen stichwort titel wort
        """
    ),
    so_called=words(
        """
        genannt genannte genannten so-genannte sogenannte sogenannten sogenannter sogenanntes
        """
    ),
    particles=words("al ben bin da de den der di du el ibn la le van vom von zu zum zur"),
    abbreviations=words(
        """
        b bzw ca d dr etc evtl ggf h inkl jr mio mrd nr prof sog st str tel u usw vgl z
        """
    ),
    org_words=words(
        """
        afd ag bank behörde bundesrat bundesregierung bundestag cdu csu fdp gericht gmbh institut
        kommission ministerium npd partei polizei spd union universität verband verein zeitung
        """
    ),
    places=words(
        """
        bayern berlin bonn brüssel china deutschland europa frankfurt frankreich hamburg hessen irak
        iran israel italien japan köln london moskau münchen paris polen russland sachsen schweiz
        spanien stuttgart thüringen türkei ukraine usa washington wien zürich österreich
        """
    ),
    nationalities=words(
        """
        amerikanische amerikanischer britische britischer chinesische deutsche deutscher
        französische französischer iranische israelische italienische japanische polnische russische
        russischer türkische us-amerikanische österreichische
        """
    ),
    first_person=words("du euch ich ihr mein meine mich mir sie uns unser unsere unseren wir"),
    possessive_genders={"sein": "masculine", "seine": "masculine", "seinen": "masculine"},
    participle_endings=(),
    verb_endings=(),
    capital_nouns=True,
)
