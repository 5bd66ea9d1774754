"use strict";
const assert = require("node:assert/strict");
const { spawnSync } = require("node:child_process");
const { test } = require("node:test");
const { ROOT } = require("./serve.js");

test("the Nu checker has nothing to say of any page", () => {
  const jar = require.resolve("vnu-jar/build/dist/vnu.jar");
  const run = spawnSync("java", ["-jar", jar, "--skip-non-html", "--errors-only", "--format", "text", ROOT], { encoding: "utf8", maxBuffer: 1 << 28 });
  assert.equal(run.error, undefined);
  assert.equal(run.status, 0, run.stdout + run.stderr);
});
