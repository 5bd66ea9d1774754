// The locales and where they stand.
import { button, drawn, element, isolated, part } from './elements.js';
import { STATUSES, TO_DO } from './data.js';
import { figure, say, share } from './speech.js';

/** Best first: as a bar fills. */
const PARTS = [...STATUSES].reverse();

/** A bar of all statuses; what is not zero shows. Its figures stand beside it, so it is silent. */
export function bar(counts) {
  const shape = drawn('svg', {
    class: 'bar',
    viewBox: '0 0 100 10',
    preserveAspectRatio: 'none',
    'aria-hidden': 'true',
  });
  let x = 0;
  for (const status of PARTS) {
    const width = counts.total === 0 ? 0 : (counts[status] * 100) / counts.total;
    if (width > 0) shape.append(drawn('rect', { class: status, x, y: 0, width, height: 10 }));
    x += width;
  }
  return shape;
}

/** A sign of a status beside its word; the shapes differ, not only the colours. */
export function sign(status) {
  const shapes = {
    missing: [['circle', { cx: 6, cy: 6, r: 4.25, class: 'hollow' }]],
    draft: [
      ['circle', { cx: 6, cy: 6, r: 4.25, class: 'hollow' }],
      ['circle', { cx: 6, cy: 6, r: 1.75 }],
    ],
    outdated: [['path', { d: 'M6 1 11.5 11H.5Z' }]],
    translated: [['circle', { cx: 6, cy: 6, r: 5 }]],
    reviewed: [
      ['circle', { cx: 6, cy: 6, r: 6 }],
      ['path', { d: 'M3.2 6.2 5.2 8.2 8.8 4.2', class: 'tick' }],
    ],
  };
  const drawing = shapes[status].map(([name, attributes]) => drawn(name, attributes));
  return drawn('svg', { class: `sign ${status}`, viewBox: '0 0 12 12', 'aria-hidden': 'true' }, ...drawing);
}

/** A status in words, with its sign. */
export function badge(status) {
  return element('span', { class: `badge ${status}` }, sign(status), say(status));
}

/** Locale and what it calls itself. */
export function localeName(locale) {
  const name = element('span', { class: 'name', lang: locale.locale, dir: locale.dir }, locale.name);
  return element('span', { class: 'locale' }, isolated(locale.locale), ' ', name);
}

/** The table of locales. `pick` is told the locale that somebody wants to see alone. */
export function showOverview(data, measure, pick) {
  const heads = ['locale', 'progress', 'done', ...PARTS, measure === 'words' ? 'words-to-do' : 'units-to-do'];
  const head = element('tr', {}, ...heads.map((id) => element('th', { scope: 'col', class: id }, ...titled(id))));
  const rows = data.locales.map((locale, index) => overviewRow(locale, index, measure, pick));
  const table = element('table', { class: 'overview' }, element('thead', {}, head), element('tbody', {}, ...rows));
  part('locales').replaceChildren(table);
}

function titled(id) {
  return PARTS.includes(id) ? [sign(id), ' ', say(id)] : [say(id)];
}

function overviewRow(locale, index, measure, pick) {
  const counts = locale[measure];
  const done = counts.translated + counts.reviewed;
  const toDo = TO_DO.reduce((sum, status) => sum + counts[status], 0);
  const name = button({ class: 'link' }, () => pick(index), localeName(locale));
  const amounts = PARTS.map((status) =>
    element('td', { class: counts[status] === 0 ? 'zero' : null, 'data-title': say(status) }, figure(counts[status])),
  );
  return element(
    'tr',
    {},
    element('th', { scope: 'row' }, name),
    element('td', { class: 'progress' }, bar(counts)),
    element('td', { class: 'done' }, share(done, counts.total)),
    ...amounts,
    element('td', { class: 'to-do', 'data-title': say('to-do') }, figure(toDo)),
  );
}
