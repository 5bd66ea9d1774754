### hexapla: 1
### document: articles/glossaries-and-names.md

# origin: machine llm
# source: Glossaries and names
glossaries-and-names-f29c2f78 = Glossaires et noms

# origin: machine llm
# source: How a team agrees on its words, what to do with product names, and why a glossary must know about inflection.
how-team-agrees-on-490e7ffb = Comment une équipe s’accorde sur ses mots, que faire des noms de produits, et pourquoi un glossaire doit connaître la flexion.

# origin: machine llm
# source: glossary
glossary-f992f5aa = glossaire

# origin: machine llm
# source: names
names-88142709 = noms

# origin: machine llm
# source: inflection
inflection-be14c1f2 = flexion

# origin: machine llm
# source: teams
teams-58106c15 = équipes

# origin: machine llm
# source: Two good translators will choose two good words for the same thing. In a novel nobody minds; in a manual the reader meets *repository* in one chapter and, under another name, in the next, and wonders whether they are two things. A glossary settles the matter once, in a place where the next translator can find it.
two-good-translators-will-70ffb13c = Deux bons traducteurs choisiront deux bons mots pour la même chose. Dans un roman, cela ne gêne personne ; dans un manuel, le lecteur rencontre *dépôt* dans un chapitre, puis un autre nom dans le suivant, et se demande s’il s’agit de deux choses. Un glossaire règle la question une fois pour toutes, là où le prochain traducteur pourra trouver la réponse.

# origin: machine llm
# source: What an entry holds
what-an-entry-holds-65d8f059 = Ce que contient une entrée

# origin: machine llm
# source: A list of word pairs is a start, but it goes wrong as soon as a word has two meanings. A useful entry holds:
list-of-word-pairs-c7ccdeb9 = Une liste de paires de mots est un début, mais elle déraille dès qu’un mot a deux sens. Une entrée utile contient :

# origin: machine llm
# source: the source term, and its part of speech where that is in doubt (*to build* and *a build* seldom share a translation);
the-source-term-and-cfafba94 = le terme source, avec sa nature grammaticale quand elle prête au doute (*to build* et *a build* ont rarement la même traduction) ;

# origin: machine llm
# source: a definition of one sentence, in the sense that *this project* uses;
definition-of-one-sentence-32a3e762 = une définition d’une phrase, au sens où *ce projet* emploie le mot ;

# origin: machine llm
# source: the agreed word in each language, with its gender or counter if it has one;
the-agreed-word-in-f2393305 = le mot convenu dans chaque langue, avec son genre ou son classificateur s’il en a un ;

# origin: machine llm
# source: words that were considered and turned down, so that the debate need not be held again;
words-that-were-considered-ea0bfe67 = les mots envisagés puis écartés, pour que le débat n’ait pas à être repris ;

# origin: machine llm
# source: where it applies, if the interface and the articles differ.
where-it-applies-if-31a17365 = le domaine où elle s’applique, si l’interface et les articles diffèrent.

# origin: machine llm
# source: An entry might read like this:
an-entry-might-read-bd9e1018 = Une entrée pourrait se lire ainsi :

# origin: machine llm
# source: **fallback** (noun): what is shown when the wanted text is not there. fr *repli*; ja フォールバック; pl *język zastępczy*, of a language. Not *tekst zastępczy*, which readers take for a placeholder, and not *kopia zapasowa*, which is a backup.
# state: draft
fallback-noun-what-is-0f3bbdd0 = **fallback** (nom) : ce qui s’affiche quand le texte voulu n’est pas là. fr *repli* ; ja フォールバック ; pl *język zastępczy*, à propos d’une langue. Pas *tekst zastępczy*, que les lecteurs prennent pour un texte indicatif, ni *kopia zapasowa*, qui est une sauvegarde.

# origin: machine llm
# source: Keep the list short: thirty entries that everyone knows do more good than six hundred that nobody opens. And look at the interface first. If the Polish *Save* button says *Zapisz*, the article about that button has no choice.
keep-the-list-short-c50ce839 = Gardez la liste courte : trente entrées que tout le monde connaît font plus de bien que six cents que personne n’ouvre. Et regardez d’abord l’interface. Si le bouton polonais *Save* dit *Zapisz*, l’article qui parle de ce bouton n’a pas le choix.
