/** Verbs and words that tell whose words a quotation is. */

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}

/**
 * What a verb tells: `s` that a quotation is somebody's; and how it reports what somebody says: `a` with or without a
 * `that`, `t` with it only, `i` what one means `to` do, `d` what somebody else is `to` do, `o` what one is accused `of`,
 * `f` what is called `for`, `n` any noun; `p` is a plural's, which may be a noun as well.
 */
export const VERBS: ReadonlyMap<string, string> = /* @__PURE__ */ verbs(
  {
    sa: "add argu_ acknowledg_ alleg_ believ_ conced_ contend estimat_ explain fear hop_ insist not_ predict suggest wonder",
    sad: "ask warn",
    sai: "claim",
    st: "agre_ announc_ assert complain conclud_ confirm declar_ disclos_ emphasiz_ emphasis_ indicat_ maintain recall reiterat_ report respond reveal show stress tweet caution repl* testif* demand learn",
    stn: "den*",
    sti: "pledg_ promis_ vow propos_",
    sfd: "call",
    s: "affirm answer blast boast chant comment continu_ counter cr* declaim denounc_ describ_ criticiz_ dismiss exclaim fum_ hail interject interrupt jok_ lament mus_ observ_ opin_ plead point post prais_ proclaim remark repeat retort scream shout whisper yell",
    i: "threaten refus_ offer",
    d: "advis_ encourag_ order press",
    sd: "urg_",
    so: "accus_",
  },
  {
    sa: "said says saying admitted admits admitting thinks thought thinking",
    sad: "told tells telling",
    st: "wrote writes writing found finds ruled stated",
    s: "say tell ask add reads read reading quipped quips begged went sang sings singing",
    t: "expected",
    tid: "expects",
    tidp: "expect",
    ap: "say think",
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
