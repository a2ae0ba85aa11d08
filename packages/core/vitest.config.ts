import { hangLimits } from '@puente/tooling/hang-limits'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: { include: ['{src,test,scripts,evaluation,bench}/**/*.test.ts'], ...hangLimits },
})
