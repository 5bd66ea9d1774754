// A host of static files on the loopback: nothing but what any such host does.
"use strict";
const fs = require("node:fs");
const http = require("node:http");
const path = require("node:path");

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".xml": "application/xml",
  ".txt": "text/plain; charset=utf-8",
};

exports.ROOT = path.resolve(process.env.SITE ?? path.join(__dirname, "../../dist/site"));

// Begins to serve; gives the address and how to stop.
exports.serve = () =>
  new Promise((resolve) => {
    const server = http.createServer((request, answer) => {
      const asked = decodeURIComponent(new URL(request.url, "http://host").pathname);
      const file = path.join(exports.ROOT, asked.endsWith("/") ? asked + "index.html" : asked);
      const isThere = file.startsWith(exports.ROOT) && fs.existsSync(file) && fs.statSync(file).isFile();
      const shown = isThere ? file : path.join(exports.ROOT, "404.html");
      answer.writeHead(isThere ? 200 : 404, { "content-type": TYPES[path.extname(shown)] ?? "application/octet-stream" });
      answer.end(fs.readFileSync(shown));
    });
    server.listen(0, "127.0.0.1", () =>
      resolve({ base: `http://127.0.0.1:${server.address().port}/`, stop: () => server.close() }),
    );
  });

// A browser, which is not part of npm.
exports.browser = () =>
  require("playwright-core").chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox"],
  });

exports.LOCALES = ["", "it/", "fr/", "de/", "pl/", "tr/", "pt/", "ru/", "ar/", "ja/", "zh-CN/", "es/"];
