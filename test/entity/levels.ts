/** The files of marked copy in test/fixtures/names, and how well their names are read. */

export interface Level {
  readonly name: string;
  readonly of: string;
  readonly pieces: number;
  readonly names: number;
  /**
   * F1 when they were first read. If not all pieces were kept, it is that of all, whose names are counted; with a star,
   * slips of the answers had been corrected.
   */
  readonly first: string;
  /** What precision, recall and F1 must exceed. */
  readonly least: readonly [number, number, number];
}

export const LEVELS: readonly Level[] = [
  {
    name: "wire",
    of: "newswire like that of the 1990s and of today",
    pieces: 58,
    names: 922,
    first: "91.1",
    least: [98, 97.4, 97.7],
  },
  {
    name: "fresh",
    of: "newswire that was written later",
    pieces: 12,
    names: 203,
    first: "88.9",
    least: [95, 95.4, 95.2],
  },
  {
    name: "world",
    of: "general news of the whole world",
    pieces: 125,
    names: 1572,
    first: "94.6, 89.5 in its halves",
    least: [96.5, 94.6, 95.6],
  },
  {
    name: "mixed",
    of: "a mix of sports, markets and politics",
    pieces: 60,
    names: 854,
    first: "90.7",
    least: [95.2, 93.2, 94.2],
  },
  {
    name: "plain",
    of: "plain news of little-known people, firms and places",
    pieces: 50,
    names: 894,
    first: "92.8",
    least: [95, 93.9, 94.5],
  },
  {
    name: "conflict",
    of: "politics and conflicts of small places",
    pieces: 47,
    names: 924,
    first: "90.4",
    least: [94.2, 92, 93.1],
  },
  {
    name: "money",
    of: "financial news like that of the 1980s and 1990s",
    pieces: 43,
    names: 960,
    first: "93.4",
    least: [97.5, 96.3, 96.9],
  },
  {
    name: "today",
    of: "general news of this century from many agencies",
    pieces: 41,
    names: 1115,
    first: "95.5*",
    least: [97.4, 96.4, 96.9],
  },
  {
    name: "years",
    of: "newswire from 1987 to 2020",
    pieces: 35,
    names: 640,
    first: "95.7",
    least: [98.6, 97.8, 98.2],
  },
  {
    name: "decades",
    of: "newswire of 1987, 1996 and 2013",
    pieces: 30,
    names: 757,
    first: "95.2 of 1,211",
    least: [96.5, 95.5, 96],
  },
  {
    name: "dense",
    of: "copy dense with names of 1987, 1996 and 2013",
    pieces: 44,
    names: 1178,
    first: "91.8 of 1,439",
    least: [95.1, 92.2, 93.6],
  },
  {
    name: "week",
    of: "a week of December 1996, and newswire of 1987 and 2012",
    pieces: 59,
    names: 1006,
    first: "94.1 of 1,359",
    least: [96.6, 94.9, 95.7],
  },
  {
    name: "day",
    of: "days of the winter of 1996",
    pieces: 56,
    names: 1252,
    first: "93.5 of 1,562",
    least: [96.4, 95.8, 96.1],
  },
  {
    name: "beats",
    of: "business as of 1987, general news of this century, and sports",
    pieces: 46,
    names: 1025,
    first: "89.7 of 1,277",
    least: [96.1, 94.4, 95.2],
  },
  {
    name: "record",
    of: "a day of December 1996, business as of 1987, and newswire of the years after 2008",
    pieces: 51,
    names: 1019,
    first: "93.0 of 1,222",
    least: [96.2, 92.5, 94.3],
  },
  {
    name: "turn",
    of: "the end of 1996, business as of 1987, and newswire of the years after 2005",
    pieces: 59,
    names: 1204,
    first: "93.2* of 1,351",
    least: [96.8, 95.2, 96],
  },
  {
    name: "trade",
    of: "business as of 1987, December 1996, and general news of the years after 2011",
    pieces: 47,
    names: 856,
    first: "94.6 of 1,053",
    least: [96.9, 95.9, 96.4],
  },
  {
    name: "sports",
    of: "sports news, results and tables",
    pieces: 61,
    names: 1180,
    first: "93.8",
    least: [97, 95.8, 96.4],
  },
  {
    name: "ledger",
    of: "business as of 1987, 1996, and newswire from 2005 to 2024",
    pieces: 67,
    names: 946,
    first: "94.0 of 1,070",
    least: [99, 96.8, 97.9],
  },
  {
    name: "bureau",
    of: "sports, world news, markets and odd forms of 1996 to 2024",
    pieces: 84,
    names: 1249,
    first: "92.7 of 1,474",
    least: [97, 95.7, 96.3],
  },
  {
    name: "relay",
    of: "December 1996, half of it sport, and newswire of 1987 to 2023",
    pieces: 89,
    names: 1334,
    first: "95.3 of 1,533",
    least: [98.4, 97.3, 97.9],
  },
  {
    name: "bulletin",
    of: "August 1996 to 1997, much of it results and markets, and newswire of 1990 to 2024",
    pieces: 45,
    names: 970,
    first: "94.9 of 1,196",
    least: [99, 98.1, 98.6],
  },
  {
    name: "review",
    of: "sports, markets and world news of 1987 to 2024, with headlines, line-ups and tables",
    pieces: 60,
    names: 1374,
    first: "95.9* of 1,477",
    least: [97.3, 96.2, 96.8],
  },
];
