## Что программа говорит рядом с результатами.

waiting = ожидается { $process ->
        [0] другой процесс
       *[other] процесс { $number }
    }, который пишет в этот проект …
progress-documents = документы
watching = Ожидание изменений; Ctrl-C завершает.
wrote-file = записан `{ $path }`
more-findings = { $findings ->
        [one] … и ещё { $findings } замечание
        [few] … и ещё { $findings } замечания
        [many] … и ещё { $findings } замечаний
       *[other] … и ещё { $findings } замечания
    }
more-dead-links = { $links ->
        [one] … и ещё { $links } ссылка, которая никуда не ведёт: все покажет `{ $command }`
        [few] … и ещё { $links } ссылки, которые никуда не ведут: все покажет `{ $command }`
        [many] … и ещё { $links } ссылок, которые никуда не ведут: все покажет `{ $command }`
       *[other] … и ещё { $links } ссылки, которые никуда не ведут: все покажет `{ $command }`
    }
up-to-date = Всё актуально; ничего не записано.
dry-run = Это была проба; ничего не записано.
nothing-to-do = Делать нечего.
nothing-wrong = Всё в порядке.
nothing-to-settle = Подтверждать нечего; ничего не записано.
settled = подтверждено: { $unit }
left-as-it-is = оставлено как есть: { $unit }: { $why }
written = записано: { $unit }
would-be-written = было бы записано: { $unit }
recorded = { $units ->
        [one] записана { $units } единица
        [few] записаны { $units } единицы
        [many] записано { $units } единиц
       *[other] записано { $units } единицы
    }
unit-why = { $unit }: { $why }
strange-name = строка { $line }: `{ $name }` — не единица этого списка или стоит в нём дважды
ask-edit-again = Править ещё раз? [Y/n]:
ask-right = Верно для этого исходного текста? [y] да, [n] нет, [e] править, [q] выйти:
asked-of = [{ $index } из { $count }]
merges-cut = { $merges ->
        [one] Просмотрено { $merges } последнее слияние; в git есть более старые, или их нет в этом клоне.
        [few] Просмотрены { $merges } последних слияния; в git есть более старые, или их нет в этом клоне.
        [many] Просмотрено { $merges } последних слияний; в git есть более старые, или их нет в этом клоне.
       *[other] Просмотрено { $merges } последнего слияния; в git есть более старые, или их нет в этом клоне.
    }
units-counted = { $units ->
        [one] { $units } единица
        [few] { $units } единицы
        [many] { $units } единиц
       *[other] { $units } единицы
    }
sources-known = Каждый перевод говорит, с чего он сделан; ничего не записано.
repaired-restored = { $locale } { $unit } восстановлено из { $commit }
repaired-draft = { $locale } { $unit } теперь черновик
wrote-pages = { $pages ->
        [one] записана { $pages } страница в `{ $path }`
        [few] записаны { $pages } страницы в `{ $path }`
        [many] записано { $pages } страниц в `{ $path }`
       *[other] записано { $pages } страницы в `{ $path }`
    }
built = Собрано: { $documents ->
        [one] { $documents } документ
        [few] { $documents } документа
        [many] { $documents } документов
       *[other] { $documents } документа
    } и { $bundles ->
        [one] { $bundles } пакет
        [few] { $bundles } пакета
        [many] { $bundles } пакетов
       *[other] { $bundles } пакета
    } на { $locales ->
        [one] { $locales } языке
        [few] { $locales } языках
        [many] { $locales } языках
       *[other] { $locales } языка
    }: `{ $path }`
would-build = Было бы собрано: { $documents ->
        [one] { $documents } документ
        [few] { $documents } документа
        [many] { $documents } документов
       *[other] { $documents } документа
    } и { $bundles ->
        [one] { $bundles } пакет
        [few] { $bundles } пакета
        [many] { $bundles } пакетов
       *[other] { $bundles } пакета
    } на { $locales ->
        [one] { $locales } языке
        [few] { $locales } языках
        [many] { $locales } языках
       *[other] { $locales } языка
    } в `{ $path }`
init-found = Найдено: { $layout } ({ $documents ->
        [one] { $documents } документ
        [few] { $documents } документа
        [many] { $documents } документов
       *[other] { $documents } документа
    }): { $evidence }
init-not-taken = Тоже есть, но не взято: { $layout } ({ $documents ->
        [one] { $documents } документ
        [few] { $documents } документа
        [many] { $documents } документов
       *[other] { $documents } документа
    })
init-as-it-is = Найден `{ $file }` ({ $documents ->
        [one] { $documents } документ
        [few] { $documents } документа
        [many] { $documents } документов
       *[other] { $documents } документа
    }). Он читается как есть, ничего не записано. Дальше: `hexapla status`.
init-finds = Найдено: { $documents ->
        [one] { $documents } документ
        [few] { $documents } документа
        [many] { $documents } документов
       *[other] { $documents } документа
    }. Дальше: `hexapla extract`, затем `hexapla status`.
attributes-there = В `.gitattributes` нужные строки уже есть.
attributes-would-write = был бы записан `.gitattributes`
attributes-wrote = записан `.gitattributes`; добавьте его в коммит
driver-once = Выполните это один раз в каждом клоне; без этого git сливает построчно:
built-site = На сайте { $articles ->
        [one] { $articles } страница статьи
        [few] { $articles } страницы статей
        [many] { $articles } страниц статей
       *[other] { $articles } страницы статей
    }.
unpublished = { $locale } { $path }: { $instead ->
        [source] вместо неё исходный текст
       *[nothing] не опубликована
    }, единиц: { $translated } из { $units }, меньше { $below } %
