### hexapla: 1
### document: articles/what-a-status-report-is-for.md

# origin: machine llm
# source: What a status report is for
what-status-report-is-f2a43577 = 状态报告的用途

# origin: machine llm
# source: A report on translations should tell each reader what to do next, and a percentage seldom does.
report-on-translations-should-d7f3e1a3 = 一份翻译报告应当告诉每位读者下一步该做什么，而百分比很少做得到。

# origin: machine llm
# source: reports
reports-9dc079f5 = 报告

# origin: machine llm
# source: teams
teams-58106c15 = 团队

# origin: machine llm
# source: maintenance
maintenance-7b21d6e2 = 维护

# origin: machine llm
# source: Every project that is translated ends up with a table of languages and numbers. Some tables get work done, and others are looked at once and then decorate a wiki. A useful one is written for somebody who has an hour to spend and wants to know where to spend it.
every-project-that-is-1b5846f5 = 凡是要翻译的项目，到头来都会有一张写满语言和数字的表格。有些表格能推动工作，有些则被人看过一眼，从此成了维基里的摆设。有用的表格是写给这样的人看的：他有一个小时的空闲，想知道该花在哪里。

# origin: machine llm
# source: The words in it
the-words-in-it-7fd8d6ca = 报告里的用词

# origin: machine llm
# source: A report can be no clearer than its statuses, and each status should point at one kind of work:
report-can-be-no-3cc9080e = 报告再清楚，也清楚不过它所用的状态；而每一种状态都应当指向一种工作：

# origin: machine llm
# source: Status
status-a9e74bb6 = 状态

# origin: machine llm
# source: What it says
what-it-says-029cc148 = 含义

# origin: machine llm
# source: Who acts
who-acts-d4d9975e = 由谁处理

# origin: machine llm
# source: missing
missing-b1e14646 = 缺失

# origin: machine llm
# source: there is no translation of this unit
there-is-no-translation-793bc1ad = 这个单元没有译文

# origin: machine llm
# source: a translator writes one
translator-writes-one-7bfda66a = 由译者翻译

# origin: machine llm
# source: draft
draft-b82f5995 = 草稿

# origin: machine llm
# source: somebody began and has not vouched for it
somebody-began-and-has-d0bfc112 = 有人开始翻译，但还没有为译文担保

# origin: machine llm
# source: the same person, or another, finishes it
the-same-person-or-9bedba42 = 由原来的译者或另一位译者完成

# origin: machine llm
# source: outdated
outdated-65f4b6cd = 过时

# origin: machine llm
# source: the source has changed since it was translated
the-source-has-changed-e15eb625 = 翻译之后，原文又有改动

# origin: machine llm
# source: a translator compares and mends
translator-compares-and-mends-6da86f76 = 由译者对照修补

# origin: machine llm
# source: translated
translated-271fd287 = 已翻译

# origin: machine llm
# source: it was made from the present source
it-was-made-from-e905ca1c = 译自当前的原文

# origin: machine llm
# source: a reviewer, if the team has any
reviewer-if-the-team-784add22 = 由审校者处理（如果团队里有）

# origin: machine llm
# source: reviewed
reviewed-ebaa0143 = 已审校

# origin: machine llm
# source: a second person has agreed with this very pair of texts
second-person-has-agreed-fb5998d5 = 另有一人认可了这一对原文和译文

# origin: machine llm
# source: nobody
nobody-e3695c81 = 无人

# origin: machine llm
# source: Note that *outdated* is a matter of fact here, and not a suspicion based on [the age of a file](stale-pages.md). A review, likewise, is tied to two texts, and when either of them changes it has nothing left to say.
note-that-outdated-is-402934c5 = 请注意，*过时*在这里是事实，而不是根据[文件的新旧](stale-pages.md)作出的猜测。同样，审校是与两段文字绑定的，其中任何一段改了，它就不再说明什么。

# origin: machine llm
# source: Why a percentage misleads
why-percentage-misleads-9086fe6a = 百分比为何会误导人

# origin: machine llm
# source: "French: 97%" answers no question that a translator would ask. The missing three per cent may be an old announcement or the installation page. Consider this extract, in units:
french-97-answers-no-3ee503ce = “法语：97%”回答不了译者会问的任何问题。缺的那百分之三，可能是一则旧公告，也可能是安装页面。请看下面这段摘录，数字以单元计，各列依次为总数、缺失、草稿、过时、已翻译和已审校：

# origin: machine llm
# source: Count *translated* alone, and the three look like neighbours. They are in quite different positions. Polish has 96 units that nobody has begun, very likely whole articles, and they suit a newcomer who wants a piece of work with clear edges. Arabic was nearly complete once and has been left behind, so it needs someone who knows the existing text and can mend a hundred sentences. Italian is up to date but for an evening's work, and what would help it is a second reader for the 260 units that nobody has reviewed.
count-translated-alone-and-893fa69a = 如果只看*已翻译*一列，三者似乎不相上下，其实处境大不相同。波兰语有 96 个单元还没有人动手，很可能是整篇整篇的文章，适合想领一份边界清楚的工作的新人。阿拉伯语曾经接近完成，后来落在了后面，因此需要一位熟悉现有译文、能修补上百个句子的人。意大利语只差一个晚上的工作就能跟上原文，它真正需要的是第二位读者，来看那 260 个还没有人审校过的单元。

# origin: machine llm
# source: Count units and words
count-units-and-words-d32fa7ee = 既数单元，也数词

# origin: machine llm
# source: Units tell you how many decisions are waiting, and words tell you how long they may take. Two hundred missing menu labels are an afternoon. Two hundred missing paragraphs are a season. For outdated units a third number says more than either, namely **how many words changed**: a version number corrected in forty paragraphs is forty units, two thousand words, and ten minutes.
units-tell-you-how-4d26e816 = 单元数说明有多少决定等着人来做，词数说明这些决定可能要花多长时间。缺两百个菜单标签，一个下午就能补完；缺两百个段落，就要忙上一季。对于过时的单元，还有第三个数字比前两个更能说明问题，那就是**改动了多少个词**：四十个段落里各更正一个版本号，算起来是四十个单元、两千个词，做起来是十分钟。

# origin: machine llm
# source: It also helps to separate the kinds of change. If only a link or a space differs, the translation is almost certainly still right, and it should not be ranked beside a rewritten warning.
it-also-helps-to-140e2228 = 把改动的种类分开也有帮助。如果不同的只是一个链接或一个空格，译文几乎可以肯定仍然正确，不该与一条改写过的警告相提并论。

# origin: machine llm
# source: Three readers
three-readers-024af876 = 三种读者

# origin: machine llm
# source: The **translator** wants a list, sorted by usefulness, with the old and the new source side by side.
the-translator-wants-list-c64824ee = **译者**要的是一份按用处排序的清单，新旧原文左右对照。

# origin: machine llm
# source: The **maintainer** wants to see movement from month to month, and the language in which something has gone wrong, perhaps because a team has stopped.
the-maintainer-wants-to-1abdf047 = **维护者**想看到逐月的进展，也想知道哪种语言出了问题，比如某个团队可能已经停了下来。

# origin: machine llm
# source: The **build** wants a yes or a no. It should say *no* to broken pages, lost placeholders and links that lead nowhere. Being behind is the ordinary state of a living translation, and should fail nothing unless the team has asked for a threshold.
# state: draft
the-build-wants-yes-03146895 = **构建流程**要的是一个“是”或“否”。遇到损坏的页面、丢失的占位符和无处可去的链接，它应当说*否*。落后于原文是活的译文的常态，除非团队自己要求设一个阈值，否则不应因此判为失败。

# origin: machine llm
# source: Readers of the site are a fourth audience, but the report is not for them. They need [a notice on the page they are reading](fallbacks-for-readers.md), in their own language.
readers-of-the-site-235b2fe8 = 网站的读者是第四种人，但报告不是给他们看的。他们需要的是[所读页面上的一则提示](fallbacks-for-readers.md)，而且要用他们自己的语言来写。

# origin: machine llm
# source: What a report should leave out
what-report-should-leave-f67b8706 = 报告不该写什么

# origin: machine llm
# source: It should not rank people, nor languages when one of them has two volunteers and another has twenty. It should not count what a team left out on purpose: a page about local law or a national mirror may well exist in one language only.
it-should-not-rank-501c6717 = 报告不该给人排名；如果一种语言有两名志愿者，另一种有二十名，也不该给语言排名。团队有意不译的内容不该计算在内：关于当地法律或国内镜像站的页面，很可能本来就只需要一种语言。

# origin: machine llm
# source: How often should it be made?
how-often-should-it-aaf42214 = 报告应该多久做一次？

# origin: machine llm
# source: As often as somebody is ready to act on it. For a translator the right moment is the start of a session, so the report must be quick and must work on the files as they lie on the disk. For a maintainer a regular summary, weekly or before each release, is enough. A report that is posted automatically to people who did not ask for it is read twice and filtered out the third time.
as-often-as-somebody-7d3bbaec = 有人打算照着它行动，就做一次。对译者来说，合适的时机是每次开工之前，因此报告必须快，而且必须直接依据磁盘上现有的文件。对维护者来说，每周一次或每次发布之前做一份定期汇总就够了。如果自动把报告发给没有索要的人，前两次还有人读，第三次就被过滤掉了。
