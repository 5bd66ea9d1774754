### hexapla: 1
### document: articles/glossaries-and-names.md

# origin: machine llm
# source: Glossaries and names
glossaries-and-names-f29c2f78 = 术语表与名称

# origin: machine llm
# source: How a team agrees on its words, what to do with product names, and why a glossary must know about inflection.
how-team-agrees-on-490e7ffb = 团队如何统一用词，产品名称怎样处理，以及术语表为什么必须懂得词形变化。

# origin: machine llm
# source: glossary
glossary-f992f5aa = 术语表

# origin: machine llm
# source: names
names-88142709 = 名称

# origin: machine llm
# source: inflection
inflection-be14c1f2 = 词形变化

# origin: machine llm
# source: teams
teams-58106c15 = 团队

# origin: machine llm
# source: Two good translators will choose two good words for the same thing. In a novel nobody minds; in a manual the reader meets *repository* in one chapter and, under another name, in the next, and wonders whether they are two things. A glossary settles the matter once, in a place where the next translator can find it.
two-good-translators-will-70ffb13c = 两位好译者会为同一样东西选出两个好词。在小说里没有人会在意；但在手册里，读者在这一章遇到*仓库*，到下一章它又换了个名字，就会疑惑这是不是两样东西。术语表把这件事一次定下来，并且放在下一位译者找得到的地方。

# origin: machine llm
# source: What an entry holds
what-an-entry-holds-65d8f059 = 一个词条包含什么

# origin: machine llm
# source: A list of word pairs is a start, but it goes wrong as soon as a word has two meanings. A useful entry holds:
list-of-word-pairs-c7ccdeb9 = 列一张两种语言的词语对照表是个开端，可是一旦某个词有两个意思，它就会出问题。一个有用的词条包含：

# origin: machine llm
# source: the source term, and its part of speech where that is in doubt (*to build* and *a build* seldom share a translation);
the-source-term-and-cfafba94 = 原文术语，词性容易混淆时还要注明词性（动词 *to build* 和名词 *a build* 很少能共用一个译名）；

# origin: machine llm
# source: a definition of one sentence, in the sense that *this project* uses;
definition-of-one-sentence-32a3e762 = 一句话的定义，只写*本项目*所用的意思；

# origin: machine llm
# source: the agreed word in each language, with its gender or counter if it has one;
the-agreed-word-in-f2393305 = 每种语言商定的译名，如有语法上的性或量词，也一并写明；

# origin: machine llm
# source: words that were considered and turned down, so that the debate need not be held again;
words-that-were-considered-ea0bfe67 = 考虑过但没有采用的词，免得再争论一遍；

# origin: machine llm
# source: where it applies, if the interface and the articles differ.
where-it-applies-if-31a17365 = 适用范围，如果界面和文章的用法不同。

# origin: machine llm
# source: An entry might read like this:
an-entry-might-read-bd9e1018 = 一个词条可以这样写：

# origin: machine llm
# source: **fallback** (noun): what is shown when the wanted text is not there. fr *repli*; ja フォールバック; pl *język zastępczy*, of a language. Not *tekst zastępczy*, which readers take for a placeholder, and not *kopia zapasowa*, which is a backup.
# state: draft
fallback-noun-what-is-0f3bbdd0 = **fallback**（名词）：所需的文本不存在时显示的内容。法语 *repli*；日语 フォールバック；波兰语 *język zastępczy*，指语言。不用 *tekst zastępczy*，读者会把它理解为占位文本；也不用 *kopia zapasowa*，那是备份。

# origin: machine llm
# source: Keep the list short: thirty entries that everyone knows do more good than six hundred that nobody opens. And look at the interface first. If the Polish *Save* button says *Zapisz*, the article about that button has no choice.
keep-the-list-short-c50ce839 = 术语表要短：人人熟知的三十个词条，胜过没有人打开的六百个。另外，要先看界面。如果波兰语界面上的 *Save*（保存）按钮写的是 *Zapisz*，介绍这个按钮的文章就别无选择。

# origin: machine llm
# source: Product names
product-names-b24e522f = 产品名称

# origin: machine llm
# source: A name is a word that somebody owns, so first find out what its owner allows. Three rules are common. The name stays as it is, in its own script. Or it has an official form in some languages, which must then be used. Or it is a description, such as *Settings* or *Control Panel*, and is translated like any other label.
name-is-word-that-62b884dc = 名称是有主人的词，所以先要弄清主人允许什么。常见的规则有三种：名称保持原样，用它自己的文字书写；或者它在某些语言里有官方译名，那就必须使用；或者它其实是一种描述，例如*设置*或*控制面板*，那就和其他标签一样翻译。

# origin: machine llm
# source: Even the first rule leaves work for grammar, because a sentence bends the words that stand in it:
even-the-first-rule-ea50fa8f = 即便是第一种规则，也还有语法上的事要处理，因为句子会改变其中词语的形态：

# origin: machine llm
# source: **Polish** declines names that look as though they could be declined: *Hexapla*, *strona Hexapli*, *znam Hexaplę*. Where the owner forbids it, put a common noun in front and decline that: *w programie Hexapla*.
polish-declines-names-that-c07a5c99 = **波兰语**会给看上去能变格的名称变格：*Hexapla*、*strona Hexapli*、*znam Hexaplę*。如果名称的主人不允许，就在前面放一个普通名词，让那个名词去变格：*w programie Hexapla*。

# origin: machine llm
# source: **Turkish** joins its endings to a name with an apostrophe and chooses the vowel by the *sound* of the name: `Hexapla'yı`, but `YouTube'u`, whatever its last letter says. Change the name, and every ending may change with it.
turkish-joins-its-endings-656b6e99 = **土耳其语**用撇号把词尾接在名称后面，并按名称的*读音*选择元音：`Hexapla'yı`，但 `YouTube'u`，不管最后一个字母是什么。名称一换，每个词尾都可能跟着变。

# origin: machine llm
# source: **Arabic** attaches the article and several prepositions to the next word, which reads badly when that word is Latin. Writers put a common noun between the two: `لبرنامج Hexapla`, "for the program Hexapla".
arabic-attaches-the-article-ee42fa10 = **阿拉伯语**把冠词和若干介词与后面的词连写，如果后面是拉丁字母的词，读起来就很别扭。写作者会在两者之间放一个普通名词：`لبرنامج Hexapla`，意思是“为 Hexapla 程序”。

# origin: machine llm
# source: **German** makes compounds with hyphens, `Hexapla-Projekt`, and a space in place of the hyphen is a mistake that few spelling checkers find.
german-makes-compounds-with-9922223b = **德语**用连字符构成复合词，如 `Hexapla-Projekt`；如果写成空格而不用连字符，就是错误，而且很少有拼写检查程序能发现。

# origin: machine llm
# source: **Japanese** adds particles without any change to the name, but needs a ruling on spaces between Latin and Japanese letters.
japanese-adds-particles-without-52340e47 = **日语**添加助词时，名称本身不变，但拉丁字母与日文之间要不要空格，需要有个规定。

# origin: machine llm
# source: Names in messages
names-in-messages-a670ab1e = 消息中的名称

# origin: machine llm
# source: When a name is inserted by software, the translator cannot see the sentence and the name together. [Fluent](https://projectfluent.org/) lets each language keep the forms it needs, and ask for one by name:
when-name-is-inserted-1eee7318 = 如果名称由软件插入，译者就无法同时看到句子和名称。[Fluent](https://projectfluent.org/) 让每种语言保存自己需要的各种形式，并按形式的名字取用：

# origin: machine llm
# source: The English source has a single form and need not know about the rest.
the-english-source-has-22305540 = 英语原文只有一种形式，不必知道其余的形式。

# origin: machine llm
# source: Checking against it
checking-against-it-09e4cf0b = 对照术语表检查

# origin: machine llm
# source: It is natural to want a program that reports every translation where the agreed word does not occur. In Chinese a plain search does fairly well. In Russian, Turkish or Finnish the dictionary form is one of many: *файл* appears as *файлом* and *файлах*, and a search for the whole word cries wolf on every page. Match stems, or list the forms in the entry, and treat the result as a hint to a person and not as an error.
it-is-natural-to-a7cbda8f = 人们自然会希望有个程序，把没有用商定译名的译文全都报告出来。在中文里，直接搜索的效果相当好。而在俄语、土耳其语或芬兰语里，词典中的形式只是许多形式之一：*файл* 会以 *файлом* 和 *файлах* 的面目出现，整词搜索在每一页上都会喊“狼来了”。应当匹配词干，或者在词条中列出各种形式，并把结果当作给人的提示，而不是错误。

# origin: machine llm
# source: Watch the reverse as well: a lenient search finds 文 inside 文字 and stays silent where it should speak. What a check cannot decide, [a reviewer](what-a-status-report-is-for.md) can.
watch-the-reverse-as-5f36a6e4 = 反过来的情形也要留意：宽松的搜索会在“文字”中找到“文”，于是在该出声的时候保持沉默。检查程序无法判断的，[审校者](what-a-status-report-is-for.md)可以判断。

# origin: machine llm
# source: Who decides when two translators disagree?
who-decides-when-two-3dfcec92 = 两位译者意见不一时，由谁决定？

# origin: machine llm
# source: The people who translate into that language, by whatever rule they agree on beforehand, and never the maintainers of the source, who cannot hear the difference. Write down both candidates, ask a few readers who are not translators, and then let one named person choose. What matters most is that the choice is written down with its reason, so that a better reason can change it later, everywhere at once.
the-people-who-translate-ef360d51 = 由从事该语言翻译的人按事先商定的规则决定，不论那是什么规则；绝不能由原文的维护者决定，因为他们听不出其中的差别。把两个候选译名都写下来，问问几位不是译者的读者，然后由一位指定的人来选。最重要的是把选择连同理由一起记录下来，这样日后有了更好的理由，就可以把它全部改过来，一处不漏。
