/**
 * Known faults: where the library differs from the answers of the other articles. Some words that the reporter adds after
 * a statement are taken for part of it, some speakers are not named by `extractEntities` or taken for someone else, and
 * some are not identified by anything in the text.
 */
export const OPEN: Readonly<Record<string, { missing: string[]; wrong: string[] }>> = {
  "AP: a tweet, a headline and a statement to the agency": {
    missing: ["indirect that he will not run again <- Walt Briggs"],
    wrong: [
      "indirect that he will not run again, ending a career of four decades with a message of nine words <- Walt Briggs",
    ],
  },
  "Reuters: a central bank, in reported speech": {
    missing: ["indirect inflation to average 3.1% this year <- =The bank"],
    wrong: [
      "indirect inflation to average 3.1% this year, against 2.8% in its last forecast <- =The bank",
    ],
  },
  "BBC: single marks, a headline and a nested double": {
    missing: ["indirect that the Harbour tram is safe <- =The transport minister"],
    wrong: [
      "indirect that the Harbour tram is safe, a day after a car left the rails on Queen's Parade <- =The transport minister",
    ],
  },
  "dpa: a court, a document and a statement that spans paragraphs": {
    missing: ["indirect that a man may keep eleven goats in his flat <- =A court in Vienna"],
    wrong: [
      "indirect that a man may keep eleven goats in his flat, as long as the neighbours do not hear them <- =A court in Vienna",
    ],
  },
  "AAP: sport and farming down under": {
    missing: ["indirect to bowl until his arm drops off <- Matt Harper"],
    wrong: [
      "indirect to bowl until his arm drops off after Australia lost the first Test by an innings <- Matt Harper",
    ],
  },
  "A speaker in the sentence before, and paragraphs that only quote": {
    missing: ['direct "Forty tonnes is a good week. It isn\'t a year." <- Moana Reid'],
    wrong: ['direct "Forty tonnes is a good week. It isn\'t a year." <- -'],
  },
  "Reuters: a strike, with officials in several sentences": {
    missing: ["indirect The dispute could cost 40 million euros a day <- =Analysts at Banco Norte"],
    wrong: [],
  },
  "Guardian: a long interview with a late cue and paragraphs that continue": {
    missing: [
      "direct “People think it's about a man. It's about a canal. <- Tess Marlow",
      "direct “I used to walk along it at night and count the trolleys. Nobody writes songs about trolleys. I thought: somebody should.” <- Tess Marlow",
    ],
    wrong: [
      "direct “People think it's about a man. It's about a canal. <- -",
      "direct “I used to walk along it at night and count the trolleys. Nobody writes songs about trolleys. I thought: somebody should.” <- -",
    ],
  },
  "AAP: a headline that quotes, and a cricketer's mother": {
    missing: [
      'mixed to make "every ball count" <- Matt Harper',
      'fragment "every ball count" <- Matt Harper',
    ],
    wrong: [
      'mixed to make "every ball count" <- Sue Harper',
      'fragment "every ball count" <- Sue Harper',
    ],
  },
  "AP: a missing hiker, found": {
    missing: ["indirect after dogs lost his trail at a creek <- Wendy Cole"],
    wrong: [],
  },
  "Reuters: a lead with the source after a dash": {
    missing: ['fragment "madness" <- =airlines'],
    wrong: ['fragment "madness" <- =a plan airlines'],
  },
};
