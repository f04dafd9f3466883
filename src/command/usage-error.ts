/** Wrong usage. */

/** A command line that cannot be followed, with a message for users. */
export class UsageError extends Error {}
