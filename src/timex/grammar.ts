/** Rules as patterns over the words of a run, and what they match. */

import { bit, type Entry, KINDS, type Kind } from "./lexicon.ts";
import type { Rule } from "./rule.ts";
import { BLANK, COMMA, HYPHEN, NONE, type Token } from "./token.ts";

/** One place in a pattern. */
interface Item {
  /** The kinds of words that can stand here, as bits. */
  readonly kinds: number;
  /** The words that can stand here. */
  readonly words: readonly string[];
  /** The group whose rules can stand here; empty for words. */
  readonly group: string;
  /** What it is called among a match's parts; empty where it is not kept. */
  readonly name: string;
  readonly optional: boolean;
  readonly gaps: number;
}

/** A place between the words of patterns: rules that begin alike share theirs. */
interface State {
  /** What can stand next. */
  readonly edges: Edge[];
  /** The rules that are matched here. */
  readonly rules: RankedRule[];
  /** The edges that a word can take, told when first asked for. */
  readonly taken: Map<Entry, readonly Edge[]>;
}

interface Edge {
  readonly source: string;
  readonly item: Item;
  readonly next: State;
}

interface RankedRule {
  readonly rule: Rule;
  readonly rank: number;
}

interface Group {
  readonly start: State;
  /** What was matched last, by place in the run: rules ask for the same group at the same place. */
  run: readonly Token[] | undefined;
  readonly longest: Map<number, Match | undefined>;
}

/** Rules by the group that they belong to. */
export type Grammar = ReadonlyMap<string, Group>;

/** What a rule matched: the tokens to before `to`. */
export interface Match extends RankedRule {
  readonly to: number;
  readonly parts: readonly (readonly [name: string, part: Token | Match])[];
}

/** Makes rules ready. */
export function makeGrammar(groups: Readonly<Record<string, readonly Rule[]>>): Grammar {
  return new Map(
    Object.entries(groups).map(([name, rules]) => {
      const start = makeState();
      rules.forEach((rule, rank) => {
        addRule(start, rule, rank);
      });
      return [name, { start, run: undefined, longest: new Map() }];
    }),
  );
}

function makeState(): State {
  return { edges: [], rules: [], taken: new Map() };
}

function addRule(start: State, rule: Rule, rank: number): void {
  let states: readonly State[] = [start];
  for (const source of rule[0].split(" ")) {
    const item = readItem(source);
    const next = states.map((state) => stateBehind(state, source.replace(/\?$/, ""), item));
    states = item.optional ? [...states, ...next] : next;
  }
  for (const state of states) state.rules.push({ rule, rank });
}

function stateBehind(state: State, source: string, item: Item): State {
  const known = state.edges.find((edge) => edge.source === source);
  if (known !== undefined) return known.next;
  const next = makeState();
  state.edges.push({ source, item, next });
  return next;
}

const GAPS: Readonly<Record<string, number>> = {
  ",": NONE | BLANK | COMMA,
  "-": HYPHEN,
  _: NONE | BLANK,
};

// `?` behind an item: it can be missing. `,` before it: a comma can stand there; `-`: a hyphen must; `_`: none may.
// `$name` is a group, capitals are kinds, anything else words; what they are kept as stands before them: `dir:last|this`.
function readItem(source: string): Item {
  const sign = GAPS[source.charAt(0)];
  const optional = source.endsWith("?");
  const rest = source.slice(sign === undefined ? 0 : 1, optional ? -1 : undefined);
  const gaps = sign ?? NONE | BLANK | HYPHEN;
  if (rest.startsWith("$"))
    return { kinds: 0, words: [], group: rest.slice(1), name: rest.slice(1), optional, gaps };
  const [first, second] = rest.split(":") as [string, string?];
  const names = (second ?? first).split("|");
  const kinds = names.filter((name) => KINDS.includes(name as Kind)) as Kind[];
  return {
    kinds: kinds.reduce((bits, kind) => bits | bit(kind), 0),
    words: names.filter((name) => !KINDS.includes(name as Kind)),
    group: "",
    name: second === undefined ? (kinds[0]?.toLowerCase() ?? "") : first,
    optional,
    gaps,
  };
}

/**
 * The words that stand in rules themselves, each with whether an expression can do without any word of a kind: the last
 * word of a rule that has no kinds and groups.
 */
export function wordsOf(groups: Readonly<Record<string, readonly Rule[]>>): Map<string, boolean> {
  const words = new Map<string, boolean>([
    ["'s", false],
    ["through", false],
  ]);
  for (const rule of Object.values(groups).flat()) {
    const items = rule[0].split(" ").map(readItem);
    const asked = items.filter(({ optional }) => !optional);
    const bare = asked.every(({ kinds, group }) => kinds === 0 && group === "");
    for (const item of items)
      for (const word of item.words)
        words.set(word, words.get(word) === true || (bare && item === asked.at(-1)));
  }
  return words;
}

const NONE_MATCHED: readonly Match[] = [];

/** What the rules of a group match at a place of a run, longest first; of equals the rule that comes first. */
export function matchesAt(
  grammar: Grammar,
  group: string,
  run: readonly Token[],
  from: number,
): readonly Match[] {
  const { start } = grammar.get(group) as Group;
  if (edgesFor(grammar, start, (run[from] as Token).entry).length === 0) return NONE_MATCHED;
  const matches: Match[] = [];
  follow(grammar, start, run, from, 0, [], matches);
  return matches.length < 2
    ? matches
    : matches.sort((a, b) => (a.to === b.to ? a.rank - b.rank : b.to - a.to));
}

/** Follows every way through the patterns; it calls itself as deep as the longest is long. */
function follow(
  grammar: Grammar,
  state: State,
  run: readonly Token[],
  at: number,
  gaps: number,
  parts: [string, Token | Match][],
  matches: Match[],
): void {
  for (const { rule, rank } of state.rules)
    matches.push({ rule, rank, to: at, parts: parts.slice() });
  const token = run[at];
  if (token === undefined) return;
  for (const { item, next } of edgesFor(grammar, state, token.entry)) {
    if (gaps !== 0 && (token.gap & item.gaps) === 0) continue;
    const part = item.group === "" ? token : longestAt(grammar, item.group, run, at);
    if (part === undefined) continue;
    if (item.name !== "") parts.push([item.name, part]);
    follow(grammar, next, run, "to" in part ? part.to : at + 1, 1, parts, matches);
    if (item.name !== "") parts.pop();
  }
}

function longestAt(
  grammar: Grammar,
  name: string,
  run: readonly Token[],
  at: number,
): Match | undefined {
  const group = grammar.get(name) as Group;
  if (group.run !== run) {
    group.run = run;
    group.longest.clear();
  } else if (group.longest.has(at)) return group.longest.get(at);
  const match = matchesAt(grammar, name, run, at)[0];
  group.longest.set(at, match);
  return match;
}

function edgesFor(grammar: Grammar, state: State, entry: Entry): readonly Edge[] {
  const known = state.taken.get(entry);
  if (known !== undefined) return known;
  const edges = state.edges.filter(({ item }) => canBegin(grammar, item, entry));
  state.taken.set(entry, edges);
  return edges;
}

function canBegin(grammar: Grammar, item: Item, entry: Entry): boolean {
  if (item.group !== "")
    return edgesFor(grammar, (grammar.get(item.group) as Group).start, entry).length > 0;
  return (entry.kinds & item.kinds) !== 0 || item.words.includes(entry.word);
}
