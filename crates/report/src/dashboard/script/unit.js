// One unit: its source, what it was before, its target, and what the other locales have.
import { button, element, isolated } from './elements.js';
import { changeOf, folded, statusOf } from './data.js';
import { badge, localeName } from './overview.js';
import { say } from './speech.js';

/**
 * A text of a locale; what was sought is marked.
 * @param {string} text
 * @param {{locale: string, dir: string}} side
 * @param {string} [query]
 */
export function textOf(text, side, query = '') {
  return element('p', { class: 'text', lang: side.locale, dir: side.dir }, ...marked(text, query));
}

/** A text parted where `query` stands in it. */
function marked(text, query) {
  const sought = folded(query.trim());
  const plain = folded(text);
  // Where folding changed the length, places in one are none in the other.
  if (sought === '' || plain.length !== text.length) return [text];
  const parts = [];
  let from = 0;
  for (let at = plain.indexOf(sought); at >= 0; at = plain.indexOf(sought, from)) {
    parts.push(text.slice(from, at), element('mark', {}, text.slice(at, at + sought.length)));
    from = at + sought.length;
  }
  return [...parts, text.slice(from)];
}

/**
 * The two sides of a word diff. A number is a run of the present source, negative where it is new; a
 * text is what it has no more.
 */
function diffSides(source, diff) {
  const sides = { before: [], now: [] };
  let at = 0;
  for (const run of diff) {
    if (typeof run === 'string') {
      sides.before.push(element('del', {}, run));
      continue;
    }
    const text = source.slice(at, at + Math.abs(run));
    at += Math.abs(run);
    sides.now.push(run < 0 ? element('ins', {}, text) : text);
    if (run > 0) sides.before.push(text);
  }
  return sides;
}

function side(title, ...content) {
  return element('div', { class: 'side' }, element('h3', {}, title), ...content);
}

/** What stands where a text would. */
function instead(message) {
  return element('p', { class: 'none' }, message);
}

/** Where a unit stands: its headings, file and line. */
export function placeOf(data, article, unit) {
  const texts = article.units[unit];
  const source = data.about.source;
  if (!texts) return element('span', { class: 'where' }, say('unit-number', { number: unit + 1 }));
  const context = texts.context.map((heading) => element('bdi', { lang: source.locale }, heading));
  const trail = context.flatMap((heading, index) => (index === 0 ? [heading] : [' › ', heading]));
  const place = isolated(`${article.file}:${texts.line}`, 'code');
  return element('span', { class: 'where' }, ...trail, context.length > 0 ? ' · ' : '', place);
}

/** Previous source, source and target of a unit in a locale. */
export function sidesOf(data, article, locale, unit, query = '') {
  const texts = article.units[unit];
  const entry = article.entries[locale][unit];
  const { source } = data.about;
  const sides = element('div', { class: 'sides' });
  if (!texts) {
    sides.append(instead(say(data.hasTexts ? 'text-left-out' : 'reading')));
    return sides;
  }
  if (entry && entry.diff.length > 0) {
    const { before, now } = diffSides(texts.source, entry.diff);
    const lang = { class: 'text', lang: source.locale, dir: source.dir };
    sides.append(side(say('previous'), element('p', lang, ...before)));
    sides.append(side(say('source'), element('p', lang, ...now)));
  } else {
    sides.append(side(say('source'), textOf(texts.source, source, query)));
  }
  sides.append(side(say('target'), targetOf(data, article, locale, unit, query)));
  return sides;
}

/** The target of a unit in a locale, or why there is none to see. */
export function targetOf(data, article, locale, unit, query = '') {
  const entry = article.entries[locale][unit];
  if (entry) return textOf(entry.target, data.locales[locale], query);
  if (statusOf(article, locale, unit) === 'missing') return instead(say('no-target'));
  return instead(say(data.hasTexts ? 'text-left-out' : 'reading'));
}

/** Status and kind of change. */
export function standingOf(article, locale, unit) {
  const change = changeOf(article, locale, unit);
  const words = element('span', { class: 'standing' }, badge(statusOf(article, locale, unit)));
  if (change) words.append(element('span', { class: 'change' }, say(`change-${change}`)));
  return words;
}

/** What all locales have for a unit, side by side; folded until somebody asks. */
export function othersOf(data, article, locale, unit) {
  const rows = element('div', { class: 'others', hidden: true });
  const toggle = button({ class: 'quiet', 'aria-expanded': 'false' }, () => {
    rows.hidden = !rows.hidden;
    toggle.setAttribute('aria-expanded', String(!rows.hidden));
    if (rows.childElementCount === 0) rows.append(...otherRows(data, article, locale, unit));
  });
  toggle.append(say('others', { count: data.locales.length - (locale < 0 ? 0 : 1) }));
  return element('div', { class: 'beside' }, toggle, rows);
}

function otherRows(data, article, locale, unit) {
  const others = data.locales.map((_, index) => index).filter((index) => index !== locale);
  return others.map((index) => {
    const head = element('div', { class: 'other-head' }, localeName(data.locales[index]), standingOf(article, index, unit));
    return element('div', { class: 'other' }, head, targetOf(data, article, index, unit));
  });
}

/** A unit in one locale, whole. */
export function unitCard(data, article, locale, unit, query = '') {
  const texts = article.units[unit];
  const id = texts ? isolated(texts.id, 'code') : '';
  const words = element('span', { class: 'dim' }, say('words-of', { words: article.words[unit] }));
  const facts = element('div', { class: 'facts' }, standingOf(article, locale, unit), words, placeOf(data, article, unit));
  const card = element('article', { class: 'unit', 'data-unit': unit, 'aria-label': say('unit-number', { number: unit + 1 }) });
  card.append(facts, sidesOf(data, article, locale, unit, query));
  const foot = element('div', { class: 'foot' }, id);
  if (data.locales.length > 1 && texts) foot.prepend(othersOf(data, article, locale, unit));
  card.append(foot);
  return card;
}
