// Generated from the model and from data/ by scripts/generate.ts: edit those, then run `pnpm generate`.
import type { Manifest } from '../../model/manifest.ts'
import { deepFreeze } from '../../util/freeze.ts'

export const manifest = /* @__PURE__ */ deepFreeze({
  "title": {
    "en": "Puente: European and Mexican cluster cooperation",
    "es": "Puente: cooperación entre clústeres europeos y mexicanos"
  },
  "description": {
    "en": "The discussion paper on Mexico of the European Cluster Collaboration Platform (ECCP) and later sources, as cited data",
    "es": "El documento de debate sobre México de la Plataforma Europea de Colaboración entre Clústeres (ECCP) y fuentes posteriores, como datos con citas"
  },
  "version": "0.1.0",
  "asOf": "2019-03",
  "evidenceAsOf": "2026-11",
  "mainSource": "eccp-mexico-2019",
  "sides": [
    "eu",
    "mx"
  ],
  "licence": {
    "id": "CC-BY-4.0",
    "url": "https://creativecommons.org/licenses/by/4.0/"
  },
  "redirects": {
    "web-global-agreement": "web-global-agreement-2014",
    "clia": "cluster-integradores-alta-tecnologia",
    "unaq-campus-contact-changed": "unaq-rector-changed",
    "esca-bronze-clia": "esca-bronze-cluster-integradores-alta-tecnologia",
    "hegan-members-2017": "hegan-members"
  }
}) as unknown as Manifest

/** SHA-256 of the content (RFC 8785 canonical JSON), in hex. */
export const hash = '4af30bed9f8cebd982608385f1d4c60774bbc4b0fb68f2c7b5c1c5e7e1e7b108'
