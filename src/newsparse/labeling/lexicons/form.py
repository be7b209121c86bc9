"""Phrases of the cue ``form``: fields of forms."""

PHRASES = {
    "ar": "الاسم, البريد الإلكتروني, الرسالة, العنوان, الهاتف",
    "de": """
        adresse, anrede, betreff, e mail, nachname, nachricht, name, ort, plz, telefon, vorname
    """,
    "en": """
        address, city, comment required, company, country, date of birth, e mail, email, email
        required, first name, full name, gender, last name, message, name, name required, phone,
        phone number, required fields, send message, state, subject, title, url, website, your
        feedback, your message, your name, zip code
    """,
    "es": """
        apellido, apellidos, asunto, ciudad, correo, dirección, mensaje, nombre, nombre
        completo, país, teléfono
    """,
    "fr": """
        adresse, code postal, e mail, message, nom, objet, pays, prénom, téléphone, ville
    """,
    "id": "alamat, nama, nama lengkap, pesan, surel, telepon",
    "it": "città, cognome, e mail, indirizzo, messaggio, nome, oggetto, telefono",
    "ja": "お名前, メールアドレス, 名前, 氏名, 電話番号",
    "ko": "닉네임, 이름, 이메일, 전화번호",
    "nl": "achternaam, adres, bericht, e mail, naam, onderwerp, telefoon, voornaam",
    "pl": "adres, e mail, imię, nazwisko, telefon, temat, wiadomość",
    "pt": "assunto, cidade, e mail, endereço, mensagem, nome, sobrenome, telefone",
    "ru": "адрес, ваше имя, имя, сообщение, телефон, тема, фамилия, электронная почта",
    "tr": "ad, ad soyad, adres, e posta, konu, mesaj, soyad, telefon",
    "uk": "ваше ім я, електронна пошта, повідомлення, прізвище, телефон, ім я",
    "zh": "姓名, 昵称, 电话, 邮箱, 電話, 電郵",
}
