/** A story that was withdrawn or is embargoed is not exported as one that may be published. */

import { describe, expect, it } from "vitest";
import { parseArticle } from "../../src/index.ts";
import { parseNinjs, serializeNinjs } from "../../src/ninjs.ts";
import { parseNitf } from "../../src/nitf.ts";
import { type Format, READ_FORMATS } from "./table.ts";

const STORY = "SEOUL, May 1 (Yonhap) -- It ran.\n";

/** The statuses of a copy: NITF's, NewsML-G2's, and ninjs's, which is left out if it is `usable`. */
const STATUSES: [copy: string, nitf: string, newsml: string, ninjs: string | undefined][] = [
  ["Tram line reopens\n", "usable", "stat:usable", undefined],
  ["(LEAD) Trams kill time\n", "usable", "stat:usable", undefined],
  ["(KILL) Tram line reopens\n", "canceled", "stat:canceled", "canceled"],
  ["WITHDRAWN-Tram line reopens\n", "canceled", "stat:canceled", "canceled"],
  ["BC-Harbor--Tram, KILL\nTram line reopens\n", "canceled", "stat:canceled", "canceled"],
  [
    "(EMBARGOED until 1400 GMT May 2) Tram line reopens\n",
    "embargoed",
    "stat:withheld",
    "withheld",
  ],
  [
    "Tram line reopens\n///EMBARGO: not before 6 p.m.///\n",
    "embargoed",
    "stat:withheld",
    "withheld",
  ],
  ["Tram line reopens\n(Embargo ends)\n", "usable", "stat:usable", undefined],
];

describe.each(STATUSES)("the status of %j", (copy, nitf, newsml, ninjs) => {
  const article = parseArticle(copy + STORY);

  it("is written", () => {
    expect(READ_FORMATS.NITF.write(article).output).toContain(`management-status="${nitf}"`);
    expect(READ_FORMATS["NewsML-G2"].write(article).output).toContain(`qcode="${newsml}"`);
    expect(serializeNinjs(article).output.pubStatus).toBe(ninjs);
    expect(serializeNinjs(article, { version: "2.1" }).output.pubstatus).toBe(ninjs);
  });

  it.each(["NITF", "NewsML-G2", "ninjs 3", "ninjs 2"] as const)(
    "is read from %s without a loss, since the copy says it",
    (format) => {
      const { write, read }: Required<Format> = READ_FORMATS[format];
      expect(read(write(article).output).lost).toEqual([]);
    },
  );
});

it("a status that the copy does not say is reported as lost", () => {
  const story = { title: "Tram line reopens", body_text: "It ran." };
  expect(parseNinjs({ ...story, pubstatus: "canceled" }).lost).toMatchObject([
    { path: "pubstatus", text: "canceled" },
  ]);
  const nitf = '<nitf><head><docdata management-status="canceled"/></head><body/></nitf>';
  expect(parseNitf(nitf).lost).toMatchObject([{ text: "canceled" }]);
});
