/** The code units that the scan looks at, in a file without imports, so that bundlers inline them. */
export const TAB = 9;
export const LINE_FEED = 10;
export const RETURN = 13;
export const SPACE = 32;
export const APOSTROPHE = 39;
export const COMMA_SIGN = 44;
export const HYPHEN_SIGN = 45;
export const FULL_STOP = 46;
export const SMALL_A = 97;
export const SMALL_S = 115;
export const NO_BREAK_SPACE = 0xa0;
export const EN_DASH = 0x2013;
export const RIGHT_QUOTE = 0x2019;
