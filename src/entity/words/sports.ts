/** Sports, as the markers of headlines name them: `SOCCER-Harbor win`, `Motor racing-Lee on pole`. */

/** A team sport, or a sport of single contestants. */
export type Sport = "teams" | "singles";

/** Countries and the like that are clubs in team sports. */
export const CLUBS: RegExp = /^(?:Monaco|Natal|New England|Transvaal)$/;

const TEAM_SPORTS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "NBA NHL NFL SOCCER CRICKET RUGBY BASEBALL BASKETBALL HOCKEY FOOTBALL HANDBALL VOLLEYBALL".split(
    " ",
  ),
);
// They name a sport of single contestants only together with another word, unless they are in capitals.
const FRONTS = "MOTOR HORSE ALPINE NORDIC CROSS SKI SPEED FIGURE TABLE";
const SINGLE_SPORTS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  (
    `TENNIS GOLF BOXING SQUASH BADMINTON ATHLETICS SWIMMING CYCLING MOTORCYCLING RALLYING ${FRONTS} ` +
    "JUDO SKIING WEIGHTLIFTING WRESTLING OLYMPICS TRIATHLON BIATHLON SNOOKER ROWING BOBSLEIGH LUGE GYMNASTICS SAILING CHESS"
  ).split(" "),
);
const SECOND = /^(?:country|football|hockey|jumping|league|racing|skating|skiing|tennis|union)$/i;

/** Whether the first word of a line, or its first two, are the name of a sport. */
export function isSport(word: string, before: string | undefined): boolean {
  const upper = word.toUpperCase();
  const isOne = TEAM_SPORTS.has(upper) || SINGLE_SPORTS.has(upper);
  return before === undefined
    ? isOne && (word === upper || !FRONTS.includes(upper))
    : isOne || SECOND.test(word);
}

// SOCCER - HARBOR BEAT NEWTON | ALPINE SKIING-RESULTS | Motor racing-Lee wins | COLLEGE BASKETBALL SCORES
const MARKED =
  /^\s{0,8}(?:(?:ICE|FIELD|AMERICAN|COLLEGE|AUSTRALIAN RULES|Ice|Field) )?(?:([A-Z]{3,12})\b(?:[A-Z ]{0,20}[-:]|(?: SCORES| INJURY REPORT)?\n)|([A-Z][a-z]{2,11})(?: ([a-z]{5,8}))?(?:: |-)(?=[A-Z]))/;

// BC-HKN--Harbor-Newton Sums: AP's codes of sports, with the league as the last letter.
const CODED = /^\s{0,8}BC-(?:BB|BK|FB|HK|SOC)[A-Z]?--/;

/** The kind of sport that a text is marked with, whatever its words are. */
export function markedSport(text: string): Sport | undefined {
  if (CODED.test(text)) return "teams";
  const [mark, loud = "", word = loud, second] = MARKED.exec(text) ?? [];
  if (second === undefined ? !isSport(word, undefined) : !SECOND.test(second)) return undefined;
  const upper = word.toUpperCase();
  // MOTOR FUEL SALES is no marker.
  if (SINGLE_SPORTS.has(upper)) return mark?.endsWith("\n") ? undefined : "singles";
  return TEAM_SPORTS.has(upper) ? "teams" : undefined;
}
