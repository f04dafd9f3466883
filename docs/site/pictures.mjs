/**
 * The pictures in the README and the guides, which show what the library sees in invented copy. They are drawn from
 * what the built package returns, so that they stay true. `node docs/site/pictures.mjs` writes them into docs/pictures,
 * and `--check` fails if one differs from what would be written.
 */

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { extractDates, extractEntities, extractQuotes, parseArticle } from "../../dist/index.js";

const ARTICLE = ` date 2031-03-04 (2nd LD) Harbor city reopens its tram line
(ATTN: ADDS mayor's comments in paras 3-4)
By Ann Byers
BUSAN, March 4 (Yonhap) -- The harbor tram of Busan will run again from Monday, South Korean President Seo Min-jun said on Tuesday, and cost 14.1 billion won.
"We have waited three years for this day," said Ann Lee, the mayor. "Nobody believed that it would come."
The president said that the Harbor Bank would pay for new cars by the third quarter of 2032.
(END)
`;
const PICTURES = {
  article: () => drawing(ARTICLE, articleMarks(ARTICLE)),
  dates: () => {
    const text =
      "The ferry sank last Friday, two days after the May 3 storm. It had been in service since the late 1990s.\nTrials began in the third quarter of 2029, took six weeks and went on every Monday until 9:30 a.m. Seoul time today.";
    return drawing(
      text,
      extractDates(text, { reference: "2031-05-10" }).map(({ start, end, type, value, mod }) => ({
        ...{ start, end, kind: "date" },
        label: `${type} ${value}${mod === undefined ? "" : ` ${mod}`}`,
      })),
    );
  },
  entities: () => {
    const text =
      "South Korean President Seo Min-jun met Ann Lee, a researcher at the Harbor Disease Control Agency (HDCA), in Oslo.\nSeo thanked the HDCA. The president said Seoul would give the agency US$12.1 million. Lee, 42, was pleased.";
    return drawing(text, entityMarks(extractEntities(text)));
  },
  quotes: () => {
    const text =
      '"It ran," Mayor Ann Lee said on Monday. "It was full."\nLee vowed "stern" measures. The ministry said that the novel "The Night Ferry" was not the cause.\n"We know why," a source added, "and so does she."';
    return drawing(text, quoteMarks(text, extractEntities(text)));
  },
};

function articleMarks(text) {
  const article = parseArticle(text);
  const { headline, dateline, byline, notes, end } = article;
  const node = (one, kind, label) => ({ start: one.start, end: one.end, kind, label });
  const [marker] = headline.markers;
  const at = text.indexOf(`(${marker.label})`);
  const place = dateline.places[0];
  const entities = extractEntities(article).map((entity) => ({
    ...entity,
    // The dateline is marked as a whole.
    mentions: entity.mentions.filter(({ start }) => start >= dateline.end),
  }));
  return [
    { start: at, end: at + marker.label.length + 2, kind: "node", label: `lead ${marker.ordinal}` },
    node(notes[0], "node", "editor's note"),
    node(byline, "node", `by ${byline.authors.join(", ")}`),
    node(
      dateline,
      "node",
      `${place.name}, ${place.country} · ${dateline.date} · ${dateline.agency}`,
    ),
    ...entityMarks(entities.filter(({ mentions }) => mentions[0]?.start > dateline.end)),
    ...extractDates(article)
      .filter(({ start }) => start > dateline.end)
      .map(({ start, end: to, value }) => ({ start, end: to, kind: "date", label: value })),
    ...quoteMarks(article, extractEntities(article)),
    node(end, "node", "end mark"),
  ];
}

function entityMarks(entities) {
  return entities.flatMap(
    ({ type, name, acronym, country, value, unit, mentions, references = [] }) => {
      const amount = value === undefined ? undefined : `${value} ${unit}`;
      const label = amount ?? country ?? SHORT[type] ?? type;
      return [
        ...mentions.map(({ start, end }) => ({ start, end, kind: type, label })),
        ...references.map(({ start, end }) => ({
          start,
          end,
          kind: type,
          label: `= ${acronym ?? name}`,
        })),
      ];
    },
  );
}

const SHORT = { organization: "org" };

function quoteMarks(input, entities) {
  return extractQuotes(input, { entities }).map(({ start, end, kind, speaker }) => ({
    ...{ start, end, kind: kind === "indirect" || kind === "mixed" ? "report" : "quote" },
    label: speaker === undefined ? kind : `${kind}: ${speaker.entity?.name ?? speaker.text}`,
  }));
}

const COLUMNS = 84;
const CHARACTER = 8.4;
const SMALL_CHARACTER = 6.4;
const LINE = 50;
const MARGIN = 20;
// Marks that enclose others are drawn as bands behind them, with their labels above the line.
const BANDS = new Set(["quote", "report"]);

function drawing(text, marks) {
  const lines = wrapped(text);
  const height = lines.length * LINE + 2 * MARGIN;
  const width = COLUMNS * CHARACTER + 2 * MARGIN;
  const rows = lines.map((line, row) => rowOf(text, line, row, marks)).join("\n");
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">
<title>${escaped(marks.map(({ start, end, label }) => `${text.slice(start, end)}: ${label}`).join("; "))}</title>
<style>
${STYLE}
</style>
<rect class="sheet" width="${width}" height="${height}" rx="8"/>
${rows}
</svg>
`;
}

// The colors of the site.
const STYLE = `text{font:14px ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace;fill:#23211c}
.sheet{fill:#fbfaf5;stroke:#d9d5c7}
.label{font-size:10.5px;fill:#6a6558}
rect{fill:#e9e6da}
.quote{fill:#f3ecd2}.report{fill:none;stroke:#b9b29b;stroke-dasharray:2 3}
.node{fill:#e3e6ea}.date{fill:#e8d8f1}.person{fill:#f3dcbb}.organization{fill:#cfe2f5}.place{fill:#cdead6}
@media(prefers-color-scheme:dark){text{fill:#e9e6dc}.label{fill:#a9a496}rect{fill:#3a382f}.sheet{fill:#1b1a17;stroke:#3d3a31}
.quote{fill:#37321f}.report{fill:none;stroke:#6f6a58}.node{fill:#343940}.date{fill:#4a2d5c}.person{fill:#573a14}.organization{fill:#1f4163}.place{fill:#1f4d33}}`;

/** Where the lines begin and end if the text is broken at blanks. */
function wrapped(text) {
  const lines = [];
  let at = 0;
  for (const line of text.trimEnd().split("\n")) {
    let from = at;
    const end = at + line.length;
    while (end - from > COLUMNS) {
      const blank = text.lastIndexOf(" ", from + COLUMNS);
      lines.push({ start: from, end: blank });
      from = blank + 1;
    }
    lines.push({ start: from, end });
    at = end + 1;
  }
  return lines;
}

function rowOf(text, line, row, marks) {
  const y = MARGIN + row * LINE + 20;
  const here = marks
    .filter(({ start, end }) => start < line.end && line.start < end)
    .toSorted((a, b) => BANDS.has(b.kind) - BANDS.has(a.kind) || a.start - b.start);
  const x = (offset) => MARGIN + (offset - line.start) * CHARACTER;
  // Labels must not overlap each other or the edge.
  const taken = { above: 0, below: 0 };
  const placed = (from, label, side) => {
    const wide = label.length * SMALL_CHARACTER;
    const most = COLUMNS * CHARACTER + MARGIN - wide;
    const at = Math.max(Math.min(x(from), most), taken[side]);
    taken[side] = at + wide + 6;
    return round(at);
  };
  const boxes = here.map(({ start, end, kind, label }) => {
    const from = Math.max(start, line.start);
    const to = Math.min(end, line.end);
    const band = BANDS.has(kind);
    const [top, tall] = band ? [y - 15, 21] : [y - 13, 17];
    const box = `<rect class="${kind}" x="${round(x(from) - 2)}" y="${top}" width="${round((to - from) * CHARACTER + 4)}" height="${tall}" rx="3"/>`;
    // A mark that spans several lines has its label only once.
    if (start < line.start) return box;
    return `${box}<text class="label" x="${placed(from, label, band ? "above" : "below")}" y="${band ? y - 18 : y + 17}">${escaped(label)}</text>`;
  });
  const words = escaped(text.slice(line.start, line.end));
  return `${boxes.join("\n")}\n<text x="${MARGIN}" y="${y}" textLength="${round((line.end - line.start) * CHARACTER)}" xml:space="preserve">${words}</text>`;
}

function round(number) {
  return Math.round(number * 10) / 10;
}

function escaped(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

const folder = new URL("../pictures/", import.meta.url);
mkdirSync(folder, { recursive: true });
let stale = 0;
for (const [name, draw] of Object.entries(PICTURES)) {
  const file = new URL(`${name}.svg`, folder);
  const picture = draw();
  if (!process.argv.includes("--check")) writeFileSync(file, picture);
  else if (readFileSync(file, "utf8") !== picture) {
    stale += 1;
    console.error(`docs/pictures/${name}.svg is not what the library sees: npm run pictures`);
  }
}
console.log(`${Object.keys(PICTURES).length} pictures, ${stale} stale`);
process.exitCode = stale === 0 ? 0 : 1;
