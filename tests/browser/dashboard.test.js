// The dashboard of our own documents, as people meet it.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { assertAccessible, browser, opened, picture, wish } from './browser.js';
import { LONG_PATH, dashboard, hexapla, ownProject } from './project.js';

let running;
let project;
let file;

before(async () => {
  project = ownProject();
  file = dashboard(project);
  running = await browser();
});

after(() => running?.close());

/** Opens the page, does something, and asserts that nothing went wrong meanwhile. */
async function visit(act, options = {}, at = file) {
  const { page, troubles } = await opened(running, at, options);
  await act(page);
  assert.deepEqual(troubles, []);
  await page.context().close();
}

/** The cell of a document and a locale, by what a reader sees. */
async function cell(page, path, locale) {
  const column = await page.locator('#map-head th').evaluateAll(
    (heads, tag) => heads.findIndex((head) => head.textContent.startsWith(tag)),
    locale,
  );
  return page.locator('#map-rows tr', { has: page.locator(`th[title="${path}"]`) }).locator(`td:nth-child(${column + 1}) button`);
}

function units(locale, ...options) {
  const json = JSON.parse(hexapla(project, 'status', locale, '--format', 'json', ...options));
  return json.locales[0];
}

test('a cell opens its units, each with its sides and the other locales', () =>
  visit(async (page) => {
    await picture(page, 'light', { fullPage: true });
    await (await cell(page, 'ARCHITECTURE.md', 'it')).click();
    const outdated = page.locator('#cell-units .unit', { has: page.locator('del') }).first();
    assert.deepEqual(await outdated.locator('h3').allTextContents(), ['Previous source', 'Source', 'Target']);
    const target = outdated.locator('.text').last();
    assert.deepEqual([await target.getAttribute('lang'), await target.getAttribute('dir')], ['it', 'ltr']);
    await outdated.locator('.beside button').click();
    assert.equal(await outdated.locator('.other').count(), 10);
    assert.equal(await outdated.locator('.other [lang=ar][dir=rtl]').count() > 0, true);
    await picture(page, 'cell');
    await assertAccessible(page, 'the units of a cell');
  }));

/** The sum of what the map shows. Rows stand there as far as they are in sight, so all are passed by. */
const sumOfMap = (page) =>
  page.evaluate(async () => {
    const rows = new Map();
    const map = document.querySelector('#map-scroll');
    for (let at = 0; at <= map.scrollHeight; at += 300) {
      map.scrollTo(0, at);
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      for (const row of document.querySelectorAll('#map-rows tr:not(.gap)')) {
        const shown = [...row.querySelectorAll('td button')].map((button) => Number(button.textContent.replaceAll(',', '')));
        rows.set(row.ariaRowIndex, shown.reduce((all, one) => all + one, 0));
      }
    }
    return [...rows.values()].reduce((all, one) => all + one, 0);
  });

test('the figures are those of the JSON report', () =>
  visit(async (page) => {
    const expected = units('it');
    for (const status of ['missing', 'draft', 'outdated', 'translated']) {
      await wish(page, 'locale', '0');
      await wish(page, 'status', status);
      assert.equal(await sumOfMap(page), expected.units[status], status);
    }
    await wish(page, 'measure', 'words');
    await wish(page, 'status', 'to-do');
    assert.equal(await sumOfMap(page), expected.words.missing + expected.words.draft + expected.words.outdated);
  }));

test('filters by kind of change, place and tag leave what fits', () =>
  visit(async (page) => {
    const entries = units('it', '--units', 'todo').documents.flatMap((document) => document.entries);
    const expected = entries.filter((entry) => entry.kind_of_change === 'wording').length;
    await wish(page, 'status', 'outdated');
    await assertAccessible(page, 'a filtered map');
    await wish(page, 'status', '');
    await wish(page, 'locale', '0');
    await wish(page, 'change', 'wording');
    assert.match(await page.locator('#found').textContent(), new RegExp(`, ${expected} units$`));
    await page.locator('#reset').click();
    await wish(page, 'place', 'DOCS/decisions');
    const paths = await page.locator('#map-rows th').evaluateAll((heads) => heads.map((head) => head.title));
    assert.ok(paths.length > 5 && paths.every((path) => path.startsWith('docs/decisions/')), String(paths));
    await wish(page, 'place', '');
    await wish(page, 'tag', 'deep');
    assert.match(await page.locator('#found').textContent(), /^1 document,/);
    await wish(page, 'place', 'nowhere');
    assert.equal(await page.locator('#empty').isVisible(), true);
  }));

test('search finds sources and targets in any script', () =>
  visit(async (page) => {
    await wish(page, 'query', 'traduzione');
    const card = page.locator('#list .unit').first();
    assert.equal((await card.locator('mark').first().textContent()).toLowerCase(), 'traduzione');
    assert.equal(await card.locator('.other [lang=it]').count() > 0, true);
    await picture(page, 'search');
    await assertAccessible(page, 'what was found');
    for (const query of ['翻訳', 'مصدر', 'ПЕРЕВОД', 'źródło']) {
      await wish(page, 'query', query);
      assert.equal(await page.locator('#list mark').count() > 0, true, query);
    }
    await page.locator('#list .chip').first().click();
    assert.equal(await page.locator('#cell').evaluate((dialog) => dialog.open), true);
    await page.keyboard.press('Escape');
    await wish(page, 'query', '');
    assert.equal(await page.locator('#map').isVisible(), true);
  }));

test('the page speaks twelve languages and remembers which', () =>
  visit(async (page) => {
    const languages = await page.locator('#language option').evaluateAll((options) => options.map((option) => option.value));
    assert.equal(languages.length, 12);
    const titles = new Set();
    for (const language of languages) {
      await page.locator('#language').selectOption(language);
      titles.add(await page.locator('h1').textContent());
      const said = await page.locator('body').innerText();
      assert.doesNotMatch(said, /\{ ?\$|undefined|NaN/, language);
    }
    assert.equal(titles.size, 12);
    await page.locator('#language').selectOption('ar');
    assert.equal(await page.locator('html').getAttribute('dir'), 'rtl');
    await page.reload();
    await page.waitForSelector('html[data-ready]');
    assert.equal(await page.locator('html').getAttribute('lang'), 'ar');
  }));

test('a reader is met in the language of the browser', () =>
  visit(
    async (page) => {
      assert.equal(await page.locator('h1').textContent(), 'Stan tłumaczeń');
    },
    { locale: 'pl-PL' },
  ));

test('everything can be done with the keyboard', () =>
  visit(async (page) => {
    const focused = () => page.evaluate(() => ({ ...document.activeElement.dataset }));
    for (let step = 0; step < 60 && (await focused()).row === undefined; step += 1) await page.keyboard.press('Tab');
    assert.deepEqual(await focused(), { row: '0', column: '0' });
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    assert.deepEqual(await focused(), { row: '1', column: '1' });
    await page.keyboard.press('End');
    assert.equal((await focused()).column, '10');
    await page.keyboard.press('Control+End');
    const last = await focused();
    assert.ok(Number(last.row) > 10, JSON.stringify(last));
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('Enter');
    assert.equal(await page.locator('#cell').evaluate((dialog) => dialog.open), true);
    await page.keyboard.press('Escape');
    assert.equal(await page.locator('#cell').evaluate((dialog) => dialog.open), false);
    assert.deepEqual(await focused(), { row: '0', column: '0' });
    await page.locator('#language').selectOption('ar');
    await page.locator('#map-rows button[tabindex="0"]').focus();
    await page.keyboard.press('ArrowLeft');
    assert.equal((await focused()).column, '1');
  }));

test('texts of files stay texts', () =>
  visit(async (page) => {
    await (await cell(page, LONG_PATH, 'it')).click();
    await page.locator('#view-all').click();
    const shown = await page.locator('#cell-units').textContent();
    assert.ok(shown.includes("</script><script>document.title='broken'</script>"), shown);
    assert.ok(shown.includes('\\u{202e}right') && shown.includes('{{style}}'), shown);
    assert.equal(await page.title(), 'Translation status');
    assert.equal(await page.locator('img').count(), 0);
  }));

test('without scripts the totals are there', () =>
  visit(
    async (page) => {
      assert.equal(await page.locator('#locales tbody tr').count(), 11);
      assert.equal(await page.locator('#work').isVisible(), false);
      assert.match(await page.locator('noscript').textContent(), /totals only/);
    },
    { javaScriptEnabled: false },
  ));

test('a history is drawn and told in figures', async () => {
  const traced = file.replace(/html$/, 'trend.html');
  writeFileSync(traced, readFileSync(file, 'utf8').replace('"trend":null', () => `"trend":${JSON.stringify(history())}`));
  const look = async (page, name) => {
    assert.equal(await page.locator('.chart polyline').count(), 11);
    await picture(page, name, { fullPage: true });
    await page.locator('#trend summary').click();
    assert.equal(await page.locator('#trend tbody tr').count(), 12);
    await assertAccessible(page, name);
  };
  await visit((page) => look(page, 'trend'), {}, traced);
  await visit((page) => look(page, 'trend-arabic'), { locale: 'ar' }, traced);
});

/** A year in which every locale comes along. */
function history() {
  const tags = JSON.parse(hexapla(project, 'status', '--format', 'json')).locales.map((locale) => locale.locale);
  return Array.from({ length: 12 }, (_, month) => {
    const locales = tags.map((locale, place) => {
      const done = Math.max(0, Math.min(1000, 90 * month - 60 * place));
      const counts = { total: 1000, missing: 1000 - done, draft: 0, outdated: 0, outdated_minor: 0, translated: done, reviewed: 0, obsolete: 0, own: 0 };
      return { locale, units: counts, words: counts };
    });
    return { date: `2026-${String(month + 1).padStart(2, '0')}-15`, commit: `${month}`.repeat(8).slice(0, 8), locales };
  });
}

for (const [name, options] of Object.entries({
  light: {},
  dark: { colorScheme: 'dark' },
  phone: { viewport: { width: 360, height: 780 } },
  arabic: { locale: 'ar' },
  'arabic-phone': { locale: 'ar', colorScheme: 'dark', viewport: { width: 360, height: 780 } },
})) {
  test(`nobody is shut out: ${name}`, () =>
    visit(async (page) => {
      await assertAccessible(page, name);
      await picture(page, name, { fullPage: true });
      await wish(page, 'status', 'outdated');
      await page.locator('#show-list').click();
      await page.locator('#list .link').first().click();
      await assertAccessible(page, `${name}, a cell`);
      await picture(page, `${name}-cell`);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      assert.ok(wide <= 0, `${name} is ${wide} px too wide`);
    }, options));
}

test('a print has every document and no controls', () =>
  visit(async (page) => {
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    assert.equal(await page.locator('#map-rows tr:not(.gap)').count(), units('it').documents.length);
    assert.equal(await page.locator('#wishes').isVisible(), false);
    await picture(page, 'print', { fullPage: true });
  }));
