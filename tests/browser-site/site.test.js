"use strict";
const assert = require("node:assert/strict");
const { after, before, test } = require("node:test");
const { serve, browser } = require("./serve.js");

let host, chromium;
const said = [];

before(async () => {
  host = await serve();
  chromium = await browser();
});
after(async () => {
  await chromium.close();
  host.stop();
});

const open = async (path) => {
  const page = await chromium.newPage();
  page.on("console", (message) => said.push(`${path}: ${message.text()}`));
  page.on("pageerror", (error) => said.push(`${path}: ${error}`));
  await page.goto(host.base + path);
  return page;
};

test("a reader switches languages and stays with the article", async () => {
  const page = await open("articles/stale-pages.html");
  for (const code of ["AR", "JA", "DE", "CN", "EN"]) {
    await page.click(".languages summary");
    await page.click(`.languages li a:has(.code:text-is("${code}"))`);
    assert.match(page.url(), /articles\/stale-pages\.html$/u);
    const label = await page.textContent(".languages summary .code");
    assert.equal(label, code);
  }
  const direction = await page.evaluate(() => document.documentElement.dir);
  assert.equal(direction, "ltr");
  await page.close();
});

const searches = [
  ["", "paragr", "paragraph"],
  ["de/", "ubersetzung", "Übersetzung"],
  ["ar/", "الترجمة", "ترجم"],
  ["ar/", "ال", "ال"],
  ["ar/", "الم", "الم"],
  ["ar/", "وال", "وال"],
  ["ja/", "翻訳", "翻訳"],
  ["zh-CN/", "翻译", "翻译"],
];

for (const [locale, typed, expected] of searches) {
  test(`a reader finds “${typed}” in ${locale || "en/"}`, async () => {
    const page = await open(`${locale}search.html`);
    await page.fill("#q", typed);
    await page.waitForSelector("#results li mark");
    const marks = (await page.locator("#results mark").allTextContents()).join(" ").toLowerCase();
    assert.ok(marks.includes(expected.toLowerCase()), marks);
    const status = await page.textContent("#found");
    assert.ok(status.length > 3, status);
    await page.focus("#q");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL(/articles\//u);
    await page.close();
  });
}

test("what is nowhere is not found, whatever it holds", async () => {
  const page = await open(`search.html?q=${encodeURIComponent("<zzzqqq onzzzqqq=zzzqqq>")}`);
  await page.waitForFunction(() => document.getElementById("found").textContent.includes("zzzqqq"));
  assert.equal(await page.locator("#found *").count(), 0);
  await page.close();
});

test("a reader follows a tag to other articles", async () => {
  const page = await open("pl/articles/stale-pages.html");
  await page.click(".tags a >> nth=0");
  assert.match(page.url(), /pl\/tags\//u);
  await page.click(".entries h2 a >> nth=0");
  assert.match(page.url(), /pl\/articles\//u);
  await page.close();
});

test("an old address and one that never was lead on", async () => {
  const page = await open("nothing/here.html");
  await page.click("main a");
  assert.equal(page.url(), `${host.base}index.html`);
  await page.close();
  said.splice(0, said.length, ...said.filter((line) => !line.includes("404")));
});

test("no page complains", () => assert.deepEqual(said, []));
