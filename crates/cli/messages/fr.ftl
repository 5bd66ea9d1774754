## Ce que le programme dit des fichiers. La règle `famille/nom` a le message `famille-nom` ;
## son attribut `hint` dit que faire.

bundle-same-name = Deux documents Fluent donneraient le même bundle
    .hint = Renommez l’un des deux, ou excluez-le dans `hexapla.toml`.
bundle-unknown-reference = `{ $name }` est utilisé ici, mais aucun document Fluent du projet ne le définit
    .hint = Corrigez la référence, ou ajoutez le message.

catalog-conflict-marker = Ce catalogue contient un conflit de fusion, donc rien n’en a été utilisé
    .hint = Résolvez le conflit dans le fichier ; d’ici là, rien n’y est écrit.
catalog-duplicate-key = Une clé figure deux fois dans la même entrée ; la première compte
    .hint = Supprimez l’une des deux lignes.
catalog-duplicate-record = Une autre entrée de cette unité se trouve plus haut ; celle-ci n’est pas utilisée
    .hint = Gardez la meilleure des deux et supprimez l’autre.
catalog-empty-target = L’entrée n’a pas de texte, donc l’unité compte comme manquante
    .hint = Écrivez le texte après `=`, ou supprimez l’entrée.
catalog-mixed-pair = { $commit ->
        [none] La fusion en cours
       *[other] La fusion { $commit }
    } a composé cette entrée : aucune des deux branches ne dit que cette traduction convient à ce texte source
    .hint = Comparez les deux et corrigez la traduction, ou dites qu’elle convient : `hexapla review`, ou `# allow catalog/mixed-pair: pourquoi` dans l’entrée.
catalog-newer-version = Ce catalogue a été écrit par une version plus récente de hexapla (version { $version }), donc rien n’en a été utilisé
    .hint = Mettez hexapla à jour.
catalog-no-source = L’entrée ne dit pas à partir de quoi elle a été traduite, donc elle compte comme brouillon
    .hint = Si elle vient d’être saisie, `hexapla sync` ajoute la source actuelle ; si un autre programme a supprimé la ligne, lancez d’abord `hexapla repair`, qui la cherche dans git.
catalog-unknown-id = Aucune unité de ce document n’a cet identifiant{ $near ->
        [none] {""}
       *[other] {" "}; le plus proche est `{ $near }`
    }
    .hint = Corrigez l’identifiant ; `hexapla todo` liste ceux des unités sans traduction.
catalog-unknown-key = `{ $key }` n’est pas une clé de la source ; cette traduction ne figure donc dans aucun résultat{ $near ->
        [none] {""}
       *[other] {" "}; la plus proche est `{ $near }`
    }{ $more ->
        [0] {""}
        [one] {" "}; de même pour { $more } autre clé de ce fichier
       *[other] {" "}; de même pour { $more } autres clés de ce fichier
    }
    .hint = Corrigez la clé, ou supprimez-la si la source n’a plus ce texte.
catalog-unreadable-record = Impossible de lire ceci comme une entrée ; cela a été laissé tel quel
    .hint = Une entrée est `id = texte`, avec ses lignes `# clé: valeur` juste au-dessus. Dans un id, `.` s’écrit `_-` ; `hexapla set` accepte les ids tels que les rapports les montrent.
catalog-unreadable-value = Impossible de lire la valeur de cette clé ; elle a été laissée telle quelle
    .hint = La référence du format des catalogues liste les clés et leurs valeurs.
catalog-unwritable-id = Cet identifiant ne peut pas être écrit dans un catalogue

configuration-idle-pattern = Le motif `{ $pattern }` ne désigne aucun document
    .hint = Les motifs de `[[owners]]`, `[tiers]` et de `[[build.publish]]` sont relatifs à la `root` des documents, comme ceux de `include`.

directive-unclosed = Une partie à ignorer commence ici et ne finit jamais, donc rien n’est traduit plus bas
    .hint = Mettez `<!-- i18n:skip-end -->` (ou `<!-- mdpo-enable -->`) là où elle doit finir.
directive-unknown = `{ $name }` n’est pas une directive que hexapla connaît, donc elle ne fait rien
    .hint = Sont connues `i18n:skip`, `i18n:skip-start`, `i18n:skip-end` et `i18n:comment: …`, ainsi que celles de mdpo.

document-conflict-marker = Ce document contient un conflit de fusion, donc son modèle et ses catalogues sont restés tels quels
    .hint = Résolvez le conflit dans le document. Si c’est un exemple, mettez-le dans un bloc de code.
document-crashed = Le programme a échoué sur ce document, et a continué avec les autres
    .hint = C’est un défaut de hexapla : merci de le signaler avec le document.
document-refused-name = Ce fichier ne peut pas être un document, donc il a été laissé de côté : { $reason }
    .hint = Renommez-le, car certains systèmes n’acceptent pas un tel nom ; ou indiquez-le dans `exclude` dans `hexapla.toml`.

file-encoding = Le fichier n’est pas en UTF-8 : l’octet { $offset }, à la ligne { $line }, est { $byte }{ $guess ->
        [unknown] {""}
        [cut-short] {" "}; un caractère y est tronqué
       *[other] {" "}; c’est peut-être du { $guess }
    }
    .hint = Enregistrez le fichier en UTF-8.
file-not-regular = Ce n’est pas un fichier ordinaire, mais { $kind ->
        [folder] un dossier
        [socket] un socket
        [device] un périphérique
        [pipe] un tube
       *[other] { $kind }
    }
file-permission = Le fichier n’est pas accessible en lecture
    .hint = Vérifiez ses droits d’accès.
file-symlink = Le fichier est un lien symbolique qui sort du projet, donc il n’a pas été lu
    .hint = Remplacez le lien par le fichier, ou excluez-le dans `hexapla.toml`.
file-too-large = Le fichier a { $size } octets, plus que la limite de { $limit }
    .hint = Relevez `limits.file` dans `hexapla.toml`, ou excluez le fichier.
file-unreadable = Le fichier ne peut pas être lu : { $reason }

fluent-bad-escape = Une séquence d’échappement doit avoir { $digits } chiffres hexadécimaux
    .hint = Écrivez `\u00E9` ou `\U01F602`.
fluent-bad-pattern = Le texte n’est pas un motif Fluent : { $reason }
    .hint = Fermez chaque accolade, et donnez à chaque sélection une variante par défaut `*[other]`.
fluent-duplicate-id = Un message de ce nom se trouve plus haut ; celui-ci n’est pas utilisé
    .hint = Renommez ou supprimez l’un des deux.
fluent-empty-pattern = Un motif Fluent ne peut pas être vide
    .hint = Pour un texte vide, écrivez {"`{ \"\" }`"}.
fluent-junk = Ceci n’est pas du Fluent valide, donc cela a été ignoré : { $reason }
fluent-nul = Le fichier contient un caractère NUL, donc ce n’est pas un texte
fluent-too-deep = Les accolades sont ici imbriquées sur plus de { $limit } niveaux
fluent-too-large = Le fichier a { $bytes } octets, plus que la limite de { $limit }
fluent-too-many-arguments = Un appel de fonction a plus de { $limit } arguments nommés
fluent-unusable-id = Le nom de ce message est trop long pour être utilisé

front-matter-duplicate-key = La clé `{ $key }` figure deux fois, et les générateurs de sites ne s’accordent pas sur celle qui compte
    .hint = Supprimez l’une des deux.
front-matter-no-day = `{ $text }` n’est pas un jour, la page n’en affiche donc aucun
    .hint = Écrivez l’année, le mois et le jour : `2026-03-04`.
front-matter-too-large = L’en-tête du document a { $bytes } octets, plus que la limite de { $limit }, donc il est resté tel quel
front-matter-unclosed = L’en-tête qui commence ici ne finit jamais, donc il est lu comme du texte
    .hint = Mettez `{ $closing }` seul sur une ligne sous la dernière clé.
front-matter-unreadable = L’en-tête ne peut pas être lu, donc il est resté tel quel : { $reason }
    .hint = { $syntax ->
        [json] Mettez une virgule entre deux membres et aucune après le dernier ; donnez une valeur à chaque clé.
        [toml] Mettez les textes entre guillemets, et fermez-les sur la même ligne.
       *[yaml] Mettez entre guillemets les valeurs qui contiennent `: ` ou commencent par un caractère spécial.
    }

html-left-out = La page du site laisse de côté ce qu’elle ne peut pas montrer : { $elements }
    .hint = Dites la même chose avec des mots ou dans une image qui a son propre fichier, ou mettez un lien.
html-too-deep = Les éléments sont ici imbriqués sur plus de { $limit } niveaux ; ce qui est en dessous est resté tel quel
image-outdated = `{ $source }` a changé depuis que cette image en a été tirée
    .hint = Refaites l’image : dès qu’une construction la trouve modifiée, elle la tient pour à jour.

link-no-file = `{ $address }` ne mène à aucune page ni aucun fichier { $among ->
        [site] du site
       *[other] du projet
    }{ $near ->
        [none] {""}
       *[other] {" "}; vouliez-vous dire `{ $near }` ?
    }
    .hint = Corrigez l’adresse, ou ajoutez ce à quoi elle mène.
link-no-heading = `{ $address }` ne mène à aucun titre de sa page{ $near ->
        [none] {""}
       *[other] {" "}; vouliez-vous dire `{ $near }` ?
    }
    .hint = Corrigez ce qui suit `#`.
link-not-on-site = `{ $address }` mène à un fichier dont le site n’a ni page ni copie
    .hint = Incluez-le parmi les documents, ou faites un lien vers l’endroit où il est publié.

markdown-too-deep = Les blocs sont ici imbriqués sur plus de { $limit } niveaux ; ce qui est en dessous est resté tel quel
markdown-unclosed-tag = `{ $tag }` commence ici et ne finit jamais, donc la page ne peut pas être construite
    .hint = Écrivez `{ $closing }` là où finit son contenu.
markdown-unopened-tag = `{ $tag }` ne ferme rien qui ait été ouvert plus haut, donc la page ne peut pas être construite
    .hint = Écrivez `{ $opening }` là où commence son contenu, ou supprimez-le.

notes-no-table = Ce qui se trouve sous `{ $key }` n’est pas une table de notes
    .hint = Commencez les notes d’un document par son chemin entre guillemets et crochets : `["articles/page.md"]`.
notes-no-text = La note `{ $key }` n’est pas un texte
    .hint = Une note est `"quelle unité" = "ce qui est dit"` ; le chemin d’un document qui contient un point doit être entre guillemets.
notes-unknown-document = Aucun document sous ce dossier n’a le chemin `{ $key }`{ $near ->
        [none] {""}
       *[other] {" "}; le plus proche est `{ $near }`
    }
    .hint = Les chemins sont relatifs au dossier de ce fichier, et entre guillemets : `["articles/page.md"]`.
notes-unknown-unit = Aucune unité du document n’a l’identifiant `{ $key }`, ni un texte qui commence ainsi{ $near ->
        [none] {""}
       *[other] {" "}; le plus proche est `{ $near }`
    }
    .hint = Désignez une unité par son identifiant, par tout son texte, ou par au moins les dix premiers caractères.
notes-unreadable = Les notes ne peuvent pas être lues : { $reason }

output-kept = { $files ->
        [one] 1 fichier d’une construction précédente n’est plus produit, mais quelqu’un l’a modifié ; il a donc été conservé
       *[other] { $files } fichiers d’une construction précédente ne sont plus produits, mais quelqu’un les a modifiés ; ils ont donc été conservés
    } : { $paths }
    .hint = S’ils ne servent à personne, supprimez-les ou déplacez-les hors du dossier de sortie.
output-renewed = { $files ->
        [one] 1 fichier de la sortie avait été modifié à la main et a été réécrit
       *[other] { $files } fichiers de la sortie avaient été modifiés à la main et ont été réécrits
    } : { $paths }
    .hint = Modifiez le texte source, la traduction ou le thème : chaque construction réécrit ses fichiers.

output-unmade = Tout n’a pas pu être lu ; des fichiers de constructions précédentes que celle-ci n’a pas produits restent donc ({ $files }) : { $paths }
    .hint = Corrigez les erreurs de cette construction : la suivante supprime ce qui n’est plus produit.
patch-ambiguous = `{ $old }` figurait à plusieurs endroits de la source, et ils n’ont pas tous `{ $new }` à présent, donc rien n’a été reporté
    .hint = Corrigez la traduction, puis lancez `hexapla confirm`.
patch-breaks-text = Avec ce qui a changé dans la source, ce texte serait lu comme autre chose, donc rien n’a été reporté
    .hint = Corrigez la traduction, puis lancez `hexapla confirm`.
patch-not-in-target = `{ $old }` est devenu `{ $new }` dans la source, et la traduction ne l’a pas à cet endroit, donc rien n’a été reporté
    .hint = Corrigez la traduction, puis lancez `hexapla confirm`.
patch-number-form = `{ $old }` est devenu `{ $new }` dans la source, et les nombres peuvent s’écrire avec d’autres séparateurs dans cette langue, donc rien n’a été reporté
    .hint = Écrivez le nombre comme dans cette langue, puis lancez `hexapla confirm`.
patch-other-changes = La source a changé au-delà de ce qui est pareil dans toutes les langues, donc rien n’a été reporté
    .hint = `hexapla todo` montre les mots qui ont changé.
patch-plural-form = `{ $old }` est devenu `{ $new }` dans la source, ce qui peut demander une autre forme des mots voisins, donc rien n’a été reporté
    .hint = Corrigez la traduction, puis lancez `hexapla confirm`.
patch-several-times = `{ $old }` est devenu `{ $new }` dans la source, et la traduction l’a plusieurs fois, donc rien n’a été reporté
    .hint = Corrigez la traduction, puis lancez `hexapla confirm`.

redirect-circle = La redirection depuis `{ $from }` ramène à elle-même
    .hint = Supprimez-la, ou faites-la mener à la page qui a pris la place.
redirect-claimed = `{ $from }` mène déjà à `{ $to }`, cette redirection n’est donc pas créée
    .hint = Supprimez l’une des deux.
redirect-nowhere = La redirection depuis `{ $from }` mène à `{ $to }`, et cette page n’existe pas{ $near ->
        [none] {""}
       *[other]  ; la plus proche est `{ $near }`
    }
    .hint = Nommez une page du site par son chemin, par exemple `it/articles/new.html`.
redirect-over-page = Une page se trouve déjà à `{ $from }`, cette redirection n’est donc pas créée
    .hint = Supprimez la redirection, ou donnez un autre slug à la page.

strings-duplicate-key = La clé `{ $key }` figure ici une seconde fois ; la dernière compte
    .hint = Supprimez l’une des deux.
strings-long-key = Les clés au-dessus de ce texte sont trop longues pour un identifiant, donc il est resté tel quel
    .hint = Raccourcissez les clés à 500 octets en tout.
strings-no-place = Ceci n’a pas de place dans le fichier, car il s’y trouve autre chose que des chaînes sous des clés
    .hint = Donnez au fichier la forme de sa source, avec un objet là où la source en a un.
strings-too-large = Le fichier a { $bytes } octets, plus que la limite de { $limit } pour un fichier de chaînes
    .hint = Divisez le fichier.
strings-unreadable = Le fichier de chaînes ne peut pas être lu, donc rien n’en a été utilisé : { $reason }
    .hint = Corrigez le fichier à cet endroit ; d’ici là, rien n’y est écrit.

structure-block-tag = `{ $tag }` n’a pas sa place dans ce texte : il le diviserait, ou fermerait le bloc où il se trouve
    .hint = Retirez-le, ou écrivez `&lt;` pour son premier caractère afin de l’afficher comme texte. Un saut de ligne s’écrit `<br>`.
structure-changed-blocks = Le texte changerait les blocs de sa page, donc la source figure à sa place
    .hint = Écrivez un seul paragraphe, sans balisage qui ouvre un bloc.
structure-empty-target = Le texte est vide
    .hint = Écrivez un texte. Pour omettre une unité à dessein, utilisez la clé `omit` dans le catalogue.
structure-ends-code = Le texte fermerait le commentaire ou la chaîne où il se trouve
    .hint = Écrivez une seule ligne, sans `*/`, `-->`, délimiteur de code ni barre oblique inverse à la fin.
structure-foreign-attribute = `{ $attribute }` de `{ $tag }` n’est pas dans la source
    .hint = Copiez la balise de la source ; peuvent différer ce que voient les lecteurs (`title`, `alt`) et où mène un lien.
structure-foreign-shortcode = `{ $tag }` n’est pas dans la source, et serait exécuté ou rempli à la construction de la page
    .hint = Copiez-le de la source, ou écrivez `&#123;` pour sa première accolade afin de l’afficher comme texte.
structure-foreign-tag = `{ $tag }` n’est pas une balise de la source
    .hint = Copiez la balise de la source telle quelle, ou écrivez `&lt;` pour son premier caractère afin de l’afficher comme texte.
structure-lost-alert = `{ $marker }`, par quoi commence la source, manque, donc la citation ne serait plus une alerte
    .hint = Commencez le texte par `{ $marker }`, dans les mots de la source ; traduisez ce qui suit.
structure-new-block = Le texte deviendrait ici un autre type de bloc
    .hint = Commencez-le par un mot, pas par un signe tel que `#`, `-` ou `1.`.
structure-nul = Le texte contient un caractère NUL
structure-several-paragraphs = Le texte contient une ligne vide, donc il ferait plus d’un paragraphe
    .hint = Écrivez un seul paragraphe ; un paragraphe de plus doit d’abord figurer dans la source.
structure-unbalanced-tag = `{ $tag }` est ouvert ou fermé ici sans son pendant
    .hint = Écrivez les deux moitiés de la balise, dans l’ordre de la source.
structure-unsafe-url = `{ $url }` n’est pas une adresse où une traduction puisse mener
    .hint = Utilisez une adresse relative, `http:`, `https:`, `mailto:` ou `tel:`, ou l’adresse de la source.

template-newer-extractor = Le modèle a été écrit par une version plus récente de hexapla (extracteur { $found }, celui-ci a { $known }), donc il est resté tel quel
    .hint = Mettez hexapla à jour.

theme-left-out = Non repris du thème ({ $count }) : { $files }
    .hint = Mettez une copie à la place d’un lien symbolique, qui n’est pas suivi. Renommez les ressources dont certains systèmes n’admettent pas le nom (`a:b`, `nul.txt`, un point à la fin), et vérifiez que le fichier peut être lu et n’est pas trop grand.

words-not-offered = `{ $reference }` ne correspond à rien dans `{ $message }`, les pages du site l’affichent donc tel quel
    .hint = Le site y insère : { $offered }. Les autres messages et termes doivent exister dans cette langue ou dans la source.
