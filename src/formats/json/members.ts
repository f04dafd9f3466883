/** Reads JSON values from outside, and reports the members that were not read. */

import { refuse, refuseType } from "../../check/refuse.ts";
import type { Members } from "../../check/values.ts";
import { decodeText } from "../bytes.ts";
import type { Loss } from "../model.ts";
import { NO_FIELD } from "../reasons.ts";

// Newsroom items are a few levels deep; a deeper one was made to break a reader.
const DEEPEST = 64;
// A document of 64 million code units has fewer.
const MOST_MEMBERS = 32_000_000;

/**
 * Parses a text or its bytes as JSON; a value that was parsed already is returned unchanged.
 *
 * @throws SyntaxError if the input is not JSON; RangeError if it is nested too deep, as a value that contains itself is,
 *   has too many members, or if its bytes are not text.
 */
export function jsonOf(input: unknown): unknown {
  const isText = typeof input === "string" || input instanceof Uint8Array;
  const value: unknown = isText ? parsed(decodeText(input)) : input;
  refuseVast(value);
  return value;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    // The engine's words say where.
    return refuse("input", `is not JSON: ${(error as Error).message}`, SyntaxError);
  }
}

/**
 * Refuses a value that is nested too deep or has too many members. An object that is shared, as an alias in YAML is,
 * counts each time, since that is how often it is written, but is looked into only once in each level.
 */
function refuseVast(value: unknown): void {
  let level = new Map<unknown, number>([[value, 1]]);
  let total = 0;
  for (let depth = 0; level.size > 0; depth += 1) {
    if (depth > DEEPEST) refuse("input", `is more than ${DEEPEST} levels deep`);
    const below = new Map<unknown, number>();
    for (const [one, count] of level) {
      if (typeof one !== "object" || one === null) continue;
      for (const member of Object.values(one)) {
        total += count;
        if (typeof member === "object") below.set(member, (below.get(member) ?? 0) + count);
      }
    }
    if (total > MOST_MEMBERS) refuse("input", `has more than ${MOST_MEMBERS} members`);
    level = below;
  }
}

/** Whether a value is an object other than a list. */
export function isMembers(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Returns the value if it is an object, and throws a `TypeError` otherwise. */
export function requireMembers(value: unknown, wanted: string): Members {
  return isMembers(value) ? value : refuseType("input", wanted, value);
}

/** The value as a list: a list unchanged, nothing as an empty list, and any other value as a list of one. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** The value as a string if it is a number, or a string that is not blank. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value.trim() !== "" ? value : undefined;
}

/** Reports a value as lost unless it is empty. */
export function reportValue(path: string, value: unknown, lost: Loss[]): void {
  if (isEmpty(value)) return;
  const text = typeof value === "string" ? value : JSON.stringify(value);
  lost.push({ path, text, reason: NO_FIELD });
}

/** Reports the members whose names in lower case are not in `known`, or all of a value that is not an object. */
export function reportOthers(
  path: string,
  value: unknown,
  known: readonly string[],
  lost: Loss[],
): void {
  if (!isMembers(value)) {
    reportValue(path, value, lost);
    return;
  }
  for (const [name, member] of Object.entries(value))
    if (!known.includes(name.toLowerCase())) reportValue(`${path}.${name}`, member, lost);
}

function isEmpty(value: unknown): boolean {
  if (typeof value === "string") return value.trim() === "";
  if (typeof value !== "object" || value === null) return value === undefined || value === null;
  return Object.keys(value).length === 0;
}
