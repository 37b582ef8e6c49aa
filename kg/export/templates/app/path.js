// The shortest path between two names, chosen one after the other.

function startPath(n) {
  go({ view: "graph", from: shortIri(NODES[n].iri), to: "", focus: "" });
  openFilters(true);
  $("path-box").open = true;
  $("path-to").focus();
}

function setPath(ends) {
  go({ view: "graph", focus: "", node: "", fact: "", ...ends });
  const [from, to] = [state.from, state.to].map((iri) => nodeByIri.get(longIri(iri)));
  if (from && !to) $("path-to").focus();
  if (from && to) announce(pathWords());
}

function pathWords() {
  const [from, to] = [state.from, state.to].map((iri) => nodeByIri.get(longIri(iri)));
  if (!from || !to) return "";
  const path = shortestPath(from.id, to.id);
  return path ? t("path_found", path.length - 1) : t("no_path");
}

function drawPath() {
  for (const end of ["from", "to"]) {
    const node = nodeByIri.get(longIri(state[end]));
    if (document.activeElement !== $("path-" + end) || node) $("path-" + end).value = node ? shorten(node.label, 60) : "";
  }
  $("path-result").textContent = pathWords();
  $("path-clear").hidden = !state.from && !state.to;
  if (state.from || state.to) $("path-box").open = true;
}
