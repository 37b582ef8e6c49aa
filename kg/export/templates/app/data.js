// The graph as the page reads it, and the look-ups every other file uses.

const DATA = JSON.parse($("data").textContent);
const NODES = DATA.nodes;
const EDGES = DATA.edges;
const STATEMENTS = DATA.statements;
const TYPES = ["Person", "Organization", "Place", "Product", "Work", "Event", "Other"];
const STATUSES = ["asserted", "reported", "negated", "planned"];

const statementsOf = NODES.map(() => []);
const saidBy = NODES.map(() => []);
const claimsOf = NODES.map(() => []);
const edgesOf = NODES.map(() => []);
const edgeOfStatement = new Map();
const nodeByIri = new Map(NODES.map((node) => [node.iri, node]));
const statementByIri = new Map(STATEMENTS.map((statement, i) => [statement.iri, i]));
const byImportance = NODES.map((_, i) => i).sort((a, b) => NODES[b].importance - NODES[a].importance || a - b);

// A place knows its article by its sentence; a mention marks itself.
function completePlace(place) {
  place.document = DATA.sentences[place.sentence].document;
  place.marks ??= [{ kind: "mention", start: place.start, end: place.end }];
}
for (const owner of [...STATEMENTS, ...DATA.claims]) owner.evidence.forEach(completePlace);
for (const node of NODES) node.mentions.forEach(completePlace);
DATA.times.forEach(completePlace);

STATEMENTS.forEach((statement, i) => {
  statementsOf[statement.s].push(i);
  if (statement.o !== null && statement.o !== statement.s) statementsOf[statement.o].push(i);
  for (const source of statement.sources) if (typeof source === "number") saidBy[source].push(i);
  statement.documents = [...new Set(statement.evidence.map((place) => place.document))];
  statement.dates = statement.documents.map((d) => DATA.documents[d].date).filter(Boolean);
});
EDGES.forEach((edge, i) => {
  edge.id = i;
  edgesOf[edge.from].push(i);
  if (edge.to !== edge.from) edgesOf[edge.to].push(i);
  for (const s of edge.statements) edgeOfStatement.set(s, i);
});
DATA.claims.forEach((claim, i) => typeof claim.speaker === "number" && claimsOf[claim.speaker].push(i));
NODES.forEach((node, i) => {
  node.caption = shorten(node.label, 30);
  node.folded = [node.label, ...node.aliases].map((name) => fold(clean(name).slice(0, 200)));
  node.documents = new Set(node.mentions.map((mention) => mention.document));
  node.days = happened(i);
});
STATEMENTS.forEach((statement) => {
  const own = statement.o === null && isDate(statement.datatype) ? [statement.value] : [];
  const nodes = [statement.s, statement.o].filter((n) => n !== null);
  statement.days = own.length ? own : nodes.flatMap((n) => (NODES[n].type === "Event" ? NODES[n].days : []));
});

function isDate(datatype) {
  return ["date", "gYearMonth", "gYear", "minute"].includes(datatype);
}

// The days on which an event happened, as the text gives them ("2012", "2012-05", "2012-05-22").
function happened(n) {
  const facts = statementsOf[n].map((i) => STATEMENTS[i]);
  return facts.filter((f) => f.s === n && f.o === null && isDate(f.datatype)).map((f) => f.value);
}

function neighbours(n, edges = edgesOf[n]) {
  return [...new Set(edges.map((i) => (EDGES[i].from === n ? EDGES[i].to : EDGES[i].from)))];
}

// Short names for the address: the identifier without the base of the data.
function shortIri(iri) {
  return iri.startsWith(DATA.base) ? iri.slice(DATA.base.length) : iri;
}

function longIri(short) {
  return /^[a-z][a-z0-9+.-]*:/i.test(short) ? short : DATA.base + short;
}

// The code points of a text, which are what places count; kept, because many sentences share an article.
const pointsOf = new Map();

function points(document) {
  if (!pointsOf.has(document)) pointsOf.set(document, Array.from(DATA.documents[document].text));
  return pointsOf.get(document);
}

function sentenceWords(number) {
  const sentence = DATA.sentences[number];
  sentence.text ??= points(sentence.document).slice(sentence.start, sentence.end).join("");
  return sentence.text;
}

function objectWords(statement) {
  if (statement.o !== null) return clean(NODES[statement.o].label);
  return isDate(statement.datatype) || ["gMonthDay", "week"].includes(statement.datatype)
    ? dateWords(statement.value)
    : clean(statement.value);
}

function sourceWords(statement) {
  return statement.sources.map((s) => (typeof s === "number" ? clean(NODES[s].label) : clean(s))).join(", ");
}

function graphTitle() {
  return DATA.title || t("title_many", DATA.documents.length);
}

function documentTitle(document) {
  return clean(document.title || document.id);
}

function documentLine(document) {
  return [clean(document.publisher), document.date && dateWords(document.date)].filter(Boolean).join(", ");
}
