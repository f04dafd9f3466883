/** Verbs and words that tell whose words a quotation is. */

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}

/**
 * What a verb tells: `s` that a quotation is somebody's. How it reports what somebody says: `a` with or without a `that`,
 * `t` with it only, `i` what one means `to` do, `d` what somebody else is `to` do, `o` what one is accused `of`, `f` what is
 * called `for`, `n` any noun, `q` a question, `r` to whom it is told. `e` ends a sentence as those of `a` do, `v` stands before
 * its subject there. `p` is a plural's, which may be a noun as well unless it has `b`.
 */
export const VERBS: ReadonlyMap<string, string> = /* @__PURE__ */ verbs(
  {
    sa: "acknowledg_ alleg_ conced_ contend estimat_ fear hop_ predict suggest",
    sab: "believ_",
    sabv: "argu_",
    sav: "add explain insist not_",
    saq: "wonder",
    sadq: "ask",
    sadv: "warn",
    sai: "claim",
    st: "agre_ announc_ assert complain confirm declar_ demand disclos_ emphasiz_ emphasis_ indicat_ learn maintain reiterat_ repl* respond reveal testif* tweet caution",
    ste: "conclud_ report show stress",
    stev: "recall",
    stn: "den*",
    sti: "pledg_ promis_ propos_ vow",
    sfd: "call",
    s: "affirm answer blast boast chant comment continu_ counter cr* criticiz_ declaim denounc_ describ_ dismiss exclaim fum_ hail interject interrupt jok_ lament mus_ observ_ opin_ plead point post prais_ proclaim remark repeat retort scream shout whisper yell",
    i: "threaten refus_ offer",
    d: "advis_ encourag_ order press",
    sd: "urg_",
    so: "accus_",
  },
  {
    sa: "admitted admits admitting thinks thought thinking",
    sav: "said says saying",
    sadr: "told tells telling",
    stev: "wrote writes writing",
    ste: "found finds stated",
    s: "say tell ask add reads read reading quipped quips begged went sang sings singing",
    t: "expected ruled",
    tid: "expects",
    tidp: "expect",
    abp: "say think",
    ap: "admit",
  },
);

/** Stems with what they end in, `_` for an `e` and `*` for a `y`, and words that have no such stem. */
function verbs(
  stems: Readonly<Record<string, string>>,
  others: Readonly<Record<string, string>>,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const add = (word: string, kinds: string): void => {
    found.set(word, (found.get(word) ?? "") + kinds);
  };
  for (const [kinds, list] of Object.entries(stems))
    for (const stem of list.split(" ")) {
      const bare = stem.replace(/[_*]$/, "");
      const [base, third, past] = stem.endsWith("_")
        ? ["e", "es", "ed"]
        : stem.endsWith("*")
          ? ["y", "ies", "ied"]
          : ["", /s$/.test(bare) ? "es" : "s", "ed"];
      if (kinds !== "s") add(bare + base, `${kinds.replace("s", "")}p`);
      for (const ending of [third, past, base === "y" ? "ying" : "ing"]) add(bare + ending, kinds);
    }
  for (const [kinds, list] of Object.entries(others))
    for (const word of list.split(" ")) add(word, kinds);
  return found;
}

/** Whether a word is a verb of saying, as copy uses it with quotations. */
export function isSaying(word: string): boolean {
  return VERBS.get(word)?.includes("s") ?? false;
}

/** Words before a cue that still belong to it. */
export const AUXILIARIES: ReadonlySet<string> = /* @__PURE__ */ words(
  "has have had was were is be been would will could also then later once even just previously recently again since repeatedly now already first finally simply flatly publicly",
);
/** Pronouns that stand for a speaker. */
export const PRONOUNS: RegExp = /^(?:he|she|they|it|we|i|who)$/i;

/** What a verb of saying may have behind it before the words that are said. */
export const ADVERBS: ReadonlySet<string> = /* @__PURE__ */ words(
  "Monday Tuesday Wednesday Thursday Friday Saturday Sunday today yesterday earlier later also again recently separately repeatedly publicly afterward late early Mon. Tue. Wed. Thu. Fri. Sat. Sun. night morning evening afternoon here ago",
);
/** Prepositions behind a verb of saying. */
export const PREPOSITIONS: ReadonlySet<string> = /* @__PURE__ */ words(
  "in at on during after before from through via by about of for with to as last this while when citing without following",
);
/** Nouns that name an utterance. */
export const UTTERANCES: ReadonlySet<string> = /* @__PURE__ */ words(
  "statement interview report speech letter email tweet conference briefing broadcast note filing post television radio Twitter Facebook remarks address release testimony hearing call meeting",
);
