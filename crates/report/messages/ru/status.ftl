# Where locales and documents stand. Heads of columns are to be short.
status-title = Состояние переводов
status-caption = Единицы (слова)
status-locale = Язык
status-document = Документ
status-all = Всего
status-units = Ед.
status-words = Слова
status-done = Готово
status-to-do = Осталось
status-missing = Нет перевода
status-draft = Черновики
status-outdated = Устарели
status-minor = Незначит.
status-translated = Переведено
status-reviewed = Проверено
status-percent = { $percent } %
status-summary = { $percent } · готово единиц: { $done } из { $total } · осталось слов: { $words }
status-part = Учтена только эта часть: { $filter }
status-nothing = Таких единиц нет.
status-since = Только единицы, состояние которых хуже, чем в { $revision }
status-more =
    { $documents ->
        [one] … и ещё { $documents } документ
        [few] … и ещё { $documents } документа
        [many] … и ещё { $documents } документов
       *[other] … и ещё { $documents } документа
    }
status-concern =
    { $locale }: { $units ->
        [one] { $units } единица
        [few] { $units } единицы
        [many] { $units } единиц
       *[other] { $units } единицы
    }, { $words ->
        [one] { $words } слово
        [few] { $words } слова
        [many] { $words } слов
       *[other] { $words } слова
    } · { $who }
