/** Words for what happens on a day, by which a part of the day or a weekend before them is known to be meant. */

/** Matches an expression before such a word, or before one that describes it: `a morning news conference`. */
export const OF_EVENT: RegExp =
  /(?:\b(?:an?|the|its|his|her|their) «|«an? )[^«»]*»(?: [a-z]{3,9})? (?:(?:phone |conference )?call|address|assault|attack|bailout|ballot|blast|blaze|bombing|briefing|broadcast|ceremony|clash|conference|crash|explosion|fire|flight|game|gathering|hearing|interview|march|meeting|prayer|quake|raid|rally|robbery|service|session|shooting|speech|strike|summit|talks|trading|vote)(?:e?s)?\b/i;
