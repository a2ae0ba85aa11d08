import { testTimeouts } from '@puente/tooling/test-timeouts'
import { defineConfig } from 'vitest/config'

/** Tests of the workspace as a whole; those of a package stand with it. */
export default defineConfig({
  test: {
    include: ['{test,scripts}/**/*.test.ts'],
    globalSetup: 'test/packed/scratch-project.ts',
    ...testTimeouts,
  },
})
