/** Keeps an article of a feed in one piece, and apart from the others: each begins at its header line. */

import { opensWithHeader, readHeader } from "../block/header.ts";
import { refuse } from "../check/refuse.ts";
import type { ArticleDraft, TextDraft } from "./draft.ts";

/** Refuses words of a draft that begin a line as a header does, unless the text that is edited has them as well. */
export function refuseHeaders(draft: ArticleDraft, old: ArticleDraft | undefined): void {
  const fresh = headersIn(draft);
  if (fresh.size === 0) return;
  const said = old && headersIn(old);
  for (const [text, path] of fresh)
    if (!said?.has(text)) refuse(path, "would begin another article in a feed");
}

/** The words that begin a line as a header does, each with its field. */
function headersIn(draft: ArticleDraft): Map<string, string> {
  const found = new Map<string, string>();
  const look = (path: string, nodes: readonly TextDraft[], from = 0): void => {
    for (let index = from; index < nodes.length; index += 1) {
      const { text } = nodes[index] as TextDraft;
      if (readHeader(text, 0) !== undefined) found.set(text, `${path}[${index}]`);
    }
  };
  for (const [index, { dateline, paragraphs }] of [draft, ...draft.items].entries()) {
    const path = index === 0 ? "" : `items[${index - 1}].`;
    // The lede stands on the line of its dateline.
    look(`${path}paragraphs`, paragraphs, dateline === undefined ? 0 : 1);
  }
  for (const name of ["related", "trailing", "furniture"] as const) look(name, draft[name]);
  return found;
}

/** Refuses to write a copy without the header line at which it began in its feed. */
export function requireHeader(copy: string, old: string): void {
  if (opensWithHeader(old) && !opensWithHeader(copy))
    refuse("date", "must stay: without it, the article would be part of the one before it");
}
