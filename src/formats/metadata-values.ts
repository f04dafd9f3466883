/** Values of metadata that documents allow. */

import type { DocumentMetadataInit } from "./model.ts";

/**
 * The language, if XML Schema allows it: parts of at most eight letters and digits, the first one of letters only. Some
 * systems have an underscore between the parts: `en_US`.
 */
export function languageTag({ language = "" }: DocumentMetadataInit): string | undefined {
  const tag = language.replaceAll("_", "-");
  const fits = tag.split("-").every((part) => /^[A-Za-z\d]{1,8}$/.test(part));
  return fits && /^[A-Za-z]+(?:-|$)/.test(tag) ? tag : undefined;
}

/** The least urgency: the numbers go from 1, the most urgent, to this. */
export const LEAST_URGENT: number = 9;

/** The whole number from 1 to `most` that a document writes, or `undefined` for anything else. */
export function wholeIn(text: string | undefined, most?: number): number | undefined {
  const value = Number(text);
  return isWhole(value, most) ? value : undefined;
}

/** Whether a value is a whole number from 1 to `most`. */
export function isWhole(
  value: number | undefined,
  most: number = Number.MAX_SAFE_INTEGER,
): value is number {
  return Number.isInteger(value) && (value as number) >= 1 && (value as number) <= most;
}
