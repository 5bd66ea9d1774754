### hexapla: 1
### document: articles/stale-pages.md

# origin: machine llm
# source: Why pages go stale
why-pages-go-stale-9076fb03 = Sayfalar neden eskir

# origin: machine llm
# source: A translation ages when its source moves on, and the dates of the two files cannot tell you whether it did.
translation-ages-when-its-da2f8194 = Bir çeviri, kaynağı yoluna devam ettiğinde eskir; bunun olup olmadığı ise iki dosyanın tarihlerinden anlaşılamaz.

# origin: machine llm
# source: maintenance
maintenance-7b21d6e2 = bakım

# origin: machine llm
# source: dates
dates-467eca5a = tarihler

# origin: machine llm
# source: history
history-813ec6a6 = geçmiş

# origin: machine llm
# source: A translated page is at its best on the day it is published. From then on it ages, although nothing in it changes: its sentences still say what they said, and what they said was right. The source is the part that moves. Someone corrects a version number or adds a warning about a removed option, and none of it reaches the Polish page, because nothing told the Polish team that it had happened.
translated-page-is-at-5017ae11 = Çevrilmiş bir sayfa en iyi hâlini yayımlandığı gün yaşar. O günden sonra, içinde hiçbir şey değişmediği hâlde eskir: cümleleri ne diyorduysa yine onu der, dedikleri de doğruydu. Yerinde durmayan, kaynaktır. Biri bir sürüm numarasını düzeltir ya da kaldırılmış bir seçenek için uyarı ekler; bunların hiçbiri Lehçe sayfaya ulaşmaz, çünkü olanları Lehçe ekibine haber veren bir şey yoktur.

# origin: machine llm
# source: How it happens
how-it-happens-335dbb69 = Nasıl olur

# origin: machine llm
# source: Most stale pages come from three kinds of change:
most-stale-pages-come-e6734c51 = Eskimiş sayfaların çoğu üç tür değişiklikten kaynaklanır:

# origin: machine llm
# source: **Small ones.** A writer who mends a sentence does not feel that the page has changed, and tells nobody.
small-ones-writer-who-e2bf972e = **Küçük olanlar.** Bir cümleyi düzelten yazar, sayfanın değiştiğini düşünmez ve kimseye haber vermez.

# origin: machine llm
# source: **Large ones.** A rewrite touches everything at once. The translators put it off until they have a free weekend, and by then a second rewrite has begun.
large-ones-rewrite-touches-7274a94f = **Büyük olanlar.** Baştan yazım her şeye birden dokunur. Çevirmenler bu işi boş bir hafta sonu bulana kadar erteler, o zamana kadar da ikinci bir baştan yazım başlamış olur.

# origin: machine llm
# source: **Changes elsewhere.** A shared notice or a menu label is edited in its own file, and the pages that quote it look untouched.
changes-elsewhere-shared-notice-defabd2f = **Başka yerde olanlar.** Ortak bir bildirim ya da bir menü etiketi kendi dosyasında düzenlenir, onu alıntılayan sayfalar ise hiç dokunulmamış görünür.

# origin: machine llm
# source: None of this is carelessness. The fault is in a process that relies on people to remember each other.
none-of-this-is-6288d8d9 = Bunların hiçbiri özensizlik değildir. Kusur, insanların birbirini hatırlamasına bel bağlayan süreçtedir.

# origin: machine llm
# source: What a date can say
what-date-can-say-0112c481 = Tarih ne söyleyebilir

# origin: machine llm
# source: The usual remedy is to compare dates: if the English file was modified after the Turkish one, the Turkish one must be old. The rule fails in both directions.
the-usual-remedy-is-4df3642b = Alışılmış çare tarihleri karşılaştırmaktır: İngilizce dosya Türkçe dosyadan sonra değiştirilmişse Türkçe dosya eski olmalıdır. Bu kural iki yönde de yanılır.

# origin: machine llm
# source: Newer, and still outdated
newer-and-still-outdated-69b306f8 = Daha yeni, yine de eskimiş

# origin: machine llm
# source: Suppose that an English command changes on Monday, and that on Tuesday a Turkish translator, who has not heard of it, fixes a spelling mistake further down the page.
suppose-that-an-english-8ba33bbf = İngilizce metindeki bir komutun pazartesi günü değiştiğini, bundan haberi olmayan bir Türkçe çevirmeninin de salı günü sayfanın aşağısındaki bir yazım yanlışını düzelttiğini düşünelim.

# origin: machine llm
# source: The Turkish file is now the newer of the two. The command in it is still Sunday's command, and the comparison has just called the page fresh.
the-turkish-file-is-22f6e71b = Artık iki dosyadan yeni olanı Türkçe dosyadır. İçindeki komut hâlâ pazar gününün komutudur, karşılaştırma ise az önce sayfayı taze ilan etmiştir.

# origin: machine llm
# source: Older, and perfectly good
older-and-perfectly-good-95622fb4 = Daha eski, ama gayet iyi

# origin: machine llm
# source: The opposite is more common. A script re-wraps every English file at eighty columns, or an address moves from `http` to `https`, and every page in every language is marked as old. After the second such alarm nobody looks at the mark again.
the-opposite-is-more-05f2bcf4 = Tersi daha sık görülür. Bir betik bütün İngilizce dosyaların satırlarını seksen sütuna göre yeniden böler ya da bir adres `http` yerine `https` ile yazılmaya başlar; böylece her dildeki her sayfa eski diye işaretlenir. Bu türden ikinci alarmdan sonra işarete bir daha kimse bakmaz.

# origin: machine llm
# source: The dates are weaker evidence than they seem in any case. Git stores no modification times, so a fresh clone stamps every file with the moment of checkout. Commit dates travel with the repository, but a rebase or a squash replaces them, and a [shallow clone](https://git-scm.com/docs/git-clone), which is what many build services make, has hardly any history to ask.
# state: draft
the-dates-are-weaker-62b1cd97 = Tarihler zaten göründüklerinden daha zayıf kanıtlardır. Git değişiklik zamanlarını saklamaz; bu yüzden yeni bir klon her dosyaya checkout anını damgalar. Commit tarihleri depoyla birlikte taşınır, ama bir rebase ya da squash onları değiştirir; birçok derleme hizmetinin oluşturduğu [sığ klonun](https://git-scm.com/docs/git-clone) ise danışılacak geçmişi yok denecek kadar azdır.

# origin: machine llm
# source: What to record instead
what-to-record-instead-05a43d8e = Bunun yerine ne kaydedilmeli

# origin: machine llm
# source: A translation is a claim about a text. To find out whether the claim still holds, keep the text.
translation-is-claim-about-408e2f14 = Çeviri, bir metin hakkında bir iddiadır. İddianın hâlâ geçerli olup olmadığını öğrenmek için metni saklayın.

# origin: machine llm
# source: Store the source paragraph beside its translation, as it stood when the translator read it. *Outdated* then means that two strings differ, and the answer is the same on a laptop, in a tarball and in a shallow clone. A hash would detect the difference too, but only the text lets you show a translator **which words** were added or struck out.
store-the-source-paragraph-27a9db3d = Kaynak paragrafı, çevirmenin okuduğu hâliyle, çevirisinin yanında saklayın. O zaman *eskimiş*, iki karakter dizisinin farklı olduğu anlamına gelir ve yanıt dizüstü bilgisayarda, tar arşivinde ve sığ klonda aynıdır. Bir özet değeri (hash) de farkı yakalardı, ama çevirmene **hangi sözcüklerin** eklendiğini ya da çıkarıldığını yalnızca metin gösterebilir.

# origin: machine llm
# source: Differences that no reader can see should not count: line breaks, indentation, a run of spaces. The rest can be graded, since a moved link asks less of a translator than a new sentence does.
differences-that-no-reader-a212c3bf = Hiçbir okurun göremeyeceği farklar sayılmamalıdır: satır sonları, girintiler, art arda boşluklar. Geri kalanlar derecelendirilebilir, çünkü taşınmış bir bağlantı çevirmenden yeni bir cümle kadar emek istemez.

# origin: machine llm
# source: Working by the paragraph also shrinks the job. OpenTelemetry's documentation records, in each translated page, the commit it was made from. Of 351 pages that had fallen behind, the median page had seen about 14% of its segments change, and on 25 pages no translatable text had changed at all. A page-level alarm asks for a fresh reading of all 351.
working-by-the-paragraph-865c364c = Paragraf paragraf çalışmak işi de küçültür. OpenTelemetry belgelerinde, çevrilmiş her sayfada o sayfanın hangi commit’ten çevrildiği kayıtlıdır. Geride kalmış 351 sayfada, değişen segmentlerin oranının ortancası yaklaşık %14’tü; 25 sayfada ise çevrilebilir metin hiç değişmemişti. Sayfa düzeyindeki bir alarm, 351 sayfanın hepsinin yeniden okunmasını ister.

# origin: machine llm
# source: Two things have to work for this. Paragraphs must be [recognized after an edit](paragraph-identity.md), and the findings need a [report](what-a-status-report-is-for.md) that leads to work rather than to guilt.
two-things-have-to-eb11596c = Bunun için iki şeyin yürümesi gerekir. Paragraflar [düzenlemeden sonra tanınabilmeli](paragraph-identity.md), bulgular da suçluluk duygusuna değil işe götüren bir [rapora](what-a-status-report-is-for.md) dökülmelidir.

# origin: machine llm
# source: Is a stale page worse than no page?
is-stale-page-worse-354056b7 = Eskimiş bir sayfa, hiç sayfa olmamasından daha mı kötüdür?

# origin: machine llm
# source: It depends on what the page is for. An essay can lag by a year and do no harm, while an installation guide with one withdrawn command wastes an hour of every reader's time. Find out which paragraphs are old, mark them as such, and decide page by page [what the reader should see](fallbacks-for-readers.md).
it-depends-on-what-8ce6bb2f = Bu, sayfanın ne işe yaradığına bağlıdır. Bir deneme yazısı bir yıl geriden gelse de zararı dokunmaz; geri çekilmiş tek bir komut içeren bir kurulum kılavuzu ise her okurun bir saatini boşa harcatır. Hangi paragrafların eski olduğunu bulun, onları böyle işaretleyin ve [okurun ne görmesi gerektiğine](fallbacks-for-readers.md) sayfa sayfa karar verin.
