/**
 * Measures what other JavaScript libraries find in the same real copy: `npm run peers`. Pinned versions are fetched into a
 * temporary folder. An adapter for each makes the comparison fair: it removes prepositions and stops at the ends of
 * spans, and writes a value as precisely as the library knows it.
 */

import { extractDates } from "../../dist/dates.js";
import { extractEntities } from "../../dist/entities.js";
import { requireFrom } from "../../tools/packages.mjs";
import { median } from "../bench/measure.mjs";
import { copyIn } from "./copy.mjs";
import { rowsIn } from "./rows.mjs";
import { countDocument, score } from "./score.mjs";

const DATA = copyIn("data/");
const PEERS = [
  "chrono-node@2.10.3",
  "compromise@14.17.0",
  "compromise-dates@3.9.0",
  "@microsoft/recognizers-text-date-time@1.3.2",
  "wink-nlp@2.4.0",
  "wink-eng-lite-web-model@1.8.1",
];
const require = requireFrom(PEERS);
const chrono = require("chrono-node");
const nlp = require("compromise");
nlp.plugin(require("compromise-dates"));
const { Culture } = require("@microsoft/recognizers-text");
const { recognizeDateTime } = require("@microsoft/recognizers-text-date-time");
const wink = require("wink-nlp")(require("wink-eng-lite-web-model"));

const documents = (name) => rowsIn(DATA, name);

const pad = (value) => String(value).padStart(2, "0");

/** A span without prepositions at its start and stops at its end. */
function trimSpan(text, start, end) {
  const before = /^(?:(?:in|on|at|for|from|until|by|since|during|of)\s+)+/i.exec(
    text.slice(start, end),
  );
  const from = start + (before === null ? 0 : before[0].length);
  const after = /(?:\s+(?:for|in|on|at|to))?[.,;:]*$/.exec(text.slice(from, end));
  return { start: from, end: end - (after === null ? 0 : after[0].length) };
}

function byChrono({ text, dct }) {
  const [year, month, day] = dct.split("-").map(Number);
  return chrono
    .parse(text, new Date(year, month - 1, day, 12))
    .map(({ index, text: words, start }) => {
      const date = `${start.get("year")}-${pad(start.get("month"))}-${pad(start.get("day"))}`;
      const known = (part) => start.isCertain(part);
      const clock = known("hour");
      const value = clock
        ? `${date}T${pad(start.get("hour"))}:${pad(start.get("minute"))}`
        : known("day") || known("weekday")
          ? date
          : known("month")
            ? date.slice(0, 7)
            : known("year")
              ? date.slice(0, 4)
              : date;
      return {
        ...trimSpan(text, index, index + words.length),
        type: clock ? "TIME" : "DATE",
        value,
      };
    });
}

const LETTERS = { year: "Y", month: "M", week: "W", day: "D", hour: "H", minute: "M", second: "S" };

function byCompromise({ text, dct }) {
  const view = nlp(text);
  const dates = view
    .dates({ today: dct, timezone: "UTC" })
    .json({ offset: true })
    .map(({ offset, dates: found }) => {
      const { start = "", unit = "day" } = found ?? {};
      const length = { year: 4, month: 7 }[unit] ?? 10;
      const span = trimSpan(text, offset.start, offset.start + offset.length);
      return { ...span, type: "DATE", value: String(start).slice(0, length) };
    });
  const durations = view
    .durations()
    .json({ offset: true })
    .map(({ offset, duration }) => {
      const [unit = "day", count = "X"] = Object.entries(duration ?? {})[0] ?? [];
      const time = /hour|minute|second/.test(unit) ? "T" : "";
      const span = trimSpan(text, offset.start, offset.start + offset.length);
      return { ...span, type: "DURATION", value: `P${time}${count}${LETTERS[unit] ?? "D"}` };
    });
  const apart = durations.filter(
    (one) => !dates.some((other) => one.start < other.end && other.start < one.end),
  );
  return [...dates, ...apart].sort((a, b) => a.start - b.start);
}

const RECOGNIZED = { date: "DATE", daterange: "DATE", duration: "DURATION", set: "SET" };

/**
 * Its values are those of TIMEX3 if they are certain. If it gives a past and a future one, the nearer is taken, as precise
 * as its timex. For `the past three months`, which it gives with a start and an end, the length is taken.
 */
function byRecognizers({ text, dct }) {
  const [year, month, day] = dct.split("-").map(Number);
  const today = new Date(year, month - 1, day, 12);
  const far = ({ value, start, end }) => Math.abs(new Date(value ?? start ?? end) - today);
  return recognizeDateTime(text, Culture.English, undefined, today).map(
    ({ start, end, typeName, resolution }) => {
      const values = (resolution?.values ?? []).toSorted((a, b) => far(a) - far(b));
      const [first = {}] = values;
      const { timex = "", type } = first;
      const [, from, length] = /^\(([^,]+),[^,]+,(\w+)\)/.exec(timex) ?? [];
      const span = trimSpan(text, start, end + 1);
      if (
        length !== undefined &&
        /^(?:the )?(?:past|last|next|coming)/i.test(text.slice(span.start))
      )
        return { ...span, type: "DURATION", value: length };
      const known = from ?? timex;
      const found = { ...span, type: RECOGNIZED[typeName.split(".").at(-1)] ?? "TIME" };
      if (!known.startsWith("XXXX") || type === "set") return { ...found, value: known };
      const exact = known.startsWith("XXXX-W") ? 10 : known.length;
      return {
        ...found,
        value: String(first.value ?? first.start ?? first.end).slice(0, Math.min(exact, 10)),
      };
    },
  );
}

const FINDERS = {
  wirecopy: ({ text, dct }) => extractDates(text, { reference: dct }),
  "chrono-node": byChrono,
  "compromise-dates": byCompromise,
  "recognizers-text": byRecognizers,
};
const TURNS = 3;
const percent = (share) => (100 * share).toFixed(1).padStart(6);

for (const name of ["timebank", "aquaint"]) {
  const all = documents(`timex/${name}`);
  const speeds = speedsOf(FINDERS, all);
  console.log(`${name.padEnd(20)} strict relaxed  value   MB/s  throws`);
  for (const [finder, find] of Object.entries(FINDERS)) {
    let thrown = 0;
    const counts = all.map((document) => {
      try {
        return countDocument(document.timexes, find(document));
      } catch {
        thrown += 1;
        return countDocument(document.timexes, []);
      }
    });
    const { strict, relaxed, value } = score(counts);
    console.log(
      `  ${finder.padEnd(18)}`,
      [strict, relaxed, value].map(percent).join(" "),
      speeds[finder],
      thrown,
    );
  }
}

const NAMES = {
  wirecopy: ({ text }) =>
    extractEntities(text).flatMap(({ type, mentions }) =>
      mentions.map(({ start, end }) => ({ start, end, type: TYPES[type] })),
    ),
  compromise: ({ text }) => {
    const view = nlp(text);
    return ["people", "organizations", "places"].flatMap((group) =>
      view[group]()
        .json({ offset: true })
        .map(({ offset }) => ({
          ...trimSpan(text, offset.start, offset.start + offset.length),
          type: { people: "PER", organizations: "ORG", places: "LOC" }[group],
        })),
    );
  },
};
// Its model finds amounts, dates and addresses. If it ever finds names, they are counted.
const WINK_TYPES = { PERSON: "PER", ORGANIZATION: "ORG", ORG: "ORG", PLACE: "LOC", GPE: "LOC" };
NAMES["wink-nlp"] = ({ text }) => {
  const document = wink.readDoc(text);
  const tokens = document.tokens().out(wink.its.value);
  const spaces = document.tokens().out(wink.its.precedingSpaces);
  const starts = [];
  let at = 0;
  tokens.forEach((token, index) => {
    at += spaces[index].length;
    starts.push(at);
    at += token.length;
  });
  return document
    .entities()
    .out(wink.its.detail)
    .map(({ type }, index) => {
      const [from, to] = document.entities().itemAt(index).out(wink.its.span);
      return { start: starts[from], end: starts[to] + tokens[to].length, type: WINK_TYPES[type] };
    });
};
const TYPES = { person: "PER", organization: "ORG", place: "LOC" };
const keyOf = ({ start, end, type }) => `${start} ${end} ${type}`;

for (const name of ["conll2003-testa", "uner-en-pud"]) {
  const all = documents(`ner/${name}`);
  const speeds = speedsOf(NAMES, all);
  console.log(`${name.padEnd(20)} micro F1  MB/s`);
  for (const [finder, find] of Object.entries(NAMES)) {
    const sum = { gold: 0, found: 0, right: 0 };
    for (const document of all) {
      const wanted = new Set(document.entities.filter(({ type }) => type !== "MISC").map(keyOf));
      const got = new Set(
        find(document)
          .filter(({ type }) => type !== undefined)
          .map(keyOf),
      );
      sum.gold += wanted.size;
      sum.found += got.size;
      for (const key of got) if (wanted.has(key)) sum.right += 1;
    }
    console.log(
      `  ${finder.padEnd(18)}`,
      percent((2 * sum.right) / (sum.gold + sum.found)),
      speeds[finder],
    );
  }
}

/**
 * How many megabytes a second each finder reads. They take turns, in each of which a finder reads all documents, again and
 * again for a second at least; the first turn is for the engine to compile what it runs, and the median of the others
 * counts.
 */
function speedsOf(finders, all) {
  const units = all.reduce((sum, { text }) => sum + text.length, 0);
  const speeds = Object.fromEntries(Object.keys(finders).map((finder) => [finder, []]));
  for (let turn = 0; turn <= TURNS; turn += 1)
    for (const [finder, find] of Object.entries(finders)) {
      const began = performance.now();
      let passes = 0;
      do {
        for (const document of all) attempt(find, document);
        passes += 1;
      } while (performance.now() - began < 1000);
      if (turn > 0) speeds[finder].push((passes * units) / 1000 / (performance.now() - began));
    }
  return Object.fromEntries(
    Object.entries(speeds).map(([finder, of]) => [finder, median(of).toPrecision(3).padStart(6)]),
  );
}

/** Some finders throw on some documents. */
function attempt(find, document) {
  try {
    find(document);
  } catch {}
}
