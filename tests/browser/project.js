// Projects to make dashboards of: our own documents, and a large one that is made up.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LOCALES, dice, sentence } from './words.js';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PROGRAM = process.env.HEXAPLA ?? join(ROOT, 'target/debug/hexapla');

const CONFIG = `source = "en"
locales = [${LOCALES.map((tag) => `"${tag}"`).join(', ')}]

[[documents]]
root = "source"
include = ["**/*.md"]
front-matter = { title = "translate", tags = "translate" }
`;

/** Runs the program in a project; gives what it prints. */
export function hexapla(folder, ...args) {
  return execFileSync(PROGRAM, args, { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 30, stdio: ['ignore', 'pipe', 'inherit'] });
}

function folder() {
  const made = mkdtempSync(join(tmpdir(), 'hexapla-browser-'));
  process.on('exit', () => rmSync(made, { recursive: true, force: true }));
  writeFileSync(join(made, 'hexapla.toml'), CONFIG);
  return made;
}

function write(file, text) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function* pages(at) {
  for (const name of readdirSync(at).sort()) {
    const path = join(at, name);
    if (statSync(path).isDirectory()) yield* pages(path);
    else if (name.endsWith('.md')) yield path;
  }
}

/** Our own documents, some of them translated, with some sources changed since. */
export function ownProject() {
  const project = folder();
  for (const page of pages(join(ROOT, 'docs'))) {
    const to = join(project, 'source', relative(ROOT, page));
    mkdirSync(dirname(to), { recursive: true });
    cpSync(page, to);
  }
  for (const name of ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md']) {
    cpSync(join(ROOT, name), join(project, 'source', name));
  }
  write(join(project, 'source', LONG_PATH), `---\ntitle: A page far down\ntags: [deep, long]\n---\n\n${HOSTILE}\n\nA second paragraph.\n`);
  translate(project, 7);
  return project;
}

export const LONG_PATH = 'articles/a-folder-with-quite-a-long-name/and-another-one-below-it/an-article-about-how-long-the-names-of-files-can-become.md';

/** What must stay text wherever it comes up. */
export const HOSTILE = "Hostile: </script><script>document.title='broken'</script> <img src=x onerror=alert(1)> \u202eright\u202c & `{{style}}` \u2028.";

/** So many documents of made-up texts. */
export function largeProject(documents) {
  const project = folder();
  const roll = dice(11);
  const sections = ['guide', 'reference', 'tutorials', 'blog/2026', 'help/account', 'help/billing'];
  for (let number = 0; number < documents; number += 1) {
    const name = `${sections[number % sections.length]}/article-${String(number).padStart(4, '0')}.md`;
    const blocks = [`# ${sentence('en', 4, roll)}`];
    for (let block = 0; block < 18; block += 1) {
      blocks.push(block % 6 === 5 ? `## ${sentence('en', 3, roll)}` : sentence('en', 8 + Math.floor(roll() * 18), roll));
    }
    write(join(project, 'source', name), `${blocks.join('\n\n')}\n`);
  }
  translate(project, 3);
  return project;
}

/** Writes catalogs: most units translated, some against an older source, some drafts, some missing. */
function translate(project, seed) {
  const json = hexapla(project, 'status', 'it', '--format', 'json', '--units', 'all');
  const { documents } = JSON.parse(json).locales[0];
  LOCALES.forEach((locale, place) => {
    const roll = dice(seed * 100 + place);
    // The first locales are nearly done, the last have hardly begun.
    const done = 0.97 - 0.09 * place;
    for (const document of documents) {
      if (roll() > done + 0.15) continue;
      const records = document.entries.flatMap((entry) => record(entry, locale, done, roll));
      const head = `### hexapla: 1\n### document: ${document.path}\n`;
      write(join(project, 'locales', locale, `${document.path}.ftl`), `${head}\n${records.join('\n')}`);
    }
  });
}

function record(entry, locale, done, roll) {
  const { source } = entry;
  if (roll() > done || /[\n{}]/.test(source)) return [];
  const target = sentence(locale, 3 + Math.floor(source.length / 9), roll);
  const fate = roll();
  const made = fate < 0.12 ? older(source, fate) : source;
  const draft = fate > 0.95 ? '# state: draft\n' : '';
  return [`# source: ${made}\n${draft}${entry.id} = ${target}\n`];
}

/** A source as it may have been before. */
function older(source, fate) {
  if (fate < 0.03) return source.replace(/[.!?]?$/, ' !');
  const words = source.split(' ');
  const at = Math.floor(words.length / 2);
  return [...words.slice(0, at), fate < 0.07 ? 'formerly' : 'older words', ...words.slice(at + 1)].join(' ');
}

/** Builds the dashboard of a project; gives its file. */
export function dashboard(project) {
  const file = join(project, 'status.html');
  hexapla(project, 'status', '--format', 'html', '--quiet', '--output', file);
  return file;
}
