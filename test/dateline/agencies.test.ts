/** Checks that the datelines of all agencies, with the oddities of real copy, are read and written. All are invented. */

import { describe, expect, it } from "vitest";
import { AGENCY_NAMES, type AgencyId, parseDateline, serializeDateline } from "../../src/index.ts";

const LEDE = "The first tram ran Tuesday.";

/** Each dateline, and what it means: `place, region (country) | month-day-year time | agency`. */
const OPENINGS: readonly (readonly [string, string])[] = [
  ["EDİRNE (AA) - ", "Edirne | | AA"],
  ["İZMİR (AA) - ", "İzmir | | AA"],
  ["ANKARA (AA) – ", "Ankara (TR) | | AA"],
  ["PERTH, March 22 AAP - ", "Perth (AU) | 3-22 | AAP"],
  ["Harare 7-15 (AFP) - ", "Harare (ZW) | 7-15 | AFP"],
  ["Hydra (Greece) 8-15 (AFP)-", "Hydra, Greece (GR) | 8-15 | AFP"],
  ["STOCKHOLM, Aug 29, 2031 (AFP) - ", "Stockholm (SE) | 8-29-2031 | AFP"],
  [
    "Pune (Maharashtra) [India], November 17 (ANI): ",
    "Pune, Maharashtra, India (IN) | 11-17 | ANI",
  ],
  ["Utrecht (ANP) - ", "Utrecht | | ANP"],
  ["(ANSA) - ROME, JUL 11 - ", "Rome (IT) | 7-11 | ANSA"],
  ["(ANSA-AFP) - PARIS, MAY 7 - ", "Paris (FR) | 5-7 | ANSA-AFP"],
  ["(AGI) - Roma, 7 mag. - ", "Roma (IT) | 5-7 | AGI"],
  ["(ANSA) - ROMA, 1 LUG - ", "Roma (IT) | 7-1 | ANSA"],
  ["Banda Aceh (ANTARA) - ", "Banda Aceh (ID) | | ANTARA"],
  ["GADSDEN, Ala. (AP) _ ", "Gadsden, Ala. (US) | | AP"],
  ["ABOARD THE USS HARBOR (AP) -- ", "Aboard the USS Harbor | | AP"],
  ["WITH U.S. FORCES IN IRAQ (AP) -- ", "With U.S. Forces in Iraq | | AP"],
  ["McLEAN, Va. (AP) — ", "McLean, Va. (US) | | AP"],
  ["ISLAMABAD, May 1 (APP): ", "Islamabad (PK) | 5-1 | APP"],
  ["Bern (ats) ", "Bern (CH) | | ats"],
  ["Paris (ats afp) ", "Paris (FR) | | ats afp"],
  ["Luik (Belga) - ", "Luik | | Belga"],
  ["KUALA LUMPUR, Sept 29 (Bernama) -- ", "Kuala Lumpur (MY) | 9-29 | Bernama"],
  ["LANGKAWI, June 25 (NNN-BERNAMA) — ", "Langkawi | 6-25 | NNN-BERNAMA"],
  ["(Bloomberg) -- ", " | | Bloomberg"],
  ["COX'S BAZAR, Feb 16, 2031 (BSS) - ", "Cox's Bazar (BD) | 2-16-2031 | BSS"],
  ["DHAKA, May 1, 2031 (BSS) - ", "Dhaka (BD) | 5-1-2031 | BSS"],
  [
    "OSLO AND KIEL, Germany--(BUSINESS WIRE)-- ",
    "Oslo (NO) & Kiel, Germany (DE) | | BUSINESS WIRE",
  ],
  ["DUBLIN--(BUSINESS WIRE--Aug 4, 2031)--", "Dublin (IE) | 8-4-2031 | BUSINESS WIRE"],
  ["ST. LOUIS--(BUSINESS WIRE)--", "St. Louis (US) | | BUSINESS WIRE"],
  ["TAMPA, Fla.--(BUSINESS WIRE)--Dec. 3, 2031--", "Tampa, Fla. (US) | 12-3-2031 | BUSINESS WIRE"],
  ["TORONTO, Dec. 3, 2031 /CNW/ - ", "Toronto (CA) | 12-3-2031 | CNW"],
  ["Vienna (APA) - ", "Vienna (AT) | | APA"],
  ["Zamora (España), 21 ene (EFE).- ", "Zamora, España (ES) | 1-21 | EFE"],
  ["Wa (UW/R), Jan. 4, GNA – ", "Wa, UW/R (GH) | 1-4 | GNA"],
  ["FORT HARBOR, Fla. (TNS) — ", "Fort Harbor, Fla. (US) | | TNS"],
  ["(KPL) ", " | | KPL"],
  ["Taipei, Dec. 16 (CNA) ", "Taipei (TW) | 12-16 | CNA"],
  ["(CNN)", " | | CNN"],
  ["Jakarta, CNN Indonesia -- ", "Jakarta (ID) | | CNN Indonesia"],
  ["OTTAWA (CP) _ ", "Ottawa (CA) | | CP"],
  ["Canadian Press - HALIFAX, N.S. (CP) - ", "Halifax, N.S. (CA) | | CP"],
  ["San Diego (tca/dpa) - ", "San Diego (US) | | tca/dpa"],
  ["Nueva Delhi, 21 ene (EFE).- ", "Nueva Delhi | 1-21 | EFE"],
  ["Rio de Janeiro, 4 mar (EFE).- ", "Rio de Janeiro (BR) | 3-4 | EFE"],
  // Unknown agencies: an acronym in brackets is taken for one after a known city and a day.
  ["PANAMA CITY, Nov 26 (HBRX) ", "Panama City (PA) | 11-26 | HBRX"],
  ["DPRK, Nov 26 (KCNA) -- ", "DPRK (KP) | 11-26 | KCNA"],
  ["HAVANA, Cuba, Nov 26 (QXN) ", "Havana, Cuba (CU) | 11-26 | QXN"],
  ["Srinagar (J&K), Nov 17 (PTI) ", "Srinagar, J&K (IN) | 11-17 | PTI"],
  ["COLOMBO (Sri Lanka): ", "Colombo, Sri Lanka (LK) | |"],
  ["LUCKNOW, Uttar Pradesh, Nov 3 (PTI) ", "Lucknow, Uttar Pradesh (IN) | 11-3 | PTI"],
  ["Patna (Bihar), Nov 3 (ANI): ", "Patna, Bihar (IN) | 11-3 | ANI"],
  ["Bengaluru, Nov 3 (PTI) ", "Bengaluru (IN) | 11-3 | PTI"],
  ["BANGALORE, Nov 3 (UNI) - ", "Bangalore (IN) | 11-3 | UNI"],
  ["MOSCOW, USSR, Nov. 3 (AP) _ ", "Moscow, USSR (RU) | 11-3 | AP"],
  ["ACCRA, Ghana, March 4, 2031/APO Group/ -- ", "Accra, Ghana (GH) | 3-4-2031 | APO Group"],
  ["NO CITY (HONDURAS), 1 MAY 88 (FBIS) -- ", "No City, HONDURAS (HN) | 5-1-1988 | FBIS"],
  ["UNDATED (AP) -- ", " | | AP"],
  ["Undated, March 4 (AP) -- ", " | 3-4 | AP"],
  ["Tel Aviv and Herzliya (AP) -- ", "Tel Aviv (IL) & Herzliya | | AP"],
  ["Srinagar and Kashmore (AP) -- ", "Srinagar (IN) & Kashmore | | AP"],
  ["CLANDESTINE, NO DATE (RADIO HARBOR) -- ", "Clandestine | | RADIO HARBOR"],
  [
    "CALGARY, Alberta, Dec. 03, 2031 (GLOBE NEWSWIRE) -- ",
    "Calgary, Alberta (CA) | 12-3-2031 | GLOBE NEWSWIRE",
  ],
  ["New Delhi, July 26 (IANS) ", "New Delhi (IN) | 7-26 | IANS"],
  ["Dushanbe. (Interfax) - ", "Dushanbe (TJ) | | Interfax"],
  ["MOSCOW. April 2 (Interfax) - ", "Moscow (RU) | 4-2 | Interfax"],
  ["Kyoto, May 8 (Jiji Press)--", "Kyoto (JP) | 5-8 | Jiji Press"],
  [
    "TOLEDO, OH, UNITED STATES, March 4, 2031 /EINPresswire.com/ -- ",
    "Toledo, OH, UNITED STATES (US) | 3-4-2031 | EINPresswire.com",
  ],
  ["Busan, May 1 /EINPresswire/ -- ", "Busan (KR) | 5-1 | EINPresswire"],
  ["Hamburg (ots) - ", "Hamburg (DE) | | ots"],
  ["Pyongyang, July 14 (KCNA) -- ", "Pyongyang (KP) | 7-14 | KCNA"],
  ["SAITAMA, Japan, Dec. 9 Kyodo - ", "Saitama, Japan (JP) | 12-9 | Kyodo"],
  ["TOKYO, April 20_(Kyodo) _ ", "Tokyo (JP) | 4-20 | Kyodo"],
  ["CAIRO, May 1 (MENA) - ", "Cairo (EG) | 5-1 | MENA"],
  ["MANILA, May 1 (PNA) – ", "Manila (PH) | 5-1 | PNA"],
  ["LONDON, May 1 (PA) - ", "London (GB) | 5-1 | PA"],
  [
    "CARLSBAD, Calif., May 5, 2031 /PRNewswire/ -- ",
    "Carlsbad, Calif. (US) | 5-5-2031 | PRNewswire",
  ],
  [
    "SEOUL, LONDON and OSLO, May 1, 2031 /PRNewswire-AsiaNet/ -- ",
    "Seoul (KR) & London (GB) & Oslo (NO) | 5-1-2031 | PRNewswire-AsiaNet",
  ],
  ["Panaji, Jun 18 (PTI) ", "Panaji (IN) | 6-18 | PTI"],
  ["Kochi, Jun 18 (PTI) ", "Kochi (IN) | 6-18 | PTI"],
  ["Kochi, June 18 (Jiji Press)--", "Kochi (IN or JP) | 6-18 | Jiji Press"],
  ["Aden, March 4, 2031, SPA -- ", "Aden (YE) | 3-4-2031 | SPA"],
  ["NNA - ", " | | NNA"],
  ["Olomouc, Oct 3 (CTK) - ", "Olomouc (CZ) | 10-3 | CTK"],
  ["Lodz, May 12 (PAP) - ", "Lodz (PL) | 5-12 | PAP"],
  ["Tamale, April 9, GNA - ", "Tamale (GH) | 4-9 | GNA"],
  ["Jos, March 6, 2031 (NAN) ", "Jos (NG) | 3-6-2031 | NAN"],
  ["Polokwane, Sept 1 (Sapa) - ", "Polokwane (ZA) | 9-1 | Sapa"],
  ["ASTANA. KAZINFORM – ", "Astana (KZ) | | KAZINFORM"],
  ["HCM CITY, May 1 (VNA) — ", "HCM City (VN) | 5-1 | VNA"],
  ["Ballia (UP), Apr 3 (PTI) ", "Ballia, UP (IN) | 4-3 | PTI"],
  ["LANZHOU, Aug. 8 (Xinhua) -- ", "Lanzhou (CN) | 8-8 | Xinhua"],
  ["UNITED NATIONS, Aug. 8 (Xinhua) -- ", "United Nations | 8-8 | Xinhua"],
  ["MOSCÚ, 30 jun (Xinhua) -- ", "Moscú | 6-30 | Xinhua"],
  ["BATON ROUGE, La. (AP) â€” ", "Baton Rouge, La. (US) | | AP"],
  [
    "WEST HARBOR, Fla./WASHINGTON (Reuters) - ",
    "West Harbor, Fla. (US) & Washington (US) | | Reuters",
  ],
  ["MANILA, April 1, Reuter - ", "Manila (PH) | 4-1 | Reuter"],
  ["WASHINGTON (Reuters on Friday ) - ", "Washington (US) | | Reuters on Friday"],
  ["MOSCOW, November 30 (RIA Novosti) - ", "Moscow (RU) | 11-30 | RIA Novosti"],
  ["RIYADH, May 1 (SPA) -- ", "Riyadh (SA) | 5-1 | SPA"],
  ["MOSCOW (Sputnik) - ", "Moscow (RU) | | Sputnik"],
  ["KIEV, August 25. /TASS/. ", "Kiev (UA) | 8-25 | TASS"],
  ["Dhaka, May 1 (UNB) - ", "Dhaka (BD) | 5-1 | UNB"],
  ["UNB, Dhaka: ", "Dhaka (BD) | | UNB"],
  ["WASHINGTON, May 1 (UPI) -- ", "Washington (US) | 5-1 | UPI"],
  ["Hanoi (VNA) – ", "Hanoi (VN) | | VNA"],
  ["SEOUL, May 1 (VOA) - ", "Seoul (KR) | 5-1 | VOA"],
  ["ABU DHABI, 22nd April, 2031 (WAM) -- ", "Abu Dhabi (AE) | 4-22-2031 | WAM"],
  ["EL CAIRO, 30 jun (Xinhua) -- ", "El Cairo (EG) | 6-30 | Xinhua"],
  [
    "Xinhua News Agency, Shanghai, February 13, by wire (reporter Han Li) ",
    "Shanghai (CN) | 2-13 | Xinhua News Agency",
  ],
  ["SEOUL/BUSAN, Sept. 1 (Yonhap) -- ", "Seoul (KR) & Busan (KR) | 9-1 | Yonhap"],
  ["(서울=연합뉴스) 한서윤 기자 = ", "서울 (KR) | | 연합뉴스"],
  ["(도쿄=연합뉴스) 한서윤 특파원 = ", "도쿄 | | 연합뉴스"],
  ["(서울=연합뉴스) 한서윤 강보라 기자 = ", "서울 (KR) | | 연합뉴스"],
  ["(ANSAmed) - TUNIS, MAR 7 - ", "Tunis (TN) | 3-7 | ANSAmed"],
  // A slash within a name; an abbreviation that is only Spanish; a day and a full stop; days of the Islamic calendar.
  ["Frankfurt/Main (dpa) - ", "Frankfurt/Main (DE) | | dpa"],
  ["Halle/Saale (dpa/sa) - ", "Halle/Saale | | dpa/sa"],
  ["Miami (EE.UU.), 8 may (EFE).- ", "Miami, EE.UU. (US) | 5-8 | EFE"],
  ["BAKU, Azerbaijan, May 6. ", "Baku, Azerbaijan (AZ) | 5-6 |"],
  ["Riyadh, Jumada I 12, 1455 H, May 1, 2031, SPA -- ", "Riyadh (SA) | 5-1-2031 | SPA"],
  ["Riyadh, 12 Jumada I 1455 H, 1 May 2031, SPA -- ", "Riyadh (SA) | 5-1-2031 | SPA"],
  ["RIYADH, Shawwal 12, 1452, May 1, 2031, SPA -- ", "Riyadh (SA) | 5-1-2031 | SPA"],
  ["MOSCOW, May 1. /TASS correspondent Ann Lee/. ", "Moscow (RU) | 5-1 | TASS"],
  ["MOSCOW. (RIA Novosti political commentator Ann Lee) - ", "Moscow (RU) | | RIA Novosti"],
  ["MOSCOW, May 1. /RIA Novosti, Ann Lee/. ", "Moscow (RU) | 5-1 | RIA Novosti"],
  ["CAIRO - 1 May 2031: ", "Cairo (EG) | 5-1-2031 |"],
  // Datelines without an agency.
  ["LONDON, Ontario, May 1 - ", "London, Ontario (CA) | 5-1 |"],
  ["SAN JOSE, May 1 - ", "San Jose (CR or US) | 5-1 |"],
  ["TBILISI, Georgia, May 1 - ", "Tbilisi, Georgia (GE) | 5-1 |"],
  ["CLARKSBURG, W. Va., May 1 - ", "Clarksburg, W. Va. (US) | 5-1 |"],
  [
    "GEORGETOWN, Grand Harbor, British West Indies, May 1 - ",
    "Georgetown, Grand Harbor, British West Indies (GY or KY or MY) | 5-1 |",
  ],
  ["HARBOR CITY, Friday, May 1 - ", "Harbor City | 5-1 |"],
  ["LONDON, May 1, 1400 GMT - ", "London (GB) | 5-1 1400 GMT |"],
  ["KANSAS CITY, Mo. - March 13 - ", "Kansas City, Mo. (US) | 3-13 |"],
  ["L'AQUILA, Italy -- ", "L'Aquila, Italy (IT) | | "],
  ["XI'AN -- ", "Xi'an (CN) | |"],
  // Misprints.
  ["BRISBANE, Australia, Jan. 1(Xinhua) -- ", "Brisbane, Australia (AU) | 1-1 | Xinhua"],
  ["WASHINGTON () - ", "Washington (US) | |"],
  ["HARBOR, N.Y., APril 3 - ", "Harbor, N.Y. (US) | 4-3 |"],
  ["HARBOR, Calif., Apri l7 - ", "Harbor, Calif. (US) | 4-7 |"],
  ["HARBOR, Calif., May l - ", "Harbor, Calif. (US) | 5-1 |"],
  ["SEOUL,May l - ", "Seoul (KR) | 5-1 |"],
  ["OSLO, Feb. 1l (AP) - ", "Oslo (NO) | 2-11 | AP"],
  ["OSLO, March 2O - ", "Oslo (NO) | 3-20 |"],
  ["OSLO, April (AP) - ", "Oslo (NO) | | AP"],
  ["OSLO, April - ", "Oslo (NO) | |"],
  ["PARIS, April (Harbor) - ", "Paris (FR) | | Harbor"],
  ["HARBOR, Ind., Marchg 12 - ", "Harbor, Ind. (US) | 3-12 |"],
  ["Harbor, N.Y,. March 13 - ", "Harbor, N.Y (US) | 3-13 |"],
  ["HARBOR , N.J., March 2 - ", "Harbor, N.J. (US) | 3-2 |"],
  ["Mexico city, march 18 - ", "Mexico City (MX) | 3-18 |"],
  ["amarillo, april 7 - ", "Amarillo | 4-7 |"],
  // Russian; agencies after the day or the dash; tokenized copy, no-break spaces; two cities between commas; ships.
  ["МОСКВА, 15 ноя — РИА Новости. ", "Москва (RU) | 11-15 | РИА Новости"],
  ["ТВЕРЬ, 2 июня. /ТАСС/. ", "Тверь | 6-2 | ТАСС"],
  ["Москва. 9 мая. INTERFAX.RU - ", "Москва (RU) | 5-9 | INTERFAX.RU"],
  ["DURBAN November 3 Sapa ", "Durban (ZA) | 11-3 | Sapa"],
  ["Riyadh, Shawwal 12, May 1, SPA -- ", "Riyadh (SA) | 5-1 | SPA"],
  ["Riyadh, 12th Shawwal, 1st May, SPA -- ", "Riyadh (SA) | 5-1 | SPA"],
  ["Riyadh, Dhu-AlQa'dah 02, 1452, May 1, SPA -- ", "Riyadh (SA) | 5-1 | SPA"],
  ["Riyadh, Rabi al-Thani 4, 1452, May 1, SPA -- ", "Riyadh (SA) | 5-1 | SPA"],
  ["Riyadh, Thul-Hijjah 4, May 1, SPA -- ", "Riyadh (SA) | 5-1 | SPA"],
  ["ANKARA (A.A) - 04.03.2031 - ", "Ankara (TR) | 3-4-2031 | A.A"],
  ["ANKARA (AA) - 04.03.2031 - ", "Ankara (TR) | 3-4-2031 | AA"],
  ["YEREVAN, MARCH 4, ARMENPRESS. ", "Yerevan (AM) | 3-4 | ARMENPRESS"],
  ["TASS, March 4. ", " | 3-4 | TASS"],
  ["DHAKA , March 4 , 2031 ( BSS ) - ", "Dhaka (BD) | 3-4-2031 | BSS"],
  ["OSLO 2031-03-04 ", "Oslo (NO) | 3-4-2031 |"],
  [
    "LONDON (UrduPoint / Pakistan Point News / Sputnik - 11th August, 2031) ",
    "London (GB) | 8-11-2031 | UrduPoint / Pakistan Point News / Sputnik",
  ],
  ["CAPE\xa0CANAVERAL,\xa0Fla.\xa0(AP)\xa0_\xa0", "Cape Canaveral, Fla. (US) | | AP"],
  ["TAOS, N.M. (AP) \x97 ", "Taos, N.M. (US) | | AP"],
  ["TAOS, N.M., March 4 \x96 ", "Taos, N.M. (US) | 3-4 |"],
  ["TAOS, N.M. (AP) &#8212; ", "Taos, N.M. (US) | | AP"],
  ["TAOS, N.M. (AP) &mdash; ", "Taos, N.M. (US) | | AP"],
  ["OSLO (AFP) &#x2013; ", "Oslo (NO) | | AFP"],
  ["Frankfurt (dpa-AFX) - ", "Frankfurt (DE) | | dpa-AFX"],
  ["SRINAGAR, March 4 (Agencies): ", "Srinagar (IN) | 3-4 | Agencies"],
  [
    "ISLAMABAD, (APP - UrduPoint / Pakistan Point News - 4th Mar, 2031 ) :",
    "Islamabad (PK) | 3-4-2031 | APP - UrduPoint / Pakistan Point News",
  ],
  ["SEOUL, TOKYO, May 7 (Yonhap) -- ", "Seoul (KR) & Tokyo (JP) | 5-7 | Yonhap"],
  ["NAIROBI, KENYA, May 7 (Xinhua) -- ", "Nairobi, KENYA (KE) | 5-7 | Xinhua"],
  ["ABOARD HARBOR 2, Jan. 17 (Xinhua) -- ", "Aboard Harbor 2 | 1-17 | Xinhua"],
  ["CAIRO, Decmber. 8 (MENA) -- ", "Cairo (EG) | 12-8 | MENA"],
  ["TOKYO, Sepetmber 3, 2031 (Kyodo) -- ", "Tokyo (JP) | 9-3-2031 | Kyodo"],
  ["SEOUL, May 7 (Yonhap) -- -- ", "Seoul (KR) | 5-7 | Yonhap"],
  ["Vijayawada (AP), Mar 4 (PTI): ", "Vijayawada, AP (IN) | 3-4 | PTI"],
  ["Tirupati (AP), May 7 (IANS) ", "Tirupati, AP (IN) | 5-7 | IANS"],
  ["Mandi (HP) Mar 4 (PTI) ", "Mandi, HP (IN) | 3-4 | PTI"],
  ["Guntur (AP) [India], March 4 (ANI): ", "Guntur, AP, India (IN) | 3-4 | ANI"],
  ["Paris (AP), March 4: ", "Paris (FR) | 3-4 | AP"],
  [
    "Port Blair (Andaman and Nicobar Islands) [India], March 4 (ANI): ",
    "Port Blair, Andaman and Nicobar Islands, India (IN) | 3-4 | ANI",
  ],
  [
    "Daman (Dadra and Nagar Haveli and Daman and Diu) [India], March 4 (ANI): ",
    "Daman, Dadra and Nagar Haveli and Daman and Diu, India (IN) | 3-4 | ANI",
  ],
  ["A Coruña, 4 mar (EFE).- ", "A Coruña | 3-4 | EFE"],
  ["An Giang, March 4 (VNA) – ", "An Giang (VN) | 3-4 | VNA"],
  ["Ba Ria-Vung Tau (VNA) – ", "Ba Ria-Vung Tau (VN) | | VNA"],
  ["LAHORE, Mar 4 (APP)::", "Lahore (PK) | 3-4 | APP"],
  ["LAHORE, Mar 4 (APP):::", "Lahore (PK) | 3-4 | APP"],
  ["Daman and Diu, March 4 (PTI): ", "Daman and Diu (IN) | 3-4 | PTI"],
  ["Leh and Nagar (PTI): ", "Leh (IN) & Nagar (IN) | | PTI"],
  [
    "UNITED NATIONS, United States, Sept 21 (AFP) - ",
    "United Nations, United States (US) | 9-21 | AFP",
  ],
];

/** The fields of a text's dateline, written as in `OPENINGS`. */
function fieldsOf(text: string): string | undefined {
  const dateline = parseDateline(text);
  if (dateline === undefined) return undefined;
  const { places, month, day, year, time, agency } = dateline;
  const where = places.map(({ name, region, country, countries }) => {
    const code = country ?? countries?.join(" or ");
    return [name, region].filter(Boolean).join(", ") + (code === undefined ? "" : ` (${code})`);
  });
  const date = [month, day, year].filter((part) => part !== undefined).join("-");
  const when = [date, time].filter(Boolean).join(" ");
  return `${where.join(" & ")} | ${when} | ${agency ?? ""}`.replace(/ +/g, " ").trim();
}

describe("parseDateline", () => {
  it.each(OPENINGS)("reads %j, which is written back exactly", (opening, fields) => {
    expect(fieldsOf(opening + LEDE)).toBe(fields.replace(/ +/g, " ").trim());
    const dateline = parseDateline(opening + LEDE);
    expect(dateline?.end).toBe(opening.length);
    expect(serializeDateline(dateline as never)).toBe(opening);
  });

  it("is tested with a dateline of every agency in the table", () => {
    const openings = OPENINGS.map(([opening]) => opening).join("\n");
    const missing = (Object.keys(AGENCY_NAMES) as AgencyId[]).filter((id) =>
      AGENCY_NAMES[id].every((name) => !new RegExp(name, "i").test(openings)),
    );
    expect(missing).toEqual([]);
  });
});

describe("parseDateline", () => {
  it.each([
    'THE MAYOR ADDED: "WE ARE READY."',
    "[HAN] THE TRAMS RAN.",
    "THE WORLD TRAM ORGANIZATION (WTO) -- WHICH RUNS THEM -- SAID SO.",
    "HAN SEO-YUN, A SOURCE, TOLD REUTER: TRAMS RAN.",
    "NOTES: Year ago the tram ran.",
    "LEE: I never saw the tram.",
    "BYERS: Did it run?",
    "SEOUL",
    "PERU",
    "India: Rain flooded the old port on Monday and the tram stopped for six hours.",
    "Mexico: Rain flooded the old port on Monday and the tram stopped for six hours.",
    "LEAD - 900 tonnes mostly ferry rails here",
    "TEHRAN-based firms said Tuesday they would come.",
    "On Friday, March 3 - the day the trams ran - it rained.",
    "1905 -- The first tram ran.",
    "World Tram Organization (WTO) - The body met.",
    "TRAM 1.20 - 1.30 BUS 2.10 - 2.20",
  ])("finds no dateline in %j", (text) => {
    expect(parseDateline(text)).toBeUndefined();
  });
});

describe("serializeDateline", () => {
  it("refuses a place's country if name and region do not imply it", () => {
    const places = [{ name: "Harbor City", country: "KR" }];
    expect(() => serializeDateline({ places, agency: "AP" })).toThrow("dateline.places[0].country");
    expect(serializeDateline({ places: [{ name: "Seoul", country: "KR" }], agency: "AP" })).toBe(
      "SEOUL (AP) — ",
    );
  });
});
