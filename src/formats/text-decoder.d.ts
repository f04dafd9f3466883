/** The part of the platforms' `TextDecoder` that decoding needs: the core compiles without any platform's types. */

declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(input: Uint8Array): string;
}
