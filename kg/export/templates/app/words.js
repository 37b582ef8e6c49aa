// The interface in French and English. `data-t` names the words of an element, `data-t-label` those of its aria-label.

let language = "fr";

function t(key, ...values) {
  const words = DATA.words[language][key] ?? key;
  const forms = words.split("|");
  const plural = forms.length > 1 && new Intl.PluralRules(language).select(Number(values[0])) !== "one";
  return forms[plural ? 1 : 0].replace(/\{(\d)\}/g, (_, i) => shown(values[i]));
}

function shown(value) {
  return typeof value === "number" ? new Intl.NumberFormat(language).format(value) : String(value ?? "");
}

function setLanguage(code) {
  language = DATA.words[code] ? code : "fr";
  document.documentElement.lang = language;
  for (const e of document.querySelectorAll("[data-t]")) e.textContent = t(e.dataset.t);
  for (const e of document.querySelectorAll("[data-t-label]")) {
    e.setAttribute("aria-label", t(e.dataset.tLabel));
    e.title = t(e.dataset.tLabel);
  }
  for (const e of document.querySelectorAll("[data-t-placeholder]")) e.placeholder = t(e.dataset.tPlaceholder);
}

// A property or class in the reader's language, as the ontology labels it.
function term(name) {
  const labels = DATA.terms[name];
  return clean((labels && (labels[language] || labels.fr || labels.en)) || name);
}

// A relation as it stands: what has not happened loses the tense of its label, "prévu : avoir lieu à".
function relationWords(name, status, length = Infinity) {
  if (status === "asserted" || status === "reported") return shorten(term(name), length);
  return t("edge_" + status, shorten(DATA.bare[language]?.[name] ?? term(name), length));
}

// A date at the precision the text gives; anything that is not one is shown as it stands.
function dateWords(value) {
  const day = { day: "numeric", month: "long", year: "numeric" };
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return formatted(value, day);
  if (/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(value)) return formatted(value.slice(0, 10), day) + ", " + value.slice(11);
  if (/^\d{4}-\d{2}$/.test(value)) return formatted(value + "-01", { month: "long", year: "numeric" });
  if (/^--\d{2}-\d{2}$/.test(value)) return formatted("2000" + value.slice(1), { day: "numeric", month: "long" });
  if (/^\d{4}-W\d{2}$/.test(value)) return t("week", value.slice(6), value.slice(0, 4));
  return clean(value);
}

function formatted(iso, options) {
  const date = new Date(iso + "T00:00:00Z");
  const words = isNaN(date) ? iso : new Intl.DateTimeFormat(language, { ...options, timeZone: "UTC" }).format(date);
  return language === "fr" ? words.replace(/^1 /, "1er ") : words;
}
