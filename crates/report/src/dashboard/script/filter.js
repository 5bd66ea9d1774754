// What the reader asks for, and which units that are.
import { FIRST, KINDS, LETTERS, STATUSES, TO_DO, folded, letterOf, standing } from './data.js';

/**
 * @typedef {{query: string, status: string, locale: number, change: string, place: string, tag: string,
 *   measure: 'units'|'words', order: 'path'|'todo'}} Wish
 * @typedef {{wish: Wish, isPlain: boolean, locales: number[], documents: number[], hits: Int32Array,
 *   units: number, fits: Uint8Array, matches: (Uint8Array|null)[]}} Choice
 */

/** Everything, by path. @returns {Wish} */
export function everything() {
  return {
    query: '',
    status: '',
    locale: -1,
    change: '',
    place: '',
    tag: '',
    measure: 'units',
    order: 'path',
  };
}

/** The statuses that a choice of status means. */
function statuses(status) {
  if (status === '') return STATUSES;
  if (status === 'to-do') return TO_DO;
  return [status];
}

/** For each letter, whether its standing is asked for. */
function fitting(wish) {
  const wanted = statuses(wish.status);
  const fits = new Uint8Array(LETTERS);
  for (let letter = 0; letter < LETTERS; letter += 1) {
    const { status, change } = standing(letter);
    const kind = wish.change === '' || KINDS[change - 1] === wish.change;
    fits[letter] = kind && wanted.includes(STATUSES[status]) ? 1 : 0;
  }
  return fits;
}

function isWanted(article, wish, place) {
  const inPlace = place === '' || article.foldedPath.includes(place);
  return inPlace && (wish.tag === '' || article.tags.includes(wish.tag));
}

/** Which units of a document have the words sought in their source or in a target of `locale`. */
function matching(article, query, locale) {
  const found = new Uint8Array(article.words.length);
  article.folded.forEach((text, unit) => {
    if (!text.includes(query)) return;
    if (locale >= 0) {
      const { source } = article.units[unit];
      const target = article.entries[locale][unit]?.target ?? '';
      found[unit] = folded(`${source}\n${target}`).includes(query) ? 1 : 0;
    } else {
      found[unit] = 1;
    }
  });
  return found;
}

/**
 * Counts what a wish is about, cell by cell.
 * @returns {Choice}
 */
export function choose(data, wish) {
  const all = data.locales.map((_, index) => index);
  const locales = wish.locale < 0 ? all : [wish.locale];
  const query = folded(wish.query.trim());
  const isPlain = wish.status === '' && wish.change === '' && query === '';
  const choice = {
    wish,
    isPlain,
    locales,
    documents: [],
    hits: new Int32Array(data.documents.length * all.length),
    units: 0,
    fits: fitting(wish),
    matches: [],
  };
  const place = folded(wish.place.trim());
  data.documents.forEach((article, document) => {
    if (!isWanted(article, wish, place)) return;
    const matches = query === '' ? null : matching(article, query, wish.locale);
    choice.matches[document] = matches;
    const found = count(article, document, choice, all.length);
    choice.units += found;
    if (found > 0 || isPlain) choice.documents.push(document);
  });
  if (wish.order === 'todo') sort(data, choice);
  return choice;
}

/** Counts the cells of one document; gives how many of its units are in any of them. */
function count(article, document, choice, width) {
  const units = article.words.length;
  if (choice.isPlain) return units;
  const { fits, hits, locales } = choice;
  const matches = choice.matches[document];
  const inWords = choice.wish.measure === 'words';
  const found = new Uint8Array(units);
  let all = 0;
  for (const locale of locales) {
    const letters = article.standings[locale];
    let sum = 0;
    for (let unit = 0; unit < units; unit += 1) {
      if (fits[letters.charCodeAt(unit) - FIRST] === 0 || (matches !== null && matches[unit] === 0)) continue;
      all += 1 - found[unit];
      found[unit] = 1;
      sum += inWords ? article.words[unit] : 1;
    }
    hits[document * width + locale] = sum;
  }
  return all;
}

/** The documents with the most to do, or the most that was asked for, first. */
function sort(data, choice) {
  const weight = (document) => {
    const cells = choice.locales.map((locale) => amount(data, choice, document, locale));
    return cells.reduce((sum, cell) => sum + (choice.isPlain ? cell.total - cell.done : cell.hits), 0);
  };
  const weights = new Map(choice.documents.map((document) => [document, weight(document)]));
  choice.documents.sort((a, b) => weights.get(b) - weights.get(a) || a - b);
}

/** What a cell has: in all, done, and of what was asked for. */
export function amount(data, choice, document, locale) {
  const article = data.documents[document];
  const cell = document * data.locales.length + locale;
  const inWords = choice.wish.measure === 'words';
  return {
    total: inWords ? article.allWords : article.words.length,
    done: inWords ? data.doneWords[cell] : data.doneUnits[cell],
    hits: choice.hits[cell],
  };
}

/** The locales in which a unit is among what was asked for. */
export function hitsOf(data, choice, document, unit) {
  const matches = choice.matches[document];
  if (matches && matches[unit] === 0) return [];
  const article = data.documents[document];
  return choice.locales.filter((locale) => choice.fits[letterOf(article, locale, unit)] === 1);
}
