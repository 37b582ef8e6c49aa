// Where nodes stand when only some are shown: the computed places, drawn together, and pushed apart where they meet.

const LOOSE = 2.4;
const GAP = 12;
const SETTLED = 400; // names up to which places are found anew
const SPACING = 150;
const GRAVITY = 0.024;

// Room a node asks for, its name included.
function room(node) {
  return { w: Math.max(sizeOf(node.id) * 2, Math.min(node.caption.length, 18) * 6.6) + GAP, h: sizeOf(node.id) * 2 + 20 + GAP };
}

// Names are wide: without this the pushing apart would pile everything into columns.
const WIDEN = 1.15;
const MOST_STRETCH = 1.8;

// Returns a Map from node number to {x, y}. All nodes: the places computed beforehand, untouched.
function places(set) {
  const shown = [...set].sort((a, b) => NODES[b].importance - NODES[a].importance || a - b);
  if (shown.length === NODES.length) return stretched(new Map(shown.map((n) => [n, { x: NODES[n].x, y: NODES[n].y }])));
  const start = new Map(shown.map((n) => [n, { x: NODES[n].x, y: NODES[n].y }]));
  if (shown.length <= SETTLED) settle(shown, start);
  const scale = scaleFor(shown, start);
  const at = new Map([...start].map(([n, p]) => [n, { x: p.x * scale * WIDEN, y: (p.y * scale) / WIDEN }]));
  if (shown.length <= 1500) separate(shown, at);
  return stretched(at);
}

// Fills the shape of the window by drawing the shorter way out: what did not overlap still does not.
function stretched(at) {
  const { clientWidth, clientHeight } = $("canvas");
  const points = [...at.values()];
  if (points.length < 2 || !clientWidth) return at;
  const window = Math.max(clientWidth - 160, 100) / Math.max(clientHeight - 150, 100);
  const drawing = extent(points.map((p) => p.x)) / extent(points.map((p) => p.y));
  const x = Math.min(Math.max(window / drawing, 1), MOST_STRETCH);
  const y = Math.min(Math.max(drawing / window, 1), MOST_STRETCH);
  return new Map([...at].map(([n, p]) => [n, { x: p.x * x, y: p.y * y }]));
}

const extent = (values) => values.reduce((a, b) => Math.max(a, b), -1e9) - values.reduce((a, b) => Math.min(a, b), 1e9) + 1;

// Brings the drawing to the area that the rooms ask for.
function scaleFor(shown, at) {
  const [xs, ys] = ["x", "y"].map((axis) => shown.map((n) => at.get(n)[axis]));
  const wanted = shown.map((n) => room(NODES[n])).reduce((sum, { w, h }) => sum + w * h, 0) * LOOSE;
  return Math.sqrt(wanted / (extent(xs) * extent(ys)));
}

// A few hundred names settle by forces, as the whole graph did beforehand: lines draw together, all else keeps apart.
function settle(shown, at) {
  const rank = new Map(shown.map((n, i) => [n, i]));
  const pairs = linesWithin(shown, rank);
  const degree = shown.map(() => 1);
  for (const [a, b] of pairs) degree[a]++, degree[b]++;
  const points = spread(shown.map((n) => at.get(n)));
  const rounds = Math.min(200, Math.floor(2e7 / shown.length ** 2));
  for (let round = 0, heat = SPACING; round < rounds; round++, heat *= 0.98) {
    const pushes = repelled(points, degree);
    for (const [a, b] of pairs) attract(points, pushes, a, b, degree);
    points.forEach((p, i) => step(p, pushes[i], heat));
  }
  shown.forEach((n, i) => at.set(n, points[i]));
}

function linesWithin(shown, rank) {
  const lines = grouped() ? groupsNow().links : shown.flatMap((n) => edgesOf[n].filter((i) => EDGES[i].from === n).map((i) => EDGES[i]));
  const keys = new Set(lines.filter((e) => e.from !== e.to && rank.has(e.from) && rank.has(e.to)).map((e) => rank.get(e.from) + "-" + rank.get(e.to)));
  return [...keys].map((key) => key.split("-").map(Number));
}

// The same places about the middle, as far apart as the forces like them.
function spread(points) {
  const middle = (axis) => points.reduce((sum, p) => sum + p[axis], 0) / points.length;
  const [x, y] = [middle("x"), middle("y")];
  const factor = (SPACING * Math.sqrt(points.length)) / Math.max(extent(points.map((p) => p.x)), extent(points.map((p) => p.y)));
  return points.map((p) => ({ x: (p.x - x) * factor, y: (p.y - y) * factor }));
}

function repelled(points, degree) {
  const pushes = points.map((p) => ({ x: -GRAVITY * p.x, y: -GRAVITY * p.y }));
  const weight = degree.map(Math.sqrt);
  for (let i = 0; i < points.length; i++)
    for (let j = 0; j < i; j++) {
      const [dx, dy] = [points[i].x - points[j].x, points[i].y - points[j].y];
      const force = (weight[i] * weight[j] * SPACING * SPACING) / 2 / Math.max(dx * dx + dy * dy, 1);
      pushes[i].x += dx * force, pushes[i].y += dy * force;
      pushes[j].x -= dx * force, pushes[j].y -= dy * force;
    }
  return pushes;
}

function attract(points, pushes, a, b, degree) {
  const pull = 0.5 / Math.sqrt(Math.min(degree[a], degree[b]));
  const [dx, dy] = [(points[a].x - points[b].x) * pull, (points[a].y - points[b].y) * pull];
  pushes[a].x -= dx, pushes[a].y -= dy;
  pushes[b].x += dx, pushes[b].y += dy;
}

function step(point, push, heat) {
  const length = Math.max(Math.sqrt(push.x * push.x + push.y * push.y), 1e-9);
  const part = Math.min(length, heat) / length;
  point.x += push.x * part;
  point.y += push.y * part;
}

// Pushes overlapping rooms apart along the shorter way; the order is fixed, so the outcome is too.
function separate(shown, at) {
  const rooms = new Map(shown.map((n) => [n, room(NODES[n])]));
  for (let round = 0; round < 60; round++) {
    let moved = false;
    const grid = new Map();
    for (const n of shown) {
      for (const m of nearby(grid, at.get(n))) moved = push(at.get(m), rooms.get(m), at.get(n), rooms.get(n)) || moved;
      const key = cell(at.get(n), 0, 0);
      grid.has(key) ? grid.get(key).push(n) : grid.set(key, [n]);
    }
    if (!moved) return;
  }
}

const cell = (p, dx, dy) => (Math.floor(p.x / 160) + dx) + "," + (Math.floor(p.y / 160) + dy);

function nearby(grid, p) {
  const found = [];
  for (let dx = -1; dx <= 1; dx++) for (let dy = -1; dy <= 1; dy++) found.push(...(grid.get(cell(p, dx, dy)) ?? []));
  return found;
}

// Moves the second mostly: the first is the more important one.
function push(a, roomA, b, roomB) {
  const overX = (roomA.w + roomB.w) / 2 - Math.abs(a.x - b.x);
  const overY = (roomA.h + roomB.h) / 2 - Math.abs(a.y - b.y);
  if (overX <= 0.5 || overY <= 0.5) return false;
  const axis = overX < overY ? "x" : "y";
  const by = Math.min(overX, overY) * (b[axis] >= a[axis] ? 1 : -1);
  a[axis] -= by * 0.25;
  b[axis] += by * 0.75;
  return true;
}
