/** Codes and stand-ins of NewsML-G2 that are written and read. */

/** IPTC's code for a description that sums up the text. */
export const SUMMARY = "drol:summary";

/** The time of the version if none is known, since the standard requires one. */
export const UNKNOWN_TIME = "0001-01-01T00:00:00Z";

/** The provider if none is known, since the standard requires one too. */
export const UNKNOWN_PROVIDER = "unknown";
