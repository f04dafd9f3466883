/** Scores on copy with marked names: how many are found, with span and type, and how many later mentions are linked right. */

import { extractEntities } from "../../src/index.ts";

const KINDS = { P: "person", O: "organization", L: "place" } as const;

type Letter = keyof typeof KINDS;

interface Marks {
  readonly text: string;
  /** The span of each mark's words, and what they are a mention of: a type's letter, or a label such as `lee`. */
  readonly marks: readonly { readonly start: number; readonly end: number; readonly of: string }[];
}

/** A text without its marks. Only the words of `[P Ann Lee]` or `{lee:Ann Lee}` are left. */
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

/** The pieces of a file, which lines of equals signs separate. */
export function piecesOf(file: string): string[] {
  return file.split("====\n");
}

/**
 * The number of names that are marked as in `[P Ann Lee]`, and the precision, recall and F1 of finding them, in percent.
 * What overlaps words marked as in `[? Capitol]`, which can be a name or none, does not count.
 */
export function levelOf(
  pieces: readonly string[],
): Record<"marked" | "precision" | "recall" | "f1", number> {
  let [marked, found, right] = [0, 0, 0];
  for (const piece of pieces) {
    const { text, marks } = unmarked(piece, /\[([POL?]) ([^\]]+)\]/g);
    const open = marks.filter(({ of }) => of === "?");
    const sure = marks.filter(({ of }) => of !== "?");
    const wanted = new Set(
      sure.map(({ start, end, of }) => `${start} ${end} ${KINDS[of as Letter]}`),
    );
    marked += wanted.size;
    for (const { type, mentions } of extractEntities(text)) {
      if (!Object.values<string>(KINDS).includes(type)) continue;
      const counted = mentions.filter(
        (mention) => !open.some(({ start, end }) => mention.start < end && start < mention.end),
      );
      found += counted.length;
      right += counted.filter(({ start, end }) => wanted.has(`${start} ${end} ${type}`)).length;
    }
  }
  return {
    marked,
    precision: (100 * right) / found,
    recall: (100 * right) / marked,
    f1: (200 * right) / (found + marked),
  };
}

/**
 * How many later mentions are marked as in `{lee:Lee}` or `{lee=the mayor}`, and how many of them are linked to the first
 * mention with their label.
 */
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
    // An entity counts for one label only, so that two people who are taken for one are not right twice.
    const labelOf = new Map<number, string>();
    for (const { start, end, of } of marks) {
      const entity = entityAt.get(`${start} ${end}`);
      if (!first.has(of)) {
        first.set(of, entity);
        if (entity !== undefined) labelOf.set(entity, of);
        continue;
      }
      all += 1;
      const isRight =
        entity !== undefined && entity === first.get(of) && labelOf.get(entity) === of;
      if (isRight) right += 1;
    }
  }
  return { right, all };
}
