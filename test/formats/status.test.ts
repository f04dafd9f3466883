/** A story that was withdrawn or is embargoed is not exported as one that may be published. */

import { describe, expect, it } from "vitest";
import { parseArticle, parseHeadline } from "../../src/index.ts";
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

/** What stands above the story, and its status in NITF. */
const LINES: Readonly<Record<"usable" | "embargoed" | "canceled", string[]>> = {
  canceled: [
    "(STORY KILLED) Tram line reopens",
    "(WITHDRAWS) Tram line reopens",
    "(BULLETIN KILL) Tram line reopens",
    "BC-US--Harbor Tram, KILL,0300\nTram line reopens",
    "Tram line reopens\nKILL KILL KILL",
    "KILL KILL KILL: Tram line reopens",
    "Tram line reopens\n(Eds: KILL KILL)",
    "Tram line reopens\n(ATTN: KILL)",
    "Tram line reopens\n(ATTN: KILL. Story was sent in error)",
    "Tram line reopens\nEds: KILL. A substitute story will follow.",
    "Tram line reopens\nEds: WITHDRAWN.",
    "Tram line reopens\n(ATTN: STORY WITHDRAWN)",
    "Tram line reopens\n(ATTN: WITHDRAWS story)",
    "Tram line reopens\n(Withdraws story)",
    "(Withdraws story)\nTram line reopens",
    "Tram line reopens\nEds: This story has been withdrawn.",
    "Tram line reopens\nEds: A kill is mandatory.",
    'Tram line reopens\n(Attention editors: kill story "Tram line reopens")',
    "(RETRACTED) Tram line reopens",
    "RETRACTION-Tram line reopens",
    "(CANCEL) Tram line reopens",
    "MANDATORY KILL\nTram line reopens",
    "BC-Harbor-Tram, Kill\nTram line reopens",
    "BC-Harbor-Tram, Kill,300\nTram line reopens",
    "BC-Harbor-Tram, BULLETIN KILL\nTram line reopens",
    "Tram line reopens\n(ATTN: Please disregard this story.)",
    "Tram line reopens\n(ATTN: Please delete this article.)",
    "Tram line reopens\n(ATTN: Please delete this story, sent in error)",
    "Tram line reopens\n(ATTN: Please delete this story as it was sent twice)",
  ],
  embargoed: [
    "(EMBARGOED FOR 0600 GMT) Tram line reopens",
    "(EMBARGOED) Tram line reopens",
    "Tram line reopens\n(Eds: EMBARGOED until noon)",
    "Tram line reopens\nEditor's note: Embargoed until noon",
    "Tram line reopens\n(Note to editors: Embargoed until noon)",
    "Tram line reopens\nEds: HOLD FOR RELEASE until noon",
    "Tram line reopens\nHOLD HOLD HOLD",
    "Tram line reopens\n$Adv 04",
    "Tram line reopens\n(ATTN: EMBARGOED until the talks are over)",
    "Tram line reopens\nEmbargo: 6 p.m. EDT Sunday",
    "Tram line reopens\nEDITOR'S NOTE: This story is embargoed until 10 p.m.",
    "Tram line reopens\nEds: Story is under embargo until 10 p.m.",
    "Tram line reopens\n(Embargoed. Not for publication or broadcast before 0001 Friday 13 June)",
    "(Embargoed. Not for publication or broadcast before 0001 Friday 13 June)\nTram line reopens",
    "Tram line reopens\n(EMBARGOED. NOT FOR USE BEFORE 6 A.M.)",
    "(EMBARGOED. NOT FOR USE BEFORE 6 A.M.)\nTram line reopens",
    "Tram line reopens\nATTENTION EDITORS - EMBARGOED UNTIL 0600 GMT",
    "Tram line reopens\nFOR RELEASE AT 6 A.M.",
    "Tram line reopens\nEds: Embargoed till noon",
    "Tram line reopens\nEMBARGOED",
    "Tram line reopens\nEMBARGOED: Harbor Trams",
    "EMBARGOED\nTram line reopens",
    "EMBARGOED: Tram line reopens",
    "BC-Harbor-Tram, Adv 05,300\nTram line reopens",
    "BC-Harbor-Tram-Adv05,300\nTram line reopens",
    "BC-Harbor-Tram, ADV05, 1st Ld-Writethru\nTram line reopens",
    "BC-Harbor-Tram, Withhold,300\nTram line reopens",
    "BC-Harbor-Tram, Adv 05, to be released Sunday,300\nTram line reopens",
    "Tram line reopens\nFor Release Sunday",
    "Tram line reopens\nFor release: Sunday, and thereafter",
    "Tram line reopens\nEds: For release Sunday",
  ],
  usable: [
    "(Kill Bill) Tram line reopens",
    "(Withdrawal from Hana) Tram line reopens",
    "(News Focus: U.S. withdrawal) Tram line reopens",
    "(Embargo on Hana) Tram line reopens",
    "Embargoed for decades: Harbor cars",
    "Embargo to stay in place on Hana oil",
    "Embargoed for decades, Hana opens",
    "AM-Road, Kill Bill Review,0300\nTram line reopens",
    "BC-US--Roadkill, Kill Law,0300\nTram line reopens",
    "Tram line reopens\n(ATTN: KILLS 3rd para)",
    "Tram line reopens\n(Embargo has been lifted)",
    "Tram line reopens\n(Embargo: lifted)",
    "Tram line reopens\n(EMBARGO REMOVED)",
    "Tram line reopens\n(ATTN: EMBARGO expired)",
    "Tram line reopens\n(ATTN: EMBARGO BROKEN, now free for use)",
    "Tram line reopens\n(Embargo no longer applies)",
    "Tram line reopens\nEds: Embargo until noon has been lifted",
    "Tram line reopens\n(ATTN: embargo on tram parts added)",
    "Tram line reopens\nFor immediate release",
    "Tram line reopens\nEds: This replaces a story that was withdrawn.",
    "Tram line reopens\nEds: Adds that the report was retracted.",
    "Tram line reopens\n(ATTN: KILLS story's 3rd para)",
    "Tram line reopens\n(ATTN: withdraws quote in para 3)",
    "Tram line reopens\nEDITOR'S NOTE: This story is no longer embargoed.",
    "Tram line reopens\nEDITOR'S NOTE: This story was under embargo until noon.",
    "Tram line reopens\nEmbargo on Hana oil",
    "BC-Harbor-Tram, Advertising,300\nTram line reopens",
    "BC-Harbor-Tram, Adv 32,300\nTram line reopens",
    "BC-Harbor-Tram, Adv05 is released,300\nTram line reopens",
    "BC-Harbor-Tram, Adv05,300\nTram line reopens\nEds: Adv05 has been released.",
    "BC-Harbor-Tram, Kill, Harbor Trams,300\nTram line reopens",
    "For release March 4, 2031\nTram line reopens",
    "For release Tuesday, March 4, 2031\nTram line reopens",
    "Tram line reopens\nFor release Sunday, the singer wrote 12 songs.",
    "EMBARGO-Hana oil ban starts Monday",
    "Tram line reopens\n(ATTN: Please delete this story from the list)",
    "Tram line reopens\n(ATTN: Please disregard this story if you run the other one)",
    "Tram line reopens\n(ATTN: Please disregard this story; the full story follows)",
    "Tram line reopens\n(ATTN: Please disregard the previous story, which had a wrong name.)",
    "Tram line reopens\n(ATTN: Please delete this story's 3rd para)",
    "Embargo - why trams stop",
    "Withdrawal: what it means",
    "Cancel: why trams stop",
  ],
};

it.each(Object.entries(LINES))("stories that are %s", (status, copies) => {
  const others = copies.filter((copy) => {
    const { output } = READ_FORMATS.NITF.write(parseArticle(`${copy}\n${STORY}`));
    return !output.includes(`management-status="${status}"`);
  });
  expect(others).toEqual([]);
});

it("words before a colon that are no time leave a headline as it is", () => {
  const text = "Embargoed for decades: Harbor cars";
  expect(parseHeadline(text)).toMatchObject({ text, markers: [] });
});

it("a status that the copy does not say is reported as lost", () => {
  const story = { title: "Tram line reopens", body_text: "It ran." };
  expect(parseNinjs({ ...story, pubstatus: "canceled" }).lost).toMatchObject([
    { path: "pubstatus", text: "canceled" },
  ]);
  const nitf = '<nitf><head><docdata management-status="canceled"/></head><body/></nitf>';
  expect(parseNitf(nitf).lost).toMatchObject([{ text: "canceled" }]);
});
