/**
 * Growth: the CPU time that hostile texts take, from 64 KiB to 4 MiB, as a factor per doubling. Fails if one reaches 2.3.
 *
 * With the name of a job as the argument (`read`, `write`, `feed`, `dates`, `names`, `quotes`, `desk`, `agency`, `group`,
 * `compare`, `edit`), only the job's group runs.
 *
 * Run it with a young generation that holds everything that one text allocates (`--max-semi-space-size`, as `npm run
 * bench` does). Otherwise the time includes the collector's copying of live objects, which does not grow evenly.
 */

import {
  compareVersions,
  creditRoles,
  detectAgency,
  extractDates,
  extractEntities,
  extractQuotes,
  groupStories,
  noteActions,
  parseArticle,
  parseFeed,
  serializeArticle,
} from "../../dist/index.js";

const HOSTILE = {
  "(": "(",
  "-": "-",
  "- lines": "-\n",
  "bullets and text": "-\na\n",
  "numbered bullets": "-\n1\n",
  capitals: "A",
  "CAPITAL WORDS": "SEOUL ",
  "blank lines": "\n",
  "carriage returns": "\r",
  blanks: " ",
  "date lines": " date 2031-03-04 a\n",
  "date ": "date ",
  quotes: '"',
  "curly quotes": "“",
  "quotes in lines": '"\n',
  rules: "---\n",
  "rules and text": "---\na\n",
  "(LEAD)": "(LEAD)",
  "@ lines": "a@b.cd\n",
  "& entities": "&amp;",
  surrogates: "\ud83d",
  controls: "\x07",
  "By lines": "By A\n",
  "ATTN lines": "(ATTN: a\n",
  datelines: "SEOUL, May 1 (Yonhap) -- ",
  "text in lines": "a b c.\n",
  "headline lines": "Abc def\n",
  "dateline lines": "SEOUL, May 1 (Yonhap) -- Abc.\n",
  "digest items": "---\nAbc def\nSEOUL -- Abc def.\n",
  "end marks": "(END)\n",
  "open lines": "(a\n",
  "[": "[",
  "credits in lines": "a (Reporting by b)\n",
  "agency lines": "The Associated Press\n",
};
// For extractDates: long runs of its words, and words that make it look for verbs, years and zones.
const HOSTILE_DATES = {
  the: "the ",
  "the last": "the last ",
  day: "day ",
  "the day of": "the day of ",
  numbers: "twenty ",
  digits: "9",
  "digits in words": "9 ",
  commas: "1,",
  slashes: "1/",
  Friday: "Friday ",
  "Friday, no verb": "Friday a ",
  May: "May ",
  "in May": "in May 5, ",
  years: "in 1989 ",
  clocks: "9:30 ",
  "a.": "a.",
  "'s": "'s",
  "year's": "year's ",
  hyphens: "day-",
  "of last week": "of last week ",
  "more than": "more than ",
  "from to": "from Monday to Friday ",
};
// For extractEntities: long candidates, long lines, many people with the same surname.
const HOSTILE_NAMES = {
  initials: "S. Hall ",
  Abc: "Abc ",
  "Abc lines": "Abc\n",
  "Ann Lee": "Ann Lee, ",
  "U.S.": "U.S. ",
  "Bank of": "Bank of ",
  "of (ABC)": "of Abc (ABC) ",
  "President of State": "President of State ",
  "South Korean": "South Korean ",
  CAPITALS: "ABC DEF\n",
  results: "Leeds 2 Milan 1\n",
  "Abc 1": "Abc 1 ",
  dollars: "$1,",
  "@": "a@",
  "a.b@": "a.b@c.",
  "http://": "http://",
  "+1 2": "+1 2 ",
  hyphens: "A-",
};
// For extractQuotes: quotation marks that open, close or do neither, and verbs.
const HOSTILE_QUOTES = {
  "opening marks": "\u201c",
  "straight marks": ' "',
  "quotes, he said": '"It ran," he said. ',
  "quote lines": '"It ran.\n',
  fragments: 'a "b" ',
  said: "said ",
  "Lee said a": "Lee said a ",
  ", Lee said,": ", Lee said, a b ",
  "said that": "Lee said that a b. ",
  "told a": "told a ",
  "according to": "a b according to ",
  "single marks": " 'a",
  "stops and single marks": ". 'a",
  "nested marks": "\u201ca \u201cb\u201d ",
  commas: ", ",
  backticks: "``a",
  "two single marks": " ''a",
  "closing marks that open": " \u201da",
  "urged a": "Lee urged a b ",
  "a, who": "Lee, who a, ",
  "and said that": "Lee said that a and said that b ",
  "(a) said": "Lee (a) said b ",
};
// For creditRoles, noteActions and detectAgency: lists of people, places, regions, verbs, paragraphs, names and addresses.
const HOSTILE_DESK = {
  "Reporting by": "Reporting by ",
  "Reporting by Ann Lee;": "Reporting by Ann Lee; ",
  "Reporting and": "Reporting and ",
  "people in one place": twoParts("Reporting by ", "Ann Lee, ", "in Harbor City, Ill."),
  "people, regions": twoParts("Reporting by ", "Ann Lee, ", "in Harbor City", ", Ill."),
  "people in places": "Reporting by Ann Lee in Harbor City, ",
  "people of each place": "Ann Lee in Harbor City, Ill., ",
  "Jr.": twoParts("Reporting by Ann Lee", ", Jr."),
  contributed: "Ann Lee contributed from Seoul. ",
  "reported from": "Ann Lee reported from Seoul ",
  "((a": "((a ",
  "Ann Lee at a@b": "Reporting by Ann Lee at a@b, ",
  ADDS: "ADDS ",
  "ADDS a,": "ADDS a, ",
  "adds and": "adds and ",
  "adds 1st": "adds 1st, ",
  "adds 1st para": "adds 1st para, ",
  "in paras": "adds a in paras 1, 2, ",
  "to 5": "adds a in paras 1 to 5 ",
  "first 3 paras": "adds first 3 paras, ",
  "The Associated Press": "The Associated Press ",
  "authors of an agency": twoParts("By ", "Ann Lee, AP and "),
  "numbered authors": (size) => `By ${numbered(size, (index) => `Ann ${letters(index)} and `)}`,
  addresses: "a@reuters.com ",
  "one long address": "reuters.com/",
  "letters before an address": twoParts("", "a", "@afp.com"),
  "addresses in lines": "a@afp.com\n",
};
// For groupStories: articles of one story, of many stories, and of one word.
const STORY = (headline, text) => `${headline}\nSEOUL, May 1 (Yonhap) -- ${text}\n\f`;
const HOSTILE_STORIES = {
  "one story": STORY("Tram line reopens", "The old tram line reopened on Tuesday after ten years."),
  "a story each": (size) =>
    numbered(size, (index) => STORY(`Tram ${letters(index)} runs`, `It ran to ${letters(index)}.`)),
  "one opening": (size) =>
    numbered(size, (index) =>
      STORY("Tram line reopens", `The old tram line reopened after ten ${letters(index)}.`),
    ),
  "numbered leads": (size) =>
    numbered(size, (index) => STORY(`(${index}th LD) Tram line reopens`, "The old line reopened.")),
  "one word": "Tram\n\f",
};
// For compareVersions: two versions, with all paragraphs kept, edited, moved or replaced.
const HOSTILE_VERSIONS = {
  "all kept": versions(
    (line) => line,
    (line) => line,
  ),
  "all edited": versions(
    (line) => `The old tram ran to ${line}.`,
    (line) => `The old tram went to ${line}.`,
  ),
  "all others": versions(
    (line) => `Tram ${line} ran.`,
    (line) => `Museum x${line} closed.`,
  ),
  "all moved": (size) => {
    const lines = numbered(size / 2, (index) => `It ran to ${letters(index)}.\n`).split("\n");
    return `${headed(lines)}\f${headed(lines.reverse())}`;
  },
  "one for many": (size) => `${headed(["A b."])}\f${headed(["A b.\n".repeat(size / 5)])}`,
  "one long paragraph": (size) => {
    const words = numbered(size / 2, (index) => `${letters(index)} `);
    return `${headed([words])}\f${headed([words.split(" ").reverse().join(" ")])}`;
  },
  "the same twice": versions(
    () => "It ran.",
    () => "It ran again.",
  ),
};
// For serializeArticle after an edit: articles of many paragraphs.
const PARAGRAPH = "It ran to the harbor and back.";
const EDITED = {
  paragraphs: (size) => headed([`${PARAGRAPH}\n`.repeat(size / PARAGRAPH.length)]),
  "paragraphs, carriage returns": (size) => EDITED.paragraphs(size).replaceAll("\n", "\r"),
};
// These lines are read as intended only below a headline.
const HEADLINE = "Tram line reopens\n";
const HEADED = new Set(["agency lines"]);
const SIZES = [64, 128, 256, 512, 1024, 2048, 4096].map((kibi) => kibi * 1024);
const MOST = 2.3;
const CLEAR = 5;

let worst = 0;
const dates = (text) => () => extractDates(text, { reference: "2031-03-04" });
const names = (text) => () => extractEntities(text);
const quotes = (text) => () => extractQuotes(text);
/** Groups of texts, with the jobs that are measured on each text of a group. */
const GROUPS = [
  [HOSTILE, { read, write, feed }],
  [{ ...HOSTILE_DATES, ...HOSTILE }, { dates }],
  [{ ...HOSTILE_NAMES, ...HOSTILE }, { names }],
  [{ ...HOSTILE_QUOTES, ...HOSTILE }, { quotes }],
  [
    { ...HOSTILE_DESK, ...HOSTILE },
    { desk, agency },
  ],
  [{ ...HOSTILE_STORIES, ...HOSTILE }, { group }],
  [{ ...HOSTILE_VERSIONS, ...HOSTILE }, { compare }],
  [EDITED, { edit }],
];
const [, , only] = process.argv;
const groups = GROUPS.filter(([, jobs]) => only === undefined || Object.hasOwn(jobs, only));
if (groups.length === 0) {
  const known = GROUPS.flatMap(([, jobs]) => Object.keys(jobs));
  console.error(`there is no job ${only}; the jobs are ${known.join(", ")}`);
  process.exit(1);
}

console.log("milliseconds at 64 KiB and at 4 MiB, and the factor per doubling");
for (const [hostile, jobs] of groups) report(hostile, jobs);
console.log(`worst: x ${worst.toFixed(2)} a doubling; to stay below ${MOST}`);
if (worst >= MOST) process.exitCode = 1;

function report(hostile, jobs) {
  for (const [name, unit] of Object.entries(hostile)) {
    const first = HEADED.has(name) ? HEADLINE : "";
    const textOf = typeof unit === "string" ? (size) => unit.repeat(size / unit.length) : unit;
    const texts = SIZES.map((size) => flat(first + textOf(size)));
    const row = Object.entries(jobs).map(([job, prepare]) => {
      const times = texts.map((text) => best(prepare(text)));
      const factor = slope(times);
      worst = Math.max(worst, factor);
      return `${job} ${times[0].toFixed(2)} ${times.at(-1).toFixed(1)} x ${factor.toFixed(2)}`.padEnd(
        30,
      );
    });
    console.log(name.padEnd(18), row.join(" "));
  }
}

function read(text) {
  return () => parseArticle(text);
}

function write(text) {
  const article = parseArticle(text);
  return () => serializeArticle(article);
}

function feed(text) {
  return () => parseFeed(text);
}

function desk(text) {
  return () => [creditRoles(text), noteActions(text)];
}

function agency(text) {
  const article = parseArticle(text);
  return () => detectAgency(article);
}

function group(text) {
  const articles = articlesIn(text);
  return () => groupStories(articles);
}

function compare(text) {
  const [before, after = before] = articlesIn(text);
  return () => compareVersions(before, after);
}

/** The articles of a text, which form feeds separate. */
function articlesIn(text) {
  return text.split("\f").map((one) => parseArticle(one));
}

/** Adds a credit and a note for each paragraph to an article that has none. */
function edit(text) {
  const article = parseArticle(text);
  const credits = article.paragraphs.map((_, index) => ({
    text: `(Reporting by ${letters(index)})`,
  }));
  const notes = article.paragraphs.map((_, index) => ({ label: "ATTN", text: letters(index) }));
  return () => serializeArticle({ ...article, credits, notes });
}

/** Makes texts of a given size: a beginning, a repeated unit, a middle, and perhaps another repeated unit of the same size. */
function twoParts(first, unit, middle = "", other = "") {
  return (size) => {
    const half = other === "" ? size : size / 2;
    return `${first}${unit.repeat(half / unit.length)}${middle}${other.repeat(half / (other.length || 1))}`;
  };
}

/** Pieces made from their numbers, as many as reach the given size. */
function numbered(size, piece) {
  let text = "";
  for (let index = 0; text.length < size; index += 1) text += piece(index);
  return text;
}

/** A number in letters, since figures would be read as another kind of word. */
function letters(index) {
  return index.toString(26).replace(/\d/g, (digit) => "qrstuvwxyz"[digit]);
}

function versions(before, after) {
  return (size) => {
    const lines = numbered(size / 60, (index) => `${letters(index)}\n`)
      .trim()
      .split("\n");
    return `${headed(lines.map(before))}\f${headed(lines.map(after))}`;
  };
}

function headed(lines) {
  return `Tram line reopens\n\nSEOUL, May 1 (Yonhap) -- It opened.\n${lines.join("\n")}\n`;
}

/**
 * The factor per doubling that fits the times best, from the slope of their logarithms. Times under five milliseconds are
 * left out, since they depend on caches and on the clock.
 */
function slope(all) {
  const times = all.filter((milliseconds) => milliseconds >= CLEAR);
  if (times.length < 2) return 1;
  const middle = (times.length - 1) / 2;
  let above = 0;
  let below = 0;
  times.forEach((milliseconds, index) => {
    above += (index - middle) * Math.log2(milliseconds);
    below += (index - middle) ** 2;
  });
  return 2 ** (above / below);
}

/** A flat string, like one read from a file, instead of the rope that repeating makes. */
function flat(text) {
  return JSON.parse(JSON.stringify(text));
}

/** The shortest time of several runs, since a disturbance can only add time. Short jobs are run more often. */
function best(job) {
  let least = time(job);
  for (let spent = least, runs = 1; runs < 3 || (spent < 20 && runs < 50); runs += 1) {
    const milliseconds = time(job);
    least = Math.min(least, milliseconds);
    spent += milliseconds;
  }
  return least;
}

/** The milliseconds of CPU time of this process, so that other programs do not count. */
function time(job) {
  const began = process.cpuUsage().user;
  job();
  return (process.cpuUsage().user - began) / 1000;
}
