/** Detects which agency an article is from, and with what evidence. */

import { usualEnd } from "../agency/around.ts";
import type { AgencyId } from "../agency/names.ts";
import { AGENCIES } from "../agency/table.ts";
import { readable } from "../check/article.ts";
import type {
  Article,
  Byline,
  Dateline,
  DeepReadonly,
  Paragraph,
  Span,
  TextNode,
} from "../model.ts";
import { agencyAt, agencyIn, domainIn } from "./agencies.ts";
import { FORMS, MARKS, rowOf, SHAPES, SHARED_MARK } from "./own-forms.ts";

/** A stretch of an article that points to an agency. */
export interface AgencyEvidence extends Span {
  /** The agency that it points to. */
  agency: AgencyId;
  /** The kind of evidence. `"shape"` is text that names no agency but has a form that only this agency's copy uses. */
  kind: "dateline" | "end" | "credit" | "byline" | "sign-off" | "furniture" | "shape";
  /** The words, as written. */
  text: string;
}

/** The agency that an article appears to be from. */
export interface DetectedAgency {
  /** The agency, if the evidence favors one over all others. */
  agency?: AgencyId;
  /** All the evidence, strongest first. */
  evidence: AgencyEvidence[];
}

// A dateline names the article's agency; an end mark or an address belongs to it; a reprint may credit another one.
const WEIGHTS: Readonly<Record<AgencyEvidence["kind"], number>> = {
  dateline: 8,
  end: 4,
  "sign-off": 4,
  credit: 2,
  byline: 2,
  furniture: 2,
  shape: 1,
};

/** How strongly a piece of evidence counts: an end mark that other agencies use as well, no more than a shape. */
function weightOf({ kind, text }: AgencyEvidence): number {
  return WEIGHTS[kind === "end" && text === SHARED_MARK ? "shape" : kind];
}

/**
 * Detects which agency an article is from, by its dateline, end mark, byline, credits and addresses, by text left over
 * from the agency's website, and by forms that only one agency uses.
 *
 * @param article - A parsed article.
 * @returns The agency and the evidence for it. The positions of the evidence refer to the same text as those of the
 *   article.
 * @throws TypeError if `article` is not a parsed article.
 * @throws RangeError if an article was edited and not parsed again; the error's `path` names the node.
 * @example
 * ```ts
 * const article = parseArticle("SEOUL, May 1 (Yonhap) -- The first tram ran.\nann@yna.co.kr\n(END)");
 * detectAgency(article).agency; // => "yonhap"
 * detectAgency(article).evidence.map((one) => one.text); // => ["Yonhap", "(END)", "ann@yna.co.kr"]
 * ```
 */
export function detectAgency(article: DeepReadonly<Article>): DetectedAgency {
  const found = collect(readable(article, "article")).sort((a, b) => weightOf(b) - weightOf(a));
  const sums = new Map<AgencyId, number>();
  for (const one of found) sums.set(one.agency, (sums.get(one.agency) ?? 0) + weightOf(one));
  const [first, second] = [...sums].sort((a, b) => b[1] - a[1]);
  const isClear = first !== undefined && first[1] > (second?.[1] ?? 0);
  return { ...(isClear && { agency: first[0] }), evidence: found };
}

type Kind = AgencyEvidence["kind"];

/** The evidence in the order in which it is looked for. */
function collect(article: Article): AgencyEvidence[] {
  const { byline, end, credits, signOffs, furniture, trailing, paragraphs, items } = article;
  const [first] = paragraphs;
  const found = [
    ...[article, ...items].map(({ dateline }) => dateline && ofDateline(dateline)),
    ...(byline === undefined ? [first && ofWriter(first)] : ofByline(byline)),
    end && ofMark(end.text, end),
    ...signOffs.map((node) => ofLine("sign-off", node)),
    ...[...credits, ...trailing].map((node) => ofLine("credit", node)),
    ...furniture.filter(({ kind }) => kind !== "caption").map((node) => ofLine("furniture", node)),
    ...paragraphs.slice(-CLOSING).map(ofClosing),
  ];
  return found.filter((one) => one !== undefined);
}

type Evidence = AgencyEvidence | undefined;

/** Words that point to an agency, if one is given. */
function evidence(
  kind: Kind,
  agency: AgencyId | undefined,
  text: string,
  { start }: { readonly start: number },
): Evidence {
  return agency && { agency, kind, text, start, end: start + text.length };
}

function ofDateline(dateline: Dateline): Evidence {
  const { agency, raw } = dateline;
  return agency === undefined
    ? evidence("shape", rowOf(SHAPES, raw), raw, dateline)
    : evidence("dateline", agencyIn(agency), agency, within(dateline, agency));
}

function ofByline(byline: Byline): Evidence[] {
  const { authors, affiliation } = byline;
  const names = affiliation === undefined ? authors : [...authors, affiliation];
  return names.map((name) =>
    evidence("byline", agencyAt(name)?.agency, name, within(byline, name)),
  );
}

// Ann Lee, The Canadian Press | Ann Lee/Reuters
const WRITER = /^(?:By )?([^,|/]{3,40}?)(?:, ?| ?[|/] ?)([^,.]{2,40})$/;
const CAPITAL = /^\p{Lu}/u;

/** The evidence of a first line that is a byline, although no rule recognized it as one. */
function ofWriter({ text, start }: Paragraph): Evidence {
  const [, author = "", name = ""] = WRITER.exec(text) ?? [];
  if (!author.split(" ").every((word) => CAPITAL.test(word))) return undefined;
  const place = { start: start + text.length - name.length };
  return evidence("byline", agencyAt(name)?.agency, name, place);
}

/** Where words stand in a node that contains them. */
function within({ raw, start }: Span & { raw: string }, words: string): { start: number } {
  return { start: start + Math.max(0, raw.lastIndexOf(words)) };
}

// The agency of a picture need not be that of the story, and material from other agencies is introduced as such.
const OTHERS =
  /^\W{0,4}(?:(?:file )?photo\b|(?:with|some) (?:files|inputs?|information|material)\b)/i;

/** The evidence of a line that is not part of the story. */
function ofLine(kind: "sign-off" | "credit" | "furniture", node: TextNode): Evidence {
  const { text } = node;
  const own = domainIn(text);
  if (own !== undefined)
    return evidence(kind, own.agency, own.address, { start: node.start + own.start });
  const agency = OTHERS.test(text) ? undefined : agencyAt(text)?.agency;
  return evidence(kind, agency, text, node) ?? evidence("shape", rowOf(FORMS, text), text, node);
}

/** The evidence of an end mark: `--IANS`, `— NNN-BERNAMA`, `■`. */
function ofMark(text: string, place: { readonly start: number }): Evidence {
  const ids = Object.keys(AGENCIES) as AgencyId[];
  const own = ids.find((id) => usualEnd(id)?.toLowerCase() === text.toLowerCase());
  const agency = own ?? rowOf(MARKS, text) ?? agencyIn(text.replace(NO_LETTER, ""));
  return evidence("end", agency, text, place) ?? evidence("shape", rowOf(FORMS, text), text, place);
}

const NO_LETTER = /^[^\p{L}]{1,6}|[^\p{L}]{1,6}$/gu;
// How many of the last paragraphs may be lines that no rule recognized as such.
const CLOSING = 3;
// ... he said. - Bernama | ... he said.—AFP | ... he said. (Reuters) | ... he said. ■
const TAIL =
  /(?:(?:(?<![^ .”"’])[-–—]{1,2} ?|\()((?:[A-Z]|dpa)[A-Za-z/ -]{0,20})\)?|■|\bEnditem|\.\/\.)$/;
// This report by The Canadian Press was first published March 4, 2031. | Source: Xinhua | ™ & © 2031 Harbor News
const CREDITING =
  /^(?:This report by |Copyright\b|\(c\) |Source: |Editor: |(?:The )?[A-Z][A-Za-z ]{1,30} receives support )|©|\bcontributed to this (?:report|story)\b/;
// The longest closing line, the longest line that links to a page, and the longest tail, in code units.
const LONGEST = 400;
const LONGEST_LINK = 100;
const TAIL_LENGTH = 40;

/** The evidence of a last paragraph: what it says about the report, or the mark at its end. */
function ofClosing(node: Paragraph): Evidence {
  const { text, start } = node;
  if (text.length < LONGEST && CREDITING.test(text)) return ofLine("credit", node);
  if (text.length < LONGEST_LINK && domainIn(text) !== undefined) return ofLine("furniture", node);
  const [mark, name] = TAIL.exec(text.slice(-TAIL_LENGTH)) ?? [];
  if (mark === undefined || OTHERS.test(mark)) return undefined;
  if (name !== undefined && agencyIn(name) === undefined) return undefined;
  return ofMark(mark, { start: start + text.length - mark.length });
}
