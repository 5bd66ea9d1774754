### hexapla: 1
### document: articles/paragraph-identity.md

# origin: machine llm
# source: The identity of a paragraph
the-identity-of-paragraph-d4aeb15b = 段落の同一性

# origin: machine llm
# source: How to know that a paragraph is the same one after it was edited, moved, split or merged, without writing anything into the source.
how-to-know-that-5bbe8e12 = 編集、移動、分割、統合のあとでも、原文に何も書き込まずに、それが同じ段落だと知る方法。

# origin: machine llm
# source: identity
identity-1247db6a = 同一性

# origin: machine llm
# source: alignment
# state: draft
alignment-7ab927ea = 対応付け

# origin: machine llm
# source: diff
diff-4f2e33d3 = 差分

# origin: machine llm
# source: A translation belongs to a paragraph. When the paragraph changes, the translation should follow it, [flagged as outdated](stale-pages.md) but not lost. But after how many edits is it still the same paragraph? People answer that by looking at both versions. A tool has to look as well, or be told.
translation-belongs-to-paragraph-b1df1498 = 訳文は段落に属しています。段落が変われば、訳文は[要更新の印を付けられた](stale-pages.md)うえで、失われることなく段落についていくべきです。では、何回編集されるまで、それは同じ段落なのでしょうか。人は二つの版を見比べて答えます。ツールも同じように見比べるか、教えてもらうしかありません。

# origin: machine llm
# source: Three simple answers
three-simple-answers-9f27c800 = 三つの単純な答え

# origin: machine llm
# source: **Say it in the source.** Give every paragraph an identifier, such as `{#backup-warning}`, and keep it there. This works as long as every author knows the rule. In practice someone copies a paragraph along with its identifier, someone else deletes "that odd code", and every pull request carries noise that means nothing to the person writing.
say-it-in-the-0d456dd0 = **原文に書く**。すべての段落に`{"{"}#backup-warning{"}"}`のような識別子を付け、そのまま残しておきます。著者全員がこの決まりを知っているあいだは、うまくいきます。しかし実際には、誰かが段落を識別子ごとコピーし、別の誰かが「あの変なコード」を消し、どのプルリクエストにも、書き手にとって何の意味もないノイズが混ざります。

# origin: machine llm
# source: **Use the text.** In [gettext](https://www.gnu.org/software/gettext/) the source string is the key. It needs no bookkeeping, but makes two claims that are false for articles. One is that equal texts are one unit. *Open* on a button is `Otwórz` in Polish and *Open* in a table of ticket states is `Otwarte`. The other is that different texts are different units, so that a corrected comma makes a new paragraph, to be reunited with its old translation by guesswork.
use-the-text-in-bbd3fbd3 = **テキストを使う**。[gettext](https://www.gnu.org/software/gettext/)では、原文の文字列がキーになります。管理の手間は要りませんが、記事には当てはまらない前提が二つあります。一つは、等しいテキストは同じ翻訳単位だという前提です。ボタンの*Open*はポーランド語では`Otwórz`、チケットの状態を並べた表の*Open*は`Otwarte`です。もう一つは、異なるテキストは別の翻訳単位だという前提です。コンマを一つ直すだけで新しい段落が生まれ、元の訳文とは当て推量で結び直すことになります。

# origin: machine llm
# source: **Use the position.** The third paragraph stays the third paragraph until somebody adds a second one, and then every translation below it stands beside the wrong source.
use-the-position-the-fe80a86f = **位置を使う**。三番目の段落は三番目の段落のままですが、それも誰かが二番目に段落を加えるまでのことです。そうなると、そこから下の訳文はすべて、間違った原文の隣に並びます。

# origin: machine llm
# source: Comparing two versions
comparing-two-versions-53de74e0 = 二つの版を比べる

# origin: machine llm
# source: The remaining way is to keep the previous text of every unit and to line the old list up with the new one, much as a reader would. Nothing is written into the source.
the-remaining-way-is-a1a623b0 = 残る方法は、すべての翻訳単位の以前のテキストを保存しておき、読者ならそうするように、古い一覧と新しい一覧を突き合わせることです。原文には何も書き込みません。

# origin: machine llm
# source: Two columns of boxes. On the left the old version, paragraphs A to E. On the right the new version: E has moved to the top, A has been edited, B has become two paragraphs, and C and D have become one. Lines join each old paragraph to what became of it.
two-columns-of-boxes-ba04f668 = 二列に並んだ箱。左は古い版で、段落AからEまで。右は新しい版で、Eはいちばん上に移り、Aは編集され、Bは二つの段落になり、CとDは一つになっている。古い段落はそれぞれ、変わったあとの段落と線で結ばれている。

# origin: machine llm
# source: The order of the steps matters:
the-order-of-the-b83fc730 = 手順の順序が大切です。

# origin: machine llm
# source: Pair the units whose text is equal, and take those that are unique in both versions as fixed points. Most of the document is settled here.
pair-the-units-whose-8c339425 = テキストの等しい翻訳単位どうしを組にし、どちらの版にも一つしかないものを固定点とします。文書の大部分は、ここで片付きます。

# origin: machine llm
# source: Between the fixed points, pair what is similar, in order. Known neighbours are strong evidence.
between-the-fixed-points-79fd9997 = 固定点と固定点のあいだで、似たものどうしを順番どおりに組にします。隣が何であるかわかっていれば、それが有力な手がかりになります。

# origin: machine llm
# source: Look at what is left over, on both sides, for text that went elsewhere: first within the document, then in others.
look-at-what-is-8bd6aef7 = 両側に残ったものを見て、よそへ移ったテキストを探します。まず同じ文書の中を、次にほかの文書を探します。

# origin: machine llm
# source: See whether an old paragraph is covered by two new ones together, or the reverse.
see-whether-an-old-76ba491f = 古い段落一つが、新しい段落二つを合わせたものに当たらないか、あるいはその逆ではないかを調べます。

# origin: machine llm
# source: Moves, splits and merges
moves-splits-and-merges-baf1a0db = 移動、分割、統合

# origin: machine llm
# source: A **move** changes nothing about the translation. If the words are the same, the unit is as good in its new place as in the old.
move-changes-nothing-about-38d49065 = **移動**は、訳文に何の影響も与えません。言葉が同じなら、翻訳単位は新しい場所でも元の場所と同じように通用します。

# origin: machine llm
# source: At a **split** the larger part should inherit the identity, and with it the old translation, now marked outdated: a translator will delete half a paragraph faster than write one. The smaller part is new, with a note of where it came from. At a **merge** the same holds the other way round. The largest contributor lends its identity to the whole, and the translations of the others are offered as material.
at-split-the-larger-834d6ea5 = **分割**では、大きいほうの部分が同一性を受け継ぎ、それとともに古い訳文も、要更新の印を付けて受け継ぐべきです。翻訳者にとっては、段落を一つ書くより、半分を消すほうが早いからです。小さいほうの部分は新しい翻訳単位となり、どこから来たかの注記が付きます。**統合**では、同じことが逆向きに成り立ちます。最も多くを占める段落が全体に同一性を与え、ほかの段落の訳文は材料として差し出されます。

# origin: machine llm
# source: **Twins** are units with the same text, such as cells that all say *yes*. They are told apart by their order and their surroundings. It is tempting to merge them, and it is wrong, because Turkish may want `var` in one row and `evet` in the next.
# state: draft
twins-are-units-with-55a99d69 = **双子**とは、すべて*yes*と書かれた表のセルのように、テキストが同じ翻訳単位のことです。順序と周囲の文脈によって区別されます。一つにまとめたくなりますが、それは間違いです。トルコ語では、ある行は`var`、次の行は`evet`としたいかもしれないからです。

# origin: machine llm
# source: Similar is not equal
similar-is-not-equal-f4bd571d = 似ていることは、等しいことではない

# origin: machine llm
# source: Similarity finds the paragraph. It must never be allowed to vouch for the translation. Take these two sentences:
similarity-finds-the-paragraph-cdba5168 = 類似は、段落を見つけてくれます。しかし、訳文の正しさまで保証させてはなりません。次の二つの文を見てください。

# origin: machine llm
# source: Power may be cut while the light is blinking.
power-may-be-cut-c6ee5956 = ランプの点滅中は、電源を切ってもかまいません。

# origin: machine llm
# source: Power may not be cut while the light is blinking.
power-may-not-be-9ea34630 = ランプの点滅中は、電源を切ってはいけません。

# origin: machine llm
# source: Any measure will say that they are one paragraph in two versions. So they are; and the translation of the first, left standing as current for the second, is a danger to life. A pair found by similarity is **outdated**, without exception, and stays so until a person has seen both texts. Only differences that carry no meaning, such as a new line break or another width of wrapping, may pass. Identity may be generous, provided that [status](what-a-status-report-is-for.md) is strict.
any-measure-will-say-53407e6c = どんな尺度で測っても、これは一つの段落の二つの版だということになります。実際、そのとおりです。そして、一つ目の文の訳が、二つ目の文の最新の訳として残っていれば、人命に関わります。類似によって見つかった組は、例外なく**要更新**です。人が両方のテキストを見るまで、そのままです。見逃してよいのは、新しい改行や折り返し幅の変更のような、意味を持たない違いだけです。[翻訳状況](what-a-status-report-is-for.md)の判定が厳格でありさえすれば、同一性の判定は寛容であってかまいません。

# origin: machine llm
# source: What happens when a guess is wrong?
what-happens-when-guess-d0f69716 = 推測が外れたらどうなるのか？

# origin: machine llm
# source: A translator sees an old translation that has little to do with the new source, discards it and writes another; the cost is a minute. That holds only if three rules are kept: the wrong pair was marked outdated, the text it was made from is displayed beside it, and nothing was deleted when its paragraph seemed to vanish. A paragraph that was cut today may come back next month, and its translation should be waiting for it.
translator-sees-an-old-eeda278c = 翻訳者は、新しい原文とほとんど関係のない古い訳文を目にし、それを捨てて別の訳文を書きます。代償は1分です。ただし、それは三つの決まりが守られている場合に限ります。間違った組に要更新の印が付いていること、訳文の元になったテキストがその隣に表示されていること、段落が消えたように見えたときにも何も削除されていないことです。今日削られた段落が、来月戻ってくるかもしれません。そのとき、訳文はそこで待っているべきです。
