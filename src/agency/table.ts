/**
 * The agencies and their house styles; "Adding things" in docs/architecture.md tells how to add one. Forms known only
 * from memory are read, but left out here, so that nothing is written in them; docs/format.md lists them.
 */

import { type AgencyId, agencyNames } from "./names.ts";

/** The house style of an agency. */
export interface Agency {
  /** The country of its head office, as an ISO 3166-1 alpha-2 code. */
  readonly country: string;
  /**
   * The dateline of a story filed in Seoul on September 1, 2031, in the agency's style: its capitals, the form of the
   * day, the punctuation around the agency, and the separator. A day is included even if the agency writes none.
   */
  readonly dateline?: string;
  /**
   * The markers that it puts before headlines: first those for revisions, in the order in which the versions of a story
   * move, then corrections, withdrawals and genres.
   */
  readonly markers?: readonly string[];
  /**
   * What it writes after a marker. If left out, its markers are in parentheses, and so are those that would be read as
   * words of the headline with it: dpa's `REFILE` or `EXTRA` before a blank, which only stands on a line of its own.
   */
  readonly markerSign?: string;
  /** An example of its byline; a second line gives the author's role. */
  readonly byline?: string;
  /** An example of its notes to editors. */
  readonly note?: string;
  /** An example of its credit line. */
  readonly credit?: string;
  /** An example of its contact line. */
  readonly contact?: string;
  /** The end mark of its copy. Where that consists of initials, they are those of Han Seo-yun and Ann Lee. */
  readonly end?: string;
}

/** The house style of each agency, by its id. */
export const AGENCIES: Readonly<Record<AgencyId, Agency>> = {
  aa: { country: "TR" },
  aap: { country: "AU", dateline: "SEOUL, Sept 1 AAP - " },
  afp: { country: "FR", dateline: "SEOUL, Sept 1, 2031 (AFP) - " },
  ani: { country: "IN", dateline: "Seoul, September 1 (ANI): " },
  anp: { country: "NL", dateline: "Seoul, Sept 1 (ANP) - " },
  ansa: { country: "IT", dateline: "(ANSA) - SEOUL, SEP 1 - ", end: "(ANSA)." },
  antara: { country: "ID", dateline: "Seoul, Sept 1 (ANTARA) - " },
  ap: {
    country: "US",
    dateline: "SEOUL, Sept. 1 (AP) — ",
    markers: ["1st Ld-Writethru", "2nd Ld-Writethru"],
    byline: "By HAN SEO-YUN\nAssociated Press Writer",
    note: "Eds: UPDATES with quotes; ADDS background.",
    credit: "Associated Press writer Ann Lee contributed to this report.",
    end: "AP-WF-09-01-31 1509GMT",
  },
  app: { country: "PK" },
  ats: { country: "CH", end: "(SDA/hs)" },
  belga: { country: "BE" },
  bernama: { country: "MY", dateline: "SEOUL, Sept 1 (Bernama) -- ", end: "-- BERNAMA" },
  bloomberg: { country: "US", dateline: "SEOUL, Sept. 1 (Bloomberg) -- " },
  bss: { country: "BD" },
  businesswire: { country: "US", dateline: "SEOUL, Sept. 1--(BUSINESS WIRE)--" },
  cna: {
    country: "TW",
    dateline: "Seoul, Sept. 1 (CNA) ",
    byline: "By Han Seo-yun",
    credit: "(By Han Seo-yun and Ann Lee)",
    end: "Enditem/AL",
  },
  cnn: { country: "US", dateline: "SEOUL, Sept. 1 (CNN) " },
  cnw: { country: "CA" },
  cp: { country: "CA" },
  dpa: {
    country: "DE",
    dateline: "Seoul, September 1 (dpa) - ",
    markers: ["URGENT", "EXTRA", "1ST LEAD", "2ND LEAD", "3RD NET", "REFILE", "ROUNDUP"],
    markerSign: " ",
    byline: "By Han Seo-yun, dpa",
    note: "KILL KILL KILL Harbor tram",
    credit: "- Reporting by: Han Seo-yun in Seoul",
    contact: "- Author: Han Seo-yun, +49 30 5555 0100",
    end: "dpa hs al",
  },
  efe: { country: "ES", dateline: "Seoul, 1 sep (EFE).- " },
  fbis: { country: "US", dateline: "SEOUL, 1 SEP 31 (FBIS) -- " },
  globenewswire: { country: "US", dateline: "SEOUL, Sept. 01, 2031 (GLOBE NEWSWIRE) -- " },
  ians: { country: "IN", dateline: "Seoul, Sept 1 (IANS) ", end: "--IANS" },
  interfax: { country: "RU", dateline: "SEOUL. September 1 (Interfax) - " },
  jiji: { country: "JP", dateline: "Seoul, Sept. 1 (Jiji Press)--" },
  kcna: {
    country: "KP",
    dateline: "Seoul, September 1 (KCNA) -- ",
    credit: "www.kcna.kp (Juche120.9.1.)",
    end: "-0-",
  },
  kyodo: {
    country: "JP",
    dateline: "SEOUL, Sept. 1 Kyodo - ",
    markers: ["BREAKING NEWS", "URGENT", "LEAD", "2ND LD"],
    markerSign: ": ",
    end: "==Kyodo",
  },
  mena: { country: "EG" },
  pa: { country: "GB", byline: "By Han Seo-yun, Press Association" },
  pna: { country: "PH" },
  prnewswire: {
    country: "US",
    dateline: "SEOUL, Sept. 1, 2031 /PRNewswire/ -- ",
    contact: "CONTACT: Han Seo-yun, han@example.org",
    end: "SOURCE Harbor Trams",
  },
  pti: { country: "IN", dateline: "Seoul, Sep 1 (PTI) " },
  reuters: {
    country: "GB",
    dateline: "SEOUL, Sept 1 (Reuters) - ",
    markers: [
      "ALERT",
      "URGENT",
      "UPDATE 1",
      "UPDATE 2",
      "WRAPUP 1",
      "CORRECTED",
      "REFILE",
      "REPEAT",
      "STORY WITHDRAWN",
      "ANALYSIS",
      "BRIEF",
      "FACTBOX",
      "INTERVIEW",
    ],
    markerSign: "-",
    byline: "By Han Seo-yun",
    note: "(Adds quotes, background)",
    credit: "(Reporting by Han Seo-yun; Editing by Ann Lee)",
    end: "REUTER",
  },
  ria: { country: "RU", dateline: "SEOUL, September 1 (RIA Novosti) - " },
  spa: { country: "SA" },
  sputnik: { country: "RU" },
  tass: { country: "RU", dateline: "SEOUL, September 1. /TASS/. " },
  unb: { country: "BD" },
  upi: { country: "US" },
  vna: { country: "VN", dateline: "Seoul, September 1 (VNA) – " },
  voa: { country: "US" },
  wam: { country: "AE", dateline: "SEOUL, 1st September, 2031 (WAM) -- " },
  xinhua: {
    country: "CN",
    dateline: "SEOUL, Sept. 1 (Xinhua) -- ",
    markers: ["Urgent", "1st LD", "Roundup"],
    markerSign: ": ",
    end: "Enditem",
  },
  yonhap: {
    country: "KR",
    dateline: "SEOUL, Sept. 1 (Yonhap) -- ",
    markers: [
      "URGENT",
      "LEAD",
      "2nd LD",
      "3rd LD",
      "CORRECTED",
      "News Focus",
      "Yonhap Interview",
      "EDITORIAL from Harbor Times on Sept. 1",
    ],
    byline: "By Han Seo-yun",
    note: "(ATTN: UPDATES with details in paras 3-5; ADDS photo)",
    contact: "syhan@yna.co.kr",
    end: "(END)",
  },
};

/**
 * The names of each agency, by its id. The name that its datelines use comes first.
 * @example
 * ```ts
 * AGENCY_NAMES.ap; // => ["AP", "Associated Press"]
 * ```
 */
export const AGENCY_NAMES: Readonly<Record<AgencyId, readonly string[]>> = /* @__PURE__ */ byId();

function byId(): Record<AgencyId, readonly string[]> {
  const apart: Partial<Record<AgencyId, readonly string[]>> = Object.fromEntries(agencyNames());
  return apart as Record<AgencyId, readonly string[]>;
}
