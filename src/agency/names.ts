/** The agencies' names as their copy writes them: all of the table that reading needs. */

/** The ids of the agencies that the library knows. */
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

/** Each agency's names, the one that its datelines write first. */
export const NAMES: Readonly<Record<AgencyId, string>> = {
  aa: "AA|Anadolu",
  aap: "AAP",
  afp: "AFP",
  ani: "ANI",
  anp: "ANP",
  ansa: "ANSA",
  antara: "ANTARA",
  ap: "AP|Associated Press",
  app: "APP",
  ats: "ATS|SDA",
  belga: "Belga",
  bernama: "Bernama",
  bloomberg: "Bloomberg",
  bss: "BSS",
  businesswire: "BUSINESS WIRE|BusinessWire",
  cna: "CNA",
  cnn: "CNN",
  cnw: "CNW|Canada NewsWire",
  cp: "CP|Canadian Press",
  dpa: "dpa",
  efe: "EFE",
  fbis: "FBIS",
  globenewswire: "GLOBE NEWSWIRE|GlobeNewswire",
  ians: "IANS",
  interfax: "Interfax|INTERFAX.RU|Интерфакс",
  jiji: "Jiji Press|Jiji",
  kcna: "KCNA",
  kyodo: "Kyodo",
  mena: "MENA",
  pa: "PA|Press Association",
  pna: "PNA",
  prnewswire: "PRNewswire|PR Newswire",
  pti: "PTI",
  reuters: "Reuters|Reuter",
  ria: "RIA Novosti|RIA|РИА Новости",
  spa: "SPA",
  sputnik: "Sputnik",
  tass: "TASS|Itar-Tass|ТАСС",
  unb: "UNB",
  upi: "UPI",
  vna: "VNA",
  voa: "VOA",
  wam: "WAM",
  xinhua: "Xinhua",
  yonhap: "Yonhap|연합뉴스",
};

/** Agencies and release services of which the library knows no more than the name. */
export const OTHERS =
  "ACCESSWIRE|Agerpres|AGI|AKP|APA|APO|Armenpress|ATA|AzerTac|BelTA|BNS|BTA|CMC|CTK|EINPresswire|GNA|HINA|INA|INTERFAX-CHINA|IRNA|KAZINFORM|KUNA|Lusa|Marketwire|Marketwired|MARKET WIRE|MONTSAME|MTI|NAN|Newsfile Corp.|NTB|ONA|PAP|Prensa Latina|PRWEB|QNA|Ritzau|SANA|Sapa|STT|Tanjug|TAP|TT|Ukrinform|UNI|WAFA";
