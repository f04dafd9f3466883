/** A progress bar on standard error, only for large files and on terminals. */

/** Shows how far reading has come. */
export interface Progress {
  show(bytes: number): void;
  clear(): void;
}

// Smaller files are read before anybody could look.
const LARGE = 32 * 1024 * 1024;
const INTERVAL = 100;
const WIDTH = 30;

/** Makes a bar for a number of bytes, which shows nothing outside a terminal or if there is too little to read. */
export function createProgress(total: number): Progress {
  const { stderr } = process;
  if (stderr.isTTY !== true || total < LARGE) return { show: () => {}, clear: () => {} };
  const began = performance.now();
  let shown = began;
  return {
    show: (bytes) => {
      const now = performance.now();
      if (now - shown < INTERVAL) return;
      shown = now;
      stderr.write(`\r${bar(bytes, total, (now - began) / 1000)}\x1b[K`);
    },
    clear: () => {
      if (shown > began) stderr.write("\r\x1b[K");
    },
  };
}

/** Formats the bar: `########----------  40%  51 MB/s  0:25 left`. */
export function bar(bytes: number, total: number, seconds: number): string {
  const part = Math.min(1, bytes / total);
  const full = Math.round(part * WIDTH);
  const rate = bytes / seconds;
  const left = Math.ceil((total - bytes) / rate);
  const clock = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, "0")}`;
  const filled = "#".repeat(full) + "-".repeat(WIDTH - full);
  return `${filled} ${String(Math.floor(part * 100)).padStart(3)}%  ${Math.round(rate / 1e6)} MB/s  ${clock} left`;
}
