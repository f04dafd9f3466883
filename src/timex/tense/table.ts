/** The words that tell whether an expression is past or to come, other than the verb of its sentence. */

import { type Cue, cues } from "./cue.ts";

/** What decides before the verb does. */
export const BEFORE_VERB: readonly Cue[] = /* @__PURE__ */ cues([
  // `The firms on Friday agreed to merge`, `The firms agreed Friday to merge`
  {
    after: /^ (agreed|decided|pledged|promised|vowed|offered|threatened) (?:not )?to /,
    side: "past",
    of: "day",
  },
  {
    before: /\b(agreed|decided|pledged|promised|vowed|offered|threatened) (?:on )?$/,
    beside: /^,? to [a-z]/,
    side: "past",
    of: "day",
  },
  // `The run dates to May 3`, `The streak goes back to Friday`
  { before: /\b(dat(?:ed|es) to|(?:dat\w*|goes) back to) $/, side: "past" },
  // `was considering a cut of 3 percent from May`, but not `was considering a case filed in May`
  {
    before:
      /\b(considering) an?(?: (?!after|that|wh)\S{1,16}){1,3}(?: of [\d.,]{1,9} [a-z]{2,12})? from $/,
  },
  // `Thursday was declared a day of mourning`
  { after: /^ (?:was|has been) (declared) an? (?:[a-z]+ )?(?:day of|holiday)\b/, of: "day" },
  // `At a summit on Friday, the leaders pledged to pay`, but not `Before a summit on Friday, the leaders pledged to pay`
  {
    after: /^, (?:[A-Za-z'\u2019-]+ ){1,4}(agreed|decided|pledged|promised|vowed) (?:not )?to /,
    beside: /^(?!.*\b(?:[Bb]y|[Uu]ntil|[Bb]efore|[Aa]head of|due|(?:set|planned|scheduled) for) )/,
    side: "past",
    of: "day",
  },
  // `adjourned the trial to Friday`, `put off two weeks, until May 1`
  {
    before:
      /\b(adjourned|deferred|postponed|rescheduled|delayed|extended|(?:put|pushed) (?:off|back)) [^,;:.]{2,30},? (?:to|until|till) $/,
    beside: /^(?:\.|$|,? (?:because|after|due|so|at|from)\b)/,
  },
  // `The race on Sunday is in doubt`, but not `Lee, injured on Sunday, is in doubt`
  {
    after: /^ (?:is|are|was|were|remain(?:s|ed)?|looks?) (in doubt|uncertain)\b/,
    beside: /(?<!ed (?:on )?)$/,
    of: "day",
  },
]);

/** What is told by months: contracts are traded before theirs, figures are compared with earlier ones. */
export const OF_PERIODS: readonly Cue[] = /* @__PURE__ */ cues([
  // `May corn fell`, `May cotton closed at 70 cents`, but neither `May corn exports fell` nor `May cotton production rose`
  {
    after:
      /^ (crude|Brent|wheat|corn|cocoa|sugar|(?:coffee|cotton|robustas?|arabicas?|soy[a-z]{3,6}|platinum|silver|gold|copper|oats|cattle|hogs)(?= (?:clos|contract|deliv|end|fell|futures|gain|lost|rose|settl|trad))) (?!\w+(?:put|rts|les)\b)/,
    of: "period",
    beside: /(?<!\b(?:in|since|during|from) )$/i,
  },
  // `May ended 3 cents up`, but not `Prices in May ended 3 cents up`
  {
    after: /^ (closed|ended|fell|rose|settled) [\d.]+ (?:cents|points|ticks)\b/,
    beside: /(?:^|\n) ?$/,
    of: "period",
  },
  // `for May shipment`, `for May-June shipment`, `futures for May`
  {
    after: /^(?:-[A-Z]+)? (shipment)\b/i,
    beside: / for (?:[A-Z]+-|shipment )?$/i,
    of: "period",
  },
  // `July lost 10`, beside other contracts
  {
    after: /^ (fell|gained|lost|rose) [\d.]+[.,;]/,
    beside: /; ?$/,
    of: "period",
  },
  { before: / (futures|contracts?) for $/, of: "period" },
  // `July contract fell`
  {
    after: /^ (contract|delivery) (?:clos|end|fell|gain|lost|rose|settl|trad|was (?:up|down|at)\b)/,
    of: "period",
  },
  // `for delivery in four parts in May`, `for delivery April 15/May 15`
  {
    before:
      /\bfor (shipment|delivery)(?: (?!of |but )[^\s,;:.]{1,14}){0,5}(?: (?:in|between|from|to) |\d\/)$/,
  },
  // `corn for export shipment May 6-20`
  { before: /\bfor (?:[a-z]+ )?(shipment|delivery) $/ },
  // `will release February trade figures`
  {
    after: /^ (?:[a-z]+ ){0,4}(figures|data|statistics)\b/,
    side: "past",
    of: "period",
  },
  // `expects two cuts this year, down from three in May`, but not `will go up from 20% in April`
  {
    before:
      /, (?:up|down) (from) (?:[$\u00a3\u20ac]?\d\S*|one|two|three|four|five|six|seven|eight|nine|ten) (?:[a-z]+ )?in $/,
    side: "past",
    of: "period",
  },
  // `see a rise of 3 percent after 2 percent in May`, but not `will rise 3 percent after 2 percent in May`
  {
    before: / (after|against) [\d.,]+ (?:percent|pct|[bmtr]illion|mln|bln) in $| (backdated) to $/,
    unless: / will /,
    side: "past",
    of: "period",
  },
]);

/** What decides before a verb that is further away. */
export const BESIDE: readonly Cue[] = /* @__PURE__ */ cues([
  // `Classes are canceled Monday`, but not `The road is closed Monday through Friday`
  {
    before: /\b(is|are) (?:cancell?ed|closed|called off) (?:on )?$/,
    beside: /^(?!(?: night| morning| evening)?(?: (?:through|to|until|till) |[-\u2013]))/,
    of: "day",
  },
  // Events that are reported once they are over: `appeal Friday's ruling`, `after the Friday attack`
  {
    after:
      /^(?:['\u2019]s)? ((?!to )(?:[\w-]{2,15} )?(?:(?:rul|bomb|shoot|kill)ing|decision|arrest|attack|blast|crash|explosion|setback|win|loss|edition)s?)\b/,
    side: "past",
  },
  // `after Monday's rate cut`, but not `betting on a Wednesday rate cut`
  {
    after: /^(?:['\u2019]s)? ((?:[\w-]{2,15} )?(?:cut|defeat|raid|victory))\b/,
    beside: / (?:after|since|following|despite|from|by) (?:the |an? )?$/,
    side: "past",
  },
  // `their defeat in Sunday's vote`
  {
    before: /\b(?:the|their|its|his|her|s) (setback|defeat|victory) in (?:the )?$/i,
    side: "past",
    of: "day",
  },
  // `bonds maturing in June`, `will merge on July 1, subject to approval`
  { before: / (maturing|expiring|redeemable|falling due) (?:[io]n )?(?:the )?$/ },
  { after: /^, (subject to) / },
  // `Fed sees cut in June`
  {
    before: / (eyes|sees|signals|weighs) (?:an? )?(?:[a-z]{3,10} )?(?:cut|rise)s? in $/,
    of: "period",
  },
  // `below its high of May 6`, `below its May 6 high`
  {
    before: /\b(?:a|from|its|the|their) (?:(?:all-time|record) )?(high|low|peak) of $/,
    side: "past",
    of: "date",
  },
  {
    after: /^ (highs?|lows?)(?=[.,;]|$| (?:in|of|and|but|when|as|after)\b)/,
    beside: / (?:above|below|beyond|from|its|off|over|past|their|under) (?:the )?$/,
    side: "past",
    of: "date",
  },
  // Results: `Playing Sunday: Owls v Hawks`
  { before: /(?:^|\n) ?(Playing) (?:on )?$/, beside: /^:(?!.*\d)/, of: "day" },
  // `Hogs seen steady Tuesday`, but not `was last seen Tuesday`
  {
    before:
      /(?<!\b(?:was|were|is|be|been|being|last|first|[a-z]+ly)|,) (seen) (?:about )?(?:steady|firm|higher|lower|mixed|unchanged|up|down)(?:\/\S{2,9})? (?:to \S{2,9} |\d\S{0,6} [a-z]{2,7} )?(?:on )?$/i,
    of: "day",
  },
  // `fell ahead of figures out on Friday`
  {
    before:
      /\b(?:ahead of|before|awaits?|awaiting) (?:[^\s,;:]{1,16} ){0,7}(?:data|figures|minutes|numbers|reports?|results|statistics|surveys?) (out|due|expected) (?:on )?$/,
    of: "day",
  },
  // `20 percent above Wednesday's close`
  {
    after: /^['\u2019]s ((?:[a-z]+ )?(?:close|closing|finish|settlement|high|level|low|price)s?)\b/,
    beside: / (?:above|below|from|than|over|under|against|through|with|to) $/,
    side: "past",
  },
  // `declared Friday a holiday`, `corn for March delivery`, `Friday's games have been called off`
  {
    after:
      /^(?: (an? (?:[a-z]+ )?(?:holiday|day of)|delivery|futures)\b|(?:['\u2019]s \w+)?,? ha(?:s|ve) been (called off|postponed|cancell?ed|scrapped|put off))/,
  },
  // `was to open Friday but did not`
  {
    before:
      /\b(was|were|had been) (?:to|due|set|planned|scheduled|expected|supposed)\b[^,;:]{0,40}$/,
    beside: /^,? but (?:\S+ ){0,2}(?:didn?|was|were|had|never|fell|[a-z]+ed)\b/,
    side: "past",
  },
  // `The president, due back Friday, ended his holiday`
  { before: /\b(due) (?:back|home|in court) (?:on )?$/, of: "day" },
  // `had until Friday to reply`, but not `had until Friday to reply but did not`
  { before: / (had) until $/, beside: /^ to (?![^.]*(?: but|;))/ },
  // `Snow is possible over the weekend`, `Rain likely Friday`, but not `A deal became likely Friday`
  {
    before:
      /(?<=\b(?:is|are|remains?|with [a-z]{2,12}|(?:fog|frost|rain|showers|snow|storms|winds)) |(?:^|[\n"]|\. )[A-Z][a-z]+ |\b(?:and|or) (?:most|very) )((?:un)?likely|possible) (?:(?:[io]n|over) )?(?:the )?$/,
  },
  // `The fair is pencilled in for May`
  { before: /\b(is|are) (?:[a-z]{3,12} )?[a-z]{4,12}ed (?:(?:[a-z]{2} )?for|from) $/ },
  // `The judge is up for re-election in May`
  { before: /\b(is|are) up for (?:[a-z-]+ ){1,2}(?:[io]n )?$/ },
  // `no decision before May`, but not `there was no decision before May`
  { before: /\bno (?:[a-z]+ ){1,3}(before) $/, unless: /\b(?:had|did|was|were) / },
  // `came days before a Sunday vote`, but neither `paid before Friday's deadline` nor `came before a Friday deadline and was
  // signed Monday`
  {
    before: /\b(?:came|quit|resigned)(?: [a-z]+){0,4} (before|ahead of) (?:the |an? )?$/,
    beside:
      /^(?:['\u2019]s)? (?:[a-z]+ )?(?:deadline|vote|referendum|election|meeting|summit|hearing|trial|game|match|final)\b(?!,? and (?:was|were|ha[ds]) )/,
    of: "day",
  },
  // `held without bail until a hearing on Friday`
  {
    before:
      /\b(until) (?:an?|the|his|her|its|their) (?:[a-z]+ )?(?:hearing|trial|vote|meeting) (?:[io]n )?$/,
    of: "day",
  },
  // `Friday is the deadline`
  { after: /^ (is|marks) /, beside: /^\W*$/ },
]);

/** What is told of days: `ready for Friday's summit`, but `sales for May`. */
export const OF_DAYS: readonly Cue[] = /* @__PURE__ */ cues([
  // `Friday's game is in Paris`
  { after: /^['\u2019]s \w+ (is)(?= (?:in|at) [A-Z])/, of: "day" },
  // `set a hearing for Friday`, `comes on Friday`, `told her to appear on Friday`
  {
    before:
      / (for|deadline of|(?:comes|falls|follows) on|(?:ordered|told|wanted)(?: [^,;]{1,20})? to [a-z]+(?: in [^,;]{3,24})?(?: on)?) $/,
    of: "day",
  },
  // `The ruling comes Friday`, `Rulings come Friday`, but not `It had come Friday`, `a year to come Friday`
  {
    before:
      /(?<!\b(?:ha[sd]|have|had not|did|not|\w+n't|to|never|help|let) )(?<=[a-z] )(comes?) (?:on )?$/,
    beside: /^(?!['\u2019]s )/,
    of: "day",
  },
  // `postponed Friday's vote`, `expect Friday's report to show a rise`
  {
    before: / (postponed|expects?|(?:pulled|ruled) out of|withdrew from) $/,
    beside: /^['\u2019]s /,
    of: "day",
  },
  // `set May 1 as the date`, `set a May 1 hearing date`
  {
    before: / (set|picked|named|fixed)(?: a)? $/,
    beside: /^ (?:(?:as|for) (?:the|a) |(?:[a-z]+ )?date\b)/,
    of: "date",
  },
]);

/** `Tram to run Friday`: the future tense of headlines. */
export const TO_RUN: readonly Cue[] = /* @__PURE__ */ cues([
  { before: / (to)(?= [a-z]{1,14}[^s] $)/ },
  // `Fed to cut rates Thursday: report`, but neither `The move to halt trams on Monday angered many` nor `Aid to the city`
  {
    before:
      /^[ \n]?["'\u201c\u2018]?(?!(?:An?|The|In|On) )[A-Z\d][^,;:]{1,60}(?<!\b(?:According|Due|Owing|Prior|Thanks|attempts?|bid|decision|efforts?|failure|first|move|refusal|vote)) (to)(?= (?!(?:all|an?|her|his|its|our|that|the|their|these|this|those) )[a-z]{1,14}(?:[^s ]|ss) [^,;:]{1,60}$)/,
    beside: /^(?:[.,;:]|\n|$| (?:after|amid|as|at|because|despite|for|in|over|to|with) )/,
    // `Man to stand trial over attack on Sunday`
    unless: / (?:after|from|over|since) /,
  },
]);

/** `The governor signs the bill Friday`, `He testifies Friday`, `She is in London on Friday`: the present tense. */
export const IN_PRESENT: readonly Cue[] = /* @__PURE__ */ cues([
  {
    before:
      /((?<=[a-z]{2}[^s\W] )(?!(?:month|week|year|result|score|storie|position)s )[a-z]{2,12}[^s\W]s(?= (?:the|an?|its|his|her|their|off|before|in|into|at|to|with) )|marks(?= \d)|reports(?= (?:\S{4,15} )?(?:results|earnings) )|(?<=\b(?:[Hh]e|[Ss]he|[Ii]t|which|who) )[a-z]{2,12}s|\bis|\bare) (?:[^,;:]{0,30} )?$/,
    beside: /^(?!['\u2019]s )/,
    of: "day",
  },
  // `The index trades again Thursday`, `Skiers compete in Oslo on Sunday`, `The race continues on Friday`, but not
  // `Fighting continues on Friday`
  {
    before:
      /(?<=[a-z),] )((?<=[a-z]s )compete|competes|trades again|testifies|premieres|(?<=(?:debate|festival|hearing|play|race|series|talks|testimony|tournament|trial) )continues?(?= (?:on )?$)|(?:appears|travels)(?= (?:in court|to) )|flies(?= (?:back|home|in|into|out|to|over the) ))(?: (?!a(?:bout|fter|mid|s) |because |despite |f(?:ollowing|rom) |of |since |t(?:hat|o [a-z]))[^\s,;:]{1,14}){0,7} $/,
    beside: /^(?!['\u2019]s |,? (?:as|with|up|down|leaving) )/,
    of: "day",
  },
]);
