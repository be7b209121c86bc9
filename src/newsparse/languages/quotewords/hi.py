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
    adverbs=words("अब आगे जोर देकर फिर भी साफ"),
    determiners=words("इस उस एक"),
    titles=words("डॉ डॉक्टर प्रधानमंत्री मंत्री मुख्यमंत्री राज्यपाल राष्ट्रपति श्री श्रीमती"),
    roles=words(
        """
        अधिकारी अध्यक्ष नेता प्रधानमंत्री प्रवक्ता मंत्री मुख्यमंत्री राजदूत राज्यपाल राष्ट्रपति विधायक सांसद
        """
    ),
    nationalities=words("अमेरिकी चीनी पाकिस्तानी ब्रिटिश भारतीय यूक्रेनी रूसी"),
    first_person=words("मुझे मैं हम हमें"),
    according=words("अनुसार मुताबिक"),
    combining=True,
)
