# What the dashboard says: `hexapla status --format html`.

dashboard-language = français
dashboard-title = État des traductions
dashboard-skip = Aller aux documents
dashboard-menu-language = Langue
dashboard-summary = Source : { $source } · Documents : { $documents } · Langues : { $locales } · Unités : { $units } · Mots : { $words }
dashboard-locales = Langues
dashboard-locale = Langue
dashboard-progress = Avancement
dashboard-done = Fait
dashboard-missing = manquante
dashboard-draft = brouillon
dashboard-outdated = obsolète
dashboard-translated = traduite
dashboard-reviewed = relue
dashboard-to-do = à faire
dashboard-units = Unités
dashboard-words = Mots
dashboard-units-to-do = Unités à faire
dashboard-words-to-do = Mots à faire
dashboard-no-script = Sans scripts, cette page ne montre que les totaux.
dashboard-trend = Au fil du temps
dashboard-trend-note = Part de ce qui est fait, à chaque commit
dashboard-figures = Les chiffres
dashboard-date = Date
dashboard-documents = Documents
dashboard-document = Document
dashboard-search = Chercher dans la source et les traductions
dashboard-status = État
dashboard-change = Type de modification
dashboard-change-layout = mise en page
dashboard-change-markup = balisage
dashboard-change-link = lien
dashboard-change-number = nombre
dashboard-change-punctuation = ponctuation
dashboard-change-wording = formulation
dashboard-place = Le chemin contient
dashboard-tag = Mot-clé
dashboard-measure = Compter
dashboard-order = Ordre
dashboard-by-path = par chemin
dashboard-by-to-do = le plus à faire d’abord
dashboard-any = tous
dashboard-view = Vue
dashboard-view-map = Documents
dashboard-view-list = Unités
dashboard-found =
    { $documents ->
        [one] { $documents } document
       *[other] { $documents } documents
    }, { $units ->
        [one] { $units } unité
       *[other] { $units } unités
    }
dashboard-reset = Effacer les filtres
dashboard-nothing = Aucun résultat.
dashboard-map = Documents par langue
dashboard-map-hint = Choisissez une case pour voir ses unités. Les flèches passent d’une case à l’autre, Entrée ouvre, Échap ferme.
dashboard-left-out = Pour que la page reste légère, des textes ont été omis : unités { $units }, traductions { $targets }. { $command } les affiche.
dashboard-left-out-here = Des textes ont été omis pour que la page reste légère. Pour les afficher :
dashboard-close = Fermer
dashboard-old-browser = Ce navigateur est trop ancien pour décompresser le contenu de la page.
dashboard-unit-number = Unité { $number }
dashboard-words-of =
    { $words ->
        [one] { $words } mot
       *[other] { $words } mots
    }
dashboard-previous = Source précédente
dashboard-source = Source
dashboard-target = Traduction
dashboard-no-target = Pas encore de traduction.
dashboard-text-left-out = Texte omis pour que la page reste légère.
dashboard-reading = Lecture des textes…
dashboard-others =
    { $count ->
        [one] { $count } autre langue
       *[other] { $count } autres langues
    }
dashboard-more = Afficher plus (encore { $count })
dashboard-view-hits = Trouvées ({ $count })
dashboard-view-to-do = À faire ({ $count })
dashboard-view-all = Toutes ({ $count })
