"""Phrases of the cue ``share``: buttons that share, save, print or follow."""

PHRASES = {
    "ar": """
        أرسل, أعجبني, إرسال, إرسال بالبريد, احفظ, اطبع, المفضلة, انسخ الرابط, انشر, تابع,
        تابعنا, تابعنا على, تابعونا, تابعونا على, تم نسخ الرابط, حفظ, شارك, شارك الخبر, شارك
        المقال, شارك عبر, شارك على تويتر, شارك على فيسبوك, شارك هذا المقال, طباعة, غرد, متابعة,
        مشاركة, مشاركة الخبر, مشاركة المقال, نسخ الرابط
    """,
    "bg": """
        запази, изпрати, копирай линк, последвайте ни, принтирай, споделете, сподели, сподели
        във, сподели във facebook
    """,
    "bn": "অনুসরণ করুন, প্রিন্ট, ফলো করুন, শেয়ার, শেয়ার করুন",
    "ca": """
        comparteix, comparteix a, copia l enllaç, desa, imprimeix, segueix nos, segueix nos a
    """,
    "cs": """
        kopírovat odkaz, líbí se mi, nahlásit chybu, odeslat, sdílej, sdílet, sdílet na
        facebooku, sdílet článek, sledovat, sledujte nás, tisk, uložit, vytisknout
    """,
    "da": """
        del artiklen, del denne artikel, del på linkedin, del på mail, følg os, følg os på, gem,
        gem artikel, kopier link, kopier linket, kopiér link, link kopieret, synes godt om,
        udskriv
    """,
    "de": """
        als bevorzugte quelle, artikel drucken, artikel empfehlen, artikel merken, artikel
        teilen, artikel verschenken, auf die merkliste, auf facebook teilen, auf twitter teilen,
        auf whatsapp teilen, auf x teilen, ausdrucken, bei facebook teilen, bei twitter teilen,
        bei whatsapp teilen, bei x teilen, beitrag teilen, drucken, empfehlen, feedback geben,
        fehler gefunden, fehler melden, folge uns, folge uns auf, folgen, folgen sie uns, folgen
        sie uns auf, folgt uns, gefällt mir, gemerkt, jetzt teilen, kopieren, lesezeichen, link
        kopieren, link kopiert, merken, merkliste, per e mail teilen, per e mail versenden, per
        mail teilen, per mail versenden, per whatsapp teilen, seite drucken, seite teilen,
        senden, speichern, teilen, teilen sie, twittern, verschenken, versenden, weiterempfehlen
    """,
    "el": """
        ακολουθήστε, ακολουθήστε μας, ακολουθήστε το, αντιγραφή συνδέσμου, αποθήκευση, εκτύπωση,
        κοινοποίηση, μοιράσου το, μοιραστείτε, μοιραστείτε το άρθρο
    """,
    "en": """
        add bookmark, add us as a preferred source, as a preferred source, bookmark, bookmark
        this, click to email, click to print, click to share, connect with us, copied, copied to
        clipboard, copy link, copy link to clipboard, copy to clipboard, copy url, email a
        friend, email article, email this, email this article, email this story, embed, find us
        on, flag this, follow, follow author, follow me, follow me on, follow on, follow on
        facebook, follow on google news, follow on twitter, follow topic, follow us, follow us
        on, following, forward, gift article, gift this article, give this article, join us on,
        like, like this, like us on, like us on facebook, likes, link copied, link has been
        copied, more sharing options, opens in new window, other sharing options, pin it, pin
        this, post, preferred source on google, print, print article, print options, print page,
        print story, print this, print this article, report a problem, report a typo, report
        abuse, repost, restack, retweet, save, save article, save for later, save this, save
        this article, saved, send, send by email, send to a friend, share, share article, share
        button, share by email, share full article, share icon, share link, share on, share on
        bluesky, share on facebook, share on linkedin, share on pinterest, share on reddit,
        share on telegram, share on threads, share on twitter, share on whatsapp, share on x,
        share options, share post, share save, share story, share this, share this article,
        share this page, share this post, share this story, share this video, share this with,
        share to, share to facebook, share tweet, share via, share via email, share with, share
        with friends, shared, shares, stay connected, tweet, tweet this, unfollow
    """,
    "es": """
        comparte, comparte en, comparte en facebook, comparte en twitter, comparte esta noticia,
        comparte este artículo, compartido, compartidos, compartir, compartir artículo,
        compartir en, compartir en facebook, compartir en twitter, compartir en whatsapp,
        compartir en x, compartir esta noticia, compartir este artículo, compartir por,
        compartir por correo, compartir por whatsapp, copiar el enlace, copiar enlace, copiar
        url, enlace copiado, enviar, enviar a un amigo, enviar por correo, enviar por email,
        favoritos, guardado, guardar, guardar noticia, imprimir, me gusta, menéalo, regala esta
        noticia, regalar artículo, reportar error, reportar un error, seguinos, seguir, sigue a,
        sigue leyendo en, sigue nuestras redes, siguenos, siguenos en, síguenos, síguenos en,
        síguenos en google news, tuitear, twittear, únete a nuestro canal, únete al canal
    """,
    "et": """
        jaga, jaga artiklit, jaga facebookis, jälgi meid, kopeeri link, prindi, salvesta
    """,
    "eu": "inprimatu, jarraitu, partekatu",
    "fa": "ارسال, اشتراک گذاری, به اشتراک بگذارید, ذخیره, ما را دنبال کنید, چاپ, کپی لینک",
    "fi": """
        jaa, jaa artikkeli, jaa facebookissa, jaa juttu, jaa linkki, jaa twitterissä, jaa tämä,
        jaa whatsappissa, kopioi linkki, linkki kopioitu, lähetä sähköpostilla, lähetä vinkki,
        seuraa, seuraa meitä, tallenna, tallenna artikkeli, tulosta, tykkää
    """,
    "fr": """
        ajouter aux favoris, copier le lien, copié, enregistrer, envoyer, envoyer par e mail,
        envoyer par mail, envoyer à un ami, favoris, imprimer, imprimer l article, j aime, lien
        copié, nous suivre, offrir cet article, offrir l article, partager, partager cet
        article, partager l article, partager par email, partager par mail, partager sur,
        partager sur facebook, partager sur linkedin, partager sur twitter, partager sur
        whatsapp, partager sur x, partages, partagez, partagez cet article, rejoignez nous,
        retrouvez nous sur, réagir, sauvegarder, signaler, signaler une erreur, suivez nous,
        suivez nous sur, suivre, suivre sur, tweeter
    """,
    "gl": "compartir en redes",
    "he": "הדפס, הדפסה, העתק קישור, עקבו אחרינו, שיתוף, שמור, שתף, שתפו",
    "hi": """
        कॉपी लिंक, प्रिंट, फॉलो करें, लाइक करें, लिंक कॉपी करें, शेयर, शेयर करे, शेयर करें, साझा
        करें, सेव करें, हमें फॉलो करें
    """,
    "hr": """
        ispiši, kopiraj link, podijeli, podijeli članak, podijelite, pratite nas, spremi
    """,
    "hu": """
        kövess minket, kövessen minket, küldés, link másolása, megosztom, megosztás, mentés,
        nyomtatás, oszd meg, tetszik
    """,
    "id": """
        bagikan, bagikan artikel, bagikan berita ini, bagikan ke, cetak, ikuti, ikuti kami,
        kirim, salin link, salin tautan, simpan, sukai, tautan disalin
    """,
    "is": """
        afrita hlekk, deila, deila frétt, deila á facebook, deila á twitter, fylgstu með okkur,
        líka við, prenta, senda
    """,
    "it": """
        condividi, condividi articolo, condividi l articolo, condividi questo articolo,
        condividi su, condividi su facebook, condividi su twitter, condividi su whatsapp,
        condivisioni, copia il link, copia link, invia, invia a un amico, invia ad un amigo,
        invia per email, link copiato, mi piace, regala, regala articolo, salva, salva articolo,
        segnala, segnala un errore, segui, segui su google, seguici, seguici su, seguici sui
        social, stampa, stampa articolo, stampa l articolo
    """,
    "ja": """
        いいね, お気に入り, コピーしました, シェア, シェアする, スクラップ, ツイート,
        ツイートする, フォロー, フォローする, ブックマーク, ブックマークする, ポスト,
        メールで送る, リンクをコピー, 保存, 保存する, 共有, 印刷, 記事をシェア
    """,
    "ko": """
        url 복사, url복사, 공유, 공유하기, 구독하기, 글씨크기, 글자 크기, 글자크기, 기사 공유,
        기사공유, 링크 복사, 메일보내기, 복사, 본문 글씨 줄이기, 본문 글씨 키우기, 스크랩, 인쇄,
        저장, 좋아요, 주소복사, 팔로우, 폰트크기, 프린트
    """,
    "lt": """
        dalinkis, dalinkitės, dalintis, išsaugoti, kopijuoti nuorodą, pasidalink, pasidalinkite,
        pasidalinti, patinka, pranešti apie klaidą, sekite mus, sekti, siųsti, spausdinti
    """,
    "lv": "dalies, dalīties, drukāt, kopēt saiti, saglabāt, seko mums",
    "ms": """
        cetak artikel, ikut kami, ikuti kami di, kongsi, kongsi artikel, kongsikan, salin pautan
    """,
    "nl": """
        afdrukken, artikel delen, bewaar, bewaren, deel, deel artikel, deel dit, deel dit
        artikel, deel op, deel op facebook, deel op twitter, deel via, deel via e mail, deel via
        whatsapp, delen, doorsturen, fout gezien, gedeeld, kopieer link, link gekopieerd, link
        kopiëren, opslaan, printen, stuur door, tip de redactie, vind ik leuk, volg, volg ons,
        volg ons op, volgen
    """,
    "no": """
        del, del artikkel, del artikkelen, del på, del på e post, del på facebook, del på
        twitter, del saken, følg, følg oss, følg oss på, kopier lenke, kopier lenken, lagre,
        lagre artikkel, lenke kopiert, lik, skriv ut artikkelen, tips oss, tips oss her
    """,
    "pl": """
        drukuj, kopiuj link, lubię to, obserwuj, obserwuj nas, podziel się, podziel się
        artykułem, polub nas, polub nas na facebooku, prześlij, skopiowano, skopiuj link,
        tweetnij, udostępnień, udostępnij, udostępnij artykuł, udostępnij na, udostępnij na
        facebooku, wydrukuj, wyślij, zapisz, zapisz artykuł, zgłoś błąd, śledź nas
    """,
    "pt": """
        compartilhar, compartilhar no, compartilhar no facebook, compartilhar no twitter,
        compartilhar no whatsapp, compartilhe, compartilhe essa notícia, compartilhe esta
        notícia, compartilhe isso, compartilhe nas redes sociais, compartilhe no, comunicar
        erro, copiar link, copiar o link, curtir, enviar por e mail, enviar por email, guardar
        artigo, imprimir notícia, link copiado, nos siga, oferecer artigo, partilhar, partilhar
        artigo, partilhar no, partilhar notícia, partilhas, partilhe, reportar erro, salvar,
        siga, siga a, siga no google news, siga nos, siga nos no, siga nosso canal, siga o,
        tweetar, whatsapp compartilhar
    """,
    "ro": """
        copiază link, distribuie, distribuie articolul, distribuie pe facebook, salvează,
        tipărește, trimite, urmareste ne, urmărește ne, urmărește ne pe
    """,
    "ru": """
        в закладки, в избранное, версия для печати, добавить в закладки, добавить в избранное,
        копировать ссылку, мы в социальных сетях, мы в соцсетях, нашли опечатку, нашли ошибку,
        нравится, отправить, отправить другу, печать, поделились, поделитесь, поделиться,
        поделиться в, поделиться в соцсетях, поделиться новостью, поделиться ссылкой, поделиться
        статьей, подписаться на канал, подписывайтесь на нас, присоединяйтесь, распечатать,
        рассказать друзьям, скопировать, скопировать ссылку, следите за нами, следите за
        новостями, сообщить об опечатке, сообщить об ошибке, сохранить, ссылка скопирована,
        твитнуть, читайте нас, читайте нас в
    """,
    "sk": """
        páči sa mi to, skopírovať odkaz, sledujte nás na, tlačiť, uložiť článok, vytlačiť,
        zdieľať, zdieľať na facebooku, zdieľať článok
    """,
    "sl": "deli, deli na facebooku, kopiraj povezavo, natisni, shrani, sledite nam",
    "sr": """
        podeli, podelite, pratite nas na, štampaj, подели, поделите, пратите нас, штампај
    """,
    "sv": """
        dela, dela artikel, dela artikeln, dela länk, dela med, dela med dig, dela på, dela på
        facebook, dela på twitter, dela via, följ, följ oss, följ oss på, ge bort artikel,
        gilla, kopiera, kopiera länk, länk kopierad, mejla, skriv ut, spara, spara artikel,
        sparad, tipsa, tipsa en vän
    """,
    "sw": "chapisha, hifadhi, nakili kiungo, sambaza, shiriki, shirikisha, tufuate",
    "ta": "பகிரவும், பகிர், பகிர்க",
    "th": "ค ดลอกล งก, ต ดตามเรา, บ นท ก, พ มพ, แชร, แชร ข าว",
    "tr": """
        abone ol youtube, bağlantıyı kopyala, beğen, bizi takip edin, facebook ta paylaş,
        gönder, haberi paylaş, kaydet, kopyalandı, linki kopyala, paylaş, paylaşın, takip edin,
        takip et, twitter da paylaş, whatsapp ta paylaş, yazdır
    """,
    "uk": """
        в закладки, до обраного, друк, зберегти, знайшли помилку, копіювати посилання, ми в
        соцмережах, надіслати, повідомити про помилку, подобається, поділитись, поділитися,
        поділитися в, поділитися новиною, помітили помилку, посилання скопійовано, поширити,
        приєднуйтесь, підписуйтесь на нас, підписуйтесь на наш, роздрукувати, скопіювати
        посилання, слідкуйте за нами, стежте за нами, читайте нас
    """,
    "ur": "شیئر, شیئر کریں, فالو کریں, پرنٹ",
    "vi": """
        chia sẻ, chia sẻ bài viết, gửi, in bài viết, lưu bài, sao chép, sao chép liên kết, theo
        dõi, theo dõi chúng tôi, thích
    """,
    "zh": """
        二维码, 关注我们, 分享, 分享到, 分享本文, 分享此文, 分享至, 列印, 加入收藏, 复制,
        复制链接, 字体, 字号, 字號, 微信扫, 手机看, 打印, 扫一扫, 扫描二维码, 扫码, 收藏, 点赞,
        用微信, 纠错, 複製連結, 轉發, 转发, 追蹤我們, 關注我們, 點讚
    """,
}
