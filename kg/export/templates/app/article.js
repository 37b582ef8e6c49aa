// The whole text of an article, its names and facts marked; every mark leads into the graph.

let articlePlace = null;
const marksOfDocument = new Map();

function openArticle(place) {
  articlePlace = place;
  const iri = shortIri(DATA.documents[place.document].iri);
  go({ view: "article", article: iri });
  drawArticle();
}

const readable = () => DATA.documents.map((_, d) => d).filter((d) => DATA.documents[d].text !== null);

function chosenDocument() {
  const asked = DATA.documents.findIndex((d) => shortIri(d.iri) === state.article && d.text !== null);
  if (asked >= 0) return asked;
  const node = chosenNode();
  return readable().find((d) => node?.documents.has(d)) ?? readable()[0];
}

// Everything found in one document, gathered once: mentions, words of facts, quotations, dates, sentences.
function marksOf(d) {
  if (marksOfDocument.has(d)) return marksOfDocument.get(d);
  const marks = [];
  const here = (place) => place.document === d;
  NODES.forEach((node, n) => node.mentions.filter(here).forEach((m) => marks.push({ kind: "mention", start: m.start, end: m.end, node: n })));
  const sentences = new Map();
  STATEMENTS.forEach((f, i) => f.evidence.filter(here).forEach((place) => {
    for (const m of place.marks) if (m.kind === "trigger") marks.push({ ...m, fact: i });
    marks.push({ kind: "evidence", start: place.start, end: place.end, fact: i });
    const list = sentences.get(place.sentence) ?? sentences.set(place.sentence, new Set()).get(place.sentence);
    list.add(i);
  }));
  DATA.claims.forEach((claim) => claim.evidence.filter(here).forEach((place) =>
    place.marks.filter((m) => m.kind === "content").forEach((m) => marks.push({ ...m, kind: "claim" }))));
  DATA.times.filter(here).forEach((time) => marks.push({ kind: "time", start: time.start, end: time.end, value: time.value }));
  const found = { marks: marks.sort((a, b) => a.start - b.start || b.end - a.end), sentences };
  marksOfDocument.set(d, found);
  return found;
}

function drawArticle() {
  const d = chosenDocument();
  const select = $("article-choice");
  select.replaceChildren(...readable().map((i) => el("option", { value: String(i) }, shorten(documentTitle(DATA.documents[i]), 80))));
  $("article-chooser").hidden = readable().length < 2;
  if (d === undefined) return;
  select.value = String(d);
  const document = DATA.documents[d];
  const { title, text } = articlePieces(d);
  $("article-title").replaceChildren(...(title.length ? title : [shorten(documentTitle(document), 400)]));
  const about = [documentLine(document) && bdi(documentLine(document)), webAddress(document.url) && link(document.url, t("original"))].filter(Boolean);
  $("article-about").replaceChildren(...about.flatMap((part, i) => (i ? [" · ", part] : [part])));
  $("article-text").lang = /^[a-z]{2,3}(-[a-z0-9]+)*$/i.test(document.language) ? document.language : "";
  $("article-text").replaceChildren(...text);
  const chosen = $("view-article").querySelector(".here, .chosen");
  chosen?.scrollIntoView({ block: "center" });
}

// The text in flat pieces; a piece inside a name is a link, and a sentence that states facts ends with their number.
function articlePieces(d) {
  const { marks, sentences } = marksOf(d);
  const ends = new Map([...sentences].map(([s, facts]) => [DATA.sentences[s].end, [...facts]]));
  const place = articlePlace?.document === d ? [{ kind: "here", start: articlePlace.start, end: articlePlace.end }] : [];
  const breaks = [...ends.keys()].map((end) => ({ kind: "break", start: end - 1, end }));
  const title = titleMark(DATA.documents[d]);
  const parts = { title: [], text: [] };
  for (const [text, covering, to] of stretches(points(d), [...title, ...marks, ...breaks, ...place])) {
    const part = title.length && to <= title[0].end ? parts.title : parts.text;
    const words = part.length ? text : text.trimStart();
    if (words) part.push(articlePiece(words, covering));
    if (ends.has(to)) part.push(factsMarker(ends.get(to)));
  }
  return parts;
}

// The title where the text begins with it: it becomes the heading, its names still links.
function titleMark({ text, title }) {
  const before = text.length - text.trimStart().length;
  return title && text.startsWith(title, before) ? [{ kind: "title", start: before, end: before + Array.from(title).length }] : [];
}

// Like pieces(), in one pass over marks sorted by start, for texts of any length.
function* stretches(letters, marks) {
  const limit = letters.length;
  const sorted = [...marks].sort((a, b) => a.start - b.start);
  const cuts = [...new Set([0, limit, ...sorted.flatMap((m) => [m.start, m.end])])].filter((c) => c >= 0 && c <= limit).sort((a, b) => a - b);
  let open = [];
  let next = 0;
  for (let i = 0; i + 1 < cuts.length; i++) {
    while (next < sorted.length && sorted[next].start <= cuts[i]) open.push(sorted[next++]);
    open = open.filter((m) => m.end > cuts[i]);
    yield [letters.slice(cuts[i], cuts[i + 1]).join(""), open, cuts[i + 1]];
  }
}

function articlePiece(text, covering) {
  const fact = statementByIri.get(longIri(state.fact));
  const node = chosenNode();
  const mention = covering.filter((m) => m.kind === "mention").at(-1);
  const classes = [...new Set(covering.filter((m) => m.kind !== "evidence" && m.kind !== "break").map((m) => m.kind))];
  if (covering.some((m) => (m.kind === "evidence" && m.fact === fact) || (node && m.node === node.id))) classes.push("chosen");
  const time = covering.find((m) => m.kind === "time");
  if (mention) return mentionLink(text, mention.node, classes);
  return classes.length ? el("span", { class: classes.join(" "), title: time && dateWords(time.value) }, clean(text)) : clean(text);
}

function mentionLink(text, n, classes) {
  const node = NODES[n];
  const href = "#" + fragment({ ...state, node: shortIri(node.iri), fact: "" });
  return el("a", { href, class: [...classes, "line-" + node.type.toLowerCase()].join(" "), title: `${node.caption} · ${term(node.type)}` }, clean(text));
}

function factsMarker(facts) {
  const open = () => showFacts(t("sentence_facts"), facts);
  return button(shown(facts.length), open, { class: "facts-marker", "aria-label": t("n_facts", facts.length), title: t("n_facts", facts.length) });
}

function openArticles() {
  $("article-choice").addEventListener("change", () => {
    articlePlace = null;
    go({ article: shortIri(DATA.documents[Number($("article-choice").value)].iri) });
  });
  if (!readable().length) $("tab-article").hidden = true;
}
