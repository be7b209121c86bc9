"""Indonesian and Malay."""

from __future__ import annotations

from . import BylineWords, Language, QuoteWords, phrases

QUOTES = QuoteWords()

BYLINES = BylineWords(
    cues=phrases(
        """
        dilaporkan oleh, disediakan oleh, ditulis oleh, laporan, oleh, penulis, reporter
        """
    ),
    labels=phrases(
        """
        ditulis oleh, jurnalis, oleh, penulis, pewarta, reporter, sumber, wartawan
        """
    ),
    genres=phrases(
        """
        analisis, berita, kolom, komentar, opini, rencana, ulasan, wawancara
        """
    ),
    joiners=phrases("dan, serta"),
    alongside=phrases("dengan"),
    editors=phrases("disunting oleh, editor, penyunting, redaktur"),
    translators=phrases("diterjemahkan oleh, penerjemah, terjemahan"),
    photographers=phrases("foto, fotografer, gambar, jurufoto"),
    contributors=phrases("kontributor"),
    contributed=phrases("berkontribusi"),
    jobs=phrases(
        """
        editor, fotografer, jurnalis, jurufoto, ketua, kolumnis, kontributor, koresponden,
        pemerhati, pemimpin, pengarang, pensyarah, penulis, pewarta, profesor, redaktur,
        reporter, wartawan
        """
    ),
    ranks=phrases("kepala, ketua, pemimpin, penolong"),
    groups=phrases(
        """
        agensi, antara, berita, bernama, harian, kantor, kompas, media, metro, portal, pos,
        redaksi, sinar, suara, tempo, tim, utusan
        """
    ),
    chrome=phrases(
        """
        akun, arsip, artikel, baca, bagikan, beranda, berikutnya, berita, berlangganan, bola,
        cari, daftar, dunia, ekonomi, foto, gaya, halaman, hiburan, hidup, hubungi, hukum,
        iklan, ikuti, indeks, internasional, jam, judul, kami, kategori, kebijakan,
        kesehatan, kirim, komentar, kongsi, kontak, lagi, lainnya, lalu, langganan, lebih,
        lihat, log, lokal, masuk, menit, minit, nasional, negara, niaga, olahraga, otomotif,
        pendapat, pilihan, politik, privasi, profil, promo, salin, sebelumnya, selengkapnya,
        semua, simpan, sukan, tautan, teknologi, tentang, terbaru, terkait, terkini,
        terpilih, terpopuler, topik, tutup, unduh, utama, video, yang
        """
    ),
    function=phrases(
        """
        ada, adalah, agar, akan, anda, apa, atas, bagaimana, bagi, bahwa, banyak, belum,
        bisa, dalam, dan, dapat, dari, di, dia, hingga, ini, itu, jadi, juga, kata, ke,
        kenapa, kepada, lagi, mengapa, mereka, oleh, pada, para, saat, saya, sebagai, sebuah,
        secara, sudah, tak, telah, tersebut, tidak, untuk, yang
        """
    ),
    published=phrases(
        """
        diposting, dipublikasikan, disiarkan, diterbitkan, diterbitkan pada, tanggal, tarikh,
        tayang, terbit
        """
    ),
    modified=phrases(
        """
        dikemas kini, diperbarui, diupdate, kemas kini, kemaskini, terakhir diperbarui,
        terakhir diupdate, update
        """
    ),
    ago=phrases("hari ini, kemarin, lalu, semalam"),
    reading=phrases("menit, menit baca, min baca, minit, waktu baca"),
    bios=phrases("penulis, profil penulis, tentang penulis"),
    bio_verbs=phrases("adalah, bekerja, menulis, merupakan"),
    follow=phrases("artikel lain, hubungi, ikuti, lihat semua"),
    credits=phrases(
        """
        dok, foto, gambar, ilustrasi, kredit, kredit foto, sumber, sumber foto
        """
    ),
    places=phrases("dari, di"),
    corrections=phrases("catatan redaksi, koreksi, pembetulan, ralat"),
)

LANGUAGE = Language("id", quotes=QUOTES, bylines=BYLINES)
