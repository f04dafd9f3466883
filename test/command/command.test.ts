import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { createDecoder } from "../../src/command/decoder.ts";
import { frame } from "../../src/command/frame.ts";
import { createLineCount, lineAt, lineStarts } from "../../src/command/lines.ts";
import { readOptions } from "../../src/command/options.ts";
import { plain } from "../../src/command/plain.ts";
import { bar } from "../../src/command/progress.ts";
import { createUtf8 } from "../../src/command/utf8.ts";
import {
  type Article,
  type DateMention,
  type Entity,
  parseArticle,
  parseFeed,
} from "../../src/index.ts";
import { builtCommand, ended, VERSION } from "./run.ts";

const { folder, file, start, run } = builtCommand();
const FIXTURES = fileURLToPath(new URL("../fixtures/", import.meta.url));
const TRAM = join(FIXTURES, "harbor-tram.txt");
const FEED = join(FIXTURES, "harbor-feed.txt");
const feed = readFileSync(FEED, "utf8");

describe("wirecopy parse", () => {
  it("writes one article as an object", async () => {
    const { status, out, err } = await run(["parse", TRAM]);
    expect([status, err]).toEqual([0, ""]);
    expect(JSON.parse(out)).toEqual(parseArticle(readFileSync(TRAM, "utf8")));
  });

  it("writes several articles as an array, or one per line", async () => {
    const articles = parseFeed(feed);
    expect(JSON.parse((await run(["parse", FEED])).out)).toEqual(articles);
    const lines = (await run(["parse", "--ndjson"], feed)).out.trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line) as Article)).toEqual(articles);
  });

  it("names the file of each article if it is given several files", async () => {
    const tram = file("tram.txt", "Tram runs\nSEOUL (Yonhap) -- It ran.\n");
    const ferry = file("ferry.txt", "Ferry sails\nBUSAN (Yonhap) -- It sailed.\n");
    const files = async (...args: string[]): Promise<string[]> =>
      (await run([...args, tram, ferry])).out
        .trimEnd()
        .split("\n")
        .map((line) => (JSON.parse(line) as { file: string }).file);
    expect(await files("parse", "--ndjson")).toEqual([tram, ferry]);
    expect(await files("parse", "--jobs", "2")).toEqual([tram, ferry]);
    expect(await files("extract", "--only", "dates")).toEqual([tram, ferry]);
    expect(await files("extract", "--only", "dates", "--jobs", "2")).toEqual([tram, ferry]);
    expect(JSON.parse((await run(["parse", tram, ferry])).out)).toMatchObject([
      { file: tram, headline: { text: "Tram runs" } },
      { file: ferry, headline: { text: "Ferry sails" } },
    ]);
    expect(JSON.parse((await run(["parse", tram])).out)).not.toHaveProperty("file");
  });

  it("leaves out sources with --no-source, and takes the date from --date", async () => {
    const { out } = await run(
      ["parse", "--no-source", "--date", "2044-03-05"],
      "SEOUL, March 4 (Yonhap) -- The tram ran.",
    );
    expect(JSON.parse(out)).not.toHaveProperty("source");
    expect(JSON.parse(out)).toMatchObject({ dateline: { date: "2044-03-04" } });
  });

  it("keeps a byte order mark and characters that chunks split", async () => {
    const text = `\ufeff${"Tram 🚋 서울\n".repeat(60_000)}`;
    expect((JSON.parse((await run(["parse", "-"], text)).out) as Article).source).toBe(text);
  });

  it("ends silently when the reader closes the pipe", async () => {
    const child = start(["parse", "--ndjson"]);
    child.stdout.once("data", () => child.stdout.destroy());
    const { status, err } = await ended(child, feed.repeat(20_000));
    expect([status, err]).toEqual([0, ""]);
  });
});

describe("wirecopy with a separator", () => {
  const feed =
    "Tram reopens\nSEOUL (AP) _ It ran.\nNNNN\nMuseum opens\nSEOUL (AP) _ It ran.\nNNNN\n";

  it.each([
    [["parse", "--ndjson"], 2],
    [["extract", "--only", "entities"], 2],
    [["stories", "--json"], 2],
  ])("reads as many articles as it ends: %s", async (job, count) => {
    const { status, out } = await run([...job, "--separator", "NNNN"], feed);
    expect([status, out.trim().split("\n").length]).toEqual([0, count]);
  });

  it("finds no fault in separators below end marks", async () => {
    const { out } = await run(
      ["check", "--separator", "@@@@"],
      "Tram reopens\nSEOUL (AP) _ It ran.\n-30-\n@@@@\n",
    );
    expect(out).not.toContain("text-after-end");
  });

  it.each([
    [["--separator", " "], "--separator is a line such as NNNN"],
    [["--separator", "NNNN", "--jobs", "2"], "--separator does not go with --jobs"],
  ])("refuses %s", async (options, message) => {
    const { status, err } = await run(["parse", ...options], feed);
    expect([status, err]).toEqual([2, expect.stringContaining(message)]);
  });
});

describe("wirecopy format", () => {
  it("writes the canonical form", async () => {
    const { status, out } = await run(
      ["format"],
      "(4th LD)Tram line reopens\r\n\r\n  SEOUL, Jan. 1(Xinhua) -- It ran.\r\n",
    );
    expect([status, out]).toEqual([
      0,
      "4th LD: Tram line reopens\nSEOUL, Jan. 1 (Xinhua) -- It ran.\n",
    ]);
  });

  it.each([
    ["NNNN", "NNNN\n"],
    ["####", "####\n"],
    ["\\f", "\f"],
  ])("keeps the separators of a feed: %s", async (separator, end) => {
    const feed = `Tram reopens\nSEOUL (AP) —  It ran.\n${end}Museum opens\nSEOUL (AP) — It opened.\n${end}`;
    const { status, out } = await run(["format", "--separator", separator], feed);
    expect([status, out]).toEqual([0, feed.replace("—  It", "— It")]);
  });

  it("reports an article without a canonical form, and writes it unchanged", async () => {
    const text = " date 2031-02-30 Tram\n(END)\n";
    const { status, out, err } = await run(["format"], text);
    expect([status, out]).toEqual([1, text]);
    expect(err).toBe(
      '<stdin>:1: cannot be put in canonical form: date: "2031-02-30" is not a calendar date, and would be lost\n',
    );
  });
});

describe("articles of several files in one text", () => {
  const tram = "Tram line reopens\nMOSCOW, March 6. /TASS/. The tram ran.\n";
  const museum = "Museum opens\nPARIS, March 6 (AFP) - It opened.\n";
  const files = (): string[] => [file("undated-1.txt", tram), file("undated-2.txt", museum)];
  const merged = "would be read as part of the article before it; give --date";

  it.each([["format"], ["convert --to wire"]])("%s refuses one without a date", async (words) => {
    const { status, out, err } = await run([...words.split(" "), ...files()]);
    expect([status, out]).toEqual([2, tram]);
    expect(err).toContain(merged);
  });

  it.each([["format"], ["convert --to wire"]])("%s gives one a header line", async (words) => {
    const dated = `${tram} date 2031-03-06 Museum opens\nPARIS, March 6 (AFP) - It opened.\n`;
    const { status, out } = await run([...words.split(" "), "--date", "2031-03-07", ...files()]);
    expect([status, out]).toEqual([0, dated]);
    expect(parseFeed(out)).toHaveLength(2);
  });

  it.each([
    ["2031-03-06 Museum opens\nIt opened.\n", " date 2031-03-06 Museum opens\nIt opened.\n"],
    ["\ufeffPARIS, March 6, 2031 (AFP) - It opened.", undefined],
    ["By Ann Lee\nPARIS, March 6, 2031 (AFP) - It opened.\n", undefined],
    ["\ufeff date 2031-03 Museum opens\nIt opened.\n", " date 2031-03 Museum opens\nIt opened.\n"],
  ])("dates the article of the second file: %j", async (second, expected) => {
    const paths = [file("first.txt", tram.trimEnd()), file("second.txt", second)];
    const { status, out } = await run(["convert", "--to", "wire", ...paths]);
    expect([status, parseFeed(out).length]).toEqual([0, 2]);
    expect(parseFeed(out)[1]?.paragraphs[0]?.text).toBe("It opened.");
    if (expected !== undefined) expect(out).toBe(tram + expected);
    expect(parseFeed((await run(["format", ...paths])).out)).toHaveLength(2);
  });

  it("passes over an empty file, and does not join a line to the one before", async () => {
    const [a, b] = [file("cut.txt", " date 2031-02-30 Tram\nIt ran."), file("blank.txt", "")];
    const { out } = await run(["format", b, a, b, FEED]);
    expect(out).toBe(` date 2031-02-30 Tram\nIt ran.\n${(await run(["format", FEED])).out}`);
  });

  it("writes each with --out as it is", async () => {
    const out = join(folder, "apart");
    expect((await run(["convert", "--to", "wire", "--out", out, ...files()])).status).toBe(0);
    expect(readFileSync(join(out, "undated-2.txt"), "utf8")).toBe(museum);
  });

  it("guesses plain text with a form feed between articles, but not in a feed", async () => {
    const { out } = await run(["convert", "--to", "text", ...files()]);
    expect((await run(["convert"], out)).out.trimEnd().split("\n")).toHaveLength(2);
    const paged = feed.replace("\n", "\n\f\n");
    expect((await run(["convert", "--to", "wire"], paged)).out).toBe(paged);
  });
});

describe("wirecopy check", () => {
  const wrong =
    " date 2031-03-04 Tram\nSEOUL, March 4 (Yonhap) -- It ran Friday.\n(END)\n date 2031-02-30 Museum\n(END)\n";

  it("shows each diagnostic with its position and line", async () => {
    const path = file("wrong.txt", wrong);
    const { status, out, err } = await run(["check", path]);
    expect(status).toBe(1);
    expect(out).toBe(
      `${path}:2:35: warning[weekday-mismatch]: the weekday is not the date's: "Friday"\n` +
        `     2 | SEOUL, March 4 (Yonhap) -- It ran Friday.\n       | ${" ".repeat(34)}^^^^^^\n` +
        `${path}:4:2: error[impossible-date]: there is no such day: "date 2031-02-30"\n` +
        "     4 |  date 2031-02-30 Museum\n       |  ^^^^^^^^^^^^^^^\n",
    );
    expect(err).toBe("1 error, 1 warning in 2 articles\n");
  });

  it("gives diagnostics as JSON, and heeds --severity and --strict", async () => {
    const { out } = await run(["check", "--json", "--severity", "error"], wrong);
    expect(JSON.parse(out)).toMatchObject({
      file: "<stdin>",
      line: 4,
      column: 2,
      code: "impossible-date",
      severity: "error",
    });
    const warned = wrong.split(" date 2031-02-30")[0];
    expect((await run(["check"], warned)).status).toBe(0);
    expect((await run(["check", "--strict"], warned)).status).toBe(1);
  });

  it("finds nothing wrong with the fixtures, except with two that are damaged on purpose", async () => {
    const names = readdirSync(FIXTURES).filter((name) => name.endsWith(".txt"));
    const { status, out, err } = await run(["check", ...names.map((name) => join(FIXTURES, name))]);
    expect(status).toBe(0);
    const found = out.matchAll(/([\w-]+\.txt):\d+:\d+: (\w+\[[\w-]+\])/g);
    expect(Array.from(found, ([, name, code]) => [name, code])).toEqual([
      ["harbor-glued.txt", "warning[damaged-dateline]"],
      ["harbor-page.txt", "warning[text-after-end]"],
    ]);
    expect(err).toContain("0 errors, 2 warnings in 11 articles");
  });
});

describe("wirecopy", () => {
  it("shows its version and its help", async () => {
    expect(await run(["--version"])).toEqual({ status: 0, out: `${VERSION}\n`, err: "" });
    expect((await run(["--help"])).out).toMatch(/wirecopy parse {2}\[files\]/);
    expect((await run(["check", "--help"])).out).toMatch(/--strict/);
  });

  it.each([
    [["frob"], 'wirecopy: there is no command "frob"; see wirecopy --help\n'],
    [["prase"], 'wirecopy: there is no command "prase"; did you mean parse?\n'],
    [["conv"], 'wirecopy: there is no command "conv"; did you mean convert?\n'],
    [
      ["package.json"],
      'wirecopy: there is no command "package.json"; to read that file: wirecopy parse package.json\n',
    ],
    [["validate"], 'wirecopy: there is no command "validate"; did you mean check?\n'],
    [["parse", "--reference"], "wirecopy: unknown option '--reference'; did you mean --date?\n"],
    [["parse", "--ndjsn"], "wirecopy: unknown option '--ndjsn'; did you mean --ndjson?\n"],
    [
      ["convert", "--to", "ninjs", "--version", "2.1"],
      "wirecopy: convert: --version shows wirecopy's own version; for that of ninjs, use --ninjs-version 2.1 or 3.0\n",
    ],
    [
      ["convert", "--to", "ninjs", "--ninjs-version", "4"],
      'wirecopy: --ninjs-version is 2.1 or 3.0, not "4"\n',
    ],
    [
      ["convert", "--to", "nitf", "--ninjs-version", "2.1"],
      "wirecopy: --ninjs-version needs --to ninjs\n",
    ],
    [
      [],
      "wirecopy: say what to do: parse, extract, format, check, stories, diff or convert; see wirecopy --help\n",
    ],
    [["parse", "--quux"], "wirecopy: unknown option '--quux'; see wirecopy parse --help\n"],
    [["check", "--severity", "bad"], 'wirecopy: --severity is error, warning or info, not "bad"\n'],
    [
      ["check", "--severity", "warn"],
      'wirecopy: --severity is error, warning or info, not "warn"; did you mean warning?\n',
    ],
    [["parse", "*.none"], "wirecopy: *.none: there is no such file\n"],
    [["parse", "--date", "May"], 'wirecopy: --date is a day such as 2031-03-04, not "May"\n'],
    [["parse", "nowhere.txt"], "wirecopy: nowhere.txt: there is no such file\n"],
    [
      ["parse", folder],
      `wirecopy: ${folder}: is a folder, not a file; name the files in it, as with folder/*.txt\n`,
    ],
  ])("refuses %j with a message of one line", async (words, message) => {
    expect(await run(words)).toMatchObject({ status: 2, err: message });
  });

  it("refuses bytes that are not UTF-8, unless told to be lenient", async () => {
    const path = file("bad.txt", Buffer.from([0x54, 0x72, 0xff, 0x6d]));
    expect(await run(["parse", path])).toEqual({
      status: 2,
      out: "",
      err: `wirecopy: ${path}: not UTF-8 at byte 2 (1:3); --lenient reads on, and --encoding windows-1252 reads Latin copy\n`,
    });
    expect(JSON.parse((await run(["parse", "--lenient", path])).out)).toMatchObject({
      source: "Tr\ufffdm",
    });
  });

  it.each([
    ["a JPEG picture, not text", Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0x10])],
    ["a PDF document; pdftotext makes text of it", Buffer.from("%PDF-1.7\n")],
    ["bytes of 0, not text", Buffer.alloc(4096)],
    ["not text: it has bytes of 0", Buffer.from([0x2e, 0xff, 0xfe, 0, 0, 1])],
  ])("says of a file that it is %s", async (kind, bytes) => {
    const path = file("picture.txt", bytes);
    for (const words of [["parse"], ["convert"], ["convert", "--from", "wire"]])
      expect((await run([...words, path])).err).toBe(`wirecopy: ${path}: is ${kind}\n`);
  });

  it("reports a file of another format in a few lines, and one without an article at all", async () => {
    const { status, err } = await run(["convert", "--from", "json"], "Tram\n".repeat(9));
    expect([status, err.trimEnd().split("\n").length]).toEqual([2, 4]);
    expect(err).toContain("and 6 more that are not articles");
    const settings = await run(["convert"], '{"name": "tram", "keywords": ["tram"]}');
    expect([settings.status, settings.err]).toEqual([
      1,
      expect.stringContaining("<stdin>: has no article with text"),
    ]);
  });

  it("gives the position of a byte that is not UTF-8, wherever the chunks are cut", () => {
    const good = "Caf\u00e9 \ud83d\ude8b \ufffd\nline r";
    const bytes = Buffer.concat([Buffer.from(good), Buffer.from([0xe9, 0x6f, 0x70])]);
    for (let cut = 0; cut <= bytes.length; cut += 1) {
      const utf8 = createUtf8({});
      const read = (): string =>
        utf8.decode(bytes.subarray(0, cut)) + utf8.decode(bytes.subarray(cut)) + utf8.end();
      expect(read).toThrow(`not UTF-8 at byte ${Buffer.byteLength(good)} (2:7); --lenient`);
    }
    for (const lineBreak of ["\r", "\r\n"]) {
      const lines = Buffer.concat([
        Buffer.from(`Tram${lineBreak}ferry${lineBreak}`),
        Buffer.from([0xff]),
      ]);
      for (let cut = 0; cut < lines.length; cut += 1) {
        const utf8 = createUtf8({});
        expect(() => [lines.subarray(0, cut), lines.subarray(cut)].map(utf8.decode)).toThrow(
          "(3:1); --lenient",
        );
      }
    }
    const truncated = createUtf8({});
    expect(truncated.decode(Buffer.from([0x61, 0xe2, 0x82]))).toBe("a");
    expect(() => truncated.end()).toThrow("not UTF-8 at byte 1 (1:2)");
    expect(() => createUtf8({ from: 100 }).decode(Buffer.from([0x61, 0xff]))).toThrow(
      "not UTF-8 at byte 101",
    );
  });

  it.each([
    [Buffer.from([0xff, 0xfe, 0x61, 0]), "utf-16"],
    [Buffer.from([0xfe, 0xff, 0, 0x61]), "utf-16"],
    [Buffer.from([0x61, 0, 0x62, 0]), "utf-16le"],
    [Buffer.from([0, 0x61, 0, 0x62]), "utf-16be"],
  ])("recognizes UTF-16 (%j) and suggests --encoding %s", async (bytes, encoding) => {
    for (const words of [["parse"], ["check", "--lenient"]]) {
      const { status, err } = await run(words, bytes);
      expect(status).toBe(2);
      expect(err).toContain(`<stdin>: is UTF-16; --encoding ${encoding} reads it`);
    }
  });

  it("recognizes what is compressed", async () => {
    const { status, err } = await run(["parse", "--lenient"], Buffer.from([0x1f, 0x8b, 8, 0]));
    expect([status, err]).toEqual([
      2,
      "wirecopy: <stdin>: is compressed with gzip; pipe it through zcat\n",
    ]);
  });

  it("convert --extract resolves dates against --date if the copy has none", async () => {
    const copy = "Tram opens\nPARIS (AP) — It ran Wednesday.\n";
    const { out } = await run(
      ["convert", "--to", "html", "--extract", "--quiet", "--date", "2031-05-14"],
      copy,
    );
    expect(out).toContain('datetime="2031-05-14"');
  });

  it.each([
    ["XML", "NITF", "nitf", "<nitf><body/></nitf>"],
    ["JSON", "JSON", "ninjs", '{"headline": "Tram line reopens"}'],
    ["SGML", "an SGML archive", "sgml", "<DOC><TEXT>It ran.</TEXT></DOC>"],
    ["Nexis", "an export of Nexis", "nexis", "1 of 1 DOCUMENT\n\nIt ran.\n"],
    ["Factiva", "an export of Factiva", "factiva", "Tram runs\n2 words\n1 May 2031\n\nIt ran.\n"],
  ])("suggests convert if it is given %s", async (_, title, format, text) => {
    const path = file(`story.${format}`, text);
    for (const command of ["parse", "check"])
      expect((await run([command, path])).err).toContain(
        `wirecopy: ${path}: looks like ${title}, and is read as copy; wirecopy convert --from ${format} ${path} reads it as that\n`,
      );
  });

  it("does not suggest ninjs for an object that has none of its members", async () => {
    const { err } = await run(["parse"], '{"a": 1}');
    expect(err).toBe("wirecopy: <stdin>: looks like JSON, and is read as copy\n");
  });

  it("writes ninjs in the requested version", async () => {
    const words = ["convert", "--from", "wire", "--to", "ninjs", "--quiet", "--ninjs-version"];
    for (const version of ["2.1", "3.0"])
      expect(JSON.parse((await run([...words, version, TRAM])).out).standard.version).toBe(version);
  });

  it("reads an empty file and empty input as an article without text, with status 1", async () => {
    const path = file("empty.txt", "");
    const empty = parseArticle("");
    for (const words of [
      ["parse"],
      ["parse", path],
      ["parse", "--ndjson"],
      ["parse", "--ndjson", "--jobs", "2", path],
    ]) {
      const { status, out } = await run(words);
      expect([status, JSON.parse(out)]).toEqual([1, empty]);
    }
    expect(JSON.parse((await run(["parse", path, TRAM])).out)).toHaveLength(2);
    for (const words of [["check"], ["check", path]]) {
      const { status, out, err } = await run(words);
      expect([status, err]).toEqual([1, "1 error, 0 warnings in 1 article\n"]);
      expect(out).toContain("error[empty-text]: no text");
    }
  });

  it("exits with status 1 if a file has no text, whatever the command", async () => {
    const [empty, blank] = [file("no-text.txt", ""), file("blank.txt", " \n\n")];
    const commands = [
      ["parse"],
      ["parse", "--ndjson"],
      ["parse", "--jobs", "2"],
      ["extract"],
      ["extract", "--jobs", "2"],
      ["format"],
      ["stories"],
      ["diff", TRAM],
      ["convert"],
      ["convert", "--from", "wire"],
      ["convert", "--from", "ninjs"],
    ];
    for (const path of [empty, blank]) {
      const runs = commands.map(async (words) => {
        const { status, err } = await run([...words, path]);
        return [words, status, err.includes(`wirecopy: ${path}: is empty\n`)];
      });
      expect(await Promise.all(runs)).toEqual(commands.map((words) => [words, 1, true]));
      expect(await run(["check", "--json", path])).toMatchObject({ status: 1, err: "" });
    }
    expect((await run(["diff", empty, empty])).status).toBe(1);
    const { status, out } = await run(["convert", empty, TRAM]);
    expect([status, out.trimEnd().split("\n").length]).toEqual([1, 1]);
    expect((await run(["parse", empty, "nowhere.txt"])).status).toBe(2);
    // An engine that runs `--lines` may have no lines to hand out. That is not a file without text.
    expect(await run(["parse", "--lines"])).toEqual({ status: 0, out: "", err: "" });
  });

  it("lists no story for an empty file", async () => {
    const empty = file("no-story.txt", "");
    const { out, err } = await run(["stories", empty]);
    expect([out, err]).toEqual(["", `wirecopy: ${empty}: is empty\n`]);
  });

  it("expands stars that a shell passes on", async () => {
    const first = file("stars-1.txt", "Tram runs\nSEOUL (Yonhap) -- It ran.\n");
    const second = file("stars-2.txt", "Tram stops\nSEOUL (Yonhap) -- It stopped.\n");
    const named = (await run(["stories", first, second])).out;
    expect((await run(["stories", join(folder, "st*rs-*.txt")])).out).toBe(named);
    expect(named).toContain("stars-2.txt");
    const literal = file("odd*.txt", "Tram runs\nSEOUL (Yonhap) -- It ran.\n");
    expect((await run(["stories", literal])).out).toContain("odd*.txt 1");
  });

  it("shows the same help for `help` and --help", async () => {
    expect(await run(["help"])).toEqual(await run(["--help"]));
    expect(await run(["help", "parse"])).toEqual(await run(["parse", "--help"]));
    expect((await run(["help", "frob"])).status).toBe(2);
  });

  it.each([
    ["parse --serverity f", "unknown option '--serverity'; did you mean --severity?"],
    ["parse --to nitf f", "parse has no option --to: wirecopy convert has it"],
    ["parse --severity error f", "parse has no option --severity: wirecopy check has it"],
    ["parse --strict --quiet --out foo f", "parse has no option --strict"],
    ["parse --json f", "parse has no option --json: it writes JSON without being asked"],
    ["extract --no-source f", "extract has no option --no-source: it writes no sources"],
    ["format --to nitf f", "format has no option --to: wirecopy convert has it"],
    ["format -o f f", "format has no option --output: write to a file with > FILE"],
    ["check --ndjson f", "check has no option --ndjson: use --json"],
    ["stories -j 2 f", "stories has no option --jobs: wirecopy parse and extract have it"],
    ["diff --from nitf a b", "diff has no option --from: wirecopy convert has it"],
    ["convert --jobs 2 f", "convert has no option --jobs: wirecopy parse and extract have it"],
    ["convert --to nitf -o o.xml f", "convert has no option --output: use --out FOLDER, or > FILE"],
    ["parse -o out.json f", "parse: --output needs --jobs"],
    ["parse --jobs 2 --lines f", "parse: --lines does not go with --jobs"],
    ["extract --explain --only quotes f", "--explain is for dates and entities"],
    ["parse --only dates f", "parse has no option --only: wirecopy extract has it"],
    [
      "extract --only dates,names f",
      '--only is a list of dates, entities, quotes, not "names"; did you mean entities?',
    ],
    [
      "extract --only date f",
      '--only is a list of dates, entities, quotes, not "date"; did you mean dates?',
    ],
    [
      "convert --to md f",
      '--to is one of wire, json, ninjs, json-ld, nitf, newsml-g2, markdown, html, text, not "md"; did you mean markdown?',
    ],
    [
      "convert --from nijs f",
      '--from is one of wire, json, ninjs, json-ld, nitf, newsml-g2, markdown, html, text, anpa, iptc7901, fbis, sgml, nexis, factiva, not "nijs"; did you mean ninjs?',
    ],
    ["diff - -", "- is standard input, which can be read only once"],
    ["extract --only= f", '--only is a list of dates, entities, quotes, not ""'],
    ["extract --jobs 2 --lenient f", "extract: --lenient does not go with --jobs"],
    ["parse --encoding latin-9000 f", "--encoding is a label such as windows-1252, utf-16"],
    [
      "parse --encoding utf16 f",
      '--encoding is a label such as windows-1252, utf-16 or shift_jis, not "utf16"; did you mean utf-16?',
    ],
    [
      "parse --encoding latin-1 f",
      '--encoding is a label such as windows-1252, utf-16 or shift_jis, not "latin-1"; did you mean latin1?',
    ],
    ["parse --encoding= f", "--encoding is a label such as windows-1252, utf-16"],
    ["parse --jobs 2 --encoding utf-16 f", "--encoding utf-16 does not go with --jobs: threads"],
    ["parse --jobs 2 --encoding big5 f", "--encoding big5 does not go with --jobs: threads"],
    ["parse --lines --encoding latin1 f", "parse: --encoding does not go with --lines"],
    ["convert --from nitf --unwrap f", "--unwrap is for wire copy: lines of nitf"],
  ])("refuses an option that it would ignore or cannot read: %s", async (words, message) => {
    const { status, out, err } = await run(words.split(" "));
    expect([status, out]).toEqual([2, ""]);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
    expect(err).toContain(`wirecopy: ${message}`);
  });

  // Nothing can be written to this device, which only Linux has.
  it.skipIf(!existsSync("/dev/full"))("reports in one line what cannot be written", async () => {
    const output = ["--output", "/dev/full"];
    const state = join(folder, "none", "state");
    const lines = join(folder, "lines.ndjson");
    for (const [words, path] of [
      [["parse", "--jobs", "1", ...output, TRAM], "/dev/full"],
      [["parse", "--jobs", "1", "--output", lines, "--resume", state, TRAM], state],
      [["convert", "--out", "/dev/full", TRAM], "/dev/full/harbor-tram.json"],
    ] as const) {
      const { status, out, err } = await run(words);
      expect([status, out, err.split("\n").length]).toEqual([2, "", 2]);
      expect(err).toContain(`wirecopy: ${path}: cannot be written: `);
    }
    expect((await run(["parse", "--jobs", "1", "--output", "/dev/null", TRAM])).status).toBe(0);
  });

  it("continues with the next file after one that cannot be read", async () => {
    const { status, out } = await run(["parse", "nowhere.txt", TRAM]);
    expect([status, (JSON.parse(out) as Article).date]).toEqual([2, "2031-03-04"]);
  });
});

describe("--encoding", () => {
  const copy =
    " date 2031-03-04 Caf\u00e9 opens \u201cat last\u201d\nZ\u00dcRICH, March 4 (AFP) \u2013 Ann M\u00fcller said it cost \u20ac9.\n(END)\n";
  const latin = Buffer.from(
    Array.from(
      copy,
      (sign) =>
        ({ "\u201c": 0x93, "\u201d": 0x94, "\u2013": 0x96, "\u20ac": 0x80 })[sign] ??
        sign.charCodeAt(0),
    ),
  );
  const big = (text: string): Buffer => Buffer.from(text, "utf16le").swap16();

  it.each([
    ["windows-1252", latin],
    ["latin1", latin],
    ["ISO-8859-1", latin],
    ["utf-16", Buffer.from(copy, "utf16le")],
    ["utf-16be", big(copy)],
    ["utf-8", Buffer.from(copy)],
  ])("reads %s in parse, convert, format, check and extract", async (label, bytes) => {
    const path = file(`copy-${label}.txt`, bytes);
    const { status, out, err } = await run(["parse", "--encoding", label, path]);
    expect([status, err, JSON.parse(out)]).toEqual([0, "", parseArticle(copy)]);
    expect((await run(["convert", "--encoding", label, "--to", "wire"], bytes)).out).toBe(copy);
    expect((await run(["format", "--encoding", label], bytes)).status).toBe(0);
    expect((await run(["check", "--encoding", label], bytes)).status).toBe(0);
    const one = await run(["extract", "--encoding", label, path]);
    expect(JSON.parse(one.out).entities.map(({ name }: { name: string }) => name)).toContain(
      "Ann M\u00fcller",
    );
  });

  it("is overridden by a byte order mark", async () => {
    for (const bytes of [
      Buffer.from(`\ufeff${copy}`),
      Buffer.from(`\ufeff${copy}`, "utf16le"),
      big(`\ufeff${copy}`),
    ]) {
      const words = ["parse", "--encoding", "latin1"];
      expect(JSON.parse((await run(words, bytes)).out).source).toBe(`\ufeff${copy}`);
    }
  });

  it("also applies to other formats, and overrides an XML declaration", async () => {
    const xml = `<?xml version="1.0" encoding="UTF-8"?><nitf><body><body.head><hedline><hl1>Caf\u00e9 opens</hl1></hedline></body.head><body.content><p>It ran.</p></body.content></body></nitf>`;
    const words = ["convert", "--to", "wire", "--encoding"];
    for (const [label, bytes] of [
      ["latin1", Buffer.from(xml, "latin1")],
      ["utf-16", Buffer.from(xml, "utf16le")],
    ] as const)
      expect(await run([...words, label], bytes)).toEqual({
        status: 0,
        out: "Caf\u00e9 opens\nIt ran.\n",
        err: "",
      });
  });

  it("gives the position of an invalid byte, or reads on with --lenient", async () => {
    // 0x81 begins a character of two bytes, but none of those ends in 0x20.
    const bytes = Buffer.from([0x54, 0x0a, 0x82, 0xa0, 0x72, 0x81, 0x20, 0x6d]);
    const words = ["parse", "--encoding", "shift_jis"];
    expect(await run(words, bytes)).toEqual({
      status: 2,
      out: "",
      err: "wirecopy: <stdin>: not shift_jis (2:3); --lenient reads on\n",
    });
    expect(JSON.parse((await run([...words, "--lenient"], bytes)).out).source).toBe(
      "T\n\u3042r\ufffd m",
    );
    // The Greek code page has no letter at 0xD2, and half of a surrogate pair is no character.
    expect(
      (await run(["parse", "--encoding", "windows-1253"], Buffer.from([0x61, 0xd2]))).err,
    ).toContain("not windows-1253 at byte 1 (1:2)");
    expect(
      (await run(["parse", "--encoding", "utf-16"], Buffer.from([0x61, 0, 0x3d, 0xd8]))).err,
    ).toContain("not utf-16le (1:2)");
  });

  it("gives the same text wherever the chunks are cut", () => {
    const mixed = "\ufeffT\n\u3042 caf\u00e9 \ud83d\ude8b \ufffd";
    for (const [encoding, bytes] of [
      ["utf-16le", Buffer.from(mixed, "utf16le")],
      ["latin1", big(mixed)],
      ["windows-1252", latin],
    ] as const) {
      const whole = encoding === "windows-1252" ? copy : mixed;
      for (let cut = 0; cut <= bytes.length; cut += 1) {
        const decoder = createDecoder({ encoding });
        const parts = [bytes.subarray(0, cut), bytes.subarray(cut)];
        expect(parts.map((part) => decoder.decode(part)).join("") + decoder.end()).toBe(whole);
      }
    }
    const short = createDecoder({ encoding: "latin1" });
    expect(short.decode(Buffer.from([0x61])) + short.end()).toBe("a");
  });
});

describe("--unwrap", () => {
  const story = (newline: string): string =>
    [
      " date 2031-03-04 Tram line reopens",
      "SEOUL, March 4 (Yonhap) -- The old tram ran along the harbor on Monday,",
      "and the Harbor Tram Board said it had never been so full since",
      "Mayor Ann Lee opened it. ",
      '   "It will run again on Friday, whatever the weather says," Mayor Ann',
      "Lee told people who had come to see the first one leave the depot.",
      "(END)",
      "",
    ].join(newline);

  it.each([["\n"], ["\r\n"], [" \r\n"]])(
    "gives names and quotes their positions in the file, across line breaks such as %j",
    async (newline) => {
      const text = story(newline) + story(newline);
      const path = file("wrapped.txt", text);
      const { out, status } = await run(["extract", "--unwrap", path]);
      const [first, second] = out
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line));
      expect(status).toBe(0);
      for (const { dates, entities, quotes } of [first, second]) {
        const mentions = [...dates, ...entities.flatMap((one: { mentions: [] }) => one.mentions)];
        const speakers = quotes.flatMap((one: { speaker?: object }) => one.speaker ?? []);
        expect(speakers).not.toEqual([]);
        for (const { text: words, start, end } of [...mentions, ...quotes, ...speakers])
          expect(text.slice(start, end).replace(/\s+/g, " ")).toBe(words);
      }
      expect(second.quotes[0].text).toContain("never been so full since Mayor");
      expect(
        second.quotes.some((one: { text: string }) => one.text.startsWith('"It will run')),
      ).toBe(true);
      expect(second.entities[0].mentions[0].start).toBeGreaterThan(text.length / 2);
      expect((await run(["extract", "--unwrap", "--jobs", "2", path])).out).toBe(out);
      const lines = await run(["extract", "--unwrap", "--lines"], JSON.stringify(story(newline)));
      expect(JSON.parse(lines.out).entities).toEqual(first.entities);
    },
  );

  it("is suggested once per file if the copy looks hard-wrapped", async () => {
    const wrapped = [
      "Tram line reopens",
      "SEOUL (AP) -- The tram line of the harbor city has opened again after",
      "ten years in which the city council had planned, dropped and",
      "planned again what the port authority calls the most modern line of",
      "its kind in the country, with cars that run without a driver and",
      "a stop at each of the eleven piers, the mayor said on Tuesday.",
      "",
    ].join("\n");
    const hint = "wirecopy: <stdin>: looks hard-wrapped; --unwrap makes its paragraphs whole\n";
    for (const words of [["parse"], ["extract", "--only", "dates"], ["format"], ["convert"]]) {
      expect((await run(words, wrapped)).err).toBe(hint);
      expect((await run([...words, "--unwrap"], wrapped)).err).toBe("");
    }
    expect((await run(["check"], wrapped)).out).toContain("[hard-wrapped]");
  });

  it("gives articles with unwrapped sources and with their offsets in the file", async () => {
    const text = story("\r\n") + story("\r\n");
    const { out } = await run(["parse", "--unwrap"], text);
    const articles = JSON.parse(out) as Article[];
    expect(articles.map(({ offset }) => offset)).toEqual([0, text.length / 2]);
    for (const { source = "", offset, paragraphs } of articles) {
      expect(paragraphs).toHaveLength(2);
      for (const { text: words, start, end } of paragraphs)
        expect(source.slice(start - offset, end - offset)).toBe(words);
    }
    const path = file("wrapped-lines.txt", text);
    const lines = (await run(["parse", "--ndjson", "--unwrap", path])).out;
    expect((await run(["parse", "--unwrap", "--jobs", "2", path])).out).toBe(lines);
  });

  it("works with format, convert, check and diff", async () => {
    const [head, first, second, end] = [
      " date 2031-03-04 Tram line reopens",
      "SEOUL, March 4 (Yonhap) -- The old tram ran along the harbor on Monday, and the Harbor Tram Board said it had never been so full since Mayor Ann Lee opened it.",
      '"It will run again on Friday, whatever the weather says," Mayor Ann Lee told people who had come to see the first one leave the depot.',
      "(END)",
    ];
    const canonical = `${[head, first, second, end].join("\n")}\n`;
    expect((await run(["format", "--unwrap"], story("\r\n"))).out).toBe(canonical);
    const { out } = await run(["convert", "--unwrap", "--to", "ninjs", "-q"], story("\n"));
    expect(JSON.stringify(JSON.parse(out))).toContain("on Monday, and the Harbor");
    const wrong = story(" \r\n").replace("weather says", "weather &amp; says");
    const shown = (await run(["check", "--unwrap", "--severity", "info"], wrong)).out;
    expect(shown).toContain("<stdin>:5:55: info[html-entity]");
    expect(shown).toContain(
      '     5 |    "It will run again on Friday, whatever the weather &amp; says,"',
    );
    expect(
      await run(["diff", "--unwrap", file("a.txt", story("\n")), file("b.txt", canonical)]),
    ).toEqual({ status: 0, out: "", err: "" });
  });
});

describe("a part of the command", () => {
  it("asks for a file if nothing is piped in (readOptions)", () => {
    expect(() => readOptions(["parse"], true)).toThrow("name a file, or pipe copy in");
    expect(readOptions(["parse"], false).files).toEqual(["-"]);
  });

  it("counts lines across the articles of a feed (createLineCount)", () => {
    const count = createLineCount();
    const copies = parseFeed(feed).map((article) => ({ article, text: article.source ?? "" }));
    expect(copies.map((copy) => count("feed.txt", copy))).toEqual([1, 3, 9]);
    const starts = lineStarts("a\r\nb\rc\n");
    expect([starts, lineAt(starts, 0), lineAt(starts, 3), lineAt(starts, 7)]).toEqual([
      [0, 3, 5, 7],
      0,
      1,
      3,
    ]);
  });

  it("clips a long line around the marked span (frame)", () => {
    const shown = frame(`${"a".repeat(300)}WRONG${"b".repeat(300)}`, 7, 300, 305).split("\n");
    expect(shown[0]).toMatch(/^ {5}7 \| …a{40}WRONGb{55}…$/);
    expect(shown[1]).toBe(`       | ${" ".repeat(41)}^^^^^`);
    expect(frame("\tTr\u0007am", 1, 3, 4)).toBe("     1 | \tTr\ufffdam\n       | \t  ^\n");
  });

  it("shows copy on a line without what a terminal would act on (plain)", () => {
    expect(plain("a\tb\x1b[31mc\x9b1md\u202ee\u2066f\x7f\r\ng")).toBe(
      "a\tb\ufffd[31mc\ufffd1md\ufffde\ufffdf\ufffd  g",
    );
  });

  it("draws a progress bar with the rate and the time left (bar)", () => {
    expect(bar(5e7, 1e8, 2)).toBe(`${"#".repeat(15)}${"-".repeat(15)}  50%  25 MB/s  0:02 left`);
  });
});

describe("wirecopy stories and diff", () => {
  const one =
    " date 2031-03-04 Tram line reopens\nSEOUL, March 4 (Yonhap) -- The old tram ran along the harbor for the first time in ten years.\n(END)\n";
  const two = one.replace("Tram", "(LEAD) Tram").replace("(END)", "It was full.\n(END)");
  const [a, b] = [join(folder, "one.txt"), join(folder, "two.txt")];
  const write = (): void => {
    writeFileSync(a, one);
    writeFileSync(b, two);
  };

  it("shows a story with its versions", async () => {
    write();
    expect(await run(["stories", b, a])).toEqual({
      status: 0,
      out: `Tram line reopens\n  ${a} 1  Tram line reopens\n  ${b} 1  (LEAD) Tram line reopens\n`,
      err: "",
    });
  });

  it("counts the articles of a file that is named twice from 1 again", async () => {
    write();
    const { out } = await run(["stories", a, a]);
    expect(out).toContain(`  ${a} 1  Tram line reopens\n  ${a} 1  Tram line reopens\n`);
  });

  it("shows the opening of a story without a headline", async () => {
    const { out } = await run(["stories"], "SEOUL, March 4 (Yonhap) -- The tram ran.\n");
    expect(out).toBe("The tram ran.\n  <stdin> 1  The tram ran.\n");
  });

  it("show each version on one line, without escape sequences", async () => {
    const copy = "1ST LEAD\nTram \x1b[31mruns\nSEOUL (dpa) - It \x9b1mran.\n";
    const { out } = await run(["stories"], copy);
    expect(out).toBe("Tram \ufffd[31mruns\n  <stdin> 1  1ST LEAD Tram \ufffd[31mruns\n");
    const [a, b] = [file("esc-a.txt", copy), file("esc-b.txt", copy.replace("ran", "stood"))];
    expect((await run(["diff", a, b])).out).toBe("- 1 It \ufffd1mran.\n+ 1 It \ufffd1mstood.\n");
  });

  it("gives stories as JSON lines", async () => {
    const { out } = await run(["stories", "--json"], one + two);
    expect(JSON.parse(out)).toMatchObject({
      versions: [
        { file: "<stdin>", article: 1, revision: 0, date: "2031-03-04", agency: "Yonhap" },
        { file: "<stdin>", article: 2, revision: 1, headline: "(LEAD) Tram line reopens" },
      ],
    });
  });

  it("shows what changed, and exits with status 1 if anything did", async () => {
    write();
    expect(await run(["diff", a, b])).toEqual({
      status: 1,
      out: "headline: Tram line reopens -> (LEAD) Tram line reopens\n+ 2 It was full.\n",
      err: "",
    });
    expect(await run(["diff", a, a])).toEqual({ status: 0, out: "", err: "" });
    expect(JSON.parse((await run(["diff", "--json", a, b])).out)).toMatchObject({ claims: [] });
  });

  it("compares two files of one article each, and refuses others", async () => {
    write();
    expect((await run(["diff", a])).err).toBe(
      "wirecopy: diff takes two files; see wirecopy diff --help\n",
    );
    expect((await run(["diff", a, FEED])).err).toContain("articles, and diff takes one");
  });
});

describe("wirecopy convert", () => {
  const xml =
    "<nitf><body><body.head><hedline><hl1>Tram line reopens</hl1></hedline></body.head><body.content><p>SEOUL (AP) -- It ran.</p></body.content></body></nitf>";

  it("guesses the input's format, and writes JSON", async () => {
    const { status, out, err } = await run(["convert"], xml);
    expect(status).toBe(0);
    expect(err).toBe("");
    expect(JSON.parse(out)).toMatchObject({
      headline: { text: "Tram line reopens" },
      dateline: { agency: "AP" },
    });
  });

  it("reports what is lost, except with --quiet", async () => {
    const copy = "Tram line reopens\nSEOUL (AP) -- It ran.\n(END)\n";
    const words = ["convert", "--from", "wire", "--to", "nitf"];
    expect((await run(words, copy)).err).toBe(
      'wirecopy: <stdin>: article 1: end: lost "(END)": the format has no place for an end mark\n',
    );
    expect((await run([...words, "--quiet"], copy)).err).toBe("");
  });

  it("counts losses of a kind instead of repeating them", async () => {
    const story = " date 2031-03-04 Tram line reopens\nSEOUL (AP) -- It ran.\n(END)\n";
    const out = join(folder, "counted");
    const words = ["convert", "--from", "wire", "--to", "nitf", "--out", out];
    const { err } = await run(words, story.repeat(9));
    expect(err.match(/article \d: end: lost/g)).toHaveLength(3);
    expect(err).toContain("wirecopy: and 6 more: end: the format has no place for an end mark\n");
    expect((await run([...words, "--quiet"], story.repeat(9))).err).toBe("");
  });

  it.each([
    [
      "nexis",
      "1 of 2 DOCUMENTS\n\nMay 1, 2031\n\nTram runs\n\nLENGTH: 2 words\n\nIt ran.\n2 of 2 DOCUMENTS\n\nMay 2, 2031\n\nTram stops\n\nLENGTH: 2 words\n\nIt stopped.\n",
      "",
    ],
    [
      "nexis",
      "Tram runs\nMay 1, 2031\n\nLength: 2 words\nBody\n\nIt ran.\n\nEnd of Document\nTram stops\nMay 2, 2031\n\nLength: 2 words\nBody\n\nIt stopped.\n\nEnd of Document\nThat is all.\n",
      'wirecopy: <stdin>: outside: lost "That is all.": is outside the documents\n',
    ],
    [
      "factiva",
      "Tram runs\n2 words\n1 May 2031\n\nIt ran.\n\nDocument HARBOR0020310501en51001abc\n\nTram stops\n2 words\n2 May 2031\n\nIt stopped.\n\nDocument HARBOR0020310501en51001abd\n",
      "",
    ],
  ])("reads the documents of a database, guessed or named: %s", async (format, text, losses) => {
    for (const words of [[], ["--from", format]]) {
      const { out, err } = await run(["convert", "--to", "wire", ...words], text);
      expect(out).toBe(
        " date 2031-05-01 Tram runs\nIt ran.\n date 2031-05-02 Tram stops\nIt stopped.\n",
      );
      expect(err.replace(/^.*metadata\.id.*\n/gm, "")).toBe(losses);
    }
  });

  it("writes a file for each article with --out", async () => {
    const out = join(folder, "converted");
    expect(
      (await run(["convert", "--from", "wire", "--to", "html", "--quiet", "--out", out, FEED]))
        .status,
    ).toBe(0);
    expect(readFileSync(join(out, "harbor-feed-000002.html"), "utf8")).toContain("<article");
  });

  it("refuses to print several articles in a format that holds one", async () => {
    const refused = {
      status: 2,
      out: "",
      err: "wirecopy: nitf holds one article a file; name a folder with --out\n",
    };
    const words = ["convert", "--from", "wire", "--to", "nitf"];
    expect(await run([...words, FEED])).toEqual(refused);
    expect(await run([...words, TRAM, TRAM])).toEqual(refused);
    const { status, out } = await run([...words, join(folder, "none.txt"), TRAM]);
    expect(status).toBe(2);
    expect(out.match(/<nitf/g)).toHaveLength(1);
  });

  it("names files after their sources, and never overwrites a source", async () => {
    const [a, b] = [join(folder, "a"), join(folder, "b")];
    for (const path of [a, b]) mkdirSync(path);
    const copy = "Tram line reopens\nSEOUL (AP) -- It ran.\n";
    for (const path of [a, b]) writeFileSync(join(path, "story.txt"), copy);
    writeFileSync(join(a, "feed.txt"), feed);
    const sources = [join(a, "story.txt"), join(a, "feed.txt"), join(b, "story.txt")];
    const words = ["convert", "--from", "wire", "--quiet", "--out"];
    expect((await run([...words, join(folder, "c"), ...sources])).status).toBe(0);
    expect((await run([...words, join(folder, "c"), "-"], copy)).status).toBe(0);
    expect(readdirSync(join(folder, "c")).sort()).toEqual([
      "feed-000001.json",
      "feed-000002.json",
      "feed-000003.json",
      "stdin.json",
      "story-2.json",
      "story.json",
    ]);
    await run([...words, a, "--to", "wire", join(a, "story.txt")]);
    expect(readFileSync(join(a, "story.txt"), "utf8")).toBe(copy);
    expect(readFileSync(join(a, "story-2.txt"), "utf8")).toBe(copy);
  });

  it("reads JSON lines, a list of items, and the output of parse and of convert", async () => {
    const lines = (await run(["convert", "--to", "ninjs", "--quiet", FEED])).out;
    const items = lines.trimEnd().split("\n");
    expect(items).toHaveLength(parseFeed(feed).length);
    const headlines = parseFeed(feed).map((article) => article.headline?.text);
    for (const input of [lines, `[${items.join(",\n")}]`, lines.trimEnd(), `\n${lines}`]) {
      const { out, err } = await run(["convert", "--quiet"], input);
      const back = out.trimEnd().split("\n");
      expect([err, back.map((line) => (JSON.parse(line) as Article).headline?.text)]).toEqual([
        "",
        headlines,
      ]);
    }
    const parsed = (await run(["parse", FEED])).out;
    expect((await run(["convert", "--to", "wire"], parsed)).out).toBe(feed);
    const pages = (await run(["convert", "--to", "html", "--quiet", FEED])).out;
    expect((await run(["convert", "--quiet"], pages)).out.trimEnd().split("\n")).toHaveLength(
      items.length,
    );
  });

  const budget = xml.replace(
    "<nitf>",
    '<nitf><head><docdata><doc-id id-string="D8"/><urgency ed-urg="3"/><key-list><keyword key="budget"/></key-list>' +
      "<identified-content><person>Ann Lee</person><org>***</org></identified-content></docdata></head>",
  );
  const entities = [
    { type: "person", name: "Ann Lee", mentions: [] },
    { type: "organization", name: "***", mentions: [] },
  ];

  it("keeps metadata and names in JSON, and takes them from there", async () => {
    const { out, err } = await run(["convert"], budget);
    expect(err).toBe("");
    expect(JSON.parse(out)).toMatchObject({
      metadata: { id: "D8", slug: "budget", urgency: 3 },
      entities,
    });
    const nitf = ["convert", "--to", "nitf"];
    expect((await run(nitf, out)).out).toBe((await run(nitf, budget)).out);
    expect(await run(["convert"], out)).toEqual({ status: 0, out, err: "" });
    const plain = JSON.parse((await run(["convert"], xml)).out) as object;
    expect(plain).not.toHaveProperty("metadata");
    expect(plain).not.toHaveProperty("entities");
    const wrong = JSON.stringify({ headline: "Tram", metadata: { slug: 5 } });
    const refused = await run(["convert", "--from", "json"], wrong);
    expect([refused.status, refused.err]).toEqual([
      2,
      expect.stringContaining("metadata.slug: must be a string, not number"),
    ]);
  });

  it("reports metadata and names that wire copy has no place for", async () => {
    const { out, err } = await run(["convert", "--to", "wire"], budget);
    expect(out).toBe("Tram line reopens\nSEOUL (AP) -- It ran.\n");
    expect(err.match(/(?<=article 1: )[^:]+: lost "[^"]+"/g)).toEqual([
      'metadata.id: lost "D8"',
      'metadata.slug: lost "budget"',
      'metadata.urgency: lost "3"',
      'entities[0]: lost "Ann Lee"',
      'entities[1]: lost "***"',
    ]);
  });

  it("writes a slug as the line above the headline, and reports none of what the copy says", async () => {
    const slug = "BC-Harbor--Tram, 3rd Ld-Writethru,0842\n";
    const copy = `${slug}Tram line reopens\nSALEM, Ore. (AP) _ It ran.\n`;
    const dated = ` date 2031-03-05 Museum opens\n${slug}SALEM, Ore. (AP) _ It opened.\n`;
    for (const format of ["nitf", "newsml-g2", "ninjs"])
      for (const text of [copy, dated]) {
        const { out } = await run(["convert", "--to", format], text);
        expect(await run(["convert", "--to", "wire"], out)).toEqual({
          status: 0,
          out: text,
          err: "",
        });
      }
    const lines = (await run(["convert", "--to", "ninjs", "--quiet"], copy)).out.repeat(2);
    const { out } = await run(
      ["convert", "--to", "wire", "--quiet", "--date", "2031-03-04"],
      lines,
    );
    expect(parseFeed(out).map(({ furniture }) => furniture[0]?.text)).toEqual(
      Array<string>(2).fill(slug.trimEnd()),
    );
  });

  it("adds what --extract finds to JSON, and names that the text does not have", async () => {
    const ran = budget.replace("It ran.", "“It ran in 2030,” said Mayor Bo Roe.");
    const line = JSON.parse((await run(["convert", "--extract"], ran)).out) as {
      entities: { name: string }[];
    };
    expect(line).toMatchObject({
      dates: [{ value: "2030" }],
      quotes: [{ speaker: { entity: "Bo Roe" } }],
    });
    expect(line.entities.map(({ name }) => name).sort()).toEqual([
      "***",
      "AP",
      "Ann Lee",
      "Bo Roe",
      "Seoul",
    ]);
  });

  it("says in JSON which of several files an article is from", async () => {
    const [a, b] = [file("one.xml", xml), file("two.txt", "Museum\nPARIS (AFP) - It opened.\n")];
    const { out } = await run(["convert", a, b]);
    const lines = out.trimEnd().split("\n");
    expect(lines.map((line) => (JSON.parse(line) as { file: string }).file)).toEqual([a, b]);
    expect(JSON.parse((await run(["convert", a])).out)).not.toHaveProperty("file");
  });

  it("reports words outside an article without the number of another", async () => {
    const page = `<html><body><article><p>It ran.</p></article><footer>Contact us</footer></body></html>`;
    expect((await run(["convert"], page)).err).toBe(
      'wirecopy: <stdin>: outside: lost "Contact us": is outside the documents\n',
    );
  });

  it("writes the people that a document names, or reports them as lost", async () => {
    const item = JSON.stringify({
      uri: "urn:1",
      headline: "Tram line reopens",
      body_text: "It ran.",
      people: [{ name: "Ann Lee" }],
    });
    const { out } = await run(["convert", "--to", "json-ld"], item);
    expect(JSON.parse(out)).toMatchObject({ mentions: [{ "@type": "Person", name: "Ann Lee" }] });
    expect((await run(["convert", "--to", "html"], item)).err).toContain(
      'entities[0]: lost "Ann Lee"',
    );
  });

  it("reports a line or an article that is invalid, and continues", async () => {
    const good = JSON.stringify({
      uri: "urn:1",
      headline: "Tram line reopens",
      body_text: "It ran.",
    });
    const { status, out, err } = await run(
      ["convert", "--from", "ninjs"],
      `${good}\n{"uri":\n${good}\n7\n`,
    );
    expect([status, out.trimEnd().split("\n").length]).toEqual([2, 2]);
    expect(err).toMatch(
      /^wirecopy: <stdin>:2: document 2: is not IPTC's ninjs 3.*\nwirecopy: <stdin>:4: document 4: is not .*must be a ninjs item, not number\n$/,
    );
    const [fields, none, odd] = [
      { headline: "Tram line reopens", paragraphs: ["It ran."] },
      { paragraphs: 5 },
      { paragraphs: ["a\nb"] },
    ];
    const lines = [fields, none, odd].map((one) => JSON.stringify(one)).join("\n");
    expect(await run(["convert", "--from", "json", "--to", "wire"], lines)).toEqual({
      status: 2,
      out: "Tram line reopens\nIt ran.\n",
      err:
        "wirecopy: <stdin>:2: document 2: is not articles as wirecopy parse writes them: paragraphs: must be an array, not number\n" +
        "wirecopy: <stdin>:3: document 3: is not articles as wirecopy parse writes them: paragraphs[0]: has a line break, and is written on one line\n",
    });
  });

  it("exits with status 1 if the input is empty", async () => {
    for (const empty of ["", " \n\n"])
      expect(await run(["convert", "--to", "ninjs"], empty)).toEqual({
        status: 1,
        out: "",
        err: "wirecopy: <stdin>: is empty\n",
      });
  });

  const newsItem = (guid: string, body: string) =>
    `<newsItem><contentMeta><headline>Tram ${guid}</headline></contentMeta><contentSet>${body}</contentSet></newsItem>`;
  const text = "<inlineXML><html><body><p>It ran.</p></body></html></inlineXML>";

  it("reads each item of a message, and reports items without text and words outside items as lost", async () => {
    const message = `<?xml version="1.0" encoding="ISO-8859-1"?>\n<newsMessage><header><sender>Harbor</sender></header><itemSet>
${newsItem("1", text)}\n${newsItem("2", "")}\n${newsItem("3", text.replace("ran", "ran to the caf\xe9"))}\n</itemSet></newsMessage>`;
    const { status, out, err } = await run(
      ["convert", "--to", "text"],
      Buffer.from(message, "latin1"),
    );
    expect([status, out]).toEqual([0, "Tram 1\n\nIt ran.\n\n\f\nTram 3\n\nIt ran to the café.\n"]);
    expect(err).toBe(
      'wirecopy: <stdin>: outside: lost "Harbor": is outside the documents\n' +
        'wirecopy: <stdin>: newsItem: lost "Tram 2": has no text of its own\n',
    );
  });

  it("gives the position of a broken document and continues, except with --fail-fast", async () => {
    const feed = `${xml}\n${xml.replace("It ran", "\nIt &ran;")}\n${xml.replace("</p>", "")}\n<nitf><body>\n${xml}\n`;
    const { status, out, err } = await run(["convert", "--from", "nitf"], feed);
    expect([status, out.split("\n").length - 1]).toEqual([2, 2]);
    expect(err.split("\n")).toEqual([
      expect.stringMatching(/^wirecopy: <stdin>:3:4: document 2: is not IPTC's NITF 3.6: unknown/),
      expect.stringMatching(/^wirecopy: <stdin>:4:\d+: document 3: is not .*<p> is not closed/),
      expect.stringMatching(/^wirecopy: <stdin>:5:7: document 4: is not .*<body> is not closed$/),
      "",
    ]);
    const first = await run(["convert", "--from", "nitf", "--fail-fast"], feed);
    expect([first.status, first.out.split("\n").length - 1]).toEqual([2, 1]);
    expect(first.err).toMatch(/^[^\n]*document 2[^\n]*\n$/);
  });

  it("reports the one document whose bytes are not UTF-8, and reads the others", async () => {
    const line = (text: string) => `{"headline":"Tram line reopens","paragraphs":["${text}"]}\n`;
    const bytes = Buffer.concat([
      Buffer.from(line("It ran.")),
      Buffer.from(line("It ran to the caf\xe9."), "latin1"),
      Buffer.from(line("It ran to the café.")),
    ]);
    const { status, out, err } = await run(
      ["convert", "--to", "wire", "--date", "2031-03-04"],
      bytes,
    );
    expect([status, out]).toEqual([
      2,
      "Tram line reopens\nIt ran.\n date 2031-03-04 Tram line reopens\nIt ran to the café.\n",
    ]);
    expect(err).toBe(
      `wirecopy: <stdin>:2: document 2: not UTF-8 at byte ${bytes.indexOf(0xe9)}; --lenient reads on
`,
    );
    expect(
      (await run(["convert", "--to", "wire", "--date", "2031-03-04", "--lenient"], bytes)).out,
    ).toContain("caf\ufffd.");
  });

  it("reads XML in UTF-16", async () => {
    const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(xml + xml, "utf16le")]);
    const { status, out } = await run(["convert", "--from", "nitf", "--to", "text"], bytes);
    expect([status, out.match(/It ran/g)]).toEqual([0, ["It ran", "It ran"]]);
  });

  it("does not hold a feed in memory", async () => {
    const item = `${JSON.stringify({ uri: "urn:1", headline: "Tram line reopens", body_text: "It ran. ".repeat(1000) })}\n`;
    const child = start(
      ["convert", "--to", "wire", "--date", "2031-03-04", "--quiet"],
      ["--max-old-space-size=40"],
    );
    let written = 0;
    child.stdout.on("data", (chunk: Buffer) => {
      written += chunk.length;
    });
    const status = new Promise((resolve) => child.on("close", resolve));
    for (let index = 0; index < 10_000; index += 1)
      if (!child.stdin.write(item))
        await new Promise((resolve) => child.stdin.once("drain", resolve));
    child.stdin.end();
    expect(await status).toBe(0);
    expect(written).toBeGreaterThan(70_000_000);
  });

  it.each([
    [
      ["convert", "--to", "pdf", TRAM],
      '--to is one of wire, json, ninjs, json-ld, nitf, newsml-g2, markdown, html, text, not "pdf"',
    ],
    [["convert", "--from", "pdf", TRAM], 'anpa, iptc7901, fbis, sgml, nexis, factiva, not "pdf"'],
    [["convert", "--to", "anpa", TRAM], "anpa (ANPA 1312 transmissions) is only read, not written"],
    [["convert", "--from", "nitf", TRAM], "is not IPTC's NITF 3.6"],
    [["convert", join(folder, "none.xml")], "there is no such file"],
    [
      ["convert", "--out", TRAM, TRAM],
      "harbor-tram.json: cannot be written: there is a file where",
    ],
  ])("refuses %j with a message", async (words, message) => {
    const { status, err } = await run(words);
    expect(status).toBe(2);
    expect(err).toContain(message);
  });
});

describe("wirecopy extract", () => {
  it("writes the dates, entities and quotes of each article on a line", async () => {
    const one =
      ' date 2031-03-04 Tram runs\nSEOUL, March 4 (Yonhap) -- "It ran Monday," said Mayor Ann Lee.\n(END)\n';
    const { status, out } = await run(["extract"], one + one);
    const [first, second] = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(status).toBe(0);
    expect(first).toMatchObject({ date: "2031-03-04", headline: "Tram runs" });
    expect(first.dates.map(({ value }: { value: string }) => value)).toEqual([
      "2031-03-04",
      "2031-03-03",
    ]);
    expect(first.entities.map(({ name }: { name: string }) => name)).toContain("Ann Lee");
    expect(first.quotes[0].speaker).toMatchObject({ text: "Mayor Ann Lee", entity: "Ann Lee" });
    expect(second.quotes).toHaveLength(1);
  });

  it("says why with --explain, also with --jobs and --lines", async () => {
    const words = ["extract", "--explain", "--only", "dates,entities"];
    const { out } = await run([...words, TRAM]);
    const { dates, entities } = JSON.parse(out) as {
      dates: DateMention[];
      entities: Entity[];
    };
    expect(dates[0]?.explanation?.rule).toBeDefined();
    expect(entities[0]?.mentions[0]?.reasons).toBeDefined();
    expect((await run([...words, "--jobs", "1", TRAM])).out).toBe(out);
    expect((await run([...words, "--lines"], '"It ran on Friday."')).out).toContain("explanation");
  });

  it.each([
    ["dates", ["dates"]],
    ["dates, entities", ["dates", "entities"]],
    ["quotes", ["quotes"]],
  ])("writes only what --only lists: %s", async (only, keys) => {
    const copy = 'SEOUL, March 4 (Yonhap) -- "It ran Monday," said Mayor Ann Lee.\n';
    const all = JSON.parse((await run(["extract", "--date", "2031-03-05"], copy)).out);
    const one = await run(["extract", "--date", "2031-03-05", "--only", only], copy);
    expect(JSON.parse(one.out)).toEqual({
      date: "2031-03-04",
      ...Object.fromEntries(keys.map((key) => [key, all[key]])),
    });
  });

  it("heeds --only with --lines too", async () => {
    const { out } = await run(["extract", "--lines", "--only", "dates"], '"It ran in 2030."\n');
    expect(JSON.parse(out)).toMatchObject({ dates: [{ value: "2030" }] });
    expect(JSON.parse(out)).not.toHaveProperty("entities");
  });
});
