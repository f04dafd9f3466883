/** The forms of lines that are not part of the story. To add one, add a line to a row, or a new row. */

import type { BlockKind } from "./block.ts";
import { EMBARGO } from "./embargo.ts";

/**
 * What lines begin with, and what those lines look like. A start is one character, or two or three of which the later
 * ones can be capitals too.
 */
type Row = readonly [starts: string, ...forms: RegExp[]];

/** One form that the lines with some start may have. */
interface Form {
  readonly kind: BlockKind;
  readonly form: RegExp;
  /** The third character of those lines; 0 for any. */
  readonly third: number;
}

// The first form that fits counts. One regular expression is one form, or several that begin or end alike. Above it stand
// examples, between bars or each on a line of its own; `...` stands for any words. A test reads them.
const ROWS: Partial<Record<BlockKind, readonly Row[]>> = {
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
      "(an (* ** - # NNN \u25a0 . / + MOR mfl Reu reu End Fin SOU",
      // -0-, as KCNA and UPI have it | -0-al/jd, as TASS has it | -30-, as typewritten copy has it | -- 30 -- |
      // ###, as press releases have it | NNNN, as the telex has it | ■, as Xinhua's pages have it | /., as VNA has it |
      // +, as Kyodo has it | (ANSA). | MORE, as takes have it | mfl, as PA has it | Reuter, as until the 1990s | REUTER |
      // MORE al/jd/sr, as AAP has it |
      // End Item | Fin, as Xinhua ends Spanish copy | (*), as Antara has it | SOURCE: Harbor Trams |
      // ***END OF TRANSCRIPT***, as Bloomberg has it
      /^(?:-0-(?: .*|[a-z]{2,4}\/[a-z]{2,4})?|--?30-(?!\w| [a-z]).{0,30}|--? ?30 ?--?(?: [a-z]{1,4}(?:[./][a-z]{1,4}){1,4})?|#(?: ?#){2}|NNNN|[\u25a0+]|\.?\/\.|\(ANSA(?:med)?\)\.|\(\*\)|MORE(?: [a-z]{2,4}(?:\/[a-z]{2,4}){2,3})?|mfl|[Rr]euter|REUTER|End Item|Fin|\*{3}END OF TRANSCRIPT\*{3}|SOURCE:? {1,2}[A-Z\d][^:]{0,80})$/,
    ],
    [
      "AP EFE NYT = upi (T",
      // AP-WF-11-13-31 1509GMT | NYT-11-13-31 1509EST | upi 11-02-31 04:15 aes | =====A.L, as Lebanon's NNA has it |
      // EFE al/jd 06/19/31-40/90 | (T.F001/A/AL-JD/A/S012), as Antara has it
      /^(?:AP|NYT)(?:-[A-Z]{2})?-\d\d-\d\d-\d\d \d{4}(?:GMT|E[DS]T)<?$|^upi \d\d-\d\d-\d\d \d\d:\d\d [ap][cemp][ds]$|^={3,}[A-Z][A-Z.]{0,6}$|^EFE [a-z]{1,4}(?:\/[a-z]{1,4}){0,3} (?:\d\d[/-]){4}\d\d$|^\(T\.[A-Z][A-Z\d-]{1,9}(?:\/[A-Z\d-]{1,9}){1,6}\)$/,
    ],
  ],
  note: [
    [
      "(ad (co (di (ne (on (re (th (up",
      // (Corrects the date in paragraph 3) | (Disclaimer: This is ...) | (ADVERTORIAL DISCLAIMER: This is ...) |
      // (CORRECTS the date in paragraph 3) | (Updated to add a name) | (The author is a Reuters columnist. The opinions expressed are his own.) | (This story has not been edited by ...)
      // (The story is from a syndicated feed and ...)
      /^\((?:(?:Adds|Corrects|CORRECTS(?=.* paragraph \d)|New throughout|Updated to (?:add|correct|fix|include|reflect|show)|Re(?:casts|files|leads|moves|peats|writes)|Updates)[ ,;]|Only the headline |The (?:author is|opinions expressed) |Th(?:e|is) (?:report|story) (?:[a-z ]{2,30} (?:auto-generat|edit|publish|updat)ed |is from a [a-z ]{3,30} feed )).*\)$|^\((?:ADVERTORIAL )?D(?:isclaimer|ISCLAIMER): Th(?:e|is) [^()]*\)$/,
    ],
    [
      "(be (co (de (ed (en (op (pi (st (wr",
      // (STORY CAN END HERE. OPTIONAL MATERIAL FOLLOWS) | (EDITORS: STORY CAN END HERE) | (Begin optional trim) |
      // (Delayed) | (PICKUP 3rd graf) | (COMPLETE WRITETHRU)
      /^\((?:editors: )?(?:story can end|pick ?up \d+\w\w gra(?:f|ph?)s?\b|(?:complete )?writethru(?=[:;)])|(?:begin |end )?optional (?:material|trim)|(?:delayed|optional add(?: end)?)(?=\)$)).*\)$/i,
    ],
    [
      "(an An * Not",
      // An earlier version of this story gave a wrong name. | * The number of stops has been corrected. |
      // Note: The flag of the ship has been corrected in paragraph 1.
      /^(?:\(?An earlier version of this (?:report|story) (?:corrected|gave|had|incorrectly|mis[a-z]{3,12}|said|wrongly) .{3,200}|\* The [^.]{3,80} has been corrected\.|Note: The [^.]{3,80} has been corrected in paragraph \d\d?\.)$/,
    ],
    [
      "Add Cor Rec Ref Rew Upd",
      // Adds quote, background | Recasts, adds quote; changes dateline | Updates with comment from paragraph 3 |
      // UPDATES WITH RESCUE, CHANGES HEADLINE, as Anadolu has it
      /^(?:Adds|Corrects|Recasts|Refiles|Rewrites|Updates)(?:,? (?:(?:adds|with) )?(?:(?:analyst|company|more|official) )?(?:background|comments?|details?|paragraphs?|quotes?|throughout)\b|, (?:adds|changes|updates) )[^.?"!]*$|^UPDATES WITH [^a-z]{3,80}, CHANGES HEADLINE\b/,
    ],
    [
      "(",
      // (In May 1 story, corrects ...) | (The May 1 story was refiled to ...) | (This version of the story has been corrected to ...)
      // (Ann Lee is a columnist of the Harbor Press. The opinions expressed are her own.)
      /^\((?=[A-Z].*\)$)(?:[^()]{1,81} (?:been corrected|to correct|corrects|CORRECTS|refile[ds]) |[^()]{3,250}\. The (?:opinion|view)s expressed (?:here )?are (?:her|his|their) own\.?\)$)/,
      // (For a factbox on trams, double click on [ID:nHRB0123])
      /^\(For (?!more )[^()]{3,120}\bclick (?:on )?[[<][\w:./-]{3,30}[\]>]\.?\)$/,
    ],
    [
      "(at (ed (ne [ Att Edi Eds",
      // (ATTN: UPDATES with details in paras 3-5; ADDS photo) | Eds: ... | EDITOR'S NOTE - ...
      /^[([]?(?:attn(?: editors)?|attention editors|eds|new|editor['’]?s['’]? note)(?::| ?[—–_-].{3,200}$)/i,
    ],
    [
      "(- (/ (at (bu (ed (ho (ki [ - / Att Bul Edi Hol Kil Man",
      // ATTENTION - ADDS quotes /// | Attention - ADDS quotes /// | KILL KILL KILL | BULLETIN KILL | MANDATORY KILL | EDITORS: ... | Editors: | - Updated with quotes, as dpa writes it |
      // /C O R R E C T I O N -- Harbor/ | [Text]
      /^[([]?(?:- Updated (?:with|to) |\/C O R R E C T I O N -- |A(?:TTENTION|ttention(?=.*\/{3}$)) - .{3,200}$|EDITORS:|Editors:(?:$| (?:Adds|Corrects|Updates) )|HOLD HOLD |KILL KILL (?!KILL: )|(?:BULLETIN|MANDATORY) KILL$|(?<=\[)(?:FBIS \w+ )?(?:Text|Excerpts?)\]$)/,
    ],
    [
      "In ",
      // In May 1 SEOUL story headlined "Tram runs" please read ... instead of ...
      // In SEOUL story of May 1, please read in second paragraph ... instead of ...
      // In the news release, Harbor Trams Names Driver, issued May 1 by Harbor Trams, we are advised by the company that ...
      /^In (?:(?:[A-Z][a-z]{2,8}\.? \d\d? [A-Z]{3,20} (?:item|story) headlined .{3,300}|[A-Z]{3,20} (?:item|story) of [A-Z][^.]{3,100})please read |the news release, .{3,300} we are advised by )/,
    ],
    [
      "AP Wit",
      // AP Photo HS105 | With AP Photos.
      /^(?:with )?AP (?:photo|video)s?(?: [a-z]{2,6}\d|\.?<?$)/i,
    ],
    [
      "(( (/ ($ (ad (em (en (ex (fo (ho (no (st (un / $ adv Adv Emb End Exc For Hol Not Str Und",
      // EMBARGOED TO 0001 WEDNESDAY | Embargo: 6 p.m. EDT Sunday | HOLD FOR RELEASE UNTIL 12:01 A.M. | $Adv 04 |
      // STRICTLY EMBARGOED UNTIL 00.01 THURSDAY | UNDER EMBARGO UNTIL 0001 GMT | ///EMBARGO: not before 6 p.m./// | adv for 6 p.m. edt
      EMBARGO,
      // (Embargo ends) | Note to editors: ... | (Except for the headline, this story has not been edited by ...) |
      // For immediate release | End Adv
      /^(?:[(/]{1,3}embargo (?:ends|lifted)|[(/]{0,3}(?:except for the headline, |note to (?:editors|readers|subscribers): |end adv\b|for (?:immediate )?release\b)).{0,300}$/i,
    ],
    [
      "Thi",
      // This story has been corrected to show that ... | This version of the story corrects the date in paragraph 3. |
      // This column does not necessarily reflect the opinion of Harbor LP. |
      // This report does not necessarily reflect the views of Harbor, but not This report does not necessarily reflect the views of Harbor, he said.
      // This article was funded in part by Harbor Corp. It was independently created by the Harbor editorial staff.
      /^This (?:(?:article|item|story) (?:has been|was) (?:corrected|first published|refiled|updated)|version (?:of the story )?(?:corrects|has been corrected)|(?:article|column|report|story) (?:.{3,60} and )?does not necessarily reflect the (?:opinion|view)s?(?!.*(?: sa(?:id|ys)\b|["”]))|article was funded in part by .{2,60}\. It was independently created) .{3,200}$/i,
    ],
    [
      "The Thi",
      // The story has been corrected to fix the name. | This story corrects that the fare was $3, not $4.
      // The copying, republication or redistribution of Harbor Content is expressly prohibited without prior consent.
      /^Th(?:e copying, republication or redistribution of [^.]{3,200} expressly prohibited |e story has been corrected to (?:clarify|correct|fix|remove|say|show) |is story corrects (?:that |to |the (?:age|amount|date|day|figure|headline|name|number|spelling|title|year) )).{3,200}$/,
    ],
    [
      // A blank has the bits of this sign.
      "A@c",
      // A corrected version follows:
      /^A corrected version (?:of the story )?follows[:.]$/,
    ],
    [
      "* Dis Opi The Thi Vie",
      // The views expressed in this article are those of the author. | * Opinions expressed here are the author's own. |
      // Disclaimer: The views are those of the author. | Disclaimer: This post has been auto-published from an agency feed |
      // Disclaimer: The comments on this site are those of their readers.
      // This story has not been edited by our staff and is auto-generated from a syndicated feed.
      // This story has been sourced from a third party syndicated feed, agencies.
      // This report has been published from the wire agency feed without modifications to the text.
      /^(?!.*(?: sa(?:id|ys) |["”]))(?:\*? ?(?:The )?(?:opinion|view)s (?:and opinions )?expressed (?:here(?:in)?|in this [a-z]{3,12})? ?are (?:solely )?(?:those of the (?:author|writer)|the (?:author|writer)['’]s own)|Disclaimer: (?:th(?:e|ese|is) (?:comment|post)s? |(?:th(?:e|ese|is) )?(?:article|opinion|report|story|view)s? )|This (?:article|report|story) (?:has|is|was) [a-z -]{2,80} (?:agency|syndicated) feed\b).{1,500}$/i,
    ],
    [
      "GRA PHO",
      // PHOTOS (from Harbor Photo Service, 202-555-0100): TRAMS
      /^(?:GRAPHIC|PHOTO)S? \(from [A-Z][^()]{3,60}\): .{3,80}$/,
    ],
  ],
  credit: [
    [
      "( [ - * Add Com Edi Edt Gra Pho Rep Tra Wri",
      // (Reporting by Ann Lee; Editing by Sam Roe) | - Editing by: Sam Roe | Photo by: Ann Lee | -- Edited by Sam Roe
      /^(?:[([*]{1,2} ?|--? )?(?:(?:(?:Additional r|R)eporting|Compiled|Ed(?:it|tit)\w{2,3}|Graphics?|Photo|Translated(?: from [A-Z][a-z]{2,12})?|Writing|Written)(?: and [a-z]{3,20})? [Bb]y:?) (?:(?=(?:The )?[A-Z])|(?<=^\W.+))/,
    ],
    [
      "(ph [ Pho",
      // Photo: Hana Corp. | [Photo: Bo Kim], but not Photo: A tram runs in Incheon. (Yonhap)
      /^[([]?Photo ?: (?!.*\. \()/,
    ],
    [
      "(( (c [ Cop",
      // Copyright Harbor News 2031 | (c) Copyright Harbor News 2031 | Copyright: Harbor News, 2031. |
      // Copyright © Harbor News, but not Copyright (c) notices were found.
      /^[([]?(?:\(c\) )?C(?:opyright|OPYRIGHT)(?: (?=(?:\([cC]\) ?|© ?)?[A-Z\d]|\((?![cC]\)))|: [A-Z]\w{1,20}(?: [A-Z]\w{1,20}){0,4}, \d{4}\.$)/,
    ],
    [
      "| EDI Som Sou",
      // Source: Xinhua | EDITED BY INE, as Antara has it | Some information for this report came from AP.
      // | Source: Harbor Mining Corp., as GlobeNewswire's pages have it
      /^(?:\| )?Source: [A-Z][^:|]{2,90}$|^EDITED BY [A-Z]{2,12}$|^Some \w+ (?:for|in) this report (?:came from|was provided by) /,
    ],
    [
      "AP Ass VOA *",
      // VOA's Ann Lee contributed to this report. | * Ann Lee contributed to this story from Van.
      /^(?:VOA['’]s|A(?:P|ssociated Press)|\*) ?.{3,200} contributed(?: (?:from [A-Z].{2,60}|to .{3,200}))?\.$/,
    ],
    [
      "AGE All c Dis RIA TAS www \xa9",
      // Distributed by Harbor Content Agency, LLC. | c.2031 Harbor News | AGERPRES (RO - author: Ann Lee) | All Rights Reserved. |
      // RIA Novosti is not responsible for the content of outside sources.
      /^(?:All [Rr]ights [Rr]eserved\.?|RIA Novosti is not responsible for the content of .*|AGERPRES \(.{2,200}|(?:c\. ?\d{4}|Distributed by|TASS is not responsible for the material quoted in these press|www\.kcna\.kp|\xa9(?: ?\d{4})?) [A-Za-z(].{2,200})$/,
    ],
    [
      "(wi - — _ Edi Inp Pen Pew Rep Tra Wit wit",
      // (With inputs from agencies) | (With reports from Ann Lee/PNA) | (With agency inputs) | Inputs from PTI |
      // With files from The Associated Press | With inputs from PTI | --With assistance from Ann Lee. | - with AP |
      // Reporter: Ann Lee, but not Reporter: And the trams?, as in transcripts | Pewarta: Sam Roe, as Antara writes them |
      // -- Editors: Ann Lee, Sam Roe
      /^(?:(?:--?|—|_) ?)?(?:\([Ww]ith (?:(?:[Ii]nputs? from|additional reporting by) [^()]{3,60}|agency inputs|(?:a )?reports? from [^()]{3,40}\/[A-Z]{3,5})\)|(?:[Ww]ith (?:additional )?inputs?|Inputs) from (?:agencies|[A-Z]{2,5})(?:(?:,| and) (?:agencies|[A-Z]{2,5}))?\.?|[Ww]ith (?:a (?:file|report)|assistance|files|reporting) (?:by|from) [A-Z].{2,200}|with (?:[A-Z]{2,4}|Reuters)(?: and (?:[A-Z]{2,4}|Reuters))?|(?:Editors?|Penerjemah|Pewarta|Reporter|Translator)(?: ?\/ ?[A-Z][a-z]+)?: (?:(?<=Editors: )|(?!.*(?:[!?]$|\b(?:are|is|says|will)\b)))[A-Za-z][^:]{0,80}(?:, Editor: [^:]{0,80})?)$/,
    ],
    [
      "/ WAM",
      // WAM/Ann Lee/Sam Roe | /PRNewswire -- March 4/
      /^(?:WAM(?:\/[A-Z][\w .'’-]{2,60}){1,4}|\/PRNewswire[^/]{0,40}\/)$/,
    ],
    [
      "(",
      // (c) Reuters Limited 2031 | ((c) 2031 Reuters) | (C) Harbor News. All Rights Reserved | (©NTB)
      /^\(?\([cC]\) ?(?:\d{4},? (?:[A-Z]|dpa)|Reuters|[A-Z][^()]{2,60}\. All [Rr]ights [Rr]eserved\.?\)?$)|^\(\xa9 ?[A-Z][^()]{1,60}\)$/,
      // (Seoul newsroom; +82 2 555 0100) | (This story was produced by the Seoul bureau; Editing by Ann Lee) | (By Ann Lee) |
      // (Reporte de Ana Ruiz; editado por Luis Paz)
      /^\(\(?(?:[A-Z][a-z]+(?: [A-Z][a-z]+)? [Nn]ewsroom ?[:;,)+]|This story was (?:produced|written) by |(?:[Bb]y(?! (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day (?![A-Z])| \w+ \d)|P[ao]r) [A-Z][^()]{0,200}\)$|[^()]{0,200}[ÉéEe]di[tcçg][^()]{1,20}(?:by|de|p[ao]r|von|:) [A-Z])/,
    ],
    [
      "( [e",
      // [Editor: huaxia] | (Harbor Daily 03/04/2031 page2), as China Daily has it | (Mainichi Japan) | (CHRB, The Canadian Press) |
      // (NAN) (www.nannews.example)
      /^\[Editor: \w{2,30}\]$|^\((?:[A-Z][A-Za-z ]{3,30} \d\d\/\d\d\/\d{4} page ?\d{1,2}|Mainichi Japan|(?:[A-Z][\w.'’-]{0,20},? ){1,6}The Canadian Press|[A-Z]{2,5}\) ?\(www\.[^() ]{3,40})\)$/,
    ],
    [
      "- _ —",
      // -- Ann Lee, Busan newsroom | -- Busan bureau 512-555-0100 | - By Ann Lee, ann.lee@example.org |
      // -By Ann Lee, Harbor Newswires; 662 555 0144
      // --Ann Lee in Busan at (82)(2) 555-0100, or alee@example.org. Editor: Roe.
      /^(?:-- ?(?:.{2,60} [Nn]ewsroom(?! [a-z])|[A-Z(][^\d$]{3,60}\d[() .+\d-]{6,60}(?:,? or [^ @]+@.+)?$)|(?:--?|—|_) ?[Bb]y [A-Z][^,.]{3,60}(?:, .{3,200}@.+)?$|-By [A-Z][^;]{3,60}; [+(\d][\d ().-]{6,20}$)/,
    ],
    [
      "Thi",
      // This report by The Canadian Press was first published March 4, 2031. | This is unedited, unformatted feed from ... |
      // This story is provided by Harbor Media. ANI will not be responsible ... . | This material may not be published, broadcast or rewritten.
      // This story originated in Harbor's Lao Service. | This article was originally published by Reuters. | This story was generated by Automated Insights (...) using data from ... .
      /^This (?:\w+ by The Canadian Press was first published |is (?:an )?unedited|material may not be (?=broadcast|published|redistributed|rewritten)|(?:article|report|story) was generated by Automated Insights |(?:content|press release|report|story) is provided by .{3,60} will not be responsible ).{3,200}[.)]$|^This (?:article|report|story) was originally published (?:by|in|on) [A-Z][\w.' ]{2,40}\.$|^This story originated in [A-Z][\w'’ ]{2,30} Service\.$/,
    ],
    [
      "Rep Con Sto",
      // Reported by Ann Lee | Reported by Harbor's Lao Service. Translated by Sam Roe.
      // Contributing to this story was Ann Lee in Busan. | Story Filed By Harbor Newspapers
      /^(?:Reported by [A-Z][\w'’.-]{1,20}(?: [A-Z][\w'’-]{1,20}){1,3}(?:\. (?:Translated|Written|Edited) .{3,200})?\.?|Contributing to this (?:article|report|story) (?:was|were) [A-Z].{3,200}\.|Story Filed By [A-Z].{2,60})$/,
    ],
    [
      "(c ALL COP REU RIP Rep \xa9",
      // © 1994-2031 Harbor Press | Copyright(c) 2031 Harbor.com. All Rights Reserved | (C) Copyright 2031 Harbor News |
      // ALL RIGHTS RESERVED © Copyright HARBOR | RIPRODUZIONE RISERVATA © Copyright ANSA | COPYRIGHT | REUTER NEWS SERVICE
      /^(?:\xa9 ?\d{4} ?[–-] ?\d{4},? [A-Z].{2,200}|Copyright ?\([cC]\) ?\d{4},? [A-Z].{2,200}|\(C\) Copyright (?:\d{4} )?[A-Z].{2,200}|(?:ALL RIGHTS RESERVED|RIPRODUZIONE RISERVATA|Reproduction reserved) \xa9 .{3,80}|COPYRIGHT|REUTER NEWS SERVICE)$/,
    ],
    [
      "Bas Ele Use Whi",
      // Use of the material without the written permission of Harbor Wire is prohibited., but not Use of the material in schools is prohibited.
      // While citing and using any materials on the Internet, links to the website ... are mandatory.
      // Elements of this story were generated by Automated Insights. | Based on reporting by AP, Reuters, and TASS
      /^(?:Based on reporting by [A-Z](?!.*, (?!and )[a-z]).{1,80}|Elements of this story were generated by .{3,200}|Use of (?:the|this) (?:content|material)s? without .{3,200} prohibited|While (?:citing|quoting) and using any materials .{3,200} mandatory)\.?$/,
    ],
    [
      "(",
      // (Ann Lee is a reporter for Harbor News. Contact her at alee(at)example.org)
      // (The above story is verified and authored by Harbor staff, ...)
      /^\((?:[A-Z][\w'’-]{1,20}(?: [A-Z][\w.'’-]{0,20}){1,2} is an? [^().]{3,100}\. Contact (?:her|him|them) at [^ ]{3,60}|The above story is verified and authored by .{3,200})\)$/,
    ],
  ],
  "sign-off": [
    [
      "(",
      // ((ann@example.org; +82 2 555 0100)) | (ann@example.org; +82 2 555 0100) | (Please send comments to ann@example.org.)
      /^\(\(? ?[^() ]+@(?!\S+ [a-z]+ [a-z]+ )|^\(Please send comments to [^() @]+@[^() @]+\)$/,
      // ((Ann Lee 312-555-0100)) | (191 Words) | (SIGNED), as VOA has it | (Yonhap) photo@example.org
      /^\((?:(?:\([A-Z][^()]{3,60}\d{3,4}[ -]?\d{4}\)|\d{1,5} [Ww]ords|SIGNED)\)|Yonhap\) [^() @]+@[^() @]+)$/,
    ],
    [
      "- / Con For Med",
      // CONTACT: Ann Byers, +1-555-0100 | Media contact: Ann Byers, +1-555-0100 | Media enquiries: Ann Byers, +1-555-0100 | - Author: Jonas Vogel, +49 30 5555 0100
      /^\/?(?:CONTACTS?: {0,2}|(?:(?:Media )?Contacts?|Media (?:contact|[Ee]nquiries)(?=:.*[\d@])|For (?:further|more) information|- Author): ?)[A-Z].{3,200}$/,
    ],
    [
      ": Fol Lik",
      // Follow Ann Lee on Twitter: ... | Follow us on Facebook | Follow us on Facebook and Twitter |
      // Follow the Harbor Facebook page for the latest news and updates. | Follow AFP on Twitter | Follow HRB News on Google News |
      // :: Follow the tram team on X, as PA has it | Follow us on twitter.com/harbor | Like us at facebook.com/harbor
      /^(?::: Follow the [^.]{3,60} on X$|(?:Follow|Like) us (?:at|on) \w+\.com\/\w+$)|^Follow (?:[@A-Z].{2,200} (?:on|at) (?:Twitter|X|Google News$)|us on (?:Facebook|Google News|Instagram|Twitter|X)(?::? @\w+| and [A-Z][a-z]+)?$|the [A-Z].{1,30} Facebook page for the latest )/,
    ],
    [
      "Con",
      // Contact AP's investigative team at team@ap.org or https://example.org
      /^Contact (?:the )?AP['’\w ]{0,40} at \S{1,60}@ap\.org(?: or https?:\S{1,80})?\.?$/,
    ],
    [
      "Rig Tal Tel To Vil",
      // Tel: +82 2 555 0100 | To contact the reporter on this story: ... | Riga newsroom, +371 5555 0100, as BNS has it
      /^(?:(?:Riga|Tallinn|Vilnius) newsroom, \+37[012] ?\d|Tel: ?\+?\d.{3,200}$|To contact the (?:author|editor|reporter|writer)s? )/,
    ],
    [
      "(( For",
      // For further information contact: Ann Lee, 705-555-0141 | For comments and feedback contact: ann@example.org |
      // ((Comments on this story may be sent to ann@example.org))
      /^(?:For (?:(?:further|more) information|comments and feedback),? (?:please )?contact: ?\w.{3,200}|\(\(Comments on this story may be sent to [^ ]{3,60}@[^ ]{3,60}\)\))$/,
    ],
  ],
  caption: [
    [
      "[ Fil Pho vie",
      // [1/3]A tram runs ... | PHOTO: A tram runs. | File photo of a tram
      /^(?:\[\d\/\d{1,3}\]|(?:FILE(?:| PHOTO)(?::| -)|File photo(?::| -| of)) |P(?:HOTO|hoto): |[Vv]iew larger image)/,
    ],
    [
      "[ Ima Pho",
      // Photo courtesy of Harbor Trams March 4, 2031
      /^\[?(?:Image|Photo) (?:courtesy of|taken from) .{3,200}[^.]$/,
    ],
    [
      "(in (th [ In Thi",
      // (In this undated photo, a tram runs ...)
      /^[([]?(?:In t|T)his (?:[a-z]+ )?(?:photo|image).*\)$/,
    ],
    [
      "(im AP Pho",
      // Photo HRB/Ann Lee, but not Photo ID/Voter Rules | AP Photo/Ann Lee | (Image : Harbor)
      /^(?:(?:AP Photo|Photo (?!ID)[A-Z]{2,8})\/[A-Z][\w'’-]{1,20}(?: [A-Z][\w'’-]{1,20}){0,2}|\(Image ?: [A-Z][^()]{1,40}\))$/,
    ],
  ],
  timestamp: [
    [
      "0 1 2 3 4 5 6 7 8 9",
      // 101137 GMT Dez 18 | 101137 Dez 18 GMT | 101137 DEC 18 | 1210 GMT May 12, 2031 | 18:20 LOCAL TIME 15:20 GMT | 04-03-31 1720IST |
      // 2031.03.04 17:32 | 2031-03-04T17:32:00Z | 4-MAR-1987 10:22:41.77, as Reuters' archive has it |
      // 4-Mar-2031 05:32 PM EST (4-Mar-2031 2232 UTC), as VOA has it
      /^(?:\d{4}(?:\d\d)? (?:GMT )?(?:[A-Z][a-zä]{2,8}|(?:JA|JU|MA|AP|AU|SE|OC|NO|DE|FE)[A-Z])\.? \d\d?(?:, \d{4}| GMT)?|\d\d:\d\d L.{9} \d\d:\d\d GMT|\d\d-\d\d-\d\d \d{4}[A-Z]{1,3}|\d{4}[.-]\d\d[.-]\d\d[T ]\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:?\d\d)?|\d\d?-[A-Z]{3}-\d{4} \d\d:\d\d:\d\d\.\d\d|\d\d?-[A-Z][a-z]{2}-\d{4} \d\d?:\d\d [AP]M E[DS]T \(.{8,30}\))$/,
      // 3 min read | 2 hours ago
      /^\d\d? (?:[Mm]in(?:ute)?s? [Rr]ead|mins?|(?:day|hour|minute)s? ago)$/,
    ],
    [
      "Las Pub Rea Upd",
      // Updated 3 hours ago | Reading time: 2 minutes
      /^(?:(?:Last )?(?:Published|Updated):? \d\d? (?:day|hour|hr|min|minute)s? ago|Reading time: \d\d? min(?:ute)?s?)$/,
    ],
    // (2031/03/04-17:32), as Jiji has below its stories
    ["(2", /^\(\d{4}\/\d\d\/\d\d-\d\d:\d\d\)$/],
    [
      "ANI Dat KYO Pre PTI Sou",
      // KYODO NEWS - Mar 4, 2031 - 17:32 | Source: Xinhua| 2031-03-04 17:32:10|
      // Press Trust of India | Pune Last Updated at March 4, 2031 17:32 IST
      // PTI PUNE | PUBLISHED 04.03.31, 05:32 PM
      // PTI | New Delhi | Updated: 04-03-2031 17:32 IST
      // Date: 04/03/2031 | Source: ...
      /^(?:Date: [\d/]{10} \| |(?:KYODO NEWS ){1,2}- [A-Z].{3,20}, \d{4} - |(?:ANI|PTI|Press Trust of India) {0,2}\| .{0,80}Updated(?::| at) |PTI [A-Z ]{3,30} \| PUBLISHED \d|Source: ?[A-Z][^|]{1,30}\| ?\d{4}-\d\d-)/,
    ],
    [
      "0 1 2 3 [ BNA Las MAP Mod",
      // [08/January/2031] | Last Mod: 14 Ocak 2031 15:10 | Modificado el ( lunes, 05 de octubre de 2031 ) |
      // BNA 1310 GMT 2031/03/04 | MAP 14 May 2031 | 04.03.2031March 4, 2031
      // 2031-03-04 16:54 Ecns.cn Web Editor: Li Ming
      /^(?:\[\d\d\/[A-Z][a-z]{2,8}\/\d{4}\]|Last Mod: \d[^.]{6,30}|Modificado el ?\([^()]{6,40}\)|BNA \d{4} GMT \d{4}\/\d\d\/\d\d|MAP \d\d? [A-Z][a-z]{2,8} \d{4}|\d\d\.\d\d\.\d{4}[A-Z][a-z]{2,8} \d\d?, \d{4}|\d{4}-\d\d-\d\d \d\d:\d\d [A-Z][^ ]{2,20} Web Editor: .{3,40})$/,
    ],
    [
      "Thi",
      // This content was published on March 4, 2031 - 12:05
      /^This (?:article|content) was published on [A-Z][a-z]{2,8} \d\d?, \d{4}.{0,12}$/,
    ],
  ],
  navigation: [
    [
      "Als Rea Rel See",
      // Related coverage: | READ ALSO: Museum opens
      // Also Read | Museum opens
      /^(?:also read|re(?:ad (?:also|more|next)|lated(?: (?:articles|coverage|links|news|stories|topics))?)|see also)(?:(?::| \|).{0,300})?$/i,
    ],
    [
      "(fo AP Ana Ass Cli Fol For Fur Go Hom Mor Mos Our Pur Reg Sha Sig Sou The",
      // (For full coverage of trams, click on ...) | Home > Harbor > Trams | Share on Facebook | Follow AP's full coverage of trams at ... | More stories |
      // For Related News and Information: | For a graphic on trams, click on: here | AP coverage of trams receives support from ... The AP is solely responsible for all content.
      /^(?:\(For (?:full|more|the latest) (?:\S{2,20} ){0,3}(?:coverage|news|stories) .{3,120}(?:[ -]click |https?:|\.com\b)|Anadolu Agency website|Click here|For (?:[Rr]elated [Nn]ews(?: and [Ii]nformation)?:$|.{3,150}(?:click(?: on)?|visit): here$)|Further company coverage|Go to (?:Contents|Navigation)|Home [>›»/] [A-Z]|Most (?:Liked|Read|Saved|Viewed)|Our Standards:|Purchase Licensing Rights|Register (?:for free to|now for FREE unlimited)|S(?:hare (?:this|on [A-Z]\w+$)|ign up for our |ource text)|(?:The )?Associated Press\S{0,2} (?:.{3,40} coverage )?(?:receives .{0,20}support|is solely )|(?:The )?A(?:P|ssociated Press)\b.{3,60} (?:funding|support) .{3,200}\. (?:The )?AP is solely responsible for (?:all|its) content\.|(?:Follow|For more|More) (?:AP['’]s|.{0,40}(?:coverage|stories)|articles like this,|on this story$)).{0,300}$/,
    ],
    [
      "Acq Add Att Exp for Hom How Pag Lat Mai med nar New On See Sen Sha Sig Sub Tha Thi Top UNB UPI Vid You",
      // PAGE 2 | Attachment: trams.pdf | Acquire Licensing Rights, opens new tab | narrow-browser-and-phone | for-phone-onlyfor-tablet-portrait-up..., as Reuters' pages have it
      /^(?:Add to blog|Attachments?: [^.]{1,60}(?:\.[^.]{1,60}){0,3}\.(?:docx?|pdf|xlsx?)|EXPLORE XINHUANET|Acquire Licensing Rights(?:, opens new tab)?|(?:for-phone-only|[a-z]{6}-browser-and)\S{0,99}|HOME (?:All News|TOP)|How can we improve\?|Latest Headlines|Main Article Right Now|News provided by|On(?:line| the Net):|PAGE {1,4}\d{1,3}|Send Feedback|Share|Sign up here\.|Thanks for your feedback!|This forum has been closed\.|Topics|S(?:ee [Cc]omments|ubscribe to @\w{2,30})|UNB NEWS|UPI (?:ARCHIVES|Archives)|You may place this material on your blog by .{3,80}|Video Player Close)$/,
    ],
    [
      "(ph (vi [ 0 1 2 3 4 5 6 7 8 9 ADV Art Bac Cli Com Con Dow Emb Ext Get Lea Lik Lis Loa Mor Mos Oth Rec See Sen Sha Sho Ski Sli Sub Tag Tel Tre Twe You",
      // [Also read: Museum opens] | Most read | See more: | You may also like | Tags | Embed share | Loading... | More News | Trending Stories | Send to friend | Your Comment | Tweet |
      // Article content | Advertisement 2 | Slideshow ( 5 images ) | [ 1 2 3 ] Next |
      // See all News Updates of the Day, as VOA has it | Subscribe to us | Other news in this section, as BelTA has it |
      // Get alerts on the poll. Sign up here
      // Skip to main content | External Content | Tell us what you think | Comments 12 | ADVERTISING | Leave a comment |
      // 0 comments | Click to share on Facebook (Opens in new window) | Like Loading... | Share this: | Back to top |
      // Listen to this article 4 min | Subscribe to our newsletter | (photo)(video), as EFE has it | Condividi | Get the latest updates on Harbor. Follow us on Twitter.
      /^(?:advertising|advertisement \d\d?|article content|slideshow \(.{3,20}\)|\[(?: \d){1,9} \] next|see all news updates of the day|subscribe to us|other news in this section|get [^.]{0,80}\b(?:alerts|news|newsletter|updates)\b[^.]{0,40}\. sign up here|tags|embed(?: share)?|loading\.{3}|more news|trending stories|\[also read: [^\]]{3,200}\]|most read|recommended articles|see more:|you may also like|send to friend|your comments?|tweet|skip to (?:main )?content|external content|tell us what you think|comments:? \d{1,5}|\d{1,5} comments?|(?:leave a|show) comments?|click to (?:email|share) .{3,60} \(opens in new window\)|like loading\.{3}|share this:?|back to top|condividi|listen to this article(?: \d.{0,12})?|subscribe to our newsletter|download our app|get the latest (?:news|updates) .{2,60}\. follow us on \w+\.|(?:\((?:photo|video)s?\)){1,3})$/i,
    ],
    [
      "AZE Bef By Cis MED NEW New Off PRE Rea REL Rep The Top Vie",
      // Topics: Chess | Views: 312 | News Code 134501 | Read more on Harbor English | Read more on the site → |
      // The code has been copied to your clipboard. | Report a mistake by marking it and pressing ctrl + enter |
      // News.Modal.Header | By 12:00 on 22.05.2031 Today's news | AZERTAG.AZ :Trams run |
      // Before it's here, it's on the Bloomberg Terminal. | THE WHITE HOUSE | Office of the Press Secretary |
      // RELATED Harbor shares fall, as UPI has it, but not RELATED PARTIES | MEDIA RELEASE PR55012 | PRESS RELEASE | Cision View original content to download multimedia:
      /^(?:Topics: [A-Z][^.]{2,80}|RELATED (?!.* (?:ha[ds]|sa(?:id|ys)|w(?:as|ere)) )[A-Z][a-z]{1,20} [^.:]{5,120}|Views: \d{1,7}|News Code:? \d{4,9}|Read more on (?:[A-Z]\w+|the site)(?: \S+)?|The code has been copied to your clipboard\.|Report a mistake by marking .{3,60}|News\.Modal\.Header|By \d\d:\d\d on \d\d\.\d\d\.\d{4} Today.s news|AZERTAG\.AZ :.{3,200}|Before it['’]s here, it['’]s on the Bloomberg Terminal\.?|(?:MEDIA|NEWS|PRESS) RELEASE(?: PR\d{4,6})?|Cision View original content to download multimedia:|THE WHITE HOUSE|Office of the (?:Press Secretary|Spokes(?:man|person)))$/,
    ],
  ],
  // Advertisement | ADVERTISEMENT · Scroll to continue | Sponsored | Story continues below advertisement
  advertisement: [
    ["Adv SPO Sto", /^(?:(?:story continues below )?advertisement(?: · .*)?|SPONSORED)$/i],
  ],
  keywords: [
    [
      "(",
      // (Harbor-Trams-Fares), as Xinhua closes its summaries
      /^\([A-ZÀ-Þ][\wÀ-ɏ]{1,20}(?:-[A-ZÀ-Þ][\wÀ-ɏ]{1,20}){1,4}\)$/,
    ],
    // [RU EUROPE EEU EMRG LAW], as Interfax has its categories
    ["[", /^\[[A-Z]{2}(?: [A-Z]{3,7}){1,5} EMRG(?: [A-Z]{2,5}){0,5}\]$/],
    [
      "# < HUG IND KEY TAG ZCZ",
      // TAGS: tram, harbor | Tags: trams | #trams | HUG#2100000 | INDUSTRY KEYWORD: RAIL TRANSPORT | <org idsrc="isin" value="US0000000000">HARBOR</org>
      /^(?:<org [^<>]{1,90}>[^<>]{1,90}<\/org>|ZCZC(?: .{1,40})?|TAGS?: .{0,300}|Tags: [\w-]{1,30}(?:, .{0,200}[^.?])?|HUG#\d{5,9}|(?:INDUSTRY )?KEYWORD: [A-Z][^a-z.]{1,200}|#[A-Za-z].*[^.])$/,
    ],
    [
      "Com Iss Key",
      // Companies in this story: (TSX:ABC, NYSE:XYZ) | Keywords: TRAMS, HARBOR | KEY WORDS: tram, harbor | Keyword(s)
      /^companies in this story: \([A-Z.]{2,8}:[^()]{1,200}\)$|^(?:issue )?key ?word(?:s|\(s\))(?:: (?:[\w-]{1,40}|[^.]{1,60}[,/][^.]{0,80}))?$/i,
    ],
  ],
  section: [
    [
      "Con For Inv Med Not Pre",
      // Contacts | Media Contact: | For further information, please contact: | Investor Relations: | Notes to editors
      /^(?:(?:for [a-z, ]{0,40}(?:information|please),? |(?:investor|media|press)(?: and [a-z]+| relations)? |presse)?[ck]onta[ck]ts?:?|investor relations:|notes to editors:?)$/i,
    ],
    [
      "Bus Eco Ent Int Nat Pol Spo Wor",
      // BUSINESS | INTERNATIONAL, as pages have headings
      /^(?:BUSINESS|ECONOMY|ENTERTAINMENT|(?:INTER)?NATIONAL|POLITICS|SPORTS|WORLD)$/,
    ],
    [
      "# * The",
      // The following information is not intended for publication | ## Editorial contacts, as dpa has them |
      // * * * The following information is not intended for publication
      /^(?:(?:\* ){0,3}The following information is not (?:intended )?for publication\.?|#{1,4} [A-Za-z][\w -]{1,40})$/,
    ],
  ],
  byline: [
    [
      "Mon New Our Sta Web",
      // Web Desk
      /^(?:(?:Monitoring|News|Web) Desk|Web Report|Staff (?:Correspondent|Reporter)|Our Correspondent)$/,
    ],
    [
      "by",
      // by AFP | by VOANews
      /^by (?:A?FP|AP|Reuters|VOA ?News)$/,
      // by Ann LEE, as AFP writes it | by Ann Lee (Harbor News) | by Xinhua writers Li Ming, Jean de la Croix
      /^by(?: Xinhua writers?)?(?: (?:[A-ZÀ-ÞĀ-ɏ(][^ ]{0,20}|al|and|bin|da|de|del|der|in|la|van|von|with)){2,20}$/,
    ],
  ],
};

let formsByStart: readonly (readonly Form[] | undefined)[] | undefined;

/** The forms by the first two characters of their lines. Most lines have none, others a few. */
function readForms(): (Form[] | undefined)[] {
  const found = new Array<Form[] | undefined>(FIRST * SECOND);
  for (const [kind, rows] of Object.entries(ROWS) as [BlockKind, readonly Row[]][])
    for (const [starts, ...forms] of rows)
      for (const start of starts.split(" ")) {
        const third = start.length > 2 ? start.charCodeAt(2) | SMALL : 0;
        const first = pairAt(start, 0);
        // A start of one character is followed by any.
        const last = start.length > 1 ? first : first + SECOND - 1;
        for (let pair = first; pair <= last; pair += 1) {
          const list = found[pair] ?? [];
          found[pair] = list;
          for (const form of forms) list.push({ kind, form, third });
        }
      }
  return found;
}

// Capitals have the bits of small letters without this one.
const SMALL = 0x20;
// Characters are told apart by their lowest bits. Those of others are the same, so that forms are tried in vain.
const FIRST = 0x80;
const SECOND = 0x20;

/** Two characters as one number, the same whether the second one is a small letter or a capital. */
function pairAt(text: string, at: number): number {
  return (text.charCodeAt(at) & (FIRST - 1)) * SECOND + (text.charCodeAt(at + 1) & (SECOND - 1));
}

/** The kind of the first form that the line `[start, end)` has, if it has any. */
export function formOf(text: string, start: number, end: number): BlockKind | undefined {
  formsByStart ??= readForms();
  const forms = formsByStart[pairAt(text, start)];
  if (forms === undefined) return undefined;
  const line = text.slice(start, end);
  const third = text.charCodeAt(start + 2) | SMALL;
  for (const one of forms)
    if ((one.third === 0 || one.third === third) && one.form.test(line)) return one.kind;
  return undefined;
}
