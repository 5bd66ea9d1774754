### hexapla: 1
### document: articles/stale-pages.md

# origin: machine llm
# source: Why pages go stale
why-pages-go-stale-9076fb03 = Dlaczego strony się starzeją

# origin: machine llm
# source: A translation ages when its source moves on, and the dates of the two files cannot tell you whether it did.
translation-ages-when-its-da2f8194 = Tłumaczenie starzeje się, gdy jego źródło idzie naprzód, a z dat obu plików nie da się wyczytać, czy tak się stało.

# origin: machine llm
# source: maintenance
maintenance-7b21d6e2 = utrzymanie

# origin: machine llm
# source: dates
dates-467eca5a = daty

# origin: machine llm
# source: history
history-813ec6a6 = historia

# origin: machine llm
# source: A translated page is at its best on the day it is published. From then on it ages, although nothing in it changes: its sentences still say what they said, and what they said was right. The source is the part that moves. Someone corrects a version number or adds a warning about a removed option, and none of it reaches the Polish page, because nothing told the Polish team that it had happened.
translated-page-is-at-5017ae11 = Przetłumaczona strona jest w najlepszej formie w dniu publikacji. Odtąd się starzeje, choć nic się w niej nie zmienia: jej zdania mówią nadal to, co mówiły, a to, co mówiły, było prawdą. Tym, co się zmienia, jest źródło. Ktoś poprawia numer wersji albo dodaje ostrzeżenie o usuniętej opcji i nic z tego nie dociera do polskiej strony, bo nic nie dało polskiemu zespołowi znać, że coś się wydarzyło.

# origin: machine llm
# source: How it happens
how-it-happens-335dbb69 = Jak do tego dochodzi

# origin: machine llm
# source: Most stale pages come from three kinds of change:
most-stale-pages-come-e6734c51 = Strony starzeją się najczęściej za sprawą zmian trzech rodzajów:

# origin: machine llm
# source: **Small ones.** A writer who mends a sentence does not feel that the page has changed, and tells nobody.
small-ones-writer-who-e2bf972e = **Drobne.** Autor, który poprawia jedno zdanie, nie ma poczucia, że strona się zmieniła, i nikogo o tym nie zawiadamia.

# origin: machine llm
# source: **Large ones.** A rewrite touches everything at once. The translators put it off until they have a free weekend, and by then a second rewrite has begun.
large-ones-rewrite-touches-7274a94f = **Duże.** Gruntowna przeróbka obejmuje wszystko naraz. Tłumacze odkładają pracę nad nią do pierwszego wolnego weekendu, a tymczasem zaczyna się już następna.

# origin: machine llm
# source: **Changes elsewhere.** A shared notice or a menu label is edited in its own file, and the pages that quote it look untouched.
changes-elsewhere-shared-notice-defabd2f = **Wprowadzone gdzie indziej.** Wspólny komunikat albo etykietę menu zmienia się w osobnym pliku, a strony, na których się pojawiają, wyglądają na nietknięte.

# origin: machine llm
# source: None of this is carelessness. The fault is in a process that relies on people to remember each other.
none-of-this-is-6288d8d9 = Nic z tego nie jest niedbalstwem. Winny jest proces, który polega na tym, że ludzie będą o sobie nawzajem pamiętać.

# origin: machine llm
# source: What a date can say
what-date-can-say-0112c481 = Co może powiedzieć data

# origin: machine llm
# source: The usual remedy is to compare dates: if the English file was modified after the Turkish one, the Turkish one must be old. The rule fails in both directions.
the-usual-remedy-is-4df3642b = Zwykle radzi się porównać daty: jeśli plik angielski zmieniono później niż turecki, to turecki na pewno jest stary. Reguła ta zawodzi w obie strony.

# origin: machine llm
# source: Newer, and still outdated
newer-and-still-outdated-69b306f8 = Nowszy, a jednak nieaktualny

# origin: machine llm
# source: Suppose that an English command changes on Monday, and that on Tuesday a Turkish translator, who has not heard of it, fixes a spelling mistake further down the page.
suppose-that-an-english-8ba33bbf = Załóżmy, że w poniedziałek w tekście angielskim zmienia się pewne polecenie, a we wtorek turecki tłumacz, który nic o tym nie wie, poprawia literówkę w dalszej części strony.

# origin: machine llm
# source: The Turkish file is now the newer of the two. The command in it is still Sunday's command, and the comparison has just called the page fresh.
the-turkish-file-is-22f6e71b = Teraz nowszy z dwóch plików jest turecki. Polecenie w nim jest wciąż to niedzielne, a porównanie właśnie uznało stronę za świeżą.

# origin: machine llm
# source: Older, and perfectly good
older-and-perfectly-good-95622fb4 = Starszy, a całkiem dobry

# origin: machine llm
# source: The opposite is more common. A script re-wraps every English file at eighty columns, or an address moves from `http` to `https`, and every page in every language is marked as old. After the second such alarm nobody looks at the mark again.
the-opposite-is-more-05f2bcf4 = Częściej bywa na odwrót. Skrypt łamie na nowo wszystkie pliki angielskie do osiemdziesięciu kolumn albo jakiś adres przechodzi z `http` na `https` i każda strona w każdym języku zostaje oznaczona jako stara. Po drugim takim alarmie nikt już na to oznaczenie nie patrzy.

# origin: machine llm
# source: The dates are weaker evidence than they seem in any case. Git stores no modification times, so a fresh clone stamps every file with the moment of checkout. Commit dates travel with the repository, but a rebase or a squash replaces them, and a [shallow clone](https://git-scm.com/docs/git-clone), which is what many build services make, has hardly any history to ask.
the-dates-are-weaker-62b1cd97 = Daty są zresztą słabszym dowodem, niż się wydaje. Git nie przechowuje czasu modyfikacji, więc w świeżym klonie każdy plik nosi datę pobrania. Daty commitów wędrują wprawdzie razem z repozytorium, ale rebase lub squash zastępuje je nowymi, a [płytki klon](https://git-scm.com/docs/git-clone), jaki tworzy wiele usług budujących strony, prawie nie ma historii, którą można by zapytać.

# origin: machine llm
# source: What to record instead
what-to-record-instead-05a43d8e = Co zapisywać zamiast tego

# origin: machine llm
# source: A translation is a claim about a text. To find out whether the claim still holds, keep the text.
translation-is-claim-about-408e2f14 = Tłumaczenie to twierdzenie o tekście. Żeby sprawdzić, czy nadal jest prawdziwe, zachowaj tekst.

# origin: machine llm
# source: Store the source paragraph beside its translation, as it stood when the translator read it. *Outdated* then means that two strings differ, and the answer is the same on a laptop, in a tarball and in a shallow clone. A hash would detect the difference too, but only the text lets you show a translator **which words** were added or struck out.
store-the-source-paragraph-27a9db3d = Przechowuj akapit źródłowy obok jego tłumaczenia, w takiej postaci, w jakiej czytał go tłumacz. *Nieaktualne* znaczy wtedy tyle, że dwa ciągi znaków się różnią, a odpowiedź jest taka sama na laptopie, w archiwum tar i w płytkim klonie. Różnicę wykryłby także skrót (hash), ale tylko tekst pozwala pokazać tłumaczowi, **które słowa** dodano, a które skreślono.

# origin: machine llm
# source: Differences that no reader can see should not count: line breaks, indentation, a run of spaces. The rest can be graded, since a moved link asks less of a translator than a new sentence does.
differences-that-no-reader-a212c3bf = Różnice, których żaden czytelnik nie zobaczy, nie powinny się liczyć: podziały wierszy, wcięcia, ciągi spacji. Pozostałe można stopniować, bo przeniesiony link wymaga od tłumacza mniej niż nowe zdanie.

# origin: machine llm
# source: Working by the paragraph also shrinks the job. OpenTelemetry's documentation records, in each translated page, the commit it was made from. Of 351 pages that had fallen behind, the median page had seen about 14% of its segments change, and on 25 pages no translatable text had changed at all. A page-level alarm asks for a fresh reading of all 351.
working-by-the-paragraph-865c364c = Praca akapit po akapicie zmniejsza też samo zadanie. W dokumentacji projektu OpenTelemetry na każdej przetłumaczonej stronie zapisany jest commit, na podstawie którego powstała. Wśród 351 stron, które pozostały w tyle, mediana odsetka zmienionych segmentów wyniosła około 14%, a na 25 stronach tekst do tłumaczenia nie zmienił się wcale. Alarm na poziomie strony każe przeczytać od nowa wszystkie 351.

# origin: machine llm
# source: Two things have to work for this. Paragraphs must be [recognized after an edit](paragraph-identity.md), and the findings need a [report](what-a-status-report-is-for.md) that leads to work rather than to guilt.
two-things-have-to-eb11596c = Żeby to działało, muszą się udać dwie rzeczy. Akapity trzeba [rozpoznawać po zmianach](paragraph-identity.md), a ustalenia muszą trafić do [raportu](what-a-status-report-is-for.md), który prowadzi do pracy, a nie do poczucia winy.

# origin: machine llm
# source: Is a stale page worse than no page?
is-stale-page-worse-354056b7 = Czy nieaktualna strona jest gorsza niż żadna?

# origin: machine llm
# source: It depends on what the page is for. An essay can lag by a year and do no harm, while an installation guide with one withdrawn command wastes an hour of every reader's time. Find out which paragraphs are old, mark them as such, and decide page by page [what the reader should see](fallbacks-for-readers.md).
it-depends-on-what-8ce6bb2f = To zależy, do czego strona służy. Esej może być spóźniony o rok i nikomu to nie zaszkodzi, natomiast instrukcja instalacji z jednym wycofanym poleceniem marnuje każdemu czytelnikowi godzinę. Ustal, które akapity są stare, oznacz je i dla każdej strony z osobna zdecyduj, [co powinien zobaczyć czytelnik](fallbacks-for-readers.md).
