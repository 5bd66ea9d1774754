"use strict";
const assert = require("node:assert/strict");
const { test } = require("node:test");

const { tokens, wanted } = require("../../crates/site/assets/search.js");

test("the search page cuts words as the index was cut", () => {
  const table = require("../../crates/site/tests/terms.json");
  assert.ok(table.length > 20);
  for (const [text, terms] of table) assert.deepEqual(tokens(text), terms, text);
});

test("an Arabic word is looked for from its article on", () => {
  const terms = (typed) => wanted(typed).map((one) => one.terms);
  assert.deepEqual(terms("ال"), [["ال", "ال"]]);
  assert.deepEqual(terms("وال"), [["وال", "ال"]]);
  assert.deepEqual(terms("الم"), [["الم", "م"]]);
  assert.deepEqual(terms("للم صف"), [["للم", "م"], ["صف"]]);
  assert.deepEqual(terms("المت"), [["مت"]]);
  assert.deepEqual(terms("翻訳 ża"), [["翻訳"], ["za"]]);
});
