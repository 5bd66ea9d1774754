// What the page says, in the language of whoever reads it. The messages were Fluent; here they are
// lists of texts and choices, and Intl knows plurals, numbers and dates.
import { part } from './elements.js';

const REMEMBERED = 'hexapla-language';

/** @typedef {string | (string | {variable: string, default?: string, variants?: Record<string, Pattern>})[]} Pattern */

/** @type {Record<string, Record<string, Pattern>>} */
const MESSAGES = JSON.parse(part('messages').textContent);

const voice = {
  tag: 'en',
  plurals: new Intl.PluralRules('en'),
  numbers: new Intl.NumberFormat('en'),
  shares: new Intl.NumberFormat('en', { style: 'percent' }),
  days: new Intl.DateTimeFormat('en'),
};

/** The languages of the page: tag and name of each. */
export function languages() {
  return Object.entries(MESSAGES).map(([tag, own]) => [tag, String(own['dashboard-language'])]);
}

/** Speaks a language from now on. */
export function speak(tag) {
  voice.tag = tag;
  voice.plurals = new Intl.PluralRules(tag);
  voice.numbers = new Intl.NumberFormat(tag);
  voice.shares = new Intl.NumberFormat(tag, { style: 'percent' });
  voice.days = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeZone: 'UTC' });
}

/** The language that is spoken. */
export function spoken() {
  return voice.tag;
}

/** Which way a language is written. */
export function directionOf(tag) {
  return tag === 'ar' ? 'rtl' : 'ltr';
}

/**
 * A message in the reader's language; the page has every message in all of them.
 * @param {string} id without its family
 * @param {Record<string, string|number>} values
 */
export function say(id, values = {}) {
  const pattern = MESSAGES[voice.tag][`dashboard-${id}`];
  return pattern === undefined ? id : written(pattern, values);
}

/** A whole number. */
export function figure(number) {
  return voice.numbers.format(number);
}

/** A share in whole per cent, rounded down: a hundred means all. */
export function share(done, total) {
  const whole = total === 0 ? 100 : Math.floor((done * 100) / total);
  return voice.shares.format(whole / 100);
}

/** A day, written `YYYY-MM-DD`, as the reader writes it. */
export function day(date) {
  const time = new Date(`${date}T00:00:00Z`);
  return Number.isNaN(time.getTime()) ? date : voice.days.format(time);
}

function written(pattern, values) {
  if (typeof pattern === 'string') return pattern;
  return pattern.map((piece) => (typeof piece === 'string' ? piece : chosen(piece, values))).join('');
}

function chosen(piece, values) {
  const value = values[piece.variable];
  if (piece.variants === undefined) return shown(value);
  const exact = piece.variants[String(value)];
  const category = typeof value === 'number' ? piece.variants[voice.plurals.select(value)] : undefined;
  return written(exact ?? category ?? piece.variants[piece.default], values);
}

/** Texts are isolated, so that one of another direction leaves the sentence in order. */
function shown(value) {
  return typeof value === 'number' ? figure(value) : `\u2068${value ?? ''}\u2069`;
}

/**
 * The language to begin with: what was chosen here before, what the report was asked for in, what the
 * browser is set to, English.
 */
export function firstLanguage(asked) {
  const wishes = [remembered(), asked, ...navigator.languages];
  return wishes.map(ours).find((tag) => tag !== undefined) ?? 'en';
}

/** One of our languages in the same language and script. */
function ours(wish) {
  if (!wish) return undefined;
  const written = (tag) => {
    const { language, script } = new Intl.Locale(tag).maximize();
    return `${language}-${script}`;
  };
  try {
    return Object.keys(MESSAGES).find((tag) => written(tag) === written(wish));
  } catch {
    return undefined;
  }
}

function remembered() {
  try {
    return localStorage.getItem(REMEMBERED);
  } catch {
    return null;
  }
}

/** Keeps a choice, where the browser allows it for files. */
export function remember(tag) {
  try {
    localStorage.setItem(REMEMBERED, tag);
  } catch {
    // It is chosen anew next time.
  }
}
