// What the reader has selected, as a part of the graph.

// The chosen node or edge with its facts; without one, everything the graph or table shows.
function selectedFacts() {
  const node = chosenNode();
  const edge = chosenEdge();
  if (node) return statementsOf[node.id].filter((i) => filtered().facts[i]);
  if (state.fact) return edge ? edge.statements.filter((i) => filtered().facts[i]) : [statementByIri.get(longIri(state.fact))];
  const listed = listedFacts();
  return state.view === "graph" && !grouped() ? listed.filter((i) => drawn.set.has(STATEMENTS[i].s) && (STATEMENTS[i].o === null || drawn.set.has(STATEMENTS[i].o))) : listed;
}

// Quotations: those of the chosen node; with nothing chosen those of every shown article and speaker.
function selectedClaims(nodes) {
  if (chosenNode()) return claimsOf[chosenNode().id].map((i) => DATA.claims[i]);
  if (state.fact) return [];
  return DATA.claims.filter(({ speaker, evidence }) => evidence.some(inShownDocument) && (typeof speaker !== "number" || nodes.has(speaker)));
}

// Names that no fact speaks of belong to what is shown too.
function selectedNodes(facts) {
  const sources = facts.flatMap((f) => f.sources.filter((s) => typeof s === "number"));
  return new Set([...shownNodes(), ...facts.flatMap((f) => [f.s, f.o]), ...sources].filter((n) => n !== null));
}

function shownNodes() {
  if (chosenNode()) return [chosenNode().id];
  if (state.fact) return [];
  if (state.view === "graph" && !grouped()) return drawn.nodes;
  return state.focus || (state.from && state.to) ? [] : TABLES.names.rows();
}

// A part of the graph as the graph says it: names with their places, facts and quotations with their evidence, and the
// dates of the sentences that they stand in. Of a choice's neighbours only what they are; with nothing chosen, all.
function turtle() {
  const out = new Triples();
  const facts = selectedFacts().filter((i) => i !== undefined).map((i) => STATEMENTS[i]);
  const nodes = [...selectedNodes(facts)].sort((a, b) => a - b);
  const claims = selectedClaims(new Set(nodes));
  const chosen = chosenNode()?.id;
  const whole = chosen === undefined && !state.fact;
  for (const n of nodes) describeNode(out, n);
  for (const fact of facts) describeStatement(out, fact);
  for (const claim of claims) describeClaim(out, claim);
  for (const n of nodes) if (whole || n === chosen) describeMentions(out, n);
  const sentences = new Set([...facts, ...claims].flatMap((each) => each.evidence.map((place) => place.sentence)));
  for (const time of DATA.times) if (sentences.has(time.sentence) || (whole && inShownDocument(time))) describeTime(out, time);
  return out.toString();
}
