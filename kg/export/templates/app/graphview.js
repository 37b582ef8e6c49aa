// The drawing: vis-network shows nodes and edges at their computed places; labels are drawn by labels.js.

let network = null;
let drawn = { nodes: [], edges: [], set: new Set(), all: new Set(), at: new Map(), extra: 0, thick: 1 };
let hovered = null;
const dataNodes = new vis.DataSet();
const dataEdges = new vis.DataSet();

const OPTIONS = {
  physics: false,
  layout: { improvedLayout: false, randomSeed: 1 },
  autoResize: true,
  interaction: { hover: true, selectConnectedEdges: false, multiselect: false, keyboard: false, zoomSpeed: 0.7 },
  nodes: { borderWidth: 1.5, borderWidthSelected: 4, font: { size: 0 }, labelHighlightBold: false },
  edges: {
    arrows: { to: { enabled: true, scaleFactor: 0.7 } }, selectionWidth: 1.5, hoverWidth: 0.8,
    smooth: false, selfReference: { size: 18 }, font: { size: 0 }, arrowStrikethrough: false,
  },
};

function openGraph() {
  network = new vis.Network($("canvas"), { nodes: dataNodes, edges: dataEdges }, OPTIONS);
  network.on("click", clicked);
  network.on("doubleClick", ({ nodes }) => nodes.length && unfold(nodes[0]));
  network.on("afterDrawing", (ctx) => drawLabels(ctx));
  network.on("hoverNode", ({ node }) => hover({ node }));
  network.on("hoverEdge", ({ edge }) => hover({ edge }));
  network.on("blurNode", () => hover(null));
  network.on("blurEdge", () => hover(null));
  network.on("resize", () => userMoved || replace());
  network.on("zoom", () => (userMoved = true));
  network.on("dragEnd", () => (userMoved = true));
}

let userMoved = false;

// A window of another shape gets another drawing, unless the reader has moved things himself.
function replace() {
  if (document.body.dataset.view !== "graph" || !drawn.all.size) return;
  drawn.at = places(drawn.all);
  const view = wholeView();
  if (view) enlarged(view);
  styleGraph();
  if (view) network.moveTo(view);
}

function hover(what) {
  hovered = what;
  $("canvas").classList.toggle("pointing", what !== null);
  network.redraw();
}

function clicked({ nodes, edges, pointer }) {
  if (nodes.length) return chooseNode(nodes[0]);
  const edge = edges[0] ?? labelAt(pointer.DOM);
  if (edge >= EDGES.length) return openGroupLink(lineOf(edge));
  if (edge !== undefined) return chooseStatement(EDGES[edge].statements.find((i) => filtered().facts[i]));
  return go({ node: "", fact: "" });
}

// Shows what the state asks for. Positions change only when the set of nodes does, never by filters.
function drawGraph() {
  const next = visible();
  const sameSet = !next.sizes === !drawn.sizes && next.all.size === drawn.all.size && [...next.all].every((n) => drawn.all.has(n));
  next.extra = drawn.extra;
  next.thick = drawn.thick;
  next.at = drawn.at;
  drawn = next;
  if (!sameSet) drawn.at = places(drawn.all);
  const heavy = next.edges.length > 1500;
  network.setOptions({ interaction: { hideEdgesOnDrag: heavy, hideEdgesOnZoom: heavy, hover: !heavy } });
  const view = sameSet ? null : wholeView();
  if (view) enlarged(view);
  styleGraph();
  if (view) network.moveTo(view);
  if (view) userMoved = false;
}

// The look of every node and edge, in the colours of the theme, the unchosen ones faded.
function styleGraph() {
  const colors = Object.fromEntries(TYPES.map((type) => [type, typeColor(type)]));
  const paper = css("--paper");
  const near = highlighted();
  replaceItems(dataNodes, drawn.nodes.map((n) => visNode(n, colors, paper, near)));
  const lines = Object.fromEntries(STATUSES.map((status) => [status, statusColor(status)]));
  const bends = roundness(drawn.edges);
  replaceItems(dataEdges, drawn.edges.map((i) => visEdge(i, lines, bends, near)));
  network.setSelection({ nodes: near?.node === undefined ? [] : [near.node], edges: near?.edge === undefined ? [] : [near.edge] });
  network.redraw();
}

function replaceItems(set, items) {
  const keep = new Set(items.map((item) => item.id));
  set.remove(set.getIds().filter((id) => !keep.has(id)));
  set.update(items);
}

// The chosen node with its neighbours, or the chosen edge with its ends; null when nothing is chosen.
function highlighted() {
  const node = chosenNode();
  const edge = chosenEdge();
  if (node && drawn.set.has(node.id)) {
    const edges = new Set(edgesOf[node.id]);
    return { node: node.id, edges, nodes: new Set([node.id, ...neighbours(node.id)]) };
  }
  if (edge && drawn.edges.includes(edge.id))
    return { edge: edge.id, edges: new Set([edge.id]), nodes: new Set([edge.from, edge.to]) };
  return null;
}

function visNode(n, colors, paper, near) {
  const { type } = NODES[n];
  const color = colors[type] ?? colors.Other;
  const faded = near && !near.nodes.has(n);
  const face = { background: color, border: drawn.sizes ? color + "55" : paper };
  return {
    id: n, shape: SHAPES[type] ?? "dot", size: radius(n), ...drawn.at.get(n), opacity: faded ? 0.25 : 1,
    borderWidth: drawn.sizes ? 7 : drawn.extra > 11 ? 0.2 : 1.5,
    color: { ...face, highlight: { background: color, border: css("--ink") }, hover: face },
  };
}

function visEdge(i, lines, bends, near) {
  const { from, to, status, edges } = lineOf(i);
  const faded = near && !near.edges.has(i);
  const color = lines[status];
  const crowd = edges ? 0.45 : Math.min(1, Math.max(0.15, 400 / drawn.edges.length));
  const bend = bends.get(i);
  return {
    id: i, from, to, dashes: dashesOf(status), arrows: edges ? "" : "to",
    width: edges ? 1 + Math.log2(edges.length) : LINES[status].width * drawn.thick,
    color: { color, highlight: color, hover: color, opacity: faded ? 0.15 * crowd : near ? 0.85 : 0.85 * crowd },
    smooth: bend ? { enabled: true, type: bend > 0 ? "curvedCW" : "curvedCCW", roundness: Math.abs(bend) } : false,
  };
}

const dashesOf = (status) => LINES[status].dashes && LINES[status].dashes.map((length) => length * drawn.thick);

// Edges between the same two nodes fan out, so that each can be seen and clicked.
function roundness(edges) {
  const pairs = new Map();
  for (const i of edges) {
    const { from, to } = lineOf(i);
    const key = Math.min(from, to) + "-" + Math.max(from, to);
    pairs.has(key) ? pairs.get(key).push(i) : pairs.set(key, [i]);
  }
  const bends = new Map();
  for (const group of pairs.values())
    group.forEach((i, k) => {
      const offset = (k - (group.length - 1) / 2) * 0.22;
      bends.set(i, lineOf(i).from < lineOf(i).to ? offset : -offset);
    });
  return bends;
}

// Everything in sight, with room for the labels at the rim, which do not shrink with the drawing.
function wholeView() {
  const { clientWidth: width, clientHeight: height } = $("canvas");
  if (!drawn.nodes.length || !width) return null;
  const places = drawn.nodes.map((n) => ({ ...drawn.at.get(n), r: sizeOf(n) }));
  const low = (k) => places.reduce((least, p) => Math.min(least, p[k] - p.r), Infinity);
  const high = (k) => places.reduce((most, p) => Math.max(most, p[k] + p.r), -Infinity);
  const [left, right, top, bottom] = [low("x"), high("x"), low("y"), high("y")];
  const room = { x: Math.max(width - Math.min(160, width * 0.3), 50), y: Math.max(height - 150, 50) };
  const scale = Math.min(room.x / (right - left), room.y / (bottom - top), 1.3);
  return { position: { x: (left + right) / 2, y: (top + bottom) / 2 + 12 / scale }, scale, animation: false };
}

function fitAll() {
  const view = wholeView();
  if (!view) return;
  userMoved = false;
  if (enlarged(view)) styleGraph();
  network.moveTo(view);
}

// Seen from afar small nodes would vanish: they grow into the room that is kept free for their names.
function enlarged({ scale }) {
  const before = drawn.extra + drawn.thick;
  drawn.extra = Math.round(Math.min(15, Math.max(0, 5 / scale - 9)));
  drawn.thick = drawn.edges.length > 600 ? 1 : Math.min(4, Math.max(1, 0.9 / scale));
  return drawn.extra + drawn.thick !== before;
}

const radius = (n) => sizeOf(n) + drawn.extra;

// Brings a node into sight without losing the reader's own view.
function reveal(n) {
  const at = drawn.at.get(n);
  if (!at || !network) return;
  const p = network.canvasToDOM(at);
  const { clientWidth: w, clientHeight: h } = $("canvas");
  const covered = $("panel").classList.contains("open") && innerWidth <= 860 ? h * 0.6 : 0;
  const margin = 60;
  if (p.x > margin && p.x < w - margin && p.y > margin && p.y < h - margin - covered) return;
  network.moveTo({ position: { x: at.x, y: at.y + covered / 2 / network.getScale() }, animation: motion() });
}

const motion = () => !matchMedia("(prefers-reduced-motion: reduce)").matches && { duration: 250, easingFunction: "easeOutQuad" };

function zoom(factor) {
  userMoved = true;
  network.moveTo({ scale: Math.min(6, Math.max(0.02, network.getScale() * factor)), animation: motion() });
}

function unfold(n) {
  const iri = shortIri(NODES[n].iri);
  if (grouped()) return go({ group: iri, node: iri, fact: "" });
  if (state.focus) return go({ focus: iri });
  if (neighbours(n).every((m) => drawn.all.has(m))) return undefined;
  return go({ open: [...new Set([...state.open, iri])], node: iri, fact: "" });
}

// How many a symbol hides: the rest of its group, or neighbours; counted once for each drawing.
function hiddenNeighbours(n) {
  drawn.hidden ??= new Map();
  if (!drawn.hidden.has(n)) drawn.hidden.set(n, drawn.sizes?.has(n) ? drawn.sizes.get(n) - 1 : neighbours(n).filter((m) => !drawn.all.has(m)).length);
  return drawn.hidden.get(n);
}
