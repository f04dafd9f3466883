/** Words that tell what a name is by being its first or its last, as one number a word: each list is a bit of it. */

import { listed, type Table } from "./table.ts";

/** The form of a company, or what a body is, at the end of its name. */
export const COMPANY_FORMS: number = 1;
/** What sort a body is that says what it is for: nobody's given name, and no surname. */
export const BODY_HEADS: number = 1 << 1;
/** What institutions begin with. */
export const INSTITUTIONS: number = 1 << 2;
/** Buildings that things happen at. */
export const BUILDINGS: number = 1 << 3;
/** A county or a city. */
export const COUNTIES: number = 1 << 4;
export const FIRES: number = 1 << 5;
/** What storms begin with, and how strong they are. */
export const STORMS: number = 1 << 6;
export const STRENGTHS: number = 1 << 7;
/** Family names of China, Korea and Vietnam, which stand first. */
export const EASTERN: number = 1 << 8;
export const LEAGUES: number = 1 << 9;

// As written, or in small letters where the case tells nothing.
const LISTS: readonly (readonly [list: number, words: string])[] = [
  [
    COMPANY_FORMS,
    "Co Corp Inc Ltd Plc PLC AG NV SA SpA GmbH LLC L.P L.L.C N.V S.A Bhd Oy AB KK NL Pty Tbk LP LLP Oyj SE ASA BV Group Holdings Ministry University Association Federation Committee Council Commission Corporation Institute Foundation Bank Air Airlines Airways",
  ],
  [
    BODY_HEADS,
    "Ministry Department Departments Office Offices Center Centers Centre Centres Organization Organizations Organisation Organisations Agency Bureau Bureaus Commission Commissions Council Councils Committee Committees Association Associations Institute Institutes Federation Federations Foundation Foundations Secretariat Secretariats Directorate Directorates Authority Administration Administrations Society Academy Conference Conferences Confederation Confederations Chamber Chambers Faculty School Schools Board Boards Service Services Chiefs",
  ],
  [
    INSTITUTIONS,
    "academy bank chamber court department ecole house institut ministry musee museo universidad universitat universite university",
  ],
  [
    BUILDINGS,
    "center centre church gallery hall hospital hotel library museum palace station theater theatre",
  ],
  [COUNTIES, "city county town"],
  [FIRES, "fire wildfire"],
  [STORMS, "Hurricane Typhoon Cyclone Storm"],
  [STRENGTHS, "Tropical Super Subtropical"],
  [
    EASTERN,
    "kim lee park moon yoon choi jung kang cho han song roh xi hu li wang zhang liu chen yang zhao wu zhou xu sun deng jiang zhu mao nguyen tran le pham hoang vo",
  ],
  [LEAGUES, "league"],
];

let lists: Table<number> | undefined;

/** The lists that a word with a capital is on. */
export function partsOf(text: string, small: string, number?: number): number {
  lists ??= listed(LISTS);
  return (lists.get(small, number) ?? 0) | (lists.get(text) ?? lists.get(withoutStop(text)) ?? 0);
}

// The stop of Inc. is part of it.
function withoutStop(text: string): string {
  return text.endsWith(".") ? text.slice(0, -1) : "";
}
