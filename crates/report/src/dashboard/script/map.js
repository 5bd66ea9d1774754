// Documents down, locales across. Thousands of rows are there for whoever counts and moves among them,
// but only those in sight are made.
import { element, isolated, part } from './elements.js';
import { amount } from './filter.js';
import { figure, say, share } from './speech.js';

/** Rows made above and below those in sight. */
const AROUND = 6;

/** @type {{data: any, choice: any, open: (document: number, locale: number) => void, row: number,
 *   column: number, height: number, top: number, room: number, first: number, last: number,
 *   rows: any[], isMeasured: boolean, isWhole: boolean}} */
const map = {
  data: null,
  choice: null,
  open: () => {},
  row: 0,
  column: 0,
  // Height of a row, and how far the map is scrolled; kept, since asking the browser costs a layout.
  height: 36,
  top: 0,
  room: 0,
  first: 0,
  last: 0,
  rows: [],
  isMeasured: false,
  isWhole: false,
};

/** Shows the map of a choice. */
export function showMap(data, choice) {
  const column = Math.max(0, Math.min(map.column, choice.locales.length - 1));
  const isAsWide = map.choice?.locales.length === choice.locales.length;
  Object.assign(map, { data, choice, row: 0, column, rows: isAsWide ? map.rows : [] });
  const heads = choice.locales.map((locale) => columnHead(data.locales[locale]));
  const title = element('th', { scope: 'col', class: 'document' }, say('document'));
  part('map-head').replaceChildren(element('tr', { 'aria-rowindex': 1 }, title, ...heads));
  const table = part('map-table');
  table.setAttribute('aria-rowcount', String(choice.documents.length + 1));
  table.setAttribute('aria-colcount', String(choice.locales.length + 1));
  table.setAttribute('aria-label', say('map'));
  table.style.setProperty('--locales', String(choice.locales.length));
  if (map.top > 0) part('map-scroll').scrollTop = 0;
  map.top = 0;
  showRows();
}

function columnHead(locale) {
  const name = element('span', { class: 'unseen', lang: locale.locale, dir: locale.dir }, locale.name);
  return element('th', { scope: 'col', title: locale.name }, isolated(locale.locale), ' ', name);
}

/** Which rows are in sight, with some around them. */
function inSight() {
  if (map.isWhole) return [0, map.choice.documents.length];
  const first = Math.floor(map.top / map.height);
  const count = Math.ceil(map.room / map.height);
  return [Math.max(0, first - AROUND), Math.min(map.choice.documents.length, first + count + AROUND)];
}

/** Shows the rows in sight. A cell that has the focus keeps it, or hands it to the nearest one. */
function showRows() {
  [map.first, map.last] = inSight();
  const hadFocus = part('map-rows').contains(document.activeElement);
  map.row = Math.min(Math.max(map.row, map.first), Math.max(map.first, map.last - 1));
  const count = map.last - map.first;
  while (map.rows.length < count) map.rows.push(emptyRow(map.choice.locales.length));
  const shown = map.rows.slice(0, count);
  shown.forEach((made, index) => fillRow(made, map.first + index));
  const after = map.choice.documents.length - map.last;
  part('map-rows').replaceChildren(gap(map.first), ...shown.map((made) => made.row), gap(after));
  if (!map.isMeasured && count > 0) measure(shown[0].row);
  if (hadFocus) cellAt(map.row, map.column)?.focus({ preventScroll: true });
}

/** Rows are as high as the reader's letters make them. */
function measure(row) {
  const { height } = row.getBoundingClientRect();
  map.isMeasured = true;
  if (height === 0 || Math.abs(height - map.height) < 0.1) return;
  map.height = height;
  showRows();
}

/** Room for rows that are not made. */
function gap(rows) {
  const row = element('tr', { class: 'gap', 'aria-hidden': 'true', hidden: rows === 0 });
  row.style.height = `${rows * map.height}px`;
  return row;
}

/** A row to be filled in: made once and used again, since making is what costs. */
function emptyRow(columns) {
  const folders = element('span', { class: 'folders' });
  const file = element('span', { class: 'file' });
  const path = element('span', { class: 'path', dir: 'ltr' }, folders, file);
  const head = element('th', { scope: 'row', class: 'document' }, path);
  const cells = Array.from({ length: columns }, (_, column) => element('button', { type: 'button', 'data-column': column }));
  const row = element('tr', {}, head, ...cells.map((cell) => element('td', {}, cell)));
  return { row, head, folders, file, cells };
}

/** Folders of a path give way before its name does. */
function fillRow({ row, head, folders, file, cells }, index) {
  const document = map.choice.documents[index];
  const { path } = map.data.documents[document];
  const cut = path.lastIndexOf('/') + 1;
  row.setAttribute('aria-rowindex', String(index + 2));
  head.title = path;
  folders.hidden = cut === 0;
  folders.textContent = path.slice(0, cut);
  file.textContent = path.slice(cut);
  cells.forEach((cell, column) => fillCell(cell, document, index, column));
}

function fillCell(cell, document, row, column) {
  const locale = map.choice.locales[column];
  const { total, done, hits } = amount(map.data, map.choice, document, locale);
  const { isPlain } = map.choice;
  cell.textContent = isPlain ? share(done, total) : figure(hits);
  cell.className = isPlain ? `s${step(done, total)}` : `h${step(hits, total)}`;
  cell.dataset.row = String(row);
  cell.tabIndex = row === map.row && column === map.column ? 0 : -1;
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
  map.top = scroller.scrollTop;
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

function onClick(event) {
  const cell = event.target.closest('button');
  if (!cell) return;
  Object.assign(map, { row: Number(cell.dataset.row), column: Number(cell.dataset.column) });
  map.open(map.choice.documents[map.row], map.choice.locales[map.column]);
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
      map.top = part('map-scroll').scrollTop;
      const [first, last] = inSight();
      if (first !== map.first || last !== map.last) showRows();
    });
  };
  part('map-scroll').addEventListener('scroll', onScroll, { passive: true });
  part('map-rows').addEventListener('click', onClick);
  part('map-rows').addEventListener('keydown', onKey);
  const resized = () => Object.assign(map, { room: window.innerHeight, isMeasured: false });
  resized();
  window.addEventListener('resize', () => {
    resized();
    if (map.choice) showRows();
  });
  const whole = (isWhole) => () => {
    Object.assign(map, { isWhole, isMeasured: false });
    if (map.choice) showRows();
  };
  window.addEventListener('beforeprint', whole(true));
  window.addEventListener('afterprint', whole(false));
}
