import { defineConfig } from 'vitest/config'

export default defineConfig({ test: { include: ['{manual,src,test}/**/*.test.{ts,tsx}'], testTimeout: 30_000 } })
