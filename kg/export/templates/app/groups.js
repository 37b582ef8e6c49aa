// Very large graphs begin with their groups: one symbol for each community, under its most important name.

const GROUPS_SHOWN = 60;
const GROUPS_FROM = 10000; // names from which a page begins with groups
const GROUP_LIMIT = 300; // names of an opened group that are drawn
const LINKS_EACH = 3; // links drawn for each group, the strongest first
const members = new Map();
for (const n of byImportance) members.has(NODES[n].community) ? members.get(NODES[n].community).push(n) : members.set(NODES[n].community, [n]);
let groups = null;

const wantsGroups = () => NODES.length > MANY && (state.groups || (NODES.length > GROUPS_FROM ? "yes" : "no")) === "yes";
const grouped = () => wantsGroups() && !state.focus && !(state.from && state.to) && !openedGroup();

// The node whose group is open; a chosen one that is no group's first name opens its own.
function openedGroup() {
  if (!wantsGroups()) return undefined;
  const chosen = chosenNode()?.id ?? chosenEdge()?.from;
  return nodeByIri.get(longIri(state.group)) ?? (chosen === undefined || groupsNow().sizes.has(chosen) ? undefined : NODES[chosen]);
}

// What a choice must change so that a name inside a group is seen, and an opened group stays open.
function intoGroup(n) {
  if (!wantsGroups() || (state.group && drawn.set.has(n))) return {};
  const open = openedGroup();
  if (open && open.community === NODES[n].community) return { group: shortIri(open.iri) };
  return groupsNow().sizes.has(n) ? { group: "" } : { group: shortIri(NODES[n].iri) };
}

// Groups of the names that pass the filters: sizes by first name, and the links between them.
function groupsNow() {
  const { key, nodes, edges } = filtered();
  if (groups?.key === key) return groups;
  const lists = [...members.values()].map((list) => list.filter((n) => nodes[n])).filter((list) => list.length);
  lists.sort((a, b) => b.length - a.length || a[0] - b[0]);
  const sizes = new Map(lists.slice(0, GROUPS_SHOWN).map((list) => [list[0], list.length]));
  const leaders = new Map([...sizes.keys()].map((n) => [NODES[n].community, n]));
  groups = { key, sizes, count: lists.length, links: groupLinks(leaders, edges) };
  return groups;
}

function groupLinks(leaders, passing) {
  const links = new Map();
  EDGES.forEach((edge, i) => {
    const [a, b] = [edge.from, edge.to].map((n) => leaders.get(NODES[n].community)).sort((x, y) => x - y);
    if (!passing[i] || a === b || a === undefined || b === undefined) return;
    const key = a + "-" + b;
    if (!links.has(key)) links.set(key, { from: a, to: b, status: "asserted", edges: [] });
    links.get(key).edges.push(i);
  });
  const strongest = [...links.values()].sort((x, y) => y.edges.length - x.edges.length || x.from - y.from || x.to - y.to);
  return strongest.slice(0, leaders.size * LINKS_EACH);
}

function groupView() {
  const { sizes, links } = groupsNow();
  const nodes = [...sizes.keys()].sort((a, b) => a - b);
  return { all: new Set(nodes), nodes, set: new Set(nodes), edges: links.map((_, k) => EDGES.length + k), sizes };
}

// A line of the drawing: an edge, or a link between groups, which is numbered after the edges.
const lineOf = (i) => EDGES[i] ?? groupsNow().links[i - EDGES.length];

// The facts behind a link between groups, as a list in the panel.
function openGroupLink(link) {
  const facts = link.edges.flatMap((i) => EDGES[i].statements.filter((s) => filtered().facts[s]));
  const [from, to] = [link.from, link.to].map((n) => bdi(shorten(NODES[n].label, 60)));
  showFacts(el("span", {}, from, " – ", to), facts);
}

function groupSize(n) {
  const { sizes } = groupsNow();
  return 9 + 30 * Math.sqrt(sizes.get(n) / Math.max(...sizes.values()));
}

const sizeOf = (n) => (drawn.sizes?.has(n) ? groupSize(n) : NODES[n].size);
