/** How the work that a call does grows with what it is given, in the processor's own time: other programs do not count. */

// Below this, what is measured is the runtime's own work.
const NOTHING = 5_000;
const ROUNDS = 5;

/** The least time that a call takes, in microseconds of the processor, out of a few rounds. */
function timeOf(call: () => void): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const began = process.cpuUsage();
    call();
    const { user, system } = process.cpuUsage(began);
    return user + system;
  });
  return Math.min(...times);
}

/**
 * How many times as long a call takes for four times the size: about 4 if its time is linear in the size, about 16 if it is
 * quadratic.
 */
export function growthOf(call: (size: number) => void, size: number): number {
  const less = timeOf(() => call(size));
  const more = timeOf(() => call(4 * size));
  return (more + NOTHING) / (less + NOTHING);
}
