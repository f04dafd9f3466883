/** Reads the command line. */

import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import type { Severity } from "../articles.ts";
import { COMMANDS, type Command, type Option, whyNot, whyNotTogether } from "./allowed.ts";
import { UsageError } from "./errors.ts";
import type { Finding } from "./findings.ts";
import { didYouMean, nearest } from "./near.ts";
import {
  dateIn,
  encodingIn,
  findingsIn,
  jobsIn,
  ninjsVersionIn,
  separatorIn,
  severityIn,
} from "./option-values.ts";
import { filesOf } from "./patterns.ts";

/** The options of the command line, checked. */
export interface Options {
  readonly command: Command | undefined;
  /** The paths; `-` is standard input. */
  readonly files: readonly string[];
  readonly help: boolean;
  readonly version: boolean;
  readonly ndjson: boolean;
  readonly json: boolean;
  readonly source: boolean;
  readonly strict: boolean;
  readonly lenient: boolean;
  /** The name of the input's encoding, if one was given. */
  readonly encoding: string | undefined;
  /** Whether to rejoin the hard-wrapped lines of paragraphs. */
  readonly unwrap: boolean;
  /** The format to convert from; guessed if left out. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** The folder to write files to. */
  readonly out: string | undefined;
  /** Whether to find dates, names and quotes, and include them in the output. */
  readonly extract: boolean;
  readonly quiet: boolean;
  /** The version of ninjs to write. */
  readonly ninjsVersion: "2.1" | "3.0" | undefined;
  /** Whether to stop at the first document that cannot be read. */
  readonly failFast: boolean;
  /** The number of threads, if one was given. */
  readonly jobs: number | undefined;
  /** The file to write to. */
  readonly output: string | undefined;
  /** The file of the checkpoint. */
  readonly resume: string | undefined;
  /** Whether each line of the input is an article by itself. */
  readonly lines: boolean;
  /** The URL of the command's own script, which threads run. */
  readonly self: string;
  /** What to search for in articles. */
  readonly only: readonly Finding[];
  /** Whether to say why dates and names were read as they were. */
  readonly explain: boolean;
  readonly severity: Severity;
  readonly date: string | undefined;
  /** What ends each article of a feed, if not the header line of the next one. */
  readonly separator: string | undefined;
}

/** Commands that read feeds of many articles. */
const FEEDS = COMMANDS.filter((command) => command !== "diff");
/** Commands that read large archives. */
const AT_SCALE: readonly Command[] = ["parse", "extract"];
const SHELL = "write to a file with > FILE";

/** All options. What each does is in `help.ts`. */
const OPTIONS = {
  help: { type: "boolean", short: "h", of: COMMANDS },
  version: { type: "boolean", short: "v", of: COMMANDS },
  date: { type: "string", of: COMMANDS },
  unwrap: { type: "boolean", of: COMMANDS },
  encoding: { type: "string", of: COMMANDS },
  lenient: { type: "boolean", of: COMMANDS },
  separator: { type: "string", of: FEEDS },
  from: { type: "string", of: ["convert"] },
  to: { type: "string", of: ["convert"] },
  out: {
    type: "string",
    of: ["convert"],
    instead: { parse: SHELL, extract: SHELL, format: SHELL },
  },
  extract: { type: "boolean", of: ["convert"], instead: { parse: "use wirecopy extract" } },
  quiet: {
    type: "boolean",
    short: "q",
    of: ["convert"],
    instead: { check: "use --severity error" },
  },
  "fail-fast": { type: "boolean", of: ["convert"] },
  "ninjs-version": { type: "string", of: ["convert"] },
  jobs: { type: "string", short: "j", of: AT_SCALE },
  output: {
    type: "string",
    short: "o",
    of: AT_SCALE,
    instead: { format: SHELL, convert: "use --out FOLDER, or > FILE" },
  },
  resume: { type: "string", of: AT_SCALE },
  lines: { type: "boolean", of: AT_SCALE },
  ndjson: {
    type: "boolean",
    // `extract` writes one article per line anyway.
    of: ["parse", "extract"],
    instead: {
      check: "use --json",
      stories: "use --json",
      convert: "use --to json, which writes a line for each article",
    },
  },
  "no-source": {
    type: "boolean",
    of: ["parse"],
    instead: { extract: "it writes no sources" },
  },
  only: { type: "string", of: ["extract"] },
  explain: { type: "boolean", of: ["extract"] },
  severity: { type: "string", of: ["check"] },
  strict: { type: "boolean", of: ["check"] },
  json: {
    type: "boolean",
    of: ["check", "stories", "diff"],
    instead: {
      parse: "it writes JSON without being asked",
      extract: "it writes JSON lines without being asked",
      convert: "use --to json",
    },
  },
} as const satisfies Readonly<Record<string, Option>>;

type OptionName = keyof typeof OPTIONS;

/** Reads the command line. `interactive` means that nothing is piped in. */
export function readOptions(words: string[], interactive: boolean): Options {
  const { values, positionals } = parse(words);
  // `wirecopy help parse` is `wirecopy parse --help`.
  const asked = positionals[0] === "help";
  const [word, ...files] = asked ? positionals.slice(1) : positionals;
  const { help = asked, version = false } = values;
  const command = commandIn(word);
  if (command === undefined && !version && !help) throw noCommand();
  if (command === "convert" && version && (files.length > 0 || values.to !== undefined))
    throw new UsageError(
      "convert: --version shows wirecopy's own version; for that of ninjs, use --ninjs-version 2.1 or 3.0",
    );
  if (command !== undefined && !help && !version) checkOptions(command, values);
  const severity = severityIn(values.severity);
  const date = dateIn(values.date);
  if (files.length === 0 && interactive && command !== undefined && !help) {
    throw new UsageError(`name a file, or pipe copy in; see wirecopy ${command} --help`);
  }
  if (files.indexOf("-") !== files.lastIndexOf("-"))
    throw new UsageError("- is standard input, which can be read only once");
  return {
    command,
    files: files.length === 0 ? ["-"] : files.flatMap(filesOf),
    help,
    version,
    ndjson: values.ndjson ?? false,
    json: values.json ?? false,
    source: !(values["no-source"] ?? false),
    strict: values.strict ?? false,
    lenient: values.lenient ?? false,
    encoding: encodingIn(values.encoding, values.jobs !== undefined),
    unwrap: values.unwrap ?? false,
    // Only wire copy is separated.
    from: values.from ?? (values.separator === undefined ? undefined : "wire"),
    to: values.to,
    out: values.out,
    extract: values.extract ?? false,
    quiet: values.quiet ?? false,
    ninjsVersion: ninjsVersionIn(values["ninjs-version"], values.to),
    failFast: values["fail-fast"] ?? false,
    jobs: jobsIn(values.jobs),
    output: values.output,
    resume: values.resume,
    lines: values.lines ?? false,
    self: "",
    only: findingsIn(values.only, values.explain),
    explain: values.explain ?? false,
    severity,
    date,
    separator: separatorIn(values.separator, values.from),
  };
}

/** The command that a word names; `undefined` without a word. */
function commandIn(word: string | undefined): Command | undefined {
  if (word === undefined || isCommand(word)) return word;
  const hint = existsSync(word)
    ? `; to read that file: wirecopy parse ${word}`
    : didYouMean(word, [...COMMANDS, "help"]);
  throw new UsageError(`there is no command "${word}"${hint || "; see wirecopy --help"}`);
}

function noCommand(): UsageError {
  const others = COMMANDS.slice(0, -1).join(", ");
  return new UsageError(`say what to do: ${others} or ${COMMANDS.at(-1)}; see wirecopy --help`);
}

/** Refuses options that the command would ignore. */
function checkOptions(command: Command, values: object): void {
  const given = new Set(Object.keys(values) as OptionName[]);
  for (const option of given) {
    const why = whyNot(command, option, OPTIONS[option]);
    if (why !== undefined) throw new UsageError(`${why}; see wirecopy ${command} --help`);
  }
  const why = whyNotTogether(command, given);
  if (why !== undefined) throw new UsageError(why);
}

function parse(words: string[]) {
  try {
    return parseArgs({ args: words, allowPositionals: true, options: OPTIONS });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const [sentence = ""] = message.split(". ");
    const first = sentence.charAt(0).toLowerCase() + sentence.slice(1);
    const [, option] = UNKNOWN.exec(code === "ERR_PARSE_ARGS_UNKNOWN_OPTION" ? first : "") ?? [];
    const meant = option === undefined ? undefined : meantBy(option, words[0]);
    const [command = ""] = words;
    const help = isCommand(command) ? `wirecopy ${command} --help` : "wirecopy --help";
    const hint = meant === undefined ? `see ${help}` : `did you mean --${meant}?`;
    throw new UsageError(`${first}; ${hint}`);
  }
}

/** The option of the command that was probably meant, or else that of another, which is then told. */
function meantBy(option: string, command: string | undefined): string | undefined {
  return nearest(option, optionsAfter(command)) ?? nearest(option, Object.keys(OPTIONS));
}

/** The options that may have been meant after a word. */
function optionsAfter(word: string | undefined): string[] {
  return Object.entries<Option>(OPTIONS)
    .filter(([, { of }]) => word === undefined || !isCommand(word) || of.includes(word))
    .map(([name]) => name);
}

// Unknown option '--frob'
const UNKNOWN = /'--([\w-]{1,40})/;

function isCommand(word: string): word is Command {
  return (COMMANDS as readonly string[]).includes(word);
}
