/** The kinds that evidence tells apart. */
export const KINDS = ["person", "organization", "place", "other"] as const;

/** One of them. */
export type Kind = (typeof KINDS)[number];
