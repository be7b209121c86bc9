"""English words for :mod:`newsparse.quotes`: the words of grammar, and all tables together."""

from __future__ import annotations

from . import QuoteWords, words
from . import en_nouns as nouns
from . import en_verbs as verbs

QUOTES = QuoteWords(
    say=verbs.SAY,
    tell=verbs.TELL,
    stance=verbs.STANCE,
    naming=verbs.NAMING,
    manner=verbs.MANNER,
    weak=verbs.WEAK,
    verbs=verbs.VERBS,
    noun_or_verb=verbs.NOUN_OR_VERB,
    speech_nouns=nouns.SPEECH_NOUNS,
    # prepositions of attribution ("according to")
    according=words(
        """
        according per
        """
    ),
    according_phrases=(
        "in the opinion of",
        "in the view of",
        "in the words of",
    ),
    determiners=words(
        """
        a all an another any both certain countless dozens each eight either eleven every few five
        four hundreds many most neither nine no numerous other seven several six some such ten the
        these this those thousands three twelve two various what whatever
        """
    ),
    indefinite_articles=words(
        """
        a an another any each every no one several some
        """
    ),
    possessives=words(
        """
        her his its my our their whose your
        """
    ),
    masculine=words(
        """
        he
        """
    ),
    feminine=words(
        """
        she
        """
    ),
    neuter=words(
        """
        it
        """
    ),
    plural=words(
        """
        they
        """
    ),
    speaker_pronouns=words(
        """
        i we you
        """
    ),
    first_person=words(
        """
        i i'd i'll i'm i've me my our us we we'll we're we've you you're your
        """
    ),
    object_pronouns=words(
        """
        her herself him himself itself me myself ourselves them themselves us
        """
    ),
    indefinites=words(
        """
        all another anyone both each everybody everyone few many most neither nobody none one ones
        others several some somebody someone these those who
        """
    ),
    relatives=words(
        """
        which who whom
        """
    ),
    personal_relatives=words("who whom"),
    complementizers=words(
        """
        if that whether
        """
    ),
    prepositions=words(
        """
        aboard about above across after against along alongside amid amidst among amongst around as
        at before behind below beneath beside besides between beyond by concerning despite down
        during except following for from in inside into like near of off on onto out outside over
        past re regarding since than through throughout to toward towards under underneath unlike
        until up upon versus via vs with within without
        """
    ),
    conjunctions=words(
        """
        & and but nor or so yet
        """
    ),
    subordinators=words(
        """
        after although as because before how lest once provided since though unless until what when
        whenever where whereas wherever while why
        """
    ),
    auxiliaries=words(
        """
        ain't am are aren't be been being can can't cannot could couldn't did didn't do does doesn't
        don't had hadn't has hasn't have haven't having is isn't may might must needn't never not
        ought shall should shouldn't was wasn't were weren't will won't would wouldn't
        """
    ),
    passives=words(
        """
        are be been being is was were
        """
    ),
    adverbs=words(
        """
        afterward afterwards again ago ahead almost already also always anyway apart aside away back
        better bluntly briefly directly earlier early else even ever far first flatly forth further
        furthermore hard hence here however immediately indeed instead just last late later long
        maybe meanwhile merely more moreover much nearly nevertheless next nonetheless now often
        only otherwise perhaps pretty quite rather separately simply simultaneously sometimes
        somewhat soon specifically still subsequently then there thereby therefore thus today
        together tomorrow tonight too twice usually very well yesterday
        """
    ),
    time_words=words(
        """
        afternoon apr april aug august dec december evening feb february friday fridays jan january
        jul july jun june mar march midnight monday mondays month morning night noon nov november
        oct october saturday saturdays sept september sunday sundays thursday thursdays tuesday
        tuesdays wednesday wednesdays week weekend year
        """
    ),
    masculine_titles=nouns.MASCULINE_TITLES,
    feminine_titles=nouns.FEMININE_TITLES,
    courtesies=nouns.COURTESIES,
    titles=nouns.TITLES,
    title_complements=nouns.TITLE_COMPLEMENTS,
    roles=nouns.ROLES,
    groups=nouns.GROUPS,
    singular_groups=nouns.SINGULAR_GROUPS,
    documents=nouns.DOCUMENTS,
    works=nouns.WORKS,
    word_nouns=nouns.WORD_NOUNS,
    so_called=words(
        """
        a.k.a. aka dubbed entitled known named nicknamed self-described self-styled so-called
        socalled titled
        """
    ),
    particles=words(
        """
        al ap bin bint d da dal de del della den der des di do dos du e el ibn la las le los mac st
        te ten ter und van vom von y zu zum
        """
    ),
    suffixes=nouns.SUFFIXES,
    abbreviations=words(
        """
        adm ala ariz ark assn ave blvd brig calif capt cmdr co col colo conn corp cpl dec del dept
        det dr etc feb fla ft ga gen gov hon ill inc ind insp jan jr kan ky la lt ltd maj mass md
        mich minn miss mo mont mr mrs ms mt neb nev no nov oct okla ore pa ph pres prof rep reps rev
        sen sens sept sgt sr st supt tenn tex univ va vs vt wash wis wyo
        """
    ),
    org_words=nouns.ORG_WORDS,
    places=nouns.PLACES,
    nationalities=nouns.NATIONALITIES,
    synonyms=nouns.SYNONYMS,
    possessive_genders={
        "her": "feminine",
        "his": "masculine",
        "its": "neuter",
        "their": "plural",
    },
    participle_endings=("ing",),
    verb_endings=("ed",),
    adverb_endings=("ly",),
)
