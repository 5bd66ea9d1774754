## Warum das Programm aufhört. Das Attribut `hint` einer Meldung sagt, was zu tun ist.

error-label = Fehler
warning-label = Warnung
note-label = Hinweis
help-label = Hilfe
error-lead = Fehler:
hint-lead = Tipp:
list-separator = {", "}

## Die Welt: Konfiguration, Platte, Git

no-project = es gibt kein `hexapla.toml` in `{ $path }` oder in einem Ordner darüber
    .hint = `hexapla init` legt eines an
system-answer = { $kind ->
        [not-found] Datei oder Ordner nicht gefunden
        [permission-denied] keine Berechtigung
        [already-exists] die Datei gibt es schon
        [not-a-directory] das ist kein Ordner
        [is-a-directory] das ist ein Ordner
        [directory-not-empty] der Ordner ist nicht leer
        [read-only] das Dateisystem ist schreibgeschützt
        [storage-full] auf dem Datenträger ist kein Platz mehr
        [quota-exceeded] das Speicherkontingent ist erschöpft
        [file-too-large] die Datei ist zu groß
        [busy] in Benutzung
       *[other] { $text }
    }
world-io = `{ $path }` kann nicht { $operation ->
        [open] geöffnet
        [make] angelegt
        [lock] gesperrt
        [read] gelesen
        [write] geschrieben
        [remove] gelöscht
        [replace] ersetzt
        [rename] umbenannt
        [list] aufgelistet
        [find] gefunden
        [reach] erreicht
        [sync] auf den Datenträger gesichert
        [watch] beobachtet
       *[other] bearbeitet ({ $operation })
    } werden: { $answer }
world-git = { $operation ->
        [read-the-history] Die Historie
        [read-the-configuration] Die Konfiguration
        [read-the-tree] Der Dateibaum
        [read-a-file] Eine Datei
       *[other] „{ $text }“
    } des Git-Repositorys `{ $path }` kann nicht gelesen werden: { $reason }
not-readable = `{ $path }` kann nicht gelesen werden: { $why }
bad-revision = `{ $revision }` kann nicht gelesen werden: { $reason ->
        [the-project-lies-in-no-git-repository] das Projekt liegt in keinem Git-Repository
        [it-names-no-commit] das bezeichnet keinen Commit
        [git-knows-no-such-commit] Git kennt keinen solchen Commit
        [this-clone-has-no-such-commit] dieser Klon ist unvollständig (shallow) und hat keinen solchen Commit; `git fetch --unshallow` holt die anderen
       *[other] { $text }
    }
    .hint = nennen Sie einen Commit wie bei Git: `main`, `v1.2`, `HEAD~3`, ein Hash
path-refused = `{ $path }` wurde nicht angerührt: { $reason ->
        [the-path-holds] der Pfad enthält `..`
        [its-symlinks-go-in-a-circle] seine symbolischen Links führen im Kreis
        [a-symlink-on-the-way-leads-nowhere] ein symbolischer Link auf dem Weg führt ins Leere
        [it-lies-outside-of-the-project] es liegt außerhalb des Projekts
        [it-belongs-to-git] es gehört zu Git
        [it-is-the-project-itself] es ist das Projekt selbst
        [it-is-no-regular-file] es ist keine gewöhnliche Datei
        [this-name-is-kept-for-the-list-of-outputs] dieser Name ist der Liste der Ausgaben vorbehalten
        [another-output-of-this-build-has-the-same-path] eine andere Ausgabe dieses Builds hat denselben Pfad
        [no-build-made-what-stands-there-or-somebody-has-changed-it-since] dort liegt eine Datei, die kein Build von hexapla erzeugt oder die jemand seither geändert hat
        [a-file-stands-where-a-folder-is-needed] dort liegt eine Datei, wo ein Ordner nötig ist
        [a-folder-stands-where-a-file-is-needed] dort liegt ein Ordner, wo eine Datei nötig ist
        [a-symbolic-link-stands-there-and-a-build-follows-none-in-its-output] dort liegt ein symbolischer Link, und ein Build folgt in seiner Ausgabe keinem
        [it-leads-to-no-folder-of-the-project] es führt zu keinem Ordner des Projekts
        [the-system-forbids-writing-there] das System erlaubt dort kein Schreiben
       *[other] { $text }
    }
file-conflict = `{ $path }` wurde inzwischen von jemand anderem geändert und blieb, wie es ist
newer-version = `{ $path }` stammt von einem neueren hexapla (Version { $found }, dieses hat { $known })
    .hint = nichts ging verloren: Rufen Sie den Befehl noch einmal auf
partly-written = { $cause }; zuvor wurden { $written } von { $files } Dateien geschrieben
    .hint = jede Datei enthält ihren alten oder ihren neuen Text: Rufen Sie den Befehl noch einmal auf
locked = `{ $path }` wird seit mehr als { $seconds } s von { $process ->
        [0] einem anderen Prozess
       *[other] Prozess { $number }
    } festgehalten
    .hint = warten Sie, bis der andere Befehl fertig ist, oder beenden Sie ihn
config-wrong = die Konfiguration `{ $path }` ist nicht verwendbar

## Wonach gefragt wurde

unknown-locale = `{ $locale }` ist { $why ->
        [source] die Ausgangssprache dieses Projekts
       *[absent] keine Sprache dieses Projekts
    }
no-threshold = `{ $text }` ist kein Schwellenwert: Schreiben Sie `80%` oder `it=80%`
unknown-document = kein Dokument des Projekts passt zu `{ $pattern }`
unknown-unit = keine Einheit hat die ID `{ $id }`
ambiguous-unit = mehrere Dokumente haben eine Einheit `{ $id }`
target-refused = die Übersetzung kann in `{ $id }` nicht stehen; es wurde nichts geschrieben
catalog-stopped = der Katalog { $path } lässt sich so nicht neu schreiben; es wurde nichts geschrieben
no-target = `{ $id }` hat keine Übersetzung in { $locale }
not-recorded = `{ $unit }`: { $why }; es wurde nichts geschrieben
text-refused = der Text kann in `{ $unit }` nicht stehen; es wurde nichts geschrieben
no-translation-yet = `{ $unit }` hat noch keine Übersetzung
    .hint = `hexapla edit` oder `hexapla set` schreibt eine
not-a-locale = `{ $text }` ist kein Sprachcode nach BCP 47
    .hint = zum Beispiel `it`, `zh-CN`, `pt-BR`
watch-two-commits = zwischen zwei Commits hat `--watch` nichts zu beobachten
    .hint = nennen Sie einen Commit, um ihn mit dem Arbeitsstand zu vergleichen
three-dots = drei Punkte werden nicht verstanden: `{ $revisions }`
    .hint = schreiben Sie zwei: `hexapla diff { $two }`
units-left = { $units ->
        [one] 1 Einheit blieb, wie sie ist
       *[other] { $units } Einheiten blieben, wie sie sind
    }
no-terminal = es gibt kein Terminal, auf dem nach { $units ->
        [one] 1 Einheit
       *[other] { $units } Einheiten
    } gefragt werden könnte
    .hint = nennen Sie die richtigen Einheiten mit ihrer ID; `hexapla todo` listet sie auf
units-not-recorded = { $units ->
        [one] 1 Einheit nicht festgehalten
       *[other] { $units } Einheiten nicht festgehalten
    }
errors-found = { $errors ->
        [one] 1 Fehler gefunden; alles andere wurde erledigt
       *[other] { $errors } Fehler gefunden; alles andere wurde erledigt
    }
templates-stale = { $templates ->
        [one] 1 Vorlage ist nicht auf dem neuesten Stand
       *[other] { $templates } Vorlagen sind nicht auf dem neuesten Stand
    }
can-be-patched = { $translations ->
        [one] 1 Übersetzung lässt sich von selbst nachziehen
       *[other] { $translations } Übersetzungen lassen sich von selbst nachziehen
    }
    .hint = das macht `hexapla patch`
below-required = { $locales ->
        [one] 1 Sprache unter dem Verlangten
       *[other] { $locales } Sprachen unter dem Verlangten
    }
no-format = zu `{ $path }` ist kein Format bekannt
    .hint = das Format richtet sich nach der Endung: { $endings }
no-file = die Datei `{ $path }` gibt es nicht
input-encoding = die Standardeingabe ist kein UTF-8: Byte { $byte } ist falsch

## Warum eine Einheit blieb, wie sie ist; Teil eines Satzes

why-gone = das Dokument hat diese Einheit nicht mehr
why-source-moved = ihr Ausgangstext hat sich inzwischen geändert
why-target-moved = ihre Übersetzung hat sich inzwischen geändert
why-no-target = sie hat noch keine Übersetzung
why-not-annotated = ihre Datei führt keine Zustände, Herkünfte und Ausgangstexte

## Das Programm, der Editor, Git

stdout-failed = auf die Standardausgabe kann nicht geschrieben werden: { $answer }
stdin-failed = die Standardeingabe kann nicht gelesen werden: { $answer }
folder-not-found = der Ordner ist nicht zu finden: { $answer }
interrupt-failed = auf Strg-C kann nicht gewartet werden: { $answer }
manual-failed = eine Handbuchseite kann nicht erzeugt werden: { $answer }
editor-file-failed = für den Editor kann keine Datei angelegt werden: { $answer }
editor-left-nothing = der Editor hat keine Datei `{ $path }` hinterlassen
editor-not-run = der Editor `{ $editor }` kann nicht gestartet werden: { $answer }
    .hint = setzen Sie EDITOR auf das Programm, mit dem Sie schreiben
editor-ended = der Editor `{ $editor }` endete mit { $status }; es wurde nichts festgehalten
not-merged = `{ $path }` wurde nicht zusammengeführt: { $why }
    .hint = unsere Fassung blieb, wie sie ist; `git show :3:PATH` zeigt die andere
why-no-fluent = es ist keine Fluent-Datei
merge-conflicts = `{ $path }`: { $conflicts ->
        [one] 1 Konflikt zu lösen
       *[other] { $conflicts } Konflikte zu lösen
    }: { $things }
    .hint = behalten Sie eine der beiden Fassungen zwischen den Markierungen, dann `git add` der Datei
lines-not-records = Zeilen einer Datei, die sich nicht als Einträge lesen lassen
no-git-repository = `{ $path }` liegt in keinem Git-Repository, also gibt es nichts, wofür ein Merge-Treiber einzurichten wäre; es wurde nichts geschrieben
    .hint = rufen Sie zuerst `git init` auf, oder lassen Sie `--merge-driver` weg
config-exists = es gibt schon eine Konfiguration: `{ $path }`
    .hint = ändern Sie sie, oder löschen Sie sie zuerst
options-no-project = diese Optionen ergeben kein Projekt
no-layout = hier wurde kein üblicher Aufbau gefunden
    .hint = sagen Sie, wo die Dokumente sind: `hexapla init --documents 'source/**/*.md'`
which-locales = in welche Sprachen?
    .hint = zum Beispiel `--locales it,fr,zh-CN`

## Tipps

hint-did-you-mean = meinten Sie { $names }?
hint-in-the-way-too = ebenfalls im Weg: { $names }{ $more ->
        [0] {""}
       *[other] {" "}und { $more } weitere
    }
hint-not-ours = verschieben oder löschen Sie sie, oder wählen Sie unter `[build]` ein anderes `output`
hint-nothing-swapped = nichts wurde getauscht: Mit `--atomic` ändert sich die Ausgabe als Ganzes oder gar nicht
hint-permissions = sehen Sie nach, wem es gehört und was seine Rechte erlauben
hint-private = dort hält hexapla fest, was es sich merkt: verschieben oder löschen Sie es, und der nächste Aufruf legt es neu an
hint-newer-version = aktualisieren Sie hexapla, oder löschen Sie den Ausgabeordner: der nächste Build legt ihn neu an, ohne zu wissen, was darin war
hint-rest-built = alles andere wurde gebaut
hint-same-output = benennen Sie eine der beiden Dateien um, oder geben Sie jeder Sprache unter `[build]` einen eigenen Ordner: { $example }
hint-same-bundle = benennen Sie eines der beiden Dokumente um: `app.json` und `app.json.ftl` ergeben beide das Bundle `app.json.ftl`
hint-its-locales = seine Sprachen: { $names }
hint-list-documents = `hexapla status` nennt die Dokumente des Projekts
hint-list-units = `hexapla todo LOCALE` nennt die Einheiten mit ihren IDs
hint-name-one = nennen Sie eine davon: { $names }
hint-annotations = schreiben Sie `{ $line }` in das zugehörige `[[documents]]` in `hexapla.toml`
hint-not-up-to-date = `{ $path }` ist es nicht
hint-extract = `hexapla extract` bringt sie auf den neuesten Stand
hint-falls-short = { $locale }: { $done } von { $units ->
        [one] 1 Einheit
       *[other] { $units } Einheiten
    } ({ $percent } %), verlangt { $required } %
hint-typed-text = was Sie getippt haben, steht in `{ $path }`
hint-no-merge-driver = streichen Sie `merge=hexapla` aus der Zeile dafür in `.gitattributes`
hint-also = außerdem: { $problem }
option-problem = { $option }: { $problem }
hint-for-example = zum Beispiel `{ $example }`

## Gates and filters

stands-so = { $locale } { $path }: { $status ->
        [missing] { $units } fehlen
        [draft] { $units } im Entwurf
       *[outdated] { $units } veraltet
    }
and-more = … und { $more } weitere
output-is-input = von der Datei `{ $path }` lebt das Projekt; geschrieben wurde nichts
    .hint = nennen Sie eine andere Datei für den Bericht
required-elsewhere = verlangt ist ein Anteil von { $locale }, das nicht unter den gefragten Sprachen ist
    .hint = nennen Sie sie unter den Sprachen, oder lassen Sie die Bedingung weg
dashboard-narrowed = das Dashboard lässt sich nur auf Dokumente einschränken
    .hint = nennen Sie Dokumente, oder lassen Sie die anderen Filter weg: die Seite hat eigene

## What reports and their gates ask for

unknown-name = das Projekt hat { $what ->
        [owner] keine Zuständigen
        [tier] keine Stufe
       *[tag] kein Schlagwort
    } `{ $name }`
units-need-json = `--units` braucht `--format json`
    .hint = für Menschen listet `hexapla todo LOCALE` die Einheiten auf
kind-needs-outdated = `--kind-of-change` betrifft nur veraltete Einheiten
    .hint = nehmen Sie `outdated` in `--status` auf, oder lassen Sie `--status` weg
require-all-units = `--require` ist ein Anteil an allen Einheiten der Dokumente
    .hint = lassen Sie `--status` und `--kind-of-change` weg, oder nehmen Sie `--fail-on`
not-done = { $documents ->
        [one] 1 Dokument ist nicht so weit, wie `--fail-on` verlangt
       *[other] { $documents } Dokumente sind nicht so weit, wie `--fail-on` verlangt
    }
hint-has-none = das Projekt hat überhaupt keine
hint-there-are = es gibt { $names }
