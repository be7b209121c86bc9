"""English."""

from __future__ import annotations

from . import BylineWords, Language, phrases
from .quotewords.en import QUOTES

BYLINES = BylineWords(
    cues=phrases(
        """
        a column by, analysis by, article by, as told to, as written by, author, authored by,
        blog by, by, column by, commentary by, compiled by, contributed by, created by,
        essay by, exclusive by, feature by, guest post by, guide by, interview by, list by,
        opinion by, post by, posted by, produced by, published by, recipe by, report by,
        reported by, reporting by, researched and written by, review by, story, story by,
        submitted by, text, text by, words, words by, write to,
        written and photographed by, written by
        """
    ),
    labels=phrases(
        """
        article by, author, author of the article, authors, by, byline, posted by, reporter,
        source, words, writer, written by
        """
    ),
    genres=phrases(
        """
        analysis, column, comment, commentary, editorial, essay, exclusive, feature,
        guest column, interview, news analysis, opinion, perspective, posted, published,
        review, updated
        """
    ),
    joiners=phrases("&, and"),
    alongside=phrases("with"),
    editors=phrases(
        """
        curated by, edited by, editing by, editor, updated by
        """
    ),
    reviewers=phrases(
        """
        contact for media, expert reviewed by, fact checked by, fact-checked by, legally
        reviewed by, media contact, media contacts, media enquiries, media inquiries,
        medically reviewed by, on behalf of, press contact, press contacts, press enquiries,
        press inquiries, reviewed by, scientifically reviewed by, tested by, verified by
        """
    ),
    translators=phrases("translated by, translation, translation by, translator"),
    photographers=phrases(
        """
        graphics by, illustration by, illustrations by, images by, photo by, photographer,
        photographs by, photography by, photos by, pictures by, video by, visuals by
        """
    ),
    contributors=phrases(
        """
        additional reporting, additional reporting by, contributions by, contributions from,
        contributor, contributors, data analysis by, reporting by, research by,
        researched by, with additional reporting by, with additional reporting from,
        with contributions from, with reporting by, writing by
        """
    ),
    contributed=phrases(
        """
        contributed, contributed reporting, contributed to this article,
        contributed to this report, contributed to this story, contributing, reported from
        """
    ),
    jobs=phrases(
        """
        administrator, adviser, advisor, analyst, anchor, attorney, author, blogger, ceo,
        chef, chief, co-founder, coach, columnist, commentator, consultant, contributor,
        coordinator, correspondent, creator, critic, curator, designer, developer, dietitian,
        director, doctor, economist, editor, editor-in-chief, engineer, executive, expert,
        fellow, founder, freelancer, host, intern, journalist, lead, leader, lecturer,
        manager, marketer, news-editor, nurse, nutritionist, officer, owner, partner, pastor,
        photographer, photojournalist, physician, podcaster, president, principal, producer,
        professor, publisher, reporter, researcher, reviewer, scientist, senator, specialist,
        staffwriter, strategist, student, technologist, therapist, trainer, translator,
        veteran, vp, writer
        """
    ),
    ranks=phrases(
        """
        acting, agricultural, alumni, arts, assistant, associate, award-winning, business,
        certified, chief, city, climate, community, content, contributing, court, crime,
        cultural, culture, data, defence, defense, deputy, digital, diplomatic, economic,
        economics, editorial, education, entertainment, environment, environmental, european,
        executive, featured, features, finance, financial, fitness, food, football, foreign,
        former, freelance, general, global, guest, head, health, home, independent, industrial,
        industry, international, investigations, investigative, investment, joint, junior,
        legal, lifestyle, local, managing, marketing, medical, money, multimedia, music,
        national, news, night, north, online, opinion, parliamentary, personal, political,
        politics, principal, product, property, public, real-time, regional, registered, retail,
        royal, science, senior, showbiz, social, software, special, sport, sports, sr, staff,
        tech, technical, technology, trainee, transport, travel, trends, u.s, uk, us, video,
        war, web, weekend, white, world
        """
    ),
    groups=phrases(
        """
        agency, association, board, bureau, center, centre, chronicle, club, co, collective,
        committee, company, contributors, corp, correspondents, council, daily, department,
        desk, digest, editorial, editors, foundation, gazette, group, guardian, herald, inc,
        institute, journal, limited, llc, ltd, magazine, media, network, news, newsdesk,
        newspaper, newspapers, newsroom, office, online, post, press, radio, reporters,
        review, service, services, society, staff, studio, studios, sun, team, telegraph,
        times, today, tribune, tv, union, university, weekly, wire, wires, writers
        """
    ),
    chrome=phrases(
        """
        about, accept, accessibility, account, ad, ads, advertisement, ago, agree, alert,
        alerts, all, analytics, app, apps, archive, archives, article, articles, audio,
        author, blog, bookmark, breaking, browse, business, buy, cancel, careers, categories,
        category, channel, chat, classifieds, click, close, columnists, columns, comment,
        comments, conclusion, contact, contents, continue, cookie, cookies, copied, copy,
        copyright, credit, culture, current, dark, day, days, deals, demo, discover, donate,
        download, ebook, ebooks, edition, editions, email, english, entertainment, events,
        explore, facebook, faq, features, feed, feedback, feeds, find, follow, following,
        forum, free, full, gallery, games, get, gift, google, guide, guides, head, health,
        help, hide, highlights, history, home, homepage, hour, hours, image, images, info,
        insight, insights, instagram, introduction, issue, issues, jobs, join, keep, key, latest,
        learn, legal, less, letters, life, lifestyle, like, link, linkedin, listen, live,
        loading, local, log, login, logo, main, market, markets, menu, min, mins, minute,
        minutes, mobile, mode, money, month, months, more, most, movies, music, navigation,
        new, news, newsletter, newsletters, next, notice, now, obituaries, offers, open,
        opinion, options, order, our, overview, page, parenting, partner, pdf, photo,
        photography, photos, pinterest, play, podcast, podcasts, policy, politics, popular,
        post, posts, premium, press, previous, pricing, print, privacy, product, products,
        profile, program, published, puzzles, question, questions, quick, rate, rating, read,
        reader, readers, reading, recent, recommended, reddit, references, register, related,
        reply, report, reports, resource, resources, review, reviews, rss, sale, save,
        schedule, science, scroll, search, section, sections, see, service, services,
        settings, share, shares, shop, show, sign, site, sitemap, skip, sponsor, sponsored,
        sport, sports, spotlight, start, statement, stay, stories, story, submit, subscribe,
        subscription, summary, support, table, tags, takeaways, tech, technology, telegram,
        terms, text, tip, tips, today, toggle, tomorrow, top, topic, topics, travel,
        trending, twitter, update, updated, updates, upgrade, us, use, user, video, videos,
        view, views, watch,
        weather, web, website, week, weekly, weeks, whatsapp, why, world, year, years, you,
        your, youtube
        """
    ),
    function=phrases(
        """
        a, an, and, are, as, at, back, be, been, but, can, did, do, does, for, from, had,
        has, have, he, her, here, his, how, if, in, into, is, it, its, just, may, me, my,
        not, of, off, on, or, out, over, she, should, than, that, the, their, them, then,
        there, these, they, this, those, through, to, too, under, up, was, we, were, what,
        when, where, which, who, will, with, without, would
        """
    ),
    published=phrases(
        """
        created, date, date published, filed, first published, issued, on,
        originally published, posted, posted on, pub date, publication date, publish date,
        published, published at, published on, released, written on
        """
    ),
    modified=phrases(
        """
        edited, last edited, last modified, last reviewed, last update, last updated,
        latest update, modified, page updated, reviewed, revised, update, updated,
        updated on
        """
    ),
    ago=phrases("ago, just now, today, yesterday"),
    reading=phrases(
        """
        min, min read, mins, mins read, minute read, minutes, minutes read, read time,
        reading time
        """
    ),
    bios=phrases(
        """
        about author, about our writer, about the author, about the authors,
        about the writer, about the writers, author, author bio, author information,
        meet the author, more about the author, our author, story by, written by
        """
    ),
    bio_verbs=phrases(
        """
        are, began, covered, covers, edits, has, holds, is, joined, leads, lives, reporting,
        reports, specialises, specializes, was, worked, works, writes, writing
        """
    ),
    follow=phrases(
        """
        all posts, bio, contact, e-mail, email, follow, follow on, full bio, message,
        more by, more from, posts by, profile, read more by, see all by, see full bio,
        view all posts by, view bio, view profile
        """
    ),
    credits=phrases(
        """
        copyright, courtesy, courtesy of, credit, credits, file photo, graphic, handout,
        illustration, image, image by, image courtesy, image credit, image source, images,
        photo, photo by, photo courtesy, photo credit, photo illustration, photograph,
        photograph by, photography, photos, picture, picture credit, source, video
        """
    ),
    places=phrases("at, based in, from, in, of"),
    corrections=phrases(
        """
        amendment, an earlier version, clarification, correction, corrections, editor's note,
        editors' note, editor’s note, this article has been updated,
        this article was corrected, this story has been corrected,
        this story has been updated, update
        """
    ),
)

LANGUAGE = Language("en", quotes=QUOTES, bylines=BYLINES)
