### hexapla: 1
### document: articles/stale-pages.md

# origin: machine llm
# source: Why pages go stale
why-pages-go-stale-9076fb03 = ページはなぜ古くなるのか

# origin: machine llm
# source: A translation ages when its source moves on, and the dates of the two files cannot tell you whether it did.
translation-ages-when-its-da2f8194 = 訳文は、原文が先へ進むと古くなります。本当にそうなったかどうかは、二つのファイルの日付を見てもわかりません。

# origin: machine llm
# source: maintenance
maintenance-7b21d6e2 = 保守

# origin: machine llm
# source: dates
dates-467eca5a = 日付

# origin: machine llm
# source: history
history-813ec6a6 = 履歴

# origin: machine llm
# source: A translated page is at its best on the day it is published. From then on it ages, although nothing in it changes: its sentences still say what they said, and what they said was right. The source is the part that moves. Someone corrects a version number or adds a warning about a removed option, and none of it reaches the Polish page, because nothing told the Polish team that it had happened.
translated-page-is-at-5017ae11 = 翻訳されたページは、公開された日がいちばん良い状態です。その日を境に、中身は何一つ変わらないのに古くなっていきます。どの文も以前と同じことを述べていて、述べていたことは正しかったのです。動くのは原文のほうです。誰かがバージョン番号を直したり、廃止されたオプションについて警告を書き足したりしても、ポーランド語のページには何も届きません。それをポーランド語チームに知らせるものが、何もなかったからです。

# origin: machine llm
# source: How it happens
how-it-happens-335dbb69 = どのように起こるか

# origin: machine llm
# source: Most stale pages come from three kinds of change:
most-stale-pages-come-e6734c51 = 古くなったページのほとんどは、三種類の変更から生まれます。

# origin: machine llm
# source: **Small ones.** A writer who mends a sentence does not feel that the page has changed, and tells nobody.
small-ones-writer-who-e2bf972e = **小さな変更**。文を一つ直しただけの書き手は、ページが変わったとは感じず、誰にも知らせません。

# origin: machine llm
# source: **Large ones.** A rewrite touches everything at once. The translators put it off until they have a free weekend, and by then a second rewrite has begun.
large-ones-rewrite-touches-7274a94f = **大きな変更**。全面的な書き直しは、あらゆる箇所に一度に及びます。翻訳者は週末が空くまで作業を先送りし、そのころには次の書き直しが始まっています。

# origin: machine llm
# source: **Changes elsewhere.** A shared notice or a menu label is edited in its own file, and the pages that quote it look untouched.
changes-elsewhere-shared-notice-defabd2f = **別の場所での変更**。共通の注意書きやメニューの項目名は、それぞれのファイルの中で編集されます。それを引用しているページは、手つかずのように見えます。

# origin: machine llm
# source: None of this is carelessness. The fault is in a process that relies on people to remember each other.
none-of-this-is-6288d8d9 = どれも不注意のせいではありません。問題は、人が互いのことを忘れずにいるのを当てにした仕組みのほうにあります。

# origin: machine llm
# source: What a date can say
what-date-can-say-0112c481 = 日付からわかること

# origin: machine llm
# source: The usual remedy is to compare dates: if the English file was modified after the Turkish one, the Turkish one must be old. The rule fails in both directions.
the-usual-remedy-is-4df3642b = よくある対策は、日付を比べることです。英語のファイルがトルコ語のファイルより後に更新されていれば、トルコ語のほうは古いはずだ、というわけです。この規則は、どちらの向きにも外れます。

# origin: machine llm
# source: Newer, and still outdated
# state: draft
newer-and-still-outdated-69b306f8 = 新しいのに要更新

# origin: machine llm
# source: Suppose that an English command changes on Monday, and that on Tuesday a Turkish translator, who has not heard of it, fixes a spelling mistake further down the page.
suppose-that-an-english-8ba33bbf = 月曜日に英語のページのコマンドが変わり、火曜日に、それを聞いていないトルコ語の翻訳者が、ページの下のほうで綴りの誤りを直したとしましょう。

# origin: machine llm
# source: The Turkish file is now the newer of the two. The command in it is still Sunday's command, and the comparison has just called the page fresh.
the-turkish-file-is-22f6e71b = いまや、二つのうち新しいのはトルコ語のファイルです。ところが、そこに書かれているコマンドは日曜日のままです。それでも日付の比較は、このページを最新だと判定しました。

# origin: machine llm
# source: Older, and perfectly good
older-and-perfectly-good-95622fb4 = 古いのに問題なし

# origin: machine llm
# source: The opposite is more common. A script re-wraps every English file at eighty columns, or an address moves from `http` to `https`, and every page in every language is marked as old. After the second such alarm nobody looks at the mark again.
the-opposite-is-more-05f2bcf4 = 逆の場合のほうがよく起こります。スクリプトが英語のファイルをすべて80桁で折り返し直したり、アドレスが`http`から`https`に変わったりすると、全言語の全ページに「古い」という印が付きます。そんな警報が二度も鳴れば、もう誰も印を見なくなります。

# origin: machine llm
# source: The dates are weaker evidence than they seem in any case. Git stores no modification times, so a fresh clone stamps every file with the moment of checkout. Commit dates travel with the repository, but a rebase or a squash replaces them, and a [shallow clone](https://git-scm.com/docs/git-clone), which is what many build services make, has hardly any history to ask.
the-dates-are-weaker-62b1cd97 = いずれにせよ、日付は見かけほど確かな証拠ではありません。Gitは更新日時を保存しないので、クローンしたばかりのリポジトリでは、どのファイルにもチェックアウトした時刻が付きます。コミットの日付はリポジトリとともに運ばれますが、リベースやスカッシュをすれば置き換わります。しかも、多くのビルドサービスが使う[シャロークローン](https://git-scm.com/docs/git-clone)には、調べようにも履歴がほとんどありません。

# origin: machine llm
# source: What to record instead
what-to-record-instead-05a43d8e = 代わりに何を記録するか

# origin: machine llm
# source: A translation is a claim about a text. To find out whether the claim still holds, keep the text.
translation-is-claim-about-408e2f14 = 翻訳とは、ある文章についての主張です。その主張がいまも成り立つかどうかを知るには、その文章を残しておくことです。

# origin: machine llm
# source: Store the source paragraph beside its translation, as it stood when the translator read it. *Outdated* then means that two strings differ, and the answer is the same on a laptop, in a tarball and in a shallow clone. A hash would detect the difference too, but only the text lets you show a translator **which words** were added or struck out.
store-the-source-paragraph-27a9db3d = 原文の段落を、翻訳者が読んだときのままの姿で、訳文の隣に保存しておきます。すると*要更新*とは、二つの文字列が異なるという意味になります。その答えは、ノートパソコンでも、tarballでも、シャロークローンでも変わりません。ハッシュでも違いは検出できますが、**どの語**が加えられ、どの語が消されたのかを翻訳者に示せるのは、文章そのものだけです。

# origin: machine llm
# source: Differences that no reader can see should not count: line breaks, indentation, a run of spaces. The rest can be graded, since a moved link asks less of a translator than a new sentence does.
differences-that-no-reader-a212c3bf = 改行、字下げ、連続する空白といった、読者の目に見えない違いは、数に入れるべきではありません。残りの違いには段階を付けられます。リンク先の移動は、新しい文ほどには翻訳者の手間を取らせないからです。

# origin: machine llm
# source: Working by the paragraph also shrinks the job. OpenTelemetry's documentation records, in each translated page, the commit it was made from. Of 351 pages that had fallen behind, the median page had seen about 14% of its segments change, and on 25 pages no translatable text had changed at all. A page-level alarm asks for a fresh reading of all 351.
working-by-the-paragraph-865c364c = 段落ごとに作業すれば、仕事の量も減ります。OpenTelemetryのドキュメントでは、翻訳された各ページに、元になったコミットが記録されています。遅れの出ていた351ページでは、変更されたセグメントの割合は中央値で約14%であり、うち25ページでは翻訳対象のテキストがまったく変わっていませんでした。ページ単位の警報では、351ページすべての読み直しを求めることになります。

# origin: machine llm
# source: Two things have to work for this. Paragraphs must be [recognized after an edit](paragraph-identity.md), and the findings need a [report](what-a-status-report-is-for.md) that leads to work rather than to guilt.
two-things-have-to-eb11596c = これには、二つのことがうまくいかなければなりません。段落は[編集されたあとでも同じものだと認識される](paragraph-identity.md)必要があります。そして調べた結果は、罪悪感ではなく作業につながる[レポート](what-a-status-report-is-for.md)になる必要があります。

# origin: machine llm
# source: Is a stale page worse than no page?
is-stale-page-worse-354056b7 = 古くなったページは、ないよりも悪いのか？

# origin: machine llm
# source: It depends on what the page is for. An essay can lag by a year and do no harm, while an installation guide with one withdrawn command wastes an hour of every reader's time. Find out which paragraphs are old, mark them as such, and decide page by page [what the reader should see](fallbacks-for-readers.md).
it-depends-on-what-8ce6bb2f = それはページの目的によります。エッセイなら1年遅れても害はありませんが、廃止されたコマンドが一つでも残ったインストールガイドは、読む人全員から1時間ずつ奪います。どの段落が古いのかを突き止め、それとわかる印を付け、[読者に何を見せるか](fallbacks-for-readers.md)をページごとに決めてください。
