// What is shown as a picture: one list of shapes and words, painted as SVG or on a canvas.

const HEAD = 46;
const FOOT = 44;

// The scene: shapes {d, fill, stroke, width, dashes, opacity} and words {text, x, y, size, ...} in pixels of the view.
function scene() {
  const { clientWidth: width, clientHeight: height } = $("canvas");
  const scale = network.getScale();
  const at = (p) => network.canvasToDOM(p);
  const near = highlighted();
  const shapes = [...drawn.edges.flatMap((i) => edgeShapes(i, at, scale, near)), ...drawn.nodes.map((n) => nodeShape(n, at, scale, near))];
  const context = $("canvas").querySelector("canvas").getContext("2d");
  const words = layoutLabels(context, at, scale, width, height).reverse();
  return { width, height, shapes, words };
}

function nodeShape(n, at, scale, near) {
  const node = NODES[n];
  const p = at(drawn.at.get(n));
  const chosen = near?.node === n;
  const d = outline(SHAPES[node.type] ?? "dot", p.x, p.y, radius(n) * scale);
  return { d, fill: typeColor(node.type), stroke: css(chosen ? "--ink" : "--paper"), width: chosen ? 3 : 1.2, opacity: near && !near.nodes.has(n) ? 0.25 : 1 };
}

function edgeShapes(i, at, scale, near) {
  const { from, to, status, edges } = lineOf(i);
  const [a, m, b] = [0, 0.5, 1].map((t) => at(edgePoint(i, t)));
  const color = statusColor(status);
  const opacity = near && !near.edges.has(i) ? 0.2 : 0.85;
  const dashes = dashesOf(status) && dashesOf(status).map((x) => x * scale);
  const line = { fill: "none", stroke: color, width: edges ? 1 + Math.log2(edges.length) * scale : Math.max(0.6, LINES[status].width * drawn.thick * scale), dashes, opacity };
  if (from === to) {
    const r = 18 * scale;
    return [{ ...line, d: outline("dot", m.x - r * 0.4, m.y + r * 0.4, r) }];
  }
  const via = { x: 2 * m.x - (a.x + b.x) / 2, y: 2 * m.y - (a.y + b.y) / 2 };
  const tip = towards(b, via, radius(to) * scale);
  const path = { ...line, d: `M${xy(a)}Q${xy(via)} ${xy(tip)}` };
  return edges ? [path] : [path, { d: arrow(tip, via, Math.max(4, 8 * scale)), fill: color, opacity }];
}

const xy = (p) => p.x.toFixed(1) + " " + p.y.toFixed(1);

function towards(end, from, distance) {
  const length = Math.hypot(end.x - from.x, end.y - from.y) || 1;
  return { x: end.x - ((end.x - from.x) / length) * distance, y: end.y - ((end.y - from.y) / length) * distance };
}

function arrow(tip, from, size) {
  const back = towards(tip, from, size);
  const [dx, dy] = [(tip.y - back.y) * 0.42, (back.x - tip.x) * 0.42];
  return `M${xy(tip)}L${xy({ x: back.x + dx, y: back.y + dy })}L${xy({ x: back.x - dx, y: back.y - dy })}Z`;
}

// Title above, legend and sources below: a picture that can stand alone.
function frame({ width, height }) {
  const soft = css("--ink-soft");
  const words = [
    { text: shorten(graphTitle(), Math.floor(width / 10)), x: 14, y: 12, size: 17, bold: true, color: css("--ink") },
    { text: $("counts").textContent, x: 14, y: HEAD + height + 25, size: 11, color: soft },
  ];
  const shapes = [];
  let x = 20;
  for (const type of TYPES.filter((type) => drawn.nodes.some((n) => NODES[n].type === type))) {
    shapes.push({ d: outline(SHAPES[type], x, HEAD + height + 12, 6), fill: typeColor(type), opacity: 1 });
    words.push({ text: term(type), x: x + 10, y: HEAD + height + 6, size: 12, color: soft });
    x += 34 + term(type).length * 7;
  }
  return { shapes, words };
}

function fullScene() {
  const inner = scene();
  const outer = frame(inner);
  const words = inner.words.map((w) => ({ ...w, x: w.x + 3, y: w.y + 2, halo: true, color: wordColor(w) }));
  return { width: inner.width, height: inner.height, inner: { shapes: inner.shapes, words }, outer };
}

const wordColor = (w) => (w.status && w.status !== "asserted" ? statusColor(w.status) : css(w.kind === "name" ? "--ink" : "--ink-soft"));

function saveSvg() {
  const { width, height, inner, outer } = fullScene();
  const total = HEAD + height + FOOT;
  const clip = svg("clipPath", { id: "view" }, svg("rect", { width, height }));
  const drawing = svg("g", { transform: `translate(0 ${HEAD})`, "clip-path": "url(#view)" }, inner.shapes.map(svgShape), inner.words.map(svgWord));
  const root = svg("svg", { width, height: total, viewBox: `0 0 ${width} ${total}`, "font-family": FONT },
    svg("title", {}, clean(graphTitle())), clip, svg("rect", { width, height: total, fill: css("--paper") }),
    drawing, outer.shapes.map(svgShape), outer.words.map(svgWord));
  root.setAttribute("xmlns", SVG_NS);
  download("graph.svg", "image/svg+xml", new XMLSerializer().serializeToString(root));
}

function svgShape({ d, fill, stroke, width, dashes, opacity }) {
  return svg("path", { d, fill, stroke, "stroke-width": width, "stroke-dasharray": dashes ? dashes.join(" ") : null, opacity });
}

function svgWord({ text, x, y, size, bold, color, halo, faded }) {
  const outlineOf = halo && { stroke: css("--paper"), "stroke-width": 4, "paint-order": "stroke", "stroke-linejoin": "round" };
  return svg("text", { x: x.toFixed(1), y: (y + size * 0.85).toFixed(1), "font-size": size, "font-weight": bold ? 600 : 400, fill: color, opacity: faded ? 0.35 : null, ...outlineOf }, text);
}

function savePng() {
  const { width, height, inner, outer } = fullScene();
  const ratio = 2;
  const canvas = el("canvas", { width: width * ratio, height: (HEAD + height + FOOT) * ratio });
  const ctx = canvas.getContext("2d");
  ctx.scale(ratio, ratio);
  ctx.fillStyle = css("--paper");
  ctx.fillRect(0, 0, width, HEAD + height + FOOT);
  ctx.save();
  ctx.translate(0, HEAD);
  ctx.beginPath();
  ctx.rect(0, 0, width, height);
  ctx.clip();
  paint(ctx, inner);
  ctx.restore();
  paint(ctx, outer);
  canvas.toBlob((blob) => download("graph.png", "image/png", blob), "image/png");
}

function paint(ctx, { shapes, words }) {
  for (const { d, fill, stroke, width, dashes, opacity } of shapes) {
    const path = new Path2D(d);
    ctx.globalAlpha = opacity ?? 1;
    ctx.setLineDash(dashes || []);
    ctx.lineWidth = width || 1;
    if (fill !== "none") ctx.fillStyle = fill, ctx.fill(path);
    if (stroke) ctx.strokeStyle = stroke, ctx.stroke(path);
  }
  ctx.textBaseline = "top";
  ctx.setLineDash([]);
  for (const { text, x, y, size, bold, color, halo, faded } of words) {
    ctx.globalAlpha = faded ? 0.35 : 1;
    ctx.font = `${bold ? 600 : 400} ${size}px ${FONT}`;
    ctx.lineWidth = 4;
    ctx.lineJoin = "round";
    ctx.strokeStyle = css("--paper");
    if (halo) ctx.strokeText(text, x, y);
    ctx.fillStyle = color;
    ctx.fillText(text, x, y);
  }
  ctx.globalAlpha = 1;
}
