// Units of all documents that fit what was asked for.
import { button, element, isolated, part } from './elements.js';
import { changeOf, folded, statusOf } from './data.js';
import { hitsOf } from './filter.js';
import { localeName, sign } from './overview.js';
import { say } from './speech.js';
import { othersOf, placeOf, sidesOf, standingOf, targetOf, textOf } from './unit.js';

/** Units that are made at once. */
const UNITS = 12;

const list = { data: null, choice: null, open: () => {}, shown: UNITS };

/** Shows the units of a choice, from the first. */
export function showList(data, choice, open) {
  Object.assign(list, { data, choice, open, shown: UNITS });
  showSome();
}

function showSome() {
  const { data, choice } = list;
  const cards = [];
  for (const document of choice.documents) {
    for (let unit = 0; unit < data.documents[document].words.length; unit += 1) {
      if (cards.length >= list.shown) break;
      const hits = hitsOf(data, choice, document, unit);
      if (hits.length > 0) cards.push(listedUnit(document, unit, hits));
    }
    if (cards.length >= list.shown) break;
  }
  const room = part('list');
  room.replaceChildren(...cards);
  if (cards.length < choice.units) room.append(more(choice.units - cards.length));
}

function more(count) {
  const act = () => {
    const from = list.shown;
    list.shown += UNITS;
    showSome();
    part('list').children[from]?.querySelector('button')?.focus();
  };
  return button({ class: 'more' }, act, say('more', { count }));
}

function listedUnit(document, unit, hits) {
  const { data, choice } = list;
  const article = data.documents[document];
  const path = button({ class: 'link path' }, () => list.open(document, hits[0], unit), isolated(article.path, 'span'));
  const facts = element('div', { class: 'facts' }, path, placeOf(data, article, unit));
  const card = element('article', { class: 'unit', 'aria-label': article.path }, facts);
  if (choice.locales.length === 1) {
    card.append(standingOf(article, hits[0], unit), sidesOf(data, article, hits[0], unit, choice.wish.query));
    if (data.locales.length > 1) card.append(othersOf(data, article, hits[0], unit));
    return card;
  }
  const texts = article.units[unit];
  if (texts) card.append(textOf(texts.source, data.about.source, choice.wish.query));
  card.append(...found(article, unit), chips(document, unit, hits));
  return card;
}

/** Targets that have the words sought. */
function found(article, unit) {
  const { data, choice } = list;
  const query = folded(choice.wish.query.trim());
  if (query === '') return [];
  const fits = (locale) => folded(article.entries[locale][unit]?.target ?? '').includes(query);
  return choice.locales.filter(fits).map((locale) => {
    const head = element('div', { class: 'other-head' }, localeName(data.locales[locale]), standingOf(article, locale, unit));
    return element('div', { class: 'other' }, head, targetOf(data, article, locale, unit, choice.wish.query));
  });
}

/** The locales in which it fits; each opens its cell. */
function chips(document, unit, hits) {
  const { data } = list;
  const article = data.documents[document];
  const made = hits.map((locale) => {
    const status = statusOf(article, locale, unit);
    const change = changeOf(article, locale, unit);
    const words = change ? `${say(status)}, ${say(`change-${change}`)}` : say(status);
    const act = () => list.open(document, locale, unit);
    const attributes = { class: `chip ${status}`, title: words };
    const name = isolated(data.locales[locale].locale);
    return button(attributes, act, sign(status), name, element('span', { class: 'unseen' }, ` ${words}`));
  });
  return element('div', { class: 'chips' }, ...made);
}
