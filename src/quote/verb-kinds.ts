/** What verbs of saying do, as bits, the most used first; in a file without imports, so that bundlers inline them. */

/** It attributes a quotation: `"It ran," Lee said.` */
export const SAYS: number = 1;
/** It may stand before its subject at the end of a sentence: `It ran, said Lee.` */
export const INVERTS: number = 1 << 1;
/** A clause follows it only with `that`. */
export const THAT_CLAUSE: number = 1 << 2;
/** A clause follows it, with or without `that`. */
export const CLAUSE: number = 1 << 3;
/** What somebody else is to do follows it: `urged Kim to go`. */
export const OTHER_TO_DO: number = 1 << 4;
/** It is a plural form, `they hope`, which may also be a noun. */
export const PLURAL_FORM: number = 1 << 5;
/** What the speaker means to do follows it: `vowed to go`. */
export const TO_DO: number = 1 << 6;
/** It may end the sentence if nothing but a time follows it. */
export const ENDS_ALONE: number = 1 << 7;
/** It is a plural form that is never a noun. */
export const NO_NOUN: number = 1 << 8;
/** It may end the sentence, as verbs of `CLAUSE` may: `It ran, Lee added.` */
export const ENDS: number = 1 << 9;
/** Any noun follows it: `denied it all`. */
export const THING: number = 1 << 10;
/** A noun follows it after `for`: `called for peace`. */
export const FOR_THING: number = 1 << 11;
/** What somebody did follows it after `of`: `accused Kim of it`. */
export const OF_DEED: number = 1 << 12;
/** A question follows it: `asked whether`. */
export const QUESTION: number = 1 << 13;
/** The listener follows it: `told reporters`. */
export const HEARER: number = 1 << 14;
/** It is an adjective: `Lee is confident that`. */
export const ADJECTIVE: number = 1 << 15;
/** It names or scorns, and attributes a quotation only if that follows it: `dubbed it "late"`, but not `slammed into it`. */
export const SCORNS: number = 1 << 16;
