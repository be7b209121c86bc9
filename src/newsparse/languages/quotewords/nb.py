"""Norwegian Bokmål words for :mod:`newsparse.quotes`."""

from __future__ import annotations

from . import QuoteWords, words

QUOTES = QuoteWords(
    say=words(
        """
        beskrev forklarer forklarte fortalte forteller kommenterer kommenterte konkluderer la legger
        melder meldte opplyser opplyste påpeker påpekte sa sagt sier skrev skrevet skriver svarer
        svarte tilføyde tilføyer understreker understreket uttaler uttalte
        """
    ),
    tell=words("advarer advarte ba ber lover lovet spurte spør"),
    stance=words(
        """
        anklager antyder avviser avviste bekrefter bekreftet frykter hevder hevdet håper håpet
        innrømmer innrømmet krevde krever mener mente påsto påstår trodde tror
        """
    ),
    naming=words("beskriver betegner betegnet kaller kalte omtaler omtalte"),
    manner=words("ler roper ropte smiler spøker"),
    weak=words("synes syntes vet vil ville visste"),
    verbs=words(
        """
        ble blir er fikk får gikk går hadde har kan kom kommer kunne må måtte skal skulle var
        """
    ),
    speech_nouns=words("brev innlegg intervju melding pressemelding rapport tale uttalelse"),
    according=words("ifølge"),
    determiners=words(
        """
        alle de den denne det dette disse ei en et fem fire flere mange noen to tre
        """
    ),
    indefinite_articles=words("ei en et"),
    possessives=words("deres hans hennes min sin sine sitt vår"),
    masculine=words("han"),
    feminine=words("hun"),
    plural=words("de"),
    speaker_pronouns=words("du jeg man vi"),
    object_pronouns=words("dem ham henne meg oss seg"),
    relatives=words("hvem som"),
    complementizers=words("at"),
    prepositions=words(
        """
        av etter for fra gjennom hos i med mellom mot om over på til under uten ved
        """
    ),
    conjunctions=words("eller men og"),
    subordinators=words("da fordi hvis mens når selv"),
    auxiliaries=words("aldri blitt ikke vært"),
    adverbs=words("bare der her i-dag igjen likevel meget mer nå også svært så"),
    time_words=words(
        """
        april august desember februar fredag januar juli juni lørdag mai mandag mars november
        oktober onsdag september søndag tirsdag torsdag
        """
    ),
    titles=words(
        """
        direktør dommer dronning finansminister general kong leder minister ordfører president prins
        professor sjef statsminister statsråd talsmann utenriksminister
        """
    ),
    roles=words(
        """
        advokat direktør dommer forfatter forsker journalist kvinne leder mann minister ordfører
        politiker president professor sjef statsminister talsmann talsperson trener vitne
        """
    ),
    groups=words(
        """
        bedriften foreningen forskerne gruppen myndighetene partiet politiet regjeringen selskapet
        """
    ),
    singular_groups=words("bedriften foreningen organisasjonen partiet selskapet"),
    documents=words("brevet meldingen rapporten"),
    works=words(
        """
        album avisen bok boken film filmen romanen sangen serien tittel tittelen
        """
    ),
    word_nouns=words("begrepet dekknavnet navn navnet ord ordet tittelen uttrykket"),
    so_called=words("såkalt såkalte"),
    particles=words("av de den van von"),
    abbreviations=words("a bl ca dr eks f nr osv"),
    org_words=words("aftenposten dagbladet nrk ntb partiet universitetet vg"),
    places=words("bergen danmark norge oslo stockholm sverige"),
    first_person=words("du jeg meg min oss vi vår"),
)
