// The units of one document in one locale.
import { button, element, isolated, part } from './elements.js';
import { TO_DO, statusOf } from './data.js';
import { hitsOf } from './filter.js';
import { bar, localeName, sign } from './overview.js';
import { figure, say, share } from './speech.js';
import { unitCard } from './unit.js';

/** Cards that are made at once. */
const CARDS = 60;

const seen = { data: null, choice: null, document: 0, locale: 0, only: '', shown: CARDS };

function dialog() {
  return /** @type {HTMLDialogElement} */ (part('cell'));
}

/** Opens the units of a cell; at one of them, where one is named. */
export function openCell(data, choice, document, locale, unit = -1) {
  const article = data.documents[document];
  Object.assign(seen, { data, choice, document, locale, shown: Math.max(CARDS, unit + 1) });
  const hits = article.words.map((_, index) => index).filter((index) => isHit(index));
  const toDo = article.words.map((_, index) => index).filter((index) => isToDo(index));
  seen.only = firstView(choice, unit, hits, toDo);
  showCell();
  dialog().showModal();
  part('cell-units').scrollTop = 0;
  dialog().querySelector(`[data-unit="${unit}"]`)?.scrollIntoView({ block: 'start' });
}

/** What is listed first: the unit that was asked for needs all; else what matches, else what is to do. */
function firstView(choice, unit, hits, toDo) {
  if (unit >= 0) return 'all';
  if (!choice.isPlain && hits.length > 0) return 'hits';
  return toDo.length > 0 ? 'to-do' : 'all';
}

function isHit(unit) {
  return hitsOf(seen.data, seen.choice, seen.document, unit).includes(seen.locale);
}

function isToDo(unit) {
  return TO_DO.includes(statusOf(seen.data.documents[seen.document], seen.locale, unit));
}

/** Shows the open cell again: in another language, or with texts that came in meanwhile. */
export function refreshCell() {
  if (dialog().open) showCell();
}

function showCell() {
  const { data, document, locale } = seen;
  const article = data.documents[document];
  part('cell-title').replaceChildren(isolated(article.path, 'span'));
  const counts = countsOf(article, locale);
  const done = counts.translated + counts.reviewed;
  part('cell-facts').replaceChildren(
    localeName(data.locales[locale]),
    element('strong', {}, share(done, counts.total)),
    ...Object.keys(counts)
      .filter((status) => status !== 'total' && counts[status] > 0)
      .map((status) => element('span', { class: 'badge' }, sign(status), `${say(status)} ${figure(counts[status])}`)),
  );
  part('cell-bar').replaceChildren(bar(counts));
  part('cell-views').replaceChildren(...views(article));
  showUnits(article, locale);
}

function countsOf(article, locale) {
  const counts = { total: article.words.length, reviewed: 0, translated: 0, outdated: 0, draft: 0, missing: 0 };
  article.words.forEach((_, unit) => {
    counts[statusOf(article, locale, unit)] += 1;
  });
  return counts;
}

function listed(article, view) {
  const all = article.words.map((_, unit) => unit);
  if (view === 'hits') return all.filter(isHit);
  return view === 'to-do' ? all.filter(isToDo) : all;
}

function views(article) {
  const wanted = seen.choice.isPlain ? ['to-do', 'all'] : ['hits', 'to-do', 'all'];
  return wanted.map((view) => {
    const names = { hits: 'view-hits', 'to-do': 'view-to-do', all: 'view-all' };
    const choose = () => {
      Object.assign(seen, { only: view, shown: CARDS });
      showCell();
      part(`view-${view}`).focus();
    };
    const pressed = String(seen.only === view);
    const count = listed(article, view).length;
    return button({ id: `view-${view}`, 'aria-pressed': pressed }, choose, say(names[view], { count }));
  });
}

function showUnits(article, locale) {
  const units = listed(article, seen.only);
  const shown = units.slice(0, seen.shown);
  const query = seen.choice.wish.query;
  const cards = shown.map((unit) => unitCard(seen.data, article, locale, unit, query));
  const list = part('cell-units');
  list.replaceChildren(...cards);
  if (units.length === 0) list.append(element('p', { class: 'empty' }, say('nothing')));
  if (shown.length < units.length) {
    const more = () => {
      seen.shown += CARDS;
      showUnits(article, locale);
    };
    list.append(button({ class: 'more' }, more, say('more', { count: units.length - shown.length })));
  }
  if (shown.some((unit) => !article.units[unit]) && seen.data.hasTexts) list.prepend(leftOut(article, locale));
}

function leftOut(article, locale) {
  const command = `hexapla todo ${seen.data.locales[locale].locale} ${article.path}`;
  return element('p', { class: 'note' }, say('left-out-here'), ' ', isolated(command, 'code'));
}

/** Makes the dialog close where people expect it. */
export function prepareCell() {
  part('cell-close').addEventListener('click', () => dialog().close());
  dialog().addEventListener('click', (event) => {
    if (event.target === dialog()) dialog().close();
  });
}
