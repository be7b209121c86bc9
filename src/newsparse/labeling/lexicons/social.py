"""Phrases of the cue ``social``: names of social networks and messengers."""

PHRASES = {
    "any": """
        apple podcasts, bluesky, delicious, digg, discord, facebook, facebook messenger, feedly,
        flipboard, gab, gettr, google, google news, google plus, hatena, instagram, kakao,
        kakaotalk, line, linkedin, livejournal, mastodon, max, medium, messenger, mix, naver,
        odnoklassniki, parler, pinterest, pocket, qq, qq空间, reddit, rss, rumble, rutube,
        signal, skype, snapchat, soundcloud, spotify, stumbleupon, substack, telegram, threads,
        tiktok, truth social, tumblr, twitch, twitter, viber, vk, vkontakte, wechat, weibo,
        whatsapp, whatsapp kanal, x twitter, xing, yammer, youtube, zalo, вконтакте, дзен,
        одноклассники, телеграм, фейсбук, яндекс дзен, إنستغرام, انستغرام, تلغرام, تليغرام,
        تويتر, تيلجرام, تيليغرام, فيسبوك, لينكد إن, لينكدإن, واتس اب, واتساب, يوتيوب,
        इंस्टाग्राम, ट्विटर, फेसबुक, यूट्यूब, व्हाट्सएप, सोशल मीडिया, はてなブックマーク,
        はてブ, インスタグラム, ツイッター, フェイスブック, 微信, 微博, 快手, 抖音, 新浪微博,
        朋友圈, 知乎, 豆瓣, 네이버, 네이버블로그, 유튜브, 인스타그램, 카카오스토리, 카카오톡,
        트위터, 페이스북
    """,
}
