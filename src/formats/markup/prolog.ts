/** What stands before the root element of an XML document. */

import { skipBlanks } from "../../text/blank.ts";
import { COMMENT, INSTRUCTION } from "./sections.ts";

// What may stand before a document type.
const PASSED = [COMMENT, INSTRUCTION];

/** Where the declarations of a document type begin; -1 if there is no document type, or if it only names itself. */
export function declarationsIn(text: string): number {
  const type = afterPassed(text);
  if (!text.startsWith("<!DOCTYPE", type)) return -1;
  const begin = text.indexOf("[", type);
  const end = text.indexOf(">", type);
  return end === -1 || begin < end ? begin : -1;
}

function afterPassed(text: string): number {
  let at = skipBlanks(text, 0);
  for (let end = endOfPassed(text, at); end !== -1; end = endOfPassed(text, at))
    at = skipBlanks(text, end);
  return at;
}

function endOfPassed(text: string, at: number): number {
  const passed = PASSED.find(({ start }) => text.startsWith(start, at));
  if (passed === undefined) return -1;
  const end = text.indexOf(passed.end, at + passed.start.length);
  return end === -1 ? -1 : end + passed.end.length;
}
