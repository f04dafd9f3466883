import {
  closeSync,
  mkdtempSync,
  openSync,
  readFileSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { articlesIn, codeUnitsIn } from "../../src/command/range.ts";
import { contentKey, parseArticle, parseFeed } from "../../src/index.ts";
import { builtCommand, type Ended, ended } from "../command/run.ts";
import { anyText, RUNS } from "../laws/arbitraries.ts";

const { folder, file: write, start, run } = builtCommand();

describe("byte ranges of a file", () => {
  const file = join(folder, "ranges.txt");

  it("give each article of a feed once, wherever the file is cut", () => {
    fc.assert(
      fc.property(
        fc.array(anyText, { maxLength: 4 }),
        fc.array(fc.nat(), { maxLength: 5 }),
        (parts, cuts) => {
          // Half of a surrogate pair has no bytes, so the text is what its bytes decode to.
          const text = Buffer.from(parts.join("\n")).toString("utf8");
          const bytes = Buffer.from(text);
          writeFileSync(file, bytes);
          const places = [0, ...cuts.map((cut) => cut % (bytes.length + 1)), bytes.length].sort(
            (a, b) => a - b,
          );
          const found = places
            .slice(1)
            .flatMap((to, index) => [...articlesIn({ file, from: places[index] ?? 0, to })]);
          expect(found.map((article) => article.text)).toEqual(
            parseFeed(text).map(({ source }) => source),
          );
          for (const { text: own, at } of found)
            expect(bytes.toString("utf8", at, at + Buffer.byteLength(own))).toBe(own);
        },
      ),
      { numRuns: Math.ceil(RUNS / 3) },
    );
  });

  it("give the first article once, even if the file is cut in the blanks before it", () => {
    const text = "\n\n\n\n date 2031-03-04 Tram\n(END)\n date 2031-03-05 Ferry\n(END)\n";
    writeFileSync(file, text);
    for (let cut = 0; cut <= text.length; cut += 1) {
      const ranges = [
        { file, from: 0, to: cut },
        { file, from: cut, to: text.length },
      ];
      const texts = ranges.flatMap((range) => [...articlesIn(range)].map((one) => one.text));
      expect(texts).toEqual(parseFeed(text).map(({ source }) => source));
    }
  });

  it("give the same articles in a single-byte encoding", () => {
    const text =
      "\n\xa0\n date 2031-03-04 Caf\xe9\n(END)\n\xa0\n date 2031-03-05 Z\xfcrich\n\xe9t\xe9\n(END)\n";
    writeFileSync(file, Buffer.from(text, "latin1"));
    for (let cut = 0; cut <= text.length; cut += 1) {
      const encoding = "windows-1252";
      const found = [
        ...articlesIn({ file, encoding, from: 0, to: cut }),
        ...articlesIn({ file, encoding, from: cut, to: text.length }),
      ];
      expect(found.map((article) => article.text)).toEqual(
        parseFeed(text).map(({ source }) => source),
      );
      for (const { text: own, at } of found) expect(text.startsWith(own, at)).toBe(true);
      expect(codeUnitsIn({ file, encoding, from: 0, to: cut })).toBe(cut);
    }
  });

  it("are counted in code units, even if a character is cut", () => {
    const text = "aé서😀\n";
    writeFileSync(file, text);
    const size = Buffer.byteLength(text);
    for (let cut = 0; cut <= size; cut += 1)
      expect(
        codeUnitsIn({ file, from: 0, to: cut }) + codeUnitsIn({ file, from: cut, to: size }),
      ).toBe(text.length);
  });

  it("are counted in code units if only a few characters are outside ASCII", () => {
    const plain = "The tram ran along the harbor.\n".repeat(1000);
    for (const wide of ["é", "서", "😀", "😀".repeat(9000)]) {
      const text = plain + wide + plain;
      writeFileSync(file, text);
      expect(codeUnitsIn({ file, from: 0, to: Buffer.byteLength(text) })).toBe(text.length);
    }
  });
});

/** A feed of articles that each have a character of four bytes, and so much text that few of them fill a byte range. */
function feedOf(count: number): string {
  const body = "The tram ran along the harbor. ".repeat(80);
  return Array.from({ length: count }, (_, index) => {
    const day = String((index % 28) + 1).padStart(2, "0");
    return ` date 2031-03-${day} Tram ${index} reopens 😀\nSEOUL, March ${day} (Yonhap) -- ${body}\n(END)\n`;
  }).join("");
}

const BYTES_OF_RANGE = 4_000_000;
/** A feed that begins in one byte range and ends in the third. */
const FEED = feedOf(3200);

/** The lines that the command writes, which must not fail. */
async function linesOf(words: readonly string[]): Promise<string> {
  const { status, out, err } = await run(words);
  expect([status, err]).toEqual([0, ""]);
  expect(out).not.toBe("");
  return out;
}

describe("--jobs", () => {
  it("is tested on a feed of three byte ranges", () => {
    const size = Buffer.byteLength(FEED);
    expect(Math.ceil(size / BYTES_OF_RANGE)).toBe(3);
  });

  it.each([
    ["parse", FEED],
    ["extract", feedOf(300)],
  ])("makes %s write what one thread writes", async (verb, text) => {
    const files = [write("jobs.txt", text), write("few.txt", feedOf(3))];
    const one = await linesOf([verb, "--ndjson", ...files]);
    const { status, out, err } = await run([verb, "--ndjson", "--jobs", "3", ...files]);
    expect([status, err]).toEqual([0, ""]);
    // A failed `toBe` would print both outputs, which are many megabytes long.
    expect(out === one).toBe(true);
  });

  it.each<["utf-8" | "windows-1252", BufferEncoding]>([
    ["utf-8", "utf8"],
    ["windows-1252", "latin1"],
  ])("reads files in %s as one thread does", async (encoding, bytes) => {
    const text = feedOf(2500).replaceAll("😀", "caf\u00e9");
    // A byte order mark overrides --encoding in threads too.
    const marked = write("marked.txt", `\ufeff${feedOf(3)}`);
    const files = [write("encoded.txt", Buffer.from(text, bytes)), marked];
    const words = ["parse", "--ndjson", "--encoding", encoding, ...files];
    const one = await linesOf(words);
    expect(one).toContain("caf\u00e9");
    expect((await linesOf([...words, "--jobs", "2"])) === one).toBe(true);
  });

  it("refuses UTF-16", async () => {
    const wide = write("wide.txt", Buffer.from("\ufeffTram", "utf16le"));
    expect(await run(["parse", "--jobs", "2", "--encoding", "utf-8", wide])).toEqual({
      status: 2,
      out: "",
      err: `wirecopy: ${wide}: is UTF-16, which --jobs does not read\n`,
    });
  });

  it.each(["1", "2"])(
    "writes an article per line to the output or a file, with --jobs %s",
    async (jobs) => {
      const few = write("few.txt", feedOf(3));
      const lines = await linesOf(["parse", "--ndjson", few]);
      expect(lines.trimEnd().split("\n")).toHaveLength(3);
      expect(await linesOf(["parse", "--jobs", jobs, few])).toBe(lines);
      const output = join(folder, `lines-${jobs}.ndjson`);
      expect((await run(["parse", "--jobs", jobs, "--output", output, few])).status).toBe(0);
      expect(readFileSync(output, "utf8")).toBe(lines);
    },
  );

  it.each([
    [["parse", "--jobs", "0", "feed.txt"], "--jobs is a number of threads from 1 to 256"],
    [["parse", "--jobs", "2"], "--jobs reads files, not standard input"],
    [["parse", "--jobs", "2", join(folder, "none.txt")], "there is no such file"],
    [["parse", "--resume", "state", "feed.txt"], "--resume needs --jobs and --output"],
  ])("refuses %j with a message", async (words, message) => {
    const { status, err } = await run(words, "Tram");
    expect(status).toBe(2);
    expect(err).toContain(message);
  });

  it("reports a file that cannot be read, and reads the others as one thread does", async () => {
    const few = write("few.txt", feedOf(3));
    const files = [few, join(folder, "none.txt"), folder, few];
    const one = await run(["parse", "--ndjson", ...files]);
    expect([one.status, one.out.trimEnd().split("\n").length]).toEqual([2, 6]);
    const { status, out, err } = await run(["parse", "--jobs", "2", ...files]);
    expect([status, err]).toEqual([2, one.err]);
    expect(out === one.out).toBe(true);
  });

  it("names the range with bytes that are not UTF-8, and writes the ranges before it", async () => {
    const bytes = Buffer.concat([Buffer.from(FEED), Buffer.from([0x61, 0xff, 0x0a])]);
    const broken = write("broken.txt", bytes);
    const { status, err, out } = await run(["parse", "--jobs", "2", broken]);
    const bad = bytes.length - 2;
    expect([status, err]).toEqual([
      2,
      `wirecopy: ${broken}: bytes ${2 * BYTES_OF_RANGE} to ${bytes.length}: not UTF-8 at byte ${bad}\n`,
    ]);
    const before = bytes.toString("utf8", 0, 2 * BYTES_OF_RANGE).match(/^ date 2031-/gm);
    expect(out.trimEnd().split("\n")).toHaveLength(before?.length ?? 0);
  });
});

describe("--resume", () => {
  // The feed fills a little more than one byte range.
  const feed = feedOf(1600);
  const whole = parseFeed(feed)
    .map((article) => `${JSON.stringify(article)}\n`)
    .join("");

  /** The files and the command of a run over a feed, with an output and a checkpoint of its own. */
  function runOf(text: string) {
    const own = mkdtempSync(join(folder, "run-"));
    const [file, output, state] = ["feed.txt", "out.ndjson", "state"].map((name) =>
      join(own, name),
    ) as [string, string, string];
    writeFileSync(file, text);
    const words = ["parse", "--jobs", "2", "--output", output, "--resume", state, file];
    const checkpoint = (): { next: number; written: number } =>
      JSON.parse(readFileSync(state, "utf8"));
    return { file, output, words, checkpoint };
  }

  /** Runs the command, and kills it when it is about to take a step for the second time. */
  async function killed(
    words: readonly string[],
    step: string,
  ): Promise<Ended & { signal: unknown }> {
    const preload = new URL("killed.mjs", import.meta.url);
    preload.searchParams.set("step", step);
    const child = start(words, ["--import", preload.href]);
    const end = await ended(child);
    return { ...end, signal: child.signalCode };
  }

  /** Overwrites the first byte of a file with a mark. */
  function mark(path: string): void {
    const descriptor = openSync(path, "r+");
    writeSync(descriptor, "#", 0);
    closeSync(descriptor);
  }

  // The steps taken for each byte range, in their order.
  it.each([
    ["its lines are written", "writeSync"],
    ["the second half of its lines is written", "writeSync, half"],
    ["its lines are synced to the disk", "fsyncSync"],
    ["the new checkpoint is written", "writeFileSync"],
    ["the new checkpoint replaces the old one", "renameSync"],
  ])("resumes with the second range after being killed before %s", async (_, step) => {
    const { output, words, checkpoint } = runOf(feed);
    expect(await killed(words, step)).toMatchObject({ signal: "SIGKILL", err: "" });
    const { next, written } = checkpoint();
    expect(next).toBe(1);
    expect(whole.startsWith(readFileSync(output, "utf8"))).toBe(true);
    expect(Buffer.from(whole).indexOf("\n", written - 1)).toBe(written - 1);
    // What was written before the checkpoint is not written again, so the mark stays.
    mark(output);
    expect(await run(words)).toEqual({ status: 0, out: "", err: "" });
    expect(readFileSync(output, "utf8") === `#${whole.slice(1)}`).toBe(true);
  });

  it("refuses an output in a missing folder, and a file that is not a checkpoint", async () => {
    const few = write("few.txt", feedOf(3));
    const state = join(folder, "broken.json");
    const output = join(folder, "none", "out.ndjson");
    const words = ["parse", "--jobs", "2", "--output", output, "--resume", state, few];
    const unwritten = await run(words);
    expect([unwritten.status, unwritten.err]).toEqual([
      2,
      `wirecopy: ${output}: cannot be written: there is no such folder\n`,
    ]);
    for (const text of ["{", "null", '{"next":"1"}']) {
      writeFileSync(state, text);
      const { status, err } = await run(words);
      expect([status, err]).toEqual([2, expect.stringContaining(`${state}: is not a checkpoint`)]);
    }
  });

  it("removes output that was written after the checkpoint", async () => {
    const { output, words, checkpoint } = runOf(feedOf(3));
    expect((await run(words)).status).toBe(0);
    const lines = readFileSync(output, "utf8");
    expect(checkpoint()).toMatchObject({ next: 1, written: Buffer.byteLength(lines) });
    writeFileSync(output, `${lines}half a li`);
    expect((await run(words)).status).toBe(0);
    expect(readFileSync(output, "utf8")).toBe(lines);
  });

  it("refuses the checkpoint of a run with other options, or over other files", async () => {
    const { file, words } = runOf(feedOf(3));
    expect((await run(words)).status).toBe(0);
    expect(await run([...words, "--unwrap"])).toMatchObject({
      status: 2,
      err: expect.stringContaining("is the checkpoint of a run with other options"),
    });
    // A file that could not be read then would move the ranges of those after it.
    const late = join(dirname(file), "late.txt");
    expect((await run([...words, late])).err).toBe(`wirecopy: ${late}: there is no such file\n`);
    writeFileSync(late, feedOf(3));
    expect((await run([...words, late])).err).toContain("is the checkpoint of a run over other");
    truncateSync(file, 1000);
    expect(await run(words)).toMatchObject({
      status: 2,
      err: expect.stringContaining("is the checkpoint of a run over other files"),
    });
  });
});

describe("--lines", () => {
  it("writes a line for each line, in order, including lines with an error", async () => {
    const lines = [
      JSON.stringify("Tram\nSEOUL (AP) -- It ran."),
      '{"id":7,"text":"Ferry"}',
      "{",
      '{"id":8}',
      "",
    ];
    const { status, out } = await run(["parse", "--lines", "--no-source"], lines.join("\n"));
    const results = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(status).toBe(1);
    expect(results).toMatchObject([
      { key: contentKey("Tram\nSEOUL (AP) -- It ran."), article: { dateline: { agency: "AP" } } },
      { id: 7, article: { headline: { text: "Ferry" } } },
      { line: 3, error: expect.stringContaining("JSON") },
      { id: 8, line: 4, error: "a line must be a JSON string, or an object with a text" },
    ]);
  });

  it("reports a missing file and bytes that are not UTF-8, which --lenient reads", async () => {
    const missing = await run(["parse", "--lines", join(folder, "nosuch")]);
    expect([missing.status, missing.err]).toEqual([
      2,
      `wirecopy: ${join(folder, "nosuch")}: there is no such file\n`,
    ]);
    const latin = join(folder, "latin.ndjson");
    writeFileSync(latin, Buffer.from('"Tram"\r\n"caf\xe9"\n', "latin1"));
    const strict = await run(["parse", "--lines", "--no-source", latin]);
    expect([strict.status, strict.err]).toEqual([2, expect.stringContaining("UTF-8")]);
    const lenient = await run(["parse", "--lines", "--lenient", "--no-source", latin]);
    const results = lenient.out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(results).toMatchObject([
      { article: { headline: { text: "Tram" } } },
      { article: { headline: { text: "caf\ufffd" } } },
    ]);
  });

  it("goes on with the next file after one that cannot be read", async () => {
    const [first, last] = [write("first.ndjson", '"Tram"\n{'), write("last.ndjson", '"Ferry"\n')];
    const none = join(folder, "none.ndjson");
    const { status, out, err } = await run(["parse", "--lines", first, none, last]);
    expect([status, err]).toEqual([2, `wirecopy: ${none}: there is no such file\n`]);
    expect(out).toMatch(/^.*"Tram".*\n\{"line":2,"error".*\n.*"Ferry".*\n$/);
  });

  it("works with extract", async () => {
    const { out } = await run(
      ["extract", "--lines"],
      JSON.stringify("Tram\nSEOUL (AP) -- It ran, Ann Lee said."),
    );
    expect(JSON.parse(out)).toMatchObject({
      headline: "Tram",
      entities: expect.any(Array),
      key: expect.any(String),
    });
  });
});

describe("contentKey", () => {
  it("is the same for the same text, anywhere in a feed", () => {
    const text = " date 2031-03-04 Tram line reopens\nSEOUL (AP) -- It ran.\n(END)\n";
    const keys = parseFeed(text + text).map(contentKey);
    expect(keys[0]).toBe(keys[1]);
    expect(keys[0]).toBe(contentKey(parseArticle(text)));
    // Other implementations of MurmurHash3 give this for the text's bytes in UTF-16LE.
    expect(contentKey("hello")).toBe("498e49896c081b4802cf3f742cf72941");
  });

  it("differs for different texts", () => {
    const keys = new Map<string, string>();
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 40 }), (text) => {
        const key = contentKey(text);
        expect(keys.get(key) ?? text).toBe(text);
        keys.set(key, text);
        if (text !== "") expect(contentKey(`${text}\0`)).not.toBe(key);
      }),
      { numRuns: RUNS },
    );
  });

  it("is refused for an article without its source", () => {
    expect(() => contentKey(parseArticle("Tram", { source: false }))).toThrow(
      "article.source: must be a string",
    );
  });
});
