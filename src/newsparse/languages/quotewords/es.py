"""Spanish words for :mod:`newsparse.quotes`."""

from __future__ import annotations

from . import QuoteWords, words

QUOTES = QuoteWords(
    say=words(
        """
        afirma afirmado afirman afirmando afirmó agrega agregado agregan agregó anuncia anunciado
        anunció apostilla apostilló apunta apuntado apuntó asegura asegurado aseguran asegurando
        aseguró añade añaden añadido añadiendo añadió comenta comentado comentó concluido concluye
        concluyó contado contesta contestó contó cuenta declara declarado declaran declaró decía
        dice dicen dicho diciendo dijeron dijo escribe escribió escrito explica explicado explican
        explicando explicó expone expresa expresado expresó expuso incide incidido incidió indica
        indicado indican indicó informa informado informó manifestado manifestaron manifestó
        manifiesta menciona mencionó narra narró nota notó observa observó precisa precisado precisó
        pregunta preguntó prosigue prosiguió puntualiza puntualizó recalca recalcado recalcó
        recordado recordó recuerda reitera reiterado reiteró relata relató remarca remarcado
        remarcando remarcó resalta resaltado resaltó responde respondido respondió resume resumió
        sentenció señala señalado señalan señalando señalaron señaló sostenido sostiene sostuvo
        subraya subrayado subrayó tuitea tuiteó zanja zanjó
        """
    ),
    tell=words(
        """
        advertido advierte advirtió exige exigido exigió garantiza garantizó insta instó invita
        invitó pedido pide piden pidió promete prometido prometió ruega
        """
    ),
    stance=words(
        """
        acusa acusado acusó admite admitido admitió alega alegó argumenta argumentó asevera aseveró
        augura auguró confirma confirmado confirmó confió confía considera considerado consideran
        consideró cree creen creía critica criticado criticó defendido defendió defiende denuncia
        denunciado denunció desmiente desmintió destaca destacado destacan destacó espera esperó
        estima estimó insiste insistido insistió lamenta lamentado lamentó negado negó niega opina
        opinó piensa propone propuso rechaza rechazado rechazó reclama reclamó reconoce reconocido
        reconoció reprocha reprochó sugiere sugirió teme valora valorado valoró
        """
    ),
    naming=words(
        """
        apoda bautizó califica calificado calificando calificó define definido definió denomina
        denominó describe describió elogia elogió habla hablado habló llama llamado llamó marca
        marcó tacha tachó tilda tildó
        """
    ),
    manner=words(
        """
        bromea bromeó celebra celebró espeta espetó exclama exclamado exclamó grita gritan gritaron
        gritó ironiza ironizó lanza lanzó soltó suelta
        """
    ),
    weak=words(
        """
        hace hizo mostró muestra plantea planteó pone puso quería quiere reza sabe sabía titula
        tituló
        """
    ),
    verbs=words(
        """
        deben estarán fue fueron llega llegó lleva llevó pudo puede pueden queda quedó sale salió
        será sigue siguió tenía tiene tienen toma tomó va van viene vino
        """
    ),
    speech_nouns=words(
        """
        artículo carta comparecencia comunicado declaraciones declaración discurso entrevista frase
        informe intervención mensaje palabras respuesta rueda tuit
        """
    ),
    according=words("según"),
    according_phrases=(
        "a decir de",
        "a juicio de",
        "al decir de",
        "de acuerdo con",
        "en opinión de",
        "en palabras de",
        "según palabras de",
    ),
    determiners=words(
        """
        alguna algunas algunos algún ambos aquel aquella cada cinco cuatro diez dos el esa esas ese
        esos esta estas este estos la las lo los muchas muchos ninguna ningún nueve ocho seis siete
        toda todas todo todos tres un una unas unos varias varios
        """
    ),
    indefinite_articles=words("un una unas unos"),
    possessives=words("mi mis nuestra nuestro nuestros su sus tu tus"),
    masculine=words("él"),
    feminine=words("ella"),
    plural=words("ellas ellos"),
    neuter=words("ello"),
    speaker_pronouns=words("nosotros usted ustedes yo"),
    object_pronouns=words("le les lo me nos se te"),
    indefinites=words("alguien algunos muchos nadie otra otro otros todos varios"),
    relatives=words("cual cuales quien quienes"),
    complementizers=words("que si"),
    prepositions=words(
        """
        a al ante bajo con contra de del desde durante en entre hacia hasta mediante para por sin
        sobre tras
        """
    ),
    conjunctions=words("e ni o pero sino u y"),
    subordinators=words("aunque como cuando donde mientras porque pues"),
    perfects=words("ha haber habiendo había habían han"),
    auxiliaries=words("debe era eran es estaba estaban está están no nunca sido siendo son"),
    passives=words("sido"),
    adverbs=words(
        """
        actualmente además ahora antes asimismo así ayer aún después entonces finalmente hoy
        igualmente incluso luego mañana muy más precisamente siempre solo sólo también todavía ya
        """
    ),
    time_words=words(
        """
        abril agosto año diciembre domingo día enero febrero jueves julio junio lunes martes marzo
        mayo mes miércoles noche noviembre octubre semana septiembre sábado tarde viernes
        """
    ),
    courtesies=words("don doña dr dra señor señora sr sra"),
    masculine_titles=words(
        """
        director don ministro papa portavoz-x presidente rey secretario señor sr
        """
    ),
    feminine_titles=words(
        """
        alcaldesa concejala consejera diputada directora doña ministra presidenta reina secretaria
        senadora señora sra
        """
    ),
    titles=words(
        """
        alcalde alcaldesa candidata candidato consejera consejero diputada diputado director
        directora doctor doctora don doña entrenador exministro expresidente general gobernador jefe
        juez líder ministra ministro papa portavoz presidenta presidente princesa príncipe reina rey
        secretaria secretario senador senadora señor señora sr sra vicepresidenta vicepresidente
        """
    ),
    roles=words(
        """
        abogada abogado activista actor actriz alcalde alcaldesa analista autor autora candidata
        candidato científico concejal consejera consejero consultor diputada diputado director
        directora dirigente economista entrenador escritor escritora experta experto fiscal fundador
        general gobernador historiador hombre jefe juez jugador líder madre miembro ministra
        ministro mujer médico padre periodista policía político portavoz presidenta presidente
        profesor profesora representante responsable rey secretaria secretario senador senadora
        testigo técnico vecino vicepresidenta vicepresidente votante víctima
        """
    ),
    groups=words(
        """
        asociación autoridades ayuntamiento comisión comité compañía congreso consejo ejecutivo
        empresa equipo expertos familia fiscalía fuentes gobierno grupo manifestantes medios
        ministerio oposición organización partido policía prensa sindicato sindicatos tribunal
        vecinos
        """
    ),
    singular_groups=words(
        """
        asociación comisión compañía empresa formación grupo ministerio organización partido
        plataforma sindicato
        """
    ),
    documents=words(
        """
        artículo carta comunicado documento estudio informe ley mensaje sentencia texto
        """
    ),
    works=words(
        """
        canción diario disco libro novela obra película periódico programa revista serie título
        álbum
        """
    ),
    word_nouns=words("apodo eslogan expresión frase lema nombre palabra término título"),
    so_called=words(
        """
        apodado conocido denominada denominado llamada llamado supuesto titulada titulado
        """
    ),
    particles=words("al de del el la las los van von y"),
    abbreviations=words("art dr dra ee etc núm p sr sra uu"),
    org_words=words(
        """
        banco comisión congreso ejecutivo gobierno ministerio mundo partido país podemos pp psoe
        senado universidad unión vox
        """
    ),
    places=words(
        """
        argentina asturias barcelona catalunya cataluña chile colombia españa europa madrid méxico
        perú sevilla valencia venezuela
        """
    ),
    nationalities=words(
        """
        argentino chileno español española estadounidense europeo mexicano ruso
        """
    ),
    first_person=words(
        """
        creo estoy he hemos me mi mis nos nosotros nuestra nuestro somos tenemos vamos yo
        """
    ),
    participle_endings=("ando", "iendo"),
    drops_subject=True,
)
