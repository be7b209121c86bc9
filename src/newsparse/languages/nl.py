"""Dutch."""

from __future__ import annotations

from . import BylineWords, Language, phrases
from .quotewords.nl import QUOTES

BYLINES = BylineWords(
    cues=phrases(
        """
        analyse van, auteur, auteurs, column van, door, een artikel van, een bijdrage van,
        geplaatst door, gepubliceerd door, geschreven door, interview, interview door,
        opinie van, redactie, tekst, van onze redacteur, van onze verslaggever
        """
    ),
    labels=phrases(
        """
        auteur, auteurs, bron, door, geschreven door, redacteur, schrijver, tekst
        """
    ),
    genres=phrases(
        """
        analyse, column, commentaar, essay, exclusief, gepubliceerd, interview, opinie,
        recensie, reportage
        """
    ),
    joiners=phrases("en"),
    alongside=phrases("met"),
    editors=phrases("eindredactie, onder redactie van, redactie"),
    translators=phrases("vertaald door, vertaling"),
    photographers=phrases("beeld, foto's, foto's door, fotograaf, fotografie, illustratie"),
    contributors=phrases("mede, met bijdragen van, met medewerking van"),
    contributed=phrases("droeg bij, werkte mee, werkten mee"),
    reviewers=phrases("contact voor de pers, gecontroleerd door, nagekeken door, perscontact"),
    jobs=phrases(
        """
        adjunct-hoofdredacteur, auteur, chef, columnist, correspondent, correspondente,
        directeur, docent, economieverslaggever, econoom, fotograaf, freelancejournalist,
        hoofdredacteur, hoogleraar, journalist, journaliste, medewerker,
        politiekverslaggever, presentator, redacteur, redactrice, schrijver,
        sportverslaggever, verslaggeefster, verslaggever
        """
    ),
    ranks=phrases("adjunct, algemeen, chef, freelance, onze, politiek"),
    groups=phrases(
        """
        dagblad, journaal, krant, media, morgen, nieuws, nieuwsblad, nieuwsredactie, omroep,
        persbureau, redactie, sportredactie, standaard, telegraaf, tijd, volkskrant
        """
    ),
    chrome=phrases(
        """
        aanmelden, abonneer, abonnement, abonnementen, abonneren, actueel, advertentie,
        adverteren, algemeen, alle, alles, archief, artikel, artikelen, bekijk, beluister,
        bewaar, bewaren, binnenland, buitenland, cultuur, deel, delen, economie, ga,
        gekopieerd, geleden, gelezen, geschiedenis, gezondheid, help, info, inhoud, inloggen,
        kies, kopieer, lees, leestijd, leven, luister, meer, meest, meld, mening, menu,
        minuten, muziek, naar, net, nieuws, nieuwsbrief, nieuwsbrieven, nu, ontvang, onze,
        opslaan, over, pagina, politiek, privacy, puzzels, reactie, reacties, reageer, regio,
        registreer, reis, rubrieken, service, sluiten, stuur, tech, terug, uitloggen, uur,
        vandaag, verkeer, video, video's, volg, volgen, volgende, voorwaarden, vorige, weer,
        wetenschap, wonen, zoek, zoeken
        """
    ),
    function=phrases(
        """
        aan, als, bij, dan, dat, deze, die, dit, een, eens, en, er, geen, had, heb, hebben,
        heeft, het, hij, hoe, hun, ik, in, is, je, kan, maar, met, na, naar, niet, nog, of,
        om, ook, op, over, tot, u, uit, uw, voor, waar, waarom, was, wat, we, wel, werd, wie,
        wij, worden, wordt, ze, zich, zijn, zo
        """
    ),
    published=phrases(
        """
        datum, geplaatst, geplaatst op, gepubliceerd, gepubliceerd op, gisteren om, op,
        publicatie, vandaag om, verschenen op
        """
    ),
    modified=phrases(
        """
        aangepast, aangepast op, bijgewerkt, bijgewerkt om, bijgewerkt op, gewijzigd,
        laatst bijgewerkt, laatst gewijzigd, laatste update, laatste wijziging, update
        """
    ),
    ago=phrases("geleden, gisteren, vandaag"),
    reading=phrases("leestijd, min, min leestijd, min lezen, minuten, minuten leestijd"),
    bios=phrases(
        """
        auteur, de auteur, over de auteur, over de auteurs, over de schrijver
        """
    ),
    bio_verbs=phrases("is, schrijft, studeerde, verslaat, volgt, was, werkt"),
    follow=phrases("alle artikelen van, contact, mail, meer van, volg"),
    credits=phrases(
        """
        afbeelding, beeld, bron, copyright, foto, foto's, fotograaf, fotografie, getty,
        illustratie
        """
    ),
    places=phrases("in, te, uit, vanuit"),
    corrections=phrases(
        """
        correctie, correcties en aanvullingen, in een eerdere versie, naschrift,
        rectificatie, verbetering
        """
    ),
)

LANGUAGE = Language("nl", quotes=QUOTES, bylines=BYLINES)
