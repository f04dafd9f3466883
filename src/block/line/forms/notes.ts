/** Notes to editors, and remarks on the story to its readers. */

import { EMBARGO } from "../embargo.ts";
import type { Forms } from "./row.ts";

export const NOTES: Forms = {
  note: [
    [
      "(ad (co (di (ne (on (re (th (up",
      // (Corrects the date in paragraph 3) | (Disclaimer: This is ...) | (ADVERTORIAL DISCLAIMER: This is ...) |
      // (CORRECTS the date in paragraph 3) | (Updated to add a name) | (The author is a Reuters columnist. The opinions expressed are his own.) | (This story has not been edited by ...)
      // (The story is from a syndicated feed and ...)
      /^\((?:(?:Adds|Corrects|CORRECTS(?=.* paragraph \d)|New throughout|Updated to (?:add|correct|fix|include|reflect|show)|Re(?:casts|files|leads|moves|peats|writes)|Updates)[ ,;]|Only the headline |The (?:author is|opinions expressed) |Th(?:e|is) (?:report|story) (?:[a-z ]{2,30} (?:auto-generat|edit|publish|updat)ed |is from a [a-z ]{3,30} feed )).*\)$|^\((?:ADVERTORIAL )?D(?:isclaimer|ISCLAIMER): Th(?:e|is) [^()]*\)$/,
    ],
    [
      "(no",
      // (Note: language some readers may find offensive in paragraph 6) | (Note strong language in paragraph 6)
      // (Note: Contains language that some readers may find offensive)
      /^\(Note:? (?:[a-z ]{0,20}[Cc]ontains )?[^().]{0,40}\blanguage\b[^().]{3,120}\)$/,
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
};
