"""News agencies and other makers of news copy and pictures, as bylines and credits name them.

Lower case, the article "the" left out.
"""

from __future__ import annotations

from ..languages import phrases

__all__ = ["AGENCIES", "AGENCY_OPENERS"]

AGENCIES = phrases(
    """
    aa, aap, aap image, abc news, adn kronos, adnkronos, aei, afp, ag, agence france presse,
    agence france-presse, agence france-presse (afp), agencia brasil, agencia efe, agencias,
    agência brasil, agência lusa, agencija, agenturen, agenzia ansa, agerpres, al jazeera, alamy,
    anadolu, anadolu agency, anadolu ajansı, ani, anp, ansa, antara, antara foto, ap, ap news,
    ap photo, apa, apn, asia news international, askanews, associated press,
    australian associated press, ats, bbc, bbc news, bang showbiz, belga, belga news agency,
    bernama, bloomberg, bloomberg news, bns, boxing scene, bulls, bundesregierung, canadian press,
    caters news, cbs news, cnn, cnn wire, cna, čtk, dapd, ddp, deutsche presse-agentur,
    deutsche presse-agentur (dpa), deutsche welle, dha, dpa, dpa infocom, dpa picture alliance,
    dpa-afx, dpa-infocom, dts, dts nachrichtenagentur, dw, efe, elta, epa, epa-efe, epd, eurasia,
    europa press, europapress, ew, expa, fbc, france 24, funke, getty, getty images, glp, gnm,
    hina, ians, iha, ihlas haber ajansı, imago, imago images, interfax, intern, ips, istock, itar,
    i̇ha, kna, kyodo, kyodo news, keystone, keystone-sda, lapresse, lusa, magnific, magyar távirati
    iroda, maxppp, mediafax, mti, national world, ndr, newsflash, news agencies, newsis, npr, ntb,
    nurphoto, nyt, pa, pa images, pa media, pa wire, pap, photopress, picture alliance, pixabay,
    polska agencja prasowa, press association, press trust of india, pti, radio free europe,
    reuters, reuters health, rex, rfe/rl, rfi, ria, ria novosti, ritzau, ritzau scanpix,
    sana, scanpix, sda, shutterstock, sid, sipa, snl, spa, spn, sputnik, stt, swns, t-online,
    tanjug, tass, telam, télam, tt, ukrinform, unian, united news of india, united press
    international, unsplash, upi, usa today network, wafa, wam, washington post, wpa pool, xinhua,
    xinhua news agency, yna, yonhap, yonhap news, zuma, zuma press, риа новости, рбк, тасс,
    интерфакс, укринформ, уніан, укрінформ, رويترز, أ ف ب, د ب أ, وكالات, الأناضول, فرانس برس,
    أسوشيتد برس, سانا, واس, وام, एएनआई, एएफपी, एजेंसी, पीटीआई, भाषा, रॉयटर्स, 共同, 共同通信, 時事,
    時事通信, ロイター, 新华社, 新華社, 中新社, 中央社, 法新社, 路透社, 美联社, 美聯社, 连線, 연합뉴스, 뉴시스, 뉴스1
    """
)
"""Agencies, broadcasters that act as agencies, picture services."""

AGENCY_OPENERS = frozenset(agency.split()[0] for agency in AGENCIES if " " in agency)
"""First words of the agencies whose names have several words."""
