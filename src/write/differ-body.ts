/** Edits a story's dateline and paragraphs. */

import { sameDateline } from "../dateline/draft.ts";
import { spellDateline } from "../dateline/spell.ts";
import type { DigestItem, Span } from "../model.ts";
import { hasBreak } from "../text/lines.ts";
import { editList, isRespelled } from "./differ-nodes.ts";
import { sameText } from "./difference.ts";
import type { StoryDraft } from "./draft.ts";
import { insert, insertLine, type Patch, paragraphBreak, replace } from "./patch.ts";

/** Edits the dateline and paragraphs of the article itself, or of a digest's story at `path`. */
export function editBody(
  patch: Patch,
  old: Pick<DigestItem, "dateline" | "paragraphs">,
  draft: StoryDraft,
  path: string,
): void {
  editDateline(patch, old, draft, path);
  editList(patch, `${path}paragraphs`, old.paragraphs, draft.paragraphs, {
    equal: sameText,
    spell: ({ text }) => text,
    apart: paragraphBreak(patch, old.paragraphs),
    first: firstParagraphs(patch, old.dateline),
  });
}

function editDateline(
  patch: Patch,
  { dateline: old, paragraphs }: Pick<DigestItem, "dateline" | "paragraphs">,
  { dateline: fresh, paragraphs: texts }: StoryDraft,
  path: string,
): void {
  if (fresh === undefined) {
    if (old !== undefined) replace(patch, old, "");
    return;
  }
  if (old !== undefined && sameDateline(old, fresh) && !isRespelled(old, fresh)) return;
  const [lede] = paragraphs;
  // Kyodo's dateline can have a line of its own, where it needs no sign before the lede.
  const alone = old && lede && hasBreak(patch.text, old.end, lede.start);
  const words = alone ? "" : (texts[0]?.text ?? "");
  const spelling = spellDateline(fresh, words, `${path}dateline`);
  if (old !== undefined) replace(patch, old, spelling);
  else if (lede !== undefined) insert(patch, lede.start, spelling);
  else insertLine(patch, "dateline", spelling);
}

/** Inserts paragraphs where there are none: the first on the dateline's line, the others below it. */
function firstParagraphs(patch: Patch, dateline: Span | undefined): (text: string) => void {
  let apart = dateline === undefined || patch.text.charAt(dateline.end - 1) === " " ? "" : " ";
  return (text) => {
    if (dateline === undefined) insertLine(patch, "paragraph", text);
    else insert(patch, dateline.end, apart + text);
    apart = patch.lineBreak;
  };
}
