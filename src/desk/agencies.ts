/** The names and domains that identify an agency, besides the short names that datelines use. */

import { agencyNamed } from "../agency/find.ts";
import { type AgencyId, agencyNames } from "../agency/names.ts";

/** The full names of agencies, which stand in bylines, credits and copyright lines, in rows as in src/agency/names.ts. */
const FULL_NAMES = `\
Anadolu Agency|Anadolu Ajansı=aa
Agence France Presse=afp
Asian News International=ani
Algemeen Nederlands Persbureau=anp
Agenzia Nazionale Stampa Associata=ansa
Antara
Associated Press of Pakistan=app
Keystone-ATS|Keystone-SDA|Schweizerische Depeschenagentur|Agence télégraphique suisse=ats
Malaysian National News Agency|Pertubuhan Berita Nasional Malaysia=bernama
Bangladesh Sangbad Sangstha=bss
Business Wire
Central News Agency|Focus Taiwan=cna
Cable News Network=cnn
CNW Group|CNW Telbec|Newswire.ca=cnw
La Presse Canadienne=cp
Deutsche Presse-Agentur|Deutsche Presse Agentur=dpa
Agencia EFE=efe
Foreign Broadcast Information Service=fbis
Korean Central News Agency=kcna
Middle East News Agency=mena
Philippine News Agency=pna
Cision=prnewswire
Press Trust of India=pti
Saudi Press Agency=spa
United News of Bangladesh=unb
Vietnam News Agency|VietnamPlus=vna
Voice of America=voa
Emirates News Agency=wam`;

/** The domains of the agencies' pages and addresses, each with its agency if it does not begin with its id. */
const DOMAINS =
  "aa.com.tr aap.com.au afp.com aninews.in=ani anp.nl ansa.it antaranews.com=antara ap.org " +
  "apnews.com=ap app.com.pk keystone-sda.ch=ats sda-ats.ch=ats belga.be belganewsagency.eu=belga " +
  "bernama.com bloomberg.com bloomberg.net bssnews.net=bss businesswire.com cna.com.tw " +
  "focustaiwan.tw=cna cnn.com newswire.ca=cnw thecanadianpress.com=cp dpa.com " +
  "dpa-international.com=dpa efe.com globenewswire.com ians.in ianslive.in=ians interfax.com " +
  "interfax.ru jiji.com kcna.kp kyodonews.net=kyodo kyodonews.jp=kyodo mena.org.eg pa.media " +
  "pressassociation.com=pa pna.gov.ph prnewswire.com ptinews.com=pti thomsonreuters.com=reuters " +
  "reuters.com ria.ru spa.gov.sa sputniknews.com=sputnik sputnikglobe.com=sputnik tass.com tass.ru " +
  "unb.com.bd upi.com vnanet.vn=vna vietnamplus.vn=vna voanews.com=voa wam.ae xinhuanet.com=xinhua " +
  "news.cn=xinhua yna.co.kr=yonhap";

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
  for (const [id, all] of [...agencyNames(), ...agencyNames(FULL_NAMES)])
    for (const name of all) found.set(name, id).set(name.toUpperCase(), id);
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
  for (const row of DOMAINS.split(" ")) {
    const [domain = "", id] = row.split("=");
    const start = wordAt(small, domain);
    if (start !== -1 && start < (first?.start ?? text.length))
      first = { agency: (id ?? domain.split(".")[0]) as AgencyId, start };
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
