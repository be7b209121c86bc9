"""Spanish."""

from __future__ import annotations

from . import BylineWords, Language, phrases
from .quotewords.es import QUOTES

BYLINES = BylineWords(
    cues=phrases(
        """
        análisis de, autor, autora, crónica de, entrevista de, escrito por, por,
        publicado por, redactado por, reportaje de, reporte de, texto, texto de, texto por,
        un artículo de, una columna de
        """
    ),
    labels=phrases(
        """
        agencia, autor, autora, autores, escrito por, firma, fuente, periodista, por,
        publicado por, redacción, redactor, redactora, texto
        """
    ),
    genres=phrases(
        """
        análisis, artículo, columna, crónica, editorial, entrevista, opinión, publicado,
        reportaje, tribuna
        """
    ),
    joiners=phrases("e, y"),
    alongside=phrases("con"),
    editors=phrases("edición, edición de, editado por"),
    translators=phrases("traducción, traducción de, traducido por, traductor"),
    photographers=phrases(
        """
        fotografía, fotografías, fotografías de, fotos, fotos de, fotógrafo, ilustración,
        vídeo
        """
    ),
    contributors=phrases(
        """
        colaboración, con aportes de, con información de, con la colaboración de
        """
    ),
    contributed=phrases("colaboraron, colaboró, contribuyeron, contribuyó"),
    reviewers=phrases(
        """
        contacto de prensa, contacto para medios, contacto para prensa, revisado por,
        verificado por
        """
    ),
    jobs=phrases(
        """
        analista, autor, autora, catedrática, catedrático, colaborador, colaboradora,
        columnista, coordinador, coordinadora, corresponsal, director, directora, economista,
        editor, editora, enviada, enviado, enviados, escritor, escritora, fotógrafa,
        fotógrafo, investigador, investigadora, jefa, jefe, periodista, politóloga,
        politólogo, profesor, profesora, redactor, redactora, reportera, reportero,
        subdirector
        """
    ),
    ranks=phrases("adjunta, adjunto, especial, especiales, grupo, jefa, jefe"),
    groups=phrases(
        """
        agencia, agencias, corresponsales, diario, digital, el, equipo, europa, mesa, mundo,
        nación, noticias, país, periódico, prensa, redacción, semana, servicio, tiempo,
        universal
        """
    ),
    chrome=phrases(
        """
        actualidad, actualizado, ahora, aquí, archivado, archivo, audio, ayuda, buscar,
        cancelar, cerrar, ciencia, comentar, comentario, comentarios, compartir, contacto,
        contenido, copiar, correo, cultura, deporte, deportes, directo, economía, edición,
        enlace, entretenimiento, enviar, escuchar, espectáculos, eventos, guardar, hace,
        hemeroteca, horas, horóscopo, imprimir, iniciar, inicio, internacional, ir, lee,
        leer, legal, leído, local, lotería, menú, mi, minutos, mundo, más, nacional,
        negocios, newsletter, noticia, noticias, opinión, otros, política, portada,
        privacidad, publicado, publicidad, recibe, registro, regístrate, relacionadas,
        relacionado, salud, seguir, siguiente, sociedad, sucesos, suscribirse, suscripción,
        suscríbete, síguenos, tecnología, temas, tiempo, todas, todos, tu, tus, términos,
        ver, videos, volver, vídeo, vídeos, última, últimas
        """
    ),
    function=phrases(
        """
        al, ante, así, como, con, contra, cuando, cómo, desde, donde, el, en, entre, era, es,
        esta, este, está, fue, ha, hacia, han, hasta, le, lo, me, muy, no, nos, o, para,
        pero, por, porque, que, quien, quién, qué, se, según, ser, si, sin, sobre, son, su,
        sus, también, te, tras, un, una, ya
        """
    ),
    published=phrases(
        """
        creado, el, fecha, fecha de publicación, publicación, publicada el, publicado,
        publicado el, publicado en
        """
    ),
    modified=phrases(
        """
        act, actualización, actualizada el, actualizado, actualizado el, modificado,
        modificado el, última actualización
        """
    ),
    ago=phrases("ayer, hace, hoy"),
    reading=phrases(
        """
        lectura, min, min de lectura, minutos de lectura, tiempo de lectura
        """
    ),
    bios=phrases(
        """
        acerca de la autora, acerca del autor, autor, más información del autor,
        sobre el autor, sobre la autora, sobre la firma, sobre los autores
        """
    ),
    bio_verbs=phrases(
        """
        cubre, dirige, es, escribe, fue, graduada, ha, licenciada, licenciado, periodista,
        redactor, redactora, trabaja
        """
    ),
    follow=phrases(
        """
        contactar, más artículos de, otros artículos de, seguir, ver biografía
        """
    ),
    credits=phrases(
        """
        archivo, cortesía, crédito, créditos, foto, fotografía, fotos, fuente, ilustración,
        imagen, video, vídeo
        """
    ),
    places=phrases("de, desde, en"),
    corrections=phrases(
        """
        aclaración, corrección, fe de erratas, fe de errores, rectificación
        """
    ),
)

LANGUAGE = Language("es", quotes=QUOTES, bylines=BYLINES)
