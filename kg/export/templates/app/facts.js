// Facts and quotations in words, each with the sentences that say it.

const nodeButton = (n) => button(bdi(shorten(NODES[n].label, 120)), () => chooseNode(n), { class: "name" });

function statusBadge(statement) {
  if (statement.status === "asserted") return null;
  return el("span", { class: "badge " + statement.status }, statusIcon(statement.status), t("status_" + statement.status));
}

function sources(statement) {
  if (!statement.sources.length) return null;
  const names = statement.sources.flatMap((s, i) => [i ? ", " : "", typeof s === "number" ? nodeButton(s) : bdi(shorten(s, 160))]);
  return el("span", { class: "by" }, t("according_to"), " ", names);
}

// "Subject relation object", with buttons that lead on.
function factWords(statement) {
  const object = statement.o === null ? el("strong", {}, bdi(shorten(objectWords(statement), 160))) : nodeButton(statement.o);
  return el("p", { class: "words" }, nodeButton(statement.s), " ", el("span", { class: "relation" }, relationWords(statement.p, statement.status)), " ", object);
}

function factCard(i, { open = true } = {}) {
  const statement = STATEMENTS[i];
  const note = [statusBadge(statement), sources(statement)].filter(Boolean);
  const card = el("li", { class: "fact " + statement.status }, factWords(statement));
  if (note.length) card.append(el("p", { class: "note" }, note));
  const quotes = statement.evidence.map(quotation);
  if (open) card.append(...quotes.slice(0, 3));
  if (!open || quotes.length > 3) {
    const rest = open ? quotes.slice(3) : quotes;
    card.append(el("details", {}, el("summary", {}, t("sentences", rest.length)), rest));
  }
  if (statement.o !== null && state.fact !== shortIri(statement.iri))
    card.append(button(t("show_edge"), () => chooseStatement(i, { view: "graph" }), { class: "plain small" }));
  return card;
}

function claimCard(i, { withSpeaker = false } = {}) {
  const claim = DATA.claims[i];
  const speaker = typeof claim.speaker === "number" ? nodeButton(claim.speaker) : bdi(shorten(claim.speaker, 160));
  const head = el("p", { class: "note" }, el("span", { class: "badge" }, t("mode_" + claim.mode)), withSpeaker && el("span", { class: "by" }, speaker));
  return el("li", { class: "fact claim" }, head, claim.evidence.map(quotation));
}

// The first ones, and a button for the rest: a node may have thousands.
function longList(items, render, step = 25, attributes = {}) {
  const list = el("ul", { class: "facts", ...attributes });
  let count = 0;
  const more = button("", () => add(true), { class: "more" });
  const add = (focus) => {
    const fresh = items.slice(count, count + step).map(render);
    list.append(...fresh);
    count += fresh.length;
    more.textContent = t("more", items.length - count);
    more.hidden = count >= items.length;
    if (focus) fresh[0]?.querySelector("button, summary")?.focus();
  };
  add(false);
  return el("div", {}, list, more);
}
