// How the locales came along: a chart of the done share over the history, and its figures.
import { drawn, element, isolated, part } from './elements.js';
import { day, say, share } from './speech.js';

const WIDTH = 760;
const HEIGHT = 280;
const LEFT = 48;
const RIGHT = 64;
const TOP = 12;
const BOTTOM = 28;
/** The least distance of two labels. */
const LABEL = 14;

/**
 * Shows the chart, where the page has a history; mirrored for who reads from the right. There the start
 * of a text is its right end, so that texts keep their anchors.
 */
export function showTrend(data, measure, direction) {
  const points = data.about.trend;
  part('trend').hidden = !points || points.length === 0;
  if (part('trend').hidden) return;
  const lines = data.locales.map((locale) => ({ locale, dots: dots(points, locale.locale, measure) }));
  const place = places(points, direction);
  part('trend-chart').replaceChildren(chart(points, lines, place), figures(points, data.locales, measure));
}

/** The share of what was done at each commit, where the locale was there. */
function dots(points, tag, measure) {
  const found = points.map((point) => point.locales.find((locale) => locale.locale === tag));
  return found.map((locale) => {
    if (!locale) return null;
    const { total, translated, reviewed } = locale[measure];
    return total === 0 ? 1 : (translated + reviewed) / total;
  });
}

function places(points, direction) {
  const times = points.map((point) => Date.parse(point.date));
  const first = Math.min(...times);
  const span = Math.max(...times) - first;
  const inner = WIDTH - LEFT - RIGHT;
  const along = (index) => (span === 0 ? 1 : (times[index] - first) / span);
  const mirror = (x) => (direction === 'rtl' ? WIDTH - x : x);
  return {
    mirror,
    direction,
    x: (index) => mirror(LEFT + inner * along(index)),
    y: (done) => TOP + (HEIGHT - TOP - BOTTOM) * (1 - done),
  };
}

function chart(points, lines, place) {
  const drawing = drawn('svg', {
    class: 'chart',
    viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
    role: 'img',
    'aria-label': say('trend-note'),
    direction: place.direction,
  });
  drawing.append(...grid(place), ...dates(points, place));
  for (const [index, line] of lines.entries()) drawing.append(...lineOf(line, index, place));
  drawing.append(...labels(lines, place));
  return drawing;
}

function grid(place) {
  const x = [place.mirror(LEFT), place.mirror(WIDTH - RIGHT)];
  return [0, 0.25, 0.5, 0.75, 1].flatMap((done) => {
    const y = place.y(done);
    const label = { x: place.mirror(LEFT - 8), y: y + 4, 'text-anchor': 'end' };
    return [
      drawn('line', { class: 'rule', x1: x[0], x2: x[1], y1: y, y2: y }),
      drawn('text', label, share(done * 100, 100)),
    ];
  });
}

function dates(points, place) {
  const ends = points.length > 1 ? [0, points.length - 1] : [0];
  return ends.map((index, end) =>
    drawn(
      'text',
      { x: place.x(index), y: HEIGHT - 8, 'text-anchor': ends.length === 1 || end > 0 ? 'end' : 'start' },
      day(points[index].date),
    ),
  );
}

function lineOf(line, index, place) {
  const known = line.dots.map((done, at) => [at, done]).filter(([, done]) => done !== null);
  if (known.length === 0) return [];
  const path = known.map(([at, done]) => `${place.x(at).toFixed(1)},${place.y(done).toFixed(1)}`).join(' ');
  const look = `line c${index % 6} d${Math.floor(index / 6) % 3}`;
  const [at, done] = known[known.length - 1];
  return [
    drawn('polyline', { class: look, points: path }),
    drawn('circle', { class: `dot c${index % 6}`, cx: place.x(at), cy: place.y(done), r: 3 }),
  ];
}

/** Names at the ends of the lines, moved apart where they would cover each other. */
function labels(lines, place) {
  const ends = lines
    .map((line, index) => {
      const done = line.dots.findLast((one) => one !== null) ?? 0;
      return { text: line.locale.locale, look: `label c${index % 6}`, y: place.y(done) };
    })
    .sort((a, b) => a.y - b.y);
  const x = place.mirror(WIDTH - RIGHT + 10);
  return apart(ends.map(({ y }) => y)).map((y, index) =>
    drawn('text', { class: ends[index].look, x, y: y + 4, 'text-anchor': 'start' }, ends[index].text),
  );
}

/**
 * Heights with at least [`LABEL`] between them, as near to what was wanted as can be: neighbours that are
 * too close become a group round their mean (isotonic regression by pooling).
 */
function apart(wanted) {
  const groups = [];
  wanted.forEach((y, index) => {
    groups.push({ sum: y - index * LABEL, size: 1 });
    pool(groups);
  });
  const most = HEIGHT - BOTTOM - (wanted.length - 1) * LABEL;
  const starts = groups.flatMap(({ sum, size }) => Array(size).fill(sum / size));
  return starts.map((start, index) => Math.max(TOP, Math.min(start, most)) + index * LABEL);
}

/** Joins the last groups as long as they overlap. */
function pool(groups) {
  while (groups.length > 1) {
    const [before, last] = groups.slice(-2);
    if (before.sum / before.size <= last.sum / last.size) return;
    groups.splice(-2, 2, { sum: before.sum + last.sum, size: before.size + last.size });
  }
}

function figures(points, locales, measure) {
  const heads = locales.map((locale) => element('th', { scope: 'col' }, isolated(locale.locale)));
  const columns = locales.map((locale) => dots(points, locale.locale, measure));
  const rows = points.map((point, index) => {
    const cells = columns.map((column) => {
      const done = column[index];
      return element('td', {}, done === null ? '–' : share(done * 100, 100));
    });
    const commit = element('code', { dir: 'ltr' }, point.commit.slice(0, 8));
    return element('tr', {}, element('th', { scope: 'row' }, day(point.date), ' ', commit), ...cells);
  });
  const head = element('tr', {}, element('th', { scope: 'col' }, say('date')), ...heads);
  const table = element('table', {}, element('thead', {}, head), element('tbody', {}, ...rows.reverse()));
  const scroller = element('div', { class: 'scroll', tabindex: 0, role: 'group', 'aria-label': say('figures') }, table);
  return element('details', {}, element('summary', {}, say('figures')), scroller);
}
