## Ce que le programme dit à côté de ses résultats.

waiting = en attente { $process ->
        [0] d’un autre processus
       *[other] du processus { $number }
    }, qui écrit dans ce projet …
progress-documents = documents
watching = En attente de modifications ; Ctrl-C pour finir.
wrote-file = écrit : `{ $path }`
more-findings = { $findings ->
        [one] … et { $findings } autre constat
       *[other] … et { $findings } autres constats
    }
more-dead-links = { $links ->
        [one] … et { $links } autre lien qui ne mène nulle part : `{ $command }` les montre tous
       *[other] … et { $links } autres liens qui ne mènent nulle part : `{ $command }` les montre tous
    }
up-to-date = Tout est à jour ; rien n’a été écrit.
dry-run = C’était un essai ; rien n’a été écrit.
nothing-to-do = Rien à faire.
nothing-wrong = Aucun problème.
nothing-to-settle = Rien à confirmer ; rien n’a été écrit.
settled = confirmé : { $unit }
left-as-it-is = laissé tel quel : { $unit } : { $why }
written = écrit : { $unit }
would-be-written = serait écrit : { $unit }
recorded = { $units ->
        [one] { $units } unité enregistrée
       *[other] { $units } unités enregistrées
    }
unit-why = { $unit } : { $why }
strange-name = ligne { $line } : `{ $name }` n’est pas une unité de cette liste, ou y figure deux fois
ask-edit-again = Modifier à nouveau ? [Y/n] :
ask-right = Convient à cette source ? [y] oui, [n] non, [e] modifier, [q] quitter :
asked-of = [{ $index } sur { $count }]
merges-cut = { $merges ->
        [one] La fusion la plus récente a été examinée ; git en a de plus anciennes, ou ce clone ne les a pas.
       *[other] Les { $merges } fusions les plus récentes ont été examinées ; git en a de plus anciennes, ou ce clone ne les a pas.
    }
units-counted = { $units ->
        [one] { $units } unité
       *[other] { $units } unités
    }
sources-known = Chaque traduction dit à partir de quoi elle a été faite ; rien n’a été écrit.
repaired-restored = { $locale } { $unit } rétabli depuis { $commit }
repaired-draft = { $locale } { $unit } est désormais un brouillon
wrote-pages = { $pages ->
        [one] { $pages } page écrite dans `{ $path }`
       *[other] { $pages } pages écrites dans `{ $path }`
    }
built = Construit : { $documents ->
        [one] { $documents } document
       *[other] { $documents } documents
    } et { $bundles ->
        [one] { $bundles } bundle
       *[other] { $bundles } bundles
    } en { $locales ->
        [one] { $locales } langue
       *[other] { $locales } langues
    } : `{ $path }`
would-build = Serait construit : { $documents ->
        [one] { $documents } document
       *[other] { $documents } documents
    } et { $bundles ->
        [one] { $bundles } bundle
       *[other] { $bundles } bundles
    } en { $locales ->
        [one] { $locales } langue
       *[other] { $locales } langues
    } dans `{ $path }`
init-found = Trouvé : { $layout } ({ $documents ->
        [one] { $documents } document
       *[other] { $documents } documents
    }) : { $evidence }
init-not-taken = Présent aussi, mais non retenu : { $layout } ({ $documents ->
        [one] { $documents } document
       *[other] { $documents } documents
    })
init-as-it-is = `{ $file }` trouvé ({ $documents ->
        [one] 1 document
       *[other] { $documents } documents
    }). Il est lu tel quel, et rien n’a été écrit. Ensuite : `hexapla status`.
init-finds = Cela donne { $documents ->
        [one] { $documents } document
       *[other] { $documents } documents
    }. Ensuite : `hexapla extract`, puis `hexapla status`.
attributes-there = `.gitattributes` a déjà ses lignes.
attributes-would-write = écrirait `.gitattributes`
attributes-wrote = `.gitattributes` est écrit ; ajoutez-le à un commit
driver-once = Lancez ceci une fois dans chaque clone ; là où ce n’est pas fait, git fusionne ligne à ligne :
built-site = Le site a { $articles ->
        [one] 1 page d’article
       *[other] { $articles } pages d’articles
    }.
unpublished = { $locale } { $path } : { $instead ->
        [source] la source à sa place
       *[nothing] non publiée
    }, { $translated } unités sur { $units }, moins de { $below } %
