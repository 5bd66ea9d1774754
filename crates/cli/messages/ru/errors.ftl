## Почему программа останавливается. Атрибут `hint` сообщения говорит, что делать.

error-label = ошибка
warning-label = предупреждение
note-label = замечание
help-label = помощь
error-lead = ошибка:
hint-lead = совет:
list-separator = {", "}

## Внешний мир: настройки, диск, git

no-project = ни в `{ $path }`, ни в папках выше нет `hexapla.toml`
    .hint = его создаёт `hexapla init`
system-answer = { $kind ->
        [not-found] нет такого файла или папки
        [permission-denied] доступ запрещён
        [already-exists] файл уже существует
        [not-a-directory] это не папка
        [is-a-directory] это папка
        [directory-not-empty] папка не пуста
        [read-only] файловая система доступна только для чтения
        [storage-full] на диске нет места
        [quota-exceeded] превышена квота диска
        [file-too-large] файл слишком велик
        [busy] ресурс занят
       *[other] { $text }
    }
world-io = не удаётся { $operation ->
        [open] открыть
        [make] создать
        [lock] заблокировать
        [read] прочитать
        [write] записать
        [remove] удалить
        [replace] заменить
        [rename] переименовать
        [list] перечислить содержимое
        [find] найти
        [reach] достичь
        [sync] сохранить на диск
        [watch] наблюдать за
       *[other] выполнить «{ $operation }» для
    } `{ $path }`: { $answer }
world-git = не удаётся прочитать { $operation ->
        [read-the-history] историю
        [read-the-configuration] настройки
        [read-the-tree] дерево файлов
        [read-a-file] файл
       *[other] («{ $text }») данные
    } репозитория git `{ $path }`: { $reason }
not-readable = не удаётся прочитать `{ $path }`: { $why }
bad-revision = не удаётся прочитать `{ $revision }`: { $reason ->
        [the-project-lies-in-no-git-repository] проект не лежит в репозитории git
        [it-names-no-commit] это не обозначает никакого коммита
        [git-knows-no-such-commit] git не знает такого коммита
        [this-clone-has-no-such-commit] этот клон неполон (shallow), и такого коммита в нём нет; `git fetch --unshallow` загрузит остальные
       *[other] { $text }
    }
    .hint = назовите коммит так, как в git: `main`, `v1.2`, `HEAD~3`, хеш
path-refused = `{ $path }` оставлен нетронутым: { $reason ->
        [the-path-holds] путь содержит `..`
        [its-symlinks-go-in-a-circle] его символические ссылки ходят по кругу
        [a-symlink-on-the-way-leads-nowhere] символическая ссылка по пути ведёт в никуда
        [it-lies-outside-of-the-project] он лежит вне проекта
        [it-belongs-to-git] он принадлежит git
        [it-is-the-project-itself] это сам проект
        [it-is-no-regular-file] это не обычный файл
        [this-name-is-kept-for-the-list-of-outputs] это имя отведено списку результатов
        [another-output-of-this-build-has-the-same-path] у другого результата этой сборки тот же путь
        [no-build-made-what-stands-there-or-somebody-has-changed-it-since] там лежит файл, который не создавала ни одна сборка hexapla или который кто-то потом изменил
        [a-file-stands-where-a-folder-is-needed] там лежит файл, а нужна папка
        [a-folder-stands-where-a-file-is-needed] там лежит папка, а нужен файл
        [a-symbolic-link-stands-there-and-a-build-follows-none-in-its-output] там лежит символическая ссылка, а сборка не следует по ссылкам в своём результате
        [it-leads-to-no-folder-of-the-project] не ведёт ни в одну папку проекта
        [the-system-forbids-writing-there] система не разрешает туда писать
       *[other] { $text }
    }
file-conflict = тем временем `{ $path }` изменил кто-то другой; файл оставлен как есть
newer-version = `{ $path }` записан более новым hexapla (версия { $found }, у этого { $known })
    .hint = ничего не потеряно: запустите команду ещё раз
partly-written = { $cause }; до этого записано файлов: { $written } из { $files }
    .hint = в каждом файле его старый или новый текст: запустите команду ещё раз
locked = `{ $path }` дольше { $seconds } с удерживает { $process ->
        [0] другой процесс
       *[other] процесс { $number }
    }
    .hint = подождите, пока закончится другая команда, или завершите её
config-wrong = настройки `{ $path }` нельзя использовать

## Что было запрошено

unknown-locale = `{ $locale }` — { $why ->
        [source] исходный язык этого проекта
       *[absent] не язык этого проекта
    }
no-threshold = `{ $text }` — не порог: напишите `80%` или `it=80%`
unknown-document = ни один документ проекта не подходит под `{ $pattern }`
unknown-unit = ни у одной единицы нет идентификатора `{ $id }`
ambiguous-unit = единица `{ $id }` есть в нескольких документах
target-refused = перевод не может стоять в `{ $id }`; ничего не записано
catalog-stopped = каталог переводов { $path } в таком виде не перезаписать; ничего не записано
no-target = у `{ $id }` нет перевода на язык { $locale }
not-recorded = `{ $unit }`: { $why }; ничего не записано
text-refused = текст не может стоять в `{ $unit }`; ничего не записано
no-translation-yet = у `{ $unit }` ещё нет перевода
    .hint = его записывает `hexapla edit` или `hexapla set`
not-a-locale = `{ $text }` — не код языка BCP 47
    .hint = например, `it`, `zh-CN`, `pt-BR`
watch-two-commits = между двумя коммитами `--watch` не за чем наблюдать
    .hint = назовите один коммит, чтобы сравнить его с рабочей копией
three-dots = три точки не понимаются: `{ $revisions }`
    .hint = напишите две: `hexapla diff { $two }`
units-left = { $units ->
        [one] { $units } единица оставлена как есть
        [few] { $units } единицы оставлены как есть
        [many] { $units } единиц оставлено как есть
       *[other] { $units } единицы оставлено как есть
    }
no-terminal = нет терминала, чтобы спросить о { $units ->
        [one] { $units } единице
        [few] { $units } единицах
        [many] { $units } единицах
       *[other] { $units } единицы
    }
    .hint = назовите верные единицы по идентификаторам; их показывает `hexapla todo`
units-not-recorded = { $units ->
        [one] не записана { $units } единица
        [few] не записаны { $units } единицы
        [many] не записано { $units } единиц
       *[other] не записано { $units } единицы
    }
errors-found = { $errors ->
        [one] найдена { $errors } ошибка; всё остальное сделано
        [few] найдены { $errors } ошибки; всё остальное сделано
        [many] найдено { $errors } ошибок; всё остальное сделано
       *[other] найдено { $errors } ошибки; всё остальное сделано
    }
templates-stale = { $templates ->
        [one] { $templates } шаблон устарел
        [few] { $templates } шаблона устарели
        [many] { $templates } шаблонов устарело
       *[other] { $templates } шаблона устарело
    }
can-be-patched = { $translations ->
        [one] { $translations } перевод можно обновить без переводчика
        [few] { $translations } перевода можно обновить без переводчика
        [many] { $translations } переводов можно обновить без переводчика
       *[other] { $translations } перевода можно обновить без переводчика
    }
    .hint = это делает `hexapla patch`
below-required = { $locales ->
        [one] { $locales } язык ниже требуемого
        [few] { $locales } языка ниже требуемого
        [many] { $locales } языков ниже требуемого
       *[other] { $locales } языка ниже требуемого
    }
no-format = формат файла `{ $path }` неизвестен
    .hint = формат определяется расширением: { $endings }
no-file = файла `{ $path }` нет
input-encoding = стандартный ввод не в UTF-8: байт { $byte } неверен

## Почему единица оставлена как есть; часть предложения

why-gone = в документе больше нет этой единицы
why-source-moved = тем временем изменился её исходный текст
why-target-moved = тем временем изменился её перевод
why-no-target = у неё ещё нет перевода
why-not-annotated = её файл не хранит состояний, происхождения и исходных текстов

## Программа, редактор, git

stdout-failed = не удаётся писать в стандартный вывод: { $answer }
stdin-failed = не удаётся прочитать стандартный ввод: { $answer }
folder-not-found = не удаётся найти папку: { $answer }
interrupt-failed = не удаётся ждать Ctrl-C: { $answer }
manual-failed = не удаётся создать страницу руководства: { $answer }
editor-file-failed = не удаётся создать файл для редактора: { $answer }
editor-left-nothing = редактор не оставил файла `{ $path }`
editor-not-run = не удаётся запустить редактор `{ $editor }`: { $answer }
    .hint = укажите в EDITOR программу, в которой вы пишете
editor-ended = редактор `{ $editor }` завершился с { $status }; ничего не записано
not-merged = `{ $path }` не слит: { $why }
    .hint = наша версия оставлена как есть; другую показывает `git show :3:PATH`
why-no-fluent = это не файл Fluent
merge-conflicts = `{ $path }`: { $conflicts ->
        [one] нужно разрешить { $conflicts } конфликт
        [few] нужно разрешить { $conflicts } конфликта
        [many] нужно разрешить { $conflicts } конфликтов
       *[other] нужно разрешить { $conflicts } конфликта
    }: { $things }
    .hint = оставьте между метками одну из двух версий, затем выполните `git add` для файла
lines-not-records = строки файла, которые не читаются как записи
no-git-repository = `{ $path }` не лежит в репозитории git, поэтому драйвер слияния задавать не для чего; ничего не записано
    .hint = сначала выполните `git init` или уберите `--merge-driver`
config-exists = настройки уже есть: `{ $path }`
    .hint = измените их или сначала удалите
options-no-project = из этих параметров не получается проект
no-layout = привычного расположения файлов здесь не найдено
    .hint = скажите, где документы: `hexapla init --documents 'source/**/*.md'`
which-locales = на какие языки?
    .hint = например, `--locales it,fr,zh-CN`

## Советы

hint-did-you-mean = возможно, имелось в виду { $names }?
hint-in-the-way-too = мешают также: { $names }{ $more ->
        [0] {""}
       *[other] {" "}и ещё { $more }
    }
hint-not-ours = переместите или удалите его либо выберите другой `output` в `[build]`
hint-nothing-swapped = ничего не заменено: с `--atomic` результат меняется целиком или не меняется вовсе
hint-permissions = посмотрите, кому это принадлежит и что разрешают права доступа
hint-private = там hexapla хранит то, что помнит: переместите или удалите это, и следующий запуск создаст всё заново
hint-newer-version = обновите hexapla либо удалите папку с результатами: следующая сборка создаст её заново, не зная, что в ней было
hint-rest-built = всё остальное собрано
hint-same-output = переименуйте один из двух файлов или дайте каждому языку свою папку в `[build]`: { $example }
hint-same-bundle = переименуйте один из двух документов: из `app.json` и из `app.json.ftl` получается один и тот же пакет `app.json.ftl`
hint-its-locales = его языки: { $names }
hint-list-documents = документы проекта показывает `hexapla status`
hint-list-units = единицы с идентификаторами показывает `hexapla todo LOCALE`
hint-name-one = назовите одну из них: { $names }
hint-annotations = впишите `{ $line }` в его `[[documents]]` в `hexapla.toml`
hint-not-up-to-date = устарел `{ $path }`
hint-extract = их обновляет `hexapla extract`
hint-falls-short = { $locale }: { $done } из { $units ->
        [one] { $units } единицы
        [few] { $units } единиц
        [many] { $units } единиц
       *[other] { $units } единицы
    } ({ $percent } %), требуется { $required } %
hint-typed-text = набранное вами лежит в `{ $path }`
hint-no-merge-driver = уберите `merge=hexapla` из его строки в `.gitattributes`
hint-also = кроме того, { $problem }
option-problem = { $option }: { $problem }
hint-for-example = например, `{ $example }`

## Gates and filters

stands-so = { $locale } { $path }: { $status ->
        [missing] не переведено: { $units }
        [draft] черновиков: { $units }
       *[outdated] устарело: { $units }
    }
and-more = … и ещё { $more }
output-is-input = файл `{ $path }` нужен самому проекту; ничего не записано
    .hint = укажите для отчёта другой файл
required-elsewhere = доля требуется для { $locale }, которого нет среди запрошенных языков
    .hint = укажите его среди языков или уберите условие
dashboard-narrowed = сводку можно сузить только по документам
    .hint = укажите документы или уберите другие фильтры: у страницы есть свои

## What reports and their gates ask for

unknown-name = в проекте нет { $what ->
        [owner] ответственного
        [tier] уровня
       *[tag] метки
    } `{ $name }`
units-need-json = для `--units` нужен `--format json`
    .hint = для людей единицы показывает `hexapla todo LOCALE`
kind-needs-outdated = `--kind-of-change` относится только к устаревшим единицам
    .hint = добавьте `outdated` в `--status` или уберите `--status`
require-all-units = `--require` — это доля от всех единиц документов
    .hint = уберите `--status` и `--kind-of-change` или используйте `--fail-on`
not-done = { $documents ->
        [one] { $documents } документ не готов так, как требует `--fail-on`
        [few] { $documents } документа не готовы так, как требует `--fail-on`
        [many] { $documents } документов не готово так, как требует `--fail-on`
       *[other] { $documents } документа не готово так, как требует `--fail-on`
    }
hint-has-none = в проекте их нет совсем
hint-there-are = есть { $names }
