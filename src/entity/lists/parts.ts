/** Words that show what a name is by beginning or ending it. Each list is a bit, as in `cues.ts`. */

import { type Lists, listed } from "./listed.ts";

/** The forms of companies and the kinds of bodies that end a name. */
export const COMPANY_FORMS: number = 1;
/** Kinds of bodies that say what they are for. None is a given name or a surname. */
export const BODY_HEADS: number = 1 << 1;
/** Words that begin the names of institutions. */
export const INSTITUTIONS: number = 1 << 2;
/** Buildings where things happen. */
export const BUILDINGS: number = 1 << 3;
/** The last words of the names of cities and counties. */
export const COUNTIES: number = 1 << 4;
/** The last words of the names of fires. */
export const FIRES: number = 1 << 5;
/** Words that begin the names of storms. */
export const STORMS: number = 1 << 6;
/** How strong a storm is, before those words. */
export const STRENGTHS: number = 1 << 7;
/** Family names of China, Korea and Vietnam, which come first. */
export const EASTERN: number = 1 << 8;
/** The last words of the names of leagues and cups. */
export const LEAGUES: number = 1 << 9;
/** Grounds that people are called too. */
export const GROUNDS: number = 1 << 10;
/** Forms that are no part of what a company is called. */
export const LEGAL_FORMS: number = 1 << 11;

// As written, or in lowercase where the case does not matter.
const LISTS: readonly (readonly [list: number, words: string])[] = [
  [
    COMPANY_FORMS | LEGAL_FORMS,
    "Co Cos Corp Inc Ltd Limited Plc PLC AG A/S NV SA SpA GmbH LLC L.P L.L.C N.V S.A AB Rt JSC Tbk LP LLP Oyj SE ASA BV",
  ],
  [
    COMPANY_FORMS,
    "S.p.A Bhd Oy KK NL Pty SARL Sarl SRL Srl Freres Group Holdings Ministry University Association Federation Committee " +
      "Council Commission Corporation Institute Foundation Bank Air Airlines Airways",
  ],
  [LEGAL_FORMS, "N.A"],
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
  [GROUNDS, "crater gardens"],
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
