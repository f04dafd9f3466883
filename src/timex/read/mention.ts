/** Mentions are made of meanings, and linked to the mentions before them. */

import type { DateMention } from "../../model.ts";
import type { Meaning } from "../value/meaning.ts";
import { joinClock, joinMoment } from "./clock-day.ts";
import { explain } from "./explain.ts";
import type { Match } from "./grammar.ts";
import { pairOf } from "./pair.ts";
import { endPeriod } from "./period-end.ts";
import { linkEnds } from "./range.ts";
import type { Reading } from "./reading.ts";
import { remember } from "./remember.ts";
import { readZone } from "./zone.ts";

/** Adds a mention, and links it to the one before it. Returns the mention that now holds the expression. */
export function addMention(meaning: Meaning, match: Match, reading: Reading): DateMention {
  const { context, offset, mentions } = reading;
  const mention = makeMention(meaning, match, reading);
  const { dayless: clocks = [] } = context;
  const pair = pairOf(mention, meaning, reading);
  remember(meaning, context);
  context.dayless = meaning.dayless ? [mention] : [];
  if (pair && meaning.dayless) joinMoment(pair, clocks, context);
  else if (pair && joinClock(pair, clocks, reading)) return pair.last;
  mentions.push(mention);
  if (pair) {
    linkEnds(pair, context, offset);
    endPeriod(pair, context);
  }
  return mention;
}

function makeMention(meaning: Meaning, match: Match, reading: Reading): DateMention {
  const { context, offset, explain: isExplained } = reading;
  const { text, start } = context;
  const zone = meaning.clock === true ? readZone(meaning.zone, reading) : undefined;
  const mention: DateMention = {
    text: text.slice(start, context.end),
    type: meaning.type,
    value: meaning.value,
    start: start + offset,
    end: context.end + offset,
  };
  if (meaning.mod !== undefined) mention.mod = meaning.mod;
  if (zone !== undefined) mention.zone = zone;
  if (isExplained) mention.explanation = explain(match, context, offset);
  return mention;
}
