/** JSON values from outside: their members, and what of them nobody has read. */

import { refuse, refuseType } from "../../check/refuse.ts";
import { decodeText } from "../bytes.ts";
import type { Loss } from "../model.ts";
import { UNTOLD } from "../reasons.ts";

/** An object of JSON. */
export type Members = Readonly<Record<string, unknown>>;

// Newsroom items are some levels deep; one that is deeper than this was made to break a reader.
const DEEPEST = 64;

/**
 * The JSON value of an input: of a text or its bytes, and what is parsed already as it is.
 *
 * @throws SyntaxError for what is no JSON; RangeError for what is deeper than any of a newsroom, and bytes that are no text.
 */
export function jsonOf(input: unknown): unknown {
  const isText = typeof input === "string" || input instanceof Uint8Array;
  const value: unknown = isText ? JSON.parse(decodeText(input)) : input;
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) refuse("input", `is more than ${DEEPEST} levels deep`);
    level = level.flatMap((one) =>
      typeof one === "object" && one !== null ? Object.values(one) : [],
    );
  }
  return value;
}

/** Whether a value is an object, and no list. */
export function isMembers(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value as an object, or a `TypeError`. */
export function requireMembers(value: unknown, wanted: string): Members {
  return isMembers(value) ? value : refuseType("input", wanted, value);
}

/** The value as a list: a list as it is, nothing as an empty one, and any other value as a list of one. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** The value where it is a string with a word in it, or a number. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value.trim() !== "" ? value : undefined;
}

/** Tells a value as lost, where it says anything. */
export function tellValue(path: string, value: unknown, lost: Loss[]): void {
  if (isEmpty(value)) return;
  const text = typeof value === "string" ? value : JSON.stringify(value);
  lost.push({ path, text, reason: UNTOLD });
}

/** Tells the members of an object that are not among the known ones; names are compared in small letters. */
export function tellOthers(
  path: string,
  value: unknown,
  known: readonly string[],
  lost: Loss[],
): void {
  if (!isMembers(value)) {
    tellValue(path, value, lost);
    return;
  }
  for (const [name, member] of Object.entries(value))
    if (!known.includes(name.toLowerCase())) tellValue(`${path}.${name}`, member, lost);
}

function isEmpty(value: unknown): boolean {
  if (typeof value === "string") return value.trim() === "";
  if (typeof value !== "object" || value === null) return value === undefined || value === null;
  return Object.keys(value).length === 0;
}
