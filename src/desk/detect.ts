/** Which agency an article is from, with the evidence for it. */

import { agencyNamed } from "../agency/find.ts";
import type { AgencyId } from "../agency/names.ts";
import { AGENCIES } from "../agency/table.ts";
import { parsed } from "../check/values.ts";
import type { Article, Span } from "../model.ts";

/** A stretch of an article that speaks for an agency. */
export interface AgencyEvidence extends Span {
  /** The agency it speaks for. */
  agency: AgencyId;
  /** What it is. */
  kind: "dateline" | "end" | "credit" | "byline" | "sign-off";
  /** Its words. */
  text: string;
}

/** What an article is told to be from. */
export interface DetectedAgency {
  /** The agency, where the evidence speaks for one above all others. */
  agency?: AgencyId;
  /** All the evidence, the strongest first. */
  evidence: AgencyEvidence[];
}

// A dateline names its agency; an end mark or address is the agency's own; a reprint may credit another.
const WEIGHTS: Readonly<Record<AgencyEvidence["kind"], number>> = {
  dateline: 8,
  end: 4,
  "sign-off": 4,
  credit: 2,
  byline: 2,
};

/** The domains of the agencies' own addresses. */
const DOMAINS: readonly (readonly [string, AgencyId])[] = [
  ["@yna.co.kr", "yonhap"],
  ["@ap.org", "ap"],
  ["@thomsonreuters.com", "reuters"],
  ["@reuters.com", "reuters"],
  ["@afp.com", "afp"],
  ["@dpa.com", "dpa"],
];

/**
 * Tells which agency an article is from: by its dateline, end mark, byline, credits and addresses.
 *
 * @param article - A parsed article.
 * @returns The agency, and the evidence; positions are the article's.
 * @throws TypeError if `article` is no parsed article.
 * @example
 * ```ts
 * const article = parseArticle("SEOUL, May 1 (Yonhap) -- The first tram ran.\nann@yna.co.kr\n(END)");
 * detectAgency(article).agency; // => "yonhap"
 * detectAgency(article).evidence.map((one) => one.text); // => ["Yonhap", "(END)", "ann@yna.co.kr"]
 * ```
 */
export function detectAgency(article: Article): DetectedAgency {
  const evidence = collect(parsed(article, "article")).sort(
    (a, b) => WEIGHTS[b.kind] - WEIGHTS[a.kind],
  );
  const sums = new Map<AgencyId, number>();
  for (const { agency, kind } of evidence)
    sums.set(agency, (sums.get(agency) ?? 0) + WEIGHTS[kind]);
  const [first, second] = [...sums].sort((a, b) => b[1] - a[1]);
  const told = first !== undefined && first[1] > (second?.[1] ?? 0);
  return { ...(told && { agency: first[0] }), evidence };
}

function collect({ dateline, end, byline, credits, signOffs }: Article): AgencyEvidence[] {
  const found: AgencyEvidence[] = [];
  const add = (
    kind: AgencyEvidence["kind"],
    agency: AgencyId | undefined,
    text: string,
    { start, end: behind }: Span,
  ): void => {
    if (agency !== undefined) found.push({ agency, kind, text, start, end: behind });
  };
  if (dateline?.agency !== undefined) {
    add("dateline", agencyIn(dateline.agency), dateline.agency, dateline);
  }
  if (end !== undefined) add("end", agencyOfMark(end.text), end.text, end);
  for (const node of signOffs) add("sign-off", agencyOfAddress(node.text), node.text, node);
  for (const node of credits)
    add("credit", agencyIn(node.text.replace(/[()]/g, "")), node.text, node);
  if (byline?.affiliation !== undefined) {
    add("byline", agencyIn(byline.affiliation), byline.affiliation, byline);
  }
  return found;
}

/** The agency that a name is, or has in it: `NNN-BERNAMA`, `Reuters Health`. */
function agencyIn(name: string): AgencyId | undefined {
  const whole = agencyNamed(name);
  if (whole !== undefined) return whole;
  for (const word of name.split(/[ /-]/)) {
    const agency = agencyNamed(word);
    if (agency !== undefined) return agency;
  }
  return undefined;
}

function agencyOfMark(mark: string): AgencyId | undefined {
  const ids = Object.keys(AGENCIES) as AgencyId[];
  return ids.find((id) => AGENCIES[id].end?.toLowerCase() === mark.toLowerCase());
}

function agencyOfAddress(address: string): AgencyId | undefined {
  return DOMAINS.find(([domain]) => address.toLowerCase().includes(domain))?.[1];
}
