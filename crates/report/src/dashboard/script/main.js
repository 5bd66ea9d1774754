// The page: reads its data, shows it, and answers whoever looks for something.
import { element, part } from './elements.js';
import { KINDS, STATUSES, absorb, foldUnits, read, unpack } from './data.js';
import { choose, everything } from './filter.js';
import { openCell, prepareCell, refreshCell } from './cell.js';
import { showList } from './list.js';
import { prepareMap, showMap } from './map.js';
import { showOverview, sign } from './overview.js';
import { directionOf, firstLanguage, languages, remember, say, speak, spoken } from './speech.js';
import { showTrend } from './trend.js';

const page = { data: null, choice: null, wish: everything(), view: 'map' };

/** Controls that say what is wanted, by the name of the wish. */
const CONTROLS = ['query', 'status', 'locale', 'change', 'place', 'tag', 'measure', 'order'];

function control(name) {
  return /** @type {HTMLInputElement|HTMLSelectElement} */ (part(`wish-${name}`));
}

/** Says everything that stands in the frame. */
function sayFrame() {
  const tag = spoken();
  document.documentElement.lang = tag;
  document.documentElement.dir = directionOf(tag);
  document.title = say('title');
  for (const words of document.querySelectorAll('[data-say]')) words.textContent = say(words.dataset.say);
  for (const words of document.querySelectorAll('[data-label]')) {
    words.setAttribute('aria-label', say(words.dataset.label));
  }
  saySummary();
  fillChoices();
  showLegend();
}

function saySummary() {
  const { data } = page;
  const units = data.documents.reduce((sum, article) => sum + article.words.length, 0);
  const words = data.documents.reduce((sum, article) => sum + article.allWords, 0);
  const source = data.about.source.locale;
  const values = { documents: data.documents.length, locales: data.locales.length, units, words, source };
  part('summary').textContent = say('summary', values);
  const { units_left: left, targets_left: targets } = data.about;
  part('left-out').hidden = left + targets === 0;
  part('left-out').textContent = say('left-out', { units: left, targets, command: 'hexapla todo' });
}

function options(name, choices) {
  const chosen = control(name).value;
  control(name).replaceChildren(...choices.map(([value, text]) => element('option', { value }, text)));
  control(name).value = choices.some(([value]) => value === chosen) ? chosen : choices[0][0];
}

function fillChoices() {
  const { data } = page;
  const tags = [...new Set(data.documents.flatMap((article) => article.tags))].sort();
  const locale = (one, index) => [String(index), `${one.locale} · ${one.name}`];
  options('status', [['', say('any')], ['to-do', say('to-do')], ...STATUSES.map((status) => [status, say(status)])]);
  options('locale', [['-1', say('any')], ...data.locales.map(locale)]);
  options('change', [['', say('any')], ...KINDS.map((kind) => [kind, say(`change-${kind}`)])]);
  options('tag', [['', say('any')], ...tags.map((tag) => [tag, tag])]);
  options('measure', [['units', say('units')], ['words', say('words')]]);
  options('order', [['path', say('by-path')], ['todo', say('by-to-do')]]);
  part('wish-tag-room').hidden = tags.length === 0;
}

function showLegend() {
  const statuses = [...STATUSES].reverse().map((status) => element('li', {}, sign(status), ` ${say(status)}`));
  part('legend').replaceChildren(...statuses);
}

/** Reads the wish off the controls. */
function readWish() {
  const wish = Object.fromEntries(CONTROLS.map((name) => [name, control(name).value]));
  page.wish = { ...wish, locale: Number(wish.locale) };
}

/** Answers: counts, map or list, and how much there is. */
function answer() {
  const { data, wish } = page;
  page.choice = choose(data, wish);
  const { choice } = page;
  const isWaiting = !data.hasTexts && wish.query !== '';
  const isEmpty = page.view === 'map' ? choice.documents.length === 0 : choice.units === 0;
  part('map').hidden = page.view !== 'map' || isEmpty;
  part('list').hidden = page.view !== 'list' || isEmpty;
  part('empty').hidden = !isEmpty || isWaiting;
  if (page.view === 'map') showMap(data, choice);
  else showList(data, choice, open);
  const found = say('found', { documents: choice.documents.length, units: choice.units });
  part('found').textContent = isWaiting ? say('reading') : found;
  part('reset').hidden = isUntouched(wish);
}

/** Whether nothing is filtered out. */
function isUntouched(wish) {
  const { measure, order, ...none } = everything();
  return Object.entries(none).every(([name, value]) => wish[name] === value);
}

function open(document, locale, unit) {
  openCell(page.data, page.choice, document, locale, unit);
}

function setView(view) {
  page.view = view;
  for (const name of ['map', 'list']) part(`show-${name}`).setAttribute('aria-pressed', String(name === view));
}

function showAll() {
  sayFrame();
  showFigures();
  readWish();
  answer();
  refreshCell();
}

function showFigures() {
  const { measure } = page.wish;
  showOverview(page.data, measure, (locale) => {
    control('locale').value = String(locale);
    readWish();
    answer();
    part('work').scrollIntoView();
    control('locale').focus();
  });
  showTrend(page.data, measure, document.documentElement.dir);
}

function onWish(event) {
  const hadQuery = page.wish.query !== '';
  const before = page.wish.measure;
  readWish();
  // Who begins to search wants to see units, who ends wants the map again.
  const hasQuery = page.wish.query !== '';
  if (event.target === control('query') && hadQuery !== hasQuery) setView(hasQuery ? 'list' : 'map');
  if (page.wish.measure !== before) showFigures();
  answer();
}

function reset() {
  for (const [name, value] of Object.entries(everything())) {
    if (name !== 'measure' && name !== 'order') control(name).value = String(value);
  }
  readWish();
  setView('map');
  answer();
  control('query').focus();
}

function prepareLanguages() {
  const menu = /** @type {HTMLSelectElement} */ (part('language'));
  const names = languages().map(([tag, name]) =>
    element('option', { value: tag, lang: tag, dir: directionOf(tag) }, name),
  );
  menu.replaceChildren(...names);
  menu.value = spoken();
  menu.addEventListener('change', () => {
    speak(menu.value);
    remember(menu.value);
    showAll();
  });
}

function prepare() {
  prepareCell();
  prepareMap(open);
  prepareLanguages();
  part('work').addEventListener('input', onWish);
  part('wishes').addEventListener('submit', (event) => event.preventDefault());
  part('reset').addEventListener('click', reset);
  for (const view of ['map', 'list']) {
    part(`show-${view}`).addEventListener('click', () => {
      setView(view);
      answer();
    });
  }
}

/** Lets the browser breathe between two pieces of work. */
function pause() {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

/** Reads the texts block by block, while the page can already be used. */
async function readTexts() {
  const { data } = page;
  for (const block of document.querySelectorAll('script.texts')) {
    absorb(data, await unpack(block));
    block.remove();
    await pause();
  }
  for (const [index, article] of data.documents.entries()) {
    foldUnits(article);
    if (index % 100 === 99) await pause();
  }
  data.hasTexts = true;
  document.documentElement.dataset.texts = 'read';
  refreshCell();
  if (page.wish.query !== '' || page.view === 'list') answer();
}

async function start() {
  const about = JSON.parse(part('about').textContent);
  speak(firstLanguage(about.language));
  if (typeof DecompressionStream === 'undefined') {
    part('old-browser').hidden = false;
    part('old-browser').textContent = say('old-browser');
    return;
  }
  page.data = read(about, await unpack(document.querySelector('script.table')));
  document.documentElement.dataset.script = 'on';
  prepare();
  showAll();
  document.documentElement.dataset.ready = 'yes';
  performance.mark('ready');
  await pause();
  await readTexts();
}

start();
