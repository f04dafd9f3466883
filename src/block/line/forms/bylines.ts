/** Bylines without a name after `By`. */

import type { Forms } from "./row.ts";

export const BYLINES: Forms = {
  byline: [
    [
      "Mon New Our Sta Web",
      // Web Desk
      /^(?:(?:Monitoring|News|Web) Desk|Web Report|Staff (?:Correspondent|Reporter)|Our Correspondent)$/,
    ],
    [
      "by",
      // by AFP | by VOANews
      /^by (?:A?FP|AP|Reuters|VOA ?News)$/,
      // by Ann LEE, as AFP writes it | by Ann Lee (Harbor News) | by Xinhua writers Li Ming, Jean de la Croix
      /^by(?: Xinhua writers?)?(?: (?:[A-ZÀ-ÞĀ-ɏ(][^ ]{0,20}|al|and|bin|da|de|del|der|in|la|van|von|with)){2,20}$/,
    ],
  ],
};
