/** Which year a day without a year is in. */

import type { PlainDate } from "../model.ts";
import { dayNumber, exists, fromPlainDate, toPlainDate } from "./calendar.ts";

// A little more than half a year, in days. The nearest February 29 can be farther away, and is then not meant.
const FARTHEST = 190;

/**
 * The date of a day that is written with or without its year. Without one, the year is the one that puts the day
 * nearest to the reference: `Dec. 31` under a header of January 1 is in the year before.
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
  let distance = FARTHEST;
  for (const apart of [-1, 0, 1]) {
    const date = { year: anchor.year + apart, month, day };
    const away = exists(date) ? Math.abs(dayNumber(date) - dayNumber(anchor)) : distance;
    if (away < distance) {
      nearest = toPlainDate(date);
      distance = away;
    }
  }
  return nearest;
}
