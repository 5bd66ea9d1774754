### hexapla: 1
### document: articles/what-a-status-report-is-for.md

# origin: machine llm
# source: What a status report is for
what-status-report-is-f2a43577 = À quoi sert un rapport d’état

# origin: machine llm
# source: A report on translations should tell each reader what to do next, and a percentage seldom does.
report-on-translations-should-d7f3e1a3 = Un rapport sur les traductions devrait dire à chaque lecteur ce qu’il lui reste à faire, et un pourcentage le dit rarement.

# origin: machine llm
# source: reports
reports-9dc079f5 = rapports

# origin: machine llm
# source: teams
teams-58106c15 = équipes

# origin: machine llm
# source: maintenance
maintenance-7b21d6e2 = maintenance

# origin: machine llm
# source: Every project that is translated ends up with a table of languages and numbers. Some tables get work done, and others are looked at once and then decorate a wiki. A useful one is written for somebody who has an hour to spend and wants to know where to spend it.
every-project-that-is-1b5846f5 = Tout projet traduit finit par avoir un tableau de langues et de chiffres. Certains tableaux font avancer le travail, d’autres sont regardés une fois et décorent ensuite un wiki. Un tableau utile est écrit pour quelqu’un qui dispose d’une heure et veut savoir à quoi l’employer.

# origin: machine llm
# source: The words in it
the-words-in-it-7fd8d6ca = Les mots du rapport

# origin: machine llm
# source: A report can be no clearer than its statuses, and each status should point at one kind of work:
report-can-be-no-3cc9080e = Un rapport ne peut pas être plus clair que ses statuts, et chaque statut devrait désigner une seule sorte de travail :

# origin: machine llm
# source: Status
status-a9e74bb6 = Statut

# origin: machine llm
# source: What it says
what-it-says-029cc148 = Ce qu’il dit

# origin: machine llm
# source: Who acts
who-acts-d4d9975e = Qui agit

# origin: machine llm
# source: missing
missing-b1e14646 = manquante

# origin: machine llm
# source: there is no translation of this unit
there-is-no-translation-793bc1ad = il n’existe pas de traduction de cette unité

# origin: machine llm
# source: a translator writes one
translator-writes-one-7bfda66a = un traducteur en écrit une

# origin: machine llm
# source: draft
draft-b82f5995 = brouillon

# origin: machine llm
# source: somebody began and has not vouched for it
somebody-began-and-has-d0bfc112 = quelqu’un a commencé, sans s’en porter garant

# origin: machine llm
# source: the same person, or another, finishes it
the-same-person-or-9bedba42 = la même personne, ou une autre, l’achève

# origin: machine llm
# source: outdated
outdated-65f4b6cd = périmée

# origin: machine llm
# source: the source has changed since it was translated
the-source-has-changed-e15eb625 = la source a changé depuis la traduction

# origin: machine llm
# source: a translator compares and mends
translator-compares-and-mends-6da86f76 = un traducteur compare et corrige

# origin: machine llm
# source: translated
translated-271fd287 = traduite

# origin: machine llm
# source: it was made from the present source
it-was-made-from-e905ca1c = elle a été faite à partir de la source actuelle

# origin: machine llm
# source: a reviewer, if the team has any
reviewer-if-the-team-784add22 = un relecteur, si l’équipe en a un

# origin: machine llm
# source: reviewed
reviewed-ebaa0143 = relue

# origin: machine llm
# source: a second person has agreed with this very pair of texts
second-person-has-agreed-fb5998d5 = une deuxième personne a approuvé ces deux textes-là, ensemble

# origin: machine llm
# source: nobody
nobody-e3695c81 = personne

# origin: machine llm
# source: Note that *outdated* is a matter of fact here, and not a suspicion based on [the age of a file](stale-pages.md). A review, likewise, is tied to two texts, and when either of them changes it no longer counts.
# was: Note that *outdated* is a matter of fact here, and not a suspicion based on [the age of a file](stale-pages.md). A review, likewise, is tied to two texts, and when either of them changes it has nothing left to say.
note-that-outdated-is-402934c5 = Notez que *périmée* énonce ici un fait, et non un soupçon fondé sur [l’âge d’un fichier](stale-pages.md). De même, une relecture est liée à deux textes et, dès que l’un des deux change, elle n’a plus rien à dire.

# origin: machine llm
# source: Why a percentage misleads
why-percentage-misleads-9086fe6a = Pourquoi un pourcentage induit en erreur

# origin: machine llm
# source: "French: 97%" answers no question that a translator would ask. The missing three per cent may be an old announcement or the installation page. Consider this extract, in units:
french-97-answers-no-3ee503ce = « Français : 97 % » ne répond à aucune question qu’un traducteur poserait. Les trois pour cent qui manquent peuvent être une vieille annonce ou la page d’installation. Voyez plutôt cet extrait, compté en unités :

# origin: machine llm
# source: Count *translated* alone, and the three look like neighbours. They are in quite different positions. Polish has 96 units that nobody has begun, very likely whole articles, and they suit a newcomer who wants a piece of work with clear edges. Arabic was nearly complete once and has been left behind, so it needs someone who knows the existing text and can mend a hundred sentences. Italian is up to date but for an evening's work, and what would help it is a second reader for the 260 units that nobody has reviewed.
count-translated-alone-and-893fa69a = Si l’on ne compte que la colonne *translated* (les unités traduites), les trois langues semblent voisines. Leurs situations sont pourtant bien différentes. Le polonais a 96 unités que personne n’a commencées, très probablement des articles entiers : elles conviennent à un nouveau venu qui cherche une tâche aux contours nets. L’arabe a été presque complet, puis a pris du retard ; il lui faut quelqu’un qui connaisse le texte existant et puisse corriger une centaine de phrases. L’italien est à jour, à une soirée de travail près, et ce qui l’aiderait, c’est un second lecteur pour les 260 unités que personne n’a relues.

# origin: machine llm
# source: Count units and words
count-units-and-words-d32fa7ee = Compter les unités et les mots

# origin: machine llm
# source: Units tell you how many decisions are waiting, and words tell you how long they may take. Two hundred missing menu labels are an afternoon. Two hundred missing paragraphs are a season. For outdated units a third number says more than either, namely **how many words changed**: a version number corrected in forty paragraphs is forty units, two thousand words, and ten minutes.
units-tell-you-how-4d26e816 = Les unités disent combien de décisions restent à prendre, et les mots combien de temps elles peuvent demander. Deux cents intitulés de menu manquants, c’est un après-midi. Deux cents paragraphes manquants, c’est une saison. Pour les unités périmées, un troisième nombre en dit plus que les deux autres, à savoir **combien de mots ont changé** : un numéro de version corrigé dans quarante paragraphes, cela fait quarante unités, deux mille mots et dix minutes.

# origin: machine llm
# source: It also helps to separate the kinds of change. If only a link or a space differs, the translation is almost certainly still right, and it should not be ranked beside a rewritten warning.
it-also-helps-to-140e2228 = Il est utile aussi de distinguer les sortes de modifications. Si seul un lien ou une espace diffère, la traduction est presque certainement encore juste, et il ne faut pas la mettre au même rang qu’un avertissement réécrit.

# origin: machine llm
# source: Three readers
three-readers-024af876 = Trois lecteurs

# origin: machine llm
# source: The **translator** wants a list, sorted by usefulness, with the old and the new source side by side.
the-translator-wants-list-c64824ee = Le **traducteur** veut une liste, triée par utilité, avec l’ancienne et la nouvelle source côte à côte.

# origin: machine llm
# source: The **maintainer** wants to see movement from month to month, and the language in which something has gone wrong, perhaps because a team has stopped.
the-maintainer-wants-to-1abdf047 = Le **mainteneur** veut voir l’évolution d’un mois à l’autre, et la langue où quelque chose s’est déréglé, peut-être parce qu’une équipe s’est arrêtée.

# origin: machine llm
# source: The **build** wants a yes or a no. It should say *no* to broken pages, lost placeholders and links that lead nowhere. Being behind is the ordinary state of a living translation, and should fail nothing unless the team has asked for a threshold.
# state: draft
the-build-wants-yes-03146895 = La **génération du site** veut un oui ou un non. Elle devrait dire *non* aux pages cassées, aux variables perdues et aux liens qui ne mènent nulle part. Le retard est l’état ordinaire d’une traduction vivante, et ne devrait rien faire échouer, à moins que l’équipe n’ait demandé un seuil.

# origin: machine llm
# source: Readers of the site are a fourth audience, but the report is not for them. They need [a notice on the page they are reading](fallbacks-for-readers.md), in their own language.
readers-of-the-site-235b2fe8 = Les lecteurs du site forment un quatrième public, mais le rapport n’est pas pour eux. Il leur faut [un avis sur la page qu’ils sont en train de lire](fallbacks-for-readers.md), dans leur propre langue.

# origin: machine llm
# source: What a report should leave out
what-report-should-leave-f67b8706 = Ce qu’un rapport devrait laisser de côté

# origin: machine llm
# source: It should not rank people, nor languages when one of them has two volunteers and another has twenty. It should not count what a team left out on purpose: a page about local law or a national mirror may well exist in one language only.
it-should-not-rank-501c6717 = Il ne devrait classer ni les personnes, ni les langues quand l’une a deux volontaires et une autre vingt. Il ne devrait pas compter ce qu’une équipe a omis à dessein : une page sur le droit local ou sur un miroir national peut très bien n’exister que dans une seule langue.

# origin: machine llm
# source: How often should it be made?
how-often-should-it-aaf42214 = À quel rythme faut-il l’établir ?

# origin: machine llm
# source: As often as somebody is ready to act on it. For a translator the right moment is the start of a session, so the report must be quick and must work on the files as they lie on the disk. For a maintainer a regular summary, weekly or before each release, is enough. A report that is posted automatically to people who did not ask for it is read twice and filtered out the third time.
as-often-as-somebody-7d3bbaec = Aussi souvent que quelqu’un est prêt à y donner suite. Pour un traducteur, le bon moment est le début d’une séance : le rapport doit donc être rapide et travailler sur les fichiers tels qu’ils se trouvent sur le disque. Pour un mainteneur, un résumé régulier, chaque semaine ou avant chaque version, suffit. Un rapport envoyé automatiquement à des gens qui ne l’ont pas demandé est lu deux fois, et filtré la troisième.
