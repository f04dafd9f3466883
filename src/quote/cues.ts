/** Verbs and words that tell whose words a quotation is. */

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}

/** Verbs of saying, as copy uses them with quotations. */
export const SAYING: ReadonlySet<string> = /* @__PURE__ */ words(
  "said says say saying told tells tell telling asked asks ask asking added adds add adding wrote writes write writing continued continues replied replies responded responds tweeted tweets declared declares stated states explained explains noted notes admitted admits concluded concludes recalled recalls argued argues insisted insists announced announces warned warns remarked quipped joked demanded predicted testified acknowledged stressed claimed claims boasted complained confirmed conceded commented exclaimed shouted yelled cried chanted chanting whispered reads read asserted affirmed lamented vowed pledged promised urged suggested reported reports observed answered answers repeated repeats thought thinks hoped hopes emphasized emphasised mused sang sings posted posts blasted fumed opined points pointed went called calls",
);
/** Words before a cue that still belong to it. */
export const AUXILIARIES: ReadonlySet<string> = /* @__PURE__ */ words(
  "has have had was were is be been would will could also then later once even just previously recently again since",
);
/** Pronouns that stand for a speaker. */
export const PRONOUNS: RegExp = /^(?:he|she|they|it|we|i|who)$/i;
