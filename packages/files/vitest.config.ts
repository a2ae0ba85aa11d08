import { testTimeouts } from '@puente/tooling/test-timeouts'
import { defineConfig } from 'vitest/config'

export default defineConfig({ test: { include: ['src/**/*.test.ts'], ...testTimeouts } })
