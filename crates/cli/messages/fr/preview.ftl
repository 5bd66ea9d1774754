## Construire encore et encore, montrer le site, échanger toute la sortie d’un coup.

rebuilt = Reconstruit en { $milliseconds } ms ; fichiers écrits : { $written }, supprimés : { $removed }.
previewing = Le site des articles est visible (pages d’articles : { $articles }) ; Ctrl-C pour finir.
box-title = Constats de la construction
count-errors = Erreurs : { $count }
count-warnings = Avertissements : { $count }
count-notes = Remarques : { $count }
not-built = Le site n’a pas pu être reconstruit ; cette page vient d’une construction antérieure.
preview-ended = L’aperçu est terminé.
preview-generator = les pages de ce projet sont pour { $preset }, qui les montre lui-même
    .hint = lancez `hexapla build --watch` à côté de lui, ou voyez le site des articles avec `hexapla preview --site`
preview-empty = il n’y a rien à montrer : aucun document du projet n’est en Markdown
    .hint = le site des articles est fait de documents Markdown ; `hexapla status` énumère ceux qu’il y a
port-failed = impossible d’écouter sur le port { $port } : { $answer }
    .hint = indiquez-en un autre avec `--port`, ou n’en indiquez aucun pour en avoir un de libre
browser-failed = impossible d’ouvrir un navigateur : { $answer }
    .hint = ouvrez l’adresse vous-même
not-swapped = `{ $path }` est resté tel quel : ce qui a été construit n’atteint pas ce qui est exigé.
tree-left = Une arborescence d’un `--atomic` antérieur reste là : ce qui se trouve dans `{ $path }` ne peut pas être supprimé.
no-swap = `{ $path }` ne peut pas être échangé d’un coup : { $why ->
        [folder] c’est un dossier que `hexapla build` n’a pas créé
        [link] c’est un lien que `hexapla build --atomic` n’a pas créé
        [taken] c’est à la place d’une arborescence de `hexapla build --atomic` sans en être une
        [exchange] c’est un dossier, et ce système ne peut pas y mettre un lien en une seule étape
       *[links] il ne peut pas y avoir de liens symboliques ici
    }
    .hint = déplacez-le ailleurs, ou construisez sans `--atomic`
