/** Verbs and words that tell whose words a quotation is. */

/**
 * What a verb tells: `s` that a quotation is somebody's. How it reports what somebody says: `a` with or without a `that`,
 * `t` with it only, `i` what one means `to` do, `d` what somebody else is `to` do, `o` what one is accused `of`, `f` what is
 * called `for`, `n` any noun, `q` a question, `r` to whom it is told. `e` ends a sentence as those of `a` do, `z` where nothing
 * but a time stands behind, `v` stands before
 * its subject there. `j` is an adjective. `p` is a plural's, which may be a noun as well unless it has `b`.
 */
export const VERBS: ReadonlyMap<string, string> = /* @__PURE__ */ verbs(
  {
    sa: "contend estimat_ fear predict",
    saf: "hop_",
    sab: "believ_",
    sabv: "argu_",
    sav: "insist",
    saq: "wonder",
    sadq: "ask",
    sadv: "warn",
    stz: "announc_ assert complain confirm declar_ disclos_ emphasiz_ emphasis_ indicat_ learn maintain reiterat_ repl* respond reveal specif* testif* tweet caution",
    ste: "acknowledg_ alleg_ conced_ suggest conclud_ report show stress",
    stev: "add explain not_ recall",
    stiz: "agre_",
    st: "affirm assum_ boast counter doubt impl* jok_ lament observ_ opin_ proclaim realiz_ recogniz_ repeat speculat_ underscor_ worr*",
    stn: "den* demand",
    sti: "claim pledg_ promis_ propos_ vow",
    sfd: "call",
    s: "answer blast chant cit_ comment condemn confess continu_ cr* criticiz_ declaim denounc_ describ_ dismiss exclaim fum_ hail interject interrupt mus_ plead point post prais_ remark remember retort scold scream shout whisper yell",
    i: "threaten refus_ offer",
    d: "advis_ encourag_ press",
    sd: "urg_",
    sdt: "assur_ order remind",
    so: "accus_",
  },
  {
    sa: "admitted admits admitting thinks thought thinking",
    sav: "said says saying",
    sadr: "told tells telling",
    stev: "wrote writes writing",
    ste: "found finds stated",
    s: "say tell ask add reads read reading quipped quips begged went sang sings singing",
    i: "plans planned intends",
    ip: "intend",
    id: "wants wanted",
    idp: "want",
    t: "expected ruled felt feels stating projected",
    tj: "adamant confident convinced hopeful optimistic sure",
    te: "pointed pointing remarked remarking",
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
  const found = kindsOf(others);
  for (const [stem, kinds] of kindsOf(stems)) {
    const bare = stem.replace(/[_*]$/, "");
    const [base, third, past, gerund] = stem.endsWith("_")
      ? ["e", "es", "ed", "ing"]
      : stem.endsWith("*")
        ? ["y", "ies", "ied", "ying"]
        : ["", /s$/.test(bare) ? "es" : "s", "ed", "ing"];
    if (kinds !== "s") found.set(bare + base, `${kinds.replace("s", "")}p${found.get(bare) ?? ""}`);
    for (const form of [third, past, gerund]) {
      const word = bare + form;
      found.set(word, kinds + (found.get(word) ?? ""));
    }
  }
  return found;
}

/** Words by their kinds to kinds by their words. */
function kindsOf(lists: Readonly<Record<string, string>>): Map<string, string> {
  const found = new Map<string, string>();
  for (const [kinds, list] of Object.entries(lists))
    for (const word of list.split(" ")) found.set(word, (found.get(word) ?? "") + kinds);
  return found;
}

/**
 * What small words are: `a` articles, `b` forms of be and do, `c` conjunctions, `d` numbers, `e` adverbs before a verb, `f`
 * ones behind it too, `h` forms of have, `i` what introduces a sentence, `l` before a time, `m` modals, `n` pronouns, `p`
 * prepositions, `r` relative and question words, `s` what opens a clause, `t` that, `w` times, `x` what a verb does not stand
 * behind.
 */
const WORDS: ReadonlyMap<string, string> = /* @__PURE__ */ kindsOf({
  a: "the a an his her their its",
  b: "is are was were be been being am did do does",
  c: "and but",
  d: "one some two several many",
  e: "then once even just previously since now already first finally simply flatly",
  f: "also later earlier again recently separately repeatedly publicly afterward here twice",
  h: "has have had",
  i: "asked speaking there yes no any yet still however meanwhile",
  l: "last this next",
  m: "will would can could may might must should",
  n: "he she they it we i",
  p: "in at on during after before from through via by about of for with to as under over since without following despite amid like unlike citing",
  r: "who which whose what how why where",
  s: "when while because if although though as after before so then whether",
  t: "that",
  w: "Monday Tuesday Wednesday Thursday Friday Saturday Sunday today yesterday late early Mon. Tue. Wed. Thu. Fri. Sat. Sun. night morning evening afternoon ago",
  x: "not never neither nor cannot no worth means instead those let or",
});

/** Whether a word is of one of some kinds. */
export function is(word: string, kinds: string): boolean {
  const own = WORDS.get(word);
  if (own === undefined) return false;
  for (let at = 0; at < own.length; at += 1) if (kinds.includes(own.charAt(at))) return true;
  return false;
}

/** Whether a word is a verb of saying, as copy uses it with quotations. */
export function isSaying(word: string): boolean {
  return VERBS.get(word)?.includes("s") ?? false;
}

/** Pronouns that stand for a speaker, and `the 34-year-old`, which stands as they do, perhaps with what that one is. */
export const PRONOUNS: RegExp =
  /^(?:he|she|they|it|we|i|who|the \d{1,3}-year-old(?: \p{L}+){0,2})$/iu;

/** Where one is from, which stands as a pronoun does: `the Spaniard`. */
export const NATIONAL: RegExp =
  /^[Tt]he (?!Vati|Guard|Carib)\p{Lu}\p{Ll}+(?:(?<!m)an|ard|ese|ine|(?:ch|sh)(?:wo)?man)$|^[Tt]he (?:Briton|Croat|Czech|Dane|Finn|Greek|Pole|Scot|Serb|Slovak|Swede|Turk)$/u;
