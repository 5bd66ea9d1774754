"use strict";
const assert = require("node:assert/strict");
const fs = require("node:fs");
const path = require("node:path");
const { after, before, test } = require("node:test");
const { LOCALES, ROOT, browser, serve } = require("./serve.js");

let host, chromium;
before(async () => {
  host = await serve();
  chromium = await browser();
});
after(async () => {
  await chromium.close();
  host.stop();
});

// One page of each kind that the locale has.
const kinds = (locale) => {
  const first = (folder) => {
    const names = fs.readdirSync(path.join(ROOT, locale, folder)).filter((name) => name.endsWith(".html"));
    return `${folder}/${names.sort()[0]}`;
  };
  return ["index.html", first("articles"), "articles/stale-pages.html", "tags.html", first("tags"), "contact.html", "search.html", "404.html"];
};

// What a reader sees who opened what can be opened.
const unfold = async (page, kind) => {
  if (kind === "index.html") await page.click(".languages summary");
  if (kind === "search.html") {
    await page.fill("#q", "20");
    await page.waitForSelector("#found:not(:empty)");
  }
};

/** What axe has to say of a page as it stands. */
const violations = async (page, kind, rules) => {
  const only = rules && { runOnly: rules };
  const found = await page.evaluate((only) => axe.run({ resultTypes: ["violations"], ...only }), only);
  return found.violations.map(({ id, nodes }) => `${kind}: ${id}: ${nodes[0].html}: ${nodes[0].failureSummary}`);
};

/** Less than a reader can see: half a pixel of a line where a font comes in late. A page that moves by 0.1 is a poor one. */
const UNSEEN = 0.002;

/** Whether a page that has come in moved, or is too wide. */
const settled = async (page, kind) => {
  // Two frames later whatever could move has moved.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const shift = await page.evaluate(() => window.shift);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  return [shift < UNSEEN ? [] : `${kind}: moved by ${shift}`, wide <= 0 ? [] : `${kind}: ${wide} px too wide`].flat();
};

/** Opens a page of each kind and says what is wrong with it, first as it came, then with all unfolded. */
const look = async (locale, options, asItCame, unfolded) => {
  // The policy of the pages keeps axe out, as it should.
  const context = await chromium.newContext({ ...options, bypassCSP: true });
  await context.addInitScript({ path: require.resolve("axe-core/axe.min.js") });
  await context.addInitScript(() => {
    window.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.shift += entry.value;
    }).observe({ type: "layout-shift", buffered: true });
  });
  const page = await context.newPage();
  const found = [];
  for (const kind of kinds(locale)) {
    await page.goto(host.base + locale + kind, { waitUntil: "load" });
    found.push(...(await settled(page, kind)));
    if (asItCame) found.push(...(await violations(page, kind, asItCame)));
    await unfold(page, kind);
    found.push(...(await violations(page, kind, unfolded)));
  }
  await context.close();
  return found;
};

for (const locale of LOCALES) {
  test(`axe has nothing to say of ${locale || "en/"} and nothing moves there`, async () => {
    assert.deepEqual(await look(locale, { colorScheme: "light" }), []);
  });
  // On a phone in the dark only colours and sizes are other ones.
  test(`${locale || "en/"} can be read on a phone in the dark`, async () => {
    const phone = { colorScheme: "dark", viewport: { width: 390, height: 844 } };
    assert.deepEqual(await look(locale, phone, ["target-size"], ["color-contrast", "scrollable-region-focusable"]), []);
  });
}
