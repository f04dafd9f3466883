/** Groups what was found in an article by kind. */

import type { DateMention, Entity, EntityType } from "wirecopy";
import { aboutEntity, speakerName, UNNAMED } from "./annotations.ts";
import type { Found, FoundGroup, FoundItem } from "./protocol.ts";

// Any more of one kind are counted, but not listed.
const MOST_ITEMS = 60;

const ENTITY_GROUPS: readonly (readonly [string, readonly EntityType[]])[] = [
  ["People", ["person"]],
  ["Organizations", ["organization"]],
  ["Places", ["place"]],
];
const OTHER_GROUPS: readonly (readonly [string, readonly EntityType[]])[] = [
  ["Amounts", ["money", "percent", "quantity"]],
  ["Other names and addresses", ["other", "email", "url", "phone"]],
];

/** The groups that are not empty. */
export function foundGroups({ dates, entities, quotes }: Found): FoundGroup[] {
  const ofTypes = ([title, types]: (typeof ENTITY_GROUPS)[number]) =>
    group(title, entities.filter(({ type }) => types.includes(type)).map(entityItem));
  return [
    ...ENTITY_GROUPS.map(ofTypes),
    group("Dates and times", dateItems(dates)),
    group(
      "Quotes",
      quotes.map(({ kind, text, speaker, start, end }) => ({
        kind: kind === "indirect" || kind === "mixed" ? "report" : "quote",
        name: text,
        about: speaker === undefined ? UNNAMED : speakerName(speaker),
        spans: [{ start, end }, ...(speaker === undefined ? [] : [spanOf(speaker)])],
      })),
    ),
    ...OTHER_GROUPS.map(ofTypes),
  ].filter(({ count }) => count > 0);
}

function group(title: string, items: readonly FoundItem[]): FoundGroup {
  return { title, items: items.slice(0, MOST_ITEMS), count: items.length };
}

function spanOf({ start, end }: { start: number; end: number }) {
  return { start, end };
}

function entityItem(entity: Entity): FoundItem {
  const { type, name, mentions, references = [] } = entity;
  const spans = [...mentions, ...references].map(spanOf);
  return { kind: type, name, about: aboutEntity(entity), spans };
}

/** The dates. Mentions with the same words and the same value are one item. */
function dateItems(dates: readonly DateMention[]): FoundItem[] {
  const items = new Map<string, FoundItem>();
  for (const { text, value, mod, start, end } of dates) {
    const about = mod === undefined ? value : `${value}, ${mod}`;
    const spans = [...(items.get(`${text}|${about}`)?.spans ?? []), { start, end }];
    items.set(`${text}|${about}`, { kind: "date", name: text, about, spans });
  }
  return [...items.values()];
}
