/**
 * The time limits of all tests. They are so long that no slow or busy machine reaches them; a test that needs a shorter
 * one measures the machine's speed, which is the work of the benchmarks.
 *
 * @module
 */
const milliseconds = 10 * 60_000

/** The time limits for the `test` part of a vitest configuration. */
export const testTimeouts = {
  testTimeout: milliseconds,
  hookTimeout: milliseconds,
  teardownTimeout: milliseconds,
  expect: { poll: { timeout: milliseconds } },
} as const
