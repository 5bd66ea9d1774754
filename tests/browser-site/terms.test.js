"use strict";
const assert = require("node:assert/strict");
const { test } = require("node:test");

const { tokens } = require("../../crates/site/assets/search.js");

test("the search page cuts words as the index was cut", () => {
  const table = require("../../crates/site/tests/terms.json");
  assert.ok(table.length > 20);
  for (const [text, terms] of table) assert.deepEqual(tokens(text), terms, text);
});
