/** Losses of metadata. */

import type { DocumentMetadata, DocumentMetadataInit, Loss } from "./model.ts";
import { UNPLACED } from "./reasons.ts";
import { timeOf } from "./time.ts";

/**
 * The losses of metadata in a format that has a place only for the fields in `carried`, and whose writer counts those in
 * `counted` itself: they are lost unless it has counted the same.
 */
export function metadataLosses(
  metadata: DocumentMetadataInit,
  carried: readonly (keyof DocumentMetadata)[],
  counted: Pick<DocumentMetadataInit, "wordCount"> = {},
): Loss[] {
  const found: DocumentMetadataInit = counted;
  return (Object.keys(metadata) as (keyof DocumentMetadata)[])
    .filter((name) => !carried.includes(name) && (metadata[name] ?? found[name]) !== found[name])
    .map((name) => ({
      path: `metadata.${name}`,
      text: String(metadata[name]),
      reason: name in counted ? "is counted anew" : UNPLACED,
    }));
}

/** The losses of fields that a format has a place for, but whose values it does not allow. */
export function valueLosses(
  metadata: DocumentMetadataInit,
  leastUrgent: number = LEAST_URGENT,
): Loss[] {
  const { created, modified, version, urgency } = metadata;
  const lost: Loss[] = [];
  const report = (name: keyof DocumentMetadata, reason: string): void => {
    lost.push({ path: `metadata.${name}`, text: String(metadata[name]), reason });
  };
  if (created !== undefined && timeOf(created) === undefined) report("created", NO_TIME);
  if (modified !== undefined && timeOf(modified) === undefined) report("modified", NO_TIME);
  if (version !== undefined && !isWhole(version))
    report("version", "is not a whole number from 1 up");
  if (urgency !== undefined && !isWhole(urgency, leastUrgent))
    report("urgency", `is not a whole number from 1 to ${leastUrgent}`);
  return [...lost, ...languageLosses(metadata)];
}

/** The loss of a language that is not written, since it is no tag. */
export function languageLosses(metadata: DocumentMetadataInit): Loss[] {
  const { language } = metadata;
  if (language === undefined || languageTag(metadata) !== undefined) return [];
  return [
    { path: "metadata.language", text: language, reason: "is not a language tag such as en-US" },
  ];
}

/**
 * The language, if XML Schema allows it: parts of at most eight letters and digits, the first one of letters only. Some
 * systems have an underscore between the parts: `en_US`.
 */
export function languageTag({ language = "" }: DocumentMetadataInit): string | undefined {
  const tag = language.replaceAll("_", "-");
  const fits = tag.split("-").every((part) => /^[A-Za-z\d]{1,8}$/.test(part));
  return fits && /^[A-Za-z]+(?:-|$)/.test(tag) ? tag : undefined;
}

const NO_TIME = "is neither a day nor an ISO 8601 time with a zone";

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
