interface Marked {
  readonly start: number;
  readonly end: number;
  readonly value: string;
  readonly type: string;
}
interface Counts {
  key: number;
  system: number;
  strict: number;
  relaxed: number;
  value: number;
  type: number;
}
type Measures = Record<"precision" | "recall" | "strict" | "relaxed" | "value" | "type", number>;
export function countDocument(key: readonly Marked[], system: readonly Marked[]): Counts;
export function score(documents: readonly Counts[]): Measures;
