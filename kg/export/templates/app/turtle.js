// The selection as Turtle (RDF 1.1 Turtle), with the same identifiers as the graph it comes from.

const PREFIXES = {
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  skos: "http://www.w3.org/2004/02/skos/core#",
  prov: "http://www.w3.org/ns/prov#",
  schema: "https://schema.org/",
  nif: "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#",
  dcterms: "http://purl.org/dc/terms/",
};
const MARK_PROPERTIES = { subject: "kg:subjectWords", object: "kg:objectWords", trigger: "kg:triggerWords" };

const codePoint = (c) => (c.codePointAt(0) > 0xffff ? "\\U" + hex(c, 8) : "\\u" + hex(c, 4));
const hex = (c, n) => c.codePointAt(0).toString(16).toUpperCase().padStart(n, "0");
const iriRef = (iri) => "<" + iri.replace(/[\u0000-\u0020<>"{}|^`\\]/g, codePoint) + ">";
const kgTerm = (name) => (/^[A-Za-z][\w-]*$/.test(name) ? "kg:" + name : iriRef(name));

function literal(text, suffix = "") {
  const escapes = { '"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t" };
  return '"' + text.replace(/["\\\n\r\t]/g, (c) => escapes[c]).replace(/[\u0000-\u001f\u007f-\u009f]/g, codePoint) + '"' + suffix;
}

function typed(value, datatype, language = "") {
  if (datatype === "string") return literal(value, language && "@" + language);
  return literal(value, "^^" + (["week", "minute"].includes(datatype) ? "kg:" : "xsd:") + datatype);
}

// Collects triples by subject, in order, each once.
class Triples {
  constructor() {
    this.subjects = new Map();
  }
  add(subject, predicate, ...objects) {
    const set = this.subjects.get(subject) ?? this.subjects.set(subject, new Set()).get(subject);
    for (const object of objects) set.add(predicate + " " + object);
  }
  has(subject) {
    return this.subjects.has(subject);
  }
  toString() {
    const prefixes = { kg: DATA.vocabulary, ...PREFIXES };
    const head = Object.entries(prefixes).map(([name, iri]) => `@prefix ${name}: ${iriRef(iri)} .`);
    const blocks = [...this.subjects].map(([subject, pairs]) => subject + " " + [...pairs].join(" ;\n    ") + " .");
    return [...head, "", ...blocks].join("\n") + "\n";
  }
}

function describeNode(out, n) {
  const node = NODES[n];
  const subject = iriRef(node.iri);
  out.add(subject, "a", ...[node.type, ...node.kinds].map(kgTerm));
  out.add(subject, "rdfs:label", literal(node.label, "@" + node.language));
  for (const alias of node.aliases) out.add(subject, "skos:altLabel", literal(alias, "@" + node.language));
  if (node.implied) out.add(subject, "kg:implied", "true");
}

function describePlace(out, document, start, end, text, kind) {
  const iri = iriRef(DATA.documents[document].iri + `#char=${start},${end}`);
  out.add(iri, "a", "nif:" + kind);
  out.add(iri, "nif:beginIndex", typed(String(start), "integer"));
  out.add(iri, "nif:endIndex", typed(String(end), "integer"));
  out.add(iri, "nif:anchorOf", literal(text));
  out.add(iri, "nif:referenceContext", iriRef(DATA.documents[document].iri));
  return iri;
}

function describePhrase(out, place, start = place.start, end = place.end) {
  const sentence = DATA.sentences[place.sentence];
  const words = sentenceWords(place.sentence);
  const within = start >= sentence.start && end <= sentence.end;
  const text = within ? Array.from(words).slice(start - sentence.start, end - sentence.start).join("") : words;
  const iri = describePlace(out, place.document, start, end, text, "Phrase");
  out.add(iri, "nif:sentence", describePlace(out, place.document, sentence.start, sentence.end, words, "Sentence"));
  describeDocument(out, DATA.documents[place.document]);
  return iri;
}

function describeDocument(out, document) {
  const subject = iriRef(document.iri);
  if (out.has(subject)) return;
  out.add(subject, "a", "schema:NewsArticle", "nif:Context");
  out.add(subject, "dcterms:identifier", literal(document.id));
  out.add(subject, "schema:inLanguage", literal(document.language));
  if (document.title) out.add(subject, "schema:headline", literal(document.title, "@" + document.language));
  if (document.date) out.add(subject, "schema:datePublished", typed(document.date, "date"));
  if (document.publisher) out.add(subject, "schema:publisher", literal(document.publisher));
  if (document.url) out.add(subject, "schema:url", literal(document.url));
}

function describeStatement(out, statement) {
  const subject = iriRef(statement.iri);
  const object = statement.o === null ? typed(statement.value, statement.datatype, statement.language) : iriRef(NODES[statement.o].iri);
  const [s, p] = [iriRef(NODES[statement.s].iri), kgTerm(statement.p)];
  if (statement.status === "asserted") out.add(s, p, object);
  out.add(subject, "a", "kg:Statement");
  out.add(subject, "rdf:subject", s);
  out.add(subject, "rdf:predicate", p);
  out.add(subject, "rdf:object", object);
  out.add(subject, "kg:status", "kg:" + statement.status);
  for (const rule of statement.rules) out.add(subject, "kg:rule", literal(rule));
  for (const by of statement.sources) out.add(subject, "kg:attributedTo", typeof by === "number" ? iriRef(NODES[by].iri) : literal(by));
  for (const place of statement.evidence) {
    out.add(subject, "prov:wasDerivedFrom", describePhrase(out, place));
    for (const m of place.marks)
      if (MARK_PROPERTIES[m.kind]) out.add(subject, MARK_PROPERTIES[m.kind], describePhrase(out, place, m.start, m.end));
  }
}

// The chosen node or edge with its facts; without one, everything the graph or table shows.
function selectedFacts() {
  const node = chosenNode();
  const edge = chosenEdge();
  if (node) return statementsOf[node.id].filter((i) => filtered().facts[i]);
  if (state.fact) return edge ? edge.statements.filter((i) => filtered().facts[i]) : [statementByIri.get(longIri(state.fact))];
  const listed = listedFacts();
  return state.view === "graph" && !grouped() ? listed.filter((i) => drawn.set.has(STATEMENTS[i].s) && (STATEMENTS[i].o === null || drawn.set.has(STATEMENTS[i].o))) : listed;
}

function turtle() {
  const out = new Triples();
  const facts = selectedFacts().filter((i) => i !== undefined).map((i) => STATEMENTS[i]);
  const sources = facts.flatMap((f) => f.sources.filter((s) => typeof s === "number"));
  const chosen = chosenNode();
  const nodes = new Set([...(chosen ? [chosen.id] : []), ...facts.flatMap((f) => [f.s, f.o]), ...sources]);
  for (const n of [...nodes].filter((n) => n !== null).sort((a, b) => a - b)) describeNode(out, n);
  for (const fact of facts) describeStatement(out, fact);
  return out.toString();
}
