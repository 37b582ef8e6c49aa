// Puts everything together: opens at once, then redraws only what a change touches.

const GRAPH_KEYS = ["view", "node", "fact", "focus", "depth", "from", "to", "top", "open", "groups", "group", "theme", "lang", ...FILTERS];
const TABLE_KEYS = ["view", "table", "sort", "focus", "depth", "from", "to", "lang", ...FILTERS];

function chosenLanguage() {
  const wanted = [state.lang, ...(navigator.languages ?? [])].map((code) => code.slice(0, 2));
  return wanted.find((code) => DATA.words[code]) ?? "fr";
}

function drawTheme() {
  const dark = matchMedia("(prefers-color-scheme: dark)").matches;
  document.documentElement.dataset.theme = state.theme || (dark ? "dark" : "light");
}

function drawHead() {
  $("title").textContent = shorten(graphTitle(), 160);
  $("title").title = shorten(graphTitle(), 300);
  document.title = shorten(graphTitle(), 90);
  const facts = STATEMENTS.length;
  $("counts").textContent = [t("n_names", NODES.length), t("n_facts", facts), DATA.claims.length && t("n_claims", DATA.claims.length), publishers()].filter(Boolean).join(" · ");
}

function publishers() {
  const names = [...new Set(DATA.documents.map((d) => clean(d.publisher)).filter(Boolean))];
  const few = names.slice(0, 3).map((name) => shorten(name, 30)).join(", ") + (names.length > 3 ? "…" : "");
  const date = DATA.documents.length === 1 && DATA.documents[0].date ? dateWords(DATA.documents[0].date) : "";
  return [t("n_articles", DATA.documents.length), few, date].filter(Boolean).join(", ");
}

function drawView() {
  const views = { graph: "graph", table: "table", article: readable().length ? "article" : "graph" };
  const view = views[state.view] ?? "graph";
  document.body.dataset.view = view;
  for (const name of ["graph", "table", "article"]) {
    $("view-" + name).hidden = name !== view;
    $("tab-" + name).setAttribute("aria-selected", String(name === view));
    $("tab-" + name).tabIndex = name === view ? 0 : -1;
  }
  for (const item of document.querySelectorAll("[data-needs]")) item.hidden = item.dataset.needs !== view;
}

function draw(changed) {
  if (changed("theme")) drawTheme();
  if (changed("lang")) relabel();
  if (changed("view")) drawView();
  drawFilters();
  drawPath();
  if (document.body.dataset.view === "graph" && changed(...GRAPH_KEYS)) {
    drawGraph();
    drawStatusLine();
  }
  if (document.body.dataset.view === "table" && changed(...TABLE_KEYS)) drawTable();
  if (document.body.dataset.view === "article" && changed("view", "article", "node", "fact", "lang")) drawArticle();
  if (changed("node", "fact", "focus", "depth", "view", "lang", ...FILTERS, "top", "open", "groups", "group")) drawPanel();
  const node = chosenNode();
  if (node && document.body.dataset.view === "graph" && changed("node", "view")) reveal(node.id);
}

function relabel() {
  setLanguage(chosenLanguage());
  drawHead();
  filterBoxes();
}

function openTools() {
  const press = (id, action) => $(id).addEventListener("click", action);
  press("theme", () => go({ theme: document.documentElement.dataset.theme === "dark" ? "light" : "dark" }));
  press("language", () => go({ lang: language === "fr" ? "en" : "fr" }));
  press("help-open", () => $("help").showModal());
  press("help-close", () => $("help").close());
  press("zoom-in", () => zoom(1.3));
  press("zoom-out", () => zoom(1 / 1.3));
  press("zoom-fit", fitAll);
  press("filters-toggle", () => openFilters());
  press("filters-close", () => openFilters(false));
  press("filters-clear", () => go(noFilter()));
  press("path-clear", () => go({ from: "", to: "" }));
  press("panel-close", () => (drawPanel(), go({ node: "", fact: "" }), $("panel").classList.remove("open")));
  const saves = { "save-png": savePng, "save-svg": saveSvg, "save-csv": saveCsv, "save-turtle": () => download("selection.ttl", "text/turtle;charset=utf-8", turtle()) };
  for (const [id, save] of Object.entries(saves)) press(id, () => (($("save").open = false), save()));
  document.addEventListener("click", (event) => event.target.closest("#save") || ($("save").open = false));
}

function openTabs() {
  const tabs = ["graph", "table", "article"].map((name) => $("tab-" + name));
  for (const tab of tabs) {
    tab.addEventListener("click", () => go({ view: tab.id.slice(4) }));
    tab.addEventListener("keydown", (event) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      const open = tabs.filter((other) => !other.hidden);
      if (!step) return;
      const next = open[(open.indexOf(tab) + step + open.length) % open.length];
      next.focus();
      next.click();
    });
  }
}

function start() {
  state = fromFragment(location.hash);
  drawTheme();
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => (drawTheme(), document.body.dataset.view === "graph" && styleGraph()));
  relabel();
  openGraph();
  for (const open of [openSearch, openPeriod, openTable, openArticles, openKeyboard, openTools, openTabs]) open();
  onChange(draw);
  drawView();
  draw(() => true);
  addEventListener("popstate", readAddress);
  addEventListener("hashchange", readAddress);
  document.body.dataset.ready = "true";
}

start();
