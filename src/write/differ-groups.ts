/** Edits nodes that have several blocks: related headlines with their bullets, and a digest's stories. */

import { type HeadlineDraft, sameHeadline } from "../headline/draft.ts";
import { spellHeadline } from "../headline/spell.ts";
import type { DigestItem, RelatedHeadline, Span } from "../model.ts";
import { countBefore } from "../text/count-before.ts";
import { composeEntry, composeItem } from "./compose.ts";
import { editBody } from "./differ-body.ts";
import { editList, isRespelled } from "./differ-nodes.ts";
import { sameStory } from "./difference.ts";
import type { StoryDraft } from "./draft.ts";
import { insert, insertLine, type Patch, remove, replace } from "./patch.ts";

/** Edits the list of related stories. */
export function editRelated(
  patch: Patch,
  old: readonly RelatedHeadline[],
  fresh: readonly HeadlineDraft[],
): void {
  const spell = (headline: HeadlineDraft, path: string): string =>
    composeEntry(headline, path).join(patch.lineBreak);
  editList(patch, "related", old, fresh, {
    equal: sameHeadline,
    spell,
    first: (spelling) => insertLine(patch, "related", spelling),
    whole: (headline) => withBullet(patch, headline),
    change: (from, to, path) => {
      if (from.number === to.number) replace(patch, from, spellHeadline(to, path));
      else replace(patch, withBullet(patch, from), spell(to, path));
    },
  });
}

/** The stretch from a related headline's bullet to the end of the headline. */
function withBullet({ blocks }: Patch, { start, end, number }: RelatedHeadline): Span {
  const index = countBefore(blocks, start) - (number === undefined ? 1 : 2);
  return { start: blocks[index]?.start ?? start, end };
}

/** A digest's story and where it stands in the text, from its rule to its last block. */
interface PlacedItem extends Span {
  readonly item: DigestItem;
}

/** Edits the stories of a digest. */
export function editItems(
  patch: Patch,
  old: readonly DigestItem[],
  fresh: readonly (StoryDraft & { readonly start?: unknown })[],
): void {
  editList(
    patch,
    "items",
    old.map((item) => placeItem(patch, item)),
    fresh,
    {
      equal: ({ item }, story) =>
        sameStory(item, story) &&
        !isRespelled(item.headline, story.headline) &&
        !isRespelled(item.dateline, story.dateline),
      spell: (story, path) => composeItem(story, `${path}.`).join(patch.lineBreak),
      first: (spelling) => insertLine(patch, "rule", spelling),
      change: (placed, story, path) => {
        editItemHeadline(patch, placed, story, `${path}.headline`);
        editBody(patch, placed.item, story, `${path}.`);
      },
    },
  );
}

function placeItem({ blocks }: Patch, item: DigestItem): PlacedItem {
  const { headline, dateline, paragraphs } = item;
  const first = headline ?? dateline ?? paragraphs[0];
  const last = paragraphs.at(-1) ?? dateline ?? headline;
  let index = countBefore(blocks, first?.start ?? 0);
  while (index > 0 && blocks[index]?.kind !== "rule") index -= 1;
  return { start: blocks[index]?.start ?? 0, end: last?.end ?? 0, item };
}

function editItemHeadline(
  patch: Patch,
  { start, item: { headline: old } }: PlacedItem,
  { headline: fresh }: StoryDraft,
  path: string,
): void {
  if (fresh === undefined) {
    if (old !== undefined) remove(patch, old);
  } else if (old === undefined) {
    const rule = patch.blocks[countBefore(patch.blocks, start)];
    insert(patch, rule?.end ?? start, patch.lineBreak + spellHeadline(fresh, path));
  } else if (!sameHeadline(old, fresh) || isRespelled(old, fresh))
    replace(patch, old, spellHeadline(fresh, path));
}
