/** What stands for a speaker who has been named. */

/** Pronouns, and `the 34-year-old`, which stands as they do, perhaps with what that one is. */
export const PRONOUNS: RegExp =
  /^(?:he|she|they|it|we|i|who|the \d{1,3}-year-old(?: \p{L}+){0,2})$/iu;

/** Where one is from: `the Spaniard`. */
export const NATIONAL: RegExp =
  /^[Tt]he (?!Vati|Guard|Carib)\p{Lu}\p{Ll}+(?:(?<!m)an|ard|ese|ine|(?:ch|sh)(?:wo)?man)$|^[Tt]he (?:Briton|Croat|Czech|Dane|Finn|Greek|Pole|Scot|Serb|Slovak|Swede|Turk)$/u;
