/** The agencies' names as their copy writes them, which is all of the table that reading needs. */

/** The id of an agency that the library knows. */
export type AgencyId =
  | "aa"
  | "aap"
  | "afp"
  | "ani"
  | "anp"
  | "ansa"
  | "antara"
  | "ap"
  | "app"
  | "ats"
  | "belga"
  | "bernama"
  | "bloomberg"
  | "bss"
  | "businesswire"
  | "cna"
  | "cnn"
  | "cnw"
  | "cp"
  | "dpa"
  | "efe"
  | "fbis"
  | "globenewswire"
  | "ians"
  | "interfax"
  | "jiji"
  | "kcna"
  | "kyodo"
  | "mena"
  | "pa"
  | "pna"
  | "prnewswire"
  | "pti"
  | "reuters"
  | "ria"
  | "spa"
  | "sputnik"
  | "tass"
  | "unb"
  | "upi"
  | "vna"
  | "voa"
  | "wam"
  | "xinhua"
  | "yonhap";

/**
 * One row for each agency: its names, first the one that its datelines use, and then its id, if that is not the first
 * name in lower case.
 */
const NAMES = `AA|Anadolu|A.A
AAP|Australian Associated Press
AFP|Agence France-Presse
ANI
ANP
ANSA|ANSAmed
ANTARA
AP|Associated Press
APP
ATS|SDA
Belga
Bernama
Bloomberg
BSS
BUSINESS WIRE|BusinessWire
CNA
CNN
CNW|Canada NewsWire
CP|Canadian Press
dpa
EFE
FBIS
GLOBE NEWSWIRE|GlobeNewswire
IANS|Indo-Asian News Service
Interfax|INTERFAX.RU|Интерфакс
Jiji Press|Jiji=jiji
KCNA
Kyodo
MENA
PA|Press Association|PA Media
PNA
PRNewswire|PR Newswire
PTI
Reuters|Reuter|Thomson Reuters
RIA Novosti|RIA|РИА Новости=ria
SPA
Sputnik
TASS|Itar-Tass|ТАСС
UNB
UPI|United Press International
VNA
VOA
WAM
Xinhua
Yonhap|연합뉴스`;

/** Returns the id and the names of each agency, or of those in other `rows`. */
export function agencyNames(rows: string = NAMES): [AgencyId, string[]][] {
  return rows.split("\n").map((row) => {
    const [all = "", id] = row.split("=");
    const names = all.split("|");
    return [(id ?? names[0]?.replace(" ", "").toLowerCase()) as AgencyId, names];
  });
}

/** Agencies and release services of which only the name is known. */
export const OTHERS: string =
  "ACCESS Newswire|ACCESSWIRE|ACN|Agencies|Agerpres|AGI|AKP|APA|APO Group|Armenpress|ATA|AzerTac|Baltic News Service|BelTA|BNS|BTA|BuaNews|CMC|CTK|Dow Jones|" +
  "ECNS|EINPresswire|EINPresswire.com|GNA|HINA|INA|IPS|IRNA|KAZINFORM|KPL|KUNA|Lusa|Marketwire|Marketwired|" +
  "MARKET WIRE|MCT|MNA|MONTSAME|MTI|NAMPA|NAN|Newsfile Corp.|NNA|NNN|NTB|ONA|ots|PAP|Petra|Prensa Latina|PRWEB|QNA|REPUBLIKA.CO.ID|" +
  "Ritzau|RTTNews|SANA|SAnews.gov.za|Sapa|STT|Tanjug|TAP|TNS|TT|Ukrinform|UNI|WAFA";
