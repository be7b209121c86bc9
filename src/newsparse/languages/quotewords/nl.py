"""Dutch words for :mod:`newsparse.quotes`."""

from __future__ import annotations

from . import QuoteWords, words

QUOTES = QuoteWords(
    say=words(
        """
        aldus antwoordde antwoordt benadrukt benadrukte concludeerde concludeert gezegd herhaalt
        kondigde kondigt legt licht lichtte liet meldde melden meldt merkt noteert reageerde
        reageert schreef schreven schrijft stelde stellen stelt twitterde twittert verduidelijkt
        verklaarde verklaarden verklaart vertelde vertellen vertelt vervolgde vervolgt voegde voegt
        zegde zeggen zegt zei zeiden
        """
    ),
    tell=words(
        """
        beloofde belooft verzekerde verzekert verzoekt vraagt vroeg vroegen waarschuwde waarschuwt
        """
    ),
    stance=words(
        """
        bekritiseert beschuldigde beschuldigt bevestigde bevestigt beweerde beweert dacht denkt eist
        erkende erkent gelooft hoopt hoopte meent ontkende ontkent pleit vermoedt vinden vindt vond
        vreest
        """
    ),
    naming=words("beschrijft bestempelt noemde noemen noemt omschreef omschrijft"),
    manner=words("grapt jubelt lacht riep riepen roept schreeuwt verzucht"),
    weak=words("weet wil wilde wist"),
    verbs=words(
        """
        bleef blijft gaat ging had hadden hebben heeft is kan komt kon kwam moest moet waren was
        werd wordt
        """
    ),
    speech_nouns=words(
        """
        bericht brief interview persbericht rapport reactie toespraak tweet verklaring woorden
        """
    ),
    according=words("volgens"),
    according_phrases=(
        "in de woorden van",
        "naar de mening van",
        "volgens de woorden van",
    ),
    determiners=words(
        """
        alle dat de deze die dit drie een elke enkele geen het twee veel vier vijf
        """
    ),
    indefinite_articles=words("een"),
    possessives=words("haar hun mijn ons onze zijn"),
    masculine=words("hij"),
    feminine=words("ze zij"),
    speaker_pronouns=words("ik je we wij"),
    object_pronouns=words("hem hen mij ons zich"),
    relatives=words("wie"),
    complementizers=words("dat of"),
    prepositions=words(
        """
        aan achter bij binnen door in met na naar namens om onder op over per sinds tegen tijdens
        tot uit van via voor zonder
        """
    ),
    conjunctions=words("en maar"),
    subordinators=words("als hoewel omdat terwijl toen wanneer zoals"),
    auxiliaries=words("niet nooit ook zal zou zouden zullen"),
    adverbs=words(
        """
        al alleen daar dan echter gisteren hier meer morgen nog nu vandaag verder wel zeer
        """
    ),
    time_words=words(
        """
        april augustus december dinsdag donderdag februari januari juli juni maandag maart mei
        november oktober september vrijdag woensdag zaterdag zondag
        """
    ),
    courtesies=words("dhr meneer mevr mevrouw"),
    feminine_titles=words("koningin mevrouw"),
    titles=words(
        """
        burgemeester directeur generaal hoogleraar kanselier koning koningin meneer mevrouw minister
        minister-president premier president professor senator staatssecretaris voorzitter
        woordvoerder woordvoerster
        """
    ),
    roles=words(
        """
        advocaat analist auteur bestuurder burgemeester directeur eigenaar expert journalist
        kandidaat leider man minister onderzoeker politicus premier president rechter schrijver
        trainer verdachte voorzitter vrouw woordvoerder woordvoerster
        """
    ),
    groups=words(
        """
        bedrijf demonstranten kabinet onderzoekers organisatie partij politie regering vakbond
        vereniging
        """
    ),
    singular_groups=words("bedrijf organisatie partij vakbond vereniging"),
    documents=words("bericht brief rapport verklaring"),
    works=words("album boek film krant lied programma serie"),
    word_nouns=words("naam slogan term titel woord"),
    so_called=words("zogeheten zogenaamde"),
    particles=words("de den der het ten ter van van't"),
    abbreviations=words("bijv dhr dr mevr nr prof"),
    org_words=words("anp ministerie partij politie telegraaf universiteit volkskrant"),
    places=words("amsterdam belgië brussel nederland rotterdam"),
    first_person=words("ik je mijn ons onze u we wij"),
)
