/** The search for the most laborious requests, for a moment: each that it makes is answered. */
import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'

const search = fileURLToPath(new URL('../bench/worst-requests.ts', import.meta.url))
const dataset = fileURLToPath(new URL('../../../packages/core/test/fixtures/second-atlas', import.meta.url))

it.each(['on', 'off'])('finds none that ends with an error of the service, with threads %s', async (threads) => {
  const env = { ...process.env, PUENTE_THREADS: threads }
  const { stdout } = await promisify(execFile)(process.execPath, [search, dataset, '--seconds', '2'], { env })
  expect(stdout).toMatch(/By chance, seed 1: [1-9]\d* requests/)
  expect(stdout).toMatch(/Longest turn \d+ ms/)
})
