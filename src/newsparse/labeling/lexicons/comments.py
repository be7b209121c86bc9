"""Phrases of the cue ``comments``: readers' comments and their controls."""

PHRASES = {
    "ar": """
        أضف تعليق, أضف تعليقا, أضف تعليقك, إلغاء الرد, اترك تعليقا, اترك تعليقك, اترك رد, اكتب
        تعليقا, التعليقات, الرد, تعليق, تعليقات, تعليقك, رد, شارك برأيك, شارك في النقاش, لا
        تعليقات, لا توجد تعليقات
    """,
    "cs": """
        diskuse, diskuze, komentář, komentáře, odpovědět, přidat komentář, vstoupit do diskuse
    """,
    "da": """
        deltag i debatten, efterlad en kommentar, ingen kommentarer, kommentarer, kommenter,
        kommentér, skriv en kommentar, skriv kommentar, svar, vis kommentarer
    """,
    "de": """
        alle kommentare, antwort, antwort abbrechen, antworten, dein kommentar, diskussion,
        diskutieren, diskutieren sie mit, ihr kommentar, jetzt diskutieren, jetzt kommentieren,
        keine kommentare, kommentar, kommentar abgeben, kommentar abschicken, kommentar
        schreiben, kommentar verfassen, kommentare, kommentare anzeigen, kommentare lesen,
        kommentarfunktion, kommentieren, leserkommentare, melden, netiquette, neueste zuerst,
        schreibe einen kommentar, schreiben sie einen kommentar, zu den kommentaren
    """,
    "el": "απάντηση, αφήστε ένα σχόλιο, σχολιάστε, σχόλια, σχόλιο",
    "en": """
        add a comment, add comment, add your comment, all comments, be the first to, be the
        first to comment, best newest oldest, cancel reply, comment, comment guidelines, comment
        policy, commenting, comments, comments are closed, comments are off, comments closed,
        community guidelines, discuss, discussion, disqus, downvote, flag, have your say, hide
        comments, join the conversation, join the discussion, leave a comment, leave a reply,
        leave comment, like reply, load comments, load more comments, log in to comment, log in
        to reply, login to comment, moderated, newest, newest first, no comments, no comments
        yet, notify me of, notify me of follow up comments, notify me of new posts, oldest,
        oldest first, permalink, post a comment, post comment, powered by disqus, read comments,
        reader comments, recent comments, replies, reply, report abuse, report comment, required
        fields are marked, said on, save my name, says, show comments, sign in to comment, sort
        by, start a discussion, start the conversation, submit comment, thoughts on, top
        comments, upvote, view all comments, view comments, view conversation, vote, votes, what
        do you think, write a comment, wrote, your comment, your email address will not be
        published, your opinion
    """,
    "es": """
        agregar comentario, añadir comentario, cancelar la respuesta, cancelar respuesta,
        comenta, comentar, comentario, comentarios, conversación, deja tu comentario, deja un
        comentario, dejar un comentario, deje un comentario, escribe un comentario, escribir
        comentario, mostrar comentarios, normas de participación, opina, participa en la
        conversación, responder, sin comentarios, tu comentario, ver comentarios, únete a la
        conversación
    """,
    "fi": """
        ei kommentteja, jätä kommentti, keskustele, keskustelu, kirjoita kommentti, kommentit,
        kommentoi, kommentoi juttua, kommentti, lisää kommentti, näytä kommentit, osallistu
        keskusteluun, vastaa
    """,
    "fr": """
        afficher les commentaires, ajouter un commentaire, annuler la réponse, aucun
        commentaire, commentaire, commentaires, commenter, donnez votre avis, laisser un
        commentaire, laissez un commentaire, les commentaires sont fermés, lire les
        commentaires, poster un commentaire, rejoignez la conversation, réactions, réagissez,
        répondre, soyez le premier à commenter, tous les commentaires, voir les commentaires,
        vos réactions, votre commentaire, écrire un commentaire
    """,
    "hi": """
        अपनी राय दें, कमेंट, कमेंट करें, कमेंट्स, जवाब दें, टिप्पणियाँ, टिप्पणियां, टिप्पणी,
        टिप्पणी करें, प्रतिक्रिया दें
    """,
    "hu": """
        hozzászólok, hozzászólás, hozzászólások, komment, kommentek, kommentelés, szólj hozzá,
        válasz
    """,
    "id": """
        balas, belum ada komentar, beri komentar, berikan komentar, kirim komentar, komentar,
        komentari, lihat komentar, tinggalkan balasan, tinggalkan komentar, tulis komentar
    """,
    "is": """
        athugasemd, athugasemdir, engin ummæli, skrifa ummæli, skrá ummæli, svara, taktu þátt í
        umræðunni, ummæli, umræða
    """,
    "it": """
        aggiungi un commento, annulla risposta, commenta, commenti, commento, il tuo commento,
        lascia un commento, leggi i commenti, mostra i commenti, nessun commento, rispondi,
        scrivi un commento, vedi i commenti
    """,
    "ja": """
        ご意見, みんなのコメント, コメント, コメントする, コメントを投稿, コメントを書く,
        コメントを残す, コメントを見る, コメント欄, 投稿する, 返信
    """,
    "ko": """
        공감, 답글, 댓글, 댓글 보기, 댓글 쓰기, 댓글 작성, 댓글보기, 댓글쓰기, 비공감, 의견,
        전체 댓글
    """,
    "lt": """
        atsakyti, komentarai, komentaras, komentarų, komentuoti, palikti komentarą, parašykite
        komentarą, rašyti komentarą, rodyti komentarus, skaityti komentarus
    """,
    "ms": "balas, komen, tinggalkan balasan, tinggalkan komen, tulis komen, ulasan",
    "nl": """
        alle reacties, antwoord annuleren, beantwoorden, bekijk reacties, geef een reactie, geen
        reacties, laat een reactie achter, plaats een reactie, praat mee, reactie, reacties,
        reageer, reageren, toon reacties
    """,
    "no": """
        avbryt svar, delta i debatten, diskuter, ingen kommentarer, kommentar, kommentarer,
        kommenter, legg igjen en kommentar, legg igjen en melding, skriv en kommentar, svar, vis
        kommentarer
    """,
    "pl": """
        anuluj pisanie odpowiedzi, brak komentarzy, dodaj komentarz, dołącz do dyskusji,
        dyskusja, komentarz, komentarze, komentarzy, komentuj, napisz komentarz, odpowiedz,
        pokaż komentarze, skomentuj, zgłoś, zobacz komentarze, zostaw komentarz
    """,
    "pt": """
        adicionar comentário, cancelar resposta, comentar, comente, comentário, comentários,
        deixe o seu comentário, deixe seu comentário, deixe um comentário, escreva um
        comentário, nenhum comentário, os comentários não representam, os comentários são,
        participe da conversa, responder, seja o primeiro a comentar, sem comentários, ver
        comentários
    """,
    "ro": """
        adaugă comentariu, comentarii, comentariu, comentează, lasă un comentariu, răspunde,
        scrie un comentariu, spune ce crezi
    """,
    "ru": """
        ваш комментарий, войдите чтобы комментировать, все комментарии, добавить комментарий,
        комментариев, комментарии, комментарии отключены, комментарий, комментировать, написать
        комментарий, нет комментариев, обсудите, обсудить, обсуждение, оставить комментарий,
        ответить, отменить ответ, пожаловаться, показать комментарии, читать комментарии
    """,
    "sv": """
        avbryt svar, inga kommentarer, kommentar, kommentarer, kommentera, kommentera artikeln,
        lämna en kommentar, läsarkommentarer, skriv en kommentar, svara, visa kommentarer
    """,
    "sw": "andika maoni, jibu, maoni, toa maoni, tuma maoni",
    "tr": """
        bir yanıt yazın, cevapla, henüz yorum yapılmamış, ilk yorumu siz yapın, tüm yorumlar,
        yanıtla, yorum, yorum ekle, yorum gönder, yorum yap, yorum yaz, yorumlar, yorumları gör,
        yorumunuz
    """,
    "uk": """
        ваш коментар, відповісти, додати коментар, залишити коментар, коментар, коментарі,
        коментарів, коментувати, написати коментар, немає коментарів, обговорення, обговорити,
        скасувати відповідь, усі коментарі
    """,
    "vi": "bình luận, gửi bình luận, trả lời, ý kiến, ý kiến bạn đọc",
    "zh": """
        参与评论, 发表留言, 发表评论, 回复, 回覆, 我要评论, 最新评论, 条评论, 查看评论, 点赞,
        热门评论, 留言, 登录后评论, 發表評論, 網友評論, 网友评论, 評論, 评论, 跟帖, 跟贴
    """,
}
