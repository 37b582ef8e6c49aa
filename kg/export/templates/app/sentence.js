// Sentences and articles with the words marked that carry a fact. Places are code points, as in the graph.

// Cuts a text at every start and end of a mark; yields [piece, marks that cover it].
function* pieces(letters, offset, marks) {
  const end = offset + letters.length;
  const inside = marks.filter((m) => m.end > offset && m.start < end);
  const cuts = [...new Set([offset, end, ...inside.flatMap((m) => [m.start, m.end])])]
    .filter((c) => c >= offset && c <= end)
    .sort((a, b) => a - b);
  for (let i = 0; i + 1 < cuts.length; i++) {
    const [from, to] = [cuts[i], cuts[i + 1]];
    yield [letters.slice(from - offset, to - offset).join(""), inside.filter((m) => m.start <= from && to <= m.end)];
  }
}

const LONGEST = 1200;

// One sentence as a quotation, the words of subject, relation and object marked in it.
function sentenceOf(place) {
  const sentence = DATA.sentences[place.sentence];
  const quote = el("blockquote", {});
  let room = LONGEST;
  for (const [text, marks] of pieces(Array.from(sentenceWords(place.sentence)), sentence.start, place.marks)) {
    if (room <= 0) break;
    const part = clean(text.length > room ? text.slice(0, room) + "…" : text);
    room -= text.length;
    const kinds = [...new Set(marks.map((m) => m.kind))];
    quote.append(kinds.length ? el("mark", { class: kinds.join(" ") }, part) : part);
  }
  return quote;
}

// Where it stands: article, publisher, date, the way to the page and to the place in the text.
function sourceLine(place) {
  const document = DATA.documents[place.document];
  const line = el("p", { class: "source" }, bdi(shorten(documentTitle(document), 90), { class: "title" }));
  const about = documentLine(document);
  if (about) line.append(" · ", bdi(about));
  if (document.text !== null) line.append(" · ", button(t("in_article"), () => openArticle(place), { class: "plain" }));
  if (webAddress(document.url)) line.append(" · ", link(document.url, t("original")));
  return line;
}

const quotation = (place) => el("div", { class: "quotation" }, sentenceOf(place), sourceLine(place));
