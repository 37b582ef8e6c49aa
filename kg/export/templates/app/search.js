// Search with suggestions over names and aliases: a combobox as the ARIA practices describe it.

const SUGGESTIONS = 8;

// Ranks: the whole name, its beginning, the beginning of a word, anywhere; then importance.
function matches(query, limit = SUGGESTIONS) {
  const wanted = fold(query.trim());
  if (!wanted) return [];
  const found = [];
  NODES.forEach((node, n) => {
    const rank = Math.min(...node.folded.map((name) => rankOf(name, wanted)));
    if (rank < 9) found.push([rank, -node.importance, n]);
  });
  return found.sort((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2]).slice(0, limit).map((hit) => hit[2]);
}

function rankOf(name, wanted) {
  const at = name.indexOf(wanted);
  if (at < 0) return 9;
  if (at === 0) return name.length === wanted.length ? 0 : 1;
  return /[^\p{L}\p{N}]/u.test(name[at - 1]) ? 2 : 3;
}

function combobox(input, list, choose) {
  let options = [];
  let active = -1;
  const close = () => {
    list.hidden = true;
    active = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };
  const pick = (n) => {
    close();
    choose(n);
  };
  const mark = (i) => {
    active = options.length ? (i + options.length) % options.length : -1;
    [...list.children].forEach((item, k) => item.setAttribute("aria-selected", String(k === active)));
    if (active >= 0) input.setAttribute("aria-activedescendant", list.children[active].id);
  };
  const open = () => {
    options = matches(input.value);
    list.replaceChildren(...options.map((n, i) => suggestion(n, list.id + "-" + i, () => pick(n))));
    if (!options.length && input.value.trim()) list.append(el("li", { class: "none", role: "option", "aria-disabled": "true", "aria-selected": "false" }, t("nothing_found")));
    list.hidden = !list.children.length;
    input.setAttribute("aria-expanded", String(!list.hidden));
    active = -1;
    input.removeAttribute("aria-activedescendant");
    if (input.value.trim()) announce(t("n_found", options.length));
  };
  input.addEventListener("input", open);
  input.addEventListener("focus", () => input.value && open());
  input.addEventListener("blur", () => setTimeout(close, 150));
  input.addEventListener("keydown", (event) => {
    const keys = { ArrowDown: () => mark(active + 1), ArrowUp: () => mark(active - 1), Escape: () => (list.hidden ? (input.value = "") : close()) };
    if (event.key === "Enter" && options.length && !list.hidden) pick(options[Math.max(0, active)]);
    else if (keys[event.key]) {
      if (list.hidden && event.key === "ArrowDown") open();
      keys[event.key]();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  });
}

function suggestion(n, id, onpick) {
  const node = NODES[n];
  const item = el("li", { id, role: "option", "aria-selected": "false" }, typeIcon(node.type), bdi(shorten(node.label, 60)),
    el("span", { class: "count" }, term(node.kinds[0] ?? node.type)));
  item.addEventListener("mousedown", (event) => {
    event.preventDefault();
    onpick();
  });
  return item;
}

function openSearch() {
  combobox($("search"), $("search-list"), (n) => {
    $("search").value = "";
    chooseNode(n, state.view === "article" ? { view: "graph" } : {});
    reveal(n);
    focusPanel();
  });
  combobox($("path-from"), $("path-from-list"), (n) => setPath({ from: shortIri(NODES[n].iri) }));
  combobox($("path-to"), $("path-to-list"), (n) => setPath({ to: shortIri(NODES[n].iri) }));
}

function focusPanel() {
  $("panel-body").querySelector("h2")?.focus({ preventScroll: true });
}
