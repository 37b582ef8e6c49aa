// The side panel: the chosen node or edge with everything the text says of it, or what the graph holds.

function drawPanel() {
  const node = chosenNode();
  const edge = chosenEdge();
  const statement = statementByIri.get(longIri(state.fact));
  const body = $("panel-body");
  const chosen = node || statement !== undefined;
  body.replaceChildren(...(node ? nodePanel(node) : statement !== undefined ? factPanel(statement, edge) : overview()));
  $("panel").classList.toggle("open", Boolean(chosen));
  $("panel-close").hidden = !chosen;
  $("panel").scrollTop = 0;
}

function typeLine(node) {
  const words = [node.type, ...node.kinds].map(term).join(" · ");
  return el("p", { class: "type" }, typeIcon(node.type), words, node.implied && el("span", { class: "badge" }, t("implied")));
}

function section(title, count, ...content) {
  return el("section", {}, el("h3", {}, title, " ", el("span", { class: "count" }, shown(count))), content);
}

function nodePanel(node) {
  const n = node.id;
  const own = statementsOf[n].filter((i) => STATEMENTS[i].s === n);
  const others = statementsOf[n].filter((i) => STATEMENTS[i].s !== n);
  const parts = [el("h2", { tabindex: "-1" }, bdi(shorten(node.label, 400))), typeLine(node)];
  if (node.aliases.length) parts.push(aliasLine(node));
  parts.push(nodeActions(node));
  if (own.length) parts.push(section(t("facts"), own.length, longList(own, (i) => factCard(i))));
  if (others.length) parts.push(section(t("facts_about"), others.length, longList(others, (i) => factCard(i))));
  const claims = claimsOf[n];
  if (claims.length) parts.push(section(t("quotations"), claims.length, longList(claims, (i) => claimCard(i))));
  if (saidBy[n].length) parts.push(section(t("said"), saidBy[n].length, longList(saidBy[n], (i) => factCard(i, { open: false }))));
  if (node.mentions.length) parts.push(mentionList(node));
  return parts;
}

function aliasLine(node) {
  const names = node.aliases.slice(0, 30).flatMap((alias, i) => [i ? ", " : "", bdi(shorten(alias, 120))]);
  return el("p", { class: "aliases" }, t("aliases"), " ", names);
}

function mentionList(node) {
  const list = () => longList(node.mentions, (place) => el("li", { class: "fact" }, quotation(place)), 15);
  const details = el("details", {}, el("summary", {}, t("mentions", node.mentions.length)));
  details.addEventListener("toggle", () => details.open && details.children.length === 1 && details.append(list()));
  details.open = !statementsOf[node.id].length && !claimsOf[node.id].length;
  return el("section", {}, details);
}

function nodeActions(node) {
  const iri = shortIri(node.iri);
  const bar = el("div", { class: "actions" });
  const steps = [1, 2, 3].map((depth) =>
    button(String(depth), () => go({ view: "graph", focus: iri, depth, from: "", to: "" }), {
      "aria-label": t("focus_steps", depth), title: t("focus_steps", depth),
      "aria-pressed": String(state.focus === iri && state.depth === depth),
    }));
  bar.append(el("span", { class: "group", role: "group", "aria-label": t("focus") }, el("span", {}, t("focus")), steps));
  const hidden = hiddenNeighbours(node.id);
  if (grouped() && state.view === "graph") bar.append(button(t("open_group", hidden + 1), () => unfold(node.id)));
  else if (hidden && state.view === "graph" && !state.focus) bar.append(button(t("unfold", hidden), () => unfold(node.id)));
  bar.append(button(t("path_from"), () => startPath(node.id)));
  if (state.view !== "graph") bar.append(button(t("in_graph"), () => go({ view: "graph" })));
  return bar;
}

function factPanel(statement, edge) {
  const passing = (edge?.statements ?? [statement]).filter((i) => filtered().facts[i]);
  const shownFacts = [statement, ...passing.filter((i) => i !== statement)];
  const head = el("h2", { tabindex: "-1" }, t("fact"));
  const list = el("ul", { class: "facts" }, shownFacts.map((i) => factCard(i)));
  const rules = el("p", { class: "rules" }, t("rules"), " ", [...new Set(shownFacts.flatMap((i) => STATEMENTS[i].rules))].map((r) => shorten(r, 60)).join(", "));
  return [head, list, legendOfMarks(), rules];
}

// A list of facts that no address stands for: those of a sentence, or between two groups.
function showFacts(title, facts) {
  $("panel-body").replaceChildren(el("h2", { tabindex: "-1" }, title), longList(facts, (i) => factCard(i)));
  $("panel").classList.add("open");
  $("panel-close").hidden = false;
  focusPanel();
}

function legendOfMarks() {
  const words = ["subject", "trigger", "object"].flatMap((kind, i) => [i ? " " : "", el("mark", { class: kind }, t("mark_" + kind))]);
  return el("p", { class: "marks" }, t("marks"), " ", words);
}

// Before anything is chosen: what this is, who matters most, and what the articles are.
function overview() {
  const top = byImportance.filter((n) => filtered().nodes[n]).slice(0, 12);
  const names = top.map((n) => el("li", {}, typeIcon(NODES[n].type), nodeButton(n), el("span", { class: "count" }, t("n_facts", statementsOf[n].length))));
  const parts = [el("h2", { tabindex: "-1" }, t("overview")), el("p", { class: "lead" }, t("how_to"))];
  if (names.length) parts.push(el("section", {}, el("h3", {}, t("most_important")), el("ol", { class: "names" }, names)));
  parts.push(section(t("sources"), DATA.documents.length, longList(DATA.documents, documentItem, 20)));
  return parts;
}

function documentItem(document) {
  const title = shorten(documentTitle(document), 140);
  const open = document.text === null ? bdi(title) : button(bdi(title), () => go({ view: "article", article: shortIri(document.iri) }), { class: "name" });
  const about = documentLine(document);
  return el("li", {}, open, about && el("span", { class: "count" }, bdi(about)), webAddress(document.url) && link(document.url, t("original")));
}
