/** As much of the platforms' `TextDecoder` as decoding needs: the core compiles without any platform's types. */

declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(input: Uint8Array): string;
}
