/** Expressions that refer to a speaker who has already been named. */

/**
 * Pronouns, and `the 34-year-old`, which is used like one, perhaps with a noun after it. In capitals, `WHO` is an
 * organization.
 */
export const PRONOUNS: RegExp =
  /^(?:[Ss]?[Hh]e|S?HE|[Tt]hey|THEY|[Ii]t?|[Ww]e|[Ww]ho|[Tt]he \d{1,3}-year-old(?: \p{L}+){0,2})$/u;

/** A person's nationality: `the Spaniard`. */
export const NATIONAL: RegExp =
  /^[Tt]he (?!Vati|Guard|Carib)\p{Lu}\p{Ll}+(?:(?<!m)an|ard|ese|ine|[cs]h(?:wo)?man)$|^[Tt]he (?:Briton|Croat|Czech|Dane|Finn|Greek|Pole|Scot|Serb|Slovak|Swede|Turk)$/u;
