/** Writes the tests of the examples in the README, the guides and the doc comments. */
export default function generate(): void;
