/** Evidence for the kind of an unknown name in phrases that stand before or after names of one kind. */

import { UNKNOWN } from "../bits.ts";
import type { Clue } from "../clue.ts";
import type { Kind } from "../kinds.ts";
import type { Evidence } from "../rows.ts";
import { isOwner } from "./neighbors.ts";

/** Phrases around names of a kind, and the weight that they have. */
interface Frame {
  readonly kind: Kind;
  readonly weight: number;
  /** By a preposition right before the name, the words before that: `works for`. By no word, those right before it. */
  readonly before: Readonly<Record<string, string>>;
  /** One or two words after the name; after `'s`, one. */
  readonly after?: string;
}

// More than that two capitalized words look like a person's name; and only so much that single names are told.
const [CLEAR, FAINT] = [3, 1.4] as const;

const FRAMES: readonly Frame[] = [
  {
    kind: "person",
    weight: CLEAR,
    before: {
      "": "acquitted appointed assassinated convicted elected extradited jailed married sentenced succeeded",
      as: "identified named",
      by: "composed directed painted painting signed written",
      named: "boy girl man woman",
    },
    after:
      "died|graduated|guilty|married|pleaded|resigned|retired|testified|and his|and her|could not|hit a|took four",
  },
  {
    kind: "person",
    weight: FAINT,
    before: { "": "accused arrested charged named", between: "meeting", of: "arrest" },
    after: "as its|as his|with murder|with fraud",
  },
  {
    kind: "organization",
    weight: CLEAR,
    before: {
      at: "employees job staff strike strikers workers",
      by: "poll survey",
      for: "work worked working works",
      of: "board branch clients creditors customers employees members products",
      with: "contract",
    },
    after: "filed for|launched a|launched its|mp|mps|rated the|traded at|trades at",
  },
  {
    kind: "organization",
    weight: FAINT,
    before: { to: "according" },
  },
  {
    kind: "place",
    weight: CLEAR,
    before: {
      "": "bombed",
      for: "battle left",
      of: "bombardment bombing fall people shelling siege",
      to:
        "convoy deported drive drove fled flew flight flown journey moved road sailed train travel " +
        "traveled travelled trip",
    },
    after: "lies|police|refugee|'s mayor|'s outskirts|'s suburbs|'s airport",
  },
  {
    kind: "place",
    weight: FAINT,
    before: { "": "captured entered left reached recaptured seized visited" },
  },
];

export function frames(): readonly Evidence<Clue>[] {
  return FRAMES.flatMap(({ kind, weight, ...frame }): Evidence<Clue>[] => {
    const before = new Set(
      Object.entries(frame.before).flatMap(([preposition, words]) =>
        words.split(" ").map((word) => (preposition === "" ? word : `${word} ${preposition}`)),
      ),
    );
    const after = new Set(frame.after?.split("|"));
    return [
      [
        "follows words that stand before such names",
        kind,
        weight,
        (clue) =>
          (before.has(clue.before) || before.has(phraseBefore(clue))) &&
          !(kind === "place" && isOwner(clue.candidate.line, clue.candidate.to)),
        UNKNOWN,
      ],
      [
        "is followed by words that stand after such names",
        kind,
        weight,
        (clue) => after.has(clue.after) || after.has(phraseAfter(clue)),
        UNKNOWN,
      ],
    ];
  });
}

function phraseBefore({ before, candidate: { line, from } }: Clue): string {
  return `${line[from - 2]?.small ?? ""} ${before}`;
}

function phraseAfter({ after, next, candidate: { line, to } }: Clue): string {
  return isOwner(line, to) ? `'s ${line[to + 2]?.small}` : `${after} ${next?.small ?? ""}`;
}
