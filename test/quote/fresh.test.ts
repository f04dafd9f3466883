import { describe, expect, it } from "vitest";
import { extractEntities, extractQuotes } from "../../src/index.ts";
import { FRESH_GENRES } from "./fresh-genres.ts";
import { FRESH_LATER } from "./fresh-later.ts";
import { FRESH_WIRES } from "./fresh-wires.ts";

/** An article without its answers, and the answers as `words <- speaker`. A speaker after `=` should have no entity. */
function withoutAnswers(marked: string): { text: string; answers: string[] } {
  const answers: string[] = [];
  const text = marked.replace(/\{([^|{}]+)\|([^{}]+)\}/g, (_, speaker: string, words: string) => {
    answers.push(`${words} <- ${speaker}`);
    return words;
  });
  return { text, answers };
}

/** The direct quotations of an article, in the form of its answers. */
function directIn(text: string): string[] {
  return extractQuotes(text, { entities: extractEntities(text) })
    .filter(({ kind }) => kind === "direct")
    .map(({ text: words, speaker }) => {
      const who = speaker?.entity?.name ?? (speaker === undefined ? "-" : `=${speaker.text}`);
      return `${words} <- ${who}`;
    });
}

/**
 * Known faults: where the library differs from the answers. These are roles that nothing in the text links to a name,
 * turns of a dialogue without a speaker, a surname shared by a father and his son, and names after an unknown rank.
 */
const OPEN: Readonly<Record<string, { missing: string[]; wrong: string[] }>> = {
  "afp flood": {
    missing: ['"The next 48 hours are critical," <- =an official'],
    wrong: ['"The next 48 hours are critical," <- =an official at the bureau'],
  },
  "kyodo nuclear": { missing: [], wrong: ['"Victory." <- =a banner'] },
  "feature clockmaker": {
    missing: [
      "“He was a polite man,” <- Emil Haskova",
      "“I told him he could have it when it is late.” <- Emil Haskova",
    ],
    wrong: [
      "“He was a polite man,” <- =the clockmaker",
      "“I told him he could have it when it is late.” <- =the clockmaker",
    ],
  },
  "court dialogue": {
    missing: ["“Your mother told this court that she has no garden.” <- Fiona Lascelles"],
    wrong: ["“Your mother told this court that she has no garden.” <- Dean Rudkin"],
  },
  kpop: {
    missing: ['"I sleep in the car," <- Seyun'],
    wrong: ['"I sleep in the car," <- Jiho'],
  },
  obituary: {
    missing: [
      "“I thought I had robbed them,” <- Walter Prentiss",
      "“The songs got better each time,” <- Walter Prentiss",
    ],
    wrong: [
      "“I thought I had robbed them,” <- Jonah Prentiss",
      "“The songs got better each time,” <- Jonah Prentiss",
    ],
  },
  "eu summit": {
    missing: ["“It's not dead, it's sleeping,” <- =one diplomat"],
    wrong: ["“It's not dead, it's sleeping,” <- =one EU diplomat"],
  },
  "kyodo sumo": {
    missing: [
      '"He stands up too early," <- Asahibiki',
      '"He knows it. I tell him every morning." <- Asahibiki',
      '"I will start over," <- Hokutodake',
    ],
    wrong: [
      '"He stands up too early," <- =the stablemaster',
      '"He knows it. I tell him every morning." <- =the stablemaster',
      '"I will start over," <- Ozeki Hokutodake',
    ],
  },
  "tass un, later": {
    missing: [
      '"We have proposed amendments, and our colleagues have not even read them," <- Valery Ostrogorsky',
    ],
    wrong: [
      '"We have proposed amendments, and our colleagues have not even read them," <- =the diplomat',
    ],
  },
  "aap rugby, later": {
    missing: ['"I was that tired I didn\'t have time to be nervous," <- Jarrod Mulholland'],
    wrong: [
      '"I was that tired I didn\'t have time to be nervous," <- Five-eighth Jarrod Mulholland',
    ],
  },
  "un news, later": {
    missing: [
      '"The use of live ammunition against people carrying branches is appalling," <- Leila Benkirane',
      '"There must be accountability." <- Leila Benkirane',
    ],
    wrong: [
      '"The use of live ammunition against people carrying branches is appalling," <- =the High Commissioner',
      '"There must be accountability." <- =the High Commissioner',
    ],
  },
};

describe("extractQuotes finds every direct quotation and its speaker, except for the known faults, in", () => {
  it.each(Object.entries({ ...FRESH_WIRES, ...FRESH_GENRES, ...FRESH_LATER }))(
    "%s",
    (name, marked) => {
      const { text, answers } = withoutAnswers(marked);
      const quotes = directIn(text);
      expect({
        missing: answers.filter((answer) => !quotes.includes(answer)),
        wrong: quotes.filter((quote) => !answers.includes(quote)),
      }).toEqual(OPEN[name] ?? { missing: [], wrong: [] });
    },
  );
});
