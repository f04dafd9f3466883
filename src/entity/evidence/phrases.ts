/** Words right before or after a name that show what it is, even if nothing is known about it. */

import type { Candidate } from "../candidates/candidates.ts";
import { GIVEN } from "../words/form-bits.ts";
import { isOwner, type Word } from "../words/words.ts";
import type { Kind } from "./kinds.ts";

/** Phrases around names of one kind. */
interface Phrases {
  readonly kind: Kind;
  readonly weight: number;
  /** By the word or mark right before the name, the words before that: `works for`. By no word, those right before it. */
  readonly before: Readonly<Record<string, string>>;
  /** One or two words after the name; the `s` of an owner counts as one. */
  readonly after?: string;
  /** Whether such names have no article: he left Harbor, but not the Harbor. */
  readonly isBare?: boolean;
}

// More than that two capitalized words look like a person's name. What is faint is beside people as well, and counts only for
// single names that are no given names, and only so much that those are told.
const [CLEAR, FAINT] = [3, 1.4] as const;

/** All the phrases. Each row is a bit of `phrasesAround`. */
export const PHRASES: readonly Phrases[] = [
  {
    kind: "person",
    weight: CLEAR,
    before: {
      "": "acquitted arrested assassinated convicted elected extradited jailed married sentenced succeed succeeded succeeding succeeds",
      as: "identified",
      by: "composed directed goal goals header letter novel painted painting penalty song try written",
      named: "boy girl man woman",
      of: "arrest assassination biography extradition murder portrait",
    },
    after:
      "died|graduated|guilty|married|pleaded|resigned|retired|smiled|spoke|testified|and his|and her|" +
      "led from|took four|took office|with murder|, aged",
  },
  {
    kind: "organization",
    weight: CLEAR,
    before: {
      "": "acquired",
      ":": "borrower guarantor issuer manager managers",
      manager: "lead sole",
      at: "employees executives job source sources spokesman staff strike strikers workers",
      by: "poll run survey",
      for: "plays",
      from: "order orders statement",
      of:
        "acquisition bankruptcy board branch creditors employees gunmen liquidation " +
        "member members militants privatisation privatization products sale",
      to: "share stake",
      with: "analyst analysts economist economists engineer merger strategist",
    },
    after:
      "manufactures|members|mp|mps|underwrote|claimed responsibility|" +
      "has annual|has plants|is listed|is owned|lead manages|rated the|traded at|trades at|" +
      "was acquired|was formed|was founded|went public|is based|, based|, founded",
  },
  {
    kind: "organization",
    weight: FAINT,
    before: {
      "": "bought founded heads join joined joins runs",
      at: "official officials",
      for: "played work worked working works",
      from: "bid bids loan",
      of: "clients customers rivals",
      to: "according",
      with: "agreement contract deal partnership venture",
    },
    after: "makes|manages|operates|owns|produces|filed for|launched a|launched its",
  },
  {
    kind: "place",
    weight: CLEAR,
    isBare: true,
    before: {
      "": "besieged bombarded bombed encircled invaded liberated occupied overran retook shelled",
      called: "islet island town village",
      for: "battle bound deputy headed heading loadings",
      from: "bus fishermen flight plane refugees senator settlers train villagers",
      of: "bombardment bombing center centre dredging forests parish people shelling siege slopes summit",
      to:
        "convoy ferries ferry flew flight journey marched road sailed " +
        "train travel traveled travelled trip",
    },
    after:
      "lies|police|refugee|s airport|s governor|s mayor|s outskirts|s port|s streets|s suburbs",
  },
  {
    kind: "place",
    weight: FAINT,
    isBare: true,
    // After `of`, `from` and `to` such names are places by themselves.
    before: {
      "": "beyond captured entered fled left reached recaptured ruled seized surrounded taken threatened visited",
      for: "left",
      on: "fell marched marching",
      over: "passed",
      to: "came drive east north south west",
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
  /** The bits of the rows of people, of places, of those without an article, and of those for single names only. */
  readonly people: number;
  readonly places: number;
  readonly bare: number;
  readonly faint: number;
}

let table: Table | undefined;

function tableOf(): Table {
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
    for (const [preposition, words] of Object.entries(phrases.before))
      for (const word of words.split(" "))
        if (preposition === "") put(before, word, "", at);
        else put(before, preposition, word, at);
    for (const phrase of phrases.after?.split("|") ?? []) {
      const [near = "", far = ""] = phrase.split(" ");
      put(after, near, far, at);
    }
  });
  return {
    before,
    after,
    people: bitsOf(({ kind }) => kind === "person"),
    places: bitsOf(({ kind }) => kind === "place"),
    bare: bitsOf(({ isBare }) => isBare === true),
    faint: bitsOf(({ weight }) => weight === FAINT),
  };
}

function bitsOf(isMeant: (phrases: Phrases) => boolean): number {
  return PHRASES.reduce((bits, row, at) => (isMeant(row) ? bits | (1 << at) : bits), 0);
}

function rowIn(all: Rows, near: Word | undefined, far: Word | undefined): number {
  const fars = near && all.get(near.small);
  return fars === undefined ? 0 : ((far && fars.get(far.small)) ?? fars.get("") ?? 0);
}

/** The rows that have a phrase before or after the name, as bits. */
export function phrasesAround({ words, line, from, to }: Candidate): number {
  table ??= tableOf();
  const { places, bare } = table;
  const isArticle = line[from - 1]?.small === "the";
  const end = isArticle ? from - 1 : from;
  const before = rowIn(table.before, line[end - 1], line[end - 2]);
  const isOwned = isOwner(line, to);
  // Harbor's mayor: an owner's `s` is a word after the mark.
  const next = isOwned ? to + 1 : to;
  const after = rowIn(table.after, line[next], line[next + 1]);
  // They entered Haddad's house. | He left the Harbor.
  const notBefore = (isOwned ? places : 0) | (isArticle ? bare : 0);
  return (after | (before & ~notBefore)) & ~(isArticle ? 0 : notOf(words, table));
}

/** The rows that do not hold for a name without an article: the bid came from Ann Lee, or from HBR. */
function notOf(words: readonly Word[], { people, places, faint }: Table): number {
  const { shape, known } = words[0] as Word;
  if (words.length > 1 || (known & GIVEN) !== 0) return faint;
  return shape === "CAPITALS" ? people | places : 0;
}
