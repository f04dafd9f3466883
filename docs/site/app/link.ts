/** Links that hold the text itself, so that nothing is sent to a server. */

/** A text, and the day that it was sent on, which is empty unless the user gave one. */
export interface Linked {
  readonly text: string;
  readonly day: string;
}

// Browsers truncate longer addresses, or refuse them.
const LONGEST = 1_000_000;
const FRAGMENT = /^#t=(?<letters>[\w-]*)(?:&d=(?<day>\d{4}-\d\d-\d\d))?$/;

/** The fragment for a text, which is compressed and encoded, or `undefined` if it is too long for a link. */
export async function fragmentOf({ text, day }: Linked): Promise<string | undefined> {
  const bytes = await through(new CompressionStream("deflate-raw"), new TextEncoder().encode(text));
  if (bytes.length > LONGEST * 0.75) return undefined;
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  const letters = btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
  return `#t=${letters}${day === "" ? "" : `&d=${day}`}`;
}

/** Whether a fragment claims to hold a text. */
export function holdsText(fragment: string): boolean {
  return fragment.startsWith("#t=");
}

/** What a fragment holds, or `undefined` if it is damaged. */
export async function linkedIn(fragment: string): Promise<Linked | undefined> {
  const { letters, day = "" } = FRAGMENT.exec(fragment)?.groups ?? {};
  if (letters === undefined) return undefined;
  try {
    const binary = atob(letters.replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(binary, (sign) => sign.charCodeAt(0));
    const unpacked = await through(new DecompressionStream("deflate-raw"), bytes);
    return { text: new TextDecoder().decode(unpacked), day };
  } catch {
    return undefined;
  }
}

async function through(
  stream: CompressionStream | DecompressionStream,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array> {
  const whole = new Response(new Blob([bytes]).stream().pipeThrough(stream));
  return new Uint8Array(await whole.arrayBuffer());
}
