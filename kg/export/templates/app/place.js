// Where nodes stand when only some are shown: the computed places, drawn together, and pushed apart where they meet.

const LOOSE = 2.4;
const GAP = 12;

// Room a node asks for, its name included.
function room(node) {
  return { w: Math.max(node.size * 2, Math.min(node.caption.length, 18) * 6.6) + GAP, h: node.size * 2 + 20 + GAP };
}

// Names are wide: without this the pushing apart would pile everything into columns.
const WIDEN = 1.15;
const MOST_STRETCH = 1.8;

// Returns a Map from node number to {x, y}. All nodes: the places computed beforehand, untouched.
function places(set) {
  const shown = [...set].sort((a, b) => NODES[b].importance - NODES[a].importance || a - b);
  if (shown.length === NODES.length) return stretched(new Map(shown.map((n) => [n, { x: NODES[n].x, y: NODES[n].y }])));
  const scale = shrink(shown);
  const at = new Map(shown.map((n) => [n, { x: NODES[n].x * scale * WIDEN, y: (NODES[n].y * scale) / WIDEN }]));
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

function shrink(shown) {
  const xs = shown.map((n) => NODES[n].x);
  const ys = shown.map((n) => NODES[n].y);
  const wanted = shown.map((n) => room(NODES[n])).reduce((sum, { w, h }) => sum + w * h, 0) * LOOSE;
  return Math.min(1, Math.sqrt(wanted / (extent(xs) * extent(ys))));
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
