// The figures and texts that the page brings with it.

/** In the order of the letters; see table.rs. */
export const STATUSES = ['missing', 'draft', 'outdated', 'translated', 'reviewed'];
export const KINDS = ['layout', 'markup', 'link', 'number', 'punctuation', 'wording'];
export const TO_DO = ['missing', 'draft', 'outdated'];

/** The first letter. */
export const FIRST = 48;
const STEP = KINDS.length + 1;
/** How many letters there are. */
export const LETTERS = STATUSES.length * STEP;

/**
 * @typedef {{id: string, line: number, context: string[], source: string}} UnitTexts
 * @typedef {{target: string, diff: (number|string)[]}} EntryTexts
 * @typedef {{path: string, foldedPath: string, file: string, tags: string[], words: number[], allWords: number,
 *   standings: string[], units: UnitTexts[], entries: EntryTexts[][], folded: string[]}} Article
 * @typedef {{locale: string, dir: string, name: string, units: Counts, words: Counts}} Locale
 * @typedef {Record<string, number>} Counts
 * @typedef {{about: any, locales: Locale[], documents: Article[], doneUnits: Int32Array,
 *   doneWords: Int32Array, hasTexts: boolean}} Data
 */

/** What a letter says: indexes of status and kind of change, the kind from 1. */
export function standing(letter) {
  return { status: Math.floor(letter / STEP), change: letter % STEP };
}

/** The letter of a unit in a locale. */
export function letterOf(article, locale, unit) {
  return article.standings[locale].charCodeAt(unit) - FIRST;
}

/** The status of a unit in a locale, by name. */
export function statusOf(article, locale, unit) {
  return STATUSES[standing(letterOf(article, locale, unit)).status];
}

/** The kind of change of a unit in a locale, by name, where there is one. */
export function changeOf(article, locale, unit) {
  return KINDS[standing(letterOf(article, locale, unit)).change - 1];
}

/** Unpacks a block of the page. */
export async function unpack(element) {
  const packed = atob(element.textContent);
  const bytes = Uint8Array.from(packed, (c) => c.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'));
  return JSON.parse(await new Response(stream).text());
}

/**
 * The documents, counted.
 * @returns {Data}
 */
export function read(about, table) {
  const documents = table.paths.map((path, index) => ({
    path,
    foldedPath: folded(path),
    file: table.files[index],
    tags: table.tags[index],
    words: table.words[index],
    allWords: table.words[index].reduce((sum, words) => sum + words, 0),
    standings: table.standings[index],
    units: [],
    entries: about.locales.map(() => []),
    folded: [],
  }));
  const data = { about, locales: about.locales, documents, hasTexts: false };
  return { ...data, ...countDone(documents, about.locales.length) };
}

function countDone(documents, locales) {
  const doneUnits = new Int32Array(documents.length * locales);
  const doneWords = new Int32Array(documents.length * locales);
  const firstDone = STATUSES.indexOf('translated') * STEP + FIRST;
  documents.forEach((article, document) => {
    article.standings.forEach((letters, locale) => {
      const cell = document * locales + locale;
      for (let unit = 0; unit < letters.length; unit += 1) {
        if (letters.charCodeAt(unit) < firstDone) continue;
        doneUnits[cell] += 1;
        doneWords[cell] += article.words[unit];
      }
    });
  });
  return { doneUnits, doneWords };
}

/** Puts the texts of a block where they belong. */
export function absorb(data, pieces) {
  for (const piece of pieces) {
    const article = data.documents[piece.document];
    for (const [unit, id, line, context, source] of piece.units) {
      article.units[unit] = { id, line, context, source };
    }
    for (const [locale, unit, target, diff] of piece.entries) {
      article.entries[locale][unit] = { target, diff };
    }
  }
}

/** A text as it is searched: upper and lower case are one, and so are forms of one letter. */
export function folded(text) {
  return text.normalize('NFKC').toLowerCase();
}

/** What is searched of a unit: its source and all its targets. */
export function foldUnits(article) {
  article.folded = article.units.map((texts, unit) => {
    const targets = article.entries.map((entries) => entries[unit]?.target ?? '');
    return folded([texts.source, ...targets].join('\n'));
  });
}
