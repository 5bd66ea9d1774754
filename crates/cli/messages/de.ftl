## Was das Programm über Dateien sagt. Die Regel `familie/name` hat die Meldung `familie-name`;
## ihr Attribut `hint` sagt, was zu tun ist.

bundle-same-name = Zwei Fluent-Dokumente ergäben dasselbe Bundle
    .hint = Benennen Sie eines um, oder schließen Sie es in `hexapla.toml` aus.
bundle-unknown-reference = `{ $name }` wird hier verwendet, aber kein Fluent-Dokument des Projekts definiert es
    .hint = Berichtigen Sie den Verweis, oder ergänzen Sie die Nachricht.

catalog-conflict-marker = In diesem Katalog steht ein Merge-Konflikt, deshalb wurde nichts davon verwendet
    .hint = Lösen Sie den Konflikt in der Datei; bis dahin wird nichts hineingeschrieben.
catalog-duplicate-key = Ein Schlüssel steht zweimal in einem Eintrag; der erste gilt
    .hint = Löschen Sie eine der Zeilen.
catalog-duplicate-record = Weiter oben steht schon ein Eintrag dieser Einheit; dieser wird nicht verwendet
    .hint = Behalten Sie den besseren von beiden und löschen Sie den anderen.
catalog-empty-target = Der Eintrag hat keinen Text, deshalb gilt die Einheit als fehlend
    .hint = Schreiben Sie den Text hinter `=`, oder löschen Sie den Eintrag.
catalog-mixed-pair = { $commit ->
        [none] Der laufende Merge
       *[other] Der Merge { $commit }
    } hat diesen Eintrag zusammengesetzt: Keiner der beiden Zweige sagt, dass diese Übersetzung zu diesem Ausgangstext passt
    .hint = Vergleichen Sie beide und bessern Sie die Übersetzung nach, oder bestätigen Sie sie: `hexapla review`, oder `# allow catalog/mixed-pair: Grund` im Eintrag.
catalog-newer-version = Dieser Katalog stammt von einem neueren hexapla (Version { $version }), deshalb wurde nichts davon verwendet
    .hint = Aktualisieren Sie hexapla.
catalog-no-source = Der Eintrag sagt nicht, woraus er übersetzt wurde, deshalb gilt er als Entwurf
    .hint = Ist er neu getippt, ergänzt `hexapla sync` den jetzigen Ausgangstext; hat ein anderes Programm die Zeile entfernt, rufen Sie zuerst `hexapla repair` auf, das sie in Git sucht.
catalog-unknown-id = Keine Einheit dieses Dokuments hat diese ID{ $near ->
        [none] {""}
       *[other] ; am ähnlichsten ist `{ $near }`
    }
    .hint = Berichtigen Sie die ID; `hexapla todo` nennt die IDs der Einheiten ohne Übersetzung.
catalog-unknown-key = `{ $key }` ist kein Schlüssel des Ausgangstexts; diese Übersetzung steht also in keiner Ausgabe{ $near ->
        [none] {""}
       *[other] ; am ähnlichsten ist `{ $near }`
    }{ $more ->
        [0] {""}
        [one] ; ebenso 1 weiterer dieser Datei
       *[other] ; ebenso { $more } weitere dieser Datei
    }
    .hint = Berichtigen Sie den Schlüssel, oder löschen Sie ihn, wenn der Ausgangstext ihn nicht mehr hat.
catalog-unreadable-record = Das lässt sich nicht als Eintrag lesen; es blieb, wie es ist
    .hint = Ein Eintrag ist `id = Text`, mit seinen Zeilen `# Schlüssel: Wert` direkt darüber. In einer ID wird `.` als `_-` geschrieben; `hexapla set` nimmt IDs so, wie Berichte sie zeigen.
catalog-unreadable-value = Der Wert dieses Schlüssels lässt sich nicht lesen; er blieb, wie er ist
    .hint = Die Referenz des Katalogformats nennt die Schlüssel und ihre Werte.
catalog-unwritable-id = Diese ID lässt sich nicht in einen Katalog schreiben

configuration-idle-pattern = Das Muster `{ $pattern }` nennt kein Dokument
    .hint = Die Muster von `[[owners]]`, `[tiers]` und `[[build.publish]]` gelten ab der `root` der Dokumente, wie die von `include`.

directive-unclosed = Ab hier wird übersprungen, und das endet nie; deshalb wird darunter nichts übersetzt
    .hint = Setzen Sie `<!-- i18n:skip-end -->` (oder `<!-- mdpo-enable -->`) dorthin, wo es enden soll.
directive-unknown = `{ $name }` ist keine Anweisung, die hexapla kennt, und bewirkt nichts
    .hint = Bekannt sind `i18n:skip`, `i18n:skip-start`, `i18n:skip-end` und `i18n:comment: …` sowie die von mdpo.

document-conflict-marker = In diesem Dokument steht ein Merge-Konflikt, deshalb blieben seine Vorlage und seine Kataloge, wie sie sind
    .hint = Lösen Sie den Konflikt im Dokument. Ein Beispiel für einen Konflikt gehört in einen Codeblock.
document-crashed = Das Programm ist an diesem Dokument gescheitert und hat mit den anderen weitergemacht
    .hint = Das ist ein Fehler von hexapla: Bitte melden Sie ihn mitsamt dem Dokument.
document-refused-name = Diese Datei kann kein Dokument sein und wurde ausgelassen: { $reason }
    .hint = Benennen Sie sie um, denn manche Systeme können keine Datei dieses Namens haben; oder nennen Sie sie in `exclude` in `hexapla.toml`.

file-encoding = Die Datei ist kein UTF-8: Byte { $offset } in Zeile { $line } ist { $byte }{ $guess ->
        [unknown] {""}
        [cut-short] ; dort ist ein Zeichen abgeschnitten
       *[other] ; vielleicht ist es { $guess }
    }
    .hint = Speichern Sie die Datei als UTF-8.
file-not-regular = Das ist keine gewöhnliche Datei, sondern { $kind ->
        [folder] ein Ordner
        [socket] ein Socket
        [device] ein Gerät
        [pipe] eine Pipe
       *[other] { $kind }
    }
file-permission = Die Datei darf nicht gelesen werden
    .hint = Prüfen Sie ihre Zugriffsrechte.
file-symlink = Die Datei ist ein symbolischer Link, der aus dem Projekt hinausführt, und wurde nicht gelesen
    .hint = Ersetzen Sie den Link durch die Datei, oder schließen Sie ihn in `hexapla.toml` aus.
file-too-large = Die Datei hat { $size } Bytes, mehr als die Grenze von { $limit }
    .hint = Erhöhen Sie `limits.file` in `hexapla.toml`, oder schließen Sie die Datei aus.
file-unreadable = Die Datei lässt sich nicht lesen: { $reason }

fluent-bad-escape = Eine Escape-Folge muss { $digits } Hexadezimalziffern haben
    .hint = Schreiben Sie `\u00E9` oder `\U01F602`.
fluent-bad-pattern = Der Text ist kein Fluent-Pattern: { $reason }
    .hint = Schließen Sie jede geschweifte Klammer, und geben Sie jeder Auswahl eine Standardvariante `*[other]`.
fluent-duplicate-id = Weiter oben steht schon eine Nachricht dieses Namens; diese wird nicht verwendet
    .hint = Benennen Sie eine der beiden um, oder löschen Sie sie.
fluent-empty-pattern = Ein Fluent-Pattern darf nicht leer sein
    .hint = Für einen leeren Text schreiben Sie {"`{ \"\" }`"}.
fluent-junk = Das ist kein gültiges Fluent und wurde übersprungen: { $reason }
fluent-nul = Die Datei enthält ein NUL-Zeichen und ist deshalb kein Text
fluent-too-deep = Hier sind geschweifte Klammern tiefer als { $limit } Ebenen verschachtelt
fluent-too-large = Die Datei hat { $bytes } Bytes, mehr als die Grenze von { $limit }
fluent-too-many-arguments = Ein Funktionsaufruf hat mehr als { $limit } benannte Argumente
fluent-unusable-id = Der Name dieser Nachricht ist zu lang, um verwendet zu werden

front-matter-duplicate-key = Der Schlüssel `{ $key }` steht zweimal, und Site-Generatoren sind sich uneins, welcher gilt
    .hint = Löschen Sie einen der beiden.
front-matter-no-day = `{ $text }` ist kein Tag, deshalb zeigt die Seite keinen
    .hint = Schreiben Sie Jahr, Monat und Tag: `2026-03-04`.
front-matter-too-large = Die Metadaten am Dokumentanfang haben { $bytes } Bytes, mehr als die Grenze von { $limit }; sie blieben, wie sie sind
front-matter-unclosed = Die Metadaten, die hier beginnen, enden nie und werden deshalb als Text gelesen
    .hint = Setzen Sie `{ $closing }` allein auf eine Zeile unter dem letzten Schlüssel.
front-matter-unreadable = Die Metadaten am Dokumentanfang lassen sich nicht lesen und blieben, wie sie sind: { $reason }
    .hint = { $syntax ->
        [json] Setzen Sie zwischen zwei Einträge ein Komma und hinter den letzten keines; geben Sie jedem Schlüssel einen Wert.
        [toml] Setzen Sie Texte in Anführungszeichen, und schließen Sie sie auf derselben Zeile.
       *[yaml] Setzen Sie Werte in Anführungszeichen, die `: ` enthalten oder mit einem Sonderzeichen beginnen.
    }

html-left-out = Die Seite der Website lässt weg, was sie nicht zeigen kann: { $elements }
    .hint = Sag dasselbe in Worten oder in einem Bild aus einer eigenen Datei, oder verlinke darauf.
html-too-deep = Hier sind Elemente tiefer als { $limit } Ebenen verschachtelt; was darunter liegt, blieb, wie es ist
image-outdated = `{ $source }` hat sich geändert, seit dieses Bild daraus gemacht wurde
    .hint = Mach das Bild neu; sobald ein Build es verändert findet, gilt es als aktuell.

link-no-file = `{ $address }` führt zu keiner Seite oder Datei { $among ->
        [site] der Website
       *[other] des Projekts
    }{ $near ->
        [none] {""}
       *[other] ; meinten Sie `{ $near }`?
    }
    .hint = Berichtigen Sie die Adresse, oder legen Sie an, wohin sie führt.
link-no-heading = `{ $address }` führt zu keiner Überschrift der Seite{ $near ->
        [none] {""}
       *[other] ; meinten Sie `{ $near }`?
    }
    .hint = Berichtigen Sie, was hinter `#` steht.
link-not-on-site = `{ $address }` führt zu einer Datei, von der die Website weder Seite noch Kopie hat
    .hint = Nimm sie unter die Dokumente auf, oder verlinke dorthin, wo sie veröffentlicht ist.

markdown-too-deep = Hier sind Blöcke tiefer als { $limit } Ebenen verschachtelt; was darunter liegt, blieb, wie es ist
markdown-unclosed-tag = `{ $tag }` beginnt hier und endet nie, deshalb lässt sich die Seite nicht bauen
    .hint = Schreiben Sie `{ $closing }` dorthin, wo der Inhalt endet.
markdown-unopened-tag = `{ $tag }` beendet nichts, was weiter oben begonnen hätte, deshalb lässt sich die Seite nicht bauen
    .hint = Schreiben Sie `{ $opening }` dorthin, wo der Inhalt beginnt, oder löschen Sie es.

notes-no-table = Was unter `{ $key }` steht, ist keine Tabelle von Anmerkungen
    .hint = Beginnen Sie die Anmerkungen zu einem Dokument mit seinem Pfad in Anführungszeichen und Klammern: `["articles/page.md"]`.
notes-no-text = Die Anmerkung `{ $key }` ist kein Text
    .hint = Eine Anmerkung ist `"welche Einheit" = "was gesagt wird"`; der Pfad eines Dokuments mit einem Punkt darin braucht Anführungszeichen.
notes-unknown-document = Kein Dokument unter diesem Ordner hat den Pfad `{ $key }`{ $near ->
        [none] {""}
       *[other] ; am ähnlichsten ist `{ $near }`
    }
    .hint = Pfade gelten ab dem Ordner dieser Datei und stehen in Anführungszeichen: `["articles/page.md"]`.
notes-unknown-unit = Keine Einheit des Dokuments hat die ID `{ $key }` oder einen Text, der so beginnt{ $near ->
        [none] {""}
       *[other] ; am ähnlichsten ist `{ $near }`
    }
    .hint = Nennen Sie eine Einheit mit ihrer ID, ihrem ganzen Text oder mindestens zehn Zeichen seines Anfangs.
notes-unreadable = Die Anmerkungen lassen sich nicht lesen: { $reason }

output-kept = { $files ->
        [one] 1 Datei eines früheren Builds wird nicht mehr erzeugt, aber jemand hat sie geändert, deshalb blieb sie stehen
       *[other] { $files } Dateien eines früheren Builds werden nicht mehr erzeugt, aber jemand hat sie geändert, deshalb blieben sie stehen
    }: { $paths }
    .hint = Löschen Sie, was dort niemand braucht, oder verschieben Sie es aus dem Ausgabeordner.
output-renewed = { $files ->
        [one] 1 Datei der Ausgabe war von Hand geändert und wurde neu erzeugt
       *[other] { $files } Dateien der Ausgabe waren von Hand geändert und wurden neu erzeugt
    }: { $paths }
    .hint = Ändern Sie den Ausgangstext, die Übersetzung oder das Theme: Jeder Build erzeugt seine Dateien neu.

output-unmade = Nicht alles war lesbar; deshalb bleiben Dateien früherer Builds, die dieser nicht erzeugt hat ({ $files }): { $paths }
    .hint = Beheben Sie die Fehler dieses Builds: Der nächste entfernt, was nicht mehr erzeugt wird.
patch-ambiguous = `{ $old }` stand an mehreren Stellen des Ausgangstextes, und nicht alle haben jetzt `{ $new }`; es wurde nichts übernommen
    .hint = Bessern Sie die Übersetzung nach, und rufen Sie `hexapla confirm` auf.
patch-breaks-text = Mit dem, was sich im Ausgangstext geändert hat, würde dieser Text als etwas anderes gelesen; es wurde nichts übernommen
    .hint = Bessern Sie die Übersetzung nach, und rufen Sie `hexapla confirm` auf.
patch-not-in-target = Im Ausgangstext ist `{ $old }` jetzt `{ $new }`, und die Übersetzung hat es an dieser Stelle nicht; es wurde nichts übernommen
    .hint = Bessern Sie die Übersetzung nach, und rufen Sie `hexapla confirm` auf.
patch-number-form = Im Ausgangstext ist `{ $old }` jetzt `{ $new }`, und Zahlen haben in dieser Sprache vielleicht andere Trennzeichen; es wurde nichts übernommen
    .hint = Schreiben Sie die Zahl, wie es in dieser Sprache üblich ist, und rufen Sie `hexapla confirm` auf.
patch-other-changes = Im Ausgangstext hat sich mehr geändert als das, was in jeder Sprache gleich ist; es wurde nichts übernommen
    .hint = `hexapla todo` zeigt die geänderten Wörter.
patch-plural-form = Im Ausgangstext ist `{ $old }` jetzt `{ $new }`, was bei den Wörtern daneben eine andere Form verlangen kann; es wurde nichts übernommen
    .hint = Bessern Sie die Übersetzung nach, und rufen Sie `hexapla confirm` auf.
patch-several-times = Im Ausgangstext ist `{ $old }` jetzt `{ $new }`, und die Übersetzung hat es mehrmals; es wurde nichts übernommen
    .hint = Bessern Sie die Übersetzung nach, und rufen Sie `hexapla confirm` auf.

redirect-circle = Die Weiterleitung von `{ $from }` führt zu sich selbst zurück
    .hint = Löschen Sie sie, oder lassen Sie sie zu der Seite führen, die an die Stelle getreten ist.
redirect-claimed = `{ $from }` führt schon zu `{ $to }`, deshalb wird diese Weiterleitung nicht angelegt
    .hint = Löschen Sie eine der beiden.
redirect-nowhere = Die Weiterleitung von `{ $from }` führt zu `{ $to }`, und diese Seite gibt es nicht{ $near ->
        [none] {""}
       *[other] ; am ähnlichsten ist `{ $near }`
    }
    .hint = Nennen Sie eine Seite der Website mit ihrem Pfad, zum Beispiel `it/articles/new.html`.
redirect-over-page = Unter `{ $from }` steht eine Seite, deshalb wird diese Weiterleitung nicht angelegt
    .hint = Löschen Sie die Weiterleitung, oder geben Sie der Seite einen anderen Slug.

strings-duplicate-key = Der Schlüssel `{ $key }` steht hier ein zweites Mal; der letzte gilt
    .hint = Löschen Sie einen der beiden.
strings-long-key = Die Schlüssel über diesem Text sind zu lang für eine ID; er blieb, wie er ist
    .hint = Kürzen Sie die Schlüssel auf zusammen 500 Bytes.
strings-no-place = Dafür ist in der Datei kein Platz, denn dort steht etwas anderes als Zeichenketten unter Schlüsseln
    .hint = Geben Sie der Datei die Form ihrer Quelle, mit einem Objekt, wo die Quelle eines hat.
strings-too-large = Die Datei hat { $bytes } Bytes, mehr als die Grenze von { $limit } für eine Datei mit Zeichenketten
    .hint = Teilen Sie die Datei.
strings-unreadable = Die Datei mit Zeichenketten lässt sich nicht lesen, deshalb wurde nichts davon verwendet: { $reason }
    .hint = Berichtigen Sie die Datei an dieser Stelle; bis dahin wird nichts hineingeschrieben.

structure-block-tag = `{ $tag }` darf in diesem Text nicht stehen: Es würde ihn teilen oder den Block beenden, in dem er steht
    .hint = Lassen Sie es weg, oder schreiben Sie `&lt;` statt des ersten Zeichens, damit es als Text erscheint. Ein Zeilenumbruch ist `<br>`.
structure-changed-blocks = Der Text würde die Blöcke der Seite ändern, deshalb steht der Ausgangstext an seiner Stelle
    .hint = Schreiben Sie einen einzigen Absatz ohne Auszeichnung, die einen Block beginnt.
structure-empty-target = Der Text ist leer
    .hint = Schreiben Sie einen Text. Um eine Einheit absichtlich auszulassen, gibt es im Katalog den Schlüssel `omit`.
structure-ends-code = Der Text würde den Kommentar oder die Zeichenkette beenden, in der er steht
    .hint = Schreiben Sie eine Zeile ohne `*/`, `-->`, Code-Zäune oder einen Rückstrich am Ende.
structure-foreign-attribute = `{ $attribute }` von `{ $tag }` steht nicht im Ausgangstext
    .hint = Kopieren Sie das Tag aus dem Ausgangstext; was Leser sehen (`title`, `alt`) und wohin ein Link führt, darf abweichen.
structure-foreign-shortcode = `{ $tag }` steht nicht im Ausgangstext und würde beim Bauen der Seite ausgeführt oder ersetzt
    .hint = Kopieren Sie es aus dem Ausgangstext, oder schreiben Sie `&#123;` statt der ersten Klammer, damit es als Text erscheint.
structure-foreign-tag = `{ $tag }` ist kein Tag des Ausgangstextes
    .hint = Kopieren Sie das Tag unverändert aus dem Ausgangstext, oder schreiben Sie `&lt;` statt des ersten Zeichens, damit es als Text erscheint.
structure-lost-alert = `{ $marker }` vom Anfang des Ausgangstextes fehlt, deshalb wäre das Zitat kein Hinweiskasten mehr
    .hint = Beginnen Sie den Text mit `{ $marker }`, wörtlich wie im Ausgangstext; übersetzen Sie, was folgt.
structure-new-block = Der Text würde hier zu einer anderen Art von Block
    .hint = Beginnen Sie ihn mit einem Wort, nicht mit einem Zeichen wie `#`, `-` oder `1.`.
structure-nul = Der Text enthält ein NUL-Zeichen
structure-several-paragraphs = Der Text enthält eine Leerzeile und wäre mehr als ein Absatz
    .hint = Schreiben Sie einen Absatz; ein weiterer muss zuerst im Ausgangstext stehen.
structure-unbalanced-tag = `{ $tag }` wird hier ohne sein Gegenstück geöffnet oder geschlossen
    .hint = Schreiben Sie beide Hälften des Tags, in der Reihenfolge des Ausgangstextes.
structure-unsafe-url = `{ $url }` ist keine Adresse, zu der eine Übersetzung führen darf
    .hint = Nehmen Sie eine relative Adresse, `http:`, `https:`, `mailto:` oder `tel:`, oder die Adresse des Ausgangstextes.

template-newer-extractor = Die Vorlage stammt von einem neueren hexapla (Extraktor { $found }, dieses hat { $known }) und blieb, wie sie ist
    .hint = Aktualisieren Sie hexapla.

theme-left-out = Nicht aus dem Theme übernommen ({ $count }): { $files }
    .hint = Legen Sie an die Stelle eines symbolischen Links, dem nicht gefolgt wird, eine Kopie. Benennen Sie Assets um, deren Namen nicht jedes System haben kann (`a:b`, `nul.txt`, ein Punkt am Ende), und sehen Sie nach, ob die Datei gelesen werden darf und nicht zu groß ist.

words-not-offered = `{ $reference }` steht in `{ $message }` für nichts, deshalb zeigen Seiten der Website es, wie es geschrieben ist
    .hint = Die Website setzt dort ein: { $offered }. Andere Nachrichten und Terme muss es in dieser Sprache oder im Ausgangstext geben.
