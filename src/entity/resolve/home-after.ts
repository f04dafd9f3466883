/** Where a place is by the state or the country after its name: `Harborough, Tennessee`. */

import type { KnownPlace } from "../lists/known-place.ts";
import { placeNamed } from "../lists/place-named.ts";
import { isInState } from "../lists/state-boxes.ts";
import { countryOfStateNamed } from "../lists/states.ts";

// , North Carolina-based | , Ala. It | , N. Dakota, but not: in Rome, Victoria Hill said | in Rome, Col. Hill | BANGKOK, Nov. 3
const HOME_AFTER =
  /^, (?!(?:Col|M[st])\. )((?:(?:[A-Z][a-z]{1,14}|[NSW]\.) )?[A-Z][A-Za-z.]{1,14})(?! \d|[^\0-\x7f])/;
const MOST_AFTER = 38;

// in Harborough, Norland, on Monday, but not: Harborough, Norland, and Alvenia | Harborough, Norland, Alvenia and Suland
const SET_APART = /^(?:,(?! and | [A-Z][a-z]+(?:,| and))|\.| [(\u2014-]|$)/;

/**
 * Where a place is by the state or the country after it, for `, California-based` in the United States, and whether it is
 * in a state where the known place of that name is not. A country has to be set apart: in Harborough, South Korea, but
 * not: in Harborough, Norland said
 */
export function homeAfter(
  text: string,
  end: number,
  known: KnownPlace | undefined,
): readonly [country: string, isOther: boolean] | undefined {
  if (text.charAt(end) !== ",") return undefined;
  const after = text.slice(end, end + MOST_AFTER);
  const name = HOME_AFTER.exec(after)?.[1];
  if (name === undefined) return undefined;
  const state = countryOfStateNamed(name);
  const land = name.replace(/(?<=[a-z])\.$/, "");
  const place = placeNamed(land);
  const isApart = SET_APART.test(after.slice(2 + land.length));
  // Moscow, Georgia and Ukraine
  if (state !== undefined && (isApart || place?.kind !== "country")) {
    // Utica, Ohio, but not: in Utica, New York, and Harborough
    const mayBe = known === undefined || state !== "US" || place?.kind === "city";
    const isIn = mayBe || name === "Texas" || isInState(known, name);
    return [state, !isIn && isApart];
  }
  if (place?.kind !== "country" || !place.country) return undefined;
  // Tokyo, Singapore, Kuala Lumpur and Seoul: most cities are where they are known to be.
  const isHere =
    !known?.country ||
    NAMESAKES.test(text.slice(Math.max(0, end - LONGEST_NAMESAKE), end) + place.country);
  return isHere && isApart ? [place.country, false] : undefined;
}

const LONGEST_NAMESAKE = 12;
const NAMESAKES =
  /(?:BarcelonaVE|C[oó]rdobaES|CartagenaES|GranadaNI|HamiltonBM|HyderabadPK|NewcastleAU|PerthGB|San Jos[eé]CR|SantiagoCU|TripoliLB|ValenciaVE)$/i;
