/** What a line is by itself, regardless of its position. */

import type { BlockKind } from "../block.ts";
import { isSigned } from "./author.ts";
import { deskKind } from "./desk.ts";
import { formOf } from "./form.ts";
import { remarkKind } from "./remark.ts";
import { isTimeLine } from "./time.ts";

// Every line that is not of the story, but for those told by their form, is shorter.
const LONGEST_APART = 400;
// Two addresses; a longer line with an @ in it is a sentence.
const LONGEST_ADDRESS = 100;
// syhan@example.org, ann.lee@example.org | Ann Lee in Seoul at +82-2-555-0100 or ann.lee@example.org | (Ann Lee can be reached at ...) | Ann Lee (ann@example.org)
const ADDRESS =
  /^\(?(?:(?!B[Yy] )[A-Z][\w .'’-]{1,60} (?:at (?:[+(][\d() -]{6,24} or )?|\())?[\w.+-]{1,64}@[\w.-]{3,64}(?:[,;] ?[\w.+-]{1,64}@[\w.-]{3,64})?\)?;?$/;
// Harbor Authority: http://www.example.org | Graphic on trams: link.reuters.com/abc12d | View original content: https://example.org/1.html | - https://example.org
const LINK = /^(?:[^.!?]|\.\S){0,90}\b(?:https?:|www\.|link\.reuters\.)[^ ]{3,200}$/;

/** The kind of the line `[start, end)`, or `undefined` if it is part of the story. */
export function lineKind(text: string, start: number, end: number): BlockKind | undefined {
  const form = formOf(text, start, end);
  if (form !== undefined || end - start > LONGEST_APART) return form;
  const line = text.slice(start, end);
  const remark = remarkKind(line);
  if (remark !== undefined) return remark;
  // Looking for what every link has is cheaper.
  const stopped = line.endsWith(".");
  const linked = !stopped && (line.includes(":") || line.includes("www."));
  if (linked && LINK.test(line)) return "navigation";
  if (line.length > LONGEST_ADDRESS) return undefined;
  if (isTimeLine(line)) return "timestamp";
  const desk = deskKind(line);
  if (desk !== undefined || stopped) return desk;
  if (line.includes("@") && ADDRESS.test(line)) return "sign-off";
  return isSigned(line) ? "credit" : undefined;
}
