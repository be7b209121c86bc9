"""Hindi words for :mod:`newsparse.quotes`."""

from __future__ import annotations

from . import QuoteWords, words

QUOTES = QuoteWords(
    say=words("कह कहती कहते कहा जोड़ा बताते बताया बोलीं बोले लिखा"),
    tell=words("पूछा"),
    stance=words("आरोप दावा माना"),
    auxiliaries=words("था थी थे ने हुए है हैं"),
    prepositions=words("का की के को पर बाद में लिए साथ से"),
    conjunctions=words("और लेकिन"),
    complementizers=words("कि"),
    masculine=words("उन्होंने"),
    neuter=words("यह"),
    speaker_pronouns=words("मैं हम"),
    adverbs=words("अब आगे फिर भी"),
    determiners=words("इस उस एक"),
    first_person=words("मुझे मैं हम हमें"),
    according=words("अनुसार मुताबिक"),
    combining=True,
)
