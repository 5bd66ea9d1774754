# origin: machine llm
# source: Hexapla
-site-name = Hexapla

# origin: machine llm
# source: { $title } – { -site-name }
page-title = { $title } – { -site-name }

# origin: machine llm
# source: Skip to the content
skip-link = Aller au contenu

# origin: machine llm
# source: Main menu
menu-label = Menu principal

# origin: machine llm
# source: Articles
menu-articles = Articles

# origin: machine llm
# source: Tags
menu-tags = Étiquettes

# origin: machine llm
# source: About { -site-name }
menu-about = À propos d’{ -site-name }

# origin: machine llm
# source: Language
language-menu-label = Langue

# origin: machine llm
# source: not translated
language-menu-missing = non traduit

# origin: machine llm
# source: Search
search-label = Recherche

# origin.placeholder: machine llm
# origin.aria-label: machine llm
# source.placeholder: Words from the text or the title
# source.aria-label: Search the articles
search-input =
    .placeholder = Mots du texte ou du titre
    .aria-label = Rechercher dans les articles

# origin: machine llm
# source: Nothing found for “{ $query }”.
search-no-results = Aucun résultat pour « { $query } ».

# origin: machine llm
# source: { $count ->
# |     [one] { $count } article found
# |    *[other] { $count } articles found
# | }
search-results =
    { $count ->
        [one] { $count } article trouvé
       *[other] { $count } articles trouvés
    }

# origin: machine llm
# source: Published on { $date }
article-published = Publié le { $date }

# origin: machine llm
# source: Updated on { $date }
article-updated = Mis à jour le { $date }

# origin: machine llm
# source: { $minutes ->
# |     [one] { $minutes } minute to read
# |    *[other] { $minutes } minutes to read
# | }
reading-time =
    { $minutes ->
        [one] { $minutes } minute de lecture
       *[other] { $minutes } minutes de lecture
    }

# origin: machine llm
# source: On this page
article-contents = Sur cette page

# origin: machine llm
# source: Previous: { $title }
article-previous = Précédent : { $title }

# origin: machine llm
# source: Next: { $title }
article-next = Suivant : { $title }

# origin: machine llm
# source: Suggest a change to this article
article-edit = Proposer une modification de cet article

# origin: machine llm
# source: This article has not been translated yet. You are reading the original.
notice-missing = Cet article n’a pas encore été traduit. Vous lisez l’original.

# origin: machine llm
# source: Help to translate it
notice-missing-link = Aider à le traduire

# origin: machine llm
# source: Some paragraphs of this article have not been translated yet.
notice-partial = Certains paragraphes de cet article n’ont pas encore été traduits.

# origin: machine llm
# source: This translation is outdated: the original was changed on { $date }.
notice-outdated = Cette traduction est périmée : l’original a été modifié le { $date }.

# origin: machine llm
# source: Read the original
notice-outdated-link = Lire l’original

# origin: machine llm
# source: Tags
tags-title = Étiquettes

# origin: machine llm
# source: Articles about “{ $tag }”
tag-title = Articles sur le thème « { $tag } »

# origin: machine llm
# source: { $count ->
# |     [one] { $count } article
# |    *[other] { $count } articles
# | }
tag-count =
    { $count ->
        [one] { $count } article
       *[other] { $count } articles
    }

# origin: machine llm
# source: Contact
contact-link = Contact

# origin: machine llm
# source: Write to us
contact-title = Nous écrire

# origin: machine llm
# source: Questions, corrections and offers to translate are welcome at { $email }.
# | You may write in any language that the site is published in.
contact-text =
    Questions, corrections et propositions de traduction sont les bienvenues à l’adresse { $email }.
    Vous pouvez écrire dans n’importe laquelle des langues du site.

# origin: machine llm
# source: Page not found
not-found-title = Page introuvable

# origin: machine llm
# source: There is no page at this address. It may have moved, or its name may have changed.
# was: There is no page at this address. It may have been moved or renamed.
not-found-text = Il n’y a pas de page à cette adresse. Elle a peut-être été déplacée ou renommée.

# origin: machine llm
# source: Go to the list of articles
not-found-link = Aller à la liste des articles

# origin: machine llm
# source: © { $year } the authors of { -site-name }
footer-copyright = © { $year } les auteurs d’{ -site-name }

# origin: machine llm
# source: Source of this site
# state: draft
footer-source = Code source de ce site

# origin: machine llm
# source: Back to the top
footer-top = Retour en haut
