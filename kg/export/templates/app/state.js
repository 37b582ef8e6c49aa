// What the reader has chosen. It lives in the address, so that a view can be kept, mailed and gone back to.

const START = {
  view: "graph", table: "facts", sort: "", node: "", fact: "", focus: "", depth: 1, from: "", to: "",
  types: [], relations: [], statuses: [], documents: [], since: "", until: "", by: "",
  top: 0, open: [], groups: "", group: "", article: "", theme: "", lang: "",
};
let state = { ...START };
const listeners = [];

function onChange(listener) {
  listeners.push(listener);
}

// Changes some of the state, writes the address, and tells everybody what changed.
function go(changes, { replace = false } = {}) {
  const before = state;
  state = { ...state, ...changes };
  const address = "#" + fragment(state);
  if (address !== (location.hash || "#")) writeAddress(address, replace);
  tell(before);
}

// Firefox forbids pushState in a page opened from some sandboxes; the page must work there all the same.
function writeAddress(address, replace) {
  try {
    history[replace ? "replaceState" : "pushState"](null, "", address);
  } catch {
    location.hash = address;
  }
}

function tell(before) {
  const changed = (...keys) => keys.some((key) => String(state[key]) !== String(before[key]));
  for (const listener of listeners) listener(changed);
}

function fragment(values) {
  const parts = [];
  for (const [key, start] of Object.entries(START)) {
    const value = values[key];
    if (String(value) === String(start)) continue;
    const text = Array.isArray(start) ? value.map(encodeURIComponent).join(",") : encodeURIComponent(value);
    parts.push(key + "=" + text);
  }
  return parts.join("&");
}

function fromFragment(text) {
  const values = { ...START };
  for (const part of text.replace(/^#/, "").split("&")) {
    const [key, value = ""] = [part.split("=")[0], part.slice(part.indexOf("=") + 1)];
    if (!Object.hasOwn(START, key)) continue;
    values[key] = decoded(START[key], value);
  }
  return values;
}

function decoded(start, value) {
  const text = (part) => {
    try {
      return decodeURIComponent(part);
    } catch {
      return "";
    }
  };
  if (Array.isArray(start)) return value.split(",").map(text).filter(Boolean);
  return typeof start === "number" ? Math.max(0, parseInt(value, 10) || 0) : text(value);
}

function readAddress() {
  const before = state;
  state = fromFragment(location.hash);
  if (fragment(state) !== fragment(before)) tell(before);
}

const chosenNode = () => nodeByIri.get(longIri(state.node));
const chosenEdge = () => EDGES[edgeOfStatement.get(statementByIri.get(longIri(state.fact)))];
const chooseNode = (n, more = {}) => go({ node: shortIri(NODES[n].iri), fact: "", ...intoGroup(n), ...more });
const chooseStatement = (i, more = {}) => go({ fact: shortIri(STATEMENTS[i].iri), node: "", ...intoGroup(STATEMENTS[i].s), ...more });
