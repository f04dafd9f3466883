/** What of the agencies' styles writing an article needs, apart from the rest in `table.ts`, so that writers stay small. */

import type { AgencyId } from "./names.ts";

/** The dateline of a story filed in Seoul on September 1, 2031, by agency; see `Agency.dateline`. */
export const DATELINES: Readonly<Partial<Record<AgencyId, string>>> = {
  aap: "SEOUL, Sept 1 AAP - ",
  afp: "SEOUL, Sept 1, 2031 (AFP) - ",
  ani: "Seoul, September 1 (ANI): ",
  anp: "Seoul, Sept 1 (ANP) - ",
  ansa: "(ANSA) - SEOUL, SEP 1 - ",
  antara: "Seoul, Sept 1 (ANTARA) - ",
  ap: "SEOUL, Sept. 1 (AP) — ",
  bernama: "SEOUL, Sept 1 (Bernama) -- ",
  bloomberg: "SEOUL, Sept. 1 (Bloomberg) -- ",
  businesswire: "SEOUL, Sept. 1--(BUSINESS WIRE)--",
  cna: "Seoul, Sept. 1 (CNA) ",
  cnn: "SEOUL, Sept. 1 (CNN) ",
  dpa: "Seoul, September 1 (dpa) - ",
  efe: "Seoul, 1 sep (EFE).- ",
  fbis: "SEOUL, 1 SEP 31 (FBIS) -- ",
  globenewswire: "SEOUL, Sept. 01, 2031 (GLOBE NEWSWIRE) -- ",
  ians: "Seoul, Sept 1 (IANS) ",
  interfax: "SEOUL. September 1 (Interfax) - ",
  jiji: "Seoul, Sept. 1 (Jiji Press)--",
  kcna: "Seoul, September 1 (KCNA) -- ",
  kyodo: "SEOUL, Sept. 1 Kyodo - ",
  prnewswire: "SEOUL, Sept. 1, 2031 /PRNewswire/ -- ",
  pti: "Seoul, Sep 1 (PTI) ",
  reuters: "SEOUL, Sept 1 (Reuters) - ",
  ria: "SEOUL, September 1 (RIA Novosti) - ",
  tass: "SEOUL, September 1. /TASS/. ",
  vna: "Seoul, September 1 (VNA) – ",
  wam: "SEOUL, 1st September, 2031 (WAM) -- ",
  xinhua: "SEOUL, Sept. 1 (Xinhua) -- ",
  yonhap: "SEOUL, Sept. 1 (Yonhap) -- ",
};

/** The first marker that counts a story's versions, of those that an agency has in `table.ts`. */
export const COUNTED: Readonly<Partial<Record<AgencyId, string>>> = {
  ap: "1st Ld-Writethru",
  dpa: "1ST LEAD",
  kyodo: "2ND LD",
  reuters: "UPDATE 1",
  yonhap: "2nd LD",
};
