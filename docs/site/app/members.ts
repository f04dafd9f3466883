/** Lists the members of a value at a path, for a tree that is drawn only as far as it is opened. */

import type { Member, Path } from "./protocol.ts";

// Only the first members of a longer list are drawn.
const MOST_MEMBERS = 200;

/** The members of the value at the path. */
export function membersOf(root: unknown, path: Path): Member[] {
  const value = path.reduce(
    (at, name) => (at as Record<string, unknown> | undefined)?.[name],
    root,
  );
  if (typeof value !== "object" || value === null) return [];
  const entries = Object.entries(value);
  const shown = entries.slice(0, MOST_MEMBERS).map(([name, member]) => memberOf(name, member));
  const more = entries.length - shown.length;
  return more === 0 ? shown : [...shown, { name: "…", json: `${more} more`, hint: "", spans: [] }];
}

function memberOf(name: string, value: unknown): Member {
  if (typeof value !== "object" || value === null) {
    const json = JSON.stringify(value) ?? "undefined";
    return { name, json: short(json, LONGEST_LEAF), hint: "", spans: [] };
  }
  const spans = spansOf(value);
  if (Object.keys(value).length === 0)
    return { name, json: JSON.stringify(value), hint: "", spans };
  return { name, hint: Array.isArray(value) ? `[${value.length}]` : summaryOf(value), spans };
}

/** The spans of a value in the text: its own, or those of its mentions and references. */
function spansOf(value: object): Member["spans"] {
  const { start, end, mentions = [], references = [] } = value as Spanned;
  if (start !== undefined && end !== undefined) return [{ start, end }];
  return [...mentions, ...references].map((one) => ({ start: one.start, end: one.end }));
}

interface Spanned {
  readonly start?: number;
  readonly end?: number;
  readonly mentions?: Member["spans"];
  readonly references?: Member["spans"];
}

const LONGEST_LEAF = 300;

function summaryOf(value: object): string {
  const { name, raw, text, message } = value as Record<string, unknown>;
  const words = [name, raw, text, message].find((one) => typeof one === "string");
  return words === undefined ? "{…}" : short(words as string, 60);
}

function short(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most)}…` : text;
}
