/**
 * Growth: the time that hostile texts take, from 64 KiB to 4 MiB, as a factor per doubling; fails from 2.3 on.
 *
 * The name of a job (`read`, `dates`, `names`, `quotes`) as argument runs only its group.
 *
 * Run it with a young generation that holds all that one text makes (`--max-semi-space-size`, as `npm run bench`
 * does): else the collector's copying of what lives on is measured, which has steps of its own.
 */

import {
  extractDates,
  extractEntities,
  extractQuotes,
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
// For the finder of dates: long runs of its words, and what sends it looking for verbs, years and zones.
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
// For the finder of names: long candidates, long lines, many of one surname.
const HOSTILE_NAMES = {
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
// For the finder of quotes: marks that open, close, or do not, and verbs.
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
// What lines are can depend on a headline above them.
const HEADLINE = "Tram line reopens\n";
const HEADED = new Set(["agency lines"]);
const SIZES = [64, 128, 256, 512, 1024, 2048, 4096].map((kibi) => kibi * 1024);
const MOST = 2.3;

let worst = 0;
const dates = (text) => () => extractDates(text, { reference: "2031-03-04" });
console.log("milliseconds at 64 KiB and at 4 MiB, and the factor per doubling");
const only = process.argv[2];
report(HOSTILE, { read, write, feed });
report({ ...HOSTILE_DATES, ...HOSTILE }, { dates });
report({ ...HOSTILE_NAMES, ...HOSTILE }, { names: (text) => () => extractEntities(text) });
report({ ...HOSTILE_QUOTES, ...HOSTILE }, { quotes: (text) => () => extractQuotes(text) });

console.log(`worst: x ${worst.toFixed(2)} a doubling; to stay below ${MOST}`);
if (worst >= MOST) process.exitCode = 1;

function report(hostile, jobs) {
  if (only !== undefined && !(only in jobs)) return;
  for (const [name, unit] of Object.entries(hostile)) {
    const first = HEADED.has(name) ? HEADLINE : "";
    const texts = SIZES.map((size) => flat(first + unit.repeat(size / unit.length)));
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

/** The factor per doubling that fits all the times best: the slope of their logarithms. */
function slope(times) {
  const middle = (times.length - 1) / 2;
  let above = 0;
  let below = 0;
  times.forEach((milliseconds, index) => {
    above += (index - middle) * Math.log2(milliseconds);
    below += (index - middle) ** 2;
  });
  return 2 ** (above / below);
}

/** A string in one piece, as one that is read from a file, and not the rope that repeating makes. */
function flat(text) {
  return JSON.parse(JSON.stringify(text));
}

/** The least of some runs: what disturbs a single run only ever adds. Short ones are repeated more. */
function best(job) {
  let least = time(job);
  for (let spent = least, runs = 1; runs < 3 || (spent < 20 && runs < 50); runs += 1) {
    const milliseconds = time(job);
    least = Math.min(least, milliseconds);
    spent += milliseconds;
  }
  return least;
}

function time(job) {
  const began = performance.now();
  job();
  return performance.now() - began;
}
