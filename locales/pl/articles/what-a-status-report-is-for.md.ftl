### hexapla: 1
### document: articles/what-a-status-report-is-for.md

# origin: machine llm
# source: What a status report is for
what-status-report-is-f2a43577 = Do czego służy raport o stanie tłumaczeń

# origin: machine llm
# source: A report on translations should tell each reader what to do next, and a percentage seldom does.
report-on-translations-should-d7f3e1a3 = Raport o tłumaczeniach powinien mówić każdemu czytelnikowi, co ma zrobić dalej, a procenty rzadko to mówią.

# origin: machine llm
# source: reports
reports-9dc079f5 = raporty

# origin: machine llm
# source: teams
teams-58106c15 = zespoły

# origin: machine llm
# source: maintenance
maintenance-7b21d6e2 = utrzymanie

# origin: machine llm
# source: Every project that is translated ends up with a table of languages and numbers. Some tables get work done, and others are looked at once and then decorate a wiki. A useful one is written for somebody who has an hour to spend and wants to know where to spend it.
every-project-that-is-1b5846f5 = Każdy tłumaczony projekt dorabia się w końcu tabeli języków i liczb. Jedne tabele sprawiają, że praca zostaje wykonana, na inne ktoś raz zerka, a potem zdobią wiki. Tabela użyteczna powstaje z myślą o kimś, kto ma wolną godzinę i chce wiedzieć, na co ją poświęcić.

# origin: machine llm
# source: The words in it
the-words-in-it-7fd8d6ca = Słowa w raporcie

# origin: machine llm
# source: A report can be no clearer than its statuses, and each status should point at one kind of work:
report-can-be-no-3cc9080e = Raport nie może być jaśniejszy niż stany, które rozróżnia, a każdy stan powinien wskazywać jeden rodzaj pracy:

# origin: machine llm
# source: Status
status-a9e74bb6 = Stan

# origin: machine llm
# source: What it says
what-it-says-029cc148 = Co mówi

# origin: machine llm
# source: Who acts
who-acts-d4d9975e = Kto działa

# origin: machine llm
# source: missing
missing-b1e14646 = brak

# origin: machine llm
# source: there is no translation of this unit
there-is-no-translation-793bc1ad = nie ma tłumaczenia tej jednostki

# origin: machine llm
# source: a translator writes one
translator-writes-one-7bfda66a = tłumacz je pisze

# origin: machine llm
# source: draft
draft-b82f5995 = szkic

# origin: machine llm
# source: somebody began and has not vouched for it
somebody-began-and-has-d0bfc112 = ktoś zaczął, ale jeszcze za to nie ręczy

# origin: machine llm
# source: the same person, or another, finishes it
the-same-person-or-9bedba42 = kończy ta sama osoba albo inna

# origin: machine llm
# source: outdated
outdated-65f4b6cd = nieaktualne

# origin: machine llm
# source: the source has changed since it was translated
the-source-has-changed-e15eb625 = źródło zmieniło się, odkąd je przetłumaczono

# origin: machine llm
# source: a translator compares and mends
translator-compares-and-mends-6da86f76 = tłumacz porównuje i poprawia

# origin: machine llm
# source: translated
translated-271fd287 = przetłumaczone

# origin: machine llm
# source: it was made from the present source
it-was-made-from-e905ca1c = powstało z obecnego źródła

# origin: machine llm
# source: a reviewer, if the team has any
reviewer-if-the-team-784add22 = osoba sprawdzająca, jeśli zespół ją ma

# origin: machine llm
# source: reviewed
reviewed-ebaa0143 = sprawdzone

# origin: machine llm
# source: a second person has agreed with this very pair of texts
second-person-has-agreed-fb5998d5 = druga osoba zgodziła się na tę właśnie parę tekstów

# origin: machine llm
# source: nobody
nobody-e3695c81 = nikt

# origin: machine llm
# source: Note that *outdated* is a matter of fact here, and not a suspicion based on [the age of a file](stale-pages.md). A review, likewise, is tied to two texts, and when either of them changes it has nothing left to say.
note-that-outdated-is-402934c5 = Zwróć uwagę, że *nieaktualne* oznacza tu fakt, a nie podejrzenie oparte na [wieku pliku](stale-pages.md). Podobnie sprawdzenie wiąże się z dwoma tekstami i gdy którykolwiek z nich się zmieni, nie ma już nic do powiedzenia.

# origin: machine llm
# source: Why a percentage misleads
why-percentage-misleads-9086fe6a = Dlaczego procenty wprowadzają w błąd

# origin: machine llm
# source: "French: 97%" answers no question that a translator would ask. The missing three per cent may be an old announcement or the installation page. Consider this extract, in units:
french-97-answers-no-3ee503ce = „Francuski: 97%” nie odpowiada na żadne pytanie, które zadałby tłumacz. Brakujące trzy procent to może stare ogłoszenie, a może strona o instalacji. Spójrzmy na taki wyciąg, liczony w jednostkach:

# origin: machine llm
# source: Count *translated* alone, and the three look like neighbours. They are in quite different positions. Polish has 96 units that nobody has begun, very likely whole articles, and they suit a newcomer who wants a piece of work with clear edges. Arabic was nearly complete once and has been left behind, so it needs someone who knows the existing text and can mend a hundred sentences. Italian is up to date but for an evening's work, and what would help it is a second reader for the 260 units that nobody has reviewed.
count-translated-alone-and-893fa69a = Jeśli liczyć same *przetłumaczone*, cała trójka wygląda na sąsiadów. W rzeczywistości są w zupełnie różnym położeniu. Polski ma 96 jednostek, których nikt nie zaczął, najpewniej całe artykuły; nadają się dla kogoś nowego, kto chce dostać zadanie o wyraźnych granicach. Arabski był kiedyś prawie ukończony, ale został w tyle, potrzebuje więc kogoś, kto zna istniejący tekst i potrafi poprawić sto zdań. Włoski jest aktualny, jeśli nie liczyć pracy na jeden wieczór, a przydałby mu się drugi czytelnik dla 260 jednostek, których nikt nie sprawdził.

# origin: machine llm
# source: Count units and words
count-units-and-words-d32fa7ee = Licz jednostki i słowa

# origin: machine llm
# source: Units tell you how many decisions are waiting, and words tell you how long they may take. Two hundred missing menu labels are an afternoon. Two hundred missing paragraphs are a season. For outdated units a third number says more than either, namely **how many words changed**: a version number corrected in forty paragraphs is forty units, two thousand words, and ten minutes.
# state: draft
units-tell-you-how-4d26e816 = Jednostki mówią, ile decyzji czeka na podjęcie, a słowa, ile czasu mogą zająć. Dwieście brakujących etykiet menu to jedno popołudnie. Dwieście brakujących akapitów to cały kwartał. Przy jednostkach nieaktualnych więcej niż obie te liczby mówi trzecia, mianowicie **ile słów się zmieniło**: numer wersji poprawiony w czterdziestu akapitach to czterdzieści jednostek, dwa tysiące słów i dziesięć minut.

# origin: machine llm
# source: It also helps to separate the kinds of change. If only a link or a space differs, the translation is almost certainly still right, and it should not be ranked beside a rewritten warning.
it-also-helps-to-140e2228 = Warto też rozróżniać rodzaje zmian. Jeśli różni się tylko link albo odstęp, tłumaczenie jest niemal na pewno nadal poprawne i nie należy go stawiać w jednym rzędzie z napisanym od nowa ostrzeżeniem.

# origin: machine llm
# source: Three readers
three-readers-024af876 = Troje czytelników

# origin: machine llm
# source: The **translator** wants a list, sorted by usefulness, with the old and the new source side by side.
the-translator-wants-list-c64824ee = **Tłumacz** chce listy uporządkowanej według przydatności, ze starym i nowym źródłem obok siebie.

# origin: machine llm
# source: The **maintainer** wants to see movement from month to month, and the language in which something has gone wrong, perhaps because a team has stopped.
the-maintainer-wants-to-1abdf047 = **Opiekun projektu** chce widzieć, co się zmienia z miesiąca na miesiąc i w którym języku coś poszło nie tak, być może dlatego, że zespół przestał pracować.

# origin: machine llm
# source: The **build** wants a yes or a no. It should say *no* to broken pages, lost placeholders and links that lead nowhere. Being behind is the ordinary state of a living translation, and should fail nothing unless the team has asked for a threshold.
# state: draft
the-build-wants-yes-03146895 = **System budujący** chce odpowiedzi „tak” lub „nie”. *Nie* powinien mówić zepsutym stronom, zgubionym symbolom zastępczym i linkom, które donikąd nie prowadzą. Pozostawanie w tyle to zwyczajny stan żywego tłumaczenia i nie powinno niczego przerywać, chyba że zespół sam poprosił o próg.

# origin: machine llm
# source: Readers of the site are a fourth audience, but the report is not for them. They need [a notice on the page they are reading](fallbacks-for-readers.md), in their own language.
readers-of-the-site-235b2fe8 = Czytelnicy serwisu to czwarta grupa odbiorców, ale raport nie jest dla nich. Im potrzebna jest [informacja na stronie, którą właśnie czytają](fallbacks-for-readers.md), w ich własnym języku.

# origin: machine llm
# source: What a report should leave out
what-report-should-leave-f67b8706 = Czego raport nie powinien zawierać

# origin: machine llm
# source: It should not rank people, nor languages when one of them has two volunteers and another has twenty. It should not count what a team left out on purpose: a page about local law or a national mirror may well exist in one language only.
it-should-not-rank-501c6717 = Nie powinien ustawiać w kolejności ludzi ani też języków, gdy jeden z nich ma dwoje ochotników, a inny dwadzieścioro. Nie powinien wliczać tego, co zespół pominął celowo: strona o miejscowym prawie albo o krajowym serwerze lustrzanym może z powodzeniem istnieć tylko w jednym języku.

# origin: machine llm
# source: How often should it be made?
how-often-should-it-aaf42214 = Jak często go sporządzać?

# origin: machine llm
# source: As often as somebody is ready to act on it. For a translator the right moment is the start of a session, so the report must be quick and must work on the files as they lie on the disk. For a maintainer a regular summary, weekly or before each release, is enough. A report that is posted automatically to people who did not ask for it is read twice and filtered out the third time.
as-often-as-somebody-7d3bbaec = Tak często, jak często ktoś jest gotów coś z nim zrobić. Dla tłumacza właściwą chwilą jest początek pracy, raport musi więc być szybki i korzystać z plików w takiej postaci, w jakiej leżą na dysku. Opiekunowi projektu wystarczy regularne podsumowanie, raz w tygodniu albo przed każdym wydaniem. Raport rozsyłany automatycznie do ludzi, którzy o niego nie prosili, zostaje przeczytany dwa razy, a za trzecim trafia do filtra.
