"""Japanese words for :mod:`newsparse.quotes`."""

from __future__ import annotations

from . import QuoteWords, words

QUOTES = QuoteWords(
    say=words(
        """
        と話す と語る コメントした 主張した 伝えた 強調した 批判した 投稿した
        指摘した 明らかにした 発表した 答えた 言い 言う 言った 訴えた 話し
        話した 話している 話しました 語った 語っている 語り 語りました 説明した
        述べ 述べた 述べている 述べました
        """
    ),
    prepositions=words("から で と など に について へ を"),
    auxiliaries=words("が は も"),
    time_words=words("今日 日 昨日"),
    masculine=words("彼"),
    feminine=words("彼女"),
    conjunctions=words("や"),
    titles=words("さん 会長 大統領 大臣 市長 教授 氏 知事 社長 首相"),
    first_person=words("俺 僕 我々 私"),
    spaceless=True,
)
