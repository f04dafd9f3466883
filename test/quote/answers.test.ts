import { describe, expect, it } from "vitest";
import { extractEntities, extractQuotes } from "../../src/index.ts";
import { ANSWERED } from "./answers.ts";

const KINDS: Readonly<Record<string, string>> = {
  d: "direct",
  f: "fragment",
  t: "title",
  i: "indirect",
  m: "mixed",
};

/** An article without its answers, and the answers as `kind words <- speaker`, in the order of their beginnings. */
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

describe("extractQuotes finds in an article with", () => {
  it.each(Object.entries(ANSWERED))("%s what is said and by whom", (_, marked) => {
    const { text, answers } = withoutAnswers(marked);
    const quotes = extractQuotes(text, { entities: extractEntities(text) });
    const found = quotes.map(({ kind, text: words, speaker }) => {
      const who = speaker?.entity?.name ?? (speaker === undefined ? "-" : `=${speaker.text}`);
      return `${kind} ${words} <- ${who}`;
    });
    expect(found).toEqual(answers);
  });
});
