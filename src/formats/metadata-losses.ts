/** Losses of metadata. */

import { isWhole, LEAST_URGENT, languageTag } from "./metadata-values.ts";
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

const NO_TIME = "is neither a day nor an ISO 8601 time with a zone";

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
