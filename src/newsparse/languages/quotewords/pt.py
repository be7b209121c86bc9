"""Portuguese words for :mod:`newsparse.quotes`."""

from __future__ import annotations

from . import QuoteWords, words

QUOTES = QuoteWords(
    say=words(
        """
        acrescenta acrescentou adianta adiantou afirma afirmam afirmando afirmaram afirmou anuncia
        anunciou comenta comentou completa completou conclui concluiu conta contou declara
        declararam declarou destaca destacou disse disseram diz dizem dizendo dizia esclarece
        esclareceu escreve escreveu explica explicando explicou expressa informa informou lembra
        lembrou menciona observa observou pergunta perguntou pontua pontuou prossegue prosseguiu
        publica publicou recorda recordou refere referiu reforça reforçou reitera reiterou relata
        relatou responde respondeu ressalta ressaltou resume resumiu revela revelou salienta
        salientou sublinha sublinhou tuitou
        """
    ),
    tell=words(
        """
        adverte advertiu alerta alertou assegura assegurou avisa avisou exige exigiu garante
        garantiu pede pedem pediu promete prometeu
        """
    ),
    stance=words(
        """
        acredita acreditava acusa acusou admite admitiu alega alegou argumenta argumentou avalia
        avaliou confessa confessou confirma confirmou considera considerou contesta critica criticou
        defende defendeu denuncia denunciou discorda enfatiza enfatizou espera estima frisa frisou
        insiste insistiu justifica lamenta lamentou nega negou opina opinou pensa pondera propõe
        rebate rebateu reclama reclamou reconhece reconheceu sugere sugeriu sustenta sustentou teme
        """
    ),
    naming=words(
        """
        apelidou chama chamado chamou classifica classificou define definiu descreve descreveu
        elogia fala falou qualifica
        """
    ),
    manner=words(
        """
        brinca brincou comemora comemorou desabafa desabafou exclama exclamou grita gritavam gritou
        ironiza ironizou
        """
    ),
    weak=words("acha achava faz fez mostra quer queria sabe"),
    verbs=words(
        """
        chegou deve devem era eram está estão fica ficou foi foram passou pode podem será são tem
        tinha têm vai vem vão é
        """
    ),
    speech_nouns=words(
        """
        artigo carta comunicado declaração discurso entrevista mensagem nota palavras post relatório
        resposta tuíte
        """
    ),
    according=words("conforme segundo"),
    according_phrases=(
        "de acordo com",
        "na opinião de",
        "nas palavras da",
        "nas palavras de",
        "nas palavras do",
        "no dizer de",
    ),
    determiners=words(
        """
        a algum alguma algumas alguns aquela aquele as cada cinco dez dois duas essa essas esse
        esses esta estas este estes muitas muitos nenhum nove o oito os quatro seis sete toda todas
        todo todos três um uma umas uns várias vários
        """
    ),
    indefinite_articles=words("um uma"),
    possessives=words("meu minha nossa nosso seu seus sua suas"),
    masculine=words("ele"),
    feminine=words("ela"),
    plural=words("elas eles"),
    speaker_pronouns=words("a-gente eu nós você"),
    object_pronouns=words("lhe me nos se te"),
    indefinites=words("alguns alguém muitos ninguém outro outros"),
    relatives=words("cujo quais qual quem"),
    complementizers=words("que se"),
    prepositions=words(
        """
        ao aos após até com contra da das de desde do dos durante em entre na nas no nos num numa
        para pela pelas pelo pelos perante por sem sob sobre à às
        """
    ),
    conjunctions=words("e mas nem ou"),
    subordinators=words("como embora enquanto onde pois porque quando"),
    perfects=words("havia haviam"),
    auxiliaries=words("nunca não sendo ser sido"),
    passives=words("sido"),
    adverbs=words(
        """
        agora ainda amanhã antes apenas assim depois então hoje já mais muito ontem sempre só também
        """
    ),
    time_words=words(
        """
        abril agosto ano dezembro dia domingo fevereiro janeiro julho junho maio março mês novembro
        outubro quarta-feira quinta-feira segunda-feira semana setembro sexta-feira sábado
        terça-feira
        """
    ),
    courtesies=words("dom dona dr dra senhor senhora sr sra"),
    masculine_titles=words("ministro papa presidente-x rei senhor"),
    feminine_titles=words("deputada ministra presidenta rainha senadora senhora"),
    titles=words(
        """
        delegado deputada deputado diretor diretora dom dona doutor dr dra ex-presidente general
        governador governadora juiz juíza ministra ministro papa prefeita prefeito presidente rainha
        rei secretária secretário senador senadora senhor senhora sr sra técnico vice-presidente
        """
    ),
    roles=words(
        """
        advogada advogado ativista ator atriz autor candidato cientista comandante delegado deputada
        deputado diretor diretora economista escritor especialista fundador general governador homem
        jogador jornalista juiz líder membro ministro mulher mãe médico pai pesquisador político
        porta-voz prefeito presidente procurador professor professora secretário senador testemunha
        treinador técnico vereador vítima
        """
    ),
    groups=words(
        """
        associação autoridades comissão conselho empresa equipe especialistas família governo grupo
        manifestantes ministério moradores oposição organização partido polícia sindicato tribunal
        """
    ),
    singular_groups=words(
        """
        associação comissão empresa grupo ministério organização partido sindicato
        """
    ),
    documents=words("artigo carta comunicado documento estudo lei nota relatório texto"),
    works=words(
        """
        canção filme jornal livro música programa revista romance série título álbum
        """
    ),
    word_nouns=words("apelido expressão lema nome palavra slogan termo título"),
    so_called=words("apelidado chamada chamado conhecido intitulado suposto"),
    particles=words("da das de do dos e van von"),
    abbreviations=words("dr dra etc sr sra"),
    org_words=words(
        """
        banco congresso câmara folha globo governo ministério partido polícia senado universidade
        """
    ),
    places=words("brasil brasília europa lisboa portugal rio"),
    nationalities=words("americano brasileira brasileiro português russo"),
    first_person=words("estou eu meu minha nossa nosso nós somos temos vamos"),
    participle_endings=("ando", "endo", "indo"),
    drops_subject=True,
)
