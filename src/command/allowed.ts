/** The options of each command, and what to suggest for an option that a command does not have. */

/** The command's verbs. */
export const COMMANDS = [
  "parse",
  "extract",
  "format",
  "check",
  "stories",
  "diff",
  "convert",
] as const;

/** One of the command's verbs. */
export type Command = (typeof COMMANDS)[number];

const READING = ["help", "version", "date", "unwrap", "encoding", "lenient"];
/** For commands that read feeds of many articles. */
const FEED = [...READING, "separator"];
const SCALE = ["jobs", "output", "resume", "lines"];

/** The options of each command. */
export const ALLOWED: Readonly<Record<Command, readonly string[]>> = {
  parse: [...FEED, ...SCALE, "ndjson", "no-source"],
  // `extract` writes one article per line anyway.
  extract: [...FEED, ...SCALE, "ndjson", "only"],
  format: FEED,
  check: [...FEED, "severity", "strict", "json"],
  stories: [...FEED, "json"],
  diff: [...READING, "json"],
  convert: [...FEED, "from", "to", "out", "extract", "quiet", "fail-fast", "ninjs-version"],
};

/** What to do instead, where the answer is more than the name of another command. */
const INSTEAD: Readonly<Partial<Record<Command, Readonly<Record<string, string>>>>> = {
  parse: {
    json: "it writes JSON without being asked",
    out: "write to a file with > FILE",
    extract: "use wirecopy extract",
  },
  extract: {
    json: "it writes JSON lines without being asked",
    out: "write to a file with > FILE",
    "no-source": "it writes no sources",
  },
  format: { output: "write to a file with > FILE", out: "write to a file with > FILE" },
  check: { ndjson: "use --json", quiet: "use --severity error" },
  stories: { ndjson: "use --json" },
  convert: {
    output: "use --out FOLDER, or > FILE",
    json: "use --to json",
    ndjson: "use --to json, which writes a line for each article",
  },
};

/** Why a command does not take an option, as a message; `undefined` if it takes it. */
export function whyNot(command: Command, option: string): string | undefined {
  if (ALLOWED[command].includes(option)) return undefined;
  const others = (Object.keys(ALLOWED) as Command[]).filter((other) =>
    ALLOWED[other].includes(option),
  );
  const instead = INSTEAD[command]?.[option] ?? `wirecopy ${others.join(" and ")} has it`;
  const have = others.length > 1 ? instead.replace(/ has it$/, " have it") : instead;
  return `${command} has no option --${option}: ${have}`;
}

/** What an option needs beside it or cannot be combined with, as a message; `undefined` if all options go together. */
export function whyNotTogether(command: Command, given: ReadonlySet<string>): string | undefined {
  const why = clash(given, given.has("jobs"));
  return why === undefined ? undefined : `${command}: ${why}`;
}

function clash(given: ReadonlySet<string>, threads: boolean): string | undefined {
  if (given.has("resume") && !(given.has("output") && threads))
    return "--resume needs --jobs and --output: only a file can be continued";
  if (given.has("output") && !threads)
    return "--output needs --jobs; without, write to a file with > FILE";
  if (given.has("lines") && given.has("encoding"))
    return "--encoding does not go with --lines: lines of JSON are UTF-8";
  if (given.has("lines") && threads) return "--lines does not go with --jobs";
  if (given.has("separator") && given.has("lines"))
    return "--separator does not go with --lines: each line is an article";
  if (given.has("separator") && threads)
    return "--separator does not go with --jobs, whose threads look for header lines";
  if (given.has("lenient") && threads)
    return "--lenient does not go with --jobs, whose threads count bytes";
  return undefined;
}
