/** What the pages of websites and the exports of archives have around a story. */

import type { Forms } from "./row.ts";

export const PAGES: Forms = {
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
      // 1137AES DEC 18, as UPI and AP had it | 101137 GMT Dez 18 | 101137 Dez 18 GMT | 101137 DEC 18 | 1210 GMT May 12, 2031 | 18:20 LOCAL TIME 15:20 GMT | 04-03-31 1720IST |
      // 2031.03.04 17:32 | 2031-03-04T17:32:00Z | 4-MAR-1987 10:22:41.77, as Reuters' archive has it |
      // 4-Mar-2031 05:32 PM EST (4-Mar-2031 2232 UTC), as VOA has it
      /^(?:\d{4}(?:\d\d|[AP][CEMP][DS])? (?:GMT )?(?:[A-Z][a-zä]{2,8}|(?:JA|JU|MA|AP|AU|SE|OC|NO|DE|FE)[A-Z])\.? \d\d?(?:, \d{4}| GMT)?|\d\d:\d\d L.{9} \d\d:\d\d GMT|\d\d-\d\d-\d\d \d{4}[A-Z]{1,3}|\d{4}[.-]\d\d[.-]\d\d[T ]\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:?\d\d)?|\d\d?-[A-Z]{3}-\d{4} \d\d:\d\d:\d\d\.\d\d|\d\d?-[A-Z][a-z]{2}-\d{4} \d\d?:\d\d [AP]M E[DS]T \(.{8,30}\))$/,
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
      "AFP ANI Dat KYO Pre PTI Sou",
      // AFP 041732 GMT MAR 31 |
      // KYODO NEWS - Mar 4, 2031 - 17:32 | Source: Xinhua| 2031-03-04 17:32:10|
      // Press Trust of India | Pune Last Updated at March 4, 2031 17:32 IST
      // PTI PUNE | PUBLISHED 04.03.31, 05:32 PM
      // PTI | New Delhi | Updated: 04-03-2031 17:32 IST
      // Date: 04/03/2031 | Source: ...
      /^(?:AFP \d{6} GMT [A-Z]{3} \d\d$|Date: [\d/]{10} \| |(?:KYODO NEWS ){1,2}- [A-Z].{3,20}, \d{4} - |(?:ANI|PTI|Press Trust of India) {0,2}\| .{0,80}Updated(?::| at) |PTI [A-Z ]{3,30} \| PUBLISHED \d|Source: ?[A-Z][^|]{1,30}\| ?\d{4}-\d\d-)/,
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
      // Continue reading | Listen to this article 4 min | Subscribe to our newsletter | (photo)(video), as EFE has it | Condividi | Get the latest updates on Harbor. Follow us on Twitter.
      /^(?:advertising|advertisement \d\d?|article content|slideshow \(.{3,20}\)|\[(?: \d){1,9} \] next|see all news updates of the day|subscribe to us|other news in this section|get [^.]{0,80}\b(?:alerts|news|newsletter|updates)\b[^.]{0,40}\. sign up here|tags|embed(?: share)?|loading\.{3}|more news|trending stories|\[also read: [^\]]{3,200}\]|most read|recommended articles|see more:|you may also like|send to friend|your comments?|tweet|skip to (?:main )?content|external content|tell us what you think|comments:? \d{1,5}|\d{1,5} comments?|(?:leave a|show) comments?|click to (?:email|share) .{3,60} \(opens in new window\)|like loading\.{3}|share this:?|back to top|condividi|listen to this article(?: \d.{0,12})?|subscribe to our newsletter|continue reading|download our app|get the latest (?:news|updates) .{2,60}\. follow us on \w+\.|(?:\((?:photo|video)s?\)){1,3})$/i,
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
};
