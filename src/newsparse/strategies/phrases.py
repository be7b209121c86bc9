"""What composed pages are made of: data only, written for this purpose.

``CHROME`` holds, for each language and role, blocks as sites print them, each a tuple of lines.
``STORIES`` holds the running text: sentences with gaps, and what fills them.
"""

from __future__ import annotations

import attrs

from ..models import Role

__all__ = ["CHROME", "PEOPLE", "STORIES", "Story"]

CHROME: dict[str, dict[Role, tuple[tuple[str, ...], ...]]] = {
    "en": {
        Role.SHARE: (
            ("Share this post",),
            ("Share", "Copy link", "Email", "Print"),
            ("Share this article on Facebook",),
            ("Share on Facebook", "Share on X", "Share on WhatsApp"),
            ("Share this:", "Facebook", "LinkedIn", "Reddit"),
        ),
        Role.RELATED: (
            ("Read more: Harbour bridge closed until the end of the week",),
            ("Also read: What the new timetable means for commuters",),
            ("Related: Ten things to know before the vote",),
            (
                "Related articles",
                "Storm leaves thousands without power",
                "How the old mill was saved",
            ),
            ("You may also like", "A guide to the best walks by the river"),
            ("More on this story", "Farmers welcome the rain", "Why the dam is empty"),
            ("Recommended for you", "The town that banned cars"),
        ),
        Role.NEWSLETTER: (
            ("Sign up for our newsletter",),
            ("Stay up to date", "Join our mailing list to hear about new stories first"),
            ("Get the morning briefing in your inbox", "Enter your email address", "Subscribe"),
            ("Sign up to our free daily newsletter", "Thank you for subscribing!"),
        ),
        Role.COMMENTS: (
            ("Comments",),
            ("Leave a comment",),
            ("View 14 comments", "Log in to join the conversation"),
            ("Show comments (3)",),
        ),
        Role.ADVERTISEMENT: (
            ("Advertisement",),
            ("ADVERTISEMENT", "Continue reading below"),
            ("Sponsored content",),
            ("Story continues below advertisement",),
        ),
        Role.AUDIO: (
            ("Listen to this article",),
            ("Listen", "4 min"),
            ("Your browser does not support the audio element.",),
        ),
        Role.RATING: (
            ("Click on the stars to rate this article",),
            ("Was this article helpful?", "Yes", "No"),
        ),
        Role.PROMO: (
            ("Download our app for the latest news",),
            ("Subscribe now for unlimited access",),
            ("Support independent journalism", "Become a member"),
        ),
        Role.NAVIGATION: (
            ("Skip to content",),
            ("Home", "News", "Politics", "Business", "Sport", "Opinion"),
            ("Home > News > Local",),
            ("Back to top",),
            ("Search", "Menu", "Log in"),
        ),
        Role.LEGAL: (
            ("All rights reserved.",),
            ("© 2025 Harbour Post. All rights reserved.",),
            ("Privacy policy", "Terms of use", "Cookie settings"),
            ("We use cookies to improve your experience.", "Accept all", "Reject all"),
        ),
    },
    "de": {
        Role.SHARE: (
            ("Artikel teilen",),
            ("Teilen", "Drucken", "Merken"),
            ("Auf Facebook teilen", "Per WhatsApp teilen"),
        ),
        Role.RELATED: (
            ("Lesen Sie auch: Brücke am Hafen bleibt gesperrt",),
            ("Mehr zum Thema", "Sturm legt den Bahnverkehr lahm"),
            ("Das könnte Sie auch interessieren", "Die schönsten Wege am Fluss"),
        ),
        Role.NEWSLETTER: (
            ("Jetzt Newsletter abonnieren",),
            ("Melden Sie sich für unseren Newsletter an", "E-Mail-Adresse", "Anmelden"),
        ),
        Role.COMMENTS: (("Kommentare",), ("Kommentar schreiben",), ("12 Kommentare anzeigen",)),
        Role.ADVERTISEMENT: (("Anzeige",), ("Werbung",)),
        Role.AUDIO: (("Artikel anhören",),),
        Role.PROMO: (("Jetzt unsere App herunterladen",),),
        Role.NAVIGATION: (
            ("Zum Inhalt springen",),
            ("Startseite", "Politik", "Wirtschaft", "Sport", "Kultur"),
        ),
        Role.LEGAL: (("Impressum", "Datenschutz", "AGB"), ("Alle Rechte vorbehalten.",)),
    },
    "fr": {
        Role.SHARE: (("Partager cet article",), ("Partager", "Imprimer", "Copier le lien")),
        Role.RELATED: (
            ("Lire aussi : Le pont du port reste fermé",),
            ("À lire aussi", "La tempête prive la ville d'électricité"),
        ),
        Role.NEWSLETTER: (
            ("Inscrivez-vous à notre newsletter",),
            ("Recevez l'actualité chaque matin", "Votre adresse e-mail", "S'inscrire"),
        ),
        Role.COMMENTS: (("Commentaires",), ("Laisser un commentaire",)),
        Role.ADVERTISEMENT: (("Publicité",),),
        Role.AUDIO: (("Écouter l'article",),),
        Role.NAVIGATION: (("Accueil", "Politique", "Économie", "Sport", "Culture"),),
        Role.LEGAL: (
            ("Mentions légales", "Politique de confidentialité"),
            ("Tous droits réservés.",),
        ),
    },
    "es": {
        Role.SHARE: (("Compartir en Facebook",), ("Compartir", "Imprimir", "Copiar enlace")),
        Role.RELATED: (
            ("Lea también: El puente del puerto sigue cerrado",),
            ("Noticias relacionadas", "La tormenta deja sin luz a miles de vecinos"),
        ),
        Role.NEWSLETTER: (("Suscríbete a nuestro boletín",),),
        Role.COMMENTS: (("Comentarios",), ("Deja un comentario",)),
        Role.ADVERTISEMENT: (("Publicidad",),),
        Role.NAVIGATION: (("Inicio", "Política", "Economía", "Deportes", "Cultura"),),
        Role.LEGAL: (
            ("Aviso legal", "Política de privacidad"),
            ("Todos los derechos reservados.",),
        ),
    },
    "it": {
        Role.SHARE: (("Condividi su Facebook",), ("Condividi", "Stampa")),
        Role.RELATED: (("Leggi anche: Il ponte del porto resta chiuso",),),
        Role.NEWSLETTER: (("Iscriviti alla newsletter",),),
        Role.COMMENTS: (("Commenti",), ("Lascia un commento",)),
        Role.ADVERTISEMENT: (("Pubblicità",),),
        Role.LEGAL: (("Tutti i diritti riservati.",), ("Informativa sulla privacy",)),
    },
    "pt": {
        Role.SHARE: (("Compartilhar no Facebook",), ("Compartilhar", "Imprimir")),
        Role.RELATED: (("Leia também: A ponte do porto continua fechada",),),
        Role.NEWSLETTER: (("Assine nossa newsletter",),),
        Role.COMMENTS: (("Comentários",), ("Deixe um comentário",)),
        Role.ADVERTISEMENT: (("Publicidade",),),
        Role.LEGAL: (("Todos os direitos reservados.",), ("Política de privacidade",)),
    },
    "nl": {
        Role.SHARE: (("Deel dit artikel",), ("Delen", "Afdrukken")),
        Role.RELATED: (("Lees ook: De brug bij de haven blijft dicht",),),
        Role.NEWSLETTER: (("Schrijf je in voor onze nieuwsbrief",),),
        Role.COMMENTS: (("Reacties",), ("Plaats een reactie",)),
        Role.ADVERTISEMENT: (("Advertentie",),),
        Role.LEGAL: (("Alle rechten voorbehouden.",), ("Privacyverklaring",)),
    },
}


@attrs.frozen(kw_only=True)
class Story:
    """Running text in one language.

    Sentences have ``{number}`` and perhaps ``{town}``, ``{thing}`` and ``{day}``; sentences of
    introduction have ``{name}`` and ``{office}``, so that a reader knows whom ``{last}`` (the family
    name) means later. Utterances are whole sentences without their full stop.
    """

    headlines: tuple[str, ...]
    headings: tuple[str, ...]
    sentences: tuple[str, ...]
    introductions: tuple[str, ...]
    utterances: tuple[str, ...]
    quotations: tuple[str, ...]
    """With ``{last}`` and ``{q}`` (a segment without final punctuation) or ``{q}`` and ``{r}``."""
    captions: tuple[str, ...]
    bylines: tuple[str, ...]
    """With ``{name}``."""
    towns: tuple[str, ...]
    things: tuple[str, ...]
    days: tuple[str, ...]
    offices: tuple[str, ...]
    marks: tuple[str, str] = ("“", "”")


PEOPLE = (
    "Amara Okafor",
    "Benedikt Rossmann",
    "Carmen Villanueva",
    "Dilip Rao",
    "Elin Sandqvist",
    "Farid Haddad",
    "Greta Lindholm",
    "Hiroshi Tanaka",
    "Ines Carvalho",
    "Jonas Petrauskas",
    "Kavita Deshmukh",
    "Lorenzo Bellini",
)

STORIES: dict[str, Story] = {
    "en": Story(
        headlines=(
            "{town} Votes to Rebuild the Old {thing}",
            "Why {town} is still waiting for its {thing}",
            "Plan for new {thing} divides {town}",
        ),
        headings=("What happens next", "A long debate", "Costs and promises", "Why it matters"),
        sentences=(
            "The council of {town} decided on {day} to rebuild the {thing}, after a debate that had lasted for more than {number} hours.",
            "Residents had asked for the {thing} to be repaired since the flood, which damaged more than {number} houses along the river.",
            "According to the plan, the work on the {thing} will begin in the spring and will cost about {number} million.",
            "On {day}, about {number} people gathered in front of the town hall, although it had been raining since the early morning.",
            "The {thing} was built in the last century and has been closed for {number} months because parts of its roof had fallen in.",
            "Officials in {town} did not say when the {thing} would open again, or who would pay for the {number} thousand stones that are missing.",
            "It was not clear on {day} whether the government would agree to the proposal, which has been changed {number} times.",
            "A report from {day} says that {number} of the windows were broken, and that nobody had looked after the building since then.",
            "The school next to the {thing} has {number} pupils, who have been taught in containers since the ceiling came down.",
            "For {number} weeks there was no bus to {town}, so many people had to walk or to ask their neighbours for help.",
            "Shops in the centre have lost about {number} thousand customers, according to a study that was published on {day}.",
            "Most of the money comes from a fund that was set up {number} years ago for towns like {town}, and the rest is to be borrowed.",
        ),
        introductions=(
            "{name}, the {office} of {town}, had promised before the election that the {thing} would be open again within a year.",
            "The proposal was made by {name}, the {office} of {town}, who presented it to the public on {day} together with three engineers.",
        ),
        utterances=(
            "We have waited long enough, and now it is time to act",
            "Nobody told us how much the work was going to cost",
            "It is a good day for everybody who lives near the river",
            "I do not believe that this will be finished before the winter",
            "There are things that a town cannot do on its own",
        ),
        quotations=(
            "{q},{close} {last} said.",
            "{q},{close} said {last}.",
            "{last} said: {q}.{close}",
            "{q},{close} {last} said. {r}.{close}",
            "{q},{close} {last} told reporters on {day}.",
        ),
        captions=(
            "The {thing} of {town} as it stood on {day}. Photo: {name}",
            "People in front of the town hall of {town}. Credit: {name}",
        ),
        bylines=("By {name}", "By {name}, Harbour Post"),
        towns=("Eastbrook", "Port Merrin", "Ashfield", "Silverdale", "Norwick"),
        things=("library", "bridge", "theatre", "station", "swimming pool", "ferry terminal"),
        days=("Monday", "Tuesday", "Wednesday", "Thursday", "Friday"),
        offices=("mayor", "police chief", "council leader", "head of planning"),
    ),
    "de": Story(
        headlines=(
            "{town} will {thing} wieder aufbauen",
            "Streit um {thing}: {town} wartet auf eine Entscheidung",
        ),
        headings=("Wie es weitergeht", "Lange Debatte", "Was die Pläne kosten"),
        sentences=(
            "Der Rat von {town} hat am {day} nach einer Debatte von mehr als {number} Stunden beschlossen, {thing} wieder aufzubauen.",
            "Die Bewohner hatten seit dem Hochwasser, das mehr als {number} Häuser am Fluss beschädigt hat, auf die Reparatur gewartet.",
            "Nach dem Plan sollen die Arbeiten im Frühjahr beginnen und etwa {number} Millionen kosten, die zum größten Teil das Land bezahlt.",
            "Am {day} versammelten sich rund {number} Menschen vor dem Rathaus, obwohl es seit dem frühen Morgen geregnet hatte.",
            "In einem Bericht vom {day} heißt es, dass {number} Fenster zerbrochen sind und sich seither niemand um das Gebäude gekümmert hat.",
            "Die Schule nebenan hat {number} Schüler, die seit dem Sommer in Containern unterrichtet werden, weil die Decke nicht mehr hält.",
            "Seit {number} Wochen fährt kein Bus mehr nach {town}, so dass viele zu Fuß gehen oder ihre Nachbarn um Hilfe bitten müssen.",
            "Es war am {day} noch nicht klar, ob die Regierung dem Vorschlag zustimmen wird, der schon {number} Mal geändert worden ist.",
        ),
        introductions=(
            "{name}, {office} von {town}, hatte vor der Wahl versprochen, dass {thing} in einem Jahr wieder geöffnet sein werde.",
        ),
        utterances=(
            "Wir haben lange genug gewartet, jetzt müssen wir handeln",
            "Niemand hat uns gesagt, was die Arbeiten kosten werden",
            "Es ist ein guter Tag für alle, die am Fluss leben",
        ),
        quotations=("{q}{close}, sagte {last}.", "{last} sagte: {q}.{close}"),
        captions=("{town} am {day}. Foto: {name}",),
        bylines=("Von {name}",),
        towns=("Altenbruck", "Seefelde", "Nordhafen", "Birkenau"),
        things=("die Bibliothek", "die Brücke", "das Theater", "den Bahnhof"),
        days=("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag"),
        offices=("Oberbürgermeister", "Polizeichef", "Leiter der Bauverwaltung"),
        marks=("„", "“"),
    ),
    "fr": Story(
        headlines=("{town} veut reconstruire {thing}", "À {town}, {thing} divise les habitants"),
        headings=("Un long débat", "Ce qui va changer"),
        sentences=(
            "Le conseil de {town} a décidé {day} de reconstruire {thing}, après un débat qui avait duré plus de {number} heures.",
            "Les habitants demandaient cette réparation depuis la crue qui a endommagé plus de {number} maisons au bord de la rivière.",
            "Selon le projet, les travaux vont commencer au printemps et coûter environ {number} millions, payés en partie par la région.",
            "Environ {number} personnes se sont réunies {day} devant la mairie, alors qu'il pleuvait depuis le début de la matinée.",
            "Un rapport publié {day} indique que {number} fenêtres étaient cassées et que personne ne s'occupait plus du bâtiment.",
            "L'école voisine compte {number} élèves, qui suivent les cours dans des conteneurs depuis que le plafond est tombé.",
            "Depuis {number} semaines, aucun bus ne va plus à {town}, et beaucoup doivent marcher ou demander de l'aide à leurs voisins.",
        ),
        introductions=(
            "{name}, {office} de {town}, avait promis avant les élections que {thing} serait de nouveau ouvert dans un an.",
        ),
        utterances=(
            "Nous avons assez attendu, il est temps d'agir",
            "Personne ne nous a dit combien les travaux allaient coûter",
        ),
        quotations=("{q}{close}, a déclaré {last}.", "{last} a déclaré : {q}.{close}"),
        captions=("La mairie de {town}, {day}. Photo : {name}",),
        bylines=("Par {name}",),
        towns=("Valcourt", "Saint-Aubier", "Montreuse", "Port-Clair"),
        things=("la bibliothèque", "le pont", "le théâtre", "la gare"),
        days=("lundi", "mardi", "mercredi", "jeudi", "vendredi"),
        offices=("maire", "chef de la police"),
        marks=("« ", " »"),
    ),
    "es": Story(
        headlines=("{town} quiere reconstruir {thing}", "La obra de {thing} divide a {town}"),
        headings=("Un largo debate", "Lo que viene ahora"),
        sentences=(
            "El ayuntamiento de {town} decidió el {day} reconstruir {thing}, después de un debate que duró más de {number} horas.",
            "Los vecinos pedían la reparación desde la inundación, que dañó más de {number} casas que se encuentran junto al río.",
            "Según el proyecto, las obras van a empezar en la primavera y van a costar unos {number} millones, que paga en parte la región.",
            "Unas {number} personas se reunieron el {day} delante del ayuntamiento, aunque llovía desde las primeras horas de la mañana.",
            "Un informe publicado el {day} dice que {number} ventanas estaban rotas y que nadie se ocupaba ya del edificio.",
            "La escuela de al lado tiene {number} alumnos, que reciben las clases en contenedores desde que se cayó el techo.",
            "Desde hace {number} semanas no hay autobús a {town}, y muchos tienen que caminar o pedir ayuda a sus vecinos.",
        ),
        introductions=(
            "{name}, {office} de {town}, había prometido antes de las elecciones que {thing} estaría de nuevo en uso dentro de un año.",
        ),
        utterances=(
            "Hemos esperado bastante y ahora es el momento de actuar",
            "Nadie nos dijo cuánto iban a costar las obras",
        ),
        quotations=("{q}{close}, dijo {last}.", "{last} dijo: {q}{close}."),
        captions=("El ayuntamiento de {town}. Foto: {name}",),
        bylines=("Por {name}",),
        towns=("Valdemora", "Puerto Rubio", "Montesol", "Ribalta"),
        things=("la biblioteca", "el puente", "el teatro", "la estación"),
        days=("lunes", "martes", "miércoles", "jueves", "viernes"),
        offices=("alcalde", "jefe de la policía"),
        marks=("«", "»"),
    ),
}
