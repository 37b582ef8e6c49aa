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
  itsrdf: "http://www.w3.org/2005/11/its/rdf#",
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

// Every place in the text that names a node.
function describeMentions(out, n) {
  for (const mention of NODES[n].mentions) {
    const phrase = describePhrase(out, mention);
    out.add(phrase, "itsrdf:taIdentRef", iriRef(NODES[n].iri));
    out.add(phrase, "kg:mentionKind", literal(mention.kind ?? "name"));
    if (mention.step) out.add(phrase, "kg:step", literal(mention.step));
  }
}

function describeClaim(out, claim) {
  const subject = iriRef(claim.iri);
  out.add(subject, "a", "kg:Claim");
  out.add(subject, "kg:content", literal(claim.content));
  out.add(subject, "kg:mode", literal(claim.mode));
  const { speaker } = claim;
  if (speaker !== "") out.add(subject, "kg:speaker", typeof speaker === "number" ? iriRef(NODES[speaker].iri) : literal(speaker));
  for (const place of claim.evidence) out.add(subject, "prov:wasDerivedFrom", describePhrase(out, place));
}

function describeTime(out, time) {
  const sentence = DATA.sentences[time.sentence];
  const words = Array.from(sentenceWords(time.sentence)).slice(time.start - sentence.start, time.end - sentence.start).join("");
  const subject = iriRef(time.iri);
  out.add(subject, "a", "kg:TimeExpression");
  out.add(subject, "kg:text", literal(words));
  out.add(subject, "kg:value", typed(time.value, time.datatype));
  out.add(subject, "prov:wasDerivedFrom", describePhrase(out, time));
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
