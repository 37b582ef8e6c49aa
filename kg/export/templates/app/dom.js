// Builds the page out of text nodes only: nothing from the data is ever parsed as HTML.

const $ = (id) => document.getElementById(id);
const SVG_NS = "http://www.w3.org/2000/svg";

// Controls and direction overrides could make a name look like another one: each becomes a visible replacement
// character, one for one, so that places in the text stay right.
const UNSAFE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/g;

function clean(text) {
  return String(text).replace(UNSAFE, "\ufffd");
}

// Marks piled on one letter would be drawn over other lines.
const PILED = /(\p{M}{3})\p{M}+/gu;

function shorten(text, length) {
  const points = Array.from(clean(text).slice(0, length * 4).replace(/\s+/g, " ").replace(PILED, "$1").trim());
  return points.length > length ? points.slice(0, length - 1).join("").trimEnd() + "…" : points.join("");
}

// el("button", { class: "x", onclick: f }, "text", child): attributes, listeners and children in one call.
function el(tag, attributes = {}, ...children) {
  return fill(document.createElement(tag), attributes, children);
}

function svg(tag, attributes = {}, ...children) {
  return fill(document.createElementNS(SVG_NS, tag), attributes, children);
}

function fill(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (typeof value === "function") element.addEventListener(name.slice(2), value);
    else if (name === "value" || name === "checked" || name === "disabled") element[name] = value;
    else element.setAttribute(name, value === true ? "" : String(value));
  }
  for (const child of children.flat()) {
    if (child === null || child === undefined || child === false || child === "") continue;
    element.append(child instanceof Node ? child : document.createTextNode(String(child)));
  }
  return element;
}

function button(text, onclick, attributes = {}) {
  return el("button", { type: "button", onclick, ...attributes }, text);
}

// Text from an article, kept apart from the direction of the text around it.
function bdi(text, attributes = {}) {
  return el("bdi", attributes, clean(text));
}

function link(address, text) {
  const url = webAddress(address);
  return url ? el("a", { href: url, target: "_blank", rel: "noopener noreferrer" }, text) : el("span", {}, text);
}

function webAddress(address) {
  if (!/^https?:\/\//i.test(address || "")) return "";
  try {
    return new URL(address).href;
  } catch {
    return "";
  }
}

// The same words spoken twice are announced twice: the region is emptied first.
function announce(text) {
  $("announcer").textContent = "";
  setTimeout(() => ($("announcer").textContent = text), 60);
}

function download(name, type, content) {
  const blob = content instanceof Blob ? content : new Blob([content], { type });
  const anchor = el("a", { href: URL.createObjectURL(blob), download: name });
  document.body.append(anchor);
  anchor.click();
  anchor.remove();
  setTimeout(() => URL.revokeObjectURL(anchor.href), 10000);
  announce(t("saved", name));
}

function css(name) {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

function fold(text) {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
