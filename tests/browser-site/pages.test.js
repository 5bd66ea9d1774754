"use strict";
const assert = require("node:assert/strict");
const fs = require("node:fs");
const path = require("node:path");
const { before, test } = require("node:test");
const { parse } = require("parse5");
const { LOCALES, ROOT } = require("./serve.js");

/** The most that a page may weigh before its images, in bytes. */
const HEAVIEST = 100 * 1024;

// What a browser runs, were it in an attribute.
const isHandler = (name) => /^on/iu.test(name);

/** Every page by its path, with its elements. */
const pages = new Map();
/** Where the site says that it stands. */
let base;

const files = (folder) =>
  fs.readdirSync(path.join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const name = folder ? `${folder}/${entry.name}` : entry.name;
    return entry.isDirectory() ? files(name) : [name];
  });

const attributes = (node) => Object.fromEntries((node.attrs ?? []).map(({ name, value }) => [name, value]));

function* elements(node) {
  if (node.tagName) yield { name: node.tagName, at: attributes(node), text: node.childNodes.map((child) => child.value ?? "").join("") };
  for (const child of node.childNodes ?? []) yield* elements(child);
}

before(() => {
  for (const file of files("").filter((name) => name.endsWith(".html"))) {
    const bytes = fs.readFileSync(path.join(ROOT, file));
    const all = [...elements(parse(bytes.toString("utf8")))];
    pages.set(file, { all, bytes: bytes.length, ids: new Set(all.map(({ at }) => at.id).filter(Boolean)) });
  }
  const canonical = pages.get("index.html").all.find(({ name, at }) => name === "link" && at.rel === "canonical");
  base = canonical.at.href;
});

/** The file of the site that an address on a page means; nothing for one elsewhere. */
const target = (from, address) => {
  const here = new URL(from, base);
  const url = new URL(address, here);
  if (url.origin !== here.origin) return undefined;
  const file = decodeURIComponent(url.pathname.slice(1));
  return { file: file === "" || file.endsWith("/") ? `${file}index.html` : file, fragment: decodeURIComponent(url.hash.slice(1)) };
};

test("there are pages in every locale", () => {
  for (const locale of LOCALES) assert.ok(pages.has(`${locale}articles/stale-pages.html`), locale);
});

test("every link, every image and every fragment leads somewhere, in every locale", () => {
  const dead = [];
  let links = 0;
  for (const [from, { all }] of pages) {
    for (const { name, at } of all) {
      for (const address of [at.href, at.src].filter((value) => value !== undefined)) {
        const to = target(from, address);
        if (!to) continue;
        links += 1;
        const isThere = fs.existsSync(path.join(ROOT, to.file));
        const page = pages.get(to.file);
        const hasFragment = to.fragment === "" || to.fragment === "top" || page?.ids.has(to.fragment);
        if (!isThere || !hasFragment) dead.push(`${from}: <${name}> to ${address}`);
      }
    }
  }
  assert.deepEqual(dead, []);
  assert.ok(links > 5000, String(links));
});

test("no page has two elements of one id, a heading too deep or a label for nothing", () => {
  for (const [file, { all, ids }] of pages) {
    assert.equal(all.filter(({ at }) => at.id).length, ids.size, file);
    let depth = 0;
    for (const { name, at } of all) {
      const level = /^h([1-6])$/u.exec(name)?.[1];
      if (level) assert.ok(Number(level) <= depth + 1, `${file}: ${name} after h${depth}`);
      if (level) depth = Number(level);
      const labels = `${at["aria-labelledby"] ?? ""} ${at["aria-describedby"] ?? ""}`.split(" ").filter(Boolean);
      for (const label of labels) assert.ok(ids.has(label), `${file}: ${label}`);
    }
  }
});

test("pages that are one another's translations all say so, and name the source for all others", () => {
  const sets = new Map();
  for (const [file, { all }] of pages) {
    const links = all.filter(({ name, at }) => name === "link" && at.rel === "alternate" && at.hreflang);
    if (links.length === 0) continue;
    const set = new Map(links.map(({ at }) => [at.hreflang, at.href]));
    assert.equal(set.size, links.length, `${file}: a language twice`);
    const canonical = all.find(({ name, at }) => name === "link" && at.rel === "canonical").at.href;
    assert.ok([...set.values()].includes(canonical), `${file} is not in its own set`);
    assert.equal(set.get("x-default"), set.get("en"), file);
    const lang = all.find(({ name }) => name === "html").at.lang;
    assert.equal(set.get(lang), canonical, `${file}: ${lang}`);
    for (const address of set.values()) assert.ok(pages.has(target("", address).file), `${file}: ${address}`);
    sets.set(canonical, [...set].sort().join("\n"));
  }
  assert.ok(sets.size > 200, String(sets.size));
  for (const [address, set] of sets) {
    for (const line of set.split("\n")) {
      assert.equal(sets.get(line.split(",").slice(1).join(",")), set, `${address} and ${line}`);
    }
  }
});

test("what is said to machines is JSON in the language of the page", () => {
  let articles = 0;
  for (const [file, { all }] of pages) {
    for (const { at, text } of all.filter(({ name, at }) => name === "script" && at.type === "application/ld+json")) {
      const { "@context": context, "@graph": graph } = JSON.parse(text);
      assert.equal(context, "https://schema.org");
      const lang = all.find(({ name }) => name === "html").at.lang;
      const canonical = all.find((one) => one.name === "link" && one.at.rel === "canonical").at.href;
      const article = graph.find((one) => one["@type"] === "Article");
      assert.equal(article.url, canonical, file);
      assert.ok(article.headline && article.datePublished, file);
      for (const one of graph) assert.equal(one.inLanguage, lang, file);
      for (const one of graph.filter((found) => found["@type"] === "FAQPage")) {
        for (const question of one.mainEntity) assert.ok(question.name && question.acceptedAnswer.text, file);
      }
      articles += 1;
      assert.deepEqual(Object.keys(at), ["type"]);
    }
  }
  const expected = [...pages.keys()].filter((file) => /(^|\/)articles\//u.test(file)).length;
  assert.equal(articles, expected);
});

test("a page before its images has at most 100 KB", () => {
  let heaviest = 0;
  for (const [file, { all, bytes }] of pages) {
    const parts = all.flatMap(({ name, at }) => {
      if (name === "script" && at.src) return [at.src];
      return name === "link" && at.rel === "stylesheet" ? [at.href] : [];
    });
    const weigh = (address) => fs.statSync(path.join(ROOT, target(file, address).file)).size;
    const weight = parts.reduce((sum, address) => sum + weigh(address), bytes);
    heaviest = Math.max(heaviest, weight);
    assert.ok(weight <= HEAVIEST, `${file}: ${weight}`);
  }
  console.log(`heaviest page: ${heaviest} bytes`);
});

test("no page runs a script of its own text, takes a thing from elsewhere or has style in it", () => {
  for (const [file, { all }] of pages) {
    for (const { name, at, text } of all) {
      assert.ok(!Object.keys(at).some(isHandler) && !("style" in at) && name !== "style", `${file}: <${name}>`);
      if (name === "script") assert.ok(at.src || at.type === "application/ld+json", `${file}: ${text}`);
      const taken = name === "link" && ["stylesheet", "icon"].includes(at.rel) ? at.href : at.src;
      if (taken) assert.ok(target(file, taken), `${file}: ${taken}`);
    }
  }
});

test("every page says its language and its direction", () => {
  for (const [file, { all }] of pages) {
    const { lang, dir } = all.find(({ name }) => name === "html").at;
    const folder = LOCALES.filter(Boolean).find((locale) => file.startsWith(locale)) ?? "en/";
    assert.equal(`${lang}/`, folder, file);
    assert.equal(dir, lang === "ar" ? "rtl" : "ltr", file);
  }
});
