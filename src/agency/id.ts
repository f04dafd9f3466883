/** Checks the ids of agencies that callers pass. */

import { oneOf } from "../check/values.ts";
import { AGENCIES } from "./table.ts";

/** Refuses a value that is not the id of an agency. */
export function checkAgency(id: string, path: string): void {
  oneOf(id, path, Object.keys(AGENCIES));
}
