"""Phrases of the cue ``corporate``: menus of a company, a school or an office."""

PHRASES = {
    "de": """
        dienstleistungen, jetzt bestellen, leistungen, lösungen, partner, produkte, referenzen,
        standorte, unternehmen, versand, warenkorb
    """,
    "en": """
        academics, academy, accessories, add to cart, admissions, affiliate program, affiliates,
        agencies, all products, all services, alumni, api, apply, apply now, athletics, awards,
        become a partner, board of directors, board of trustees, book a demo, book now, by
        industry, call us, campus life, case studies, changelog, code of conduct, collections,
        contact sales, continue shopping, courses, customer care, customer stories, docs,
        downloads, e books, ebooks, email us, employment, enterprise, faculty, faculty staff,
        financial aid, foia, for business, for enterprise, for teams, free trial, get a demo,
        get involved, get started, get started for free, gift card, gift cards, giving,
        glossary, how it works, industries, innovation, insights, integrations, knowledge base,
        leadership, leadership team, learning center, let s talk, library, locations, newsroom,
        no credit card required, offices, our company, our history, our impact, our mission, our
        products, our services, our values, our work, partner with us, partnerships, policies,
        portfolio, product updates, projects, refund policy, release notes, request a demo,
        request a quote, request info, request information, resource center, returns, security,
        shipping, shipping policy, shopping, small business, start free trial, start here, start
        now, startups, success stories, sustainability, talk to sales, templates, testimonials,
        tools, training, trust center, use cases, volunteer, webinars, what we do, where to buy,
        white papers, who we serve, why us
    """,
    "es": "carrito, empresa, envíos, nuestros servicios, productos, socios, soluciones",
    "fr": """
        entreprise, livraison, nos services, nos valeurs, panier, partenaires, produits,
        solutions
    """,
    "it": "azienda, carrello, i nostri servizi, prodotti, soluzioni",
    "nl": "bedrijf, oplossingen, producten, winkelwagen",
    "pt": "carrinho, empresa, nossos serviços, produtos, soluções",
}
