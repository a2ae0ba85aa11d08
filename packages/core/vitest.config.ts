import { testTimeouts } from '@puente/tooling/test-timeouts'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: { include: ['{src,test,scripts,evaluation,bench}/**/*.test.ts'], ...testTimeouts },
})
