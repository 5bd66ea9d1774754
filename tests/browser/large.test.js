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

/** What is asked for, one after the other. */
const CHANGES = [
  ['status', 'outdated'],
  ['change', 'wording'],
  ['locale', '3'],
  ['change', ''],
  ['locale', '-1'],
  ['status', ''],
  ['place', 'guide/'],
  ['place', ''],
  ['order', 'todo'],
  ['query', 'traduzione'],
  ['query', 'stale review'],
  ['query', ''],
];

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

/**
 * How long the page takes from a change of a control until the answer is laid out, in milliseconds: by
 * the clock, and of the processor, which does not count the work of others on the machine.
 */
async function answerTime(page, metrics, name, value) {
  const before = await metrics();
  const clock = await page.evaluate(
    ([id, to]) => {
      const control = document.getElementById(id);
      control.value = to;
      const start = performance.now();
      control.dispatchEvent(new Event('input', { bubbles: true }));
      document.body.getBoundingClientRect();
      return performance.now() - start;
    },
    [`wish-${name}`, value],
  );
  return { clock, processor: 1000 * ((await metrics()) - before) };
}

/** A function that tells how many seconds the page has kept the processor busy. */
async function busy(page) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    const parts = metrics.filter(({ name }) => ['ScriptDuration', 'LayoutDuration', 'RecalcStyleDuration'].includes(name));
    return parts.reduce((sum, { value }) => sum + value, 0);
  };
}

/** What stands in docs/measurements.md. */
function told(size, opening, times) {
  const all = [...times.values()].flat();
  const of = (which) => Math.round(median(all.map((time) => time[which])));
  const each = [...times].map(([name, some]) => [name, median(some.map((time) => time.processor))]);
  const [name, slowest] = each.sort((a, b) => b[1] - a[1])[0];
  return {
    documents: DOCUMENTS,
    locales: LOCALES.length,
    bytes: size,
    'opens, by the clock, ms': Math.round(median(opening)),
    'answers, by the clock, ms': of('clock'),
    'answers, of the processor, ms': of('processor'),
    'slowest answer, of the processor, ms': Math.round(slowest),
    'slowest answer': name,
  };
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
  const metrics = await busy(page);
  const times = new Map(CHANGES.map((change) => [change.join(': '), []]));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, value] of CHANGES) {
      times.get(`${name}: ${value}`).push(await answerTime(page, metrics, name, value));
    }
  }
  console.log(`MEASURED ${JSON.stringify(told(size, opening, times), null, 1)}`);
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
