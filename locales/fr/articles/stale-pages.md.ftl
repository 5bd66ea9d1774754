### hexapla: 1
### document: articles/stale-pages.md

# origin: machine llm
# source: Why pages go stale
why-pages-go-stale-9076fb03 = Pourquoi les pages vieillissent

# origin: machine llm
# source: A translation ages when its source moves on, and the dates of the two files cannot tell you whether it did.
translation-ages-when-its-da2f8194 = Une traduction vieillit quand sa source évolue, et les dates des deux fichiers ne permettent pas de savoir si c’est le cas.

# origin: machine llm
# source: maintenance
maintenance-7b21d6e2 = maintenance

# origin: machine llm
# source: dates
dates-467eca5a = dates

# origin: machine llm
# source: history
history-813ec6a6 = historique

# origin: machine llm
# source: A translated page is at its best on the day it is published. From then on it ages, although nothing in it changes: its sentences still say what they said, and what they said was right. The source is the part that moves. Someone corrects a version number or adds a warning about a removed option, and none of it reaches the Polish page, because nothing told the Polish team that it had happened.
translated-page-is-at-5017ae11 = Une page traduite n’est jamais meilleure que le jour de sa publication. Ensuite elle vieillit, bien que rien n’y change : ses phrases disent toujours ce qu’elles disaient, et ce qu’elles disaient était juste. C’est la source qui bouge. Quelqu’un corrige un numéro de version ou ajoute un avertissement sur une option supprimée, et rien de tout cela n’arrive jusqu’à la page polonaise, parce que rien n’en a averti l’équipe polonaise.

# origin: machine llm
# source: How it happens
how-it-happens-335dbb69 = Comment cela se produit

# origin: machine llm
# source: Most stale pages come from three kinds of change:
most-stale-pages-come-e6734c51 = La plupart des pages vieillies le doivent à trois sortes de modifications :

# origin: machine llm
# source: **Small ones.** A writer who mends a sentence does not feel that the page has changed, and tells nobody.
small-ones-writer-who-e2bf972e = **Les petites.** Un rédacteur qui retouche une phrase n’a pas le sentiment que la page a changé, et ne prévient personne.

# origin: machine llm
# source: **Large ones.** A rewrite touches everything at once. The translators put it off until they have a free weekend, and by then a second rewrite has begun.
large-ones-rewrite-touches-7274a94f = **Les grandes.** Une refonte touche à tout en même temps. Les traducteurs la remettent au prochain week-end libre et, d’ici là, une deuxième refonte a commencé.

# origin: machine llm
# source: **Changes elsewhere.** A shared notice or a menu label is edited in its own file, and the pages that quote it look untouched.
changes-elsewhere-shared-notice-defabd2f = **Celles qui ont lieu ailleurs.** Un avis commun ou un intitulé de menu est modifié dans son propre fichier, et les pages qui le reprennent semblent intactes.

# origin: machine llm
# source: None of this is carelessness. The fault is in a process that relies on people to remember each other.
none-of-this-is-6288d8d9 = Il n’y a là aucune négligence. Le défaut tient à un processus qui compte sur chacun pour penser aux autres.

# origin: machine llm
# source: What a date can say
what-date-can-say-0112c481 = Ce qu’une date peut dire

# origin: machine llm
# source: The usual remedy is to compare dates: if the English file was modified after the Turkish one, the Turkish one must be old. The rule fails in both directions.
the-usual-remedy-is-4df3642b = Le remède habituel consiste à comparer les dates : si le fichier anglais a été modifié après le fichier turc, c’est que le turc est vieux. La règle se trompe dans les deux sens.

# origin: machine llm
# source: Newer, and still outdated
newer-and-still-outdated-69b306f8 = Plus récente, et pourtant périmée

# origin: machine llm
# source: Suppose that an English command changes on Monday, and that on Tuesday a Turkish translator, who has not heard of it, fixes a spelling mistake further down the page.
suppose-that-an-english-8ba33bbf = Supposons qu’une commande change dans la page anglaise le lundi, et que le mardi un traducteur turc, qui n’en sait rien, corrige une faute d’orthographe plus bas dans la page.

# origin: machine llm
# source: The Turkish file is now the newer of the two. The command in it is still Sunday's command, and the comparison has just called the page fresh.
the-turkish-file-is-22f6e71b = Le fichier turc est désormais le plus récent des deux. La commande qu’il contient est toujours celle de dimanche, et la comparaison vient de déclarer la page à jour.

# origin: machine llm
# source: Older, and perfectly good
older-and-perfectly-good-95622fb4 = Plus ancienne, et parfaitement valable

# origin: machine llm
# source: The opposite is more common. A script re-wraps every English file at eighty columns, or an address moves from `http` to `https`, and every page in every language is marked as old, though no reader could tell the difference. After the second such alarm nobody looks at the mark again.
# was: The opposite is more common. A script re-wraps every English file at eighty columns, or an address moves from `http` to `https`, and every page in every language is marked as old. After the second such alarm nobody looks at the mark again.
the-opposite-is-more-05f2bcf4 = L’inverse est plus fréquent. Un script remet tous les fichiers anglais à quatre-vingts colonnes, ou une adresse passe de `http` à `https`, et toutes les pages, dans toutes les langues, sont marquées comme vieilles. Après la deuxième alerte de ce genre, plus personne ne regarde la marque.

# origin: machine llm
# source: The dates are weaker evidence than they seem in any case. Git stores no modification times, so a fresh clone stamps every file with the moment of checkout. Commit dates travel with the repository, but a rebase or a squash replaces them, and a [shallow clone](https://git-scm.com/docs/git-clone), which is what many build services make, has hardly any history to ask.
the-dates-are-weaker-62b1cd97 = De toute façon, les dates prouvent moins qu’il n’y paraît. Git n’enregistre pas les dates de modification, si bien qu’un clone tout neuf donne à chaque fichier l’heure de son extraction. Les dates de commit voyagent avec le dépôt, mais un rebase ou un squash les remplace, et un [clone superficiel](https://git-scm.com/docs/git-clone), comme en font beaucoup de services d’intégration, n’a guère d’historique à interroger.

# origin: machine llm
# source: What to record instead
what-to-record-instead-05a43d8e = Ce qu’il vaut mieux enregistrer

# origin: machine llm
# source: A translation is a claim about a text. To find out whether the claim still holds, keep the text.
translation-is-claim-about-408e2f14 = Une traduction affirme quelque chose au sujet d’un texte. Pour savoir si l’affirmation tient toujours, gardez le texte.

# origin: machine llm
# source: Store the source paragraph beside its translation, as it stood when the translator read it. *Outdated* then means that two strings differ, and the answer is the same on a laptop, in a tarball and in a shallow clone. A hash would detect the difference too, but only the text lets you show a translator **which words** were added or struck out.
store-the-source-paragraph-27a9db3d = Conservez le paragraphe source à côté de sa traduction, tel qu’il était quand le traducteur l’a lu. *Périmé* signifie alors que deux chaînes diffèrent, et la réponse est la même sur un portable, dans une archive tar et dans un clone superficiel. Une empreinte révélerait aussi la différence, mais seul le texte permet de montrer au traducteur **quels mots** ont été ajoutés ou supprimés.

# origin: machine llm
# source: Differences that no reader can see should not count: line breaks, indentation, a run of spaces. The rest can be graded, since a moved link asks less of a translator than a new sentence does.
differences-that-no-reader-a212c3bf = Les différences qu’aucun lecteur ne peut voir ne devraient pas compter : retours à la ligne, indentation, suites d’espaces. Les autres peuvent être graduées, car un lien déplacé demande moins au traducteur qu’une phrase nouvelle.

# origin: machine llm
# source: Working by the paragraph also shrinks the job. OpenTelemetry's documentation records, in each translated page, the commit it was made from. Of 351 pages that had fallen behind, the median page had seen about 14% of its segments change, and on 25 pages no translatable text had changed at all. A page-level alarm asks for a fresh reading of all 351.
working-by-the-paragraph-865c364c = Travailler par paragraphe réduit aussi la tâche. La documentation d’OpenTelemetry enregistre, dans chaque page traduite, le commit à partir duquel elle a été faite. Sur 351 pages qui avaient pris du retard, la page médiane avait vu changer environ 14 % de ses segments, et dans 25 pages aucun texte à traduire n’avait changé. Une alerte au niveau de la page réclame une relecture complète des 351.

# origin: machine llm
# source: Two things have to work for this. Paragraphs must be [recognized after an edit](paragraph-identity.md), and the findings need a [report](what-a-status-report-is-for.md) that leads to work rather than to guilt.
two-things-have-to-eb11596c = Cela suppose deux choses : que les paragraphes soient [reconnus après une modification](paragraph-identity.md), et que les constats soient réunis dans un [rapport](what-a-status-report-is-for.md) qui donne du travail plutôt que des remords.

# origin: machine llm
# source: Is a stale page worse than no page?
is-stale-page-worse-354056b7 = Une page vieillie est-elle pire que pas de page du tout ?

# origin: machine llm
# source: It depends on what the page is for. An essay can lag by a year and do no harm, while an installation guide with one withdrawn command wastes an hour of every reader's time. Find out which paragraphs are old, mark them as such, and decide page by page [what the reader should see](fallbacks-for-readers.md).
it-depends-on-what-8ce6bb2f = Cela dépend de ce à quoi sert la page. Un essai peut avoir un an de retard sans faire de mal, tandis qu’un guide d’installation où figure une seule commande abandonnée fait perdre une heure à chaque lecteur. Cherchez quels paragraphes sont anciens, signalez-les comme tels et décidez, page par page, de [ce que le lecteur doit voir](fallbacks-for-readers.md).
