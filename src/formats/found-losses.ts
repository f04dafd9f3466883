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

/** What is known of an entity beside its name, and where the text mentions it. */
type EntityDetail = Exclude<keyof Entity, "type" | "name" | "mentions" | "references">;

// As a record, so that the compiler asks for every new field of an entity.
const DETAILS: Readonly<Record<EntityDetail, true>> = {
  title: true,
  affiliation: true,
  nationality: true,
  age: true,
  acronym: true,
  country: true,
  latitude: true,
  longitude: true,
  value: true,
  unit: true,
};

/** Everything that may be known of one. */
export const ENTITY_DETAILS: readonly EntityDetail[] = /* @__PURE__ */ Object.keys(
  DETAILS,
) as EntityDetail[];

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
