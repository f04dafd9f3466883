/** Entities while a text is being read. */

import type {
  AmountEntity,
  EntityFields,
  EntityType,
  OrganizationEntity,
  PersonEntity,
  PlaceEntity,
} from "../../model.ts";

/** An entity that can still become of another type, with the fields of all. */
export interface EntityDraft
  extends EntityFields,
    Partial<Omit<PersonEntity, "type">>,
    Partial<Omit<OrganizationEntity, "type">>,
    Partial<Omit<PlaceEntity, "type">>,
    Partial<Omit<AmountEntity, "type">> {
  /** The type, as far as is known. */
  type: EntityType;
  name: string;
  mentions: EntityFields["mentions"];
}
