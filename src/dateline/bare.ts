/** Datelines that say the least. */

import type { Dateline } from "../model.ts";

/** Whether a dateline gives only its place, or its agency without a sign around it, the least certain forms. */
export function isBare({ agency, month, raw }: Dateline): boolean {
  return agency === undefined ? month === undefined : raw === `${agency} - `;
}
