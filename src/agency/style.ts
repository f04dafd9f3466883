/** What an agency's example dateline shows of its style. */

import type { MonthStyle } from "../date/format.ts";

/** How to write a dateline. */
export interface DatelineStyle {
  /** Whether places stand in capitals. */
  readonly capitals: boolean;
  /** How months are written. */
  readonly months: MonthStyle;
  /** What stands between the agency and the lede, blanks included. */
  readonly separator: string;
}

const MONTHS: Readonly<Record<string, MonthStyle>> = {
  "Sept.": "ap",
  Sept: "reuters",
  Sep: "short",
  September: "full",
};

/** The style of a dateline for Seoul and September 1, such as `SEOUL, Sept. 1 (Yonhap) -- `. */
export function styleOf(example: string): DatelineStyle {
  const [place = "", month = ""] = example.split(/, | /);
  return {
    capitals: place === "SEOUL",
    months: MONTHS[month] ?? "ap",
    separator: example.slice(example.indexOf(")") + 1),
  };
}
