/**
 * Generates feeds whose stories are known and hard to group: headlines and ledes that are rewritten from version to
 * version, follow-up stories with the same names and background, two agencies on one event, market and weather reports
 * that look alike every day and several times a day, slugs that are used again the next day, and summaries that repeat
 * sentences of other stories.
 */

/** A generator of numbers from 0 to 1 with a seed (mulberry32). */
function randomBy(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const SYLLABLES =
  "ba den kor lim sa ro vel tan mi jo har bor ka lu pe stra gon ne wi fal do mar qui sho ter".split(
    " ",
  );
const PLACES = [
  "SEOUL",
  "TOKYO",
  "PARIS",
  "LONDON",
  "BERLIN",
  "MANILA",
  "CAIRO",
  "NAIROBI",
  "LIMA",
  "OSLO",
];
const AGENCIES = [
  { name: "Yonhap", dash: " -- ", markers: true },
  { name: "AFP", dash: " - ", markers: false },
  { name: "AP", dash: " -- ", slug: true },
  { name: "Reuters", dash: " - ", updates: true },
];
const THINGS =
  "tram ferry bridge school market dam tower museum airport station factory clinic mine harbor library stadium".split(
    " ",
  );
const EVENTS = [
  { noun: "fire", past: "burned", verbs: ["hits", "guts", "sweeps through", "damages"] },
  { noun: "strike", past: "closed", verbs: ["shuts", "halts", "stops work at", "paralyzes"] },
  { noun: "vote", past: "approved", verbs: ["clears", "backs", "decides on", "settles fate of"] },
  { noun: "flood", past: "flooded", verbs: ["swamps", "reaches", "threatens", "submerges"] },
  {
    noun: "deal",
    past: "sold",
    verbs: ["brings buyer for", "saves", "changes hands of", "ends row over"],
  },
  {
    noun: "trial",
    past: "opened",
    verbs: ["begins over", "looks into", "reopens case of", "targets"],
  },
  { noun: "blast", past: "damaged", verbs: ["rocks", "wrecks", "shakes", "tears through"] },
];

/** The random choices that one feed is made with. */
function maker(seed) {
  const random = randomBy(seed);
  const below = (count) => Math.floor(random() * count);
  const pick = (list) => list[below(list.length)];
  const chance = (share) => random() < share;
  const name = () => {
    const word = Array.from({ length: 2 + below(2) }, () => pick(SYLLABLES)).join("");
    return word.charAt(0).toUpperCase() + word.slice(1);
  };
  return { random, below, pick, chance, name };
}

/** An event that agencies report. */
function eventOf({ pick, below, name }) {
  const event = pick(EVENTS);
  return {
    ...event,
    thing: pick(THINGS),
    place: pick(PLACES),
    town: name(),
    official: `${name()} ${name()}`,
    witness: `${name()} ${name()}`,
    company: `${name()} ${pick(["Group", "Works", "Lines", "Holdings"])}`,
    toll: 2 + below(90),
    cost: 3 + below(900),
    since: 1950 + below(70),
  };
}

/** Sentences about an event, some of them in one of several wordings. */
function sentencesOf(e, { pick, below, name }) {
  const last = e.official.split(" ")[1];
  return [
    pick([
      `Mayor ${e.official} said the ${e.noun} at the ${e.town} ${e.thing} had been expected for ${2 + below(9)} months.`,
      `The mayor, ${e.official}, told reporters that nobody could have foreseen the ${e.noun}.`,
    ]),
    `"We are looking at every part of the ${e.thing}," ${last} said at a meeting with ${e.company} staff.`,
    `${e.witness}, who works near the ${e.thing}, said ${pick(["she", "he"])} heard of it shortly after ${1 + below(11)} a.m.`,
    `${e.company}, which owns the ${e.thing}, put the cost at ${e.cost} million won.`,
    `About ${e.toll * 10} people live within sight of the ${e.town} ${e.thing}, city records show.`,
    `The council of ${e.town} is to meet on the matter ${pick(["next week", "on Friday", "within days", "before the summer"])}.`,
    `Engineers from ${name()} were sent to ${e.town} to examine what the ${e.noun} left behind.`,
    `A spokesman for ${e.company} declined to say when the ${e.thing} would open again.`,
    `Neighbors of ${e.witness} gathered at the ${e.thing} in the afternoon and asked for answers.`,
    `Police counted ${e.toll} people who were affected and said the number may rise.`,
  ];
}

function backgroundOf(e) {
  return [
    `The ${e.thing} in ${e.town} was built in ${e.since} and has been rebuilt twice since then.`,
    `${e.town} lies on the coast and lives on trade, fishing and visitors from the capital.`,
  ];
}

function ledeOf(e, { pick }) {
  return pick([
    `A ${e.noun} at the ${e.thing} of ${e.town} affected ${e.toll} people, Mayor ${e.official} said.`,
    `The ${e.thing} in the town of ${e.town} was ${e.past} and ${e.toll} people had to leave, officials said.`,
    `Officials in ${e.town} said ${e.toll} people were affected when the local ${e.thing} was ${e.past}.`,
    `${e.toll} people were counted in ${e.town} after the ${e.noun} that ${e.past} the ${e.thing}, said ${e.official}, the mayor.`,
  ]);
}

function headlineOf(e, { pick }) {
  return pick([
    `${e.town} ${e.thing} ${e.past} in ${e.noun}, ${e.toll} affected`,
    `${e.noun.charAt(0).toUpperCase()}${e.noun.slice(1)} ${pick(e.verbs)} ${e.town} ${e.thing}`,
    `Mayor ${e.official.split(" ")[1]} calls ${e.noun} in ${e.town} a test`,
    `${e.toll} affected as ${e.noun} ${pick(e.verbs)} ${e.thing}`,
    `${e.company} ${e.thing} ${e.past}, ${e.town} officials say`,
  ]);
}

const pad = (number) => String(number).padStart(2, "0");
const MONTHS = ["Jan.", "Feb.", "March", "April", "May", "June"];

/** The text of a version, in its agency's style. */
function filed({ agency, day, marker, ordinal, headline, note, place, paragraphs, slug }) {
  const month = 2;
  const date = `2031-${pad(month + 1)}-${pad(day)}`;
  const label =
    marker === undefined
      ? ""
      : agency.updates && ordinal > 0
        ? `UPDATE ${ordinal}-`
        : agency.markers
          ? `(${marker}) `
          : "";
  const tail =
    ordinal > 0 ? `, ${["", "1st", "2nd", "3rd", "4th", "5th", "6th"][ordinal]} Ld-Writethru` : "";
  const slugLine = agency.slug ? `BC-${slug}${tail}\n` : "";
  const noteLine = note === undefined ? "" : `(ATTN: ${note})\n`;
  const [lede, ...rest] = paragraphs;
  return ` date ${date} ${label}${headline}\n${slugLine}${noteLine}${place}, ${MONTHS[month]} ${day} (${agency.name})${agency.dash}${lede}\n${rest.map((text) => `${text}\n`).join("")}(END)\n`;
}

/** A story's versions: perhaps an urgent, a first version, leads that edit and insert, and perhaps a correction. */
function storyOf(make, day, agency, event, withUrgent) {
  const { chance, below } = make;
  const e = { ...event };
  const slug = `${e.town}-${e.thing.charAt(0).toUpperCase()}${e.thing.slice(1)}`;
  const versions = [];
  let body = sentencesOf(e, make).slice(0, 3 + below(5));
  if (chance(0.6)) body.push(...backgroundOf(e));
  let headline = headlineOf(e, make);
  let lede = ledeOf(e, make);
  const common = { agency, day, place: e.place, slug };
  if (withUrgent && agency.markers)
    versions.push(filed({ ...common, marker: "URGENT", headline, paragraphs: [ledeOf(e, make)] }));
  versions.push(filed({ ...common, headline, paragraphs: [lede, ...body] }));
  const leads = chance(0.5) ? 0 : 1 + below(4);
  for (let ordinal = 1; ordinal <= leads; ordinal += 1) {
    const before = e.toll;
    if (chance(0.5)) e.toll += 1 + below(9);
    if (chance(0.7)) headline = headlineOf(e, make);
    if (chance(0.6)) lede = ledeOf(e, make);
    body = body.map((text) => text.replace(` ${before} `, ` ${e.toll} `));
    const fresh = sentencesOf(e, make).filter((text) => !body.includes(text));
    for (let count = below(3); count >= 0; count -= 1)
      if (fresh.length > 0)
        body.splice(below(body.length), 0, fresh.splice(below(fresh.length), 1)[0]);
    if (chance(0.4)) body.splice(below(body.length), 1);
    const marker =
      ordinal === 1 ? "LEAD" : `${ordinal}${["th", "st", "nd", "rd"][ordinal] ?? "th"} LD`;
    versions.push(filed({ ...common, marker, ordinal, headline, paragraphs: [lede, ...body] }));
  }
  if (agency.markers && chance(0.1))
    versions.push(
      filed({
        ...common,
        marker: "CORRECTED",
        headline,
        note: "CORRECTS number in para 1",
        paragraphs: [lede.replace(String(e.toll), String(e.toll + 1)), ...body],
      }),
    );
  if (!agency.markers && !agency.slug && chance(0.15)) versions.push(versions.at(-1));
  return versions;
}

/** Another story on the same event, with other news but the same names and background. */
function followUpOf(make, day, agency, event) {
  const { pick, name } = make;
  const critic = `${name()} ${name()}`;
  const headline = pick([
    `${critic.split(" ")[1]} blames owners for state of ${event.town} ${event.thing}`,
    `After ${event.noun}, ${event.town} asks who will pay`,
  ]);
  const paragraphs = [
    `Union leader ${critic} blamed the owners of the ${event.thing} in ${event.town} for years of neglect.`,
    `"They have not painted a wall there since ${event.since + 9}," ${critic.split(" ")[1]} said in an interview.`,
    `${critic} leads a union of ${make.below(900) + 100} dock and rail workers and is running for a seat on the council.`,
    `${event.company} did not answer questions about the union's claims.`,
    ...backgroundOf(event),
  ];
  const slug = `${event.town}-Union`;
  return [filed({ agency, day, headline, place: event.place, paragraphs, slug })];
}

/** The market reports of a day: the opening, the close, and perhaps a lead of the close. */
function marketsOf({ below, pick, chance }, day, agency, place) {
  const city = place.charAt(0) + place.slice(1).toLowerCase();
  const index = 2000 + below(1000);
  const report = (when, verb) => [
    `${city} stocks ${when} ${verb} on ${pick(["Wall Street gains", "foreign buying", "profit-taking", "rate worries"])}.`,
    `The benchmark index ${verb === "higher" ? "rose" : "fell"} ${below(40)}.${pad(below(100))} points, or ${below(2)}.${pad(below(100))} percent, to ${index + below(60)}.${pad(below(100))}.`,
    `Trade volume was moderate at ${200 + below(400)} million shares worth ${3 + below(9)}.${below(10)} trillion won, with ${pick(["gainers", "losers"])} leading ${300 + below(300)} to ${200 + below(300)}.`,
    `Market heavyweights traded ${pick(["mixed", "higher", "lower"])}, with the top carmaker moving ${below(4)}.${below(10)} percent.`,
    `The local currency was trading at 1,${100 + below(90)}.${below(10)} won against the U.S. dollar, from the previous session's close.`,
    "Bond prices, which move inversely to yields, closed without a clear trend.",
  ];
  const verbs = ["higher", "lower"];
  const common = { agency, day, place, slug: `${city}-Stocks` };
  const open = pick(verbs);
  const close = pick(verbs);
  const closing = report("close", close);
  const stories = [
    [
      filed({
        ...common,
        slug: `${city}-Stocks-Open`,
        headline: `${city} shares open ${open}`,
        paragraphs: report("open", open),
      }),
    ],
    [filed({ ...common, headline: `${city} shares close ${close}`, paragraphs: closing })],
  ];
  if (chance(0.7))
    stories[1].push(
      filed({
        ...common,
        marker: "LEAD",
        ordinal: 1,
        headline: `${city} stocks end ${close}`,
        paragraphs: [
          ...closing,
          `Analysts expect the index to move between ${index - 50} and ${index + 70} this week.`,
        ],
      }),
    );
  return stories;
}

/** The day's weather, and a summary that repeats other stories' ledes. */
function routineOf({ below, pick }, day, ledes) {
  const agency = AGENCIES[0];
  const weather = filed({
    agency,
    day,
    headline: "Today's weather in the capital",
    place: "SEOUL",
    paragraphs: [
      `The capital will be ${pick(["cloudy", "sunny", "rainy", "windy"])} with a high of ${below(30)} degrees, the weather agency said.`,
      `The low is forecast at ${below(12)} degrees and the chance of rain at ${below(10) * 10} percent.`,
      "Fine dust levels will be moderate nationwide, the agency said, and waves will reach two meters off the coast.",
    ],
  });
  const summary = filed({
    agency,
    day,
    headline: "Summary of domestic news",
    place: "SEOUL",
    paragraphs: ["Here is the evening summary of the stories that mattered most.", ...ledes],
  });
  return [[weather], [summary]];
}

/** A feed in which the versions of all stories are mixed, in the order in which they would be sent. */
export function generateFeed(seed, articles, days = 1) {
  const make = maker(seed);
  const filings = [];
  let story = 0;
  const add = (versions, day) => {
    versions.forEach((text, index) => {
      filings.push({
        text,
        story,
        at: day + (index === 0 ? make.random() * 0.5 : 0.5 + index / 20 + make.random() * 0.02),
      });
    });
    story += 1;
  };
  for (let day = 1; day <= days; day += 1) {
    const ledes = [];
    const target = Math.ceil((articles / days) * day);
    for (const agency of AGENCIES.slice(0, 2)) {
      for (const place of PLACES.slice(0, Math.min(PLACES.length, 1 + Math.floor(articles / 100))))
        for (const versions of marketsOf(make, day, agency, place)) add(versions, day);
    }
    while (filings.length < target) {
      const event = eventOf(make);
      const agency = make.pick(AGENCIES);
      const versions = storyOf(make, day, agency, event, make.chance(0.35));
      if (ledes.length < 4) ledes.push(ledeOf(event, make));
      add(versions, day);
      if (make.chance(0.25)) add(followUpOf(make, day, agency, event), day);
      if (make.chance(0.25)) {
        const other = AGENCIES[(AGENCIES.indexOf(agency) + 1) % AGENCIES.length];
        add(storyOf(make, day, other, event, false), day);
      }
      if (make.chance(0.05) && day < days) add(followUpOf(make, day + 1, agency, event), day + 1);
    }
    for (const versions of routineOf(make, day, ledes)) add(versions, day);
  }
  return filings.sort((a, b) => a.at - b.at).map(({ text, story: id }) => ({ text, story: id }));
}

/** Precision, recall and F1 over the pairs of articles that are put in one story. */
export function pairwise(truth, found) {
  const pairs = (labels) => {
    const counts = new Map();
    for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
    return [...counts.values()].reduce((sum, count) => sum + (count * (count - 1)) / 2, 0);
  };
  const both = pairs(truth.map((label, index) => `${label}/${found[index]}`));
  const [wanted, given] = [pairs(truth), pairs(found)];
  const precision = given === 0 ? 1 : both / given;
  const recall = wanted === 0 ? 1 : both / wanted;
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}
