/** Words that show what a name is by beginning or ending it. Each list is a bit of `part-bits.ts`. */

import { type Lists, listed } from "./listed.ts";
import {
  BODY_HEADS,
  BUILDINGS,
  COMPANIES,
  COMPANY_FORMS,
  COUNTIES,
  EASTERN,
  FIRES,
  FIRM_FORMS,
  GROUNDS,
  INSTITUTIONS,
  LEAGUES,
  LEGAL_FORMS,
  STORMS,
  STRENGTHS,
} from "./part-bits.ts";

// As written, or in lowercase where the case does not matter.
const LISTS: readonly (readonly [list: number, words: string])[] = [
  [COMPANY_FORMS | LEGAL_FORMS | FIRM_FORMS | COMPANIES, "Co Corp Inc Ltd Plc PLC"],
  [COMPANY_FORMS | LEGAL_FORMS | FIRM_FORMS, "Cos LLP"],
  [COMPANY_FORMS | LEGAL_FORMS | COMPANIES, "AG SA"],
  [
    COMPANY_FORMS | LEGAL_FORMS,
    "Limited A/S NV SpA GmbH LLC L.P L.L.C N.V S.A AB Rt JSC Tbk LP Oyj SE ASA BV",
  ],
  [COMPANY_FORMS | FIRM_FORMS, "Bhd"],
  [COMPANY_FORMS | COMPANIES, "Group Holdings Airlines Airways"],
  [
    COMPANY_FORMS,
    "S.p.A Oy KK NL Pty SARL Sarl SRL Srl Freres Ministry University Association Federation Committee " +
      "Council Commission Corporation Institute Foundation Bank Air",
  ],
  [LEGAL_FORMS, "N.A"],
  [FIRM_FORMS, "Bros Sons Company Associates Partners Brothers"],
  [COMPANIES, "plc Motor Motors Electronics Industries"],
  [
    BODY_HEADS,
    "Ministry Department Departments Office Offices Center Centers Centre Centres Organization " +
      "Organizations Organisation Organisations Agency Bureau Bureaus Commission Commissions " +
      "Council Councils Committee Committees Association Associations Institute Institutes " +
      "Federation Federations Foundation Foundations Secretariat Secretariats Directorate " +
      "Directorates Authority Administration Administrations Society Academy Conference " +
      "Conferences Confederation Confederations Chamber Chambers Faculty School Schools Board " +
      "Boards Service Services Chiefs Movement Alliance Coalition Subcommittee Headquarters",
  ],
  [
    INSTITUTIONS,
    "academy asociacion bank chamber comision confederacion court department ecole federacion fundacion galerie house institut instituto ministry musee museo sociedad universidad " +
      "universitat universite university",
  ],
  [
    BUILDINGS,
    "airport center centre church gallery hall hospital hotel library mosque museum palace shrine stadium station theater theatre",
  ],
  [COUNTIES, "city county town"],
  [FIRES, "fire wildfire"],
  [STORMS, "Hurricane Typhoon Cyclone Storm"],
  [STRENGTHS, "Tropical Super Subtropical"],
  [
    EASTERN,
    "kim lee park moon yoon choi jung kang cho han song roh xi hu li wang zhang liu chen yang " +
      "zhao wu zhou xu sun deng jiang zhu mao nguyen tran le pham hoang vo",
  ],
  [LEAGUES, "league cup trophy"],
  [GROUNDS, "crater garden gardens"],
];

let lists: Lists | undefined;

/** The lists that a capitalized word is on, as bits. Pass the hashes of the word in lowercase and as written if known. */
export function partsOf(text: string, small: string, number?: number, written?: number): number {
  lists ??= listed(LISTS);
  // The stop of Inc. is part of the word.
  return (
    lists.get(small, number) |
    (lists.get(text, written) || (text.endsWith(".") ? lists.get(text.slice(0, -1)) : 0))
  );
}
