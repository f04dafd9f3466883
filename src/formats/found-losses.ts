/** What of the dates, quotations and entities that were found a format has no place for. */

import type { Entity } from "../model.ts";
import type { Loss, WriteDocumentOptions } from "./model.ts";
import { UNPLACED } from "./reasons.ts";

/** The losses of dates and quotations, and of entities, in a format that has no place for them. */
export function foundLosses(
  options: WriteDocumentOptions,
  marked: readonly ("dates" | "quotes" | "entities")[],
): Loss[] {
  return (["entities", "dates", "quotes"] as const)
    .filter((name) => !marked.includes(name))
    .flatMap((name) =>
      (options[name] ?? []).map((one, index) => ({
        path: `${name}[${index}]`,
        text: "name" in one ? one.name : one.text,
        reason: UNPLACED,
      })),
    );
}

/** What is known of an entity beside its name. */
type EntityDetail = "title" | "age" | "acronym" | "country" | "latitude" | "longitude";

/** Everything that may be known of one. */
export const ENTITY_DETAILS: readonly EntityDetail[] = [
  "title",
  "age",
  "acronym",
  "country",
  "latitude",
  "longitude",
];

/** The losses of entities in a format that names some kinds of them only, with some details. */
export function entityLosses(
  entities: readonly Entity[],
  isNamed: (entity: Entity) => boolean,
  kept: (entity: Entity) => readonly EntityDetail[],
): Loss[] {
  return entities.flatMap((entity, index) => {
    const path = `entities[${index}]`;
    if (!isNamed(entity)) return [{ path, text: entity.name, reason: UNPLACED }];
    const details = ENTITY_DETAILS.filter((name) => !kept(entity).includes(name));
    return details.flatMap((name) =>
      entity[name] === undefined
        ? []
        : [{ path: `${path}.${name}`, text: String(entity[name]), reason: UNPLACED }],
    );
  });
}
