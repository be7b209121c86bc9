"""Frequent surnames of Chinese and Japanese: what tells a name there from another short word.

Names in these scripts have no capitals, and given names are too many for a table.
"""

from __future__ import annotations

__all__ = ["opens_with_surname"]

_CHINESE = frozenset(
    "丁于任何余侯傅冯冼刘劉卢盧史叶葉吕呂吴吳周唐夏姚姜姚孔孙孫孟宋尹崔常廖张張彭徐戴朱李杜杨楊林梁段"
    "毛江汤湯沈洪潘熊王田白石秦程罗羅肖蔡蒋蔣薛苏蘇莫萧蕭董袁许許谢謝谭譚贾賈赖賴赵趙邓鄧邱邵邹鄒郑鄭郝"
    "郭金钟鍾钱錢阎陆陸陈陳陶雷韦韋韩韓顾顧马馬高魏黄黃黎龙龍龚龔"
)
"""Surnames of one character."""

_JAPANESE = frozenset(
    """
    三宅 三浦 上原 上田 上野 中山 中島 中川 中村 中田 中西 中野 丸山 久保 五十嵐 井上 今井 今村
    伊藤 佐々木 佐藤 佐野 児玉 八木 内山 内田 内藤 前田 加藤 北村 千葉 原田 吉岡 吉川 吉村 吉田
    吉野 和田 土屋 坂本 増田 大久保 大塚 大島 大川 大森 大石 大西 大谷 大野 天野 太田 奥村 奥田
    安田 安藤 安部 宮崎 宮川 宮本 富田 小山 小島 小川 小松 小林 小池 小沢 小泉 小西 小野 小野寺
    山下 山中 山内 山口 山崎 山本 山田 岡崎 岡本 岡村 岡田 岩崎 岩本 岩田 島田 川上 川口 川島
    川崎 川村 工藤 市川 平井 平田 平野 広瀬 後藤 志村 成田 斉藤 斎藤 新井 新田 服部 望月 木下
    木村 本田 本間 杉山 杉本 村上 村井 村田 松下 松井 松原 松尾 松岡 松本 松村 松浦 松田 柴田
    桜井 森本 森田 樋口 横山 横田 橋本 武井 武田 水野 永井 永田 江口 池田 河合 河野 浅野 浜田
    清水 渡辺 渡邉 渡部 熊谷 片山 田中 田口 田島 田村 白石 矢野 石井 石原 石川 石田 福井 福島
    福本 福田 秋元 秋山 稲垣 竹内 竹田 篠原 細川 荒井 荒川 荒木 菅原 菅野 菊地 菊池 萩原 落合
    藤井 藤原 藤本 藤村 藤田 西尾 西山 西川 西村 西田 谷口 近藤 遠藤 酒井 野口 野村 野田 金子
    鈴木 長田 長谷川 関口 阿部 青山 青木 須藤 飯塚 飯田 馬場 高山 高島 高木 高橋 高田 高野 鶴田
    鷲尾 黒川 黒田 齊藤 齋藤
    """.split()
)
"""Surnames of two or three characters."""


def opens_with_surname(name: str) -> bool:
    """Whether a name opens with a frequent surname and goes on as long as a given name does."""
    plain = name.replace(" ", "")
    if any(plain[:size] in _JAPANESE and 1 <= len(plain) - size <= 3 for size in (2, 3)):
        return True
    return len(plain) == 3 and plain[0] in _CHINESE
