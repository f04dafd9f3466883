/** How copy says that it is not to be published yet. */

// EMBARGOED | EMBARGOED. NOT FOR USE BEFORE 6 A.M. | Embargoed until the talks are over | Embargo: Harbor Trams |
// HOLD FOR RELEASE UNTIL 12:01 A.M. | NOT FOR PUBLICATION BEFORE NOON | $Adv 04 | adv for 6 p.m. edt
// A time or a day: EMBARGOED TO 0001 WEDNESDAY | EMBARGOED: 6 p.m. EDT | ///EMBARGOED TO MARCH 4/// | UNDER EMBARGO UNTIL 0001 GMT
// After a preposition: EMBARGOED FOR NOON | EMBARGOED FOR AMS SUNDAY | EMBARGOED TO TUES MARCH 4 | EMBARGOED FOR EARLY EDITIONS |
// EMBARGOED for release, but not Embargo to stay in place | Embargo before vote | Embargo 60 percent effective |
// Embargoed for 10 years | Under embargo until 2031, ...
/** A line or a note with an embargo until some time. */
export const EMBARGO: RegExp =
  /^[(/]{0,3}(?:(?:strictly |under )?embargo(?:ed)?(?:(?<!d): |(?<=d)[.!]?$|(?<=d)[:,.]? (?:until\b|not for )(?! (?:19|20)\d\d,)|[:,.]? (?:not )?(?:(?:before|for|to|until) )?(?:\d{4} (?:gmt|h(?:ou)?rs|utc|[a-z]{2,3}t\b|[a-z]{3,6}day|[a-z]{3} \d)|\d\d?[:.]\d\d|\d\d? ?[ap]\.?m\b|(?:\d\d? )?(?:jan|feb|ma[ry]|apr|ju[nl]|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d)|[:,.]? (?:not )?(?:before|for|to|until) (?:(?:mid)?n(?:ight|oon)\b|to(?:morrow|night)\b|[ap]\.?m\.?s?\b|(?:mon|tues?|wed|thu|fri|sat|sun)(?:[a-z]{0,5}day|rs)?\b|(?:[a-z]{3,7} )?editions?\b|(?:publication|release|use|wire transmission)\b(?! of\b)))|hold for release\b(?! of\b)|not for (?:publication|release|use) (?:before|until)\b|\$?adv ?\d\d|adv (?:for (?:\d|release )|[ap]ms [a-z]{3,6}day )).{0,300}$/i;
