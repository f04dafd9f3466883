/** Which year a day without one is in. */

import type { PlainDate } from "../model.ts";
import { dayNumber, exists, fromPlainDate, toPlainDate, type Ymd } from "./calendar.ts";

/**
 * The date of a day written with or without its year. Without one it is the year that brings the day
 * nearest to the reference: `Dec. 31` under a header of January 1 is the year before.
 */
export function resolveDay(
  written: { readonly month: number; readonly day: number; readonly year?: number },
  reference: PlainDate | undefined,
): PlainDate | undefined {
  const { month, day, year } = written;
  if (year !== undefined) return toPlainDate({ year, month, day });
  const anchor = reference === undefined ? undefined : fromPlainDate(reference);
  if (anchor === undefined) return undefined;
  if (anchor.month === month && anchor.day === day) return reference;
  let nearest: PlainDate | undefined;
  let distance = Number.POSITIVE_INFINITY;
  for (const year of yearsNear(anchor, month)) {
    const date = { year, month, day };
    const away = exists(date) ? Math.abs(dayNumber(date) - dayNumber(anchor)) : distance;
    if (away < distance) {
      nearest = toPlainDate(date);
      distance = away;
    }
  }
  return nearest;
}

/** The years that can bring a month nearest: most often only the reference's own. */
function yearsNear(anchor: Ymd, month: number): readonly number[] {
  const { year } = anchor;
  if (Math.abs(month - anchor.month) < 5) return [year];
  return [year - 1, year, year + 1];
}
