"""Phrases of the cue ``poll``: polls and quizzes."""

PHRASES = {
    "ar": "استطلاع, استطلاع رأي, تصويت, صوت الآن",
    "da": "afstemning, quiz, stem",
    "de": """
        abstimmen, abstimmung, ergebnis anzeigen, jetzt abstimmen, quiz, stimmen sie ab,
        umfrage, zum quiz
    """,
    "en": """
        cast your vote, poll, poll loading, poll results, question of the day, quiz, see
        results, survey, take our poll, take our survey, take the poll, take the quiz, total
        votes, view results, vote in our poll, vote now
    """,
    "es": "encuesta, quiz, resultados de la encuesta, vota, vota aquí, votar",
    "fi": "kysely, visa, äänestys, äänestä",
    "fr": "quiz, résultats du sondage, sondage, voter, votez",
    "id": "jajak pendapat, kuis, polling",
    "it": "quiz, sondaggio, vota ora",
    "ja": "アンケート, クイズ, 投票",
    "ko": "설문조사, 퀴즈, 투표",
    "nl": "peiling, poll, quiz, stelling, stem, stem mee",
    "no": "avstemning, quiz, stem, stem her",
    "pl": "ankieta, głosuj, quiz, sonda, sondaż, zagłosuj",
    "pt": "enquete, quiz, sondagem, votar, vote",
    "ru": "голосование, голосовать, опрос, опросы, тест",
    "sv": "omröstning, quiz, rösta, rösta här",
    "tr": "anket, ankete katıl, oy kullan",
    "uk": "голосування, голосувати, опитування, тест",
    "zh": "問卷, 投票, 调查, 问卷",
}
