# Что изменилось в исходном тексте и чего это стоит каждому языку. Заголовки столбцов должны быть короткими.
diff-title = Изменения от { $from } до { $to }
diff-nothing = Между { $from } и { $to } не изменилась ни одна единица.
diff-nothing-changed = Ни одна единица не изменилась.
diff-template = шаблон
diff-working-tree = рабочая копия
diff-renamed = прежде { $path }
diff-renamed-page = Прежнее имя: { $path }
diff-line = строка { $line }
diff-changes-in =
    { $changes ->
        [one] { $changes } изменение
        [few] { $changes } изменения
        [many] { $changes } изменений
       *[other] { $changes } изменения
    } в { $documents ->
        [one] { $documents } документе
        [few] { $documents } документах
        [many] { $documents } документах
       *[other] { $documents } документа
    }
diff-units-in =
    { $units ->
        [one] { $units } единица
        [few] { $units } единицы
        [many] { $units } единиц
       *[other] { $units } единицы
    } в { $documents ->
        [one] { $documents } документе
        [few] { $documents } документах
        [many] { $documents } документах
       *[other] { $documents } документа
    }
diff-change-added = добавлена
diff-change-removed = удалена
diff-change-kept = перемещена
diff-change-edited = изменена
diff-change-split = разделена
diff-change-merged = объединена
diff-also-moved = { $change }, перемещена
diff-kind-layout = вёрстка
diff-kind-markup = разметка
diff-kind-link = ссылка
diff-kind-number = число
diff-kind-punctuation = пунктуация
diff-kind-wording = текст
diff-kind-all = все
diff-to-do = Осталось
diff-locale = Язык
diff-units = Ед.
diff-words = Слова
diff-changed-words = Изменённые слова
diff-documents = Документы

# Почему две единицы считаются одной и той же.
diff-why = причина
diff-why-page = Причина:
diff-why-same-key = документ даёт обеим один и тот же ключ
diff-why-same-text = текст тот же
diff-why-neighbours = текст тот же; он есть и у других, решили соседи
diff-why-similar = тексты похожи и стоят между одними и теми же соседями
diff-why-similar-elsewhere = у текстов общие редкие слова, хотя стоят они в другом месте
diff-why-spelling = слишком коротко, чтобы судить по словам: тот же вид и место, почти те же буквы
diff-why-part-of = каждый новый текст — часть старого
diff-why-joined-from = каждый старый текст — часть нового
diff-why-alone = в другой версии нет ничего похожего
diff-why-came-from = { $reason }; взято из { $path }
diff-why-figures = { $reason } (сходство { $score } %, общих слов { $common } %)
diff-why-shared = общие слова: { $words }
diff-why-rival = не «{ $text }» ({ $id }, сходство { $score } %)
diff-why-rival-taken = не «{ $text }» ({ $id }, сходство { $score } %): относится к другому изменению

# Что переведено на язык с исходного текста, который с тех пор изменился.
outdated-title = Устарели: { $locale }
outdated-nothing = На языке { $locale } ничего не устарело.
outdated-from = Переведено с
outdated-now = Текст теперь
outdated-target = Перевод
outdated-change-label = изменение
outdated-target-label = перевод
outdated-at-label = где
outdated-source-page = Исходный текст:
outdated-target-page = Перевод:
outdated-source-change = Исходный текст и что изменилось
outdated-amounts = Объём
outdated-kind = Вид изменения

# Записываемые файлы, шаблоны и то, что перенесено в переводы.
written-create = создание
written-update = изменение
written-delete = удаление
extract-summary =
    { $units ->
        [one] { $units } единица
        [few] { $units } единицы
        [many] { $units } единиц
       *[other] { $units } единицы
    } в { $documents ->
        [one] { $documents } документе
        [few] { $documents } документах
        [many] { $documents } документах
       *[other] { $documents } документа
    }, { $words ->
        [one] { $words } слово
        [few] { $words } слова
        [many] { $words } слов
       *[other] { $words } слова
    }; идентификаторы: новых { $new }, прежних { $kept }, лишних { $obsolete }
patch-nothing = Переносить нечего
patch-patched =
    { $translations ->
        [one] обновлён { $translations } перевод
        [few] обновлены { $translations } перевода
        [many] обновлено { $translations } переводов
       *[other] обновлено { $translations } перевода
    }
patch-left = { $patched }, оставлено как есть: { $left }
patch-other = { $patched }, устарело из-за других изменений: { $other }
patch-token-link = ссылка
patch-token-image = изображение
patch-token-code = код
patch-token-shortcode = шорткод
patch-token-footnote = сноска
patch-token-number = число
