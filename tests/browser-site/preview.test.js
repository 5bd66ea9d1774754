// `hexapla preview` as a person who writes sees it: pages load anew, and say what is wrong.
"use strict";
const assert = require("node:assert/strict");
const { spawn } = require("node:child_process");
const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");
const { after, before, test } = require("node:test");
const { browser } = require("./serve.js");

const target = path.join(__dirname, "../../target");
const known = [process.env.HEXAPLA, path.join(target, "release/hexapla"), path.join(target, "debug/hexapla")];
const program = known.find((file) => file && fs.existsSync(file));
const skip = program ? false : "the program is not built; name it in HEXAPLA";

const AXE = fs.readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const CONFIG = `source = "en"
locales = ["ar"]
[[documents]]
root = "source"
include = ["*.md"]
`;
const ARTICLE = "---\ntitle: One\n---\n\nA paragraph.\n";
// Somebody's slip in a template: it stands in the failure as it is.
const EVIL = "<img src=x onerror=alert(1)>";

let folder, preview, chromium, base;

const write = (name, text) => {
  const file = path.join(folder, name);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, text);
};

before(async () => {
  if (skip) return;
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "hexapla-preview-"));
  write("hexapla.toml", CONFIG);
  write("source/one.md", ARTICLE);
  preview = spawn(program, ["preview", "--port", "0", "--lang", "ar"], { cwd: folder, stdio: ["ignore", "pipe", "ignore"] });
  base = await new Promise((resolve) => preview.stdout.once("data", (line) => resolve(String(line).trim())));
  chromium = await browser();
});
after(async () => {
  if (skip) return;
  await chromium.close();
  preview.kill("SIGINT");
  fs.rmSync(folder, { recursive: true });
});

const open = async (options) => {
  const page = await chromium.newPage(options);
  await page.goto(`${base}one.html`);
  return page;
};

const box = (page) => page.locator("#hexapla-preview");

test("a page loads anew after an edit, and has no box where nothing is to be said", { skip }, async () => {
  const page = await open();
  const loaded = page.waitForEvent("load");
  write("source/one.md", ARTICLE.replace("A paragraph", "An edited paragraph"));
  await loaded;
  assert.match(await page.textContent("main"), /An edited paragraph/u);
  assert.equal(await box(page).count(), 0);
  await page.close();
});

test("a failure is shown as text, announced, and goes when it is mended", { skip }, async () => {
  const page = await open();
  write("hexapla.toml", `${CONFIG}x = ${EVIL}\n`);
  await box(page).locator("summary").waitFor();
  assert.match(await box(page).locator("pre").textContent(), /<img src=x onerror=alert\(1\)>/u);
  assert.equal(await box(page).locator("img").count(), 0);
  await page.waitForFunction(() => document.querySelector("#hexapla-preview").shadowRoot.querySelector("[role=status]").textContent);
  const said = await box(page).evaluate((host) => [host.lang, host.dir]);
  assert.deepEqual(said, ["ar", "rtl"]);
  write("hexapla.toml", CONFIG);
  await box(page).locator("section").waitFor({ state: "hidden" });
  await page.close();
});

for (const colorScheme of ["light", "dark"]) {
  test(`axe finds nothing in the box, ${colorScheme}`, { skip }, async () => {
    write("locales/ar/one.md.ftl", "no-such-unit = x\n");
    const page = await open({ colorScheme, viewport: { width: 390, height: 800 } });
    await box(page).locator("li").first().waitFor();
    await page.evaluate(AXE);
    const found = await page.evaluate(() => axe.run({ resultTypes: ["violations"] }));
    assert.deepEqual(found.violations.map((one) => `${one.id}: ${one.nodes[0].html}`), []);
    await box(page).locator("summary").press("Enter");
    await page.reload();
    await box(page).locator("summary").waitFor();
    assert.equal(await box(page).locator("details").evaluate((details) => details.open), false, "a closed box stays closed");
    await page.emulateMedia({ media: "print" });
    assert.equal(await box(page).locator("section").isVisible(), false, "it is not printed");
    await page.close();
  });
}
