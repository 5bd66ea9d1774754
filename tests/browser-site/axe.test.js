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

for (const colorScheme of ["light", "dark"]) {
  for (const locale of LOCALES) {
    test(`axe has nothing to say of ${locale || "en/"}, ${colorScheme}`, async () => {
      // The policy of the pages keeps axe out, as it should.
      const context = await chromium.newContext({ colorScheme, bypassCSP: true });
      const page = await context.newPage();
      const found = [];
      for (const kind of kinds(locale)) {
        await page.goto(host.base + locale + kind);
        await page.addScriptTag({ path: require.resolve("axe-core/axe.min.js") });
        if (kind === "index.html") await page.click(".languages summary");
        if (kind === "search.html") {
          await page.fill("#q", "20");
          await page.waitForTimeout(250);
        }
        const { violations } = await page.evaluate(() => axe.run());
        for (const violation of violations) {
          found.push(`${kind}: ${violation.id}: ${violation.nodes[0].html}: ${violation.nodes[0].failureSummary}`);
        }
      }
      await context.close();
      assert.deepEqual(found, []);
    });
  }
}
