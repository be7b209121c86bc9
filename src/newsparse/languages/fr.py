"""French."""

from __future__ import annotations

from . import BylineWords, Language, phrases
from .quotewords.fr import QUOTES

BYLINES = BylineWords(
    cues=phrases(
        """
        analyse par, article de, article rédigé par, auteur, autrice, chronique de,
        interview par, par, posté par, propos recueillis par, publié par, recueilli par,
        reportage de, rédigé par, signé, texte, texte de, texte par, tribune de, un article de,
        un texte de, une analyse de, une chronique de, une enquête de, écrit par
        """
    ),
    labels=phrases(
        """
        agence, article de, article rédigé par, auteur, auteure, auteurs, autrice,
        journaliste, par, publié par, rédacteur, rédactrice, rédigé par, signature, source,
        texte, écrit par
        """
    ),
    genres=phrases(
        """
        analyse, billet, chronique, critique, décryptage, enquête, entretien, exclusif,
        interview, opinion, portrait, publié, reportage, récit, tribune, éditorial
        """
    ),
    joiners=phrases("et"),
    alongside=phrases("avec"),
    editors=phrases("relu par, sous la direction de, édité par"),
    translators=phrases(
        """
        traduction, traduction de, traduction par, traduit de l'anglais par, traduit par
        """
    ),
    photographers=phrases(
        """
        illustration, illustrations, photographe, photographies, photos, photos de,
        photos par, vidéo de
        """
    ),
    contributors=phrases(
        """
        avec la collaboration de, avec la contribution de, avec la participation de,
        collaboration
        """
    ),
    contributed=phrases("a contribué, ont contribué"),
    reviewers=phrases(
        """
        contact médias, contact presse, contacts presse, relations presse, relu par, validé
        par, vérifié par
        """
    ),
    jobs=phrases(
        """
        adjoint, auteur, autrice, avocat, avocate, blogueur, chercheur, chercheuse,
        chroniqueur, chroniqueuse, correspondant, correspondante, directeur, directrice,
        envoyé, envoyée, envoyés, grand, historien, historienne, journaliste, journalistes,
        philosophe, photographe, pigiste, politologue, professeur, reporter, rédacteur,
        rédactrice, sociologue, stagiaire, économiste, écrivain, éditorialiste
        """
    ),
    ranks=phrases(
        """
        adjoint, ancien, ancienne, chef, grand, permanent, politique, rédacteur, rédactrice,
        spécial, spéciale
        """
    ),
    groups=phrases(
        """
        actualités, agence, avec, dépêche, figaro, info, infos, journal, magazine, monde,
        newsroom, parisien, presse, radio, rédaction, service, site, télé, télévision,
        télévisions, éditions, équipe
        """
    ),
    chrome=phrases(
        """
        abonnement, abonner, abonnez-vous, abonnés, accueil, actualité, actualités, ajouter,
        aller, archives, article, articles, aujourd'hui, cliquez, commentaire, commentaires,
        commenter, compte, confidentialité, connecter, connexion, contacts, cookies, copier,
        copié, culture, direct, découvrir, enregistrer, envoyer, fermer, gérer, heures,
        imprimer, inscription, international, journal, jours, lecture, lien, lire, livres,
        mentions, minutes, monde, météo, newsletter, newsletters, offrir, ouvrir, paramètres,
        partage, partager, plus, politique, publicité, publié, recherche, rechercher,
        rejoindre, retour, retrouvez, réagir, régions, santé, sciences, se, société,
        sommaire, sport, sports, suivez-nous, suivre, sujets, thèmes, tous, toute, toutes,
        vidéo, vidéos, voir, vous, économie, écouter
        """
    ),
    function=phrases(
        """
        au, aux, avec, ce, ces, cette, comme, comment, dans, des, dont, elle, en, est, et,
        il, ils, je, la, les, leur, lui, mais, ne, nos, notre, nous, on, ont, ou, par, pas,
        pour, pourquoi, qu, que, qui, sa, sans, ses, son, sont, sous, sur, tout, un, une,
        vers, vos, votre, à, été, être
        """
    ),
    published=phrases(
        """
        créé le, date, date de publication, le, mis en ligne, mis en ligne le, paru le,
        parution, posté le, publication, publié, publié le, publié à, publiée le, rédigé le
        """
    ),
    modified=phrases(
        """
        actualisé, actualisé le, dernière mise à jour, dernière modification, maj,
        mis à jour, mis à jour le, mis à jour à, mise à jour, modifié, modifié le
        """
    ),
    ago=phrases("aujourd'hui, hier, il y a"),
    reading=phrases(
        """
        lecture, min, min de lecture, minutes de lecture, temps de lecture
        """
    ),
    bios=phrases(
        """
        auteur, biographie, l'auteur, qui est l'auteur, sur l'auteur, à propos de l'auteur,
        à propos de l'autrice, à propos de l’auteur
        """
    ),
    bio_verbs=phrases("a, couvre, dirige, est, travaille, écrit, était"),
    follow=phrases(
        """
        contacter, plus d'articles de, ses articles, suivre, tous les articles de,
        voir tous les articles
        """
    ),
    credits=phrases(
        """
        crédit, crédit photo, crédits, illustration, image, infographie, photo,
        photo d'illustration, photo d’illustration, photographie, photos, source, vidéo
        """
    ),
    places=phrases("au, aux, de, depuis, en, à"),
    corrections=phrases(
        """
        correction, erratum, note de la rédaction, précision, rectificatif
        """
    ),
)

LANGUAGE = Language("fr", quotes=QUOTES, bylines=BYLINES)
