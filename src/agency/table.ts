/**
 * The agencies and how each writes its datelines. To add one, add a row here and an invented fixture.
 * The facts, with how sure each is, are told in docs/format.md.
 */

/** The ids of the agencies that the library knows. */
export type AgencyId =
  | "aa"
  | "aap"
  | "afp"
  | "ani"
  | "ansa"
  | "antara"
  | "ap"
  | "app"
  | "bernama"
  | "bloomberg"
  | "bss"
  | "cna"
  | "cnn"
  | "cp"
  | "dpa"
  | "efe"
  | "ians"
  | "interfax"
  | "jiji"
  | "kcna"
  | "kyodo"
  | "mena"
  | "pa"
  | "pna"
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

/** An agency that the library knows. */
export interface Agency {
  /** A short name for use in code. */
  readonly id: AgencyId;
  /** The name as its datelines write it. */
  readonly name: string;
  /**
   * How it writes the dateline of a story filed in Seoul on September 1: capitals or not, which form of the month,
   * which separator. Left out where that has not been seen often enough to write it so.
   */
  readonly dateline?: string;
}

/** The agencies, in the order of their ids. */
export const AGENCIES: readonly Agency[] = [
  { id: "aa", name: "AA" },
  { id: "aap", name: "AAP" },
  { id: "afp", name: "AFP", dateline: "SEOUL, Sept 1 (AFP) - " },
  { id: "ani", name: "ANI" },
  { id: "ansa", name: "ANSA" },
  { id: "antara", name: "ANTARA" },
  { id: "ap", name: "AP", dateline: "SEOUL, Sept. 1 (AP) — " },
  { id: "app", name: "APP" },
  { id: "bernama", name: "Bernama" },
  { id: "bloomberg", name: "Bloomberg" },
  { id: "bss", name: "BSS" },
  { id: "cna", name: "CNA" },
  { id: "cnn", name: "CNN" },
  { id: "cp", name: "CP" },
  { id: "dpa", name: "dpa", dateline: "Seoul, September 1 (dpa) - " },
  { id: "efe", name: "EFE" },
  { id: "ians", name: "IANS" },
  { id: "interfax", name: "Interfax" },
  { id: "jiji", name: "Jiji Press" },
  { id: "kcna", name: "KCNA", dateline: "Seoul, September 1 (KCNA) -- " },
  { id: "kyodo", name: "Kyodo" },
  { id: "mena", name: "MENA" },
  { id: "pa", name: "PA" },
  { id: "pna", name: "PNA" },
  { id: "pti", name: "PTI" },
  { id: "reuters", name: "Reuters", dateline: "SEOUL, Sept 1 (Reuters) - " },
  { id: "ria", name: "RIA Novosti" },
  { id: "spa", name: "SPA" },
  { id: "sputnik", name: "Sputnik" },
  { id: "tass", name: "TASS" },
  { id: "unb", name: "UNB" },
  { id: "upi", name: "UPI" },
  { id: "vna", name: "VNA" },
  { id: "voa", name: "VOA" },
  { id: "wam", name: "WAM" },
  { id: "xinhua", name: "Xinhua", dateline: "SEOUL, Sept. 1 (Xinhua) -- " },
  { id: "yonhap", name: "Yonhap", dateline: "SEOUL, Sept. 1 (Yonhap) -- " },
];
