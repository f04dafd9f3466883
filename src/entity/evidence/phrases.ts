/** Words right before or after a name that show what it is, even if nothing is known about it. */

import type { Candidate } from "../candidates/candidates.ts";
import { isOwner, type Word } from "../words/words.ts";
import type { Kind } from "./kinds.ts";

/** Phrases around names of one kind. */
interface Phrases {
  readonly kind: Kind;
  readonly weight: number;
  /** By a preposition right before the name, the words before that: `works for`. By no word, those right before it. */
  readonly before: Readonly<Record<string, string>>;
  /** One or two words after the name; the `s` of an owner counts as one. */
  readonly after?: string;
  /** Whether such names have no article: he left Harbor, but not the Harbor. */
  readonly isBare?: boolean;
}

// More than that two capitalized words look like a person's name; and only so much that single names are told.
const [CLEAR, FAINT] = [3, 1.4] as const;

/** All the phrases. Each row is a bit of `phrasesAround`. */
export const PHRASES: readonly Phrases[] = [
  {
    kind: "person",
    weight: CLEAR,
    before: {
      "": "acquitted appointed assassinated convicted elected extradited jailed married sentenced succeeded",
      as: "identified named",
      by: "book composed directed goal goals header letter novel painted painting penalty signed song try written",
      named: "boy girl man woman",
    },
    after:
      "died|graduated|guilty|married|pleaded|resigned|retired|smiled|spoke|testified|and his|and her|hit a|" +
      "led from|took four|took office|, aged",
  },
  {
    kind: "person",
    weight: FAINT,
    before: {
      "": "accused arrested blamed charged named wanted",
      by: "replaced",
      of: "arrest biography portrait statue supporters",
    },
    after: "as its|as his|with murder|with fraud",
  },
  {
    kind: "organization",
    weight: CLEAR,
    before: {
      "": "acquired founded heads",
      ":": "borrower guarantor issuer manager managers",
      at: "employees executives job official officials source sources spokesman staff strike strikers workers",
      by: "poll run survey",
      for: "played plays work worked working works",
      from: "bid bids data figures loan order orders statement",
      of:
        "acquisition bankruptcy board branch clients creditors customers employees fighters gunmen liquidation " +
        "member members militants privatisation privatization products rivals sale",
      to: "share stake",
      with: "agreement contract deal merger partnership venture",
    },
    after:
      "makes|manufactures|members|mp|mps|operates|produces|underwrote|claimed responsibility|filed for|" +
      "has annual|has plants|is listed|is owned|lead manages|launched a|launched its|rated the|traded at|trades at|" +
      "was acquired|was formed|was founded|went public|, advised|, based|, founded|, led|, owned|, part",
  },
  {
    kind: "organization",
    weight: FAINT,
    before: { "": "bought join joined joins runs", to: "according" },
    after: "owns|manages|is based",
  },
  {
    kind: "place",
    weight: CLEAR,
    isBare: true,
    before: {
      "": "besieged bombarded bombed encircled fled invaded liberated occupied overran retook shelled shook",
      for: "battle bound headed heading left",
      from: "came bus fishermen flight flown plane refugees settlers train villagers withdrew",
      of: "bombardment bombing center centre fall forests people shelling siege slopes summit",
      on: "fell",
      over: "passed",
      to:
        "back came convoy deported drive drove ferries ferry fled flew flight flown journey marched moved road sailed " +
        "sent train travel traveled travelled trip went returned",
    },
    after:
      "lies|police|refugee|s airport|s governor|s mayor|s outskirts|s port|s streets|s suburbs",
  },
  {
    kind: "place",
    weight: FAINT,
    isBare: true,
    before: {
      "": "beyond captured entered hit left reached recaptured represents ruled seized threatened visited",
    },
  },
  {
    kind: "place",
    weight: 2 * CLEAR,
    before: { of: "banks mouth shores waters", on: "dam", over: "bridge", "": "along" },
  },
];

/** By the word next to a name, the rows that have it alone, under no word, and with the word beyond it. */
type Rows = ReadonlyMap<string, ReadonlyMap<string, number>>;

interface Table {
  readonly before: Rows;
  readonly after: Rows;
  /** The bits of the rows of places, and of those without an article. */
  readonly places: number;
  readonly bare: number;
}

let table: Table | undefined;

function tableOf(): Table {
  let [places, bare] = [0, 0];
  const [before, after] = [
    new Map<string, Map<string, number>>(),
    new Map<string, Map<string, number>>(),
  ];
  const put = (
    all: Map<string, Map<string, number>>,
    near: string,
    far: string,
    at: number,
  ): void => {
    const fars = all.get(near) ?? new Map<string, number>();
    all.set(near, fars.set(far, 1 << at));
  };
  PHRASES.forEach((phrases, at) => {
    if (phrases.kind === "place") places |= 1 << at;
    if (phrases.isBare) bare |= 1 << at;
    for (const [preposition, words] of Object.entries(phrases.before))
      for (const word of words.split(" "))
        if (preposition === "") put(before, word, "", at);
        else put(before, preposition, word, at);
    for (const phrase of phrases.after?.split("|") ?? []) {
      const [near = "", far = ""] = phrase.split(" ");
      put(after, near, far, at);
    }
  });
  return { before, after, places, bare };
}

function rowIn(all: Rows, near: Word | undefined, far: Word | undefined): number {
  const fars = near && all.get(near.small);
  return fars === undefined ? 0 : (fars.get("") ?? (far && fars.get(far.small)) ?? 0);
}

/** The rows that have a phrase before or after the name, as bits. */
export function phrasesAround({ line, from, to }: Candidate): number {
  table ??= tableOf();
  const isArticle = line[from - 1]?.small === "the";
  const end = isArticle ? from - 1 : from;
  const before = rowIn(table.before, line[end - 1], line[end - 2]);
  const isOwned = isOwner(line, to);
  // Harbor's mayor: an owner's `s` is a word after the mark.
  const next = isOwned ? to + 1 : to;
  const after = rowIn(table.after, line[next], line[next + 1]);
  // They entered Haddad's house. | He left the Harbor.
  const others = (isOwned ? table.places : 0) | (isArticle ? table.bare : 0);
  return after | (before & ~others);
}
