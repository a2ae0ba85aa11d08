/** The smallest Hono server that sends given bytes, with given headers: what the service is measured against. @module */
import { readFileSync } from 'node:fs'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'

const { FILE = '', HEADERS = '{"content-type":"application/json"}', CODING = '' } = process.env
const bytes = readFileSync(FILE)
const body = CODING === '' ? bytes.toString() : new Uint8Array(bytes)
const given: Readonly<Record<string, string>> = JSON.parse(HEADERS)
const headers = CODING === '' ? given : { ...given, 'content-encoding': CODING }

const app = new Hono().get('/*', (c) => c.body(body, 200, headers))
serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => {
  process.stdout.write(`http://127.0.0.1:${port}\n`)
})
// With --cpu-prof, Node writes the profile of a program that ends by itself.
process.once('SIGTERM', () => process.exit())
