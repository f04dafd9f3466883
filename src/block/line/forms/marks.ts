/** Rules and separators between stories, and end marks. */

import type { Forms } from "./row.ts";

export const MARKS: Forms = {
  // ------
  rule: [["-", /^---+$/]],
  separator: [
    [
      "_ * - — = ~ ^ < // &",
      // ___, as AP has between a story and what is said of it | —— | -- | *** | ~~~ | -- -- --, as UPI has it | - 0 - |
      // &UR;, as archives of the 1990s have it | <^^^^^^, as Reuters has around its graphics | <, as AP's raw copy has it | //, as SPA has it | //More | // OPT //, as VOA has it
      /^(?:--|[*=_~]{3,}|<?\^{5,}>?|<|—{2,4}|[*-](?: [*-]){2,20}|--(?: --){2,20}|&(?:HT|LR|QC|QL|UR);|\/\/(?:More| (?:END )?OPT \/\/)?|- 0 -)$/,
    ],
  ],
  end: [
    [
      "( [ - End end Sch sch \ub05d",
      // (END), as Yonhap has it | ( END ) | (more) | (끝) | (Schluss) al/jd, as APA has it | (ENDS) al/jd | (END/2031) |
      // -more- | (END) Dow Jones Newswires | [ENDS] | -END- | Ends | ends/ | Enditem, as Xinhua has it | Endit/al | --- Ends/AL | Schluss | 끝
      /^(?:[(-]more|(?:---|[([-])? ?(?:end(?:s|it(?:em)?)?|schluss|끝))(?:\/[\w/]{1,40})? ?[\]).-]?\/?(?: [a-z]{1,4}(?:[./][a-z]{1,4}){1,4}| Dow Jones Newswires)?$/i,
    ],
    [
      "(an (* ** - # NNN nnn \u25a0 . / + MOR mfl Reu reu End Fin SOU",
      // -0-, as KCNA and UPI have it | -0-al/jd, as TASS has it | -30-, as typewritten copy has it | -- 30 -- |
      // ###, as press releases have it | NNNN, as the telex has it | nnnn | ■, as Xinhua's pages have it | /., as VNA has it |
      // +, as Kyodo has it | (ANSA). | MORE, as takes have it | mfl, as PA has it | Reuter, as until the 1990s | REUTER |
      // MORE al/jd/sr, as AAP has it |
      // End Item | Fin, as Xinhua ends Spanish copy | (*), as Antara has it | SOURCE: Harbor Trams |
      // ***END OF TRANSCRIPT***, as Bloomberg has it
      /^(?:-0-(?: .*|[a-z]{2,4}\/[a-z]{2,4})?|--?30-(?!\w| [a-z]).{0,30}|--? ?30 ?--?(?: [a-z]{1,4}(?:[./][a-z]{1,4}){1,4})?|#(?: ?#){2}|NNNN|nnnn|[\u25a0+]|\.?\/\.|\(ANSA(?:med)?\)\.|\(\*\)|MORE(?: [a-z]{2,4}(?:\/[a-z]{2,4}){2,3})?|mfl|[Rr]euter|REUTER|End Item|Fin|\*{3}END OF TRANSCRIPT\*{3}|SOURCE:? {1,2}[A-Z\d][^:]{0,80})$/,
    ],
    [
      "AP EFE NYT = upi UPI (T",
      // AP-WF-11-13-31 1509GMT | NYT-11-13-31 1509EST | upi 11-02-31 04:15 aes | UPI 11-02-31 04:15 aes | =====A.L, as Lebanon's NNA has it |
      // EFE al/jd 06/19/31-40/90 | (T.F001/A/AL-JD/A/S012), as Antara has it
      /^(?:AP|NYT)(?:-[A-Z]{2})?-\d\d-\d\d-\d\d \d{4}(?:GMT|E[DS]T)<?$|^(?:upi|UPI) \d\d-\d\d-\d\d \d\d:\d\d [ap][cemp][ds]$|^={3,}[A-Z][A-Z.]{0,6}$|^EFE [a-z]{1,4}(?:\/[a-z]{1,4}){0,3} (?:\d\d[/-]){4}\d\d$|^\(T\.[A-Z][A-Z\d-]{1,9}(?:\/[A-Z\d-]{1,9}){1,6}\)$/,
    ],
  ],
};
