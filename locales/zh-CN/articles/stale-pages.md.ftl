### hexapla: 1
### document: articles/stale-pages.md

# origin: machine llm
# source: Why pages go stale
why-pages-go-stale-9076fb03 = 页面为何会过时

# origin: machine llm
# source: A translation ages when its source moves on, and the dates of the two files cannot tell you whether it did.
translation-ages-when-its-da2f8194 = 原文向前走了，译文就会变旧；而原文究竟动没动，光看两个文件的日期是看不出来的。

# origin: machine llm
# source: maintenance
maintenance-7b21d6e2 = 维护

# origin: machine llm
# source: dates
dates-467eca5a = 日期

# origin: machine llm
# source: history
history-813ec6a6 = 历史

# origin: machine llm
# source: A translated page is at its best on the day it is published. From then on it ages, although nothing in it changes: its sentences still say what they said, and what they said was right. The source is the part that moves. Someone corrects a version number or adds a warning about a removed option, and none of it reaches the Polish page, because nothing told the Polish team that it had happened.
translated-page-is-at-5017ae11 = 译文页面在发布当天状态最好。从那以后，它虽然一字未改，却一天天变旧：其中的句子说的还是原来的话，而原来的话在当时也没有错。变动的是原文。有人更正了一个版本号，或者为某个已移除的选项加了一条警告，这些都传不到波兰语页面，因为没有任何机制告诉波兰语团队发生了什么。

# origin: machine llm
# source: How it happens
how-it-happens-335dbb69 = 页面是怎样过时的

# origin: machine llm
# source: Most stale pages come from three kinds of change:
most-stale-pages-come-e6734c51 = 过时的页面大多来自三种改动：

# origin: machine llm
# source: **Small ones.** A writer who mends a sentence does not feel that the page has changed, and tells nobody.
small-ones-writer-who-e2bf972e = **小改动**：作者修好一个句子，并不觉得页面有什么变化，也就不会告诉任何人。

# origin: machine llm
# source: **Large ones.** A rewrite touches everything at once. The translators put it off until they have a free weekend, and by then a second rewrite has begun.
large-ones-rewrite-touches-7274a94f = **大改动**：一次重写会同时牵动所有内容。译者打算等到有空的周末再处理，可等到那时，第二次重写已经开始了。

# origin: machine llm
# source: **Changes elsewhere.** A shared notice or a menu label is edited in its own file, and the pages that quote it look untouched.
changes-elsewhere-shared-notice-defabd2f = **别处的改动**：共用的提示或菜单标签是在它自己的文件里修改的，引用它的页面看上去毫无变化。

# origin: machine llm
# source: None of this is carelessness. The fault is in a process that relies on people to remember each other.
none-of-this-is-6288d8d9 = 这些都算不上粗心。问题在于流程：它指望人们时刻把彼此放在心上。

# origin: machine llm
# source: What a date can say
what-date-can-say-0112c481 = 日期能说明什么

# origin: machine llm
# source: The usual remedy is to compare dates: if the English file was modified after the Turkish one, the Turkish one must be old. The rule fails in both directions.
the-usual-remedy-is-4df3642b = 常见的办法是比较日期：如果英语文件的修改时间晚于土耳其语文件，土耳其语文件就一定旧了。这条规则在两个方向上都会出错。

# origin: machine llm
# source: Newer, and still outdated
newer-and-still-outdated-69b306f8 = 文件较新，内容却已过时

# origin: machine llm
# source: Suppose that an English command changes on Monday, and that on Tuesday a Turkish translator, who has not heard of it, fixes a spelling mistake further down the page.
suppose-that-an-english-8ba33bbf = 假设英语页面里的一条命令在周一改了；到了周二，一位并不知情的土耳其语译者在页面靠后的地方改了一个错字。

# origin: machine llm
# source: The Turkish file is now the newer of the two. The command in it is still Sunday's command, and the comparison has just called the page fresh.
the-turkish-file-is-22f6e71b = 现在，土耳其语文件反而成了两者中较新的一个。里面的命令还是周日的那条，而比较日期的结果刚刚宣布这个页面是最新的。

# origin: machine llm
# source: Older, and perfectly good
older-and-perfectly-good-95622fb4 = 文件较旧，内容却完好

# origin: machine llm
# source: The opposite is more common. A script re-wraps every English file at eighty columns, or an address moves from `http` to `https`, and every page in every language is marked as old. After the second such alarm nobody looks at the mark again.
the-opposite-is-more-05f2bcf4 = 相反的情形更为常见。一个脚本把所有英语文件按八十列重新折行，或者某个地址从 `http` 换成了 `https`，于是每种语言的每个页面都被标为旧页面。这样的警报来过两次，就再也没有人去看那个标记了。

# origin: machine llm
# source: The dates are weaker evidence than they seem in any case. Git stores no modification times, so a fresh clone stamps every file with the moment of checkout. Commit dates travel with the repository, but a rebase or a squash replaces them, and a [shallow clone](https://git-scm.com/docs/git-clone), which is what many build services make, has hardly any history to ask.
the-dates-are-weaker-62b1cd97 = 何况，日期这种证据本来就没有看上去那么可靠。Git 不保存修改时间，因此在新的克隆中，每个文件的时间都是检出的那一刻。提交日期会跟着仓库走，但变基（rebase）或压缩提交（squash）会把它换掉；而[浅克隆](https://git-scm.com/docs/git-clone)，也就是许多构建服务所做的那一种，几乎没有历史可查。

# origin: machine llm
# source: What to record instead
what-to-record-instead-05a43d8e = 那么应该记录什么

# origin: machine llm
# source: A translation is a claim about a text. To find out whether the claim still holds, keep the text.
translation-is-claim-about-408e2f14 = 译文是对一段文字作出的断言。要知道这个断言是否依然成立，就要把那段文字留下来。

# origin: machine llm
# source: Store the source paragraph beside its translation, as it stood when the translator read it. *Outdated* then means that two strings differ, and the answer is the same on a laptop, in a tarball and in a shallow clone. A hash would detect the difference too, but only the text lets you show a translator **which words** were added or struck out.
store-the-source-paragraph-27a9db3d = 把原文段落照译者读到时的样子，同译文存放在一起。这样，*过时*的意思就是两个字符串不相同，无论在笔记本电脑上、在 tar 包里，还是在浅克隆中，答案都一样。哈希值也能发现差异，但只有留下文字本身，才能告诉译者**哪些词**是新增的，哪些被删去了。

# origin: machine llm
# source: Differences that no reader can see should not count: line breaks, indentation, a run of spaces. The rest can be graded, since a moved link asks less of a translator than a new sentence does.
differences-that-no-reader-a212c3bf = 读者看不见的差异不应计算在内，例如换行、缩进、连续的空格。其余的差异可以分出轻重，因为比起新增一个句子，换一个链接要译者做的事少得多。

# origin: machine llm
# source: Working by the paragraph also shrinks the job. OpenTelemetry's documentation records, in each translated page, the commit it was made from. Of 351 pages that had fallen behind, the median page had seen about 14% of its segments change, and on 25 pages no translatable text had changed at all. A page-level alarm asks for a fresh reading of all 351.
working-by-the-paragraph-865c364c = 以段落为单位，还能让工作量变小。OpenTelemetry 的文档在每个译文页面中都记录了它译自哪个提交。在 351 个落后的页面中，每页有变动的片段所占比例的中位数约为 14%，还有 25 个页面，可翻译的文字丝毫未变。若以页面为单位报警，351 个页面就都得重读一遍。

# origin: machine llm
# source: Two things have to work for this. Paragraphs must be [recognized after an edit](paragraph-identity.md), and the findings need a [report](what-a-status-report-is-for.md) that leads to work rather than to guilt.
two-things-have-to-eb11596c = 要做到这一点，有两件事必须办好：段落[在编辑之后仍能认出来](paragraph-identity.md)；查出的结果要汇成一份[报告](what-a-status-report-is-for.md)，让人想动手去做，而不是心生愧疚。

# origin: machine llm
# source: Is a stale page worse than no page?
is-stale-page-worse-354056b7 = 过时的页面比没有页面更糟吗？

# origin: machine llm
# source: It depends on what the page is for. An essay can lag by a year and do no harm, while an installation guide with one withdrawn command wastes an hour of every reader's time. Find out which paragraphs are old, mark them as such, and decide page by page [what the reader should see](fallbacks-for-readers.md).
it-depends-on-what-8ce6bb2f = 这要看页面的用途。一篇随笔晚上一年也无妨，而一份安装指南里只要有一条已作废的命令，就会浪费每位读者一个小时。要查明哪些段落旧了，给它们标上记号，再逐页决定[读者应该看到什么](fallbacks-for-readers.md)。
