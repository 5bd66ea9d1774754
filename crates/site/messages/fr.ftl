article-contents = Sur cette page
article-next = Suivant : { $title }
article-previous = Précédent : { $title }
article-published = Publié le { $date }
article-updated = Mis à jour le { $date }
contact-link = Contact
contact-text =
    Questions, corrections et propositions de traduction sont les bienvenues à l’adresse { $email }.
    Vous pouvez écrire dans n’importe laquelle des langues du site.
contact-title = Nous écrire
credits-machine = Une partie de cette traduction a été rédigée par une machine et n’a pas encore été relue.
credits-reviewed = Relecture : { $names }
credits-translated = Traduction : { $names }
feed-link = Flux
footer-copyright = © { $year } les auteurs d’{ $site }
footer-languages = Langues
footer-source = Code source de ce site
footer-top = Retour en haut
home-description = Tous les articles de { $site }.
language-menu-label = Langue
language-menu-missing = non traduit
list-newer = Articles plus récents
list-older = Articles plus anciens
list-pages = Pages
list-untranslated = Pas encore traduits
menu-articles = Articles
menu-label = Menu principal
menu-tags = Étiquettes
moved-text = Cette page se trouve désormais à l’adresse { $address }.
not-found-link = Aller à la liste des articles
not-found-text = Il n’y a pas de page à cette adresse. Elle a peut-être été déplacée ou renommée.
not-found-title = Page introuvable
notice-outdated = Cette traduction est périmée : l’original a été modifié le { $date }.
notice-outdated-link = Lire l’original
notice-outdated-undated = Cette traduction est périmée : l’original a changé depuis.
notice-partial = Certains paragraphes de cet article n’ont pas encore été traduits.
page-title = { $title } – { $site }
reading-time =
    { $minutes ->
        [one] { $minutes } minute de lecture
       *[other] { $minutes } minutes de lecture
    }
search-failed = L’index de recherche n’a pas pu être chargé.
search-hint = Tapez un mot ou son début.
search-input =
    .placeholder = Mots du texte ou du titre
    .aria-label = Rechercher dans les articles
search-label = Recherche
search-needs-script = La recherche a besoin de JavaScript. Tous les articles figurent dans la liste.
search-no-results = Aucun résultat pour « { $query } ».
search-results =
    { $count ->
        [one] { $count } article trouvé
       *[other] { $count } articles trouvés
    }
skip-link = Aller au contenu
tag-count =
    { $count ->
        [one] { $count } article
       *[other] { $count } articles
    }
tag-title = Articles sur le thème « { $tag } »
tags-title = Étiquettes
