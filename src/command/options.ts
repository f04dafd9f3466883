/** Reads the command line. */

import { parseArgs } from "node:util";
import { isSeparator } from "../feed/separate.ts";
import { parseDate, type Severity } from "../index.ts";
import { ALLOWED, COMMANDS, type Command, whyNot, whyNotTogether } from "./allowed.ts";
import { encodingNamed, isSingleByte } from "./encoding.ts";
import { FINDINGS, type Finding } from "./found.ts";
import { didYouMean, nearest } from "./near.ts";

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
  readonly severity: Severity;
  readonly date: string | undefined;
  /** What ends each article of a feed, if not the header line of the next one. */
  readonly separator: string | undefined;
}

/** A command line that cannot be followed, with a message for users. */
export class UsageError extends Error {}

const SEVERITIES: readonly string[] = ["error", "warning", "info"] satisfies Severity[];

/** Reads the command line. `interactive` means that nothing is piped in. */
export function readOptions(words: string[], interactive: boolean): Options {
  const { values, positionals } = parse(words);
  // `wirecopy help parse` is `wirecopy parse --help`.
  const asked = positionals[0] === "help";
  const [command, ...files] = asked ? positionals.slice(1) : positionals;
  const { help = asked, version = false, severity = "warning", date } = values;
  if (command !== undefined && !isCommand(command)) {
    const hint = didYouMean(command, [...COMMANDS, "help"]);
    throw new UsageError(`there is no command "${command}"${hint || "; see wirecopy --help"}`);
  }
  if (command === undefined && !version && !help) {
    throw new UsageError(
      `say what to do: ${COMMANDS.slice(0, -1).join(", ")} or ${COMMANDS.at(-1)}; see wirecopy --help`,
    );
  }
  if (command === "convert" && version && (files.length > 0 || values.to !== undefined))
    throw new UsageError(
      "convert: --version shows wirecopy's own version; for that of ninjs, use --ninjs-version 2.1 or 3.0",
    );
  if (command !== undefined && !help && !version) checkOptions(command, values);
  if (!SEVERITIES.includes(severity)) {
    throw new UsageError(`--severity is error, warning or info, not "${severity}"`);
  }
  if (date !== undefined && parseDate(date) !== date) {
    throw new UsageError(`--date is a day such as 2031-03-04, not "${date}"`);
  }
  if (files.length === 0 && interactive && command !== undefined && !help) {
    throw new UsageError(`name a file, or pipe copy in; see wirecopy ${command} --help`);
  }
  if (files.indexOf("-") !== files.lastIndexOf("-"))
    throw new UsageError("- is standard input, which can be read only once");
  return {
    command,
    files: files.length === 0 ? ["-"] : files,
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
    only: findingsIn(values.only),
    severity: severity as Severity,
    date,
    separator: separatorIn(values.separator, values.from),
  };
}

/** Refuses options that the command would ignore. */
function checkOptions(command: Command, values: object): void {
  const given = new Set(Object.keys(values));
  for (const option of given) {
    const why = whyNot(command, option);
    if (why !== undefined) throw new UsageError(`${why}; see wirecopy ${command} --help`);
  }
  const why = whyNotTogether(command, given);
  if (why !== undefined) throw new UsageError(why);
}

const OPTIONS = {
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "v" },
  ndjson: { type: "boolean" },
  json: { type: "boolean" },
  "no-source": { type: "boolean" },
  strict: { type: "boolean" },
  lenient: { type: "boolean" },
  encoding: { type: "string" },
  unwrap: { type: "boolean" },
  from: { type: "string" },
  to: { type: "string" },
  out: { type: "string" },
  extract: { type: "boolean" },
  quiet: { type: "boolean", short: "q" },
  "fail-fast": { type: "boolean" },
  "ninjs-version": { type: "string" },
  jobs: { type: "string", short: "j" },
  output: { type: "string", short: "o" },
  resume: { type: "string" },
  lines: { type: "boolean" },
  only: { type: "string" },
  severity: { type: "string" },
  date: { type: "string" },
  separator: { type: "string" },
} as const;

function parse(words: string[]) {
  try {
    return parseArgs({ args: words, allowPositionals: true, options: OPTIONS });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const [first = ""] = message.split(". ");
    const [, option] = UNKNOWN.exec(code === "ERR_PARSE_ARGS_UNKNOWN_OPTION" ? first : "") ?? [];
    const meant = option === undefined ? undefined : nearest(option, optionsOf(words[0]));
    const hint = meant === undefined ? "see wirecopy --help" : `did you mean --${meant}?`;
    throw new UsageError(`${first}; ${hint}`);
  }
}

function optionsOf(command: string | undefined): readonly string[] {
  return command !== undefined && isCommand(command) ? ALLOWED[command] : Object.keys(OPTIONS);
}

// Unknown option '--frob'
const UNKNOWN = /'--([\w-]{1,40})/;

// No machine has more threads than this.
const MOST_JOBS = 256;

function jobsIn(written: string | undefined): number | undefined {
  if (written === undefined) return undefined;
  const jobs = Number(written);
  if (Number.isInteger(jobs) && jobs >= 1 && jobs <= MOST_JOBS) return jobs;
  throw new UsageError(`--jobs is a number of threads from 1 to ${MOST_JOBS}, not "${written}"`);
}

const USUAL_LABELS = ["utf-8", "utf-16", "utf-16le", "utf-16be", "windows-1252", "iso-8859-1"];

/** The name of the encoding that a label stands for. */
function encodingIn(label: string | undefined, threads: boolean): string | undefined {
  if (label === undefined) return undefined;
  const encoding = encodingNamed(label);
  if (encoding === undefined) {
    const hint = didYouMean(label, USUAL_LABELS);
    throw new UsageError(
      `--encoding is a label such as windows-1252, utf-16 or shift_jis, not "${label}"${hint}`,
    );
  }
  if (threads && encoding !== "utf-8" && !isSingleByte(encoding))
    throw new UsageError(
      `--encoding ${label} does not go with --jobs: threads start anywhere in a file, where only UTF-8 and single-byte encodings can be read`,
    );
  return encoding;
}

function findingsIn(written: string | undefined): readonly Finding[] {
  if (written === undefined) return FINDINGS;
  const words = written.split(",").map((word) => word.trim());
  const wrong = words.find((word) => !(FINDINGS as readonly string[]).includes(word));
  if (wrong === undefined) return words as Finding[];
  const hint = didYouMean(wrong, FINDINGS);
  throw new UsageError(`--only is a list of ${FINDINGS.join(", ")}, not "${wrong}"${hint}`);
}

function separatorIn(written: string | undefined, from: string | undefined) {
  if (written === undefined) return undefined;
  if (from !== undefined && from !== "wire")
    throw new UsageError(`--separator is for wire copy, and does not go with --from ${from}`);
  const separator = written === "\\f" ? "\f" : written;
  if (isSeparator(separator)) return separator;
  throw new UsageError("--separator is a line such as NNNN, or \\f for a form feed");
}

function ninjsVersionIn(written: string | undefined, to: string | undefined) {
  if (written === undefined) return undefined;
  if (to !== "ninjs") throw new UsageError("--ninjs-version needs --to ninjs");
  if (written === "2.1" || written === "3.0") return written;
  throw new UsageError(`--ninjs-version is 2.1 or 3.0, not "${written}"`);
}

function isCommand(word: string): word is Command {
  return (COMMANDS as readonly string[]).includes(word);
}
