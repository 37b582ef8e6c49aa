// The same graph as a table: every column sorts, every row leads to its sentence.

const PAGE = 200;
let rowsShown = PAGE;

const TABLES = {
  facts: {
    rows: listedFacts,
    open: (i) => chooseStatement(i),
    columns: [
      ["subject", (i) => clean(NODES[STATEMENTS[i].s].label)],
      ["relation", (i) => relationWords(STATEMENTS[i].p, STATEMENTS[i].status)],
      ["object", (i) => objectWords(STATEMENTS[i])],
      ["status", (i) => t("status_" + STATEMENTS[i].status)],
      ["source", (i) => sourceWords(STATEMENTS[i])],
      ["sentence", (i) => sentenceText(STATEMENTS[i].evidence[0])],
      ["article", (i) => STATEMENTS[i].documents.map((d) => documentTitle(DATA.documents[d])).join(" ; ")],
      ["date", (i) => STATEMENTS[i].dates[0] ?? ""],
    ],
  },
  names: {
    rows: () => NODES.flatMap((_, n) => (filtered().nodes[n] ? [n] : [])),
    open: (n) => chooseNode(n),
    columns: [
      ["name", (n) => clean(NODES[n].label)],
      ["type", (n) => [NODES[n].type, ...NODES[n].kinds].map(term).join(" · ")],
      ["aliases_column", (n) => NODES[n].aliases.map(clean).join(" ; ")],
      ["facts", (n) => statementsOf[n].length],
      ["mentions_column", (n) => NODES[n].mentions.length],
      ["articles_column", (n) => NODES[n].documents.size],
    ],
  },
  quotations: {
    rows: () => DATA.claims.flatMap((claim, i) => (claim.evidence.some(inShownDocument) ? [i] : [])),
    open: (i) => typeof DATA.claims[i].speaker === "number" && chooseNode(DATA.claims[i].speaker),
    columns: [
      ["speaker", (i) => (typeof DATA.claims[i].speaker === "number" ? clean(NODES[DATA.claims[i].speaker].label) : clean(DATA.claims[i].speaker))],
      ["content", (i) => clean(DATA.claims[i].content)],
      ["mode", (i) => t("mode_" + DATA.claims[i].mode)],
      ["article", (i) => documentTitle(DATA.documents[DATA.claims[i].evidence[0].document])],
      ["date", (i) => DATA.documents[DATA.claims[i].evidence[0].document].date],
    ],
  },
};

const inShownDocument = (place) => !state.documents.includes(shortIri(DATA.documents[place.document].iri));
const sentenceText = (place) => (place ? clean(sentenceWords(place.sentence)).replace(/\s+/g, " ").trim() : "");
const chosenTable = () => TABLES[state.table] ?? TABLES.facts;

// The rows in the order the reader chose; equal ones keep the order of the text.
function sortedRows() {
  const { rows, columns } = chosenTable();
  const list = rows();
  const column = columns.find(([key]) => key === state.sort.replace(/^-/, ""));
  if (!column) return list;
  const collator = new Intl.Collator(language, { numeric: true, sensitivity: "base" });
  const sign = state.sort.startsWith("-") ? -1 : 1;
  const keyed = list.map((row) => [row, column[1](row)]);
  const order = (a, b) => (typeof a === "number" ? a - b : collator.compare(a, b));
  return keyed.sort((a, b) => sign * order(a[1], b[1]) || a[0] - b[0]).map(([row]) => row);
}

function drawTable() {
  const { columns, open } = chosenTable();
  const rows = sortedRows();
  const head = el("tr", {}, columns.map(([key]) => headCell(key)));
  const body = el("tbody", {}, rows.slice(0, rowsShown).map((row) => tableRow(row, columns, open)));
  const caption = el("caption", {}, t("rows", rows.length));
  $("table").replaceChildren(caption, el("thead", {}, head), body);
  $("table-more").hidden = rows.length <= rowsShown;
  $("table-more").textContent = t("more", rows.length - rowsShown);
  for (const tab of document.querySelectorAll("[data-table]")) tab.setAttribute("aria-pressed", String(tab.dataset.table === (state.table in TABLES ? state.table : "facts")));
}

function headCell(key) {
  const direction = state.sort === key ? "ascending" : state.sort === "-" + key ? "descending" : "none";
  const arrow = { ascending: " ▲", descending: " ▼", none: "" }[direction];
  const next = direction === "ascending" ? "-" + key : key;
  const sort = button(t("column_" + key), () => {
    go({ sort: next });
    document.querySelector(`[data-column="${key}"] button`)?.focus();
  });
  sort.append(el("span", { "aria-hidden": "true" }, arrow));
  return el("th", { scope: "col", "aria-sort": direction, "data-column": key }, sort);
}

function tableRow(row, columns, open) {
  const cells = columns.map(([key, value], k) => {
    const text = bdi(shorten(String(value(row)), key === "sentence" || key === "content" ? 260 : 110));
    return k ? el("td", { class: "column-" + key }, text) : el("th", { scope: "row" }, button(text, () => open(row), { class: "name" }));
  });
  return el("tr", { onclick: (event) => event.target.closest("button, a") || open(row) }, cells);
}

function openTable() {
  $("table-more").addEventListener("click", () => {
    rowsShown += PAGE * 5;
    drawTable();
  });
  for (const tab of document.querySelectorAll("[data-table]"))
    tab.addEventListener("click", () => {
      rowsShown = PAGE;
      go({ table: tab.dataset.table, sort: "" });
    });
}

// RFC 4180; a cell that a spreadsheet would run as a formula is quoted with an apostrophe, as OWASP advises.
function csvCell(value) {
  const text = String(value);
  const safe = /^[\s"']*[=+\-@\t\r]/.test(text) && !/^-?\d+([.,]\d+)?$/.test(text) ? "'" + text : text;
  return /[",\r\n;\t]/.test(safe) ? '"' + safe.replace(/"/g, '""') + '"' : safe;
}

function saveCsv() {
  const { columns } = chosenTable();
  const lines = [columns.map(([key]) => t("column_" + key)), ...sortedRows().map((row) => columns.map(([, value]) => value(row)))];
  const name = state.table in TABLES ? state.table : "facts";
  download(name + ".csv", "text/csv;charset=utf-8", "\ufeff" + lines.map((line) => line.map(csvCell).join(",")).join("\r\n") + "\r\n");
}
