/** The headings below which no line is the story's. */

import type { BlockKind } from "./block.ts";

const CONTACTS = /contacts?:?$/i;
const NOTEBOOK = /^# Notebook|publication\.?$/;
const RELATED = /^related [a-z]+:?$/i;

/**
 * What the lines below such a heading are: names and numbers of those to be asked, below `Contacts`, `Media Contact:`,
 * `For further information, please contact:`; below dpa's `# Notebook` what is not for publication; below `Related
 * Stories` their headlines.
 */
export function kindBelow(
  kind: BlockKind | undefined,
  line: string,
): "navigation" | "section" | "sign-off" | undefined {
  if (kind === "navigation" && RELATED.test(line)) return kind;
  if (kind !== "section") return undefined;
  if (CONTACTS.test(line)) return "sign-off";
  return NOTEBOOK.test(line) ? "section" : undefined;
}
