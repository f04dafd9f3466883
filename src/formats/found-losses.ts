/** Losses of extracted dates, quotations and entities. */

import type { DeepReadonly, Entity, EntityDetail } from "../model.ts";
import type { Loss, WriteDocumentOptions } from "./model.ts";
import { UNPLACED } from "./reasons.ts";

/** The losses of extracted entities, dates and quotations in a format that has a place only for those in `marked`. */
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

// A record, so that the compiler insists on every new field of an entity.
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

/** All details that an entity can have. */
export const ENTITY_DETAILS: readonly EntityDetail[] = /* @__PURE__ */ Object.keys(
  DETAILS,
) as EntityDetail[];

/** The losses of entities in a format that names only some types of them, and keeps only some of their details. */
export function entityLosses(
  entities: readonly DeepReadonly<Entity>[],
  isNamed: (entity: DeepReadonly<Entity>) => boolean,
  kept: (entity: DeepReadonly<Entity>) => readonly EntityDetail[],
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
