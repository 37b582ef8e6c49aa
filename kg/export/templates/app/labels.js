// Labels keep their size on the screen, and none is drawn over another: the most important come first.

let labelBoxes = [];
const widths = new Map();
const FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif";
const MOST = 400;
const LEADERS = 10; // names so important that they may cover a node, but never another name

function textWidth(ctx, text, size, bold) {
  const key = size + (bold ? "b" : "") + text;
  if (!widths.has(key)) {
    ctx.font = `${bold ? 600 : 400} ${size}px ${FONT}`;
    widths.set(key, ctx.measureText(text).width);
  }
  return widths.get(key);
}

// A coarse grid of the boxes already taken, so that thousands of labels cost little.
class Taken {
  constructor() {
    this.cells = new Map();
  }
  *keys(box) {
    for (let x = Math.floor(box.x / 80); x <= Math.floor((box.x + box.w) / 80); x++)
      for (let y = Math.floor(box.y / 40); y <= Math.floor((box.y + box.h) / 40); y++) yield x * 10007 + y;
  }
  free(box) {
    for (const key of this.keys(box))
      for (const other of this.cells.get(key) ?? [])
        if (box.x < other.x + other.w && other.x < box.x + box.w && box.y < other.y + other.h && other.y < box.y + box.h)
          return false;
    return true;
  }
  take(box) {
    for (const key of this.keys(box)) this.cells.has(key) ? this.cells.get(key).push(box) : this.cells.set(key, [box]);
  }
}

// Yields the labels that find room, in screen pixels: names first, then relations.
function layoutLabels(ctx, toScreen, scale, width, height) {
  const near = highlighted();
  const taken = new Taken();
  const inside = (p) => p.x > -100 && p.x < width + 100 && p.y > -60 && p.y < height + 60;
  const points = new Map();
  for (const n of drawn.nodes) {
    const p = toScreen(drawn.at.get(n));
    if (inside(p)) points.set(n, p);
  }
  const nodes = new Taken();
  for (const [n, p] of points) if (scale > 0.15) nodes.take(nodeBox(p, radius(n) * scale));
  const found = nameLabels(ctx, points, scale, { taken, nodes }, near, width, height);
  for (const [n, p] of points) if (scale > 0.15) taken.take(nodeBox(p, radius(n) * scale));
  const readable = drawn.edges.length <= 60 || (scale >= 0.5 && drawn.edges.length < 3000);
  if (readable || near || hovered) found.push(...relationLabels(ctx, points, taken, near, toScreen, readable));
  return found;
}

const nodeBox = (p, r) => ({ x: p.x - r * 0.7, y: p.y - r * 0.7, w: r * 1.4, h: r * 1.4 });

function urgency(n, near) {
  if (hovered?.node === n || near?.node === n) return 1e9;
  return NODES[n].importance + (near?.nodes.has(n) ? 1e6 : 0);
}

function nameLabels(ctx, points, scale, { taken, nodes }, near, width, height) {
  const most = Math.min(MOST, (width * height) / 7500);
  const found = [];
  const order = [...points.keys()].sort((a, b) => urgency(b, near) - urgency(a, near) || a - b);
  for (const [rank, n] of order.slice(0, 3000).entries()) {
    if (found.length >= most) break;
    const always = hovered?.node === n || near?.node === n;
    const box = nameBox(ctx, n, points.get(n), radius(n) * scale, { taken, nodes, width, always, near, leads: rank < LEADERS });
    if (!box) continue;
    taken.take(box);
    found.push({ kind: "name", ...box, faded: near && !near.nodes.has(n), node: n });
  }
  return found;
}

// The name, or else its beginning, below, above or beside the node: wherever there is room.
function nameBox(ctx, n, p, r, { taken, nodes, width, always, near, leads }) {
  const node = NODES[n];
  const size = Math.round(11.5 + Math.min(4, sizeOf(n) / 9));
  const bold = sizeOf(n) > 22 || near?.node === n;
  const hiddenCount = hiddenNeighbours(n);
  const inside = ({ x, w }) => (x >= 2 && x + w <= width - 2) || p.x < 0 || p.x > width;
  let first;
  for (const name of new Set([node.caption, shorten(node.caption, 16)])) {
    const text = name + (hiddenCount ? `  +${shown(hiddenCount)}` : "");
    const [w, h] = [textWidth(ctx, text, size, bold) + 6, size + 5];
    const spots = [[-w / 2, r + 2], [-w / 2, -r - h - 2], [r + 2, -h / 2], [-r - w - 2, -h / 2]];
    const boxes = spots.map(([dx, dy]) => ({ text, size, bold, x: p.x + dx, y: p.y + dy, w, h }));
    const open = boxes.filter((box) => inside(box) && taken.free(box));
    const best = open.find((box) => nodes.free(box)) ?? (leads ? open[0] : undefined);
    if (best) return best;
    first ??= boxes[0];
  }
  return always ? first : null;
}

function relationLabels(ctx, points, taken, near, toScreen, readable) {
  const found = [];
  const wanted = (i) => hovered?.edge === i || near?.edges.has(i);
  const order = [...drawn.edges].sort((a, b) => (wanted(b) ? 1 : 0) - (wanted(a) ? 1 : 0) || a - b);
  for (const i of order) {
    if (found.length >= MOST) break;
    const [a, b] = [points.get(lineOf(i).from), points.get(lineOf(i).to)];
    if (!a || !b) continue;
    const length = Math.hypot(a.x - b.x, a.y - b.y);
    if ((near || !readable) && !wanted(i)) continue;
    const box = relationBox(ctx, i, wanted(i) ? 1e9 : length, taken, toScreen, hovered?.edge === i || near?.edge === i);
    if (!box) continue;
    taken.take(box);
    found.push({ kind: "relation", ...box, bold: false, status: lineOf(i).status, edge: i });
  }
  return found;
}

// The first wording and place along the edge that find room; a chosen edge is labelled at any price.
function relationBox(ctx, i, length, taken, toScreen, always) {
  const size = 11;
  let first;
  for (const text of edgeCaptions(lineOf(i))) {
    const [w, h] = [textWidth(ctx, text, size, false) + 6, size + 4];
    for (const t of [0.5, 0.4, 0.6, 0.3, 0.7]) {
      const m = toScreen(edgePoint(i, t));
      const box = { text, size, x: m.x - w / 2, y: m.y - h / 2, w, h };
      first ??= box;
      if (length >= w * 0.75 + 20 && taken.free(box)) return box;
    }
  }
  return always ? first : null;
}

// A point of the edge as vis-network bends it; the straight line when it does not.
function edgePoint(i, t) {
  const { from, to } = lineOf(i);
  const [a, b] = [drawn.at.get(from), drawn.at.get(to)];
  const edge = network.body.edges[i];
  if (from === to) return { x: a.x + radius(from) * 0.7 + 18, y: a.y - radius(from) * 0.7 - 18 };
  const via = edge?.edgeType?.getViaNode?.();
  if (!via || via.x === undefined) return { x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t };
  const blend = (k) => (1 - t) ** 2 * a[k] + 2 * t * (1 - t) * via[k] + t * t * b[k];
  return { x: blend("x"), y: blend("y") };
}

// The relation, and for what is not asserted how it stands, "prévu : rachète, selon X"; the shorter wording last.
function edgeCaptions(edge) {
  if (edge.edges) return [t("n_links", edge.edges.length)];
  const short = relationWords(edge.label, edge.status, 24);
  if (edge.status === "asserted") return [short];
  const by = shorten(sourceWords(STATEMENTS[edge.statements[0]]), 22);
  return by ? [short + t("edge_by", by), short] : [short];
}

function drawLabels(ctx) {
  const { clientWidth, clientHeight } = $("canvas");
  const ratio = ctx.canvas.width / clientWidth;
  labelBoxes = layoutLabels(ctx, (p) => network.canvasToDOM(p), network.getScale(), clientWidth, clientHeight);
  ctx.save();
  ctx.setTransform(ratio, 0, 0, ratio, 0, 0);
  paintLabels(ctx, labelBoxes);
  ctx.restore();
}

function paintLabels(ctx, labels) {
  const colors = { name: css("--ink"), relation: css("--ink-soft"), paper: css("--paper") };
  ctx.textBaseline = "top";
  ctx.textAlign = "left";
  ctx.lineJoin = "round";
  ctx.setLineDash([]);
  for (const label of [...labels].reverse()) {
    ctx.font = `${label.bold ? 600 : 400} ${label.size}px ${FONT}`;
    ctx.globalAlpha = label.faded ? 0.35 : 1;
    ctx.fillStyle = colors.paper;
    if (label.kind === "relation") ctx.fillRect(label.x, label.y + 1, label.w, label.h - 2);
    ctx.lineWidth = 4;
    ctx.strokeStyle = colors.paper;
    ctx.strokeText(label.text, label.x + 3, label.y + 2);
    ctx.fillStyle = label.status && label.status !== "asserted" ? statusColor(label.status) : colors[label.kind];
    ctx.fillText(label.text, label.x + 3, label.y + 2);
  }
  ctx.globalAlpha = 1;
}

// The edge whose label lies under a point of the screen.
function labelAt({ x, y }) {
  const hit = labelBoxes.find((b) => b.kind === "relation" && x >= b.x && x <= b.x + b.w && y >= b.y && y <= b.y + b.h);
  return hit?.edge;
}
