import { describe, expect, it } from "vitest";
import {
  AGENCIES,
  AGENCY_NAMES,
  type AgencyId,
  formatDate,
  parseDate,
  parseDateline,
  serializeDateline,
} from "../../src/index.ts";
import { writtenRows } from "../../src/place/written.ts";

const LEDE = "The first tram ran Tuesday.";

describe("parseDateline", () => {
  it.each([
    [
      "SEOUL, May 1 (Yonhap) -- ",
      { places: [{ name: "Seoul" }], month: 5, day: 1, agency: "Yonhap" },
    ],
    [
      "INCHEON, South Korea, March 4 (Yonhap) -- ",
      { places: [{ name: "Incheon", region: "South Korea" }], month: 3, day: 4, agency: "Yonhap" },
    ],
    [
      "SEOUL/TOKYO, Nov. 2 (Yonhap) -- ",
      { places: [{ name: "Seoul" }, { name: "Tokyo" }], month: 11, day: 2, agency: "Yonhap" },
    ],
    [
      "SEOUL/TOKYO/BEIJING (Yonhap) -- ",
      { places: [{ name: "Seoul" }, { name: "Tokyo" }, { name: "Beijing" }], agency: "Yonhap" },
    ],
    [
      "SEOUL and TOKYO, Nov. 2 (Yonhap) -- ",
      { places: [{ name: "Seoul" }, { name: "Tokyo" }], month: 11, day: 2, agency: "Yonhap" },
    ],
    ["SEOUL -- ", { places: [{ name: "Seoul" }] }],
    ["SEOUL, May 1 (Updated) -- ", { places: [{ name: "Seoul" }], month: 5, day: 1 }],
    ["SEOUL, May 1 (Photo) ", { places: [{ name: "Seoul" }], month: 5, day: 1 }],
    ["TALLAHASSEE, Fla. _ ", { places: [{ name: "Tallahassee", region: "Fla." }] }],
    ["PARIS (AP) — ", { places: [{ name: "Paris" }], agency: "AP" }],
    ["GADSDEN, Ala. (AP) _ ", { places: [{ name: "Gadsden", region: "Ala." }], agency: "AP" }],
    [
      "PARIS, Oct 22 (Reuters) - ",
      { places: [{ name: "Paris" }], month: 10, day: 22, agency: "Reuters" },
    ],
    ["Oct 22 (Reuters) - ", { places: [], month: 10, day: 22, agency: "Reuters" }],
    ["(Reuters) - ", { places: [], agency: "Reuters" }],
    ["(Bloomberg) -- ", { places: [], agency: "Bloomberg" }],
    [
      "Paris, 21 jan 2019 (AFP) - ",
      {
        places: [{ name: "Paris" }],
        month: 1,
        day: 21,
        year: 2019,
        date: "2019-01-21",
        agency: "AFP",
      },
    ],
    ["Berlin (dpa) - ", { places: [{ name: "Berlin" }], agency: "dpa" }],
    [
      "BEIJING, Jan. 1(Xinhua) -- ",
      { places: [{ name: "Beijing" }], month: 1, day: 1, agency: "Xinhua" },
    ],
    [
      "SAITAMA, Japan, Dec. 9 Kyodo - ",
      { places: [{ name: "Saitama", region: "Japan" }], month: 12, day: 9, agency: "Kyodo" },
    ],
    [
      "Kyoto, May 8 (Jiji Press)--",
      { places: [{ name: "Kyoto" }], month: 5, day: 8, agency: "Jiji Press" },
    ],
    ["MOSCOW, May 1. /TASS/. ", { places: [{ name: "Moscow" }], month: 5, day: 1, agency: "TASS" }],
    [
      "MOSCOW. April 2 (Interfax) - ",
      { places: [{ name: "Moscow" }], month: 4, day: 2, agency: "Interfax" },
    ],
    [
      "Pyongyang, July 14 (KCNA) -- ",
      { places: [{ name: "Pyongyang" }], month: 7, day: 14, agency: "KCNA" },
    ],
    ["Taipei, Dec. 16 (CNA) ", { places: [{ name: "Taipei" }], month: 12, day: 16, agency: "CNA" }],
    ["Hanoi (VNA) – ", { places: [{ name: "Hanoi" }], agency: "VNA" }],
    [
      "ABU DHABI, 22nd April, 2026 (WAM) -- ",
      {
        places: [{ name: "Abu Dhabi" }],
        month: 4,
        day: 22,
        year: 2026,
        date: "2026-04-22",
        agency: "WAM",
      },
    ],
    [
      "Tegucigalpa, Jan 2 (EFE).- ",
      { places: [{ name: "Tegucigalpa" }], month: 1, day: 2, agency: "EFE" },
    ],
    ["ISLAMABAD: ", { places: [{ name: "Islamabad" }] }],
    ["DHAKA, June 22: ", { places: [{ name: "Dhaka" }], month: 6, day: 22 }],
    [
      "SAN MATEO, Calif., March 2 - ",
      { places: [{ name: "San Mateo", region: "Calif." }], month: 3, day: 2 },
    ],
    [
      "LIMA, 20 AUG 88 (EFE) -- ",
      {
        places: [{ name: "Lima" }],
        month: 8,
        day: 20,
        year: 1988,
        date: "1988-08-20",
        agency: "EFE",
      },
    ],
    ["[SEOUL] ", { places: [{ name: "Seoul" }] }],
    [
      "Moscow, Russia | Xinhua | ",
      { places: [{ name: "Moscow", region: "Russia" }], agency: "Xinhua" },
    ],
    ["(AFP/APP): ", { places: [], agency: "AFP/APP" }],
    ["SEOUL May 28 ", { places: [{ name: "Seoul" }], month: 5, day: 28 }],
    ["RIO DE JANEIRO (AFP) - ", { places: [{ name: "Rio de Janeiro" }], agency: "AFP" }],
    [
      "ST. PETERSBURG, May 1 (AP) -- ",
      { places: [{ name: "St. Petersburg" }], month: 5, day: 1, agency: "AP" },
    ],
    ["L'AQUILA (AP) -- ", { places: [{ name: "L'Aquila" }], agency: "AP" }],
    [
      "XI'AN, May 1 (Xinhua) -- ",
      { places: [{ name: "Xi'an" }], month: 5, day: 1, agency: "Xinhua" },
    ],
    ["PORT-AU-PRINCE (AP) -- ", { places: [{ name: "Port-au-Prince" }], agency: "AP" }],
    [
      "WASHINGTON D.C. (AP) -- ",
      { places: [{ name: "Washington", region: "D.C." }], agency: "AP" },
    ],
    [
      "SANTA FE N.M., May 1 (AP) -- ",
      { places: [{ name: "Santa Fe", region: "N.M." }], month: 5, day: 1, agency: "AP" },
    ],
    ["GADSDEN Ala. (AP) — ", { places: [{ name: "Gadsden", region: "Ala." }], agency: "AP" }],
    // A bracket, the day or the dash is lost.
    [
      "SEOUL, Nov. 27 (Yonhap -- ",
      { places: [{ name: "Seoul" }], month: 11, day: 27, agency: "Yonhap" },
    ],
    [
      "SEOUL, Nov. 27 Yonhap) -- ",
      { places: [{ name: "Seoul" }], month: 11, day: 27, agency: "Yonhap" },
    ],
    [
      "OSLO, Oct. 23 (Reuters - ",
      { places: [{ name: "Oslo" }], month: 10, day: 23, agency: "Reuters" },
    ],
    ["Berlin (dpa - ", { places: [{ name: "Berlin" }], agency: "dpa" }],
    ["Panaji, May 1 (PTI ", { places: [{ name: "Panaji" }], month: 5, day: 1, agency: "PTI" }],
    ["SEOUL, Nov. (Yonhap) -- ", { places: [{ name: "Seoul" }], agency: "Yonhap" }],
    [
      "SEOUL, May l (Yonhap) -- ",
      { places: [{ name: "Seoul" }], month: 5, day: 1, agency: "Yonhap" },
    ],
    [
      "SEOUL/TOKYO, April 30/May 1 (Yonhap) -- ",
      { places: [{ name: "Seoul" }, { name: "Tokyo" }], month: 5, day: 1, agency: "Yonhap" },
    ],
    [
      "SEOUL, April 30-May 1 (Yonhap) -- ",
      { places: [{ name: "Seoul" }], month: 5, day: 1, agency: "Yonhap" },
    ],
    [
      "INCHEON, South Korea, Nov. (Yonhap) -- ",
      { places: [{ name: "Incheon", region: "South Korea" }], agency: "Yonhap" },
    ],
    ["BOSTON, March - ", { places: [{ name: "Boston" }] }],
    ["GADSDEN, Ala. (AP) ? ", { places: [{ name: "Gadsden", region: "Ala." }], agency: "AP" }],
    ["SEOUL (AP) \ufffd ", { places: [{ name: "Seoul" }], agency: "AP" }],
    [
      "NEW DELHI: May 1 (PTI) ",
      { places: [{ name: "New Delhi" }], month: 5, day: 1, agency: "PTI" },
    ],
    [
      "ABOARD THE USCGC HARBOR (AP) -- ",
      { places: [{ name: "Aboard the USCGC Harbor" }], agency: "AP" },
    ],
    ["ABOARD THE MV HARBOR (AP) -- ", { places: [{ name: "Aboard the MV Harbor" }], agency: "AP" }],
    [
      "TRUTH OR CONSEQUENCES, N.M. (AP) -- ",
      { places: [{ name: "Truth or Consequences", region: "N.M." }], agency: "AP" },
    ],
    ["(Agence France-Presse) -- ", { places: [], agency: "Agence France-Presse" }],
    [
      "ABOARD THE USS HARBOR (AP) -- ",
      { places: [{ name: "Aboard the USS Harbor" }], agency: "AP" },
    ],
    [
      "SÃO PAULO, May 1 (EFE) -- ",
      { places: [{ name: "São Paulo" }], month: 5, day: 1, agency: "EFE" },
    ],
  ])("reads %s", (text, fields) => {
    const dateline = parseDateline(text + LEDE);
    const places = dateline?.places.map(({ country, countries, ...place }) => place);
    expect({ ...dateline, places }).toEqual({ ...fields, raw: text, start: 0, end: text.length });
    expect(serializeDateline(dateline as never)).toBe(text);
  });

  it.each([
    "",
    "The first tram ran Tuesday.",
    "SEOUL-based engineers -- and others -- came.",
    "Park -- the mayor -- said no.",
    "BTS -- the band -- sang.",
    "BTS -- The band sang.",
    "NATO -- The alliance met.",
    "WARNING: The tram is full.",
    "UPDATE: The tram is full.",
    "TRAM LINE REOPENS - CROWDS CHEER LOUDLY",
    "TRAM LINE REOPENS",
    "1905 -- A tram company is founded.",
    "Dec. 21",
    "In 2021 -- The line was bought.",
    "On May 1 -- The line was bought.",
    "Harbor City (Korea) -- the place -- is old.",
    "FTSE 100 - 7,000",
    "(Yonhap)",
    "The tram (LEAD) -- ran.",
    "May 1 was a Saturday.",
    "HARBOR, May 12: 3-1. TRAMWAY, May 19: 0-0.",
    "LEE - Let me begin with the trams.",
    "HARBOR TOUR - STAGE 3 - Lee won.",
    "29 DEAD — The tram had left its track, police said.",
    "STAGE 3, May 1 - The tour came to the harbor.",
    "Ann Lee (AP) — no relation to the mayor — came.",
    "Harbor City, May 3 (his birthday) - The tram ran.",
    "SEOUL, Samsung 4 (Yonhap) -- It ran.",
    "CAIRO, 4 Soldiers Killed — It ran.",
    "MIAMI, Dolphins 21 -- Lee scored.",
    "LONDON, 10 Downing Street — It ran.",
    "SEOUL, Jaunary 4 (Yonhap) -- It ran.",
    "KABUL, 12 Taliban Killed (AFP) - It ran",
    "NEW YORK, 42nd Street (AP) -- It ran.",
  ])("finds no dateline in %j", (text) => expect(parseDateline(text)).toBeUndefined());

  it("gives the date that is nearest to the `date` option, and none for a day that does not exist", () => {
    expect(parseDateline(`SEOUL, Dec. 31 (Yonhap) -- ${LEDE}`, { date: "2022-01-01" })?.date).toBe(
      "2021-12-31",
    );
    expect(parseDateline(`SEOUL, Jan. 1 (Yonhap) -- ${LEDE}`, { date: "2021-12-31" })?.date).toBe(
      "2022-01-01",
    );
    expect(
      parseDateline(`SEOUL, Feb. 30 (Yonhap) -- ${LEDE}`, { date: "2021-02-28" }),
    ).not.toHaveProperty("date");
  });

  it("starts the dateline's span after the blanks before it", () => {
    expect(parseDateline(`   SEOUL, May 1 (Yonhap) -- ${LEDE}`)).toMatchObject({
      start: 3,
      end: 28,
    });
  });

  it("ends the dateline's span where the lede begins, after any number of blanks of any kind", () => {
    for (const blanks of [" \ufeff", "\u3000\u3000", " ".repeat(300)]) {
      const head = `SEOUL May 28 ${blanks}`;
      expect(parseDateline(`${head}Seoul shares rose.`)?.raw).toBe(head);
    }
  });
});

describe("parseDateline", () => {
  /** The places as `name, region, country`, the agency, and the text after the dateline. */
  const fieldsOf = (text: string) => {
    const dateline = parseDateline(text);
    return (
      dateline && {
        places: dateline.places.map(({ name, region, country }) =>
          [name, region, country].filter((part) => part !== undefined).join(", "),
        ),
        agency: dateline.agency,
        lede: text.slice(dateline.end),
      }
    );
  };

  it.each([
    [
      "AMSTERDAM, The Netherlands, Dec. 03, 2031 (GLOBE NEWSWIRE) -- Trams",
      ["Amsterdam, The Netherlands, NL"],
    ],
    [
      "ST. JOHN'S, Newfoundland and Labrador (AP) — Trams",
      ["St. John's, Newfoundland and Labrador, CA"],
    ],
    ["PORT OF SPAIN, Trinidad and Tobago (AP) — Trams", ["Port of Spain, Trinidad and Tobago, TT"]],
    ["PORT OF SPAIN, Trinidad (AP) — Trams", ["Port of Spain, Trinidad, TT"]],
    ["ST. JOHN'S, Antigua (AP) — Trams", ["St. John's, Antigua, AG"]],
    ["BUFFALO, New York, March 4 (Reuters) - Trams", ["Buffalo, New York, US"]],
    ["LONDON, United Kingdom, June 1 (AFP) - Trams", ["London, United Kingdom, GB"]],
    ["GOMA, Democratic Republic of Congo (AP) — Trams", ["Goma, Democratic Republic of Congo, CD"]],
    ["KOROLYOV, Moscow region, February 3 (TASS) -- Trams", ["Korolyov, Moscow region, RU"]],
    ["SEOUL, TOKYO, and PARIS, Oct 22 (Reuters) - Trams", ["Seoul, KR", "Tokyo, JP", "Paris, FR"]],
    [
      "BOSTON, Mass., and LONDON, June 1, 2031 /PRNewswire/ -- Trams",
      ["Boston, Mass., US", "London, GB"],
    ],
    ["SEOUL, Mon March 4 (Reuters) - Trams", ["Seoul, KR"]],
    ["WASHINGTON, D.C. March 3 (AP) - Trams", ["Washington, D.C., US"]],
    ["McALLEN, Texas (AP) — Trams", ["McAllen, Texas, US"]],
    ["MCALLEN, Texas (AP) — Trams", ["McAllen, Texas, US"]],
    ["COEUR D'ALENE, Idaho (AP) — Trams", ["Coeur d'Alene, Idaho, US"]],
    ["DAR ES SALAAM, Oct 22 (Reuters) - Trams", ["Dar es Salaam, TZ"]],
    ["MAZAR-I-SHARIF, Afghanistan (AP) — Trams", ["Mazar-i-Sharif, Afghanistan, AF"]],
    [
      "WITH THE 101ST AIRBORNE DIVISION, Iraq (AP) _ Trams",
      ["With the 101st Airborne Division, Iraq, IQ"],
    ],
    ["ULAANBAATAR, March 4 (Xinhua) -- Trams", ["Ulaanbaatar, MN"]],
    ["100 MILE HOUSE, British Columbia (AP) — Trams", ["100 Mile House, British Columbia, CA"]],
    ["CAMP 7, Iraq (AP) — Trams", ["Camp 7, Iraq, IQ"]],
    ["6TH OF OCTOBER CITY, Egypt, May 1 (Reuters) - Trams", ["6th of October City, Egypt, EG"]],
    ["10 DOWNING STREET, London (PA) - Trams", ["10 Downing Street, London, GB"]],
    ["BERGEN, NO / ACCESSWIRE / March 4, 2031 / Trams", ["Bergen, NO, NO"]],
    ["TEL AVIV, IL / ACCESSWIRE / March 4, 2031 / Trams", ["Tel Aviv, IL, IL"]],
    ["CHICAGO, IL / ACCESSWIRE / March 4, 2031 / Trams", ["Chicago, IL, US"]],
    ["BERLIN, DE / ACCESSWIRE / March 4, 2031 / Trams", ["Berlin, DE, DE"]],
    ["DUBAI, March 4 (Reuters) - Trams", ["Dubai, AE"]],
  ])("reads the places of: %s", (text, places) => {
    expect(fieldsOf(text)).toMatchObject({ places, lede: "Trams" });
  });

  it.each([
    ["PITTSBURGH, PA — Trams ran late, the mayor said.", undefined],
    ["Tehran, March 4, IRNA – Trams ran late.", "IRNA"],
    ["BRIDGETOWN, Barbados, CMC - Trams ran late.", "CMC"],
    ["ULAANBAATAR /MONTSAME/. Trams ran late.", "MONTSAME"],
    ["Havana, Mar 4 (Prensa Latina) Trams ran late.", "Prensa Latina"],
    ["Phnom Penh (AKP), March 4, 2031 -- Trams ran late.", "AKP"],
    ["Muscat, 4 Mar (ONA) --- Trams ran late.", "ONA"],
    ["VANCOUVER, BRITISH COLUMBIA--(Marketwired - March 4, 2031) - Trams ran late.", "Marketwired"],
    ["VANCOUVER, BC / ACCESSWIRE / March 4, 2031 / Trams ran late.", "ACCESSWIRE"],
    ["SEOUL: (Reuters) - Trams ran late.", "Reuters"],
    ["BAKU, Azerbaijan, May 3. /Trend/ Trams ran late.", "Trend"],
    ["KYIV, May 3 (Ukrinform). – Trams ran late.", "Ukrinform"],
    ["SEOUL, May 1 /HarborX/ -- Trams ran late.", "HarborX"],
    ["OSLO, Norway, March 4, 2031 /EIN Presswire/ -- Trams ran late.", "EIN Presswire"],
    ["SEOUL, May 1 [Yonhap] -- Trams ran late.", "Yonhap"],
    ["SEOUL [Yonhap] -- Trams ran late.", "Yonhap"],
    ["OSLO, NORWAY / ACCESS Newswire / March 4, 2031 / Trams ran late.", "ACCESS Newswire"],
    ["REPUBLIKA.CO.ID, JAKARTA -- Trams ran late.", "REPUBLIKA.CO.ID"],
    ["ISLAMABAD - (APP) - Trams ran late.", "APP"],
    ["SYDNEY — (AP) — Trams ran late.", "AP"],
    ["Riyadh, Shawwal 16, 1443, May 17, 2031, SPA -- Trams ran late.", "SPA"],
    ["Paris (AFP) May 12, 2031 -- Trams ran late.", "AFP"],
    ["MOSCOW, August 9 (Sputnik), Ann Lee - Trams ran late.", "Sputnik"],
    ["MOSCOW, July 7 (RIA Novosti, Ann Lee) - Trams ran late.", "RIA Novosti"],
    ["TOMSK /Tomsk Region/, May 7. /TASS/. Trams ran late.", "TASS"],
    ["'S-HERTOGENBOSCH, Netherlands, June 9 (Reuters) - Trams ran late.", "Reuters"],
    ["WASHINGTON (May 7) -- Trams ran late.", undefined],
    ["GADSDEN, Ala. — 12 trams ran late, police said.", undefined],
    ["PARIS — iTrams ran late, the mayor said.", undefined],
  ])("reads the agency, if any, of: %s", (text, agency) => {
    expect(fieldsOf(text)?.agency).toBe(agency);
    expect(fieldsOf(text)?.lede).toMatch(/^(?:iT|12 t|T)rams ran late/);
  });

  it.each(["SEOUL, Mon (Yonhap) -- ", "SEOUL, Mon. (Yonhap) -- ", "SEOUL, Tue (Yonhap) -- "])(
    "takes a weekday for no region in: %s",
    (raw) => {
      const [place, ...others] = parseDateline(`${raw}${LEDE}`)?.places ?? [];
      expect([place?.name, place?.region, place?.country, others]).toEqual([
        "Seoul",
        undefined,
        "KR",
        [],
      ]);
    },
  );

  it.each([
    ["WILKES-BARRE (Pa.) _ Trams ran late, the mayor said.", "Wilkes-Barre, Pa., US"],
    ["PORT-AU-PRINCE (Nouvelliste) - Trams ran late, the mayor said.", "Port-au-Prince, HT"],
    ["FORT-DE-FRANCE (Martinique) -- Trams ran late, the mayor said.", "Fort-de-France"],
    ["WINSTON-SALEM (North Carolina) -- Trams ran.", "Winston-Salem, North Carolina, US"],
    ["STOKE-ON-TRENT (England) _ Trams ran late.", "Stoke-on-Trent, England, GB"],
    ["TROIS-RIVIERES (Quebec) -- Trams ran late.", "Trois-Rivieres, Quebec, CA"],
    ["ROSTOV-ON-DON (Russia) _ Trams ran late.", "Rostov-on-Don, Russia, RU"],
    ["CLERMONT-FERRAND (Le Monde) -- Trams ran late.", "Clermont-Ferrand"],
    ["Reuters Health-LONDON -- Trams ran late.", "London, GB"],
    ["AAP Sport-SYDNEY: Trams ran late.", "Sydney, AU"],
    ["(AFP Paris) LONDON, March 4 - Trams ran late.", "London, GB"],
    ["(Harbor AP) LONDON: Trams ran late.", "London, GB"],
    ["Jakarta, CNN Indonesia: Trams ran late, the mayor said.", "Jakarta, ID"],
    ["NORTH LAKHIMPUR, UNI: Trams ran late, the mayor said.", "North Lakhimpur, IN"],
  ])("reads a place that is like a slug or a speaker: %s", (text, place) => {
    expect(fieldsOf(text)?.places).toEqual([place]);
  });

  it.each(["Mumbai: ", "Rabat - ", "Islamabad — ", "APA-Bamako (Mali) - "])(
    "reads %j before a sentence, but not before a few words",
    (raw) => {
      const lede =
        "Trams ran late on Monday after rain had flooded the depot and both of the bridges.";
      expect(parseDateline(raw + lede)?.raw).toBe(raw);
      expect(parseDateline(`${raw}Trams of the world`)).toBeUndefined();
    },
  );

  it.each([
    "MONDAY, March 4 - The tram runs.",
    "FILE - A tram runs in Seoul, March 4, 2031. (AP Photo/Ann Lee)",
    "CORRECTION: In a story March 4 about trams, the wire reported erroneously that it ran.",
    "WHAT: A tram opens.",
    "ANN LEE: Mr. Mayor, will it run?",
    "NEW YORK HARBORS -- Optioned Ann Lee to Scranton.",
    "MEN'S SINGLES - First round",
    "CORRECTED-(OFFICIAL)-Trams run late",
    'ANN LEE, MAYOR - "We ran."',
    "LOST - One green glove.",
    "Harbor Desk, June 3, 2031 - 10:11 am",
    "Harbor News, June 3, 2031 - Updated 3 hours ago",
    "MODERATOR: Good evening, and welcome.",
    "MINUTES - Approved as read, after Ann Lee had asked about the tram.",
    "PODCAST: Trams of the world",
    "MINISTER - We have no plans.",
    "IBM, Oct. 3 - the date on the tram - was wrong.",
    "NASDAQ (AAPL) - Shares rose.",
    "TASS: Russia says it will go.",
    "DEAR ANN: My husband rides trams.",
    "HOW IT WORKS - The tram counts who gets in.",
    "FOR SALE - Tram, one careful owner, red.",
    "TRAM REVIEW - A slow ride by the sea.",
    "U.S. - Canada talks on trams have stalled.",
    "Beijing (population 21 million) - China's capital - is sinking.",
    "OIL (WTI) -- Crude fell on Monday.",
    "Mumbai: three trams, two ferries and a bridge that nobody needs any more, say those who built it",
    "Beijing - China's capital, a city of more than 20 million people - is sinking, a study said.",
    "PRESS DIGEST - Harbor newspapers say that trams run.",
    "EAST: The tram that runs to the old harbor stops at every bridge on its way, and waits there.",
    "MR. SPEAKER - The tram that was to run on Monday has not run.",
    "CHAPTER ONE - In which the tram leaves the harbor.",
    "HARBOR STOCK EXCHANGE - Closing prices of the most active shares.",
    "LONDON - PARIS - ROME: our tram tour of three cities in nine days",
    "SENIOR DRIVER - Harbor. Full time, with two references.",
    "HAMILTON: You came by the late tram, and the old line was closed.",
    "ABSENT: Ann Lee and Sam Roe",
    "Harbor, May 4 - Regular meeting of the tram board called to order at 7 p.m.",
    "Harbor, Oct. 9 -- Present: Ann Lee, Sam Roe",
    "MARCH 3 (Friday) - The tram club will walk to the mill and back.",
    "BOSTON HARBOR TRAMS - Signed Ann Lee for two years.",
    "PROFILE - The woman who drives the last tram.",
    "HOUSTON, Mary Ann - Passed away at home on March 3, aged 91, after a life on trams.",
    "ANN LEE, BLOOMBERG NEWS: Welcome. How are the trams?",
    "ANN LEE, CNN ANCHOR: Good evening. The trams are back.",
    "ATTENTION: Please kill the item on the trams of the harbor that moved at 1102 GMT today.",
    "A tram, March 4 (EFE).- It ran.",
    "A Coruña tram, March 4 (EFE).- It ran.",
    "PLAINS-TRAMS (Des Moines) -- Nobody knows why. By Ann Lee. 1,100 words.",
    "SCI-TRAMS (Woods Hole, Mass.) -- The trams of the cape run late again.",
    "IOWA-TRAMS (Des Moines) _ The trams of the plains run late again, and nobody knows why.",
    "CITY-TRAMS (Washington) _ The trams of the city run late again, and nobody knows why.",
    "SCI-TRAMS (Woods Hole, Mass.) _ The trams of the cape run late again, and nobody knows why.",
    "MARGARET (rising): You never fieldsOf me that the tram had gone.",
  ])("finds no dateline in: %s", (text) => {
    expect(parseDateline(text)).toBeUndefined();
  });
});

describe("serializeDateline", () => {
  it.each([
    ["reuters", "OSLO (Reuters) - "],
    ["dpa", "Oslo (dpa) - "],
  ])("writes the name of an agency that is given by its id: %s", (agency, expected) => {
    expect(serializeDateline({ places: ["Oslo"], agency })).toBe(expected);
  });

  it("writes a Korean agency as Korean copy does, which has no day there", () => {
    const dateline = { places: ["서울", "부산"], agency: "연합뉴스" };
    expect(serializeDateline(dateline)).toBe("(서울/부산=연합뉴스) = ");
    expect(() => serializeDateline({ ...dateline, month: 3, day: 4 })).toThrow("dateline.agency");
  });

  it("keeps an agency that was written as its id, and writes the name of another one", () => {
    const read = parseDateline("OSLO (reuters) - It ran.");
    expect(serializeDateline({ ...read, places: ["Bergen"] })).toBe("BERGEN (reuters) - ");
    const other = parseDateline("OSLO (Yonhap) -- It ran.");
    expect(serializeDateline({ places: [], ...other, agency: "ap" })).toBe("OSLO (AP) — ");
  });

  const seoul = { places: ["Seoul"], month: 9, day: 1 };

  const ids = Object.keys(AGENCIES) as AgencyId[];
  // Leaves out names that the gazetteer has without their signs, as in `St John s`, and short forms of countries, which
  // are only written after cities.
  const places = writtenRows()
    .flatMap(([, names]) => names)
    .filter((name) => !/\b[a-z]$|\bd |[A-Z]{2}| alofa/.test(name));

  it.each(ids.filter((id) => AGENCIES[id].dateline !== undefined))(
    "writes the style of %s",
    (id) => {
      const [agency = ""] = AGENCY_NAMES[id];
      const dated = { places: ["Seoul"], date: "2031-09-01", agency };
      expect(serializeDateline(dated, { style: id })).toBe(AGENCIES[id].dateline);
    },
  );

  it.each(ids)("reads back every place of the gazetteer in the style of %s", (id) => {
    const [agency = ""] = AGENCY_NAMES[id];
    for (const [index, name] of places.entries()) {
      const date = `2031-${String((index % 12) + 1).padStart(2, "0")}-04`;
      const written = serializeDateline({ places: [{ name }], date, agency }, { style: id });
      const read = parseDateline(written + LEDE, { date });
      expect([read?.raw, read?.places.map((place) => place.name)]).toEqual([written, [name]]);
    }
  });

  it.each(ids)("reads back what it writes in the style of %s", (id) => {
    const [agency = ""] = AGENCY_NAMES[id];
    const day = { month: 12, day: 31 };
    const incheon = { name: "Incheon", region: "South Korea" };
    for (const dateline of [
      { places: [{ name: "Rome" }], ...day, agency },
      { places: [{ name: "Rome" }], ...day, time: "1400 GMT", agency },
      { places: [{ name: "Rome" }], agency },
      { places: [{ name: "Rome" }, { name: "St. Petersburg" }], ...day, agency },
      { places: [incheon, { name: "Rio de Janeiro" }], agency },
      { places: [], ...day, agency },
      { places: [], agency },
      { places: [incheon], ...day },
    ]) {
      const written = serializeDateline(dateline, { style: id });
      const read = parseDateline(written + LEDE);
      expect({ written, read }).toMatchObject({
        written,
        read: { ...dateline, end: written.length },
      });
    }
    expect(parseDate(formatDate("2031-02-03", id))).toBe("2031-02-03");
  });

  it("writes month and day if only a date is given", () => {
    expect(serializeDateline({ places: ["Seoul"], date: "2021-05-01", agency: "Yonhap" })).toBe(
      "SEOUL, May 1 (Yonhap) -- ",
    );
  });

  it("keeps the lower case of a prefix like Mc", () => {
    expect(serializeDateline({ places: [{ name: "McLean", region: "Va." }], agency: "AP" })).toBe(
      "McLEAN, Va. (AP) — ",
    );
  });

  it("writes a comma, not a second full stop, between an abbreviated region and a day", () => {
    const places = [{ name: "Gadsden", region: "Ala." }];
    const dateline = { places, month: 9, day: 14, agency: "Interfax" };
    expect(serializeDateline(dateline, { style: "interfax" })).toBe(
      "GADSDEN, Ala., September 14 (Interfax) - ",
    );
  });

  it("joins places by `and` if one has a region", () => {
    const places = [{ name: "Gadsden", region: "Ala." }, "Paris"];
    expect(serializeDateline({ places, agency: "AP" })).toBe("GADSDEN, Ala. and PARIS (AP) — ");
  });

  it.each([
    [{ places: ["Seoul"], month: 2, day: 30 }, "dateline.day: the calendar has no day 30"],
    [{ places: ["Seoul"], month: 2, day: 0 }, "dateline.day: the calendar has no day 0"],
    [{ places: ["Seoul"], month: 2, day: 41 }, "dateline.day: the calendar has no day 41"],
    [{ places: ["Seoul"], month: 2, day: 3, year: 0 }, "dateline.year: the calendar has no year 0"],
    [
      { places: ["Seoul"], month: 13, day: 1 },
      "dateline.month: must be a whole number from 1 to 12",
    ],
    [{ places: ["Seoul"], month: 3 }, "dateline.day: is missing"],
    [{ places: ["Seoul"], date: "4.3.2031" }, "dateline.date: must be a date like 2031-03-04"],
    [{ places: ["Seoul"], date: "2021-02-30" }, 'dateline.date: the calendar has no "2021-02-30"'],
    [
      { places: ["Seoul"], month: 3, day: 1, date: "2021-03-02" },
      "dateline.date: 2021-03-02 is not the day",
    ],
    [{ places: ["Seoul"], time: "0900 KST" }, "dateline.time: needs a month and day"],
    [{ places: "Seoul" }, "dateline.places: must be an array, not string"],
    [{ places: [], agency: "Harbor Wire" }, "dateline.places"],
    [{ places: ["two\nlines"], agency: "AP" }, "dateline.places[0]: has a line break"],
    ["not a dateline", '"not a dateline" is not a dateline'],
  ])("refuses %j", (dateline, message) => {
    expect(() => serializeDateline(dateline as never)).toThrow(message);
  });

  it.each([
    [
      { places: ["Seoul"], month: 2, day: 30, agency: "AP" },
      "dateline.day: the calendar has no day 30",
    ],
    [{ places: ["Seoul) x"], agency: "AP" }, "dateline.places[0].name: would not read back"],
    [
      { places: ["Seoul"], month: 2, day: 3, agency: "Nobody ((" },
      "dateline.agency: would not read back",
    ],
  ])("refuses in four agencies' styles %j", (dateline, message) => {
    for (const style of ["reuters", "ap", "tass", "xinhua"] as const)
      expect(() => serializeDateline(dateline, { style })).toThrow(message);
  });

  it("refuses the style of an unknown agency", () => {
    expect(() => serializeDateline(seoul, { style: "harbor" as never })).toThrow(
      "options.style: must be one of aa,",
    );
  });
});

it.each([..."-‐‑‒–—―−_"])("a dateline ends at any dash: %s", (dash) => {
  expect(parseDateline(`SEOUL, March 4 (Yonhap) ${dash} The tram ran.`)?.raw).toBe(
    `SEOUL, March 4 (Yonhap) ${dash} `,
  );
  expect(parseDateline(`SEOUL ${dash} The tram ran on Tuesday.`)?.places).toMatchObject([
    { name: "Seoul" },
  ]);
});
