/** What is found of amounts and addresses. */

import type { EntityType } from "../../model.ts";

/** An amount or an address, and its position. */
export interface Amount {
  readonly type: EntityType;
  readonly start: number;
  readonly end: number;
  readonly value: number | undefined;
  readonly unit: string | undefined;
}
