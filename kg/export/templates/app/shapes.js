// Shape and colour of every type, of every status: one table for the canvas, the legend and the pictures.

const SHAPES = {
  Person: "dot", Organization: "square", Place: "triangleDown", Product: "hexagon",
  Work: "triangle", Event: "star", Other: "diamond",
};
const LINES = {
  asserted: { dashes: false, width: 1.6 },
  reported: { dashes: [9, 5], width: 1.6 },
  negated: { dashes: [2, 4], width: 2 },
  planned: { dashes: [14, 5, 2, 5], width: 1.6 },
};

const typeColor = (type) => css("--type-" + (SHAPES[type] ? type : "Other").toLowerCase());
const statusColor = (status) => css("--status-" + status);

function polygon(x, y, r, corners, turn, inner = 0) {
  const points = [];
  const count = inner ? corners * 2 : corners;
  for (let i = 0; i < count; i++) {
    const angle = turn + (i * 2 * Math.PI) / count;
    const radius = inner && i % 2 ? r * inner : r;
    points.push((x + radius * Math.cos(angle)).toFixed(1) + " " + (y + radius * Math.sin(angle)).toFixed(1));
  }
  return "M" + points.join("L") + "Z";
}

// The outline of a node as an SVG path, drawn as vis-network draws it.
function outline(shape, x, y, r) {
  const up = -Math.PI / 2;
  switch (shape) {
    case "square": return polygon(x, y, r * Math.SQRT2, 4, Math.PI / 4);
    case "triangle": return polygon(x, y + 0.316 * r, r * 1.328, 3, up);
    case "triangleDown": return polygon(x, y - 0.316 * r, r * 1.328, 3, -up);
    case "hexagon": return polygon(x, y, r, 6, 0);
    case "star": return polygon(x, y + 0.1 * r * 0.82, r * 1.3 * 0.82, 5, up, 0.5 / 1.3);
    case "diamond": return polygon(x, y, r, 4, 0);
    default: return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
  }
}

// A small picture for legend and lists; what it says is always written beside it.
function typeIcon(type) {
  return svg("svg", { class: "icon", viewBox: "0 0 20 20", "aria-hidden": "true" },
    svg("path", { d: outline(SHAPES[type] ?? "dot", 10, 10, 7), class: "fill-" + type.toLowerCase() }));
}

function statusIcon(status) {
  const { dashes } = LINES[status];
  return svg("svg", { class: "icon wide", viewBox: "0 0 40 20", "aria-hidden": "true" },
    svg("path", { d: "M2 10H38", class: "stroke-" + status, "stroke-dasharray": dashes ? dashes.join(" ") : null }));
}
