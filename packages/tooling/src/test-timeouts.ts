/**
 * When a test counts as hanging: the one place where tests have a time limit. The limits are so long that no slow or busy
 * machine reaches them; a test that needs a shorter one tests the machine's speed, which is the benchmarks' work.
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
