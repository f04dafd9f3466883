/** Writes the tests of the examples in README, docs and doc comments. */
export default function generate(): void;
