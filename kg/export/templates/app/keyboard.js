// The drawing with the keyboard alone: arrows walk from name to name, letters call the tools.

function openKeyboard() {
  $("canvas").addEventListener("keydown", onCanvasKey);
  document.addEventListener("keydown", onPageKey);
}

const ARROWS = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

function onCanvasKey(event) {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const node = chosenNode();
  const actions = {
    "+": () => zoom(1.3), "=": () => zoom(1.3), "-": () => zoom(1 / 1.3), "0": fitAll,
    Enter: () => (node ? focusPanel() : chooseStep(byImportance.find((n) => drawn.set.has(n)))),
    u: () => node && unfold(node.id),
  };
  if (ARROWS[event.key]) chooseStep(node && drawn.set.has(node.id) ? nextNode(node.id, ARROWS[event.key]) : byImportance.find((n) => drawn.set.has(n)));
  else if (/^[123]$/.test(event.key) && node) go({ focus: shortIri(node.iri), depth: Number(event.key), from: "", to: "" });
  else if (actions[event.key]) actions[event.key]();
  else return;
  event.preventDefault();
}

function chooseStep(n) {
  if (n === undefined) return;
  chooseNode(n);
  reveal(n);
  announce(spoken(n));
}

// The nearest node in a direction, its neighbours preferred.
function nextNode(n, [dx, dy]) {
  const here = drawn.at.get(n);
  const near = new Set(neighbours(n));
  let best;
  let least = Infinity;
  for (const m of drawn.nodes) {
    const p = drawn.at.get(m);
    const [x, y] = [p.x - here.x, p.y - here.y];
    const ahead = x * dx + y * dy;
    const aside = Math.abs(x * dy) + Math.abs(y * dx);
    if (m === n || ahead <= 0 || aside > ahead * 1.5) continue;
    const cost = (ahead + aside * 1.5) * (near.has(m) ? 0.6 : 1);
    if (cost < least) [best, least] = [m, cost];
  }
  return best;
}

function spoken(n) {
  const node = NODES[n];
  return [clean(node.label).slice(0, 200), term(node.type), t("n_facts", statementsOf[n].length)].join(", ");
}

function onPageKey(event) {
  const typing = event.target.closest?.("input, select, textarea");
  if (event.key === "Escape" && !typing) return closeAll();
  if (typing || event.ctrlKey || event.metaKey || event.altKey) return undefined;
  if (event.key === "/") {
    event.preventDefault();
    $("search").focus();
  }
  if (event.key === "?") $("help").showModal();
  return undefined;
}

function closeAll() {
  const menu = document.querySelector("details.menu[open]");
  if (menu) {
    menu.open = false;
    return menu.querySelector("summary").focus();
  }
  if (state.node || state.fact) {
    go({ node: "", fact: "" });
    if (state.view === "graph") $("canvas").focus();
  } else if (state.focus || state.from) go({ focus: "", from: "", to: "" });
  else if (state.group) go({ group: "" });
  return undefined;
}
