/** Measures how the CPU time of a call grows with the size of its input. CPU time does not include other programs. */

// Microseconds that are added to both times, so that the runtime's own work does not decide the ratio of short ones.
const OVERHEAD = 5_000;
const ROUNDS = 5;

/** The least CPU time that a call takes in a few rounds, in microseconds. */
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
 * The ratio of a call's time for four times the size to its time for the size: about 4 if the time is linear in the size,
 * about 16 if it is quadratic.
 */
export function growthOf(call: (size: number) => void, size: number): number {
  const small = timeOf(() => call(size));
  const large = timeOf(() => call(4 * size));
  return (large + OVERHEAD) / (small + OVERHEAD);
}
