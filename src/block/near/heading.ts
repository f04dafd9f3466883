/** Headings above contacts and lists, below which other lines are read as something else than paragraphs. */

import type { BlockKind } from "../block.ts";

const CONTACTS = /(?:onta[ck]ts?:?|relations:)$/i;

const NOTEBOOK = /^# (?:dpa-)?Notebook|publication\.?$/;

const LISTED =
  /^(?:(?:for )?related [a-z ]+:?|(?:also read|read (?:also|more)):?|most read|trending stories|news provided by)$/i;

/**
 * Returns the kind of the lines below such a heading: names and numbers below `Contacts`, `Media Contact:` and `For
 * further information, please contact:`, material that is not for publication below dpa's `# Notebook`, headlines below
 * `Related Stories` or `Read also`, and who issued a press release below `News provided by`.
 */
export function kindBelow(
  kind: BlockKind | undefined,
  line: string,
): "navigation" | "section" | "sign-off" | undefined {
  if (kind === "navigation" && LISTED.test(line)) return kind;
  if (kind !== "section") return undefined;
  return CONTACTS.test(line) ? "sign-off" : NOTEBOOK.test(line) ? kind : undefined;
}
