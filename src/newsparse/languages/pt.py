"""Portuguese."""

from __future__ import annotations

from . import BylineWords, Language, phrases
from .quotewords.pt import QUOTES

BYLINES = BylineWords(
    cues=phrases(
        """
        autor, autora, escrito por, por, postado por, publicado por, redigido por,
        reportagem de, texto, texto de, um artigo de
        """
    ),
    labels=phrases(
        """
        agência, autor, autora, autores, escrito por, fonte, jornalista, por, publicado por,
        redator, redação, repórter, texto
        """
    ),
    genres=phrases(
        """
        análise, artigo, coluna, crônica, editorial, entrevista, opinião, publicado,
        reportagem
        """
    ),
    joiners=phrases("e"),
    alongside=phrases("com"),
    editors=phrases("editado por, edição, edição de"),
    translators=phrases("traduzido por, tradução, tradução de"),
    photographers=phrases("fotografia, fotos, fotos de, ilustração, imagens, vídeo"),
    contributors=phrases(
        """
        colaboraram, colaboração, colaborou, com colaboração de, com informações de
        """
    ),
    contributed=phrases("colaboraram, colaborou, contribuiu, contribuíram"),
    reviewers=phrases(
        """
        assessoria de imprensa, contacto de imprensa, contato de imprensa, contato para a
        imprensa, revisado por, verificado por
        """
    ),
    jobs=phrases(
        """
        analista, colaborador, colaboradora, colunista, correspondente, diretor, diretora,
        economista, editor, editora, enviada, enviado, enviados, escritor, escritora,
        estagiária, estagiário, fotógrafo, jornalista, professor, professora, redator,
        redatora, repórter, subeditora
        """
    ),
    ranks=phrases("adjunta, adjunto, chefe, especial"),
    groups=phrases(
        """
        agência, correio, diário, equipe, estado, estadão, folha, globo, jornal, lusa,
        notícias, portal, público, redação
        """
    ),
    chrome=phrases(
        """
        acessar, acesse, anterior, assinante, assinantes, assinar, assine, buscar, carreiras,
        cidades, comentar, comentário, comentários, compartilhar, compartilhe, contato,
        conteúdo, copiar, cotidiano, cultura, economia, entrar, entre, esporte, esportes,
        fechar, galeria, hoje, horas, há, imprimir, início, leia, leitura, ler, mais, menu,
        minutos, mundo, notícia, notícias, opinião, outras, ouvir, partilhar, pesquisar,
        política, privacidade, próximo, publicidade, receba, saiba, salvar, saúde, seguir,
        siga, sobre, sociedade, subscrever, tecnologia, termos, todos, tudo, veja, ver, vida,
        você, vídeos, últimas
        """
    ),
    function=phrases(
        """
        ao, aos, até, com, como, ela, ele, em, entre, era, essa, esse, está, foi, há, já,
        mais, mas, na, nas, no, nos, num, numa, não, o, os, ou, para, pela, pelo, por,
        porque, quando, que, quem, se, sem, ser, seu, sobre, sua, são, também, tem, um, uma,
        à, às, é
        """
    ),
    published=phrases(
        """
        criado em, data, data de publicação, em, postado em, publicada em, publicado,
        publicado em, publicação
        """
    ),
    modified=phrases(
        """
        actualizado, actualizado em, atualizada em, atualizado, atualizado em, atualização,
        modificado, modificado em, última atualização
        """
    ),
    ago=phrases("hoje, há, ontem"),
    reading=phrases(
        """
        leitura, min, min de leitura, minutos de leitura, tempo de leitura
        """
    ),
    bios=phrases(
        """
        autor, autora, quem é o autor, sobre a autora, sobre o autor, sobre os autores
        """
    ),
    bio_verbs=phrases(
        """
        cobre, escreve, foi, formada, formado, jornalista, repórter, tem, trabalha, é
        """
    ),
    follow=phrases("mais artigos de, seguir, veja mais, ver perfil"),
    credits=phrases(
        """
        arquivo, arte, crédito, créditos, divulgação, fonte, foto, fotografia, fotos,
        ilustração, imagem, reprodução, vídeo
        """
    ),
    places=phrases("de, em, na, no"),
    corrections=phrases("correção, erramos, errata, esclarecimento, nota da redação"),
)

LANGUAGE = Language("pt", quotes=QUOTES, bylines=BYLINES)
