// What the built bundles say with the Fluent runtime of JavaScript. The same table is held against
// ours by tests/suite/build_bundles.rs.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { FluentBundle, FluentResource } from '@fluent/bundle';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const PROGRAM = process.env.HEXAPLA ?? join(HERE, '../../target/debug/hexapla');
const CASES = JSON.parse(readFileSync(join(HERE, 'cases.json'), 'utf8'));

/** How a project may lay out its bundles. */
const OWN = 'fallbacks = "own"';
const ONE = 'files = "one"';
const LAYOUTS = [OWN, 'fallbacks = "resolved"', `${OWN}, layout = "minified"`, ONE, `${OWN}, ${ONE}`];

/** What ids begin with where one file holds all documents. */
const PREFIXES = ['app--', 'menu-main--', 'strings_2Ejson--'];

const folders = [];
after(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** Builds the project in a folder of its own; gives the folder of its bundles. */
function built(layout) {
  const folder = mkdtempSync(join(tmpdir(), 'hexapla-bundles-'));
  folders.push(folder);
  cpSync(join(HERE, 'project'), folder, { recursive: true });
  const config = join(folder, 'hexapla.toml');
  const text = readFileSync(config, 'utf8');
  assert.ok(text.includes(OWN));
  writeFileSync(config, text.replace(OWN, layout));
  execFileSync(PROGRAM, ['build', '--quiet', '--output', join(folder, 'report.txt')], { cwd: folder });
  return join(folder, 'dist/bundles');
}

/** Every locale of a build by its tag: its chain and its messages. */
function loaded(bundles) {
  const locales = readdirSync(bundles).map((name) => {
    const manifest = JSON.parse(readFileSync(join(bundles, name, 'manifest.json'), 'utf8'));
    assert.equal(manifest.version, 1);
    const bundle = new FluentBundle(manifest.locale, { useIsolating: false });
    let messages = 0;
    for (const file of manifest.files) {
      const resource = new FluentResource(readFileSync(join(bundles, name, file.path), 'utf8'));
      messages += resource.body.length;
      // A resource of this runtime leaves out what it cannot read, without a word: hence the count.
      assert.deepEqual(bundle.addResource(resource), [], `${name}/${file.path}`);
    }
    assert.ok(messages > 0, name);
    return [manifest.locale, { bundle, chain: manifest.chain, messages }];
  });
  return new Map(locales);
}

/** The pattern that a bundle has under an id: `open`, `open.title`. */
function pattern(bundle, id) {
  const [name, attribute] = id.split('.');
  const message = bundle.getMessage(name);
  return attribute ? message?.attributes[attribute] : message?.value;
}

/** What a reader of a locale is told: by the first of its chain that has the message. */
function said(locales, locale, id, args) {
  for (const step of locales.get(locale).chain) {
    const found = locales.get(step);
    const text = found && pattern(found.bundle, id);
    if (!text) continue;
    const errors = [];
    const formatted = found.bundle.formatPattern(text, args, errors);
    assert.deepEqual(errors, [], `${locale} ${id}`);
    return formatted;
  }
  return id;
}

for (const layout of LAYOUTS) {
  test(`bundles with ${layout} say what they should, in the words of the first locale that has them`, () => {
    const locales = loaded(built(layout));
    assert.deepEqual([...locales.keys()].sort(), ['ar', 'de', 'de-CH', 'en', 'ja', 'pl', 'ru']);
    const { bundle } = locales.get('en');
    const prefixes = layout.includes(ONE) ? PREFIXES : [''];
    for (const [locale, id, args, text] of CASES) {
      const prefix = prefixes.find((prefix) => pattern(bundle, prefix + id)) ?? '';
      assert.equal(said(locales, locale, prefix + id, args), text, `${locale} ${id} ${JSON.stringify(args)}`);
    }
  });
}

test('with its fallbacks in it, a bundle needs no other', () => {
  const locales = loaded(built('fallbacks = "resolved"'));
  const all = locales.get('en').messages;
  for (const [locale, { bundle, messages }] of locales) {
    assert.equal(messages, all, locale);
    assert.equal(typeof pattern(bundle, 'only-source'), typeof pattern(locales.get('en').bundle, 'only-source'), locale);
    assert.ok(pattern(bundle, 'quit') && pattern(bundle, 'open.title'), locale);
  }
});

test('without fallbacks a locale has what it translated, what that asks for, and what is the same everywhere', () => {
  const folder = built(OWN);
  const text = (name) => readFileSync(join(folder, name), 'utf8');
  // `about` asks for the term, which another document has and nobody translated for Switzerland.
  assert.equal(text('de-CH/app.ftl'), '-brand = Hexapla\nspace = \u00a0\n');
  assert.equal(text('ru/menu/main.ftl'), '');
  assert.equal(text('ja/strings.json.ftl'), 'sep = →\nmore_-empty = { "" }\nmore_-price = 4.50\n');
  const locales = loaded(folder);
  assert.deepEqual(Object.keys(locales.get('ja').bundle.getMessage('open').attributes), []);
  assert.equal(said(locales, 'ja', 'open.title', {}), 'Open with Hexapla');
});

test('with its fallbacks in it, a bundle says them in its own terms', () => {
  assert.equal(said(loaded(built('fallbacks = "resolved"')), 'ja', 'open.title', {}), 'Open with ヘキサプラ');
});
