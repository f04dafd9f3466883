/** Credits: who wrote, edited or photographed, and whose the copy is. */

import type { Forms } from "./row.ts";

export const CREDITS: Forms = {
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
};
