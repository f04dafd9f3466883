import { describe, expect, it } from "vitest";
import { extractEntities, extractQuotes } from "../../src/index.ts";
import { ANSWERED } from "./answers.ts";
import { AMERICAN } from "./articles-americas.ts";
import { ASIAN } from "./articles-asia.ts";
import { CONTINENT } from "./articles-continent.ts";
import { EUROPEAN } from "./articles-europe.ts";
import { FORMS } from "./articles-forms.ts";
import { LATER } from "./articles-later.ts";
import { MENDED } from "./articles-mended.ts";
import { PAPERS } from "./articles-papers.ts";
import { SMALL } from "./articles-small.ts";
import { SOURCES } from "./articles-sources.ts";
import { STATES } from "./articles-states.ts";
import { UNSEEN } from "./articles-unseen.ts";
import { WIRES } from "./articles-wires.ts";
import { OPEN } from "./open.ts";
import { OPEN_IN_STYLES } from "./open-styles.ts";

const KINDS: Readonly<Record<string, string>> = {
  d: "direct",
  f: "fragment",
  t: "title",
  i: "indirect",
  m: "mixed",
};

/** An article without its answers, and the answers as `kind words <- speaker`, in the order in which they begin. */
function withoutAnswers(marked: string): { text: string; answers: string[] } {
  const answers: { start: number; kind: string; speaker: string; end?: number }[] = [];
  const open: (typeof answers)[number][] = [];
  let text = "";
  for (const [, kind, speaker, closes, copy] of marked.matchAll(
    /\{(\w) ([^|]+)\||(\})|([^{}]+)/g,
  )) {
    if (copy !== undefined) text += copy;
    else if (closes !== undefined) (open.pop() as (typeof answers)[number]).end = text.length;
    else {
      const answer = {
        start: text.length,
        kind: KINDS[kind as string] ?? "",
        speaker: speaker ?? "",
      };
      answers.push(answer);
      open.push(answer);
    }
  }
  return {
    text,
    answers: answers.map(
      ({ start, end, kind, speaker }) => `${kind} ${text.slice(start, end)} <- ${speaker}`,
    ),
  };
}

/** The quotes that are found in an article, in the form of its answers. */
function quotesIn(text: string): string[] {
  return extractQuotes(text, { entities: extractEntities(text) }).map((quote) => {
    const { kind, text: words, speaker } = quote;
    const who = speaker?.entity?.name ?? (speaker === undefined ? "-" : `=${speaker.text}`);
    return `${kind} ${words} <- ${who}`;
  });
}

/** Whether two quotes are the same, even if only one has the speaker's office or first name. */
function isSame(one: string, other: string): boolean {
  const [words, speaker = ""] = one.split(" <- ");
  const [otherWords, otherSpeaker = ""] = other.split(" <- ");
  return words === otherWords && (speaker.endsWith(otherSpeaker) || otherSpeaker.endsWith(speaker));
}

describe("extractQuotes finds every quote and its speaker in", () => {
  it.each(Object.entries(ANSWERED))("%s", (_, marked) => {
    const { text, answers } = withoutAnswers(marked);
    expect(quotesIn(text)).toEqual(answers);
  });
});

describe("extractQuotes finds every quote and its speaker, except for the known faults, in", () => {
  it.each(
    Object.entries({
      ...AMERICAN,
      ...EUROPEAN,
      ...ASIAN,
      ...LATER,
      ...FORMS,
      ...SOURCES,
      ...UNSEEN,
      ...WIRES,
      ...CONTINENT,
      ...STATES,
      ...PAPERS,
      ...SMALL,
      ...MENDED,
    }),
  )("%s", (name, marked) => {
    const { text, answers } = withoutAnswers(marked);
    const quotes = quotesIn(text);
    const missing = answers.filter((answer) => !quotes.some((quote) => isSame(quote, answer)));
    const wrong = quotes.filter((quote) => !answers.some((answer) => isSame(quote, answer)));
    expect({ missing, wrong }).toEqual(
      { ...OPEN, ...OPEN_IN_STYLES }[name] ?? { missing: [], wrong: [] },
    );
  });
});
