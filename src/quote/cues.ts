/** Verbs and words that tell whose words a quotation is. */

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}

/** Verbs of saying, as copy uses them with quotations. */
export const SAYING: ReadonlySet<string> = /* @__PURE__ */ words(
  "said says say saying told tells tell telling asked asks ask asking added adds add adding wrote writes write writing continued continues replied replies replying responded responds responding tweeted tweets tweeting declared declares declaring stated states stating explained explains noted notes noting admitted admits concluded concludes recalled recalls argued argues insisted insists announced announces announcing warned warns warning remarked quipped joked demanded demanding predicted testified acknowledged stressed claimed claims boasted complained confirmed conceded commented exclaimed shouted shouting yelled yelling cried chanted chanting whispered reads read reading asserted affirmed lamented vowed pledged promised urged suggested reported reports observed answered answers repeated repeats thought thinks thinking hoped hopes emphasized emphasised mused sang sings singing posted posts posting blasted fumed opined points pointed went called calls interjected interrupted countered retorted declaimed yells shouts cries screams screamed screaming exclaims jokes quips whispers insists vows promises declaims recalling explaining arguing insisting concluding suggests proposes proposed pleaded begged proclaimed cautioned contended ruled",
);
/** Words before a cue that still belong to it. */
export const AUXILIARIES: ReadonlySet<string> = /* @__PURE__ */ words(
  "has have had was were is be been would will could also then later once even just previously recently again since repeatedly now already first finally simply flatly publicly",
);
/** Pronouns that stand for a speaker. */
export const PRONOUNS: RegExp = /^(?:he|she|they|it|we|i|who)$/i;

/** Verbs that report what somebody says without quoting it, and whether they need a `that` to do so. */
export const REPORTING: ReadonlyMap<string, "any" | "that"> = /* @__PURE__ */ reporting(
  "said says saying told tells telling added adds adding asked asks asking wondered wonders noted notes noting believes believed thinks thought insisted insists argued argues warned warns acknowledged acknowledges claimed claims claiming conceded concedes admitted admits alleged alleges contends contended estimates estimated predicted predicts maintained maintains explained explains testified suggested suggests hopes hoped fears feared",
  "announced announces announcing stated stating declared declares confirmed confirms confirming reported reports wrote writes concluded concludes stressed stresses stressing emphasized emphasised recalled recalls indicated indicates asserted asserts revealed reveals disclosed discloses complained tweeted cautioned reiterated reiterates responded replied ruled denied denies promised pledged vowed showed shows agreed agrees",
);

function reporting(any: string, that: string): ReadonlyMap<string, "any" | "that"> {
  const verbs = new Map<string, "any" | "that">();
  for (const verb of any.split(" ")) verbs.set(verb, "any");
  for (const verb of that.split(" ")) verbs.set(verb, "that");
  return verbs;
}

/** Before a verb, these tell that its subject says nothing: `was told`, `is said to`. */
export const PASSIVES: RegExp =
  /^(?:is|are|was|were|be|been|being|am|as|when|if|without|by|after|before|while)$/;
/** Before a verb, these tell that nothing was said: `did not say`. */
export const NEGATIONS: RegExp = /^(?:not|never|neither|nor|cannot|\p{L}{2,6}n['\u2019]t)$/u;
/** What a verb of saying may have behind it before the words that are said. */
export const ADVERBS: ReadonlySet<string> = /* @__PURE__ */ words(
  "Monday Tuesday Wednesday Thursday Friday Saturday Sunday today yesterday earlier later also again recently separately repeatedly publicly afterward afterwards late early Mon. Tue. Wed. Thu. Fri. Sat. Sun. night morning evening afternoon here ago",
);
/** Prepositions behind a verb of saying. */
export const PREPOSITIONS: ReadonlySet<string> = /* @__PURE__ */ words(
  "in at on during after before from through via by about of for with to as last this while when citing without following",
);
/** Nouns that name an utterance. */
export const UTTERANCES: ReadonlySet<string> = /* @__PURE__ */ words(
  "statement interview report speech letter email e-mail tweet conference briefing broadcast note filing post television TV radio Twitter Facebook X Telegram memo remarks address release comments testimony hearing call meeting dispatch notice blog",
);
