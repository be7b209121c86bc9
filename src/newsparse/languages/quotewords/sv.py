"""Swedish words for :mod:`newsparse.quotes`."""

from __future__ import annotations

from . import QuoteWords, words

QUOTES = QuoteWords(
    say=words(
        """
        berättade berättar beskriver förklarade förklarar kommenterade kommenterar konstaterade
        konstaterar meddelade meddelar påpekade påpekar sa sade sagt skrev skriver svarade svarar
        säger tillade tillägger understryker uppgav uppger uttalar
        """
    ),
    tell=words("bad ber frågade frågar lovade lovar varnade varnar"),
    stance=words(
        """
        anklagar anser ansåg avfärdar bekräftade bekräftar erkänner hoppas hävdade hävdar krävde
        kräver medger menade menar påstår trodde tror
        """
    ),
    naming=words("beskrev betecknar kallade kallar"),
    manner=words("ropade ropar skrattar skämtar suckar"),
    weak=words("tycker tyckte vet vill ville visste"),
    verbs=words(
        """
        blev blir fick får gick går hade har kan kom kommer kunde måste ska skulle var är
        """
    ),
    speech_nouns=words("brev inlägg intervju pressmeddelande rapport tal uttalande"),
    according=words("enligt"),
    determiners=words(
        """
        alla de den denna dessa det detta en ett fem flera fyra många några tre två
        """
    ),
    indefinite_articles=words("en ett"),
    possessives=words("deras hans hennes min sin sina sitt vår"),
    masculine=words("han"),
    feminine=words("hon"),
    plural=words("de"),
    speaker_pronouns=words("du jag man vi"),
    object_pronouns=words("dem henne honom mig oss sig"),
    relatives=words("som vem"),
    complementizers=words("att"),
    prepositions=words(
        """
        av efter från för genom hos i med mellan mot om på till under utan vid över
        """
    ),
    conjunctions=words("eller men och"),
    subordinators=words("då eftersom medan när om"),
    auxiliaries=words("aldrig blivit inte varit"),
    adverbs=words("bara dock där här igen mer mycket nu också så"),
    time_words=words(
        """
        april augusti december februari fredag januari juli juni lördag maj mars måndag november
        oktober onsdag september söndag tisdag torsdag
        """
    ),
    titles=words(
        """
        advokat direktör drottning finansminister general kung minister ordförande president
        professor statsminister talesperson utrikesminister
        """
    ),
    roles=words(
        """
        advokat chef direktör expert forskare författare journalist kvinna ledare man minister
        ordförande polis politiker president professor statsminister talesman talesperson tränare vd
        vittne
        """
    ),
    groups=words(
        """
        bolaget forskarna föreningen företaget gruppen myndigheten partiet polisen regeringen
        """
    ),
    singular_groups=words("bolaget föreningen företaget organisationen partiet"),
    works=words("album boken filmen låten romanen serien tidningen"),
    word_nouns=words("begreppet namnet ord ordet titeln uttrycket"),
    so_called=words("så-kallad så-kallade"),
    particles=words("av de van von"),
    abbreviations=words("a bl ca dr ex nr osv t"),
    org_words=words("partiet svt tt universitetet"),
    places=words("göteborg malmö stockholm sverige"),
    first_person=words("du jag mig min oss vi vår"),
)
