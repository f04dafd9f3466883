/** Checks the values that callers without types pass. */

import type { Article } from "../model.ts";
import { refuse, refuseType, tagOf } from "./refuse.ts";

/** A value that has members. */
export type Members = Readonly<Record<string, unknown>>;

/** Whether a value is an object, which may be a list. */
export function isObject(value: unknown): value is Members {
  return typeof value === "object" && value !== null;
}

/** Returns the value as an object without a tag of its own, as lists, `Map`, `Date` and promises have, or throws a `TypeError`. */
export function members(value: unknown, path: string, wanted = "an object"): Members {
  return tagOf(value) === "Object" ? (value as Members) : refuseType(path, wanted, value);
}

// Most misspellings leave the first letters as they are.
const SPELLED = 3;

/**
 * Returns the options of a call. One that is none of the `names` but begins like one of them, or is another function's name
 * for it, the `misnomer`, is refused, since it would go unnoticed. Any other is passed over, so that several functions can
 * be given the same options. A number counts as no options, so that `texts.map(extractDates)` works, which passes the index
 * of each text.
 */
export function optionsOf(value: unknown, names: string, misnomer = ""): Members {
  const options = typeof value === "number" ? {} : members(value, "options");
  for (const name of Object.keys(options)) {
    if (options[name] === undefined) continue;
    const isMisspelled = ` ${names}`.includes(` ${name.slice(0, SPELLED)}`);
    if ((isMisspelled && !names.split(" ").includes(name)) || name === misnomer)
      refuse(`options.${name}`, `is not an option, only ${names.replaceAll(" ", ", ")}`);
  }
  return options;
}

/**
 * Returns a value that is not a string as the object that a node can be instead. `field` is what that object must have.
 */
export function fieldsOf(value: unknown, path: string, field = "a text"): Members {
  refuseNull(value, path);
  return members(value, path, `a string or an object with ${field}`);
}

/** Returns the value as an article, which has its lists, or throws a `TypeError`. Its nodes may have been edited. */
export function parsed(value: unknown, path: string, wanted = "a parsed article"): Article {
  const { paragraphs, items } = Object(value) as Partial<Article>;
  const whole = Array.isArray(paragraphs) && Array.isArray(items);
  return whole ? (value as Article) : refuseType(path, wanted, value);
}

/** Returns the value as a list of objects, or throws a `TypeError`. */
export function membersList(value: unknown, path: string): readonly Members[] {
  return eachOf(value, path).map(([, one]) => one);
}

/** Returns the value as a list of objects, each with its path, or throws a `TypeError`. */
export function eachOf(value: unknown, path: string): [path: string, one: Members][] {
  return array(value, path).map((one, index) => {
    const at = `${path}[${index}]`;
    return [at, members(one, at)];
  });
}

/** Returns the value as a list, empty if left out, or throws a `TypeError`. */
export function list(value: unknown, path: string): readonly unknown[] {
  refuseNull(value, path);
  return value === undefined ? [] : array(value, path);
}

/** Returns the value as a list, or throws a `TypeError`. */
export function array(value: unknown, path: string): readonly unknown[] {
  return Array.isArray(value) ? value : refuseType(path, "an array", value);
}

/** Returns the value as a string, or throws a `TypeError`. */
export function string(value: unknown, path: string): string {
  return typeof value === "string" ? value : refuseType(path, "a string", value);
}

/** Returns the value as a string, or `undefined` if left out, or throws a `TypeError`. */
export function optionalString(value: unknown, path: string): string | undefined {
  refuseNull(value, path);
  return value === undefined ? undefined : string(value, path);
}

/** Returns the value as the text of a day, or `undefined` if left out, or throws a `TypeError`. */
export function optionalDay(value: unknown, path: string): string | undefined {
  if (value === undefined || typeof value === "string") return value;
  refuseNull(value, path);
  return refuseType(path, "a string like 2031-03-04", value);
}

/** Returns the value as a whole number from `least` to `most`, or `undefined` if left out; refuses any other. */
export function optionalWhole(
  value: unknown,
  path: string,
  least: number,
  most: number,
): number | undefined {
  refuseNull(value, path);
  return value === undefined ? undefined : whole(value, path, least, most);
}

/** Refuses `null`, which databases and forms have in place of a value that is left out. */
function refuseNull(value: unknown, path: string): void {
  if (value === null) refuse(path, "is null; give it a value, or leave it out", TypeError);
}

/** Returns the value as a whole number from `least` to `most`, or refuses it. */
export function whole(value: unknown, path: string, least: number, most: number): number {
  if (typeof value !== "number") return refuseType(path, "a number", value);
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  return refuse(path, `must be a whole number from ${least} to ${most}, not ${value}`);
}

/** Returns the value if it is one of a list, or refuses it. */
export function oneOf<T>(value: unknown, path: string, all: readonly T[]): T {
  return all.includes(value as T) ? (value as T) : refuse(path, `must be one of ${all.join(", ")}`);
}

/** Returns the value if it is `true` or `false`, or refuses it. */
export function flag(value: unknown, path: string): boolean {
  return oneOf(value, path, [true, false]);
}

/** Returns the value as the text of a single line, or refuses one with a line break in it or blanks around it. */
export function line(value: unknown, path: string): string {
  const text = string(value, path);
  if (/[\n\r]/.test(text)) refuse(path, "has a line break, and is written on one line");
  if (text.trim() === "") refuse(path, "is empty");
  if (text !== text.trim())
    refuse(path, "has blanks around it, which would not read back; trim it");
  return text;
}

/** Whether a value is a list of nothing but objects. */
export function areObjects(value: unknown): value is readonly object[] {
  return Array.isArray(value) && value.every(isObject);
}
