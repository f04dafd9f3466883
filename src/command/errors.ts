/** The errors of a run, their messages and their exit statuses. */

/** A command line that cannot be followed, with a message for users. */
export class UsageError extends Error {}

/** A file that cannot be read, decoded or written, with a message for users. */
export class InputError extends Error {}

/** A file without any text, with a message for users. */
export class EmptyError extends InputError {}

/**
 * The exit status of a run in which nothing went wrong, of one over copy that is wrong, and of one with input that is
 * unreadable, of output that cannot be written, or of wrong usage.
 */
export const STATUS = { fine: 0, wrong: 1, unreadable: 2 } as const;

/** Reports on standard error why a file was not read, and returns the exit status for that. */
export function reportError(error: unknown): number {
  if (!(error instanceof InputError)) throw error;
  process.stderr.write(`wirecopy: ${error.message}\n`);
  return error instanceof EmptyError ? STATUS.wrong : STATUS.unreadable;
}

/** The name of a file in messages. */
export function name(file: string): string {
  return file === "-" ? "<stdin>" : file;
}

/** The error for a file without any text. */
export function emptyFile(file: string): EmptyError {
  return new EmptyError(`${name(file)}: is empty`);
}

/** Why a file cannot be read, as a message. */
export function unreadable(file: string, error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return `${name(file)}: ${UNREADABLE[code ?? ""] ?? message}`;
}

const UNREADABLE: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EISDIR: "is a folder, not a file; name the files in it, as with folder/*.txt",
  EACCES: "may not be read",
};

/** The error for a file that cannot be written. */
export function unwritable(path: string, error: unknown): InputError {
  const { code, message } = error as NodeJS.ErrnoException;
  return new InputError(`${path}: cannot be written: ${UNWRITABLE[code ?? ""] ?? message}`);
}

const UNWRITABLE: Readonly<Record<string, string>> = {
  ENOENT: "there is no such folder",
  EEXIST: "there is a file where its folder should be",
  ENOTDIR: "there is a file where its folder should be",
};
