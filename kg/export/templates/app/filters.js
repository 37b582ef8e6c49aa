// Which facts pass the filters, and which nodes and edges are shown.

const MANY = 200;
const FIRST = 120;
const FOCUS_LIMIT = 300;
const MOST_DRAWN = 6000;
const FILTERS = ["types", "relations", "statuses", "documents", "since", "until", "by"];
let passes = null;

function firstNodes() {
  return state.top || (NODES.length > MANY ? FIRST : NODES.length);
}

// Tells for every fact and every node whether the filters let it through.
function filtered() {
  const key = FILTERS.map((name) => String(state[name])).join("|");
  if (passes?.key !== key) passes = { key, ...applyFilters() };
  return passes;
}

function applyFilters() {
  const hidden = Object.fromEntries(["types", "relations", "statuses", "documents"].map((k) => [k, new Set(state[k])]));
  const hiddenDocuments = new Set(DATA.documents.flatMap((d, i) => (hidden.documents.has(shortIri(d.iri)) ? [i] : [])));
  const typed = NODES.map((node) => !hidden.types.has(node.type));
  const said = STATEMENTS.map((f) =>
    !hidden.relations.has(f.p) && !hidden.statuses.has(f.status) &&
    f.documents.some((d) => !hiddenDocuments.has(d)) && inPeriod(f));
  const facts = said.map((ok, i) => ok && typed[STATEMENTS[i].s] && (STATEMENTS[i].o === null || typed[STATEMENTS[i].o]));
  const narrowed = hidden.relations.size || hidden.statuses.size || hidden.documents.size || state.since || state.until;
  const nodes = NODES.map((_, n) => typed[n] && (!narrowed || statementsOf[n].some((i) => facts[i])));
  const edges = EDGES.map((edge) => edge.statements.some((i) => facts[i]));
  return { facts, nodes, edges };
}

// A date of less precision counts from its first to its last day: "2012-05" lies in the period of 2012-05-22.
function inPeriod(fact) {
  if (!state.since && !state.until) return true;
  return daysOf(fact, periodBy()).some((date) => {
    const day = date.slice(0, 10);
    const since = state.since.slice(0, day.length);
    const until = state.until.slice(0, day.length);
    return (!since || day >= since) && (!until || day <= until);
  });
}

const anyFilter = () => FILTERS.slice(0, -1).some((name) => state[name].length > 0);
const noFilter = () => Object.fromEntries(FILTERS.map((name) => [name, START[name]]));

// The nodes the reader has asked to see, before filters: a path, a neighbourhood, or the most important ones.
function universe() {
  const [from, to] = [state.from, state.to].map((iri) => nodeByIri.get(longIri(iri)));
  if (from && to) return new Set(shortestPath(from.id, to.id) ?? [from.id, to.id]);
  const centre = nodeByIri.get(longIri(state.focus));
  const chosen = chosenNode();
  if (centre) return neighbourhood(centre.id, Math.min(state.depth || 1, 3));
  const group = openedGroup();
  const set = new Set(group ? members.get(group.community).slice(0, GROUP_LIMIT) : byImportance.slice(0, firstNodes()));
  for (const iri of state.open) {
    const node = nodeByIri.get(longIri(iri));
    if (node) for (const n of [node.id, ...neighbours(node.id)]) set.add(n);
  }
  if (chosen) set.add(chosen.id);
  const edge = chosenEdge();
  if (edge) set.add(edge.from).add(edge.to);
  return set;
}

const passingNeighbours = (n) => neighbours(n, edgesOf[n].filter((i) => filtered().edges[i]));

// Breadth first, the most important first, up to a number that can still be read.
function neighbourhood(centre, depth) {
  const found = new Set([centre]);
  let ring = [centre];
  for (let step = 0; step < depth && found.size < FOCUS_LIMIT; step++) {
    const next = new Set(ring.flatMap(passingNeighbours).filter((n) => !found.has(n)));
    ring = [...next].sort((a, b) => NODES[b].importance - NODES[a].importance || a - b).slice(0, FOCUS_LIMIT - found.size);
    for (const n of ring) found.add(n);
  }
  return found;
}

// Returns the nodes of a shortest path over the edges that pass the filters, or null when there is none.
function shortestPath(from, to) {
  const before = new Map([[from, null]]);
  let ring = [from];
  while (ring.length && !before.has(to)) {
    const next = [];
    for (const n of ring)
      for (const m of passingNeighbours(n)) if (!before.has(m)) before.set(m, n) && next.push(m);
    ring = next;
  }
  if (!before.has(to)) return null;
  const path = [];
  for (let n = to; n !== null; n = before.get(n)) path.unshift(n);
  return path;
}

// What the graph view draws: node numbers and edge numbers.
function visible() {
  if (grouped()) return groupView();
  const { nodes: nodeOk, edges: edgeOk } = filtered();
  const all = universe();
  const kept = [...all].filter((n) => nodeOk[n] || n === chosenNode()?.id).sort((a, b) => a - b);
  const set = new Set(kept);
  let edges = [];
  for (const n of kept)
    for (const i of edgesOf[n]) if (EDGES[i].from === n && edgeOk[i] && set.has(EDGES[i].to)) edges.push(i);
  if (state.from && state.to) edges = edges.filter((i) => onPath([...all], EDGES[i]));
  return { all, nodes: kept, set, edges };
}

function onPath(path, edge) {
  const [a, b] = [path.indexOf(edge.from), path.indexOf(edge.to)];
  return Math.abs(a - b) === 1;
}

// The facts of the table: all that pass the filters and lie in the focus or path, hidden nodes included.
function listedFacts() {
  const { facts } = filtered();
  const narrowed = state.focus || (state.from && state.to) ? universe() : null;
  const inside = (f) => !narrowed || (narrowed.has(f.s) && (f.o === null || narrowed.has(f.o)));
  return STATEMENTS.flatMap((f, i) => (facts[i] && inside(f) ? [i] : []));
}
