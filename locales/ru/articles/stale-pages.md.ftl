### hexapla: 1
### document: articles/stale-pages.md

# origin: machine llm
# source: Why pages go stale
why-pages-go-stale-9076fb03 = Почему страницы устаревают

# origin: machine llm
# source: A translation ages when its source moves on, and the dates of the two files cannot tell you whether it did.
translation-ages-when-its-da2f8194 = Перевод стареет, когда его исходный текст уходит вперёд, а по датам двух файлов не узнать, случилось ли это.

# origin: machine llm
# source: maintenance
maintenance-7b21d6e2 = сопровождение

# origin: machine llm
# source: dates
dates-467eca5a = даты

# origin: machine llm
# source: history
history-813ec6a6 = история

# origin: machine llm
# source: A translated page is at its best on the day it is published. From then on it ages, although nothing in it changes: its sentences still say what they said, and what they said was right. The source is the part that moves. Someone corrects a version number or adds a warning about a removed option, and none of it reaches the Polish page, because nothing told the Polish team that it had happened.
translated-page-is-at-5017ae11 = Лучший день переведённой страницы — день её публикации. С этого момента она стареет, хотя в ней ничего не меняется: её предложения говорят то же, что и говорили, и говорили они верно. Движется исходный текст. Кто-то исправляет номер версии или добавляет предупреждение об удалённом параметре, но ничего из этого не доходит до польской страницы, потому что ничто не дало польской команде знать о случившемся.

# origin: machine llm
# source: How it happens
how-it-happens-335dbb69 = Как это происходит

# origin: machine llm
# source: Most stale pages come from three kinds of change:
most-stale-pages-come-e6734c51 = Чаще всего страницы устаревают из-за изменений трёх видов:

# origin: machine llm
# source: **Small ones.** A writer who mends a sentence does not feel that the page has changed, and tells nobody.
small-ones-writer-who-e2bf972e = **Мелкие.** Автор, поправивший одно предложение, не чувствует, что страница изменилась, и никому об этом не говорит.

# origin: machine llm
# source: **Large ones.** A rewrite touches everything at once. The translators put it off until they have a free weekend, and by then a second rewrite has begun.
large-ones-rewrite-touches-7274a94f = **Крупные.** Переработка затрагивает всё сразу. Переводчики откладывают её до свободных выходных, а к тому времени уже начинается следующая.

# origin: machine llm
# source: **Changes elsewhere.** A shared notice or a menu label is edited in its own file, and the pages that quote it look untouched.
changes-elsewhere-shared-notice-defabd2f = **Сделанные в другом месте.** Общее уведомление или пункт меню правят в отдельном файле, а страницы, на которых они появляются, выглядят нетронутыми.

# origin: machine llm
# source: None of this is carelessness. The fault is in a process that relies on people to remember each other.
none-of-this-is-6288d8d9 = Небрежности здесь нет. Виноват процесс, который полагается на то, что люди будут помнить друг о друге.

# origin: machine llm
# source: What a date can say
what-date-can-say-0112c481 = О чём может сказать дата

# origin: machine llm
# source: The usual remedy is to compare dates: if the English file was modified after the Turkish one, the Turkish one must be old. The rule fails in both directions.
the-usual-remedy-is-4df3642b = Обычно советуют сравнивать даты: если английский файл изменён позже турецкого, значит, турецкий уже старый. Это правило подводит в обе стороны.

# origin: machine llm
# source: Newer, and still outdated
newer-and-still-outdated-69b306f8 = Новее, но всё равно устарел

# origin: machine llm
# source: Suppose that an English command changes on Monday, and that on Tuesday a Turkish translator, who has not heard of it, fixes a spelling mistake further down the page.
suppose-that-an-english-8ba33bbf = Допустим, в понедельник в английском тексте меняется команда, а во вторник турецкий переводчик, который об этом не слышал, исправляет опечатку ниже на той же странице.

# origin: machine llm
# source: The Turkish file is now the newer of the two. The command in it is still Sunday's command, and the comparison has just called the page fresh.
the-turkish-file-is-22f6e71b = Теперь из двух файлов новее турецкий. Команда в нём по-прежнему воскресная, а сравнение только что признало страницу свежей.

# origin: machine llm
# source: Older, and perfectly good
older-and-perfectly-good-95622fb4 = Старше, но в полном порядке

# origin: machine llm
# source: The opposite is more common. A script re-wraps every English file at eighty columns, or an address moves from `http` to `https`, and every page in every language is marked as old. After the second such alarm nobody looks at the mark again.
the-opposite-is-more-05f2bcf4 = Обратное случается чаще. Скрипт заново разбивает все английские файлы на строки по восемьдесят колонок или какой-нибудь адрес переходит с `http` на `https` — и каждая страница на каждом языке помечается как старая. После второй такой тревоги на пометку больше никто не смотрит.

# origin: machine llm
# source: The dates are weaker evidence than they seem in any case. Git stores no modification times, so a fresh clone stamps every file with the moment of checkout. Commit dates travel with the repository, but a rebase or a squash replaces them, and a [shallow clone](https://git-scm.com/docs/git-clone), which is what many build services make, has hardly any history to ask.
# state: draft
the-dates-are-weaker-62b1cd97 = Да и вообще даты — свидетельство более слабое, чем кажется. Git не хранит время изменения файлов, поэтому в свежем клоне каждый файл датирован моментом извлечения. Даты коммитов путешествуют вместе с репозиторием, но rebase или squash их заменяет, а у [поверхностного клона](https://git-scm.com/docs/git-clone), каким обходятся многие сервисы сборки, почти нет истории, которую можно было бы расспросить.

# origin: machine llm
# source: What to record instead
what-to-record-instead-05a43d8e = Что записывать вместо этого

# origin: machine llm
# source: A translation is a claim about a text. To find out whether the claim still holds, keep the text.
translation-is-claim-about-408e2f14 = Перевод — это утверждение о тексте. Чтобы узнать, верно ли оно до сих пор, сохраните текст.

# origin: machine llm
# source: Store the source paragraph beside its translation, as it stood when the translator read it. *Outdated* then means that two strings differ, and the answer is the same on a laptop, in a tarball and in a shallow clone. A hash would detect the difference too, but only the text lets you show a translator **which words** were added or struck out.
store-the-source-paragraph-27a9db3d = Храните исходный абзац рядом с его переводом — в том виде, в каком его читал переводчик. Тогда *устаревший* означает, что две строки различаются, и ответ одинаков на ноутбуке, в tar-архиве и в поверхностном клоне. Хеш тоже обнаружил бы разницу, но только текст позволяет показать переводчику, **какие слова** добавлены или вычеркнуты.

# origin: machine llm
# source: Differences that no reader can see should not count: line breaks, indentation, a run of spaces. The rest can be graded, since a moved link asks less of a translator than a new sentence does.
differences-that-no-reader-a212c3bf = Различия, которых не увидит ни один читатель, учитывать не следует: разрывы строк, отступы, несколько пробелов подряд. Остальные можно различать по весу: перенесённая ссылка требует от переводчика меньше, чем новое предложение.

# origin: machine llm
# source: Working by the paragraph also shrinks the job. OpenTelemetry's documentation records, in each translated page, the commit it was made from. Of 351 pages that had fallen behind, the median page had seen about 14% of its segments change, and on 25 pages no translatable text had changed at all. A page-level alarm asks for a fresh reading of all 351.
working-by-the-paragraph-865c364c = Работа по абзацам к тому же уменьшает задачу. В документации OpenTelemetry на каждой переведённой странице записан коммит, с которого сделан перевод. Для 351 отставшей страницы медианная доля изменившихся сегментов составила около 14 %, а на 25 страницах переводимый текст не изменился вовсе. Тревога на уровне страниц требует перечитать заново все 351.

# origin: machine llm
# source: Two things have to work for this. Paragraphs must be [recognized after an edit](paragraph-identity.md), and the findings need a [report](what-a-status-report-is-for.md) that leads to work rather than to guilt.
two-things-have-to-eb11596c = Чтобы это работало, нужны две вещи. Абзацы должны [узнаваться после правки](paragraph-identity.md), а найденное — попадать в [отчёт](what-a-status-report-is-for.md), который ведёт к работе, а не к чувству вины.

# origin: machine llm
# source: Is a stale page worse than no page?
is-stale-page-worse-354056b7 = Хуже ли устаревшая страница, чем её отсутствие?

# origin: machine llm
# source: It depends on what the page is for. An essay can lag by a year and do no harm, while an installation guide with one withdrawn command wastes an hour of every reader's time. Find out which paragraphs are old, mark them as such, and decide page by page [what the reader should see](fallbacks-for-readers.md).
it-depends-on-what-8ce6bb2f = Смотря для чего страница нужна. Эссе может отставать на год без всякого вреда, а руководство по установке с одной отменённой командой отнимает час у каждого читателя. Выясните, какие абзацы старые, пометьте их и для каждой страницы решите отдельно, [что должен увидеть читатель](fallbacks-for-readers.md).
