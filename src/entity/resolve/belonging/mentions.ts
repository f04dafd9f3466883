/** The mentions of a text's entities, found by where they begin and end. */

import type { EntityDraft } from "../draft.ts";

/** A mentioned entity, and where the mention is. */
interface Mentioned {
  readonly entity: EntityDraft;
  readonly start: number;
  readonly end: number;
}

/** The mentions, by where they begin and end. */
export interface Mentions {
  readonly from: (start: number) => Mentioned | undefined;
  readonly to: (end: number) => Mentioned | undefined;
}

/** Indexes the mentions of entities. */
export function mentionsOf(entities: readonly EntityDraft[]): Mentions {
  // Most people have no other name beside them, so the mentions are indexed only when one is asked for.
  const bySide = (side: "start" | "end"): ((offset: number) => Mentioned | undefined) => {
    let found: Map<number, Mentioned> | undefined;
    return (offset) => {
      if (found === undefined) {
        found = new Map();
        for (const entity of entities)
          for (const mention of entity.mentions)
            found.set(mention[side], { entity, start: mention.start, end: mention.end });
      }
      return found.get(offset);
    };
  };
  return { from: bySide("start"), to: bySide("end") };
}
