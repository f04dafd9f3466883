/** Sports, as the markers of headlines name them: `SOCCER-Harbor win`, `Motor racing-Lee on pole`. */

/** Sports of teams. */
export const OF_TEAMS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "NBA NHL NFL AFL SOCCER CRICKET RUGBY BASEBALL BASKETBALL HOCKEY FOOTBALL HANDBALL VOLLEYBALL".split(
    " ",
  ),
);
/** Sports of single contestants. */
export const OF_SINGLES: ReadonlySet<string> = /* @__PURE__ */ new Set(
  (
    "TENNIS GOLF BOXING SQUASH BADMINTON ATHLETICS SWIMMING CYCLING MOTOR MOTORCYCLING RALLYING " +
    "HORSE JUDO ALPINE NORDIC CROSS SKI SKIING SPEED FIGURE BIATHLON SNOOKER ROWING TABLE " +
    "BOBSLEIGH LUGE GYMNASTICS SAILING CHESS"
  ).split(" "),
);

/** Whether a word is, or begins, the name of a sport. */
export function isSport(word: string): boolean {
  const upper = word.toUpperCase();
  return OF_TEAMS.has(upper) || OF_SINGLES.has(upper);
}
