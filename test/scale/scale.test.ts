import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { articlesIn, codeUnitsIn } from "../../src/command/range.ts";
import { contentKey, parseArticle, parseFeed } from "../../src/index.ts";
import { anyText, RUNS } from "../laws/arbitraries.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "wirecopy-scale-"));
const command = join(folder, "dist", "command.mjs");
const file = join(folder, "feed.txt");

beforeAll(async () => {
  writeFileSync(join(folder, "package.json"), '{ "version": "1.2.3" }');
  await build({
    entryPoints: [join(ROOT, "src/command/main.ts")],
    bundle: true,
    platform: "node",
    format: "esm",
    outfile: command,
  });
});

afterAll(() => rmSync(folder, { recursive: true }));

interface Ended {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

function run(words: readonly string[], input = "", killAfter?: number): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [command, ...words]);
    let out = "";
    let err = "";
    // Else a character that two chunks share is lost.
    child.stdout.setEncoding("utf8");
    child.stdout.on("data", (data) => {
      out += data;
    });
    child.stderr.on("data", (data) => {
      err += data;
    });
    child.on("close", (status) => resolve({ status, out, err }));
    child.stdin.on("error", () => {});
    child.stdin.end(input);
    if (killAfter !== undefined) setTimeout(() => child.kill("SIGKILL"), killAfter);
  });
}

describe("byte ranges", () => {
  it("that cover a feed give each of its articles once, wherever they are cut", () => {
    fc.assert(
      fc.property(
        fc.array(anyText, { maxLength: 4 }),
        fc.array(fc.nat(), { maxLength: 5 }),
        (parts, cuts) => {
          // What is no Unicode has no bytes to be cut.
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

  it("give the first article once where they are cut in the blanks before it", () => {
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

  it("of an encoding of a byte a character give the same", () => {
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

  it("are counted in code units, also where a character is cut", () => {
    const text = "aé서😀\n";
    writeFileSync(file, text);
    const size = Buffer.byteLength(text);
    for (let cut = 0; cut <= size; cut += 1)
      expect(
        codeUnitsIn({ file, from: 0, to: cut }) + codeUnitsIn({ file, from: cut, to: size }),
      ).toBe(text.length);
  });

  it("are counted the same where a few of many pieces have letters beyond ASCII", () => {
    const plain = "The tram ran along the harbor.\n".repeat(1000);
    for (const wide of ["é", "서", "😀", "😀".repeat(9000)]) {
      const text = plain + wide + plain;
      writeFileSync(file, text);
      expect(codeUnitsIn({ file, from: 0, to: Buffer.byteLength(text) })).toBe(text.length);
    }
  });
});

describe("--jobs", () => {
  const feed = Array.from({ length: 4000 }, (_, index) => {
    const day = String((index % 28) + 1).padStart(2, "0");
    return ` date 2031-03-${day} Tram ${index} reopens 😀\nSEOUL, March ${day} (Yonhap) -- ${"The tram ran along the harbor. ".repeat(80)}\n(END)\n`;
  }).join("");
  const big = join(folder, "big.txt");

  it.each(["parse", "extract"])("%s writes what one thread writes", async (verb) => {
    writeFileSync(big, verb === "parse" ? feed : feed.slice(0, feed.indexOf("Tram 300 ")));
    const one = await run([verb, "--ndjson", big, file]);
    const two = await run([verb, "--ndjson", "--jobs", "3", big, file]);
    expect(two.out === one.out).toBe(true);
    expect(two.err).toBe("");
  });

  it.each(["windows-1252", "utf-8"])("reads files in %s the same", async (encoding) => {
    const text = feed.slice(0, feed.indexOf("Tram 2500 ")).replaceAll("\ud83d\ude00", "caf\u00e9");
    writeFileSync(big, encoding === "utf-8" ? text : Buffer.from(text, "latin1"));
    // A byte order mark of UTF-8 goes before what was asked for, in threads too.
    const marked = join(folder, "marked.txt");
    writeFileSync(marked, `\ufeff${feed.slice(0, feed.indexOf("Tram 3 "))}`);
    const words = ["parse", "--ndjson", "--encoding", encoding, big, marked];
    const one = await run(words);
    const two = await run([...words, "--jobs", "2"]);
    expect([one.status, two.err]).toEqual([0, ""]);
    expect(one.out).toContain("caf\u00e9");
    expect(two.out === one.out).toBe(true);
    writeFileSync(marked, Buffer.from("\ufeffTram", "utf16le"));
    const wide = await run(["parse", "--encoding", encoding, "--jobs", "2", marked]);
    expect([wide.status, wide.err]).toEqual([
      2,
      `wirecopy: ${marked}: is UTF-16, which --jobs does not read\n`,
    ]);
  });

  it.each(["1", "2"])("writes an article a line, by %s as by any number", async (jobs) => {
    const { out } = await run(["parse", "--jobs", jobs, file]);
    expect(out).toBe((await run(["parse", "--ndjson", file])).out);
    const output = join(folder, "lines.ndjson");
    await run(["parse", "--jobs", jobs, "--output", output, file]);
    expect(readFileSync(output, "utf8")).toBe(out);
  });

  it("goes on after it was killed, with no article lost or doubled", async () => {
    writeFileSync(big, feed);
    const whole = (await run(["parse", "--ndjson", big])).out;
    const words = [
      "parse",
      "--jobs",
      "2",
      "--output",
      join(folder, "out.ndjson"),
      "--resume",
      join(folder, "state.json"),
      big,
    ];
    for (const wait of [150, 250, 350, 450]) await run(words, "", wait);
    expect((await run(words)).status).toBe(0);
    expect(readFileSync(join(folder, "out.ndjson"), "utf8")).toBe(whole);
  });

  it("tells what is no checkpoint, and where nothing can be written or gone on with", async () => {
    const state = join(folder, "broken.json");
    const output = join(folder, "none", "out.ndjson");
    const words = ["parse", "--jobs", "2", "--output", output, "--resume", state, file];
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

  it("writes again what stands behind the checkpoint", async () => {
    const output = join(folder, "out.ndjson");
    const whole = readFileSync(output, "utf8");
    const state = JSON.parse(readFileSync(join(folder, "state.json"), "utf8")) as {
      next: number;
      written: number;
    };
    expect(state.written).toBe(Buffer.byteLength(whole));
    writeFileSync(output, `${whole}half a li`);
    await run([
      "parse",
      "--jobs",
      "2",
      "--output",
      output,
      "--resume",
      join(folder, "state.json"),
      big,
    ]);
    expect(readFileSync(output, "utf8")).toBe(whole);
    const other = ["--jobs", "2", "--unwrap", "--output", output, "--resume"];
    expect(await run(["parse", ...other, join(folder, "state.json"), big])).toMatchObject({
      status: 2,
      err: expect.stringContaining("is the checkpoint of a run with other options"),
    });
    truncateSync(big, 1000);
    const changed = await run([
      "parse",
      "--jobs",
      "2",
      "--output",
      output,
      "--resume",
      join(folder, "state.json"),
      big,
    ]);
    expect(changed).toMatchObject({ status: 2 });
    expect(changed.err).toContain("is the checkpoint of a run over other files");
  });

  it.each([
    [["parse", "--jobs", "0", file], "--jobs is a number of threads from 1 to 256"],
    [["parse", "--jobs", "2"], "--jobs reads files, not standard input"],
    [["parse", "--jobs", "2", join(folder, "none.txt")], "there is no such file"],
    [["parse", "--resume", "state", file], "--resume needs --jobs and --output"],
  ])("says what is wrong with %j", async (words, message) => {
    const { status, err } = await run(words, "Tram");
    expect(status).toBe(2);
    expect(err).toContain(message);
  });

  it("says where bytes are not UTF-8, and reads the rest", async () => {
    writeFileSync(big, Buffer.concat([Buffer.from(feed), Buffer.from([0x61, 0xff, 0x0a])]));
    const { status, err, out } = await run(["parse", "--ndjson", "--jobs", "2", big]);
    expect(status).toBe(2);
    expect(err).toMatch(/big\.txt: bytes \d+ to \d+: /);
    expect(out.split("\n").length).toBeGreaterThan(1000);
  });
});

describe("--lines", () => {
  it("gives a line for each line, in order, and an error as one", async () => {
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

  it("tells a file that is not there, and bytes that are no text", async () => {
    const missing = await run(["parse", "--lines", join(folder, "nosuch")]);
    expect([missing.status, missing.err]).toEqual([
      2,
      `wirecopy: ${join(folder, "nosuch")}: there is no such file\n`,
    ]);
    const latin = join(folder, "latin.ndjson");
    writeFileSync(latin, Buffer.from('"Tram"\r\n"caf\xe9"\n', "latin1"));
    const strict = await run(["parse", "--lines", "--no-source", latin]);
    expect([strict.status, strict.err]).toEqual([2, expect.stringContaining("UTF-8")]);
    const told = await run(["parse", "--lines", "--lenient", "--no-source", latin]);
    const headlines = told.out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(headlines).toMatchObject([
      { article: { headline: { text: "Tram" } } },
      { article: { headline: { text: "caf\ufffd" } } },
    ]);
  });

  it("finds what extract finds", async () => {
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
  it("is the same for the same text anywhere in a feed", () => {
    const text = " date 2031-03-04 Tram line reopens\nSEOUL (AP) -- It ran.\n(END)\n";
    const keys = parseFeed(text + text).map(contentKey);
    expect(keys[0]).toBe(keys[1]);
    expect(keys[0]).toBe(contentKey(parseArticle(text)));
    // As other implementations of MurmurHash3 have it for the text's bytes in UTF-16LE.
    expect(contentKey("hello")).toBe("498e49896c081b4802cf3f742cf72941");
  });

  it("is another for any other text that was tried", () => {
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

  it("needs the text", () => {
    expect(() => contentKey(parseArticle("Tram", { source: false }))).toThrow(
      "article.source: must be a string",
    );
  });
});
