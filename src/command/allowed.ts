/** Which commands have an option, and which options go together. */

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

/** An option: how it is written, which commands have it, and what to do instead in others. */
export interface Option {
  readonly type: "boolean" | "string";
  readonly short?: string;
  readonly of: readonly Command[];
  /** Where the answer is more than the name of another command. */
  readonly instead?: Readonly<Partial<Record<Command, string>>>;
}

/** Why a command does not take an option, as a message; `undefined` if it takes it. */
export function whyNot(
  command: Command,
  name: string,
  { of, instead }: Option,
): string | undefined {
  if (of.includes(command)) return undefined;
  const others = `wirecopy ${of.join(" and ")} ${of.length > 1 ? "have" : "has"} it`;
  return `${command} has no option --${name}: ${instead?.[command] ?? others}`;
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
