#!/usr/bin/env bash
# zod 4.6.7 bundled by esbuild 0.28.2, tried on 2026-11-29 with Node 20 and later.
#
# Expected: `import * as z from 'zod'` and `z.core.$ZodString` brings the one class that is named, as `z.string` brings the
#           one function, and as `import { $ZodString } from 'zod/v4/core'` does.
# Happens:  `z.core` is a namespace inside a namespace: to name one class through it brings 70 kB (brotli), where the same
#           class by a named import of `zod/v4/core` brings 20.
# Matters:  code that looks at schemas (instanceof) makes what a library loads much larger, and nothing warns.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund zod@4.6.7 esbuild@0.28.2
cat > nested.js <<'JS'
import * as z from 'zod'
console.log(z.string() instanceof z.core.$ZodString)
JS
cat > named.js <<'JS'
import * as z from 'zod'
import { $ZodString } from 'zod/v4/core'
console.log(z.string() instanceof $ZodString)
JS
for name in nested named; do
  npx esbuild "$name.js" --bundle --minify --format=esm --outfile="$name.min.js" --log-level=error
  node "$name.min.js"
done
node --input-type=module -e "
import { readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
const size = (name) => brotliCompressSync(readFileSync(name + '.min.js')).length
const [nested, named] = [size('nested'), size('named')]
console.log('through the namespace ' + Math.round(nested / 1000) + ' kB, by name ' + Math.round(named / 1000) + ' kB (brotli)')
process.exitCode = nested > named * 1.3 ? 0 : 1
"
