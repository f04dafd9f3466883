/** Checks the ids of agencies that callers pass. */

import { refuse } from "../check/refuse.ts";
import { AGENCIES } from "./table.ts";

/** Refuses a value that is not the id of an agency. */
export function checkAgency(id: string, path: string): void {
  if (!Object.hasOwn(AGENCIES, id))
    refuse(path, `there is no agency "${id}", only ${Object.keys(AGENCIES).join(", ")}`);
}
