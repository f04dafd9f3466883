/** Two expressions beside each other. */

import type { DateMention } from "../../model.ts";
import type { Meaning } from "../value/meaning.ts";
import type { Period } from "../value/period.ts";
import type { Reading } from "./reading.ts";

/** A mention and the one before it, what is between them, and the periods that were named before it and by it. */
export interface Pair {
  readonly last: DateMention;
  readonly mention: DateMention;
  readonly joint: string;
  readonly named: Period | undefined;
  readonly period: Period | undefined;
}

// Between two expressions that belong together, nothing longer than ` that ended on ` is possible.
const LONGEST_JOINT = 15;

/** The pair of a new mention and the one before it, if they are in the same text and may belong together. */
export function pairOf(
  mention: DateMention,
  { period }: Meaning,
  { context, offset, mentions }: Reading,
): Pair | undefined {
  const last = mentions.at(-1);
  if (last === undefined || last.start < offset) return undefined;
  const joint = context.text.slice(last.end - offset, context.start);
  return joint.length > LONGEST_JOINT
    ? undefined
    : { last, mention, joint, named: context.last, period };
}
