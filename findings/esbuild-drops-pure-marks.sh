#!/usr/bin/env bash
# esbuild 0.28.2, tried on 2026-11-28.
#
# Expected: a library minified by esbuild can still be shaken by esbuild: /* @__PURE__ */ says that a call at the top
#           level may go if its result is not used, and minifying must not change what a module means to bundlers.
# Happens:  --minify-whitespace removes the marks from the output. Whoever then bundles one small function of the library
#           carries, and runs, every marked call. --minify-syntax and --minify-identifiers leave the marks.
# Matters:  a library's authors mark their calls, see them shaken in tests of the sources, and publish a package in which
#           nothing can be shaken. Ours was 86 kB for one function of 1 kB.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund esbuild@0.28.2
cat > library.js <<'JS'
const squaresOf = (count) => new Map(Array.from({ length: count }, (_, n) => [n, n * n]))
const squares = /* @__PURE__ */ squaresOf(1000)
export const next = (n) => n + 1
export const square = (n) => squares.get(n)
JS
got=''
for flag in minify-syntax minify-identifiers minify-whitespace; do
  npx esbuild library.js --$flag --outfile="$flag.js" --log-level=error
  echo "import { next } from './$flag.js'; console.log(next(1))" > use.js
  npx esbuild use.js --bundle --format=esm --outfile=bundle.js --log-level=error
  if grep -q 1e3 bundle.js || grep -q 1000 bundle.js; then kept='keeps the call'; else kept='leaves the call out'; fi
  got+="library with --$flag: the bundle $kept"$'\n'
done
printf '%s' "$got"
expected='library with --minify-syntax: the bundle leaves the call out
library with --minify-identifiers: the bundle leaves the call out
library with --minify-whitespace: the bundle keeps the call
'
[ "$got" = "$expected" ] || { echo 'changed' >&2; exit 1; }
