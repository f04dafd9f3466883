/** Time zones with one offset from UTC, by the abbreviations that documents have for them. */

/** Those of the wires of North America: `EDT` is `-04:00`. */
export const AMERICAN_ZONES: Readonly<Record<string, string>> = {
  GMT: "Z",
  UTC: "Z",
  EST: "-05:00",
  EDT: "-04:00",
  CST: "-06:00",
  CDT: "-05:00",
  MST: "-07:00",
  MDT: "-06:00",
  PST: "-08:00",
  PDT: "-07:00",
};
