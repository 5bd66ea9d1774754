// 2,000 documents in 11 locales: how heavy the page is and how fast it answers. Times are told, never
// asserted: they are those of the machine.
import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { browser, opened, picture, wish } from './browser.js';
import { LOCALES } from './words.js';
import { dashboard, largeProject } from './project.js';

const DOCUMENTS = 2000;
const ROUNDS = 5;

let running;
let file;

before(async () => {
  file = dashboard(largeProject(DOCUMENTS));
  running = await browser();
});

after(() => running?.close());

/** The one in the middle. */
function median(times) {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)];
}

/** How long the page takes from a change of a control until the answer is laid out, in milliseconds. */
function answerTime(page, name, value) {
  return page.evaluate(
    async ([id, to]) => {
      const control = document.getElementById(id);
      control.value = to;
      const start = performance.now();
      control.dispatchEvent(new Event('input', { bubbles: true }));
      document.body.getBoundingClientRect();
      const time = performance.now() - start;
      await new Promise((resolve) => setTimeout(resolve, 50));
      return time;
    },
    [`wish-${name}`, value],
  );
}

test('a page of 2,000 documents is light, whole and quick', async () => {
  const { size } = statSync(file);
  assert.ok(size <= 3_000_000, `${size} bytes`);
  const opening = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const { page, troubles } = await opened(running, file);
    opening.push(await page.evaluate(() => performance.getEntriesByName('ready')[0].startTime));
    assert.deepEqual(troubles, []);
    await page.context().close();
  }
  const { page, troubles } = await opened(running, file);
  await picture(page, 'large');
  const changes = [['status', 'outdated'], ['change', 'wording'], ['locale', '3'], ['change', ''], ['locale', '-1'], ['status', ''], ['place', 'guide/'], ['place', ''], ['order', 'todo'], ['query', 'traduzione'], ['query', 'stale review'], ['query', '']];
  const times = new Map(changes.map((change) => [change.join(': '), []]));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, value] of changes) times.get(`${name}: ${value}`).push(await answerTime(page, name, value));
  }
  const slowest = [...times].map(([name, all]) => [name, median(all)]).sort((a, b) => b[1] - a[1]);
  console.log(`MEASURED ${JSON.stringify({
    documents: DOCUMENTS,
    locales: LOCALES.length,
    bytes: size,
    opens: Math.round(median(opening)),
    filters: Math.round(median([...times.values()].flat())),
    slowest: `${slowest[0][0]}: ${Math.round(slowest[0][1])}`,
  })}`);
  assert.deepEqual(troubles, []);
  await page.context().close();
});

test('rows come into sight as they are reached', async () => {
  const { page } = await opened(running, file);
  const rows = page.locator('#map-rows tr:not(.gap)');
  assert.ok((await rows.count()) < 100);
  assert.equal(await page.locator('#map-table').getAttribute('aria-rowcount'), String(DOCUMENTS + 1));
  await page.locator('#map-rows button[tabindex="0"]').focus();
  await page.keyboard.press('Control+End');
  const last = await page.evaluate(() => document.activeElement.closest('tr').getAttribute('aria-rowindex'));
  assert.equal(last, String(DOCUMENTS + 1));
  assert.equal(await page.evaluate(() => document.activeElement.closest('td').cellIndex), LOCALES.length);
  await wish(page, 'order', 'todo');
  await page.locator('#map-scroll').evaluate((map) => map.scrollTo(0, map.scrollHeight / 2));
  await page.waitForFunction(() => document.querySelector('#map-rows tr:nth-child(2)').ariaRowIndex > 800);
  await page.context().close();
});

test('what was left out is told', async () => {
  const { page } = await opened(running, file);
  assert.match(await page.locator('#left-out').textContent(), /hexapla todo/);
  await page.context().close();
});
