import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{src,rules,test,scripts,evaluation,bench}/**/*.test.ts'],
    // Some tests start programs as their users do, which takes its time where others run beside them.
    testTimeout: 30_000,
  },
})
