/** How many of the names that are marked in copy are found, with their spans and kinds; and who is meant by which. */

import { extractEntities } from "../../src/index.ts";

const KINDS = { P: "person", O: "organization", L: "place" } as const;

type Letter = keyof typeof KINDS;

interface Marks {
  readonly text: string;
  /** The groups of each mark, behind where its words begin and end. */
  readonly marks: readonly { readonly start: number; readonly end: number; readonly of: string }[];
}

/** A text without its marks: of `[P Ann Lee]` or `{lee:Ann Lee}` the words stay. */
function unmarked(copy: string, mark: RegExp): Marks {
  const marks: { start: number; end: number; of: string }[] = [];
  let text = "";
  let end = 0;
  for (const { 0: whole, 1: of = "", 2: words = "", index } of copy.matchAll(mark)) {
    text += copy.slice(end, index);
    marks.push({ start: text.length, end: text.length + words.length, of });
    text += words;
    end = index + whole.length;
  }
  return { text: text + copy.slice(end), marks };
}

/** The pieces of a file, between lines of equals signs. */
export function piecesOf(file: string): string[] {
  return file.split("====\n");
}

/** How many names are marked `[P Ann Lee]`, and the precision, recall and F1 of what is found of them, in per cent. */
export function levelOf(
  pieces: readonly string[],
): Record<"marked" | "precision" | "recall" | "f1", number> {
  let [marked, found, right] = [0, 0, 0];
  for (const piece of pieces) {
    const { text, marks } = unmarked(piece, /\[([POL]) ([^\]]+)\]/g);
    const wanted = new Set(
      marks.map(({ start, end, of }) => `${start} ${end} ${KINDS[of as Letter]}`),
    );
    marked += wanted.size;
    for (const { type, mentions } of extractEntities(text)) {
      if (!Object.values<string>(KINDS).includes(type)) continue;
      found += mentions.length;
      right += mentions.filter(({ start, end }) => wanted.has(`${start} ${end} ${type}`)).length;
    }
  }
  return {
    marked,
    precision: (100 * right) / found,
    recall: (100 * right) / marked,
    f1: (200 * right) / (found + marked),
  };
}

/** Of the later mentions marked `{lee:Ann Lee}`, or `{lee=the mayor}`, those that go with the first of theirs, and how many they are. */
export function linksOf(pieces: readonly string[]): { right: number; all: number } {
  let [right, all] = [0, 0];
  for (const piece of pieces) {
    const { text, marks } = unmarked(piece, /\{(\w+)[:=]([^}]+)\}/g);
    const entityAt = new Map<string, number>();
    extractEntities(text).forEach(({ mentions, references = [] }, index) => {
      for (const { start, end } of [...mentions, ...references])
        entityAt.set(`${start} ${end}`, index);
    });
    const first = new Map<string, number | undefined>();
    const holder = new Map<number, string>();
    for (const { start, end, of } of marks) {
      const entity = entityAt.get(`${start} ${end}`);
      if (!first.has(of)) {
        first.set(of, entity);
        if (entity !== undefined) holder.set(entity, of);
        continue;
      }
      all += 1;
      const isRight = entity !== undefined && entity === first.get(of) && holder.get(entity) === of;
      if (isRight) right += 1;
    }
  }
  return { right, all };
}
