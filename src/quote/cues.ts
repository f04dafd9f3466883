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

/**
 * How a verb reports what somebody says: `a` with or without a `that`, `t` with it only, `p` likewise behind plurals only,
 * `i` what one means `to` do, `d` what somebody else is `to` do, `o` with what is accused `of`, `f` with what is called `for`,
 * `n` with any noun.
 */
export const REPORTING: ReadonlyMap<string, string> = /* @__PURE__ */ reporting({
  a: "said says saying told tells telling added adds adding asked asks asking wondered wonders noted notes noting believes believed believing thinks thought insisted insists insisting argued argues arguing warned warns warning acknowledged acknowledges claimed claims claiming conceded concedes admitted admits alleged alleges contends contended estimates estimated predicted predicts maintained maintains explained explains explaining testified suggested suggests suggesting hopes hoped hoping fears feared",
  t: "announced announces announcing stated stating states declared declares confirmed confirms confirming reported reports wrote writes concluded concludes stressed stresses stressing emphasized emphasised recalled recalls indicated indicates asserted asserts revealed reveals disclosed discloses complained complains tweeted cautioned reiterated reiterates responded replied ruled denied denies denying promised promises promising pledged pledges vowed vows showed shows showing agreed agrees found finds finding expects expected understands understood learned demanded demands demanding",
  p: "say believe think argue insist warn claim hope fear suggest predict estimate contend maintain acknowledge agree show find expect complain",
  i: "promised promises promising pledged pledges pledging vowed vows vowing threatened threatens threatening claimed claims claiming refused refuses refusing expects offered offers proposed proposes",
  d: "urged urges urging asked asks asking told ordered orders ordering called calls calling expects advised encouraged encourages encouraging begged pressed warned",
  o: "accused accuses accusing",
  f: "called calls calling",
  n: "denied denies denying",
});

function reporting(kinds: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const verbs = new Map<string, string>();
  for (const [kind, list] of Object.entries(kinds))
    for (const verb of list.split(" ")) verbs.set(verb, (verbs.get(verb) ?? "") + kind);
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
