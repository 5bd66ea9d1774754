// Documents down, locales across. Thousands of rows are there for whoever counts and moves among them,
// but only those in sight are made.
import { button, element, isolated, part } from './elements.js';
import { amount } from './filter.js';
import { figure, say, share } from './speech.js';

/** Rows made above and below those in sight. */
const AROUND = 6;

/** @type {{data: any, choice: any, open: (document: number, locale: number) => void, row: number,
 *   column: number, height: number, first: number, last: number, isWhole: boolean}} */
const map = { data: null, choice: null, open: () => {}, row: 0, column: 0, height: 36, first: 0, last: 0, isWhole: false };

/** Shows the map of a choice. */
export function showMap(data, choice) {
  Object.assign(map, { data, choice, row: 0, column: Math.min(map.column, choice.locales.length - 1) });
  const heads = choice.locales.map((locale) => columnHead(data.locales[locale]));
  const title = element('th', { scope: 'col', class: 'document' }, say('document'));
  part('map-head').replaceChildren(element('tr', { 'aria-rowindex': 1 }, title, ...heads));
  const table = part('map-table');
  table.setAttribute('aria-rowcount', String(choice.documents.length + 1));
  table.setAttribute('aria-colcount', String(choice.locales.length + 1));
  table.setAttribute('aria-label', say('map'));
  part('map').hidden = choice.documents.length === 0;
  part('map-scroll').scrollTop = 0;
  showRows();
}

function columnHead(locale) {
  const name = element('span', { class: 'unseen', lang: locale.locale, dir: locale.dir }, locale.name);
  return element('th', { scope: 'col', title: locale.name }, isolated(locale.locale), ' ', name);
}

/** Which rows are in sight, with some around them. */
function inSight() {
  if (map.isWhole) return [0, map.choice.documents.length];
  const scroller = part('map-scroll');
  const first = Math.floor(scroller.scrollTop / map.height);
  const count = Math.ceil(scroller.clientHeight / map.height);
  return [Math.max(0, first - AROUND), Math.min(map.choice.documents.length, first + count + AROUND)];
}

/** Makes the rows in sight. A cell that has the focus keeps it, or hands it to the nearest one. */
function showRows() {
  [map.first, map.last] = inSight();
  const hadFocus = part('map-rows').contains(document.activeElement);
  map.row = Math.min(Math.max(map.row, map.first), Math.max(map.first, map.last - 1));
  const rows = [];
  for (let row = map.first; row < map.last; row += 1) rows.push(mapRow(row));
  const after = map.choice.documents.length - map.last;
  part('map-rows').replaceChildren(gap(map.first), ...rows, gap(after));
  const made = rows[0]?.getBoundingClientRect().height;
  if (made > 0 && Math.abs(made - map.height) > 0.5) {
    map.height = made;
    showRows();
  } else if (hadFocus) {
    cellAt(map.row, map.column)?.focus({ preventScroll: true });
  }
}

/** Room for rows that are not made. */
function gap(rows) {
  const row = element('tr', { class: 'gap', 'aria-hidden': 'true', hidden: rows === 0 });
  row.style.height = `${rows * map.height}px`;
  return row;
}

function mapRow(row) {
  const document = map.choice.documents[row];
  const article = map.data.documents[document];
  const cells = map.choice.locales.map((locale, column) => mapCell(document, locale, row, column));
  const name = element('th', { scope: 'row', class: 'document', title: article.path }, pathOf(article.path));
  return element('tr', { 'aria-rowindex': row + 2 }, name, ...cells);
}

/** A path whose folders give way before its name does. */
function pathOf(path) {
  const cut = path.lastIndexOf('/') + 1;
  const folders = element('span', { class: 'folders' }, path.slice(0, cut));
  return element('span', { class: 'path', dir: 'ltr' }, folders, element('span', { class: 'file' }, path.slice(cut)));
}

function mapCell(document, locale, row, column) {
  const { total, done, hits } = amount(map.data, map.choice, document, locale);
  const isActive = row === map.row && column === map.column;
  const text = map.choice.isPlain ? share(done, total) : figure(hits);
  const look = map.choice.isPlain ? `share s${step(done, total)}` : `hits h${step(hits, total)}`;
  const open = () => {
    Object.assign(map, { row, column });
    map.open(document, locale);
  };
  const attributes = { class: look, tabindex: isActive ? 0 : -1, 'data-row': row, 'data-column': column };
  return element('td', {}, button(attributes, open, text));
}

/** Nothing, three steps on the way, all. */
function step(part, total) {
  if (total === 0 || part === total) return 4;
  return part === 0 ? 0 : 1 + Math.floor((part * 3) / total);
}

function cellAt(row, column) {
  return part('map-rows').querySelector(`button[data-row="${row}"][data-column="${column}"]`);
}

/** Goes to a cell, which comes into sight if it is not. */
function go(row, column) {
  const last = map.choice.documents.length - 1;
  const before = cellAt(map.row, map.column);
  map.row = Math.min(Math.max(row, 0), last);
  map.column = Math.min(Math.max(column, 0), map.choice.locales.length - 1);
  const scroller = part('map-scroll');
  const head = part('map-head').getBoundingClientRect().height;
  const top = map.row * map.height;
  const room = scroller.clientHeight - head - map.height;
  if (top < scroller.scrollTop) scroller.scrollTop = top;
  if (top > scroller.scrollTop + room) scroller.scrollTop = top - room;
  if (map.row < map.first || map.row >= map.last) showRows();
  before?.setAttribute('tabindex', '-1');
  const cell = cellAt(map.row, map.column);
  cell?.setAttribute('tabindex', '0');
  cell?.focus();
}

/** Where a key leads; undefined for keys that are none of ours. */
function destination(event) {
  const page = Math.max(1, Math.floor(part('map-scroll').clientHeight / map.height) - 2);
  const ahead = document.documentElement.dir === 'rtl' ? -1 : 1;
  const { row, column } = map;
  const ends = event.ctrlKey || event.metaKey;
  const keys = {
    ArrowUp: [row - 1, column],
    ArrowDown: [row + 1, column],
    ArrowRight: [row, column + ahead],
    ArrowLeft: [row, column - ahead],
    PageUp: [row - page, column],
    PageDown: [row + page, column],
    Home: [ends ? 0 : row, 0],
    End: [ends ? Infinity : row, Infinity],
  };
  return keys[event.key];
}

function onKey(event) {
  const to = destination(event);
  if (!to) return;
  event.preventDefault();
  go(to[0], to[1]);
}

/** Makes the map answer to scrolling, keys and printing. */
export function prepareMap(open) {
  map.open = open;
  let isDue = false;
  const onScroll = () => {
    if (isDue) return;
    isDue = true;
    requestAnimationFrame(() => {
      isDue = false;
      const [first, last] = inSight();
      if (first !== map.first || last !== map.last) showRows();
    });
  };
  part('map-scroll').addEventListener('scroll', onScroll, { passive: true });
  part('map-rows').addEventListener('keydown', onKey);
  window.addEventListener('resize', () => map.choice && showRows());
  const whole = (isWhole) => () => {
    map.isWhole = isWhole;
    if (map.choice) showRows();
  };
  window.addEventListener('beforeprint', whole(true));
  window.addEventListener('afterprint', whole(false));
}
