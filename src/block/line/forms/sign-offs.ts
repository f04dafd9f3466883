/** Sign-offs: addresses, numbers, and whom to ask. */

import type { Forms } from "./row.ts";

export const SIGN_OFFS: Forms = {
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
};
