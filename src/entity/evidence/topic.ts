/** What a text is about, as far as names depend on it: a sport, or the markets. */

import { DEALINGS, MOVES, SINGLES, SPORT, STAFF, TEAMS, TITLES } from "../lists/cue-bits.ts";
import type { Sport } from "../words/sports.ts";
import { markedSport } from "../words/sports.ts";
import type { Word } from "../words/words.ts";

/** The topic of a text. In a report of markets, a name about which nothing is known is most often a company's. */
export interface Topic {
  readonly sport: Sport | undefined;
  readonly isOfMarkets: boolean;
}

// So many words of sport or of markets, and such a share of all, make a report of it.
const LEAST_OF_TOPIC = 4;
const SHARE_OF_TOPIC = 0.03;
// Shares, traders; spokesmen, who are titles too, are found in all copy.
const DEALERS = STAFF | DEALINGS;

// Harbor Steel <HRB.N>, Harbor Steel (HRB.N)
const TICKER = /[<(][A-Z\d]{1,8}\.[A-Z]{1,2}[>)]/;
// What can be all that tells of a team sport: Ann Lee scored 22 points | Harbor 2 (Lee 12, Kim 77) Newton 0
const SCORED = /\w [A-Z][\w'-]+ scored \d\d? points\b(?! [io]n )/;
// A second sign, since films and candidates score too.
const BEATEN = /\b(?:\d\d\d?-\d\d|beat|won|lost|rebounds|assists|quarter)\b/;
const SCORERS =
  /^[A-Z][^\d\n(]{2,24} \d \([A-Z][^\d\n(]{1,24} \d[^)\n]{0,60}\) [A-Z][^\d\n(]{1,24} \d/m;

// Harbor: Lee; White, Kim, of two teams, but not: Tour dates: Harbor; Dallas, Texas
const LINE_UP = /^[A-Z][\w .'-]{2,24}: [A-Z][\w'-]{1,20}; [A-Z][\w'-]{1,20}, [A-Z]/gm;

// Further on, the game can be one story of a digest.
const LONGEST_LEAD = 500;

/** The topic of a text, by its headline's marker or by the words of its lines and the number of its amounts. */
export function topicOf(
  text: string,
  lines: readonly { readonly words: readonly Word[] }[],
  amounts: number,
): Topic {
  let words = 0;
  let sport = 0;
  let singles = 0;
  // Money, percentages and quantities are of markets too.
  let markets = amounts;
  let dealers = 0;
  for (const line of lines)
    for (let index = 0; index < line.words.length; index += 1) {
      const { shape, cues, small } = line.words[index] as Word;
      if (shape === "mark" || shape === "number") continue;
      words += 1;
      if ((cues & (SPORT | SINGLES | TEAMS | MOVES | STAFF)) === 0) continue;
      if ((cues & MOVES) !== 0) markets += 1;
      if ((cues & (DEALERS | TITLES)) === DEALERS) dealers += 1;
      // 4.2 trillion won
      const isMoney = small === "won" && isFigure(line.words[index - 1]);
      if ((cues & SPORT) !== 0 && !isMoney) sport += 1;
      if ((cues & SINGLES) !== 0) singles += 1;
      else if ((cues & TEAMS) !== 0) singles -= 1;
    }
  const isTopic = (count: number): boolean =>
    count > LEAST_OF_TOPIC && count > words * SHARE_OF_TOPIC;
  const marked = markedSport(text);
  if (marked === "singles") return { sport: marked, isOfMarkets: false };
  if (marked !== undefined || isTopic(sport) || isGame(text))
    return { sport: singles > 0 ? "singles" : "teams", isOfMarkets: false };
  // Only reports of markets have tickers. Without shares or traders, whatever rose and fell was something else.
  const isOfMarkets = TICKER.test(text) || (dealers > 0 && isTopic(markets + dealers));
  return { sport: undefined, isOfMarkets };
}

/** Whether a text begins with a game, or has the line-ups of one. */
function isGame(text: string): boolean {
  const lead = text.slice(0, LONGEST_LEAD);
  return (
    (SCORED.test(lead) && BEATEN.test(lead)) ||
    SCORERS.test(lead) ||
    (text.match(LINE_UP)?.length ?? 0) > 1
  );
}

function isFigure(word: Word | undefined): boolean {
  return word?.shape === "number" || /(?:illion|[bt]ln|trn)$/.test(word?.small ?? "");
}
