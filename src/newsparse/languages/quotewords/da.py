"""Danish words for :mod:`newsparse.quotes`."""

from __future__ import annotations

from . import QuoteWords, words

QUOTES = QuoteWords(
    say=words(
        """
        beretter forklarede forklarer fortalte fortæller konstaterer lyder lød meddelte oplyser
        oplyste sagde sagt siger skrev skriver svarede svarer tilføjede tilføjer udtaler udtalte
        understreger
        """
    ),
    tell=words("advarede advarer bad beder lovede lover spurgte spørger"),
    stance=words(
        """
        afviser afviste bekræfter erkender frygter håber hævdede hævder kræver mener mente påstår
        troede tror vurderer
        """
    ),
    naming=words("beskrev beskriver betegner kalder kaldte"),
    manner=words("griner joker råber råbte"),
    weak=words("synes vil ville"),
    verbs=words(
        """
        blev bliver er fik får gik går har havde kan kom kommer kunne må måtte skal skulle var
        """
    ),
    speech_nouns=words("brev interview opslag pressemeddelelse rapport tale udtalelse"),
    according=words("ifølge"),
    determiners=words(
        """
        alle de den denne det dette disse en et fem fire flere mange nogle to tre
        """
    ),
    indefinite_articles=words("en et"),
    possessives=words("deres hans hendes min sin sine sit vores"),
    masculine=words("han"),
    feminine=words("hun"),
    plural=words("de"),
    speaker_pronouns=words("du jeg man vi"),
    object_pronouns=words("dem ham hende mig os sig"),
    relatives=words("der hvem som"),
    complementizers=words("at"),
    prepositions=words(
        """
        af efter for fra gennem hos i med mellem mod om over på til uden under ved
        """
    ),
    conjunctions=words("eller men og"),
    subordinators=words("da fordi hvis mens når"),
    auxiliaries=words("aldrig blevet ikke været"),
    adverbs=words("bare dog her igen meget mere nu også så"),
    time_words=words(
        """
        april august december februar fredag januar juli juni lørdag maj mandag marts november
        oktober onsdag september søndag tirsdag torsdag
        """
    ),
    titles=words(
        """
        borgmester direktør dommer dronning finansminister formand general konge minister professor
        præsident statsminister talsmand udenrigsminister
        """
    ),
    roles=words(
        """
        advokat borgmester chef direktør ekspert forfatter formand forsker journalist kvinde leder
        mand minister politiker professor præsident statsminister talsmand talsperson træner vidne
        """
    ),
    groups=words(
        """
        foreningen myndighederne partiet politiet regeringen selskabet virksomheden
        """
    ),
    singular_groups=words("foreningen organisationen partiet selskabet virksomheden"),
    works=words("album avisen bogen filmen romanen sangen serien"),
    word_nouns=words("begrebet navnet ord ordet titlen udtrykket"),
    so_called=words("såkaldt såkaldte"),
    particles=words("af de van von"),
    abbreviations=words("a bl ca dr eks f nr osv"),
    org_words=words("dr partiet ritzau tv2 universitetet"),
    places=words("aarhus danmark københavn"),
    first_person=words("du jeg mig min os vi vores"),
)
