### hexapla: 1
### document: articles/what-a-status-report-is-for.md

# origin: machine llm
# source: What a status report is for
what-status-report-is-f2a43577 = Durum raporu ne işe yarar

# origin: machine llm
# source: A report on translations should tell each reader what to do next, and a percentage seldom does.
report-on-translations-should-d7f3e1a3 = Çevirilerle ilgili bir rapor her okura sırada ne yapacağını söylemelidir; bir yüzde bunu nadiren yapar.

# origin: machine llm
# source: reports
reports-9dc079f5 = raporlar

# origin: machine llm
# source: teams
teams-58106c15 = ekipler

# origin: machine llm
# source: maintenance
maintenance-7b21d6e2 = bakım

# origin: machine llm
# source: Every project that is translated ends up with a table of languages and numbers. Some tables get work done, and others are looked at once and then decorate a wiki. A useful one is written for somebody who has an hour to spend and wants to know where to spend it.
every-project-that-is-1b5846f5 = Çevrilen her projenin eninde sonunda dillerden ve sayılardan oluşan bir tablosu olur. Bazı tablolar işlerin yapılmasını sağlar; bazılarına ise bir kez bakılır, sonra bir vikiyi süsler dururlar. Yararlı bir tablo, harcayacak bir saati olan ve bu saati nereye harcayacağını bilmek isteyen biri için yazılır.

# origin: machine llm
# source: The words in it
the-words-in-it-7fd8d6ca = Rapordaki sözcükler

# origin: machine llm
# source: A report can be no clearer than its statuses, and each status should point at one kind of work:
report-can-be-no-3cc9080e = Bir rapor, içindeki durumlardan daha açık olamaz ve her durum tek bir iş türünü göstermelidir:

# origin: machine llm
# source: Status
status-a9e74bb6 = Durum

# origin: machine llm
# source: What it says
what-it-says-029cc148 = Ne söyler

# origin: machine llm
# source: Who acts
who-acts-d4d9975e = Kim harekete geçer

# origin: machine llm
# source: missing
missing-b1e14646 = eksik

# origin: machine llm
# source: there is no translation of this unit
there-is-no-translation-793bc1ad = bu birimin çevirisi yok

# origin: machine llm
# source: a translator writes one
translator-writes-one-7bfda66a = bir çevirmen çeviriyi yazar

# origin: machine llm
# source: draft
draft-b82f5995 = taslak

# origin: machine llm
# source: somebody began and has not vouched for it
somebody-began-and-has-d0bfc112 = biri başladı ama henüz arkasında durmuyor

# origin: machine llm
# source: the same person, or another, finishes it
the-same-person-or-9bedba42 = aynı kişi ya da bir başkası tamamlar

# origin: machine llm
# source: outdated
outdated-65f4b6cd = eskimiş

# origin: machine llm
# source: the source has changed since it was translated
the-source-has-changed-e15eb625 = çevrildiğinden bu yana kaynak değişti

# origin: machine llm
# source: a translator compares and mends
translator-compares-and-mends-6da86f76 = bir çevirmen karşılaştırıp düzeltir

# origin: machine llm
# source: translated
translated-271fd287 = çevrilmiş

# origin: machine llm
# source: it was made from the present source
it-was-made-from-e905ca1c = şimdiki kaynaktan yapıldı

# origin: machine llm
# source: a reviewer, if the team has any
reviewer-if-the-team-784add22 = ekipte varsa, gözden geçiren kişi

# origin: machine llm
# source: reviewed
reviewed-ebaa0143 = gözden geçirilmiş

# origin: machine llm
# source: a second person has agreed with this very pair of texts
second-person-has-agreed-fb5998d5 = ikinci bir kişi tam olarak bu metin çiftini onayladı

# origin: machine llm
# source: nobody
nobody-e3695c81 = hiç kimse

# origin: machine llm
# source: Note that *outdated* is a matter of fact here, and not a suspicion based on [the age of a file](stale-pages.md). A review, likewise, is tied to two texts, and when either of them changes it has nothing left to say.
note-that-outdated-is-402934c5 = Burada *eskimiş* sözünün [dosyanın yaşına](stale-pages.md) dayanan bir kuşkuyu değil, bir olguyu anlattığına dikkat edin. Gözden geçirme de aynı biçimde iki metne bağlıdır; bunlardan biri değiştiğinde söyleyecek sözü kalmaz.

# origin: machine llm
# source: Why a percentage misleads
why-percentage-misleads-9086fe6a = Yüzdeler neden yanıltır

# origin: machine llm
# source: "French: 97%" answers no question that a translator would ask. The missing three per cent may be an old announcement or the installation page. Consider this extract, in units:
french-97-answers-no-3ee503ce = “Fransızca: %97”, bir çevirmenin soracağı hiçbir soruyu yanıtlamaz. Eksik olan yüzde üç, eski bir duyuru da olabilir, kurulum sayfası da. Birim sayılarıyla verilen şu kesite bakın:

# origin: machine llm
# source: Count *translated* alone, and the three look like neighbours. They are in quite different positions. Polish has 96 units that nobody has begun, very likely whole articles, and they suit a newcomer who wants a piece of work with clear edges. Arabic was nearly complete once and has been left behind, so it needs someone who knows the existing text and can mend a hundred sentences. Italian is up to date but for an evening's work, and what would help it is a second reader for the 260 units that nobody has reviewed.
count-translated-alone-and-893fa69a = Yalnızca *çevrilmiş* olanları sayarsanız üçü birbirine komşu gibi görünür. Oysa bambaşka yerlerdedirler. Lehçede kimsenin başlamadığı 96 birim vardır; bunlar büyük olasılıkla bütün bütün makalelerdir ve sınırları belli bir iş isteyen yeni birine uygundur. Arapça bir zamanlar neredeyse tamamdı, sonra geride kaldı; bu yüzden eldeki metni bilen ve yüz cümleyi düzeltebilecek birine ihtiyacı vardır. İtalyanca, bir akşamlık iş dışında günceldir; ona yardımcı olacak şey, kimsenin gözden geçirmediği 260 birim için ikinci bir okurdur.

# origin: machine llm
# source: Count units and words
count-units-and-words-d32fa7ee = Birimleri de sözcükleri de sayın

# origin: machine llm
# source: Units tell you how many decisions are waiting, and words tell you how long they may take. Two hundred missing menu labels are an afternoon. Two hundred missing paragraphs are a season. For outdated units a third number says more than either, namely **how many words changed**: a version number corrected in forty paragraphs is forty units, two thousand words, and ten minutes.
units-tell-you-how-4d26e816 = Birimler kaç kararın beklediğini, sözcükler ise bunların ne kadar sürebileceğini söyler. Eksik iki yüz menü etiketi bir öğleden sonralık iştir. Eksik iki yüz paragraf ise bir mevsimlik iştir. Eskimiş birimlerde üçüncü bir sayı, **kaç sözcüğün değiştiği**, ikisinden de çok şey söyler: kırk paragrafta düzeltilen bir sürüm numarası kırk birim, iki bin sözcük ve on dakika demektir.

# origin: machine llm
# source: It also helps to separate the kinds of change. If only a link or a space differs, the translation is almost certainly still right, and it should not be ranked beside a rewritten warning.
it-also-helps-to-140e2228 = Değişiklik türlerini ayırmak da işe yarar. Yalnızca bir bağlantı ya da bir boşluk farklıysa çeviri neredeyse kesinlikle hâlâ doğrudur ve yeniden yazılmış bir uyarıyla aynı sıraya konmamalıdır.

# origin: machine llm
# source: Three readers
three-readers-024af876 = Üç okur

# origin: machine llm
# source: The **translator** wants a list, sorted by usefulness, with the old and the new source side by side.
the-translator-wants-list-c64824ee = **Çevirmen**, yararlılığa göre sıralanmış, eski ve yeni kaynağı yan yana gösteren bir liste ister.

# origin: machine llm
# source: The **maintainer** wants to see movement from month to month, and the language in which something has gone wrong, perhaps because a team has stopped.
# state: draft
the-maintainer-wants-to-1abdf047 = **Proje sorumlusu**, aydan aya ne değiştiğini ve hangi dilde, belki bir ekip çalışmayı bıraktığı için, bir şeylerin ters gittiğini görmek ister.

# origin: machine llm
# source: The **build** wants a yes or a no. It should say *no* to broken pages, lost placeholders and links that lead nowhere. Being behind is the ordinary state of a living translation, and should fail nothing unless the team has asked for a threshold.
# state: draft
the-build-wants-yes-03146895 = **Derleme**, bir evet ya da hayır ister. Bozuk sayfalara, kaybolmuş yer tutuculara ve hiçbir yere götürmeyen bağlantılara *hayır* demelidir. Geride olmak, yaşayan bir çevirinin olağan hâlidir; ekip bir eşik istemedikçe hiçbir şeyi durdurmamalıdır.

# origin: machine llm
# source: Readers of the site are a fourth audience, but the report is not for them. They need [a notice on the page they are reading](fallbacks-for-readers.md), in their own language.
readers-of-the-site-235b2fe8 = Sitenin okurları dördüncü bir kitledir, ama rapor onlar için değildir. Onlara, kendi dillerinde, [okudukları sayfada duran bir bildirim](fallbacks-for-readers.md) gerekir.

# origin: machine llm
# source: What a report should leave out
what-report-should-leave-f67b8706 = Raporda neler olmamalı

# origin: machine llm
# source: It should not rank people, nor languages when one of them has two volunteers and another has twenty. It should not count what a team left out on purpose: a page about local law or a national mirror may well exist in one language only.
it-should-not-rank-501c6717 = Rapor insanları sıralamamalıdır; birinin iki, ötekinin yirmi gönüllüsü varken dilleri de sıralamamalıdır. Bir ekibin bilerek dışarıda bıraktıklarını saymamalıdır: yerel hukukla ya da ulusal bir yansı sunucusuyla ilgili bir sayfa pekâlâ tek bir dilde bulunabilir.

# origin: machine llm
# source: How often should it be made?
how-often-should-it-aaf42214 = Ne sıklıkla hazırlanmalı?

# origin: machine llm
# source: As often as somebody is ready to act on it. For a translator the right moment is the start of a session, so the report must be quick and must work on the files as they lie on the disk. For a maintainer a regular summary, weekly or before each release, is enough. A report that is posted automatically to people who did not ask for it is read twice and filtered out the third time.
as-often-as-somebody-7d3bbaec = Birinin ona göre harekete geçmeye hazır olduğu sıklıkta. Çevirmen için doğru an, çalışmaya başladığı andır; bu yüzden rapor hızlı olmalı ve dosyaları diskte durdukları hâlleriyle ele almalıdır. Proje sorumlusu için haftalık ya da her sürümden önce hazırlanan düzenli bir özet yeterlidir. İstemeyen kişilere otomatik olarak gönderilen bir rapor iki kez okunur, üçüncüsünde filtreye takılır.
