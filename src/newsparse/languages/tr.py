"""Turkish."""

from __future__ import annotations

from . import BylineWords, Language, QuoteWords, phrases

QUOTES = QuoteWords()

BYLINES = BylineWords(
    cues=phrases("derleyen, haber, hazırlayan, röportaj, yazan, yazı"),
    labels=phrases(
        """
        editör, haber, haber kaynağı, hazırlayan, kaynak, muhabir, yazan, yazar, yazarlar
        """
    ),
    genres=phrases("analiz, görüş, haber, haberler, köşe yazısı, röportaj, yorum"),
    joiners=phrases("ve"),
    alongside=phrases("ile"),
    editors=phrases("düzenleyen, editör"),
    translators=phrases("tercüme, çeviren, çeviri"),
    photographers=phrases("foto, fotoğraf, fotoğraflar, görüntü, kamera"),
    contributors=phrases("katkıda bulunan"),
    contributed=phrases("katkıda bulundu"),
    reviewers=phrases("basın iletişim"),
    jobs=phrases(
        """
        akademisyen, editör, editörü, fotoğrafçı, gazeteci, genel, köşe, muhabir, muhabiri,
        müdürü, profesör, temsilcisi, uzmanı, yazar, yazarı, yönetmeni, şefi
        """
    ),
    ranks=phrases("baş, doç, dr, genel, kıdemli, prof, yayın, özel"),
    groups=phrases(
        """
        ajans, ajansı, anadolu, cumhuriyet, demirören, dha, gazetesi, haber, haberler,
        hürriyet, iha, ihlas, masası, medya, merkezi, milliyet, ntv, redaksiyon, sabah,
        servisi, sözcü, türk
        """
    ),
    chrome=phrases(
        """
        abone, altın, ana, anasayfa, ara, arama, arşiv, astroloji, açık, bildir, bilim,
        borsa, bölge, bölüm, canlı, daha, dakika, dergi, devamı, dizi, diğer, durumu, döviz,
        dünya, e-posta, ekonomi, emlak, en, eğitim, fazla, finans, foto, futbol, galeri,
        gazete, geri, giriş, gizlilik, göster, güncel, güncelleme, gündem, haber, haberi,
        haberler, haberleri, hakkımızda, hakkında, hava, ilan, iletişim, ilgili, izle, kapat,
        kategori, kaydet, kayıt, kitap, konu, kopyala, kullanım, kurumsal, kültür, künye,
        magazin, menü, oku, okuma, otomobil, oyun, paylaş, piyasalar, politika, programlar,
        reklam, saat, sanat, sayfa, sağlık, sekme, seyahat, son, sonraki, spor, takip,
        tamamı, teknoloji, turizm, tüm, türkiye, video, videolar, yazarlar, yazdır, yazılar,
        yaşam, yerel, yorum, yorumlar, yukarı, önce, önceki, özel, üye, şartları
        """
    ),
    function=phrases(
        """
        ama, ancak, aynı, bir, bu, bunu, da, dedi, değil, diye, en, etti, gibi, göre, ile,
        ise, için, kadar, karşı, ki, mi, mı, nasıl, ne, neden, o, olan, olarak, oldu, olduğu,
        sonra, var, ve, veya, ya, yeni, yok, çok, üzerine, şu
        """
    ),
    published=phrases(
        """
        eklenme, eklenme tarihi, giriş, giriş tarihi, haber girişi, oluşturulma,
        oluşturulma tarihi, tarih, yayımlanma, yayımlanma tarihi, yayın tarihi, yayınlandı,
        yayınlanma, yayınlanma tarihi
        """
    ),
    modified=phrases(
        """
        düzenlenme, güncelleme, güncelleme tarihi, güncellendi, güncellenme,
        güncellenme tarihi, son güncelleme, son güncellenme
        """
    ),
    ago=phrases("bugün, dün, önce"),
    reading=phrases("dakika, dakika okuma, dk, dk okuma, okuma süresi"),
    bios=phrases("editör hakkında, yazar hakkında, yazarın"),
    bio_verbs=phrases("doğdu, mezun, yazıyor, çalışıyor"),
    follow=phrases(
        """
        diğer yazıları, iletişim, takip et, tüm yazıları, yazarın tüm yazıları
        """
    ),
    credits=phrases(
        """
        arşiv, foto, fotoğraf, fotoğraflar, grafik, görsel, kamera, kaynak
        """
    ),
    corrections=phrases("açıklama, düzeltme, tekzip"),
)

LANGUAGE = Language("tr", quotes=QUOTES, bylines=BYLINES)
