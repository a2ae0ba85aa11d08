import { hangLimits } from '@puente/tooling/hang-limits'
import { defineConfig } from 'vitest/config'

export default defineConfig({ test: { include: ['{bundle,manual,src,test}/**/*.test.{ts,tsx}'], ...hangLimits } })
