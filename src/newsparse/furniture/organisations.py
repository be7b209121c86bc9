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
    agencija, agenturen, agenzia ansa, agerpres, agência brasil, agência lusa, al jazeera,
    alamy, anadolu, anadolu agency, anadolu ajansı, ani, anp, ansa, antara, antara foto, ap,
    ap news, ap photo, apa, apn, asia news international, askanews, associated press, ats,
    australian associated press, bang showbiz, bbc, bbc news, belga, belga news agency,
    bernama, bloomberg, bloomberg news, bns, boxing scene, bulls, bundesregierung,
    canadian press, caters news, cbs news, cna, cnn, cnn wire, dapd, ddp,
    deutsche presse-agentur, deutsche presse-agentur (dpa), deutsche welle, dha, dpa,
    dpa infocom, dpa picture alliance, dpa-afx, dpa-infocom, dts, dts nachrichtenagentur, dw,
    efe, elta, epa, epa-efe, epd, eurasia, europa press, europapress, ew, expa, fbc,
    france 24, funke, getty, getty images, glp, gnm, hina, ians, iha, ihlas haber ajansı,
    imago, imago images, interfax, intern, ips, istock, itar, i̇ha, keystone, keystone-sda,
    kna, kyodo, kyodo news, lapresse, lusa, magnific, magyar távirati iroda, maxppp,
    mediafax, mti, national world, ndr, news agencies, newsflash, newsis, npr, ntb, nurphoto,
    nyt, pa, pa images, pa media, pa wire, pap, photopress, picture alliance, pixabay,
    polska agencja prasowa, press association, press trust of india, pti, radio free europe,
    reuters, reuters health, rex, rfe/rl, rfi, ria, ria novosti, ritzau, ritzau scanpix,
    sana, scanpix, sda, shutterstock, sid, sipa, snl, spa, spn, sputnik, stt, swns, t-online,
    tanjug, tass, telam, tt, télam, ukrinform, unian, united news of india,
    united press international, unsplash, upi, usa today network, wafa, wam, washington post,
    wpa pool, xinhua, xinhua news agency, yna, yonhap, yonhap news, zuma, zuma press, čtk,
    интерфакс, рбк, риа новости, тасс, укринформ, укрінформ, уніан, أ ف ب, أسوشيتد برس,
    الأناضول, د ب أ, رويترز, سانا, فرانس برس, واس, وام, وكالات, एएनआई, एएफपी, एजेंसी, पीटीआई,
    भाषा, रॉयटर्स, ロイター, 中央社, 中新社, 共同, 共同通信, 新华社, 新華社, 時事, 時事通信,
    法新社, 美联社, 美聯社, 路透社, 连線, 뉴스1, 뉴시스, 연합뉴스
    """
)
"""Agencies, broadcasters that act as agencies, picture services."""

AGENCY_OPENERS = frozenset(agency.split()[0] for agency in AGENCIES if " " in agency)
"""First words of the agencies whose names have several words."""
