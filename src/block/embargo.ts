/** How copy says that it is not to be published yet. */

// EMBARGOED TO 0001 WEDNESDAY | Embargo: 6 p.m. EDT Sunday | EMBARGOED for release at noon | ///EMBARGO: not before 6 p.m.///
// EMBARGOED | EMBARGOED. NOT FOR USE BEFORE 6 A.M. | Embargoed: May 5, 6 p.m. | UNDER EMBARGO UNTIL 0001 GMT | HOLD FOR RELEASE UNTIL 12:01 A.M. | NOT FOR PUBLICATION BEFORE NOON | $Adv 04 |
// adv for 6 p.m. edt, but not Embargo to stay in place | Embargoed for decades | EMBARGOED: Tram reopens | Under embargo until 2031, ...
/** A line or a note with an embargo until some time. */
export const EMBARGO: RegExp =
  /^[(/]{0,3}(?:(?:strictly |under )?embargo(?:ed)?(?:(?<!d): |(?<=d)[.!]?$|[ :,.-]{1,3}(?:not )?(?:(?<!under .*)(?:before|until)\b|for (?:publication|release|use)\b|(?:(?:for|to|until) )?(?:(?!(?:19|20)\d\d,|\d{1,3} (?:day|month|week|year))\d|(?:mid)?n(?:ight|oon)\b|[a-z]{3,6}day\b|[a-z]{3,9}\.? \d\d?,)))|hold for release\b(?! of\b)|not for (?:publication|release|use) (?:before|until)\b|\$?adv ?\d\d|adv (?:for (?:\d|release )|[ap]ms [a-z]{3,6}day )).{0,300}$/i;
