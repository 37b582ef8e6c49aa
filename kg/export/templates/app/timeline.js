// A time line: how many facts each stretch of days holds, between two handles that bound the period.

const BARS = 48;
const DAY = 86400000;
const wholeDay = (date) => (date.length === 4 ? date + "-01-01" : date.length === 7 ? date + "-01" : date.slice(0, 10));
const dayNumber = (date) => Date.parse(wholeDay(date) + "T00:00:00Z") / DAY;
const dayName = (number) => new Date(number * DAY).toISOString().slice(0, 10);
const daysOf = (statement, by) => (by === "happened" ? statement.days : statement.dates);

const timelines = { published: timelineBy("published"), happened: timelineBy("happened") };

// First and last day, and the facts in each bar between them; null where there are not two days to tell apart.
function timelineBy(by) {
  const days = STATEMENTS.flatMap((f) => daysOf(f, by)).filter((date) => /^\d{4}(-|$)/.test(date)).map(dayNumber).filter(Number.isFinite);
  const [first, last] = [days.reduce((a, b) => Math.min(a, b), Infinity), days.reduce((a, b) => Math.max(a, b), -Infinity)];
  if (!(last > first)) return null;
  const span = last - first + 1;
  const count = Math.min(BARS, span);
  const bars = new Array(count).fill(0);
  for (const day of days) bars[Math.floor(((day - first) * count) / span)]++;
  return { first, last, bars, days: span / count };
}

// The dates that the reader asked for, or else those of publication where they differ.
const periodBy = () => state.by || (!timelines.published && timelines.happened ? "happened" : "published");

function drawTimeline() {
  const line = timelines[periodBy()];
  $("timeline").hidden = !line;
  $("since").value = state.since;
  $("until").value = state.until;
  $("by").value = periodBy();
  if (!line) return ($("period-bounds").textContent = "");
  const wanted = { since: state.since ? dayNumber(state.since) : line.first, until: state.until ? dayNumber(state.until) : line.last };
  for (const end of ["since", "until"]) {
    const handle = $(end + "-handle");
    [handle.min, handle.max] = [line.first, line.last];
    handle.value = wanted[end];
  }
  return paintTimeline();
}

// Bars in and out of the handles, and the period in words.
function paintTimeline() {
  const { first, bars, days } = timelines[periodBy()];
  const [from, to] = handleDays();
  const most = Math.max(...bars);
  const height = (count) => (count ? 6 + 34 * Math.sqrt(count / most) : 0);
  const inside = (k) => first + (k + 1) * days > from && first + k * days <= to;
  $("timeline-bars").setAttribute("viewBox", `0 0 ${bars.length} 40`);
  $("timeline-bars").replaceChildren(...bars.map((count, k) =>
    svg("rect", { x: k + 0.1, width: 0.8, y: 40 - height(count), height: height(count), class: inside(k) ? "in" : "out" })));
  for (const end of ["since", "until"]) $(end + "-handle").setAttribute("aria-valuetext", dateWords(dayName(Number($(end + "-handle").value))));
  $("period-bounds").textContent = t("period_bounds", dateWords(dayName(from)), dateWords(dayName(to)));
}

const handleDays = () => [$("since-handle"), $("until-handle")].map((handle) => Number(handle.value)).sort((a, b) => a - b);

// The handles may cross; at its end of the line a handle bounds nothing.
function periodFromHandles() {
  const { first, last } = timelines[periodBy()];
  const [from, to] = handleDays();
  go({ since: from > first ? dayName(from) : "", until: to < last ? dayName(to) : "" });
}

function openPeriod() {
  $("period-box").hidden = !timelines.published && !timelines.happened;
  for (const end of ["since", "until"]) {
    $(end).addEventListener("change", () => go({ [end]: $(end).value }));
    $(end + "-handle").addEventListener("input", paintTimeline);
    $(end + "-handle").addEventListener("change", periodFromHandles);
  }
  $("by").addEventListener("change", () => go({ by: $("by").value, since: "", until: "" }));
}
