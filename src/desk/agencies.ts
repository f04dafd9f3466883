/** What identifies an agency, besides the short names that datelines use. */

import { agencyNamed } from "../agency/find.ts";
import { type AgencyId, agencyNames } from "../agency/names.ts";

/** The full names of agencies, which stand in bylines, credits and copyright lines. */
const FULL_NAMES: Readonly<Partial<Record<AgencyId, string>>> = {
  aa: "Anadolu Agency|Anadolu Ajansı",
  afp: "Agence France-Presse|Agence France Presse",
  ani: "Asian News International",
  anp: "Algemeen Nederlands Persbureau",
  ansa: "Agenzia Nazionale Stampa Associata",
  antara: "Antara",
  app: "Associated Press of Pakistan",
  ats: "Keystone-ATS|Keystone-SDA|Schweizerische Depeschenagentur|Agence télégraphique suisse",
  bernama: "Malaysian National News Agency|Pertubuhan Berita Nasional Malaysia",
  bss: "Bangladesh Sangbad Sangstha",
  businesswire: "Business Wire",
  cna: "Central News Agency|Focus Taiwan",
  cnn: "Cable News Network",
  cnw: "CNW Group|CNW Telbec|Newswire.ca",
  cp: "La Presse Canadienne",
  dpa: "Deutsche Presse-Agentur|Deutsche Presse Agentur",
  efe: "Agencia EFE",
  fbis: "Foreign Broadcast Information Service",
  ians: "Indo-Asian News Service",
  kcna: "Korean Central News Agency",
  mena: "Middle East News Agency",
  pa: "PA Media",
  pna: "Philippine News Agency",
  prnewswire: "Cision",
  pti: "Press Trust of India",
  spa: "Saudi Press Agency",
  unb: "United News of Bangladesh",
  upi: "United Press International",
  vna: "Vietnam News Agency|VietnamPlus",
  voa: "Voice of America",
  wam: "Emirates News Agency",
};

/** The domains of the agencies' pages and addresses. */
const DOMAINS: Readonly<Partial<Record<AgencyId, string>>> = {
  aa: "aa.com.tr",
  aap: "aap.com.au",
  afp: "afp.com",
  ani: "aninews.in",
  anp: "anp.nl",
  ansa: "ansa.it",
  antara: "antaranews.com",
  ap: "ap.org apnews.com",
  app: "app.com.pk",
  ats: "keystone-sda.ch sda-ats.ch",
  belga: "belga.be belganewsagency.eu",
  bernama: "bernama.com",
  bloomberg: "bloomberg.com bloomberg.net",
  bss: "bssnews.net",
  businesswire: "businesswire.com",
  cna: "cna.com.tw focustaiwan.tw",
  cnn: "cnn.com",
  cnw: "newswire.ca",
  cp: "thecanadianpress.com",
  dpa: "dpa.com dpa-international.com",
  efe: "efe.com",
  globenewswire: "globenewswire.com",
  ians: "ians.in ianslive.in",
  interfax: "interfax.com interfax.ru",
  jiji: "jiji.com",
  kcna: "kcna.kp",
  kyodo: "kyodonews.net kyodonews.jp",
  mena: "mena.org.eg",
  pa: "pa.media pressassociation.com",
  pna: "pna.gov.ph",
  prnewswire: "prnewswire.com",
  pti: "ptinews.com",
  reuters: "thomsonreuters.com reuters.com",
  ria: "ria.ru",
  spa: "spa.gov.sa",
  sputnik: "sputniknews.com sputnikglobe.com",
  tass: "tass.com tass.ru",
  unb: "unb.com.bd",
  upi: "upi.com",
  vna: "vnanet.vn vietnamplus.vn",
  voa: "voanews.com",
  wam: "wam.ae",
  xinhua: "xinhuanet.com news.cn",
  yonhap: "yna.co.kr",
};

/** End marks that only one agency uses, with what may follow them. */
export const MARKS: readonly (readonly [RegExp, AgencyId])[] = [
  [/^Enditem\b/i, "xinhua"],
  [/^■$/, "xinhua"],
  [/^\.?\/\.$/, "vna"],
  [/^-0-(?: www\.kcna\.kp.*)?$/, "kcna"],
];

/** Lines that only one agency's copy or page has, although they do not name it. */
export const FORMS: readonly (readonly [RegExp, AgencyId])[] = [
  [/^\((?:Additional r|R)eporting by [A-Z]/, "reuters"],
  [/^(?:- )?(?:Reporting|Writing|Editing) by: /, "dpa"],
  [/^(?:- Author: |The following information is not (?:intended )?for publication)/, "dpa"],
  [/^-- ?With assistance from /, "bloomberg"],
  [/^To contact the (?:reporter|editor)s? (?:on|responsible for) this story/, "bloomberg"],
  [/^Some (?:information|material) (?:for|in) this report /, "voa"],
  [
    /^(?:All News \d|Go to Contents|HOME (?:All News|TOP)|Issue Keywords?$|Keyword\(s\)$)/,
    "yonhap",
  ],
  [/^(?:Pewarta|Penerjemah)\b/, "antara"],
  [/^Editor: huaxia$/i, "xinhua"],
  [/^\(By [A-Z][^()]{2,200}\)$/, "cna"],
  [/^(?:SOURCE:? |News provided by$)/, "prnewswire"],
];

/** Datelines without an agency in forms that only one agency uses, in the order in which they are tried. */
export const SHAPES: readonly (readonly [RegExp, AgencyId])[] = [
  // Seoul, 1 sep.- | Seoul.-
  [/\.- ?$/, "efe"],
  // SEOUL, 1st September, 2031 --
  [/, \d\d?(?:st|nd|rd|th) [A-Z][a-z]{2,8}, \d{4} -- ?$/, "wam"],
  // SEOUL, 1 SEP 31 --
  [/, \d\d? [A-Z]{3} \d\d -- ?$/, "fbis"],
  // SEOUL. September 1 -
  [/^[A-Z][A-Za-z '-]{2,40}\. [A-Z][a-z]{2,8} \d\d? - ?$/, "interfax"],
  // SEOUL, Sept 1 -
  [
    /^[A-Z][A-Z '/.-]{2,60}, (?:[A-Z][A-Za-z. ]{1,20}, )?(?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec) \d\d? - ?$/,
    "reuters",
  ],
];

/** An agency that a text names, and where it does so. */
interface Mention {
  readonly agency: AgencyId;
  readonly start: number;
}

let names: readonly (readonly [string, AgencyId])[] | undefined;

/**
 * Every name as written and in capitals, the longest first, since `Associated Press` is part of
 * `Associated Press of Pakistan`.
 */
function readNames(): (readonly [string, AgencyId])[] {
  const found = new Map<string, AgencyId>();
  for (const [id, names] of agencyNames())
    for (const name of [...names, ...(FULL_NAMES[id] ?? "").split("|")])
      if (name !== "") found.set(name, id).set(name.toUpperCase(), id);
  return [...found].sort(([a], [b]) => b.length - a.length);
}

/** The agency that a text names first, in whole words as its copy writes them. */
export function agencyAt(text: string): Mention | undefined {
  names ??= readNames();
  let first: Mention | undefined;
  for (const [name, agency] of names) {
    const start = wordAt(text, name);
    if (start !== -1 && (first === undefined || start < first.start)) first = { agency, start };
  }
  return first;
}

/** The agency that a name stands for or contains, in any case: `NNN-BERNAMA`, `Reuters Health`, `ats afp`. */
export function agencyIn(name: string): AgencyId | undefined {
  const whole = agencyNamed(name) ?? agencyAt(name)?.agency;
  if (whole !== undefined) return whole;
  const word = name.split(/[ /-]/).find((part) => agencyNamed(part) !== undefined);
  return word === undefined ? undefined : agencyNamed(word);
}

/** The first address or page in a text that belongs to an agency. */
export function domainIn(text: string): (Mention & { readonly address: string }) | undefined {
  if (!text.includes(".")) return undefined;
  // Only ASCII letters, since others can become longer in lower case.
  const small = text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
  let first: Mention | undefined;
  for (const agency of Object.keys(DOMAINS) as AgencyId[])
    for (const domain of DOMAINS[agency]?.split(" ") ?? []) {
      const start = wordAt(small, domain);
      if (start !== -1 && start < (first?.start ?? text.length)) first = { agency, start };
    }
  return first && { agency: first.agency, ...addressAround(text, first.start) };
}

// ann@yna.co.kr | (https://www.reuters.com/world/): what separates addresses from the text around them.
const APART = /[\s()[\]<>"'“”‘’,;|*–—]/;
const STOPS = /[.:!?]{1,4}$/;

function addressAround(text: string, at: number): { start: number; address: string } {
  let start = at;
  while (start > 0 && !APART.test(text.charAt(start - 1))) start -= 1;
  let end = at;
  while (end < text.length && !APART.test(text.charAt(end))) end += 1;
  return { start, address: text.slice(start, end).replace(STOPS, "") };
}

const WORD = /[\p{L}\p{N}]/u;

/** Where words stand in a text with no letter or digit next to them; -1 if they do not. */
function wordAt(text: string, words: string): number {
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    const around = text.charAt(at - 1) + text.charAt(at + words.length);
    if (!WORD.test(around)) return at;
  }
  return -1;
}
