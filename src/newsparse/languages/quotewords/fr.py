"""French words for :mod:`newsparse.quotes`."""

from __future__ import annotations

from . import QuoteWords, words

QUOTES = QuoteWords(
    say=words(
        """
        affirmait affirmant affirme affirment affirmé ajoutait ajoutant ajoute ajoutent ajouté
        annonce annoncent annoncé annonçait commentait commente commenté conclu concluait conclut
        confiait confie confié dire disait disant disent dit déclarait déclarant déclare déclarent
        déclaré expliquait expliquant explique expliquent expliqué indiquait indiquant indique
        indiquent indiqué lit martelait martelé martèle notait note notent noté observait observe
        observé poursuit poursuivait poursuivi précisait précisant précise précisent précisé publie
        publié racontait raconte racontent raconté rappelait rappelle rappelé rapporte rapportent
        rapporté relate relaté relevait relevé relève remarque remarqué renchéri renchérit reprend
        repris répond répondait répondent répondu résumait résume résumé soulignait soulignant
        souligne soulignent souligné tweete tweeté twitté témoignait témoigne témoigné écrit
        écrivait écrivant écrivent énonce énoncé
        """
    ),
    tell=words(
        """
        assurait assurant assure assurent assuré averti avertit demandait demande demandent demandé
        exhorte exhorté informe informé interroge interrogé promet promettait promis prévenu
        prévient rassure rassuré
        """
    ),
    stance=words(
        """
        accuse accusé admet admettait admis argue argumente argumenté argué confirmait confirme
        confirment confirmé considère considérait considéré conteste contesté craignait craint
        critique critiqué croit croyait défend défendu dément démenti dénonce dénoncent dénoncé
        dénonçait dénonçant déplorait déplore déploré espère espérait estimait estimant estime
        estiment estimé exige exigé insistait insiste insisté jugeait jugent jugé nie nié nuance
        nuancé pensait pense plaidait plaide plaidé propose proposé préconise prétend prétendait
        reconnaissait reconnaît reconnu redoute regrettait regrette regretté revendique réagi réagit
        réclame réplique répliqué rétorque rétorqué soutenait soutenu soutient suggère suggéré
        """
    ),
    naming=words(
        """
        appelait appelle appelé baptise baptisé décrit décrivait défini définit parlait parle parlé
        présente présenté qualifiait qualifiant qualifie qualifient qualifié salue salué surnomme
        surnommé traite traité évoquait évoque évoqué
        """
    ),
    manner=words(
        """
        assène asséné criait crie crié exclame exclamé fustige fustigé félicite félicité glisse
        glissé indigne inquiète insurge ironise ironisé lance lancent lancé lançait lâche lâché
        murmure plaisante plaisanté réjouit scandaient scande scandent scandé soupire
        tempête tonne tranche étonne
        """
    ),
    weak=words(
        """
        faisait fait montre retient sait savait souhaitait souhaite titrait titre trouvait trouve
        veut voulait
        """
    ),
    verbs=words(
        """
        allait arrive arrivé commence commencé devait devenu devient doit doivent gagne gagné met
        mis perd perdu peuvent porte porté pouvait prend prennent pris restait reste reçoit reçu
        tombe tombé va venait viennent vient vont
        """
    ),
    speech_nouns=words(
        """
        article communiqué discours déclaration entretien intervention interview lettre livre
        message mots phrase propos question rapport réponse tribune tweet
        """
    ),
    according=words("dixit selon"),
    according_phrases=(
        "aux dires de",
        "aux yeux de",
        "d'après",
        "de l'aveu de",
        "de l'avis de",
        "de l'aveu de",
        "de l'avis de",
        "d'après",
        "selon les dires de",
        "selon les mots de",
        "selon les propos de",
        "selon les termes de",
        "à en croire",
    ),
    determiners=words(
        """
        aucun aucune ce ces cet cette chaque cinq des deux dix huit l' la le les neuf plusieurs
        quatre quelques sept six tous tout toute toutes trois un une
        """
    ),
    indefinite_articles=words("des un une"),
    possessives=words("leur leurs ma mes mon nos notre sa ses son vos votre"),
    masculine=words("il"),
    feminine=words("elle"),
    plural=words("elles ils"),
    neuter=words("cela ça"),
    speaker_pronouns=words("j' je nous on tu vous"),
    object_pronouns=words("en eux le-la lui m' me moi s' se te y"),
    indefinites=words(
        """
        beaucoup celle celui certaines certains ceux personne plusieurs tous
        """
    ),
    relatives=words("dont laquelle lequel qui"),
    complementizers=words("qu' que si"),
    prepositions=words(
        """
        au aux avec chez contre d' dans de depuis derrière devant du durant dès en entre envers hors
        jusque lors malgré par parmi pendant pour près sans sauf sous sur vers via à
        """
    ),
    conjunctions=words("donc et mais ni or ou"),
    subordinators=words("afin alors comme lorsque où parce puisque quand tandis"),
    perfects=words("a avaient avait ayant ont"),
    auxiliaries=words(
        """
        a-été est furent fut jamais n' ne pas peut plus sera serait seront sont étaient était été
        """
    ),
    passives=words("été"),
    adverbs=words(
        """
        ainsi aussi bien cependant demain déjà encore enfin ensuite hier ici là même notamment
        pourtant puis surtout toujours toutefois très également
        """
    ),
    time_words=words(
        """
        an année août après-midi avril dimanche décembre février janvier jeudi juillet juin lundi
        mai mardi mars matin mercredi midi mois novembre octobre samedi semaine septembre soir
        vendredi
        """
    ),
    courtesies=words("dr m m. madame me mlle mme monsieur"),
    masculine_titles=words("m m. ministre monsieur pape prince président roi"),
    feminine_titles=words(
        """
        directrice députée madame mlle mme princesse présidente reine sénatrice
        """
    ),
    titles=words(
        """
        ancien ancienne avocat avocate capitaine chancelier chancelière chef commissaire directeur
        directrice docteur député députée entraîneur ex-ministre gouverneur général juge m m. madame
        maire ministre mlle mme monsieur pape porte-parole premier premier-ministre prince princesse
        procureur procureure professeur professeure président présidente reine roi secrétaire
        sénateur sénatrice
        """
    ),
    roles=words(
        """
        acteur activiste actrice agent analyste auteur auteure avocat avocate candidat candidate
        chancelier chanteur chanteuse chef chercheur chercheuse collègue commissaire conseiller
        conseillère directeur directrice dirigeant dirigeante député députée entraîneur expert
        experte femme fondateur fondatrice gouverneur général habitant historien homme joueur
        journaliste juge leader maire membre militant milliardaire ministre mère médecin patron
        patronne policier porte-parole procureur procureure professeur propriétaire président
        présidente père représentant responsable romancier secrétaire spécialiste sénateur sénatrice
        témoin victime voisin économiste écrivain élu élue
        """
    ),
    groups=words(
        """
        association autorités chercheurs comité commission conseil entreprise experts famille
        gouvernement groupe habitants manifestants ministère médias opposition organisation parquet
        parti police presse société syndicat syndicats tribunal union élus équipe
        """
    ),
    singular_groups=words(
        """
        association chaîne commission entreprise groupe journal ministère organisation parti
        plateforme société syndicat
        """
    ),
    documents=words(
        """
        affiche article communiqué document lettre loi message pancarte rapport texte tweet étude
        """
    ),
    works=words(
        """
        album chanson film hebdomadaire journal livre magazine opération pièce programme quotidien
        revue roman série titre émission
        """
    ),
    word_nouns=words("devise expression formule mot nom slogan surnom terme titre"),
    so_called=words(
        """
        baptisé baptisée dit dite intitulé intitulée nommé prétendu soi-disant surnommé surnommée
        """
    ),
    particles=words("al ben d' de des du el la le van von"),
    abbreviations=words("av dr etc m me mm p st ste"),
    org_words=words(
        """
        afp assemblée banque commission conseil figaro gouvernement libération ministère monde
        parisien parti point sénat union université
        """
    ),
    places=words(
        """
        allemagne bruxelles chine europe france londres lyon marseille paris russie ukraine
        états-unis
        """
    ),
    nationalities=words(
        """
        allemand américain américaine britannique chinois européen français française russe
        ukrainien
        """
    ),
    first_person=words("j'ai je ma mes mon nos notre nous on vos votre vous"),
    participle_endings=("ant",),
    possessive_genders={"leur": "plural", "leurs": "plural"},
    splits_words=True,
)
