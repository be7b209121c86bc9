"""Chinese words for :mod:`newsparse.quotes`."""

from __future__ import annotations

from . import QuoteWords, words

QUOTES = QuoteWords(
    say=words(
        """
        介紹 介绍 写道 告訴 告诉 呼吁 呼籲 問道 喊道 回应 回應 回答 坦言
        報導 報道 声称 宣布 宣称 宣稱 寫道 強調 强调 感叹 感嘆 批評 批评
        报道 指出 提到 直言 称 稱 笑道 答道 聲稱 补充说 表示 補充說 解释
        解釋 認為 說 說道 談到 认为 说 说道 谈到 質疑 质疑 透露 问道
        """
    ),
    according=words("据 據 根据 根據"),
    prepositions=words("于 向 在 对 对此 對 就 於"),
    conjunctions=words("与 但 和 而 與"),
    adverbs=words(
        """
        並 也 今天 则 則 又 并 日前 昨天 曾 还 還 随后 隨後
        """
    ),
    masculine=words("他"),
    feminine=words("她"),
    plural=words("他们 他們"),
    speaker_pronouns=words("我 我们 我們"),
    time_words=words("周一 周三 周二 周五 周六 周四 周日"),
    titles=words(
        """
        主席 发言人 市長 市长 总理 总统 教授 發言人 總理 總統 部長 部长
        """
    ),
    first_person=words("你 您 我 我们 我們"),
    spaceless=True,
)
