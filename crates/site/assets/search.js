// Searching, in the reader's browser. Terms are cut by the same rules as in Rust (search/fold.rs);
// tests/terms.json holds both to them.
"use strict";
(() => {
  const NONE = 0;
  const WORD = 1;
  const UNSPACED = 2;

  // Han, kana, Thai, Lao, Burmese and Khmer letters.
  const unspaced = /[\u3005-\u3007\u3041-\u3096\u3099-\u309A\u309D-\u309F\u30A1-\u30FA\u30FC-\u30FF\u31F0-\u31FF\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF\uFF66-\uFF9F\u{20000}-\u{3FFFD}\u0E01-\u0E3A\u0E40-\u0E4E\u0E81-\u0ECE\u1000-\u1049\u1780-\u17D3]/u;
  const word = /[\p{L}\p{M}\p{N}]/u;
  const dropped = /[\u0300-\u036F\u0591-\u05C7\u0610-\u061A\u0640\u064B-\u065F\u0670\u06D6-\u06ED]/u;
  const alike = new Map([
    ["ß", "ss"], ["æ", "ae"], ["œ", "oe"], ["þ", "th"], ["ı", "i"], ["ł", "l"], ["ø", "o"],
    ["đ", "d"], ["ð", "d"], ["ħ", "h"], ["ς", "σ"], ["ة", "ه"], ["ى", "ي"],
  ]);

  const classOf = (c) => (unspaced.test(c) ? UNSPACED : word.test(c) ? WORD : NONE);

  // Lower case, without accents, in one composition.
  const fold = (run) => {
    let out = "";
    for (const c of run.normalize("NFKD").toLowerCase()) {
      if (!dropped.test(c)) out += alike.get(c) ?? c;
    }
    return Array.from(out.normalize("NFC")).filter((c) => classOf(c) !== NONE).join("");
  };

  // The Arabic article, which is written as a part of its word. The index has it where a word has it.
  const ARTICLE = "ال";

  // What stands behind the article of an Arabic word; null where it has none.
  const behindArticle = (term) => {
    const bare = /^[وفبك]/u.test(term) ? term.slice(1) : term;
    if (bare.startsWith(ARTICLE)) return bare.slice(2);
    return term.startsWith("لل") ? term.slice(2) : null;
  };

  const withoutArticle = (term) => {
    const rest = Array.from(behindArticle(term) ?? "");
    return rest.length >= 2 ? rest.join("") : term;
  };

  // The runs of a text: where each begins and ends, its class and its folded form, for words with the article too.
  const runs = (text) => {
    const found = [];
    let run = "";
    let from = 0;
    let at = 0;
    let last = NONE;
    const emit = () => {
      const whole = last === NONE ? "" : fold(run);
      if (whole) found.push({ from, to: at, kind: last, whole, folded: last === WORD ? withoutArticle(whole) : whole });
    };
    for (const c of text) {
      const next = classOf(c);
      if (next !== last) {
        emit();
        [run, from, last] = ["", at, next];
      }
      run += c;
      at += c.length;
    }
    emit();
    return found;
  };

  const pairs = (folded) => {
    const characters = Array.from(folded);
    return characters.slice(1).map((c, index) => characters[index] + c);
  };

  const tokens = (text) =>
    runs(text).flatMap((run) =>
      run.kind === WORD ? [run.folded] : [...pairs(run.folded), Array.from(run.folded).pop()],
    );

  // The terms that a word being typed may be the beginning of: itself, and what may follow an article with less
  // behind it than a word has.
  const begun = (run) => {
    const rest = run.folded === run.whole ? behindArticle(run.whole) : null;
    return rest === null ? [run.folded] : [run.folded, rest || ARTICLE];
  };

  // What is looked for: wanted terms of which one is enough, and whether they may be only beginnings of words.
  const wanted = (text) =>
    runs(text).flatMap((run) => {
      if (run.kind === WORD) return [{ terms: begun(run), open: true }];
      const all = pairs(run.folded);
      return all.length ? all.map((term) => ({ terms: [term], open: false })) : [{ terms: [run.folded], open: true }];
    });

  if (typeof document === "undefined") {
    module.exports = { tokens, wanted };
    return;
  }

  const form = document.querySelector("form[data-index]");
  const input = document.getElementById("q");
  const status = document.getElementById("found");
  const results = document.getElementById("results");
  const shards = new Map();
  const waiting = new Map();
  let list = null;

  const load = (name) => {
    if (!waiting.has(name)) {
      waiting.set(name, new Promise((resolve, reject) => {
        const script = document.createElement("script");
        script.src = form.dataset.index + name + ".js";
        script.onload = resolve;
        script.onerror = reject;
        document.head.append(script);
      }));
    }
    return waiting.get(name);
  };

  window.hexaplaSearch = {
    list: (json) => { list = json; },
    shard: (number, json) => { shards.set(number, json); },
  };

  // From an article to its weight for what is wanted.
  const weigh = async ({ terms, open }) => {
    const weights = new Map();
    for (const term of terms) await add(weights, term, open);
    return weights;
  };

  const add = async (weights, term, open) => {
    const end = open ? term + "\uFFFF" : term;
    const last = list.shards.findLastIndex((first) => first <= end);
    const first = Math.max(0, list.shards.findLastIndex((begin) => begin <= term));
    const numbers = [];
    for (let number = first; number <= last && numbers.length < 8; number += 1) numbers.push(number);
    await Promise.all(numbers.map((number) => load(String(number))));
    for (const number of numbers) {
      for (const [key, entries] of Object.entries(shards.get(number) ?? {})) {
        if (key !== term && !(open && key.startsWith(term))) continue;
        const factor = key === term ? 1 : 0.5;
        for (let at = 0; at < entries.length; at += 2) {
          const before = weights.get(entries[at]) ?? 0;
          weights.set(entries[at], Math.max(before, factor * entries[at + 1]));
        }
      }
    }
  };

  // Articles in order: those with all terms, else those with most.
  const rank = async (terms) => {
    const all = await Promise.all(terms.map(weigh));
    const scores = new Map();
    for (const weights of all) {
      const rare = Math.log(1 + list.articles.length / Math.max(1, weights.size));
      for (const [article, weight] of weights) {
        const score = scores.get(article) ?? { article, terms: 0, weight: 0 };
        score.terms += 1;
        score.weight += rare * (1 + Math.log(1 + weight));
        scores.set(article, score);
      }
    }
    const found = Array.from(scores.values());
    const most = Math.max(0, ...found.map((score) => score.terms));
    return found
      .filter((score) => score.terms === most)
      .sort((a, b) => b.weight - a.weight || a.article - b.article)
      .slice(0, list.counts.length)
      .map((score) => score.article);
  };

  // The places of a text that were looked for.
  const places = (text, query) => {
    const found = [];
    for (const run of runs(text)) {
      for (const one of query) {
        if (one.kind !== run.kind) continue;
        if (run.kind === WORD) {
          const begins = run.folded.startsWith(one.folded) || run.whole.startsWith(one.whole);
          if (begins) found.push([run.from, run.to]);
          continue;
        }
        const raw = text.slice(run.from, run.to);
        const source = fold(raw).length === raw.length ? fold(raw) : raw;
        for (let at = source.indexOf(one.folded); at >= 0; at = source.indexOf(one.folded, at + 1)) {
          found.push([run.from + at, run.from + at + one.folded.length]);
        }
      }
    }
    return found.sort((a, b) => a[0] - b[0]);
  };

  // Puts a text into an element, with what was looked for marked.
  const highlight = (element, text, query) => {
    element.textContent = "";
    let done = 0;
    for (const [from, to] of places(text, query)) {
      if (from < done) continue;
      const mark = document.createElement("mark");
      mark.textContent = text.slice(from, to);
      element.append(text.slice(done, from), mark);
      done = to;
    }
    element.append(text.slice(done));
  };

  // The words round the first place in an article; a page on a disk cannot be read.
  const excerpt = async (href, query) => {
    const answer = await fetch(href).catch(() => null);
    if (!answer?.ok) return null;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    for (const block of page.querySelectorAll(".body :is(p, li, h2, h3, td)")) {
      for (const note of block.querySelectorAll(".foreign-note")) note.remove();
      const text = block.textContent.replace(/\s+/gu, " ").trim();
      const [first] = places(text, query);
      if (!first) continue;
      let from = Math.max(0, first[0] - 90);
      if (from > 0) from = Math.max(from, text.indexOf(" ", from) + 1 || from);
      if (from > first[0]) from = Math.max(0, first[0] - 20);
      let to = Math.min(text.length, first[1] + 130);
      if (to < text.length) to = Math.max(first[1], text.lastIndexOf(" ", to) > first[1] + 60 ? text.lastIndexOf(" ", to) : to);
      return (from > 0 ? "… " : "") + text.slice(from, to) + (to < text.length ? " …" : "");
    }
    return null;
  };

  let turn = 0;
  const show = async () => {
    turn += 1;
    const mine = turn;
    const text = input.value.trim();
    const query = runs(text);
    if (!query.length) {
      results.textContent = "";
      status.textContent = text ? "" : form.dataset.hint;
      return;
    }
    try {
      await load("list");
      const found = await rank(wanted(text));
      if (mine !== turn) return;
      status.textContent = found.length ? list.counts[found.length - 1] : list.none.replace("\uFFFC", () => text);
      results.textContent = "";
      found.forEach((number, place) => results.append(entry(list.articles[number], query, place)));
    } catch {
      status.textContent = form.dataset.failed;
    }
  };

  const entry = (article, query, place) => {
    const item = document.createElement("li");
    const heading = document.createElement("h2");
    const link = document.createElement("a");
    const about = document.createElement("p");
    link.href = list.root + article.u;
    highlight(link, article.t, query);
    highlight(about, article.d ?? "", query);
    heading.append(link);
    item.append(heading, about);
    if (place < 10) {
      excerpt(link.href, query).then((text) => { if (text) highlight(about, text, query); });
    }
    return item;
  };

  let timer = 0;
  const remember = () => {
    const address = new URL(location.href);
    address.search = input.value ? "?q=" + encodeURIComponent(input.value) : "";
    try { history.replaceState(null, "", address); } catch { /* A page on a disk has no history. */ }
  };
  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(() => { remember(); show(); }, 120);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    remember();
    show();
  });
  // Arrows walk through the results, from the field and back to it.
  document.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const stops = [input, ...results.querySelectorAll("a")];
    const at = stops.indexOf(document.activeElement);
    const next = stops[at + step];
    if (!step || at < 0 || !next) return;
    event.preventDefault();
    next.focus();
  });
  input.value = new URLSearchParams(location.search).get("q") ?? "";
  if (input.value) show();
  else {
    status.textContent = form.dataset.hint;
    input.focus();
  }
})();
