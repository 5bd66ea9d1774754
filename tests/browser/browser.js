// A browser, pages in it, and what has to hold of every page.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { chromium } from 'playwright-core';

const USUAL = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable'];
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Starts the browser that is there. */
export async function browser() {
  const program = process.env.CHROMIUM ?? USUAL.find(existsSync);
  assert.ok(program, 'no Chromium: name one in CHROMIUM');
  // Where the tests run as root, as in containers, Chromium has no sandbox of its own.
  return chromium.launch({ executablePath: program, args: ['--no-sandbox'] });
}

/**
 * Opens a file and waits until it can be used. `troubles` is what went wrong since: errors of scripts,
 * complaints on the console, requests for anything but the file itself.
 */
export async function opened(running, file, options = {}) {
  const context = await running.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en', ...options });
  const page = await context.newPage();
  const troubles = [];
  const address = pathToFileURL(file).href;
  page.on('pageerror', (error) => troubles.push(String(error.stack ?? error)));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) troubles.push(message.text());
  });
  page.on('request', (request) => {
    if (request.url() !== address) troubles.push(`asked for ${request.url()}`);
  });
  await page.goto(address);
  if (options.javaScriptEnabled !== false) {
    await page.waitForSelector('html[data-ready]');
    await page.waitForSelector('html[data-texts]');
  }
  return { page, troubles };
}

/** Asserts that a page breaks no rule of accessibility as it stands. */
export async function assertAccessible(page, where) {
  await page.evaluate(axe.source);
  const found = await page.evaluate((tags) => window.axe.run({ runOnly: tags, resultTypes: ['violations'] }), RULES);
  const told = found.violations.map((one) => `${one.id}: ${one.nodes.map((node) => `${node.target} ${node.failureSummary}`).slice(0, 3)}`);
  assert.deepEqual(told, [], where);
}

/** Keeps a picture of a page, where SCREENSHOTS names a folder. */
export async function picture(page, name, options = {}) {
  if (process.env.SCREENSHOTS) await page.screenshot({ path: join(process.env.SCREENSHOTS, `${name}.png`), ...options });
}

/** Sets a control, as a person would. */
export async function wish(page, name, value) {
  const control = page.locator(`#wish-${name}`);
  if ((await control.evaluate((element) => element.localName)) === 'select') await control.selectOption(value);
  else await control.fill(value);
}
