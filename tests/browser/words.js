// Words to make texts of, in the scripts that the page has to show.

/** @type {Record<string, string[]>} */
export const WORDS = {
  en: 'page source translation team reader paragraph change history locale unit keeps shows finds every document stale fresh review bundle pipeline writes nobody notices'.split(' '),
  it: 'pagina sorgente traduzione gruppo lettore paragrafo modifica storia lingua unità tiene mostra trova ogni documento vecchia nuova revisione città perché scrive'.split(' '),
  fr: 'page source traduction équipe lecteur paragraphe modification histoire langue unité garde montre trouve chaque document périmée fraîche relecture où écrit'.split(' '),
  de: 'Seite Quelle Übersetzung Gruppe Leserin Absatz Änderung Geschichte Sprache Einheit behält zeigt findet jedes Dokument veraltet frisch Überprüfung größer schreibt'.split(' '),
  pl: 'strona źródło tłumaczenie zespół czytelnik akapit zmiana historia język jednostka trzyma pokazuje znajduje każdy dokument przestarzała świeża przegląd żółw pisze'.split(' '),
  tr: 'sayfa kaynak çeviri takım okur paragraf değişiklik geçmiş dil birim tutar gösterir bulur her belge eski yeni gözden ışık yazar'.split(' '),
  pt: 'página fonte tradução equipa leitor parágrafo alteração história idioma unidade mantém mostra encontra cada documento antiga nova revisão não escreve'.split(' '),
  ru: 'страница источник перевод команда читатель абзац изменение история язык единица хранит показывает находит каждый документ устарела свежая проверка ещё пишет'.split(' '),
  ar: 'صفحة مصدر ترجمة فريق قارئ فقرة تغيير تاريخ لغة وحدة يحفظ يعرض يجد كل مستند قديمة جديدة مراجعة هنا يكتب'.split(' '),
  ja: 'ページ 原文 翻訳 チーム 読者 段落 変更 履歴 言語 ユニット 保つ 示す 見つける すべての 文書 古い 新しい 確認 ここ 書く'.split(' '),
  'zh-CN': '页面 来源 翻译 团队 读者 段落 更改 历史 语言 单元 保存 显示 找到 每个 文档 过时 新的 审校 这里 书写'.split(' '),
  es: 'página fuente traducción equipo lector párrafo cambio historia idioma unidad guarda muestra encuentra cada documento vieja nueva revisión aquí escribe'.split(' '),
};

/** The target locales. */
export const LOCALES = Object.keys(WORDS).filter((tag) => tag !== 'en');

/** Numbers that look random and are the same in every run (mulberry32). */
export function dice(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A sentence of so many words of a locale. */
export function sentence(locale, length, roll) {
  const words = WORDS[locale];
  const chosen = Array.from({ length }, () => words[Math.floor(roll() * words.length)]);
  const isSpaced = locale !== 'ja' && locale !== 'zh-CN';
  const text = chosen.join(isSpaced ? ' ' : '');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${isSpaced ? '.' : '。'}`;
}
