/**
 * Declares the only part of the platform that the library uses, the constructor of the Web Streams standard, as far as
 * it is used here. So the sources compile with `lib: ["es2022"]` and no other types.
 */

interface TransformStreamDefaultController<O> {
  enqueue(chunk: O): void;
}

interface Transformer<I, O> {
  transform?: (chunk: I, controller: TransformStreamDefaultController<O>) => void;
  flush?: (controller: TransformStreamDefaultController<O>) => void;
}

interface TransformStream<I, O> {
  readonly readable: unknown;
  readonly writable: unknown;
}

declare const TransformStream: new <I, O>(transformer: Transformer<I, O>) => TransformStream<I, O>;
