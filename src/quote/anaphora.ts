/** Expressions that refer to a speaker who has already been named. */

/** Pronouns, and `the 34-year-old`, which is used like one, perhaps with a noun after it. */
export const PRONOUNS: RegExp =
  /^(?:he|she|they|it|we|i|who|the \d{1,3}-year-old(?: \p{L}+){0,2})$/iu;

/** A person's nationality: `the Spaniard`. */
export const NATIONAL: RegExp =
  /^[Tt]he (?!Vati|Guard|Carib)\p{Lu}\p{Ll}+(?:(?<!m)an|ard|ese|ine|(?:ch|sh)(?:wo)?man)$|^[Tt]he (?:Briton|Croat|Czech|Dane|Finn|Greek|Pole|Scot|Serb|Slovak|Swede|Turk)$/u;
