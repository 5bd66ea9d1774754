// Put into each page that `hexapla preview` shows: loads it anew after a build that changed files, and
// shows what is to be said about the build in a box. Nothing that comes from a file is taken for markup.
(() => {
  "use strict";
  const shown = document.currentScript.dataset.pages;
  const KEY = "hexapla-preview-open";
  let stream = null;
  let timer = 0;
  let box = null;
  let news = null;

  const element = (name, text, attributes = {}) => {
    const made = document.createElement(name);
    if (text) made.textContent = text;
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    return made;
  };

  // The box stands in a tree of its own, so that it and the theme leave each other alone.
  const makeBox = () => {
    const host = element("div", "", { id: "hexapla-preview" });
    const root = host.attachShadow({ mode: "open" });
    const style = element("link", "", { rel: "stylesheet", href: "/-/preview.css" });
    const region = element("section", "", { hidden: "" });
    const status = element("p", "", { role: "status" });
    const details = element("details");
    const summary = element("summary");
    const failure = element("pre", "", { tabindex: "0", dir: "ltr" });
    const list = element("ul");
    details.append(summary, failure, list);
    region.append(status, details);
    root.append(style, region);
    summary.addEventListener("click", () => remember(!details.open));
    document.body.append(host);
    return { host, region, status, details, summary, failure, list };
  };

  const remember = (open) => {
    try {
      sessionStorage.setItem(KEY, open ? "open" : "closed");
    } catch {
      // Some browsers have no memory for us; then the box opens as it likes.
    }
  };

  const remembered = () => {
    try {
      return sessionStorage.getItem(KEY);
    } catch {
      return null;
    }
  };

  const itemOf = (item) => {
    const made = element("li", "", { class: item.severity });
    const place = element("bdi");
    place.append(element("code", item.place, { dir: "ltr" }));
    made.append(element("b", item.label), " ", place, element("p", item.text));
    if (item.hint) made.append(element("p", item.hint, { class: "hint" }));
    made.append(element("small", item.rule, { dir: "ltr", lang: "en" }));
    return made;
  };

  const show = () => {
    const isQuiet = !news.failure && news.items.length === 0;
    if (isQuiet && !box) return;
    box ??= makeBox();
    box.host.lang = news.language;
    box.host.dir = news.direction;
    box.region.setAttribute("aria-label", news.title);
    box.region.hidden = isQuiet;
    box.region.className = news.failure || news.items.some((item) => item.severity === "error") ? "bad" : "";
    box.summary.textContent = news.summary;
    box.failure.textContent = news.failure ?? "";
    box.failure.hidden = !news.failure;
    const more = news.more ? [element("li", news.more)] : [];
    box.list.replaceChildren(...news.items.map(itemOf), ...more);
    const before = remembered();
    if (!isQuiet) box.details.open = before ? before === "open" : box.region.className === "bad";
    announce(isQuiet ? "" : `${news.title}: ${news.summary}`);
  };

  // A live region speaks only of what changes in it after it was there.
  const announce = (text) => {
    setTimeout(() => {
      if (box.status.textContent !== text) box.status.textContent = text;
    }, 200);
  };

  const ended = () => {
    if (!news || !news.ended) return;
    box ??= makeBox();
    box.host.lang = news.language;
    box.host.dir = news.direction;
    box.region.hidden = false;
    box.summary.textContent = news.ended;
    announce(news.ended);
  };

  const stop = () => {
    clearTimeout(timer);
    if (stream) stream.close();
    stream = null;
  };

  // Only a page that is looked at listens: a browser has few connections for all of a site's tabs.
  const listen = (pause = 500) => {
    stop();
    if (document.visibilityState === "hidden") return;
    stream = new EventSource("/-/events");
    stream.onmessage = (event) => {
      pause = 500;
      const told = JSON.parse(event.data);
      if (told.pages !== shown) {
        stop();
        location.reload();
        return;
      }
      news = told.news;
      show();
    };
    stream.onerror = () => {
      stop();
      ended();
      timer = setTimeout(() => listen(Math.min(pause * 2, 8000)), pause);
    };
  };

  document.addEventListener("visibilitychange", () => listen());
  addEventListener("pagehide", stop);
  addEventListener("pageshow", (event) => {
    if (event.persisted) listen();
  });
  listen();
})();
