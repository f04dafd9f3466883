/** Sentences about the story: who contributed to it, wrote it for whom, or whose newsletter to read. */

import type { BlockKind } from "../block.ts";

// Ann Lee in Busan contributed reporting. | ... contributed to this report.
const CONTRIBUTED =
  / contributed (?:reporting|to (?:this|the) (?:article|report|story))[.) -]{0,3}$/;

// ... contributed to this report from Busan | Ana Ruiz contribuyó con este despacho. Only lines that have the words before
// the tail are tried.
const CONTRIBUTED_FROM =
  / contributed to this report(?: from [A-Z][^.,]{1,40}|\. Some (?:information|material) .{3,80})[.) -]{0,3}$/;

const CONTRIBUYO =
  /(?<!\S)(?!El |L[ao]s? )[A-ZÀ-Þ]\S{1,20} [A-ZÀ-Þ]\S{1,20} contribuy(?:ó|eron) (?:con|en) este (?:despacho|informe|reportaje)\.?$/;

// Lee reported from Busan. | Lee reported from Busan. Associated Press writers Ann Byers and Sam Roe contributed.
const REPORTED =
  /^[A-Z]\S{1,20} (?:and [A-Z]\S{1,20} )?reported from (?:[A-Z][\w ,.'’-]{1,60}|(?!\S{1,60} that ).{9,300} contributed)\.$/;

// Get the day's news with the Harbor newsletter. Sign up here.
const ASKING = /^(?:Explore|Get|Jumpstart|Keep|Look|Make|Read|Stay|Track|Your) /;

// Ann Lee wrote this story for Learning English. Sam Roe was the editor. | The Associated Press reported this story. Ann Lee
// adapted it for Learning English.
const LEARNING =
  /^[^,]{3,100} (?:adapted|produced|reported|wrote) (?:it|this (?:article|lesson|report|story)) for (?:VOA )?Learning English\./;

// Lee is a corps member for The Associated Press/Report for America. ... to report on undercovered issues.
const CORPS =
  /^.{2,60} is a corps member for .{0,40}Report for America\b.{3,300}undercovered issues\.$/;

// What the other remarks end with, which is looked for first since that is cheaper.
const REMARKS: readonly { tail: string; kind: BlockKind; form: RegExp }[] = [
  { tail: "issues.", kind: "credit", form: CORPS },
  { tail: "editor.", kind: "credit", form: LEARNING },
  { tail: "English.", kind: "credit", form: LEARNING },
  { tail: "newsletter. Sign up here.", kind: "navigation", form: ASKING },
];

/** The kind of a line that is a remark on the story; `undefined` for other lines. */
export function remarkKind(line: string): BlockKind | undefined {
  if (CONTRIBUTED.test(line) || REPORTED.test(line) || isContributed(line)) return "credit";
  // One letter of the last word is looked at first, since that is cheaper.
  if (line.endsWith("."))
    for (const { tail, kind, form } of REMARKS)
      if (line.endsWith(tail) && form.test(line)) return kind;
  return undefined;
}

function isContributed(line: string): boolean {
  if (!line.includes("contribu")) return false;
  return CONTRIBUTED_FROM.test(line) || CONTRIBUYO.test(line);
}
