/** Rules as patterns over the words of a run, and their matches. */

import type { Mean, Rules } from "../rules/rule.ts";
import { bit, bits, type Entry, PROPER } from "../words/lexicon.ts";
import { BLANK, COMMA, HYPHEN, NONE, SKIPPED, type Token } from "../words/token.ts";

/** A rule: its pattern, its meaning, and its rank in its group. */
export interface Rule {
  readonly pattern: string;
  readonly mean: Mean;
  readonly by: number;
  readonly around: RegExp | undefined;
  readonly rank: number;
  readonly items: readonly Item[];
}

/** One item of a pattern, for a word or a nested match. */
interface Item {
  readonly source: string;
  /** The kinds of words that match, as bits. */
  readonly kinds: number;
  /** The words that match. */
  readonly words: readonly string[];
  /** The group whose rules match. */
  readonly group: Group | undefined;
  /** Its name among the parts of a match; empty if it is not kept. */
  readonly name: string;
  readonly optional: boolean;
  readonly gaps: number;
}

/**
 * A position between the items of patterns. Rules that begin alike share their states. Few can be reached in a text,
 * so what follows one is determined only then.
 */
interface State {
  /** Until then: the rules that lead here, each with the number of its next item. */
  readonly ahead: [rule: Rule, at: number][];
  /** What can come next. */
  readonly edges: Edge[];
  /** The rules that are complete here. */
  readonly rules: Rule[];
  /** The edges that a word can take, determined on first use. */
  readonly taken: (readonly Edge[])[];
}

interface Edge {
  readonly item: Item;
  readonly next: State;
}

/** A group of rules that others refer to by name, ready for matching. */
export interface Group extends State {
  /** The matches in `run` by position, because several rules ask for the same group at the same position. */
  known: (readonly Match[] | undefined)[];
  run: readonly Token[] | undefined;
}

/** Rules ready for matching, and the words in them, each with whether it is a head: see `Entry`. */
export interface Grammar {
  readonly groups: Readonly<Record<string, Group>>;
  readonly words: ReadonlyMap<string, boolean>;
}

/** What a rule matched: the tokens up to `to`, exclusive. */
export interface Match {
  readonly rule: Rule;
  readonly to: number;
  /** The last of the parts that are kept. */
  readonly last: Part | undefined;
}

/** A part of a match, either a word or a nested match, linked to the part before it. */
export interface Part {
  readonly name: string;
  readonly token: Token;
  /** The nested match. */
  readonly match: Match | undefined;
  readonly before: Part | undefined;
}

/** Makes rules ready for matching. */
export function makeGrammar(rules: Readonly<Record<string, readonly Rules[]>>): Grammar {
  const groups: Record<string, Group> = {};
  const words = new Map<string, boolean>();
  const known: Record<string, Item> = {};
  for (const name in rules) groups[name] = makeState();
  for (const name in rules) {
    const group = groups[name] as Group;
    let rank = 0;
    for (const [mean, patterns, ...more] of rules[name] as readonly Rules[]) {
      const [by, around] = typeof more[0] === "object" ? [0, more[0]] : [more[0] ?? 0, more[1]];
      for (const pattern of patterns.split("; ")) {
        const items = pattern.split(" ").map((source) => {
          known[source] ??= readItem(source, groups);
          return known[source];
        });
        rank += 1;
        group.ahead.push([{ pattern, mean, by, around, rank, items }, 0]);
        addWords(words, items, name);
      }
    }
    visit(group);
  }
  return { groups, words };
}

// All states have the members of a group: engines read objects of one form faster.
function makeState(): Group {
  return { ahead: [], edges: [], rules: [], taken: [], known: [], run: undefined };
}

/** Determines what follows a state, once it can be reached. */
function visit({ ahead, edges, rules }: State): void {
  // An optional item adds to what is ahead: the same without it.
  for (const [rule, at] of ahead) {
    const item = rule.items[at];
    if (item === undefined) rules.push(rule);
    else {
      let next = edges.find((edge) => edge.item.source === item.source)?.next;
      if (next === undefined) {
        next = makeState();
        edges.push({ item, next });
      }
      next.ahead.push([rule, at + 1]);
      if (item.optional) ahead.push([rule, at + 1]);
    }
  }
  ahead.length = 0;
}

// If a rule requires words only, no kinds or groups, the last of them is a head. A count alone is no expression.
function addWords(words: Map<string, boolean>, items: readonly Item[], group: string): void {
  const asked = items.filter(({ optional }) => !optional);
  const bare = group !== "count" && asked.every((item) => item.words.length > 0 && !item.kinds);
  for (const item of items)
    for (const word of item.words)
      words.set(word, words.get(word) || (bare && item === asked.at(-1)));
}

const GAPS: Readonly<Record<string, number>> = {
  ",": NONE | BLANK | COMMA,
  "-": HYPHEN,
  _: NONE | BLANK,
};

// `?` after an item makes it optional. Before it, `,` allows a comma, `-` requires a hyphen and `_` forbids one.
// `$name` is a group, capitals are kinds, and anything else is words, which are kept after `=`.
function readItem(source: string, groups: Readonly<Record<string, Group>>): Item {
  const [, sign = "", kept, names = ""] = /^([,_-]?)([$=]?)(.*?)\??$/.exec(
    source,
  ) as readonly string[];
  const all = names.split("|");
  const kinds = bits(names);
  const kind = kinds === 0 ? "" : (all[0] as string).toLowerCase().replace(/s$/, "");
  return {
    source: sign + kept + names,
    kinds,
    words: kept === "$" ? [] : all.filter((name) => bit(name) === 0),
    group: kept === "$" ? groups[names] : undefined,
    name: kept === "$" ? names : kept ? "word" : kind,
    optional: source.endsWith("?"),
    gaps: GAPS[sign] ?? NONE | BLANK | HYPHEN,
  };
}

/** The matches of a group's rules at a position in a run: the longest first, and among equals, the earlier rule's. */
export function matchesAt(group: Group, run: readonly Token[], from: number): readonly Match[] {
  if (group.run !== run) {
    group.run = run;
    group.known = [];
  }
  const known = group.known[from];
  if (known !== undefined) return known;
  const matches: Match[] = [];
  follow(group, run, from, from, undefined, matches);
  matches.sort((a, b) => b.to - a.to || a.rule.rank - b.rule.rank);
  group.known[from] = matches;
  return matches;
}

/** Follows every path through the patterns. The recursion is as deep as the longest pattern, with its nested ones. */
function follow(
  state: State,
  run: readonly Token[],
  from: number,
  at: number,
  last: Part | undefined,
  matches: Match[],
): void {
  for (const rule of state.rules) matches.push({ rule, to: at, last });
  if (state.edges.length === 0) return;
  let to = at;
  let token = run[to];
  // `Financial` before an expression is the end of a name.
  const isSkipped =
    token?.value === SKIPPED &&
    (at > from || token.word !== "financial") &&
    // `released its calendar Monday`
    ((run[at + 1]?.kinds ?? 0) & PROPER) === 0;
  if (isSkipped) {
    to += 1;
    token = run[to];
  }
  if (token === undefined) return;
  for (const { item, next } of edgesFor(state, token.entry)) {
    const { name, group, gaps } = item;
    if (to > from && (token.gap & gaps) === 0) continue;
    if (group !== undefined)
      for (const match of matchesAt(group, run, to))
        follow(next, run, from, match.to, { name, token, match, before: last }, matches);
    else {
      const part = name === "" ? last : { name, token, match: undefined, before: last };
      follow(next, run, from, to + 1, part, matches);
    }
  }
}

function edgesFor(state: State, entry: Entry): readonly Edge[] {
  const known = state.taken[entry.id];
  if (known !== undefined) return known;
  const edges = state.edges.filter(({ item }) => canBegin(item, entry));
  for (const { next } of edges) visit(next);
  state.taken[entry.id] = edges;
  return edges;
}

function canBegin({ group, kinds, words }: Item, entry: Entry): boolean {
  if (group !== undefined) return edgesFor(group, entry).length > 0;
  return (entry.kinds & kinds) !== 0 || words.includes(entry.word);
}
