"""Phrases of the cue ``picture``: words around pictures and galleries."""

PHRASES = {
    "ar": """
        أ ف ب, أرشيفية, أسوشيتد برس, الأناضول, الصورة, تعليق على الصورة, رويترز, صور, صورة, صورة
        أرشيفية, غيتي, فرانس برس, مصدر الصورة
    """,
    "cs": "archiv, foto, ilustrační foto, obrázek, snímek, zdroj, čtk",
    "da": """
        arkivfoto, billede, billeder, billedgalleri, forstør, foto, genrefoto, grafik,
        illustration, ritzau scanpix, scanpix
    """,
    "de": """
        ap, apa, archivbild, archivfoto, bild, bild anzeigen, bild vergrößern, bilder,
        bildergalerie, bildnachweis, bildquelle, bildrechte, dpa, foto, fotos, fotostrecke,
        galerie, grafik, imago, imago images, keystone, picture alliance, quelle, symbolbild,
        symbolfoto, zoom, zum vergrößern
    """,
    "el": "αρχείο, εικόνα, πηγή, φωτογραφία, φωτό",
    "en": """
        afp, alamy, ap photo, bloomberg, caption, click to enlarge, courtesy, courtesy of,
        depositphotos, enlarge, enlarge image, epa, epa efe, file, file image, file photo, file
        pic, gallery, getty, getty images, graphic, handout, hide caption, illustration,
        illustrative, image, image caption, image copyright, image credit, image source, image
        via, images, in this image, in this photo, infographic, istock, left, logo, open image,
        pexels, photo, photo by, photo courtesy, photo credit, photo gallery, photo
        illustration, photograph, photographs, photos, picture, pictured, pictures, pixabay,
        pool photo, representational image, representative image, reuters, right, screenshot,
        seen here, show caption, shutterstock, slide, slideshow, stock image, stock photo,
        thumbnail, toggle caption, unsplash, view fullscreen, view gallery, view image, view
        image in fullscreen, view photos, wikimedia commons, zuma
    """,
    "es": """
        afp, ampliar, archivo, captura de pantalla, cortesía, crédito, efe, foto, foto de
        archivo, fotogalería, fotografía, fotos, galería, ilustración, imagen, imagen de
        archivo, imágenes, infografía, pie de foto, reuters
    """,
    "fi": """
        arkistokuva, grafiikka, kuva, kuvaaja, kuvagalleria, kuvat, kuvituskuva, lehtikuva,
        suurenna
    """,
    "fr": """
        afp, agrandir, capture d écran, crédit, crédit photo, crédits, diaporama, galerie,
        illustration, image, image d illustration, images, infographie, légende, maxppp, photo,
        photo d archives, photo d illustration, photos, reuters, sipa, zoom
    """,
    "hi": "चित्र, तस्वीर, प्रतीकात्मक तस्वीर, फ़ोटो, फाइल फोटो, फोटो, सांकेतिक तस्वीर",
    "hu": "forrás, fotó, illusztráció, kép, képünk illusztráció, mti",
    "id": "antara foto, arsip, dok, dokumentasi, foto, gambar, ilustrasi, sumber foto",
    "is": "ljósmynd, ljósmyndari, mynd, myndir",
    "it": """
        ansa, archivio, credit, didascalia, foto, foto d archivio, fotogallery, fotografia,
        galleria, galleria fotografica, illustrazione, immagine, immagine di repertorio,
        immagini, ingrandisci
    """,
    "ja": """
        イメージ, イメージ写真, フォトギャラリー, ロイター, 代表撮影, 共同, 写真,
        写真はイメージ, 写真を見る, 写真提供, 拡大, 提供写真, 撮影, 時事, 画像, 画像を拡大,
        資料写真
    """,
    "ko": """
        게티이미지, 뉴스1, 뉴시스, 로이터, 사진, 사진 제공, 사진제공, 연합뉴스, 이미지,
        자료사진, 캡처
    """,
    "lt": """
        asociatyvi nuotr, asociatyvi nuotrauka, bns, elta, iliustracija, nuotr, nuotrauka,
        nuotraukos
    """,
    "ms": "bernama, foto, foto hiasan, gambar, gambar fail, gambar hiasan",
    "nl": """
        afbeelding, anp, archiefbeeld, archieffoto, beeld, belga, foto, foto s, fotogalerij,
        illustratie, vergroot
    """,
    "no": """
        arkivfoto, bilde, bildegalleri, bilder, foto, grafikk, illustrasjon, illustrasjonsfoto,
        ntb, vis større bilde
    """,
    "pl": """
        archiwum, autor zdjęcia, fot, foto, galeria, grafika, ilustracja, pap, powiększ,
        zdjęcia, zdjęcie, zdjęcie ilustracyjne, zrzut ekranu, źródło
    """,
    "pt": """
        agência brasil, ampliar, arquivo, crédito, divulgação, foto, foto de arquivo,
        fotografia, fotos, galeria, ilustração, imagem, imagem de arquivo, imagens, infográfico,
        legenda, lusa, reprodução
    """,
    "ro": "arhivă, captură, foto, ilustrație, imagine, sursa foto, sursă foto",
    "ru": """
        архивное фото, изображение, иллюстративное фото, иллюстрация, инфографика, источник
        фото, кадр, риа новости, скриншот, тасс, увеличить, фото, фотобанк, фотографии,
        фотография
    """,
    "sv": """
        arkivbild, arkivfoto, bild, bilder, bildspel, foto, förstora, genrebild, grafik,
        illustration, tt, visa större bild
    """,
    "sw": "chanzo cha picha, maelezo ya picha, picha",
    "tr": """
        aa, arşiv, dha, ekran görüntüsü, foto, fotoğraf, fotoğraflar, görsel, iha, infografik,
        kaynak
    """,
    "uk": """
        архівне фото, джерело фото, зображення, скриншот, укрінформ, уніан, фото, фотографія,
        ілюстративне фото, ілюстрація, інфографіка
    """,
    "vi": "hình ảnh, nguồn ảnh, ảnh, ảnh minh họa",
    "zh": """
        中央社, 中新社, 供图, 图为, 图像加注文字, 图像来源, 图源, 图片, 图片来源, 图片说明,
        圖像來源, 圖像加註文字, 圖為, 圖片, 圖片來源, 摄, 攝, 新华社, 法新社, 示意图, 示意圖,
        视觉中国, 資料圖, 資料圖片, 資料照片, 资料图, 资料图片, 资料照片, 路透社
    """,
}
