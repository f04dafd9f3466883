/** What is known of a place. */

/** A place and where it is. A region that spans countries has an empty country. */
export interface KnownPlace {
  readonly country: string;
  readonly kind: "country" | "city";
  /**
   * Whether it is a town from the table of countries, which counts only for names that are not in the list of cities.
   */
  readonly isTown: boolean;
  readonly latitude: number | undefined;
  readonly longitude: number | undefined;
}

/** A place of these properties. */
export function placeIn(
  country: string,
  kind: KnownPlace["kind"],
  isTown: boolean = false,
  latitude?: number,
  longitude?: number,
): KnownPlace {
  return { country, kind, isTown, latitude, longitude };
}
