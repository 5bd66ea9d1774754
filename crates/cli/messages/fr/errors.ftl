## Pourquoi le programme s’arrête. L’attribut `hint` d’un message dit que faire.

error-label = erreur
warning-label = avertissement
note-label = remarque
help-label = aide
error-lead = erreur :
hint-lead = conseil :
list-separator = {", "}

## Le monde : configuration, disque, git

no-project = il n’y a pas de `hexapla.toml` dans `{ $path }` ni dans un dossier parent
    .hint = `hexapla init` en crée un
system-answer = { $kind ->
        [not-found] aucun fichier ou dossier de ce nom
        [permission-denied] permission refusée
        [already-exists] le fichier existe déjà
        [not-a-directory] ce n’est pas un dossier
        [is-a-directory] c’est un dossier
        [directory-not-empty] le dossier n’est pas vide
        [read-only] le système de fichiers est en lecture seule
        [storage-full] il n’y a plus d’espace sur le disque
        [quota-exceeded] le quota de disque est dépassé
        [file-too-large] le fichier est trop volumineux
        [busy] la ressource est occupée
       *[other] { $text }
    }
world-io = impossible { $operation ->
        [open] d’ouvrir
        [make] de créer
        [lock] de verrouiller
        [read] de lire
        [write] d’écrire
        [remove] de supprimer
        [replace] de remplacer
        [rename] de renommer
        [list] de lister
        [find] de trouver
        [reach] d’atteindre
        [sync] de confier au disque
        [watch] de surveiller
       *[other] d’effectuer « { $operation } » sur
    } `{ $path }` : { $answer }
world-git = impossible { $operation ->
        [read-the-history] de lire l’historique
        [read-the-configuration] de lire la configuration
        [read-the-tree] de lire l’arborescence
        [read-a-file] de lire un fichier
       *[other] d’effectuer « { $text } »
    } du dépôt git `{ $path }` : { $reason }
not-readable = impossible de lire `{ $path }` : { $why }
bad-revision = `{ $revision }` ne peut pas être lu : { $reason ->
        [the-project-lies-in-no-git-repository] le projet n’est dans aucun dépôt git
        [it-names-no-commit] cela ne désigne pas un commit
        [git-knows-no-such-commit] git ne connaît pas ce commit
        [this-clone-has-no-such-commit] ce clone est superficiel et n’a pas ce commit ; `git fetch --unshallow` apporte les autres
       *[other] { $text }
    }
    .hint = désignez un commit comme le fait git : `main`, `v1.2`, `HEAD~3`, une empreinte
path-refused = `{ $path }` n’a pas été touché : { $reason ->
        [the-path-holds] le chemin contient `..`
        [its-symlinks-go-in-a-circle] ses liens symboliques tournent en rond
        [a-symlink-on-the-way-leads-nowhere] un lien symbolique en chemin ne mène nulle part
        [it-lies-outside-of-the-project] il est hors du projet
        [it-belongs-to-git] il appartient à git
        [it-is-the-project-itself] c’est le projet lui-même
        [it-is-no-regular-file] ce n’est pas un fichier ordinaire
        [this-name-is-kept-for-the-list-of-outputs] ce nom est réservé à la liste des fichiers produits
        [another-output-of-this-build-has-the-same-path] un autre fichier de cette construction a le même chemin
        [no-build-made-what-stands-there-or-somebody-has-changed-it-since] il y a là un fichier qu’aucune construction de hexapla n’a fait, ou que quelqu’un a modifié depuis
        [a-file-stands-where-a-folder-is-needed] un fichier s’y trouve là où il faut un dossier
        [a-folder-stands-where-a-file-is-needed] un dossier s’y trouve là où il faut un fichier
        [a-symbolic-link-stands-there-and-a-build-follows-none-in-its-output] il y a là un lien symbolique, et une construction n’en suit aucun dans sa sortie
        [it-leads-to-no-folder-of-the-project] il ne mène à aucun dossier du projet
        [the-system-forbids-writing-there] le système ne permet pas d’y écrire
       *[other] { $text }
    }
file-conflict = quelqu’un d’autre a modifié `{ $path }` entre-temps ; il est resté tel quel
newer-version = `{ $path }` a été écrit par une version plus récente de hexapla (version { $found }, celle-ci a { $known })
    .hint = rien n’est perdu : relancez la commande
partly-written = { $cause } ; { $written } fichiers sur { $files } avaient été écrits avant
    .hint = chaque fichier contient son ancien ou son nouveau texte : relancez la commande
locked = `{ $path }` est occupé par { $process ->
        [0] un autre processus
       *[other] le processus { $number }
    } depuis plus de { $seconds } s
    .hint = attendez que l’autre commande finisse, ou arrêtez-la
config-wrong = la configuration `{ $path }` n’est pas utilisable

## Ce qui a été demandé

unknown-locale = `{ $locale }` { $why ->
        [source] est la langue source de ce projet
       *[absent] n’est pas une langue de ce projet
    }
no-threshold = `{ $text }` n’est pas un seuil : écrivez `80%` ou `it=80%`
unknown-document = aucun document du projet ne correspond à `{ $pattern }`
unknown-unit = aucune unité n’a l’identifiant `{ $id }`
ambiguous-unit = plusieurs documents ont une unité `{ $id }`
target-refused = la traduction ne peut pas figurer dans `{ $id }` ; rien n’a été écrit
catalog-stopped = le catalogue { $path } ne peut pas être réécrit tel quel ; rien n’a été écrit
no-target = `{ $id }` n’a pas de traduction en { $locale }
not-recorded = `{ $unit }` : { $why } ; rien n’a été écrit
text-refused = le texte ne peut pas figurer dans `{ $unit }` ; rien n’a été écrit
no-translation-yet = `{ $unit }` n’a pas encore de traduction
    .hint = `hexapla edit` ou `hexapla set` en écrit une
not-a-locale = `{ $text }` n’est pas un code de langue BCP 47
    .hint = par exemple `it`, `zh-CN`, `pt-BR`
watch-two-commits = entre deux commits, `--watch` n’a rien à surveiller
    .hint = indiquez un seul commit pour le comparer à la copie de travail
three-dots = trois points ne sont pas compris : `{ $revisions }`
    .hint = mettez-en deux : `hexapla diff { $two }`
units-left = { $units ->
        [one] { $units } unité laissée telle quelle
       *[other] { $units } unités laissées telles quelles
    }
no-terminal = il n’y a pas de terminal où poser la question pour { $units ->
        [one] { $units } unité
       *[other] { $units } unités
    }
    .hint = désignez par leur identifiant les unités qui conviennent ; `hexapla todo` les liste
units-not-recorded = { $units ->
        [one] { $units } unité non enregistrée
       *[other] { $units } unités non enregistrées
    }
errors-found = { $errors ->
        [one] { $errors } erreur trouvée ; tout le reste a été fait
       *[other] { $errors } erreurs trouvées ; tout le reste a été fait
    }
templates-stale = { $templates ->
        [one] { $templates } modèle n’est pas à jour
       *[other] { $templates } modèles ne sont pas à jour
    }
can-be-patched = { $translations ->
        [one] { $translations } traduction peut être mise à jour d’office
       *[other] { $translations } traductions peuvent être mises à jour d’office
    }
    .hint = `hexapla patch` s’en charge
below-required = { $locales ->
        [one] { $locales } langue sous le seuil exigé
       *[other] { $locales } langues sous le seuil exigé
    }
no-format = aucun format n’est connu pour `{ $path }`
    .hint = le format dépend de l’extension : { $endings }
no-file = le fichier `{ $path }` n’existe pas
input-encoding = l’entrée standard n’est pas en UTF-8 : l’octet { $byte } est incorrect

## Pourquoi une unité est restée telle quelle ; partie d’une phrase

why-gone = le document n’a plus cette unité
why-source-moved = son texte source a changé entre-temps
why-target-moved = sa traduction a changé entre-temps
why-no-target = elle n’a pas encore de traduction
why-not-annotated = son fichier ne garde ni états, ni origines, ni textes sources

## Le programme, l’éditeur, git

stdout-failed = impossible d’écrire sur la sortie standard : { $answer }
stdin-failed = impossible de lire l’entrée standard : { $answer }
folder-not-found = impossible de trouver le dossier : { $answer }
interrupt-failed = impossible d’attendre Ctrl-C : { $answer }
manual-failed = impossible de produire une page de manuel : { $answer }
editor-file-failed = impossible de créer un fichier pour l’éditeur : { $answer }
editor-left-nothing = l’éditeur n’a pas laissé de fichier `{ $path }`
editor-not-run = impossible de lancer l’éditeur `{ $editor }` : { $answer }
    .hint = donnez à EDITOR le nom du programme avec lequel vous écrivez
editor-ended = l’éditeur `{ $editor }` s’est terminé avec { $status } ; rien n’a été enregistré
not-merged = `{ $path }` n’a pas été fusionné : { $why }
    .hint = notre version est restée telle quelle ; `git show :3:PATH` donne la leur
why-no-fluent = ce n’est pas un fichier Fluent
merge-conflicts = `{ $path }` : { $conflicts ->
        [one] { $conflicts } conflit à résoudre
       *[other] { $conflicts } conflits à résoudre
    } : { $things }
    .hint = gardez l’une des deux versions entre les marqueurs, puis faites `git add` du fichier
lines-not-records = lignes d’un fichier qui ne se lisent pas comme des entrées
no-git-repository = `{ $path }` n’est dans aucun dépôt git, donc il n’y a rien pour quoi définir un pilote de fusion ; rien n’a été écrit
    .hint = faites d’abord `git init`, ou omettez `--merge-driver`
config-exists = il y a déjà une configuration : `{ $path }`
    .hint = modifiez-la, ou supprimez-la d’abord
options-no-project = ces options ne donnent pas de projet
no-layout = aucune disposition connue n’a été trouvée ici
    .hint = dites où sont les documents : `hexapla init --documents 'source/**/*.md'`
which-locales = vers quelles langues ?
    .hint = par exemple `--locales it,fr,zh-CN`

## Conseils

hint-did-you-mean = vouliez-vous dire { $names } ?
hint-in-the-way-too = gênent aussi : { $names }{ $more ->
        [0] {""}
       *[other] {" "}et { $more } de plus
    }
hint-not-ours = déplacez-le ou supprimez-le, ou choisissez un autre `output` sous `[build]`
hint-nothing-swapped = rien n’a été échangé : avec `--atomic`, la sortie change d’un coup ou pas du tout
hint-permissions = regardez à qui il appartient et ce que ses droits permettent
hint-private = hexapla y garde ce dont il se souvient : déplacez-le ou supprimez-le, et la prochaine exécution le recréera
hint-newer-version = mettez hexapla à jour, ou supprimez le dossier de sortie : la prochaine construction le recréera, sans savoir ce qu’il contenait
hint-rest-built = tout le reste a été construit
hint-same-output = renommez l’un des deux, ou donnez à chaque langue son propre dossier sous `[build]` : { $example }
hint-same-bundle = renommez l’un des deux documents : `app.json` et `app.json.ftl` donnent tous deux le bundle `app.json.ftl`
hint-its-locales = ses langues : { $names }
hint-list-documents = `hexapla status` liste les documents du projet
hint-list-units = `hexapla todo LOCALE` liste les unités avec leurs identifiants
hint-name-one = désignez l’une d’elles : { $names }
hint-annotations = mettez `{ $line }` dans son `[[documents]]` dans `hexapla.toml`
hint-not-up-to-date = `{ $path }` ne l’est pas
hint-extract = `hexapla extract` les met à jour
hint-falls-short = { $locale } : { $done } sur { $units ->
        [one] { $units } unité
       *[other] { $units } unités
    } ({ $percent } %), exigé { $required } %
hint-typed-text = ce que vous avez saisi est dans `{ $path }`
hint-no-merge-driver = retirez `merge=hexapla` de sa ligne dans `.gitattributes`
hint-also = en outre, { $problem }
option-problem = { $option } : { $problem }
hint-for-example = par exemple `{ $example }`

## Gates and filters

stands-so = { $locale } { $path } : { $status ->
        [missing] { $units } à traduire
        [draft] { $units } à l’état de brouillon
       *[outdated] { $units } à mettre à jour
    }
and-more = … et { $more } de plus
output-is-input = `{ $path }` est un fichier dont le projet vit ; rien n’a été écrit
    .hint = nommez un autre fichier pour le rapport
required-elsewhere = une part est exigée de { $locale }, qui n’est pas parmi les langues demandées
    .hint = nommez-la parmi les langues, ou omettez la condition
dashboard-narrowed = le tableau de bord ne se restreint que par documents
    .hint = nommez des documents, ou omettez les autres filtres : la page a les siens

## What reports and their gates ask for

unknown-name = le projet n’a pas { $what ->
        [owner] de responsable
        [tier] de niveau
       *[tag] d’étiquette
    } `{ $name }`
units-need-json = `--units` demande `--format json`
    .hint = `hexapla todo LOCALE` liste les unités pour les personnes
kind-needs-outdated = `--kind-of-change` ne concerne que les unités périmées
    .hint = ajoutez `outdated` à `--status`, ou omettez `--status`
require-all-units = `--require` est une part de toutes les unités des documents
    .hint = omettez `--status` et `--kind-of-change`, ou utilisez `--fail-on`
not-done = { $documents ->
        [one] { $documents } document inachevé au sens de `--fail-on`
       *[other] { $documents } documents inachevés au sens de `--fail-on`
    }
hint-has-none = le projet n’en a aucun
hint-there-are = il y a { $names }
