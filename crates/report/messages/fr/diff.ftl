# Ce qui a changé dans la source, et ce que cela coûte à chaque langue. Les titres de colonnes sont courts.
diff-title = Modifications de { $from } à { $to }
diff-nothing = Aucune unité n’a changé entre { $from } et { $to }.
diff-nothing-changed = Aucune unité n’a changé.
diff-template = modèle
diff-working-tree = copie de travail
diff-renamed = avant : { $path }
diff-renamed-page = Ancien nom : { $path }
diff-line = ligne { $line }
diff-changes-in =
    { $changes ->
        [one] { $changes } modification
       *[other] { $changes } modifications
    } dans { $documents ->
        [one] { $documents } document
       *[other] { $documents } documents
    }
diff-units-in =
    { $units ->
        [one] { $units } unité
       *[other] { $units } unités
    } dans { $documents ->
        [one] { $documents } document
       *[other] { $documents } documents
    }
diff-change-added = ajoutée
diff-change-removed = supprimée
diff-change-kept = déplacée
diff-change-edited = modifiée
diff-change-split = divisée
diff-change-merged = fusionnée
diff-also-moved = { $change }, déplacée
diff-kind-layout = mise en page
diff-kind-markup = balisage
diff-kind-link = lien
diff-kind-number = nombre
diff-kind-punctuation = ponctuation
diff-kind-wording = formulation
diff-kind-all = toutes
diff-to-do = À faire
diff-locale = Langue
diff-units = Unités
diff-words = Mots
diff-changed-words = Mots changés
diff-documents = Documents

# Pourquoi deux unités sont tenues pour une seule.
diff-why = pourquoi
diff-why-page = Pourquoi :
diff-why-same-key = le document donne la même clé aux deux
diff-why-same-text = le texte est le même
diff-why-neighbours = le texte est le même ; d’autres l’ont aussi, et les voisins ont décidé
diff-why-similar = les textes se ressemblent et se trouvent entre les mêmes voisins
diff-why-similar-elsewhere = les textes ont des mots rares en commun, bien qu’ils se trouvent ailleurs
diff-why-spelling = trop court pour que les mots décident : mêmes type et place, presque les mêmes lettres
diff-why-part-of = chaque nouveau texte est une partie de l’ancien
diff-why-joined-from = chaque ancien texte est une partie du nouveau
diff-why-alone = rien dans l’autre version ne lui ressemble
diff-why-came-from = { $reason } ; vient de { $path }
diff-why-figures = { $reason } (ressemblance { $score } %, mots en commun { $common } %)
diff-why-shared = mots en commun : { $words }
diff-why-rival = pas « { $text } » ({ $id }, ressemblance { $score } %)
diff-why-rival-taken = pas « { $text } » ({ $id }, ressemblance { $score } %), qui appartient à une autre modification

# Ce qu’une langue a traduit d’une source qui n’est plus la même.
outdated-title = Périmées : { $locale }
outdated-nothing = Rien n’est périmé en { $locale }.
outdated-from = Traduit de
outdated-now = Source actuelle
outdated-target = Traduction
outdated-change-label = changement
outdated-target-label = traduction
outdated-at-label = dans
outdated-source-page = Source :
outdated-target-page = Traduction :
outdated-source-change = Source, et ce qui a changé
outdated-amounts = Quantités
outdated-kind = Type de changement

# Fichiers écrits, modèles, et ce qui a été reporté dans les traductions.
written-create = créer
written-update = mettre à jour
written-delete = supprimer
extract-summary =
    { $units ->
        [one] { $units } unité
       *[other] { $units } unités
    } dans { $documents ->
        [one] { $documents } document
       *[other] { $documents } documents
    }, { $words ->
        [one] { $words } mot
       *[other] { $words } mots
    } ; identifiants : { $new } nouveaux, { $kept } conservés, { $obsolete } obsolètes
patch-nothing = Rien à reporter
patch-patched =
    { $translations ->
        [one] { $translations } traduction mise à jour
       *[other] { $translations } traductions mises à jour
    }
patch-left = { $patched }, { $left } laissées telles quelles
patch-other = { $patched }, { $other } périmées par d’autres changements
patch-token-link = lien
patch-token-image = image
patch-token-code = code
patch-token-shortcode = shortcode
patch-token-footnote = note de bas de page
patch-token-number = nombre
