// The left panel: legend and filter in one. What is unticked is hidden.

function filterBoxes() {
  const counts = (values) => values.reduce((map, v) => map.set(v, (map.get(v) ?? 0) + 1), new Map());
  const types = counts(NODES.map((node) => node.type));
  const statuses = counts(STATEMENTS.map((f) => f.status));
  const relations = counts(STATEMENTS.map((f) => f.p));
  const byWords = (a, b) => relations.get(b) - relations.get(a) || (term(a) < term(b) ? -1 : 1);
  checks("types", TYPES.filter((x) => types.has(x)), (x) => [typeIcon(x), term(x)], types);
  checks("statuses", STATUSES.filter((x) => statuses.has(x)), (x) => [statusIcon(x), t("status_" + x)], statuses);
  checks("relations", [...relations.keys()].sort(byWords), (x) => [term(x)], relations);
  const documents = new Map(DATA.documents.map((d) => [shortIri(d.iri), d]));
  const facts = counts(STATEMENTS.flatMap((f) => f.documents.map((d) => shortIri(DATA.documents[d].iri))));
  const title = (iri) => [bdi(shorten(documentTitle(documents.get(iri)), 70))];
  checks("documents", [...documents.keys()].slice(0, 500), title, facts);
  $("documents-box").hidden = DATA.documents.length < 2;
}

function checks(name, values, content, counts) {
  const hidden = new Set(state[name]);
  const items = values.map((value) => {
    const box = el("input", { type: "checkbox", checked: !hidden.has(value), onchange: () => toggle(name, value) });
    box.dataset.value = value;
    return el("li", {}, el("label", {}, box, content(value), el("span", { class: "count" }, shown(counts.get(value) ?? 0))));
  });
  const all = button(t("all"), () => go({ [name]: [] }), { class: "plain" });
  const none = button(t("none"), () => go({ [name]: values }), { class: "plain" });
  $(name + "-list").replaceChildren(...items);
  $(name + "-all").replaceChildren(all, none);
}

function toggle(name, value) {
  const hidden = new Set(state[name]);
  hidden.delete(value) || hidden.add(value);
  go({ [name]: [...hidden] });
}

// Keeps the boxes in step with the state without building them anew (the focus must stay where it is).
function drawFilters() {
  for (const name of ["types", "statuses", "relations", "documents"]) {
    const hidden = new Set(state[name]);
    for (const box of $(name + "-list").querySelectorAll("input")) box.checked = !hidden.has(box.dataset.value);
    $(name + "-box").classList.toggle("active", hidden.size > 0);
  }
  drawTimeline();
  $("period-box").classList.toggle("active", Boolean(state.since || state.until));
  $("filters-clear").hidden = !anyFilter();
  $("filters-toggle").classList.toggle("active", anyFilter());
}

function openFilters(open = !document.body.classList.contains("filters-open")) {
  document.body.classList.toggle("filters-open", open);
  document.body.classList.toggle("filters-closed", !open);
  $("filters-toggle").setAttribute("aria-expanded", String(open));
}

// The line under the drawing: what is shown, what is hidden, and how to see more.
function drawStatusLine() {
  const line = $("shown");
  const nodes = drawn.nodes.length;
  const parts = [el("span", {}, drawn.sizes ? t("shown_groups", nodes, groupsNow().count, NODES.length) : t("shown", nodes, NODES.length, drawn.edges.length))];
  const hidden = NODES.length - drawn.all.size;
  if (state.from && state.to) parts.push(el("span", { class: "chip" }, pathWords()), button(t("whole_graph"), () => go({ from: "", to: "" })));
  else if (state.focus) parts.push(focusChip(), button(t("whole_graph"), () => go({ focus: "" })));
  else if (openedGroup()) parts.push(groupChip(), button(t("all_groups"), () => go({ group: "", node: "", fact: "" })));
  else if (drawn.sizes) parts.push(button(t("first_names"), () => go({ groups: "no" })));
  else if (hidden) parts.push(...hiddenParts(hidden));
  if (state.top || state.open.length) parts.push(button(t("fold"), () => go({ top: 0, open: [] })));
  if (anyFilter()) parts.push(button(t("clear_filters"), () => go(noFilter())));
  line.replaceChildren(...parts);
}

function hiddenParts(hidden) {
  const most = Math.min(NODES.length, MOST_DRAWN);
  const next = Math.min(most, firstNodes() + 120);
  const more = next > firstNodes() && button(t("show_more", next - firstNodes()), () => go({ top: next }));
  const all = most === NODES.length && button(t("show_all"), () => go({ top: most }));
  const byGroup = button(t("by_group"), () => go({ groups: "yes", top: 0, open: [], node: "", fact: "" }));
  return [el("span", { class: "hidden-count" }, t("hidden", hidden)), more, all, byGroup].filter(Boolean);
}

function groupChip() {
  const group = openedGroup();
  const list = members.get(group.community);
  return el("span", { class: "chip" }, t("group_of"), " ", bdi(shorten(NODES[list[0]].label, 40)), ", ", t("n_names", list.length));
}

function focusChip() {
  const node = nodeByIri.get(longIri(state.focus));
  return el("span", { class: "chip" }, t("focus_on"), " ", bdi(shorten(node?.label ?? "", 40)), ", ", t("steps", state.depth));
}
