// Generated from the model and from data/ by scripts/generate.ts: edit those, then run `pnpm generate`.
import type { StepBack } from '../release.ts'

/** What leads back from the embedded atlas to each released version, the newest first. */
export const steps = (): readonly StepBack[] =>
  JSON.parse(
    '[{"version":"0.1.0","hash":"7ffcd75f8de4b6d4359457d2ac0a0fa8834ea791fbad1ea8002ada980311de23","date":"2026-11-28","back":{"manifest":[{"field":"description.en","after":"The ECCP discussion paper on Mexico as data, each fact with its page"},{"field":"description.es","after":"El documento de debate de la ECCP sobre México como datos, cada hecho con su página"},{"field":"evidenceAsOf"},{"field":"redirects"}],"records":[{"change":"changed","collection":"clusters","id":"acicae","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"2.2","page":5,"table":2,"footnote":26}]},{"field":"founded"},{"field":"names","after":[{"value":"Clúster de Automoción del País Vasco","lang":"es","kind":"official"},{"value":"Basque Automotive Cluster","lang":"en","kind":"alias"},{"value":"ACICAE","lang":"mul","kind":"acronym"},{"value":"Cluster de Automoción del País Vasco - ACICAE","lang":"es","kind":"variant"}]},{"field":"summary"}]},' +
      '{"change":"gone","collection":"clusters","id":"aclima"},' +
      '{"change":"changed","collection":"clusters","id":"acstyria","fields":[{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"2.2","page":5,"table":2,"footnote":25},{"source":"eccp-mexico-2019","section":"4.1","page":14,"table":3},{"source":"eccp-mexico-2019","section":"4.2","page":15,"table":4}]},{"field":"note.en","after":"Inferred: mobility, as one of its sectors, is concluded from the name; Tables 3 and 4 give automotive and aerospace."},{"field":"note.es","after":"Inferido: la movilidad, como uno de sus sectores, se concluye del nombre; las tablas 3 y 4 dan la automoción y el sector aeroespacial."},{"field":"summary.es","after":"Clúster de movilidad de Estiria. El documento lo cuenta entre los clústeres tanto de automoción como aeroespaciales que miran a México, y como socio del de Chihuahua."}]},' +
      '{"change":"gone","collection":"clusters","id":"aebb"},' +
      '{"change":"gone","collection":"clusters","id":"aei-textils"},' +
      '{"change":"changed","collection":"clusters","id":"aera","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"2.2","page":4,"footnote":20},{"source":"eccp-mexico-2019","section":"2.2","page":5,"table":2},{"source":"eccp-mexico-2019","section":"4.2","page":15,"table":4}]},{"field":"founded"},{"field":"names","after":[{"value":"Asociación Aeronáutica Aragonesa","lang":"es","kind":"official"},{"value":"Aragonian Aerospace Cluster","lang":"en","kind":"alias"},{"value":"AERA","lang":"mul","kind":"acronym"},{"value":"Asociación AeronauticAragonesa","lang":"es","kind":"variant"},{"value":"AREA","lang":"mul","kind":"variant"}]},{"field":"statements","after":[{"field":"names.4","value":"AREA","rank":"deprecated","note":{"en":"A slip for AERA. The news item on the mission writes it too, yet names AERA\\u0027s manager as the contact.","es":"Errata por AERA. La noticia sobre la misión también lo escribe así, pero da como contacto a la gerente de AERA."},"citations":[{"source":"web-eacp-abroad-fact-finding"}]}]},{"field":"website"}]},' +
      '{"change":"changed","collection":"clusters","id":"aerocluster-queretaro","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"2.2","page":4,"footnote":20},{"source":"eccp-mexico-2019","section":"2.2","page":5},{"source":"eccp-mexico-2019","section":"2.2","page":5,"table":2,"footnote":24}]},{"field":"milestones"},{"field":"note"},{"field":"profiles"},{"field":"website"}]},' +
      '{"change":"changed","collection":"clusters","id":"aerospace-valley","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"2.2","page":4,"footnote":20},{"source":"eccp-mexico-2019","section":"2.2","page":5,"table":2,"footnote":24},{"source":"eccp-mexico-2019","section":"3.2","page":10,"footnote":50},{"source":"eccp-mexico-2019","section":"3.2","page":11},{"source":"eccp-mexico-2019","section":"4.2","page":15,"table":4}]},{"field":"profiles"},{"field":"website"}]},' +
      '{"change":"changed","collection":"clusters","id":"aertic","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"2.2","page":5,"table":2}]},{"field":"founded"},{"field":"milestones"},{"field":"names","after":[{"value":"Agrupación Empresarial Innovadora del sector TIC de La Rioja","lang":"es","kind":"official"},{"value":"Innovative Business Group of the ICT Sector of La Rioja","lang":"en","kind":"alias"},{"value":"AERTIC","lang":"mul","kind":"acronym"},{"value":"Aertic","lang":"mul","kind":"variant"}]},{"field":"statements"},{"field":"summary"}]},' +
      '{"change":"changed","collection":"clusters","id":"afm","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"2.2","page":5,"table":2}]},{"field":"founded"},{"field":"note.en","after":"Inferred: the sector is concluded from the name. The table places it among the clusters in cooperation with CLAUT, without a sector."},{"field":"note.es","after":"Inferido: el sector se concluye del nombre. La tabla lo sitúa entre los clústeres que cooperan con CLAUT, sin sector."},{"field":"place"},{"field":"summary"},{"field":"website"}]},' +
      '{"change":"gone","collection":"clusters","id":"agritechmurcia"},' +
      '{"change":"gone","collection":"clusters","id":"agroalim"},' +
      '{"change":"changed","collection":"clusters","id":"ain","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"4.1","page":14,"table":3}]},{"field":"names","after":[{"value":"Industrial Transformation Cluster AIN","lang":"en","kind":"official"},{"value":"Clúster de Transformación Industrial AIN","lang":"es","kind":"alias"},{"value":"Industrial Transformation Cluster ain","lang":"en","kind":"variant"}]},{"field":"note"},{"field":"place"},{"field":"summary"}]},' +
      '{"change":"changed","collection":"clusters","id":"amdee","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"3.1","page":7},{"source":"eccp-mexico-2019","section":"3.1","page":8,"footnote":38},{"source":"eccp-mexico-2019","section":"3.1","page":9}]},{"field":"founded"},{"field":"note"}]},' +
      '{"change":"gone","collection":"clusters","id":"amh2"},' +
      '{"change":"gone","collection":"clusters","id":"amz-saxony"},' +
      '{"change":"changed","collection":"clusters","id":"andalusian-renewable-energy-cluster","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"4.3","page":17,"table":5}]},{"field":"milestones"},{"field":"names","after":[{"value":"Clúster Andaluz de Energías Renovables y Eficiencia Energética","lang":"es","kind":"official"},{"value":"Andalusian Cluster of Renewable Energy and Energy Efficiency","lang":"en","kind":"official"}]},{"field":"summary"},{"field":"website"}]},' +
      '{"change":"changed","collection":"clusters","id":"anes","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"3.1","page":7},{"source":"eccp-mexico-2019","section":"3.1","page":8,"footnote":39},{"source":"eccp-mexico-2019","section":"3.1","page":9}]},{"field":"founded"},{"field":"milestones"}]},' +
      '{"change":"changed","collection":"clusters","id":"archenerg","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"4.3","page":17,"table":5}]},{"field":"sectors","after":["renewable-energy"]},{"field":"summary"},{"field":"website"}]},' +
      '{"change":"gone","collection":"clusters","id":"asime"},' +
      '{"change":"changed","collection":"clusters","id":"atana","fields":[{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"4.4","page":19,"table":6}]},{"field":"summary"}]},' +
      '{"change":"gone","collection":"clusters","id":"ateval"},' +
      '{"change":"changed","collection":"clusters","id":"automotive-bw","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"4.1","page":14,"table":3}]},{"field":"founded"},{"field":"note.en","after":"Inferred: \\"bw\\" is read as Baden-Württemberg."},{"field":"note.es","after":"Inferido: «bw» se lee como Baden-Wurtemberg."},{"field":"summary"},{"field":"website"}]},' +
      '{"change":"changed","collection":"clusters","id":"automotive-cluster-upper-austria","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"4.1","page":14,"table":3}]},{"field":"milestones"},{"field":"names","after":[{"value":"Automotive Cluster @ Business Upper Austria \\u2013 OÖ Wirtschaftsagentur","lang":"mul","kind":"official"},{"value":"Automotive Cluster Upper Austria","lang":"en","kind":"alias"},{"value":"Automotive Cluster @Business Upper Austria OÖ Wirtschaftsagentur","lang":"mul","kind":"variant"}]},{"field":"summary"},{"field":"website"}]},' +
      '{"change":"changed","collection":"clusters","id":"avebiom","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"4.3","page":16},{"source":"eccp-mexico-2019","section":"4.3","page":17,"table":5}]},{"field":"founded"},{"field":"names","after":[{"value":"AVEBIOM","lang":"mul","kind":"official"},{"value":"AVEBIOM, Clúster Español de la Biomasa","lang":"es","kind":"alias"},{"value":"AVEBIOM Biomass Spanish Cluster","lang":"en","kind":"variant"}]},{"field":"note"},{"field":"place"},{"field":"website"}]},' +
      '{"change":"changed","collection":"clusters","id":"aviation-valley","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"4.2","page":15,"table":4}]},{"field":"founded"},{"field":"names","after":[{"value":"Dolina Lotnicza","lang":"pl","kind":"official"},{"value":"Aviation Valley","lang":"en","kind":"official"},{"value":"Aviation Valley / Dolina Lotnicza","lang":"mul","kind":"variant"}]},{"field":"place"},{"field":"summary"}]},' +
      '{"change":"changed","collection":"clusters","id":"basque-energy-cluster","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"2.2","page":4,"footnote":18},{"source":"eccp-mexico-2019","section":"3.1","page":7,"footnote":35},{"source":"eccp-mexico-2019","section":"3.1","page":8,"footnote":41},{"source":"eccp-mexico-2019","section":"3.1","page":8,"footnote":43},{"source":"eccp-mexico-2019","section":"3.1","page":9},{"source":"eccp-mexico-2019","section":"4.3","page":17,"table":5}]},{"field":"note"},{"field":"profiles"}]},' +
      '{"change":"gone","collection":"clusters","id":"beauty-cluster"},' +
      '{"change":"gone","collection":"clusters","id":"bizkaia-science-and-technology-park"},' +
      '{"change":"gone","collection":"clusters","id":"bulgarian-cluster-telecommunications"},' +
      '{"change":"changed","collection":"clusters","id":"caar","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"4.1","page":14,"table":3}]},{"field":"founded"},{"field":"names","after":[{"value":"Clúster de Automoción de Aragón","lang":"es","kind":"official"},{"value":"CAAR Aragon Automotive Cluster","lang":"en","kind":"official"},{"value":"CAAR","lang":"mul","kind":"acronym"}]},{"field":"nonProfit"},{"field":"statements"},{"field":"summary"},{"field":"website"}]},' +
      '{"change":"changed","collection":"clusters","id":"canarias-excelencia-tecnologica","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"4.4","page":19,"table":6}]},{"field":"summary"}]},' +
      '{"change":"gone","collection":"clusters","id":"canary-islands-transport-logistics-cluster"},' +
      '{"change":"changed","collection":"clusters","id":"capes","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"web-geo-energy-europe-start"}]},{"field":"names","after":[{"value":"CAPES","lang":"mul","kind":"official"}]}]},' +
      '{"change":"changed","collection":"clusters","id":"castile-leon-renewable-energy-cluster","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"4.3","page":17,"table":5}]},{"field":"milestones"},{"field":"names","after":[{"value":"Clúster de Energías Renovables y Soluciones Energéticas de Castilla y León","lang":"es","kind":"official"},{"value":"Cluster of Renewable Energy and Energetic Solutions of Castilla y León","lang":"en","kind":"alias"},{"value":"Cluster of Renevable Energy and Energetic Solutions of Castilla and León","lang":"en","kind":"variant"}]},{"field":"note"},{"field":"summary"}]},' +
      '{"change":"changed","collection":"clusters","id":"ceaga","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"4.1","page":14,"footnote":64},{"source":"eccp-mexico-2019","section":"4.1","page":14,"table":3}]},{"field":"founded"},{"field":"milestones"},{"field":"names","after":[{"value":"Fundación Clúster de Empresas de Automoción de Galicia","lang":"es","kind":"official"},{"value":"Galician Automotive Cluster Foundation","lang":"en","kind":"official"},{"value":"CEAGA","lang":"mul","kind":"acronym"}]},{"field":"profiles"},{"field":"statements"},{"field":"summary.es","after":"Quiere que la automoción gallega lidere el mundo en competitividad y sostenibilidad; es el ejemplo del documento de clúster de automoción que se dirige a México."}]},' +
      '{"change":"changed","collection":"clusters","id":"ceec","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"4.3","page":17,"table":5}]},{"field":"milestones"},{"field":"names","after":[{"value":"Clúster d\\u0027Energia Eficient de Catalunya","lang":"ca","kind":"official"},{"value":"Efficient Energy Cluster of Catalonia","lang":"en","kind":"alias"},{"value":"Clúster de Energía Eficiente de Cataluña","lang":"es","kind":"alias"},{"value":"Clúster d\\u2019Energia Eficient de Catalunya","lang":"ca","kind":"variant"}]},{"field":"summary"},{"field":"website"}]},' +
      '{"change":"changed","collection":"clusters","id":"centro-espanol-de-plasticos","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"4.1","page":14,"table":3}]},{"field":"founded"},{"field":"milestones"},{"field":"note.en","after":"Inferred: plastics, as one of its sectors, is concluded from the name; the table gives automotive."},{"field":"note.es","after":"Inferido: los plásticos, como uno de sus sectores, se concluyen del nombre; la tabla da la automoción."},{"field":"place"},{"field":"summary"}]},' +
      '{"change":"changed","collection":"clusters","id":"chihuahua-aerospace-cluster","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"2.2","page":5},{"source":"eccp-mexico-2019","section":"2.2","page":5,"table":2,"footnote":25}]},{"field":"founded"},{"field":"names","after":[{"value":"Chihuahua\\u0027s Aerospace Cluster","lang":"en","kind":"official"},{"value":"Clúster Aeroespacial de Chihuahua","lang":"es","kind":"alias"},{"value":"Chihuahua´s Aerospace Cluster","lang":"en","kind":"variant"}]},{"field":"nonProfit"},{"field":"profiles"},{"field":"statements"},{"field":"summary"}]},' +
      '{"change":"gone","collection":"clusters","id":"ciac"},' +
      '{"change":"gone","collection":"clusters","id":"citeve"},' +
      '{"change":"changed","collection":"clusters","id":"claugto","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"4.1","page":14,"footnote":66}]},{"field":"founded"},{"field":"names","after":[{"value":"Clúster Automotriz de Guanajuato","lang":"es","kind":"official"},{"value":"Guanajuato Auto Cluster","lang":"en","kind":"official"},{"value":"CLAUGTO","lang":"mul","kind":"acronym"}]},{"field":"summary"}]},' +
      '{"change":"changed","collection":"clusters","id":"claut","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"2.2","page":5},{"source":"eccp-mexico-2019","section":"2.2","page":5,"table":2,"footnote":26},{"source":"eccp-mexico-2019","section":"4.1","page":14,"footnote":65}]},{"field":"founded"},{"field":"milestones"},{"field":"note"},{"field":"profiles"},{"field":"website"}]},' +
      '{"change":"gone","collection":"clusters","id":"clautedomex"},' +
      '{"change":"added","collection":"clusters","id":"clia","record":{"id":"clia","citations":[{"source":"eccp-mexico-2019","section":"4.4","page":19,"footnote":92}],"names":[{"value":"Clúster de Integradores de Alta Tecnología, A.C.","lang":"es","kind":"official"},{"value":"High Technology Integrators Cluster","lang":"en","kind":"alias"},{"value":"Cluster de Integradores de Alta Tecnología A.C.","lang":"es","kind":"variant"}],"country":"mx","sectors":["ict"],"kind":"cluster-organisation"}},' +
      '{"change":"gone","collection":"clusters","id":"cluster-audiovisual-catalunya"},' +
      '{"change":"changed","collection":"clusters","id":"cluster-energia-coahuila","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"2.2","page":5}]},{"field":"milestones"},{"field":"note"},{"field":"summary"}]},' +
      '{"change":"gone","collection":"clusters","id":"cluster-energia-queretaro"},' +
      '{"change":"changed","collection":"clusters","id":"cluster-forestal-jalisco","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"4.3","page":16}]},{"field":"note.en","after":"Inferred: forestry is concluded from the name, and the other sectors are those of the paper\\u0027s section and of its partner AVEBIOM; \\"Florestal\\" is Portuguese for the Spanish \\"Forestal\\". That ESCA\\u0027s \\"Centro Articulador\\" is the same body is a conclusion from place and activity."},{"field":"note.es","after":"Inferido: lo forestal se concluye del nombre, y los demás sectores son los del apartado del documento y de su socio AVEBIOM; «Florestal» es la forma portuguesa de «Forestal». Que el «Centro Articulador» de ESCA sea el mismo organismo se concluye del lugar y la actividad."},{"field":"statements","after":[{"field":"names.2","value":"Centro Articulador del Sector Productivo Forestal de Jalisco A.C.","rank":"normal","note":{"en":"Inferred: ESCA lists this body under energy and environment; no source says that it is the cluster of the paper.","es":"Inferido: ESCA incluye este organismo en energía y medio ambiente; ninguna fuente dice que sea el clúster del documento."},"citations":[{"source":"web-esca-benchmarked-mexico"}]}]}]},' +
      '{"change":"gone","collection":"clusters","id":"cluster-ingenieria-biomedica-jalisco"},' +
      '{"change":"gone","collection":"clusters","id":"cluster-integradores-alta-tecnologia"},' +
      '{"change":"gone","collection":"clusters","id":"cluster-medico-jalisco"},' +
      '{"change":"gone","collection":"clusters","id":"cluster-medios-creativos-nuevo-leon"},' +
      '{"change":"gone","collection":"clusters","id":"cluster-minero-sonora"},' +
      '{"change":"gone","collection":"clusters","id":"cluster-tic-turisme"},' +
      '{"change":"gone","collection":"clusters","id":"cluster-turismo-nuevo-leon"},' +
      '{"change":"gone","collection":"clusters","id":"cosmetic-valley"},' +
      '{"change":"gone","collection":"clusters","id":"crea-hydro-energy"},' +
      '{"change":"gone","collection":"clusters","id":"creative-industries-styria"},' +
      '{"change":"changed","collection":"clusters","id":"csoftmty","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"4.4","page":19,"footnote":90}]},{"field":"milestones"},{"field":"names","after":[{"value":"Consejo de Software de Nuevo León","lang":"es","kind":"official"},{"value":"Nuevo León Software Council","lang":"en","kind":"alias"},{"value":"csoftmty","lang":"mul","kind":"acronym"},{"value":"Consejo de Software de NuevoLeón","lang":"es","kind":"variant"}]},{"field":"note"},{"field":"statements"}]},' +
      '{"change":"changed","collection":"clusters","id":"ctyl","fields":[{"field":"names","after":[{"value":"Transportation and Logistics Cluster","lang":"en","kind":"official"},{"value":"Clúster de Transporte y Logística","lang":"es","kind":"alias"},{"value":"CTYL","lang":"mul","kind":"acronym"}]},{"field":"summary"}]},' +
      '{"change":"gone","collection":"clusters","id":"dac-campania"},' +
      '{"change":"gone","collection":"clusters","id":"ecoliance-rlp"},' +
      '{"change":"changed","collection":"clusters","id":"egec","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"web-geo-energy-europe-start"}]},{"field":"founded"},{"field":"names","after":[{"value":"EGEC","lang":"mul","kind":"official"}]},{"field":"statements"},{"field":"website"}]},' +
      '{"change":"changed","collection":"clusters","id":"enercluster","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"4.3","page":17,"table":5}]},{"field":"summary"},{"field":"website"}]},' +
      '{"change":"gone","collection":"clusters","id":"environment-park"},' +
      '{"change":"gone","collection":"clusters","id":"femac"},' +
      '{"change":"gone","collection":"clusters","id":"france-water-team"},' +
      '{"change":"changed","collection":"clusters","id":"geodeep","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"web-geo-energy-europe-start"}]},{"field":"milestones"}]},' +
      '{"change":"changed","collection":"clusters","id":"geoenergy-celle","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"web-geo-energy-europe-start"}]},{"field":"note.en","after":"Inferred: the paper counts all eight partners as clusters, while the source calls four of them business networks without saying which; the sector is the project\\u0027s."},{"field":"note.es","after":"Inferido: el documento cuenta a los ocho socios como clústeres, mientras que la fuente llama a cuatro de ellos redes empresariales sin decir cuáles; el sector es el del proyecto."},{"field":"place"},{"field":"statements"}]},' +
      '{"change":"changed","collection":"clusters","id":"geoplat","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"web-geo-energy-europe-start"}]},{"field":"founded"},{"field":"names","after":[{"value":"GEOPLAT","lang":"mul","kind":"official"}]},{"field":"nonProfit"},{"field":"website"}]},' +
      '{"change":"changed","collection":"clusters","id":"geoscience-ireland","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"web-geo-energy-europe-start"}]},{"field":"milestones"}]},' +
      '{"change":"gone","collection":"clusters","id":"giraa"},' +
      '{"change":"gone","collection":"clusters","id":"goierri-valley"},' +
      '{"change":"changed","collection":"clusters","id":"green-synergy-cluster","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"2.2","page":4,"footnote":21,"anchor":"greensynergycluster","for":["website"]},{"source":"eccp-mexico-2019","section":"4.3","page":17,"table":5}]},{"field":"founded"},{"field":"profiles"}]},' +
      '{"change":"gone","collection":"clusters","id":"green-tech-cluster-styria"},' +
      '{"change":"gone","collection":"clusters","id":"hamburg-aviation"},' +
      '{"change":"changed","collection":"clusters","id":"hegan","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"2.2","page":5,"table":2},{"source":"eccp-mexico-2019","section":"4.2","page":15,"table":4}]},{"field":"names","after":[{"value":"HEGAN - Basque Aerospace Cluster","lang":"en","kind":"official"},{"value":"HEGAN - Clúster Aeroespacial del País Vasco","lang":"es","kind":"alias"},{"value":"HEGAN","lang":"mul","kind":"acronym"},{"value":"HEGAN-Basque Aerospace Cluster","lang":"en","kind":"variant"}]},{"field":"nonProfit"},{"field":"statements","after":[{"field":"nonProfit","value":true,"rank":"normal","citations":[{"source":"web-eacp-hegan"}]}]},{"field":"summary"}]},' +
      '{"change":"changed","collection":"clusters","id":"helice","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"4.2","page":15,"table":4}]},{"field":"milestones"},{"field":"names","after":[{"value":"Hélice Cluster","lang":"es","kind":"official"},{"value":"Helice Cluster","lang":"es","kind":"variant"}]},{"field":"note"},{"field":"place"},{"field":"summary"}]},' +
      '{"change":"gone","collection":"clusters","id":"hub-salut-i-benestar"},' +
      '{"change":"changed","collection":"clusters","id":"i2cat","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"4.1","page":14,"table":3}]},{"field":"founded"},{"field":"place"},{"field":"sectors","after":["automotive"]},{"field":"statements"},{"field":"summary"},{"field":"website"}]},' +
      '{"change":"changed","collection":"clusters","id":"ict-cluster-colima","fields":[{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"2.2","page":5},{"source":"eccp-mexico-2019","section":"2.2","page":5,"table":2,"footnote":27}]},{"field":"names","after":[{"value":"ICT Cluster of Colima","lang":"en","kind":"official"},{"value":"Clúster TIC de Colima","lang":"es","kind":"alias"},{"value":"Asociación Internacional de Mentefactura, Software e Internet, A.C.","lang":"es","kind":"alias"},{"value":"AIMSI","lang":"mul","kind":"acronym"}]},{"field":"profiles"},{"field":"statements","after":[{"field":"names.2","value":"Asociación Internacional de Mentefactura, Software e Internet, A.C.","rank":"normal","note":{"en":"The name under which ESCA lists it, in the ICT category.","es":"El nombre con el que figura en la lista de ESCA, en la categoría TIC."},"citations":[{"source":"web-esca-benchmarked-mexico"}]},{"field":"names.3","value":"AIMSI","rank":"normal","citations":[{"source":"web-esca-benchmarked-mexico"}]}]},{"field":"summary"}]},' +
      '{"change":"changed","collection":"clusters","id":"ijalti","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"4.4","page":19,"footnote":91}]},{"field":"founded"},{"field":"milestones"},{"field":"summary"},{"field":"website"}]},' +
      '{"change":"gone","collection":"clusters","id":"ikmib"},' +
      '{"change":"changed","collection":"clusters","id":"ineo","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"4.4","page":19,"table":6}]},{"field":"names","after":[{"value":"INEO","lang":"mul","kind":"official"}]},{"field":"place"},{"field":"summary"}]},' +
      '{"change":"gone","collection":"clusters","id":"innovacc"},' +
      '{"change":"changed","collection":"clusters","id":"interizon","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"2.2","page":5,"table":2,"footnote":27}]},{"field":"founded"},{"field":"names","after":[{"value":"Interizon","lang":"mul","kind":"official"},{"value":"Interizon Cluster and International","lang":"en","kind":"variant"}]},{"field":"note.en","after":"Inferred: the paper gives no sector; ICT is concluded from the Mexican cluster of the same row."},{"field":"note.es","after":"Inferido: el documento no da sector; las TIC se concluyen del clúster mexicano de la misma fila."},{"field":"place"},{"field":"summary"},{"field":"website"}]},' +
      '{"change":"gone","collection":"clusters","id":"ismc"},' +
      '{"change":"changed","collection":"clusters","id":"it-baja","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"4.4","page":19,"footnote":91}]},{"field":"names","after":[{"value":"IT@Baja","lang":"mul","kind":"official"}]},{"field":"note.en","after":"Inferred: the paper names no state; \\"Baja\\" is read as Baja California."},{"field":"note.es","after":"Inferido: el documento no nombra el estado; «Baja» se lee como Baja California."},{"field":"summary"}]},' +
      '{"change":"changed","collection":"clusters","id":"jesder","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"web-geo-energy-europe-start"}]},{"field":"founded"},{"field":"names","after":[{"value":"JESDER","lang":"mul","kind":"official"}]}]},' +
      '{"change":"changed","collection":"clusters","id":"kunststoff-institut-luedenscheid","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"4.1","page":14,"table":3}]},{"field":"founded"},{"field":"names","after":[{"value":"Kunststoff-Institut Lüdenscheid","lang":"de","kind":"official"},{"value":"Lüdenscheid Plastics Institute","lang":"en","kind":"alias"},{"value":"Instituto del Plástico de Lüdenscheid","lang":"es","kind":"alias"}]},{"field":"note.es","after":"Inferido: los plásticos, como uno de sus sectores, se concluyen del nombre; la tabla da la automoción."},{"field":"statements"},{"field":"summary"}]},' +
      '{"change":"changed","collection":"clusters","id":"lombardy-energy-cleantech-cluster","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"4.3","page":17,"table":5}]},{"field":"founded"},{"field":"names","after":[{"value":"Lombardy Energy Cleantech Cluster","lang":"en","kind":"official"},{"value":"Clúster de Energía y Tecnologías Limpias de Lombardía","lang":"es","kind":"alias"}]},{"field":"nonProfit"},{"field":"profiles"},{"field":"summary"}]},' +
      '{"change":"gone","collection":"clusters","id":"lrbw"},' +
      '{"change":"changed","collection":"clusters","id":"madrid-renewable-energies-cluster","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"4.3","page":17,"table":5}]},{"field":"founded"},{"field":"names","after":[{"value":"Madrid Sustainability and Renewable Energies Cluster","lang":"en","kind":"official"},{"value":"Clúster de Sostenibilidad y Energías Renovables de Madrid","lang":"es","kind":"alias"}]},{"field":"summary"}]},' +
      '{"change":"gone","collection":"clusters","id":"malaga-techpark"},' +
      '{"change":"changed","collection":"clusters","id":"marine-south-east","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"2.2","page":4,"footnote":17}]},{"field":"country"},{"field":"note.en","after":"Inferred: the sector is the theme on which it spoke for SpaceWave. The paper names no country for it."},{"field":"note.es","after":"Inferido: el sector es el tema que expuso en nombre de SpaceWave. El documento no indica su país."}]},' +
      '{"change":"gone","collection":"clusters","id":"mexican-textile-cluster"},' +
      '{"change":"changed","collection":"clusters","id":"monterrey-aerocluster","fields":[{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"4.2","page":15,"footnote":74},{"source":"eccp-mexico-2019","section":"4.2","page":16}]},{"field":"names","after":[{"value":"Monterrey Aerocluster","lang":"en","kind":"official"},{"value":"Aeroclúster de Monterrey","lang":"es","kind":"alias"}]},{"field":"summary"}]},' +
      '{"change":"changed","collection":"clusters","id":"moravian-aerospace-cluster","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"4.2","page":15,"table":4}]},{"field":"note"},{"field":"summary"},{"field":"website"}]},' +
      '{"change":"changed","collection":"clusters","id":"nanoprogress","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"4.3","page":17,"table":5}]},{"field":"summary"},{"field":"website"}]},' +
      '{"change":"changed","collection":"clusters","id":"niedersachsen-aviation","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"2.2","page":4,"footnote":20}]},{"field":"founded"},{"field":"kind","after":"cluster-organisation"},{"field":"note"},{"field":"sectors","after":["aerospace"]},{"field":"summary.en","after":"German member of the EACP-ABROAD delegation to Mexico."},{"field":"summary.es","after":"Miembro alemán de la delegación de EACP-ABROAD a México."},{"field":"website"}]},' +
      '{"change":"changed","collection":"clusters","id":"normandie-aeroespace","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"4.2","page":15,"table":4}]},{"field":"founded"},{"field":"milestones"},{"field":"names","after":[{"value":"Normandie AeroEspace","lang":"fr","kind":"official"}]},{"field":"sectors","after":["aerospace"]},{"field":"summary"}]},' +
      '{"change":"changed","collection":"clusters","id":"north-east-automotive-alliance","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"4.1","page":14,"table":3}]},{"field":"founded"},{"field":"summary"},{"field":"website"}]},' +
      '{"change":"changed","collection":"clusters","id":"north-west-aerospace-alliance","fields":[{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"4.2","page":15,"table":4}]},{"field":"summary"}]},' +
      '{"change":"gone","collection":"clusters","id":"ntt"},' +
      '{"change":"gone","collection":"clusters","id":"numelink"},' +
      '{"change":"gone","collection":"clusters","id":"plattform-umwelttechnik"},' +
      '{"change":"changed","collection":"clusters","id":"pole-avenia","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"web-geo-energy-europe-start"}]},{"field":"founded"},{"field":"milestones"},{"field":"statements"}]},' +
      '{"change":"gone","collection":"clusters","id":"polo-della-cosmesi"},' +
      '{"change":"changed","collection":"clusters","id":"produtech","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"4.4","page":19,"table":6}]},{"field":"milestones"},{"field":"nonProfit"},{"field":"note.en","after":"Inferred: production technologies, as one of its sectors, is concluded from the name; the table gives ICT."},{"field":"note.es","after":"Inferido: las tecnologías de producción, como uno de sus sectores, se concluyen del nombre; la tabla da las TIC."},{"field":"summary"},{"field":"website"}]},' +
      '{"change":"gone","collection":"clusters","id":"proexport"},' +
      '{"change":"changed","collection":"clusters","id":"queretaro-automotive-cluster","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"2.2","page":5}]},{"field":"milestones"},{"field":"statements","after":[{"field":"names.0","value":"Clúster Automotriz de Querétaro","rank":"normal","citations":[{"source":"web-queretaro-automotive-silver"}]},{"field":"names.3","value":"Automotive Cluster of Queretaro, A.C.","rank":"normal","note":{"en":"As ESCA\\u0027s list spells it.","es":"Tal como lo escribe la lista de ESCA."},"citations":[{"source":"web-esca-benchmarked-mexico"}]}]},{"field":"summary"},{"field":"website"}]},' +
      '{"change":"changed","collection":"clusters","id":"safe-cluster","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"3.2","page":11,"footnote":51},{"source":"eccp-mexico-2019","section":"3.2","page":11,"footnote":55}]},{"field":"founded"},{"field":"milestones"},{"field":"names","after":[{"value":"Pôle SAFE","lang":"fr","kind":"official"},{"value":"SAFE Cluster","lang":"en","kind":"official"},{"value":"Pole Safe Pole de Compétitivité Cluster France","lang":"fr","kind":"variant"}]},{"field":"sectors","after":["security"]},{"field":"summary.en","after":"French competitiveness cluster for global security, young when the paper was written. Airbus belongs to it, and it belongs to ALLIANCE."},{"field":"summary.es","after":"Polo de competitividad francés de seguridad global, joven cuando se redactó el documento. Airbus pertenece a él, y él a ALLIANCE."}]},' +
      '{"change":"changed","collection":"clusters","id":"silesia-automotive","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"4.1","page":14,"table":3}]},{"field":"milestones"},{"field":"names","after":[{"value":"Silesia Automotive & Advanced Manufacturing \\u2013 KSSE SA","lang":"en","kind":"official"},{"value":"Silesia Automotive & Advanced Manufacturing","lang":"en","kind":"alias"},{"value":"Silesia Automotive & Advanced Manufacturing - KSSE SA","lang":"en","kind":"variant"}]},{"field":"note.en","after":"Inferred: advanced manufacturing, as one of its sectors, is concluded from the name; the table gives automotive."},{"field":"note.es","after":"Inferido: la manufactura avanzada, como uno de sus sectores, se concluye del nombre; la tabla da la automoción."},{"field":"summary"},{"field":"website"}]},' +
      '{"change":"changed","collection":"clusters","id":"smart-grid-mexico","fields":[{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"3.1","page":7},{"source":"eccp-mexico-2019","section":"3.1","page":8,"footnote":40},{"source":"eccp-mexico-2019","section":"3.1","page":9}]},{"field":"kind","after":"cluster-organisation"},{"field":"note"}]},' +
      '{"change":"changed","collection":"clusters","id":"technology-ireland-innovation-forum","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"4.4","page":19,"table":6}]},{"field":"names","after":[{"value":"Technology Ireland Innovation Forum","lang":"en","kind":"official"},{"value":"ISIN","lang":"mul","kind":"former"}]},{"field":"note.en","after":"Inferred: where the other rows print a country, this one prints the former name; Ireland is concluded from the name."},{"field":"note.es","after":"Inferido: donde las demás filas imprimen el país, esta imprime el nombre anterior; Irlanda se concluye del nombre."},{"field":"summary"}]},' +
      '{"change":"gone","collection":"clusters","id":"techtera"},' +
      '{"change":"gone","collection":"clusters","id":"tern"},' +
      '{"change":"gone","collection":"clusters","id":"transilvania-lifestyle-cluster"},' +
      '{"change":"changed","collection":"clusters","id":"transylvanian-mechanical-engineering-cluster","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"4.1","page":14,"table":3}]},{"field":"note.en","after":"Inferred: mechanical engineering is concluded from the name; the table gives automotive."},{"field":"note.es","after":"Inferido: la ingeniería mecánica se concluye del nombre; la tabla da la automoción."},{"field":"summary"},{"field":"website"}]},' +
      '{"change":"changed","collection":"clusters","id":"valencia-energy-cluster","fields":[{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"4.3","page":17,"table":5}]},{"field":"summary"}]},' +
      '{"change":"gone","collection":"organizations","id":"accio"},' +
      '{"change":"changed","collection":"organizations","id":"aernnova","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"4.2","page":15,"footnote":70},{"source":"eccp-mexico-2019","section":"4.2","page":15,"footnote":71}]},{"field":"milestones"}]},' +
      '{"change":"changed","collection":"organizations","id":"aeromexico","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"2.2","page":4,"footnote":20}]},{"field":"milestones"},{"field":"statements"}]},' +
      '{"change":"gone","collection":"organizations","id":"afos"},' +
      '{"change":"gone","collection":"organizations","id":"aida"},' +
      '{"change":"changed","collection":"organizations","id":"airbus","fields":[{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"3.2","page":10},{"source":"eccp-mexico-2019","section":"3.2","page":11,"footnote":51},{"source":"eccp-mexico-2019","section":"4.2","page":15,"footnote":70},{"source":"eccp-mexico-2019","section":"4.2","page":15,"footnote":71}]}]},' +
      '{"change":"changed","collection":"organizations","id":"airbus-helicopters","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"2.2","page":4,"footnote":20},{"source":"eccp-mexico-2019","section":"3.2","page":10,"footnote":49},{"source":"eccp-mexico-2019","section":"3.2","page":11}]},{"field":"milestones"},{"field":"names","after":[{"value":"Airbus Helicopters","lang":"mul","kind":"official"},{"value":"Airbus Helicopter","lang":"mul","kind":"variant"}]},{"field":"statements"}]},' +
      '{"change":"changed","collection":"organizations","id":"airbus-north-americas","fields":[{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"2.2","page":4,"footnote":20}]},{"field":"statements"}]},' +
      '{"change":"gone","collection":"organizations","id":"amf"},' +
      '{"change":"gone","collection":"organizations","id":"amhpac"},' +
      '{"change":"gone","collection":"organizations","id":"andalucia-trade"},' +
      '{"change":"gone","collection":"organizations","id":"aneas"},' +
      '{"change":"gone","collection":"organizations","id":"anfia"},' +
      '{"change":"changed","collection":"organizations","id":"at-kearney","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"4.4","page":18,"footnote":84}]},{"field":"country"},{"field":"note.en","after":"Inferred: that it is a company; the paper only gives the name of its index"},{"field":"note.es","after":"Inferido: que es una empresa; el documento solo da el nombre de su índice"},{"field":"statements"}]},' +
      '{"change":"changed","collection":"organizations","id":"audi","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"4.1","page":13,"footnote":61}]},{"field":"country"},{"field":"note"},{"field":"website"}]},' +
      '{"change":"gone","collection":"organizations","id":"awex"},' +
      '{"change":"gone","collection":"organizations","id":"basque-government"},' +
      '{"change":"gone","collection":"organizations","id":"bavarian-ministry-of-economy"},' +
      '{"change":"gone","collection":"organizations","id":"bayern-international"},' +
      '{"change":"gone","collection":"organizations","id":"bdi"},' +
      '{"change":"gone","collection":"organizations","id":"bilbao-chamber-of-commerce"},' +
      '{"change":"gone","collection":"organizations","id":"bku"},' +
      '{"change":"changed","collection":"organizations","id":"bmw","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"4.1","page":13,"footnote":61}]},{"field":"country"},{"field":"website"}]},' +
      '{"change":"gone","collection":"organizations","id":"bnic"},' +
      '{"change":"gone","collection":"organizations","id":"bpifrance"},' +
      '{"change":"gone","collection":"organizations","id":"business-france"},' +
      '{"change":"gone","collection":"organizations","id":"bw-i"},' +
      '{"change":"gone","collection":"organizations","id":"canaintex"},' +
      '{"change":"gone","collection":"organizations","id":"ccilm"},' +
      '{"change":"gone","collection":"organizations","id":"cecale"},' +
      '{"change":"gone","collection":"organizations","id":"cefamol"},' +
      '{"change":"gone","collection":"organizations","id":"ceickor"},' +
      '{"change":"changed","collection":"organizations","id":"cenace","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"web-reina-plus-mission"}]},{"field":"founded"},{"field":"statements"}]},' +
      '{"change":"gone","collection":"organizations","id":"cener"},' +
      '{"change":"gone","collection":"organizations","id":"centimfe"},' +
      '{"change":"changed","collection":"organizations","id":"cfe","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"web-reina-plus-mission"}]},{"field":"kind","after":"agency"},{"field":"milestones"},{"field":"note"},{"field":"statements"}]},' +
      '{"change":"gone","collection":"organizations","id":"ciateq"},' +
      '{"change":"gone","collection":"organizations","id":"city-of-celaya"},' +
      '{"change":"gone","collection":"organizations","id":"city-of-vigo"},' +
      '{"change":"gone","collection":"organizations","id":"cofupro"},' +
      '{"change":"gone","collection":"organizations","id":"comce"},' +
      '{"change":"changed","collection":"organizations","id":"comener","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"web-reina-plus-mission"}]},{"field":"milestones"},{"field":"statements"},{"field":"website"}]},' +
      '{"change":"changed","collection":"organizations","id":"conacyt","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"2.1","page":3,"footnote":11},{"source":"eccp-mexico-2019","section":"2.2","page":6,"footnote":34},{"source":"eccp-mexico-2019","section":"4.4","page":18,"footnote":87},{"source":"eccp-mexico-2019","section":"4.4","page":18,"footnote":89}]},{"field":"milestones"},{"field":"names","after":[{"value":"Consejo Nacional de Ciencia y Tecnología","lang":"es","kind":"official"},{"value":"National Council of Science and Technology","lang":"en","kind":"official"},{"value":"CONACYT","lang":"mul","kind":"acronym"},{"value":"Mexican National Council of Science and Technology","lang":"en","kind":"variant"}]},{"field":"statements"},{"field":"website"}]},' +
      '{"change":"changed","collection":"organizations","id":"conalep","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"3.2","page":10,"footnote":47},{"source":"eccp-mexico-2019","section":"3.2","page":11}]},{"field":"founded"}]},' +
      '{"change":"gone","collection":"organizations","id":"concamin"},' +
      '{"change":"gone","collection":"organizations","id":"confindustria-latina"},' +
      '{"change":"gone","collection":"organizations","id":"coparmex"},' +
      '{"change":"gone","collection":"organizations","id":"crt"},' +
      '{"change":"gone","collection":"organizations","id":"danish-energy-agency"},' +
      '{"change":"changed","collection":"organizations","id":"delta-air-lines","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"2.2","page":4,"footnote":20}]},{"field":"country"},{"field":"milestones"},{"field":"statements"}]},' +
      '{"change":"changed","collection":"organizations","id":"dg-grow","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"1","page":1}]},{"field":"milestones"},{"field":"website"}]},' +
      '{"change":"changed","collection":"organizations","id":"dg-rtd","fields":[{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"2.1","page":3,"footnote":11}]}]},' +
      '{"change":"gone","collection":"organizations","id":"do-la-mancha"},' +
      '{"change":"changed","collection":"organizations","id":"easa","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"3.2","page":11}]},{"field":"founded"}]},' +
      '{"change":"changed","collection":"organizations","id":"easme","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"1","page":1},{"source":"web-discussion-paper-copy"}]},{"field":"milestones"},{"field":"names","after":[{"value":"Executive Agency for Small and Medium-sized Enterprises","lang":"en","kind":"official"},{"value":"Agencia Ejecutiva para las Pequeñas y Medianas Empresas","lang":"es","kind":"official"},{"value":"EASME","lang":"mul","kind":"acronym"}]},{"field":"statements"},{"field":"website"}]},' +
      '{"change":"changed","collection":"organizations","id":"eccp","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"2.1","page":2,"footnote":9},{"source":"eccp-mexico-2019","section":"2.2","page":3,"footnote":13},{"source":"eccp-mexico-2019","section":"2.2","page":3,"footnote":14},{"source":"eccp-mexico-2019","section":"2.2","page":4,"footnote":21},{"source":"eccp-mexico-2019","section":"2.2","page":5},{"source":"eccp-mexico-2019","section":"3.1","page":9},{"source":"eccp-mexico-2019","section":"4.1","page":14},{"source":"eccp-mexico-2019","section":"4.2","page":15},{"source":"eccp-mexico-2019","section":"4.3","page":16},{"source":"eccp-mexico-2019","section":"4.3","page":17},{"source":"eccp-mexico-2019","section":"4.4","page":18},{"source":"web-discussion-paper-copy","for":["summary"]}]},{"field":"milestones"},{"field":"note"}]},' +
      '{"change":"changed","collection":"organizations","id":"een","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"2.2","page":6,"footnote":34}]},{"field":"founded"}]},' +
      '{"change":"changed","collection":"organizations","id":"eib","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"4.3","page":16,"footnote":78}]},{"field":"founded"},{"field":"website"}]},' +
      '{"change":"gone","collection":"organizations","id":"energy-alliance-mexico-germany"},' +
      '{"change":"changed","collection":"organizations","id":"erreka","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"web-reina-plus-mission"}]},{"field":"country"},{"field":"founded"},{"field":"milestones"},{"field":"place"},{"field":"statements"}]},' +
      '{"change":"changed","collection":"organizations","id":"esca","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"2.2","page":6,"footnote":31},{"source":"eccp-mexico-2019","section":"2.2","page":6,"footnote":32},{"source":"eccp-mexico-2019","section":"2.2","page":6,"footnote":33},{"source":"eccp-mexico-2019","section":"4.1","page":14,"footnote":65},{"source":"eccp-mexico-2019","section":"4.1","page":14,"footnote":66},{"source":"eccp-mexico-2019","section":"4.2","page":15,"footnote":74},{"source":"eccp-mexico-2019","section":"4.4","page":19,"footnote":90}]},{"field":"country"},{"field":"founded"},{"field":"note"}]},' +
      '{"change":"gone","collection":"organizations","id":"esit-ipn"},' +
      '{"change":"gone","collection":"organizations","id":"eu-lac-foundation"},' +
      '{"change":"changed","collection":"organizations","id":"european-commission","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"1","page":1},{"source":"eccp-mexico-2019","section":"3.1","page":8,"footnote":43},{"source":"eccp-mexico-2019","section":"3.2","page":11,"footnote":55},{"source":"eccp-mexico-2019","section":"4.1","page":13}]},{"field":"summary.es","after":"Ejecutivo de la Unión Europea; financia las asociaciones ESCP-4i y preveía duplicar su apoyo a la investigación cooperativa en automoción en 2014-2020"},{"field":"website"}]},' +
      '{"change":"gone","collection":"organizations","id":"fkg"},' +
      '{"change":"changed","collection":"organizations","id":"french-ministry-education","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"3.2","page":11},{"source":"eccp-mexico-2019","section":"3.2","page":12,"footnote":56}]},{"field":"website"}]},' +
      '{"change":"gone","collection":"organizations","id":"german-healthcare-partnership"},' +
      '{"change":"gone","collection":"organizations","id":"government-of-cantabria"},' +
      '{"change":"gone","collection":"organizations","id":"government-of-catalonia"},' +
      '{"change":"changed","collection":"organizations","id":"icao","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"3.2","page":11}]},{"field":"founded"},{"field":"statements"}]},' +
      '{"change":"gone","collection":"organizations","id":"ice"},' +
      '{"change":"changed","collection":"organizations","id":"idom","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"2.2","page":4,"footnote":19}]},{"field":"country"},{"field":"founded"},{"field":"place"},{"field":"statements"},{"field":"website"}]},' +
      '{"change":"gone","collection":"organizations","id":"iesde"},' +
      '{"change":"gone","collection":"organizations","id":"ihk-chemnitz"},' +
      '{"change":"gone","collection":"organizations","id":"ina"},' +
      '{"change":"changed","collection":"organizations","id":"indra","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"web-reina-plus-mission"}]},{"field":"country"},{"field":"founded"}]},' +
      '{"change":"gone","collection":"organizations","id":"instituto-de-fomento-murcia"},' +
      '{"change":"changed","collection":"organizations","id":"itesm","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"2.2","page":6,"footnote":34}]},{"field":"note"},{"field":"website"}]},' +
      '{"change":"changed","collection":"organizations","id":"itp","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"web-eacp-abroad-fact-finding"}]},{"field":"country"},{"field":"milestones"},{"field":"names","after":[{"value":"ITP","lang":"mul","kind":"official"}]},{"field":"note.en","after":"Inferred: that it is a company, from its place among the firms met"},{"field":"note.es","after":"Inferido: que es una empresa, por figurar entre las firmas visitadas"},{"field":"place"},{"field":"statements"}]},' +
      '{"change":"changed","collection":"organizations","id":"lcba-mexico","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"2.2","page":4,"footnote":21},{"source":"eccp-mexico-2019","section":"2.2","page":5,"footnote":28},{"source":"eccp-mexico-2019","section":"2.2","page":5,"footnote":29},{"source":"eccp-mexico-2019","section":"2.2","page":6,"footnote":30,"anchor":"took place in Puebla"},{"source":"eccp-mexico-2019","section":"4.3","page":17}]},{"field":"milestones"},{"field":"note"}]},' +
      '{"change":"gone","collection":"organizations","id":"lvi"},' +
      '{"change":"gone","collection":"organizations","id":"mafex"},' +
      '{"change":"changed","collection":"organizations","id":"mercedes-benz","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"4.1","page":13,"footnote":61}]},{"field":"country"}]},' +
      '{"change":"gone","collection":"organizations","id":"mexchameu"},' +
      '{"change":"changed","collection":"organizations","id":"mexican-government","fields":[{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"2","page":1,"footnote":3},{"source":"eccp-mexico-2019","section":"2.1","page":3},{"source":"eccp-mexico-2019","section":"4","page":13},{"source":"eccp-mexico-2019","section":"4.4","page":17,"footnote":82}]},{"field":"summary.es","after":"Gobierno federal; impulsa la acción por el clima, gestiona los programas federales de clústeres, apoya a las empresas con subvenciones y acuerdos comerciales y premia la investigación con incentivos fiscales"}]},' +
      '{"change":"changed","collection":"organizations","id":"mexico-now","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"web-eacp-abroad-fact-finding"}]},{"field":"names","after":[{"value":"MEXICO NOW","lang":"mul","kind":"official"}]},{"field":"note.en","after":"Inferred: its kind and its country; the page only says that it organised the business convention"},{"field":"note.es","after":"Inferido: su tipo y su país; la página solo dice que organizó la convención de negocios"},{"field":"statements"},{"field":"website"}]},' +
      '{"change":"gone","collection":"organizations","id":"mexicultura"},' +
      '{"change":"gone","collection":"organizations","id":"mexportools"},' +
      '{"change":"changed","collection":"organizations","id":"ministry-communications-transport","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"3.2","page":11}]},{"field":"milestones"},{"field":"names","after":[{"value":"Secretaría de Comunicaciones y Transportes","lang":"es","kind":"official"},{"value":"Ministry of Communications and Transport","lang":"en","kind":"official"},{"value":"SCT","lang":"mul","kind":"acronym"},{"value":"Mexican Ministry of Communications and Transport","lang":"en","kind":"variant"}]},{"field":"statements"}]},' +
      '{"change":"changed","collection":"organizations","id":"promexico","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"2.1","page":2,"footnote":9},{"source":"eccp-mexico-2019","section":"2.2","page":3,"footnote":12},{"source":"eccp-mexico-2019","section":"2.2","page":4,"footnote":21,"anchor":"organised by the ECCP in collaboration"},{"source":"eccp-mexico-2019","section":"2.2","page":6,"footnote":34},{"source":"web-promexico-transition","for":["note","kind","summary"]}]},{"field":"founded"},{"field":"milestones"}]},' +
      '{"change":"gone","collection":"organizations","id":"promos-italia"},' +
      '{"change":"gone","collection":"organizations","id":"rvo"},' +
      '{"change":"changed","collection":"organizations","id":"safran","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"3.2","page":10,"footnote":48},{"source":"eccp-mexico-2019","section":"3.2","page":10,"footnote":50},{"source":"eccp-mexico-2019","section":"3.2","page":11},{"source":"eccp-mexico-2019","section":"4.2","page":15,"footnote":70},{"source":"eccp-mexico-2019","section":"4.2","page":15,"footnote":71}]},{"field":"note"},{"field":"sectors","after":["aerospace","defence-and-security"]},{"field":"summary.es","after":"Grupo francés de alta tecnología, proveedor de primer nivel en los sectores aeroespacial, de defensa y de seguridad, con más de veinte años y siete centros en México; aporta equipos de formación al campus franco-mexicano"}]},' +
      '{"change":"changed","collection":"organizations","id":"safran-landing-systems","fields":[{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"2.2","page":4,"footnote":20}]},{"field":"country"},{"field":"note.en","after":"Inferred: that it is part of Safran, from its name"},{"field":"note.es","after":"Inferido: que forma parte de Safran, por el nombre"},{"field":"statements"}]},' +
      '{"change":"changed","collection":"organizations","id":"secretaria-de-economia","fields":[{"field":"citations","after":[{"source":"web-promexico-transition"}]},{"field":"website"}]},' +
      '{"change":"changed","collection":"organizations","id":"secretariat-public-education","fields":[{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"3.2","page":11}]}]},' +
      '{"change":"changed","collection":"organizations","id":"spi","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"web-discussion-paper-copy"}]},{"field":"country"},{"field":"names","after":[{"value":"SPI","lang":"mul","kind":"official"}]},{"field":"note.en","after":"Inferred: that it is a company; the cover gives only these letters, as lead of the deliverable; and that it so belongs to the project ECCP"},{"field":"note.es","after":"Inferido: que es una empresa; la portada solo da esta sigla, como responsable del entregable; y que por ello pertenece al proyecto ECCP"},{"field":"statements"},{"field":"website"}]},' +
      '{"change":"gone","collection":"organizations","id":"spri"},' +
      '{"change":"changed","collection":"organizations","id":"sre","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"web-promexico-transition"}]},{"field":"milestones"}]},' +
      '{"change":"gone","collection":"organizations","id":"state-of-chihuahua"},' +
      '{"change":"gone","collection":"organizations","id":"state-of-coahuila"},' +
      '{"change":"gone","collection":"organizations","id":"state-of-durango"},' +
      '{"change":"gone","collection":"organizations","id":"state-of-guanajuato"},' +
      '{"change":"gone","collection":"organizations","id":"state-of-hidalgo"},' +
      '{"change":"gone","collection":"organizations","id":"state-of-jalisco"},' +
      '{"change":"gone","collection":"organizations","id":"state-of-nuevo-leon"},' +
      '{"change":"gone","collection":"organizations","id":"state-of-puebla"},' +
      '{"change":"gone","collection":"organizations","id":"state-of-queretaro"},' +
      '{"change":"gone","collection":"organizations","id":"state-of-styria"},' +
      '{"change":"changed","collection":"organizations","id":"state-secretaries-economic-development","fields":[{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"2.1","page":3}]}]},' +
      '{"change":"gone","collection":"organizations","id":"steinbeis-europa-zentrum"},' +
      '{"change":"gone","collection":"organizations","id":"tci-network"},' +
      '{"change":"changed","collection":"organizations","id":"techops-jv","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"2.2","page":4,"footnote":20}]},{"field":"milestones"},{"field":"names","after":[{"value":"TechOps JV","lang":"mul","kind":"official"},{"value":"TechOps JV Delta airlines and Aeromexico","lang":"en","kind":"variant"}]},{"field":"note.en","after":"Inferred: its country, as it was met in Mexico and bears a Mexican airline in its name; the paper only gives the two airlines after the letters JV"},{"field":"note.es","after":"Inferido: su país, porque se la visitó en México y lleva en el nombre a una aerolínea mexicana; el documento solo cita a las dos aerolíneas tras las letras JV"},{"field":"place"},{"field":"sectors","after":["aerospace"]},{"field":"statements"}]},' +
      '{"change":"gone","collection":"organizations","id":"tecnova"},' +
      '{"change":"gone","collection":"organizations","id":"ucimu"},' +
      '{"change":"changed","collection":"organizations","id":"unaq","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"2.2","page":4,"footnote":20},{"source":"eccp-mexico-2019","section":"3.2","page":10,"footnote":46},{"source":"eccp-mexico-2019","section":"3.2","page":12,"footnote":56}]},{"field":"founded"},{"field":"milestones"},{"field":"statements"}]},' +
      '{"change":"gone","collection":"organizations","id":"usem"},' +
      '{"change":"changed","collection":"organizations","id":"volkswagen","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"4.1","page":13,"footnote":61,"anchor":"Audi BMW Mercedes-Benz and"}]},{"field":"country"},{"field":"website"}]},' +
      '{"change":"gone","collection":"organizations","id":"world-horti-center"},' +
      '{"change":"changed","collection":"organizations","id":"zigor","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"web-reina-plus-mission"}]},{"field":"country"},{"field":"note"},{"field":"place"}]},' +
      '{"change":"changed","collection":"sectors","id":"aerospace","fields":[{"field":"summary.en","after":"Focus sector with some 330 firms and support bodies in Mexico and a national strategy of its own, which has grown steadily through large investments and the founding of clusters; nine European clusters want to cooperate, and training in aviation is shared"},{"field":"summary.es","after":"Sector prioritario con unas 330 empresas y entidades de apoyo en México y una estrategia nacional propia, que ha crecido de forma sostenida gracias a grandes inversiones y a la creación de clústeres; nueve clústeres europeos quieren cooperar y la formación en aviación es compartida"}]},' +
      '{"change":"changed","collection":"sectors","id":"hospitality","fields":[{"field":"names","after":[{"value":"Hospitality","lang":"en","kind":"official"},{"value":"Hostelería","lang":"es","kind":"official"},{"value":"Hospitalidad","lang":"es","kind":"alias"}]}]},' +
      '{"change":"changed","collection":"sectors","id":"mobility","fields":[{"field":"summary.es","after":"Categoría de los sellos ESCA a la que pertenecen los clústeres de automoción"}]},' +
      '{"change":"gone","collection":"sectors","id":"textiles"},' +
      '{"change":"changed","collection":"sectors","id":"water-management","fields":[{"field":"statements","after":[{"field":"names.0","value":"Wastewater management","rank":"normal","note":{"en":"The organiser\\u2019s page on the Mexico City event names wastewater.","es":"La página del organizador sobre el encuentro de Ciudad de México habla de aguas residuales."},"citations":[{"source":"web-mexico-city-matchmaking"}]}]}]},' +
      '{"change":"gone","collection":"places","id":"aguascalientes"},' +
      '{"change":"gone","collection":"places","id":"bavaria"},' +
      '{"change":"gone","collection":"places","id":"cantabria"},' +
      '{"change":"gone","collection":"places","id":"dk"},' +
      '{"change":"gone","collection":"places","id":"durango"},' +
      '{"change":"changed","collection":"places","id":"gb","fields":[{"field":"statements","after":[{"field":"memberships.0.until","value":"2020-01-31","rank":"normal","note":{"en":"Left at midnight, Central European Time; transition until 31 December 2020.","es":"Salida a medianoche, hora central europea; transición hasta el 31 de diciembre de 2020."},"citations":[{"source":"web-uk-withdrawal"},{"source":"web-eu-member-countries"}]}]}]},' +
      '{"change":"gone","collection":"places","id":"murcia"},' +
      '{"change":"gone","collection":"places","id":"pomerania"},' +
      '{"change":"gone","collection":"places","id":"rhineland-palatinate"},' +
      '{"change":"gone","collection":"places","id":"saxony"},' +
      '{"change":"gone","collection":"places","id":"sonora"},' +
      '{"change":"gone","collection":"places","id":"state-of-mexico"},' +
      '{"change":"gone","collection":"places","id":"subcarpathia"},' +
      '{"change":"changed","collection":"places","id":"viesca","fields":[{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"4.3","page":16,"footnote":78},{"source":"web-eib-solar-2018"},{"source":"geonames","for":["coordinates"]}]},{"field":"note"}]},' +
      '{"change":"gone","collection":"places","id":"wallonia"},' +
      '{"change":"changed","collection":"partnerships","id":"alliance","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"3.2","page":11,"footnote":55}]},{"field":"members","after":[{"actor":"safe-cluster","role":"member"}]},{"field":"milestones"},{"field":"names","after":[{"value":"ALLIANCE","lang":"mul","kind":"official"}]},{"field":"note.en","after":"The sentence lacks the word that would say of which generation it is, so none is given"},{"field":"note.es","after":"A la frase le falta la palabra que diría de qué generación es, por lo que no se indica ninguna"},{"field":"sectors"}]},' +
      '{"change":"changed","collection":"partnerships","id":"cosmetics4wellbeing","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"2.2","page":3,"footnote":16},{"source":"web-cosmetics-c4w-committee","for":["kind","targets","instrument","summary"]}]},{"field":"milestones"},{"field":"names","after":[{"value":"Cosmetics4Wellbeing","lang":"mul","kind":"official"},{"value":"C4W","lang":"mul","kind":"acronym"}]},{"field":"note.en","after":"The paper says only that it travelled to Mexico. That it is an ESCP-4i, approved in August 2017, and that Mexico is among its target countries comes from its own site, which speaks of five targets and lists four; its generation is not given"},{"field":"note.es","after":"El documento solo dice que viajó a México. Que es una ESCP-4i, aprobada en agosto de 2017, y que México figura entre sus países objetivo procede de su propia página, que habla de cinco objetivos y enumera cuatro; no consta su generación"}]},' +
      '{"change":"changed","collection":"partnerships","id":"eacp","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"4.2","page":15,"footnote":72}]},{"field":"members"},{"field":"milestones"},{"field":"note.en","after":"One sentence of page 15 counts it among the first-generation ESCP-4i, the next calls it a network; kept as a network, of which EACP-ABROAD is the ESCP-4i"},{"field":"note.es","after":"Una frase de la página 15 la cuenta entre las ESCP-4i de primera generación y la siguiente la llama red; se mantiene como red, cuya ESCP-4i es EACP-ABROAD"},{"field":"start"},{"field":"statements","after":[{"field":"kind","value":"escp-4i","rank":"normal","note":{"en":"As page 15 first has it, in one breath with EACP-ABROAD","es":"Como dice primero la página 15, junto a EACP-ABROAD"},"citations":[{"source":"eccp-mexico-2019","section":"4.2","page":15,"anchor":"EACP first generation ESCP-4i"}]},{"field":"generation","value":1,"rank":"normal","citations":[{"source":"eccp-mexico-2019","section":"4.2","page":15,"anchor":"EACP first generation ESCP-4i"}]}]}]},' +
      '{"change":"changed","collection":"partnerships","id":"eacp-abroad","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"2.2","page":4,"footnote":20},{"source":"eccp-mexico-2019","section":"4.2","page":15,"footnote":73}]},{"field":"milestones"},{"field":"note.en","after":"The paper names only the three partners that travelled to Mexico, and writes AERA as AREA"},{"field":"note.es","after":"El documento solo nombra a los tres socios que viajaron a México, y escribe AREA por AERA"}]},' +
      '{"change":"changed","collection":"partnerships","id":"eacp-eurosme","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"3.2","page":11,"footnote":53}]},{"field":"end"},{"field":"members","after":[{"actor":"aerospace-valley","role":"member"}]},{"field":"names","after":[{"value":"EACP-EUROSME","lang":"mul","kind":"official"}]},{"field":"note.en","after":"The text calls it an ESCP-4i, but the address in footnote 53 stands among the ESCP-S3 profiles, which makes it a partnership for smart specialisation. Inferred: its sector, from the EACP in its name and its known member"},{"field":"note.es","after":"El texto la llama ESCP-4i, pero la dirección de la nota 53 está entre los perfiles ESCP-S3, lo que la hace una asociación para la especialización inteligente. Inferido: su sector, por la sigla EACP de su nombre y por el miembro conocido"},{"field":"start"},{"field":"statements","after":[{"field":"kind","value":"escp-s3","rank":"preferred","note":{"en":"From the address in footnote 53","es":"Por la dirección de la nota 53"},"citations":[{"source":"eccp-mexico-2019","section":"3.2","page":11,"footnote":53,"anchor":"escp-s3-profiles eacp-eurosme"}]},{"field":"instrument","value":"escp-s3-programme","rank":"preferred","note":{"en":"From the address in footnote 53","es":"Por la dirección de la nota 53"},"citations":[{"source":"eccp-mexico-2019","section":"3.2","page":11,"footnote":53,"anchor":"escp-s3-profiles eacp-eurosme"}]}]}]},' +
      '{"change":"gone","collection":"partnerships","id":"euwater4i-sd"},' +
      '{"change":"changed","collection":"partnerships","id":"fiware-mexico","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"4.4","page":18,"footnote":86}]},{"field":"note"},{"field":"start"}]},' +
      '{"change":"changed","collection":"partnerships","id":"geo-energy-europe","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"2.2","page":4,"footnote":22},{"source":"eccp-mexico-2019","section":"2.2","page":5,"table":1},{"source":"eccp-mexico-2019","section":"4.3","page":17,"footnote":79},{"source":"web-geo-energy-europe-start","for":["members","start","end"]}]},{"field":"milestones"},{"field":"statements","after":[{"field":"start","value":"2018-01-01","rank":"normal","note":{"en":"To run for two years","es":"Con una duración de dos años"},"citations":[{"source":"web-geo-energy-europe-start"}]}]},{"field":"summary.en","after":"Second-generation partnership of eight clusters for the sustainable use of energy from underground, which seeks a common European label for exports, know-how and technology transfer to countries such as Mexico"},{"field":"summary.es","after":"Asociación de segunda generación de ocho clústeres para el uso energético sostenible del subsuelo, que busca un sello europeo común para exportar y transferir conocimientos y tecnología a países como México"}]},' +
      '{"change":"gone","collection":"partnerships","id":"global-cosmetics-cluster-europe"},' +
      '{"change":"gone","collection":"partnerships","id":"innovation-partnership-mexico"},' +
      '{"change":"gone","collection":"partnerships","id":"move"},' +
      '{"change":"changed","collection":"partnerships","id":"reina-plus","fields":[{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"2.2","page":4,"footnote":18},{"source":"eccp-mexico-2019","section":"3.1","page":8,"footnote":43},{"source":"eccp-mexico-2019","section":"3.1","page":9,"footnote":44}]},{"field":"statements"}]},' +
      '{"change":"changed","collection":"partnerships","id":"sentinel","fields":[{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"2.2","page":3,"footnote":15},{"source":"eccp-mexico-2019","section":"2.2","page":4,"footnote":23},{"source":"eccp-mexico-2019","section":"2.2","page":5,"table":1}]},{"field":"summary.es","after":"Asociación de segunda generación de cuatro clústeres que acerca a las pymes de la hostelería a mercados emergentes, entre ellos México; exploró Guadalajara en febrero de 2019"}]},' +
      '{"change":"changed","collection":"partnerships","id":"space2idgo","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"3.2","page":11,"footnote":54}]},{"field":"milestones"},{"field":"note.en","after":"Inferred: its sector, from its name and its known member"},{"field":"note.es","after":"Inferido: su sector, por el nombre y por el miembro conocido"}]},' +
      '{"change":"changed","collection":"partnerships","id":"spacewave","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"2.2","page":4,"footnote":17},{"source":"eccp-mexico-2019","section":"3.2","page":11,"footnote":52},{"source":"web-spacewave-world-ocean-summit","for":["members","targets"]}]},{"field":"names","after":[{"value":"SpaceWave","lang":"mul","kind":"official"}]},{"field":"note.en","after":"The paper names Aerospace Valley as a member and shows Marine South East acting for the project; the report on the summit calls Marine South East a partner, and Mexico and the United Arab Emirates target markets"},{"field":"note.es","after":"El documento nombra a Aerospace Valley como miembro y muestra a Marine South East actuando por el proyecto; la crónica de la cumbre llama socio a Marine South East, y mercados objetivo a México y los Emiratos Árabes Unidos"},{"field":"statements"}]},' +
      '{"change":"gone","collection":"partnerships","id":"tada"},' +
      '{"change":"gone","collection":"partnerships","id":"texglobal"},' +
      '{"change":"gone","collection":"instruments","id":"adelante"},' +
      '{"change":"gone","collection":"instruments","id":"adelante-jalisco-biomass"},' +
      '{"change":"gone","collection":"instruments","id":"al-invest-verde"},' +
      '{"change":"gone","collection":"instruments","id":"basque-plan-mexico"},' +
      '{"change":"changed","collection":"instruments","id":"caef","fields":[{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"4.3","page":16,"footnote":78}]}]},' +
      '{"change":"gone","collection":"instruments","id":"clusters-go-international"},' +
      '{"change":"changed","collection":"instruments","id":"conacyt-ims-funds","fields":[{"field":"provisions","after":[{"kind":"commitment","text":{"en":"Mexico finances its own participants","es":"México financia a sus propios participantes"}},{"kind":"expected","text":{"en":"New chances to cooperate arise","es":"Surgen nuevas posibilidades de cooperación"}}]}]},' +
      '{"change":"gone","collection":"instruments","id":"danish-mexican-energy-programme"},' +
      '{"change":"changed","collection":"instruments","id":"eacp-joint-internationalisation-strategy","fields":[{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"4.2","page":15,"footnote":73}]},{"field":"provisions","after":[{"kind":"provision","text":{"en":"ABROAD tries the strategy out, carries out its first steps and develops it","es":"ABROAD ensaya la estrategia, da sus primeros pasos y la desarrolla"}}]},{"field":"summary.en","after":"The common plan of Europe\\u0027s aerospace clusters for markets abroad, which ABROAD puts into practice for the first time."},{"field":"summary.es","after":"El plan común de los clústeres aeroespaciales europeos para los mercados exteriores, que ABROAD pone en práctica por primera vez."}]},' +
      '{"change":"changed","collection":"instruments","id":"easa-certification","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"3.2","page":11},{"source":"eccp-mexico-2019","section":"3.2","page":12,"footnote":56,"anchor":"colleagues from UNAQ","for":["provisions"]}]},{"field":"milestones"},{"field":"names","after":[{"value":"EASA certification","lang":"en","kind":"descriptive"},{"value":"Certificación de la AESA","lang":"es","kind":"descriptive"},{"value":"European Union Aviation Safety Agency certification","lang":"en","kind":"variant"}]}]},' +
      '{"change":"changed","collection":"instruments","id":"eib-solar-loan","fields":[{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"4.3","page":16,"footnote":78,"anchor":"EIB co-finance solar power plants"}]},{"field":"milestones","after":[{"date":"2018","kind":"funded"}]},{"field":"provisions","after":[{"kind":"provision","text":{"en":"The bank bears part of the cost of three photovoltaic plants in two states","es":"El banco sufraga parte del costo de tres plantas fotovoltaicas en dos estados"}},{"kind":"aim","text":{"en":"More installed capacity from new kinds of renewable energy","es":"Más capacidad instalada de nuevos tipos de energía renovable"}},{"kind":"aim","text":{"en":"Energy for the country from a wider mix of sources","es":"Energía para el país de una mezcla de fuentes más amplia"}},{"kind":"expected","text":{"en":"Further strategic investment follows","es":"Siguen nuevas inversiones estratégicas"}},{"kind":"expected","text":{"en":"European organisations put money into Mexican renewables","es":"Organizaciones europeas invierten en las renovables mexicanas"}}]},{"field":"statements","after":[{"field":"provisions.0","value":"USD 87 million","rank":"normal","note":{"en":"The bank gives the sum in dollars, equal to the paper\\u0027s 75 million euros","es":"El banco da la suma en dólares, equivalente a los 75 millones de euros del documento"},"citations":[{"source":"web-eib-solar-2018"}]},{"field":"provisions.0","value":"Villanueva I, Villanueva III, Don José","rank":"normal","note":{"en":"The three plants by name","es":"Las tres plantas por su nombre"},"citations":[{"source":"web-eib-solar-2018"}]},{"field":"provisions.1","value":"1,088 MWp","rank":"normal","note":{"en":"What the three plants yield together","es":"La potencia conjunta de las tres plantas"},"citations":[{"source":"web-eib-solar-2018"}]}]}]},' +
      '{"change":"changed","collection":"instruments","id":"electricity-industry-law","fields":[{"field":"milestones","after":[{"date":"2014","kind":"launched","text":{"en":"Put into effect","es":"Puesta en aplicación"}}]},{"field":"statements"}]},' +
      '{"change":"changed","collection":"instruments","id":"esca-label-scheme","fields":[{"field":"statements","after":[{"field":"provisions.2","value":"valid until a fixed day","rank":"normal","note":{"en":"The scheme\\u0027s own list shows a day of expiry beside each label","es":"La propia lista del sistema muestra junto a cada sello el día en que caduca"},"citations":[{"source":"web-esca-benchmarked-mexico"}]}]},{"field":"summary.en","after":"Bronze, silver and gold labels for well-managed clusters, given after a comparison with others. Mexican clusters have sought them actively."},{"field":"summary.es","after":"Sellos de bronce, plata y oro para clústeres bien gestionados, otorgados tras compararlos con otros. Los clústeres mexicanos los han buscado activamente."}]},' +
      '{"change":"changed","collection":"instruments","id":"escp-4i-programme","fields":[{"field":"statements","after":[{"field":"provisions.2","value":"SpaceWave","rank":"normal","note":{"en":"A page of the project names Mexico as one of its target markets, so the paper\\u0027s two may be too few","es":"Una página del proyecto nombra a México entre sus mercados objetivo, por lo que las dos del documento pueden ser pocas"},"citations":[{"source":"web-spacewave-world-ocean-summit"}]},{"field":"provisions.2","value":"Cosmetics4Wellbeing","rank":"normal","note":{"en":"A partnership approved in August 2017 that targets Mexico too, so the paper\\u0027s two may be too few","es":"Una asociación aprobada en agosto de 2017 que también se dirige a México, por lo que las dos del documento pueden ser pocas"},"citations":[{"source":"web-cosmetics-c4w-committee"}]}]}]},' +
      '{"change":"changed","collection":"instruments","id":"escp-s3-programme","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"3.2","page":11,"footnote":53}]},{"field":"milestones"}]},' +
      '{"change":"changed","collection":"instruments","id":"eu-automotive-rd-funding","fields":[{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"4.1","page":13,"anchor":"2014-2020 EC plans double resources"},{"source":"eccp-mexico-2019","section":"4.1","page":14,"footnote":63,"anchor":"environmentally-friendly vehicles"}]},{"field":"provisions","after":[{"kind":"commitment","text":{"en":"Twice the means for cooperative research and development in the car industry","es":"El doble de medios para la investigación y el desarrollo cooperativos en la industria del automóvil"}},{"kind":"aim","text":{"en":"Vehicles that spare the environment","es":"Vehículos que respeten el medio ambiente"}},{"kind":"aim","text":{"en":"Safety","es":"Seguridad"}},{"kind":"aim","text":{"en":"Technological infrastructure","es":"Infraestructura tecnológica"}}]}]},' +
      '{"change":"changed","collection":"instruments","id":"eu-mexico-summit-2015-commitment","fields":[{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"4.3","page":16,"footnote":77,"anchor":"2015 EU-Mexico Summit leaders"}]},{"field":"statements"}]},' +
      '{"change":"changed","collection":"instruments","id":"eu-mexico-trade-agreement-2018","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"2.1","page":2,"footnote":8},{"source":"eccp-mexico-2019","section":"2.1","page":2,"anchor":"April 2018 new agreement on trade","for":["milestones","partOf"]}]},{"field":"milestones","after":[{"date":"2018-04","kind":"agreed-in-principle","text":{"en":"Both sides settle the new trade agreement","es":"Ambas partes pactan el nuevo acuerdo comercial"}}]},{"field":"names","after":[{"value":"New EU\\u2013Mexico agreement on trade","lang":"en","kind":"descriptive"},{"value":"Nuevo acuerdo comercial entre la UE y México","lang":"es","kind":"descriptive"},{"value":"new agreement on trade","lang":"en","kind":"variant"}]},{"field":"provisions","after":[{"kind":"provision","text":{"en":"No duties on any goods that the two sides trade, farm products included","es":"Ningún arancel sobre las mercancías que comercian ambas partes, incluidas las agrícolas"}},{"kind":"provision","text":{"en":"Simpler procedures at customs","es":"Trámites aduaneros más sencillos"}},{"kind":"expected","text":{"en":"European industry gains from the simpler customs, among others makers of medicines, machines and transport equipment","es":"La industria europea se beneficia de las aduanas más sencillas, entre otros los fabricantes de medicamentos, maquinaria y material de transporte"}},{"kind":"expected","text":{"en":"Mexico\\u0027s high duties on food and drinks from Europe fall","es":"Bajan los altos aranceles mexicanos a los alimentos y bebidas de Europa"}},{"kind":"expected","text":{"en":"Service firms from the Union sell more in Mexico","es":"Las empresas de servicios de la Unión venden más en México"}},{"kind":"expected","text":{"en":"Workers\\u0027 rights are safeguarded","es":"Se salvaguardan los derechos de los trabajadores"}},{"kind":"expected","text":{"en":"The environment is safeguarded","es":"Se salvaguarda el medio ambiente"}},{"kind":"expected","text":{"en":"Clusters of both sides find it easier to cooperate","es":"A los clústeres de ambas partes les resulta más fácil cooperar"}}]},{"field":"statements"},{"field":"summary.en","after":"The trade part of a wider renewal of the Global Agreement, settled in 2018. It is to remove duties from all goods, ease customs and open services."},{"field":"summary.es","after":"La parte comercial de una renovación más amplia del Acuerdo Global, pactada en 2018. Ha de suprimir los aranceles de todas las mercancías, facilitar las aduanas y abrir los servicios."}]},' +
      '{"change":"changed","collection":"instruments","id":"federal-cluster-programmes","fields":[{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"2.1","page":3,"anchor":"federal level policies programmes"}]}]},' +
      '{"change":"changed","collection":"instruments","id":"fiware-cooperation","fields":[{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"4.4","page":18,"footnote":87}]}]},' +
      '{"change":"changed","collection":"instruments","id":"fp7","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"4.4","page":18,"footnote":85}]},{"field":"milestones"},{"field":"note.en","after":"Inferred: that it came before Horizon 2020 follows from the order of the two names."},{"field":"note.es","after":"Inferido: que precedió a Horizonte 2020 se desprende del orden de los dos nombres."},{"field":"statements"}]},' +
      '{"change":"gone","collection":"instruments","id":"germany-mexico-industry-40-declaration"},' +
      '{"change":"changed","collection":"instruments","id":"global-agreement","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"2.1","page":2,"footnote":7},{"source":"eccp-mexico-2019","section":"2.1","page":2,"anchor":"May 2016 updated the GA","for":["milestones"]},{"source":"web-global-agreement-2025","for":["milestones"]}]},{"field":"milestones","after":[{"date":"1997","kind":"signed"},{"date":"2000","kind":"entered-into-force"},{"date":"2016-05","kind":"updated","text":{"en":"Brought into line with what both economies need","es":"Adaptado a lo que ambas economías necesitan"}},{"date":"2025-01-17","kind":"concluded","text":{"en":"Talks on the modernised agreement finished; whether it has been signed is not verified","es":"Terminan las conversaciones sobre el acuerdo modernizado; no se ha verificado si se ha firmado"},"citations":[{"source":"web-global-agreement-2025"}]}]},{"field":"names","after":[{"value":"Economic Partnership, Political Coordination and Cooperation Agreement","lang":"en","kind":"official"},{"value":"Acuerdo de Asociación Económica, Concertación Política y Cooperación","lang":"es","kind":"official"},{"value":"EU\\u2013Mexico Global Agreement","lang":"en","kind":"alias"},{"value":"Acuerdo Global UE-México","lang":"es","kind":"alias"},{"value":"Global Agreement","lang":"en","kind":"alias"},{"value":"Acuerdo Global","lang":"es","kind":"alias"},{"value":"GA","lang":"en","kind":"acronym"},{"value":"EU-Mexico GA","lang":"en","kind":"variant"}]},{"field":"note.en","after":"Inferred: what the paper calls an update in May 2016 was presumably the opening of talks, since a later source has them ending in January 2025 after almost nine years."},{"field":"note.es","after":"Inferido: lo que el documento llama actualización en mayo de 2016 fue seguramente el inicio de las conversaciones, pues una fuente posterior las da por terminadas en enero de 2025, tras casi nueve años."},{"field":"provisions","after":[{"kind":"provision","text":{"en":"Frames the relations of both sides, above all in commerce and the economy","es":"Enmarca las relaciones de ambas partes, sobre todo comerciales y económicas"}},{"kind":"provision","text":{"en":"Frees trade in every industrial product and in part of the farm products","es":"Libera el comercio de todos los productos industriales y de una parte de los agrícolas"}},{"kind":"aim","text":{"en":"Make small and medium-sized firms more competitive","es":"Hacer más competitivas a las pequeñas y medianas empresas"}},{"kind":"aim","text":{"en":"Bring about partnerships between clusters","es":"Propiciar asociaciones entre clústeres"}},{"kind":"aim","text":{"en":"The 2016 update: let the main sectors of the two economies work together more closely","es":"La actualización de 2016: que los principales sectores de ambas economías cooperen más estrechamente"}}]},{"field":"statements"}]},' +
      '{"change":"changed","collection":"instruments","id":"horizon-2020","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"4.4","page":18,"footnote":85},{"source":"eccp-mexico-2019","section":"4.4","page":18,"footnote":86}]},{"field":"milestones"},{"field":"names","after":[{"value":"Horizon 2020","lang":"en","kind":"official"},{"value":"Horizonte 2020","lang":"es","kind":"official"},{"value":"H2020","lang":"mul","kind":"acronym"}]},{"field":"statements"}]},' +
      '{"change":"gone","collection":"instruments","id":"horticultural-connection"},' +
      '{"change":"changed","collection":"instruments","id":"hpc-cooperation","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"4.4","page":18,"footnote":88,"anchor":"High-Performance Computing HPC supercomputing"}]},{"field":"milestones"}]},' +
      '{"change":"changed","collection":"instruments","id":"icao-competence-level","fields":[{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"3.2","page":11,"anchor":"International Civil Aviation Organisation competence"}]}]},' +
      '{"change":"changed","collection":"instruments","id":"ims-cooperation","fields":[{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"4.4","page":18,"footnote":89}]}]},' +
      '{"change":"changed","collection":"instruments","id":"ims-initiative","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"4.4","page":18,"footnote":89}]},{"field":"note.en","after":"Inferred: that it is international. The paper does not say who runs it."},{"field":"note.es","after":"Inferido: que es internacional. El documento no dice quién la dirige."},{"field":"parties"},{"field":"summary.en","after":"A scheme for research on intelligent manufacturing that Mexicans join with money from CONACYT."},{"field":"summary.es","after":"Un programa de investigación en manufactura inteligente al que se suman participantes mexicanos con fondos de CONACYT."}]},' +
      '{"change":"gone","collection":"instruments","id":"innovact-eu-celac"},' +
      '{"change":"gone","collection":"instruments","id":"iuc-lac"},' +
      '{"change":"gone","collection":"instruments","id":"iurc-lac"},' +
      '{"change":"gone","collection":"instruments","id":"mecamex"},' +
      '{"change":"changed","collection":"instruments","id":"mexico-business-grants","fields":[{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"4","page":13}]},{"field":"names","after":[{"value":"Mexican government grants for business","lang":"en","kind":"descriptive"},{"value":"Subvenciones del gobierno mexicano a las empresas","lang":"es","kind":"descriptive"},{"value":"governmental grants","lang":"en","kind":"variant"}]},{"field":"summary.es","after":"Ayudas públicas, una de las formas en que el gobierno de México apoya a las empresas y atrae inversores."}]},' +
      '{"change":"changed","collection":"instruments","id":"mexico-climate-commitment","fields":[{"field":"statements"}]},' +
      '{"change":"changed","collection":"instruments","id":"mexico-h2020-cofunding","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"4.4","page":18}]},{"field":"milestones"},{"field":"names","after":[{"value":"Mexican complementary funding mechanism for Horizon 2020","lang":"en","kind":"descriptive"},{"value":"Mecanismo mexicano de financiación complementaria para Horizonte 2020","lang":"es","kind":"descriptive"},{"value":"complementary funding mechanism","lang":"en","kind":"variant"}]},{"field":"parties","after":["mx"]},{"field":"statements"}]},' +
      '{"change":"changed","collection":"instruments","id":"mexico-ict-policy-priorities","fields":[{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"4.4","page":17,"footnote":81,"anchor":"policy priorities"}]}]},' +
      '{"change":"changed","collection":"instruments","id":"mexico-renewable-energy-target","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"4.3","page":16,"footnote":78}]},{"field":"milestones"},{"field":"note.en","after":"Inferred: the paper names the target and the aims of energy policy in one breath, and ties lower emissions to the latter."},{"field":"note.es","after":"Inferido: el documento nombra en la misma frase la meta y los fines de la política energética, y vincula a estos la reducción de emisiones."},{"field":"statements"}]},' +
      '{"change":"changed","collection":"instruments","id":"mexico-trade-agreements","fields":[{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"4","page":13,"anchor":"trade agreements strategic sectors"}]}]},' +
      '{"change":"changed","collection":"instruments","id":"nafta","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"2.1","page":2}]},{"field":"milestones"},{"field":"names","after":[{"value":"North American Free Trade Agreement","lang":"en","kind":"official"},{"value":"Tratado de Libre Comercio de América del Norte","lang":"es","kind":"official"},{"value":"NAFTA","lang":"en","kind":"acronym"},{"value":"TLCAN","lang":"es","kind":"acronym"}]},{"field":"note.en","after":"Inferred: the paper does not list the parties; Mexico and the United States follow from the paragraph, and no third one is named."},{"field":"note.es","after":"Inferido: el documento no enumera las partes; México y Estados Unidos se desprenden del párrafo, y no se nombra una tercera."},{"field":"statements"},{"field":"summary.en","after":"It was being renegotiated when the paper appeared, and the doubt about the outcome weighed on an economy that sends most of its exports to the United States."},{"field":"summary.es","after":"Se estaba renegociando cuando apareció el documento, y la duda sobre el desenlace pesaba sobre una economía que envía la mayor parte de sus exportaciones a Estados Unidos."}]},' +
      '{"change":"gone","collection":"instruments","id":"netherlands-mexico-water-council"},' +
      '{"change":"gone","collection":"instruments","id":"piapyme"},' +
      '{"change":"changed","collection":"instruments","id":"priority-industries-policy","fields":[{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"2.2","page":3,"footnote":12}]}]},' +
      '{"change":"changed","collection":"instruments","id":"proaereo","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"4.2","page":14}]},{"field":"milestones"},{"field":"names","after":[{"value":"ProAéreo","lang":"mul","kind":"official"},{"value":"Mexico\\u0027s national strategy for aerospace","lang":"en","kind":"alias"},{"value":"Estrategia nacional de México para el sector aeroespacial","lang":"es","kind":"alias"}]},{"field":"parties","after":["mx"]},{"field":"provisions","after":[{"kind":"aim","text":{"en":"Give the aerospace industry an impulse","es":"Dar impulso a la industria aeroespacial"}}]}]},' +
      '{"change":"gone","collection":"instruments","id":"procei"},' +
      '{"change":"changed","collection":"instruments","id":"promexico-eccp-mou","fields":[{"field":"statements","after":[{"field":"milestones.0.date","value":"2013","rank":"normal","note":{"en":"The file to which the footnote points carries 2013 in its name; the text says 2012","es":"El archivo al que remite la nota al pie lleva 2013 en su nombre; el texto dice 2012"},"citations":[{"source":"eccp-mexico-2019","section":"2.1","page":2,"footnote":9,"anchor":"mou_eu_mexico_2013.pdf"}]}]}]},' +
      '{"change":"gone","collection":"instruments","id":"protlcuem"},' +
      '{"change":"gone","collection":"instruments","id":"puerto-verde-mexico"},' +
      '{"change":"changed","collection":"instruments","id":"rd-tax-credit","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"4.4","page":17,"footnote":82}]},{"field":"milestones"},{"field":"names","after":[{"value":"Mexican R&D tax credit","lang":"en","kind":"descriptive"},{"value":"Crédito fiscal mexicano a la I+D","lang":"es","kind":"descriptive"},{"value":"tax credit of 30%","lang":"en","kind":"variant"}]},{"field":"statements"}]},' +
      '{"change":"changed","collection":"instruments","id":"science-technology-agreement","fields":[{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"2.1","page":2},{"source":"eccp-mexico-2019","section":"2.1","page":3,"footnote":11,"anchor":"Joint Steering Committee Meetings JSCM","for":["provisions"]},{"source":"eccp-mexico-2019","section":"4.4","page":18}]},{"field":"milestones","after":[{"date":"2004-02","kind":"signed"},{"date":"2005-06","kind":"entered-into-force"},{"date":"2010","kind":"renewed","text":{"en":"For five more years","es":"Por cinco años más"}},{"date":"2015","kind":"renewed","text":{"en":"Renewed for the second time","es":"Renovado por segunda vez"}}]},{"field":"statements"}]},' +
      '{"change":"changed","collection":"instruments","id":"state-cluster-programmes","fields":[{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"2.1","page":3,"anchor":"state level State Secretary"}]}]},' +
      '{"change":"changed","collection":"instruments","id":"strategic-partnership-eu-mexico","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"2.1","page":2,"footnote":6,"anchor":"ten strategic"}]},{"field":"milestones"}]},' +
      '{"change":"changed","collection":"instruments","id":"unaq-campus-agreement","fields":[{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"3.2","page":10,"footnote":45,"anchor":"Cooperation between UNAQ, CONALEP, Safran"},{"source":"eccp-mexico-2019","section":"3.2","page":11,"anchor":"Agreement Secretariat of Public Education"}]},{"field":"level","after":"bilateral"},{"field":"note.en","after":"Inferred: the paper does not date the agreement, and does not name UNAQ, which hosts the campus, among those who signed. That the campus stands in Querétaro is concluded from UNAQ\\u0027s name and part in it."},{"field":"note.es","after":"Inferido: el documento no fecha el convenio ni nombra a la UNAQ, que acoge el campus, entre los firmantes. Que el campus esté en Querétaro se concluye del nombre y el papel de la UNAQ."},{"field":"provisions","after":[{"kind":"aim","text":{"en":"Found a French-Mexican campus where students of two technical qualifications learn aircraft maintenance to a level like that of the ICAO","es":"Fundar un campus franco-mexicano donde estudiantes de dos titulaciones técnicas aprendan mantenimiento de aeronaves con un nivel como el de la OACI"}},{"kind":"commitment","text":{"en":"Safran and Airbus Helicopters give equipment to train on, an aircraft engine and a helicopter among it","es":"Safran y Airbus Helicopters aportan equipo para las prácticas, entre él un motor de avión y un helicóptero"}},{"kind":"provision","text":{"en":"Teachers of avionics, maintenance and manufacturing take courses that the EASA certifies","es":"Los docentes de aviónica, mantenimiento y manufactura siguen cursos certificados por la AESA"}}]},{"field":"statements"},{"field":"summary.en","after":"Three ministries of two countries, a training college and two makers of aircraft equipment agree to found, and to equip, a joint campus for aircraft maintenance."},{"field":"summary.es","after":"Tres ministerios de dos países, un colegio de formación técnica y dos fabricantes aeronáuticos acuerdan fundar y equipar un campus conjunto de mantenimiento de aeronaves."}]},' +
      '{"change":"gone","collection":"events","id":"agritechmurcia-mission-guanajuato-2018"},' +
      '{"change":"gone","collection":"events","id":"aguascalientes-visit-automotive-bw-2015"},' +
      '{"change":"gone","collection":"events","id":"al-invest-verde-panel-guadalajara-2022"},' +
      '{"change":"gone","collection":"events","id":"amhpac-congress-2011"},' +
      '{"change":"gone","collection":"events","id":"amz-saxony-suppliers-trip-mexico-2016"},' +
      '{"change":"gone","collection":"events","id":"andalucia-trade-aerospace-mission-queretaro"},' +
      '{"change":"gone","collection":"events","id":"andalucia-trade-mission-baja-california-2023"},' +
      '{"change":"gone","collection":"events","id":"anfia-mission-mexico-2025"},' +
      '{"change":"gone","collection":"events","id":"asime-bajio-fair-2014"},' +
      '{"change":"gone","collection":"events","id":"asime-mission-guanajuato-queretaro-2025"},' +
      '{"change":"gone","collection":"events","id":"baden-wuerttemberg-mission-2014"},' +
      '{"change":"gone","collection":"events","id":"baden-wuerttemberg-mission-2017"},' +
      '{"change":"gone","collection":"events","id":"baja-california-visit-bizkaia-park"},' +
      '{"change":"gone","collection":"events","id":"basque-government-trip-2014"},' +
      '{"change":"gone","collection":"events","id":"basque-state-of-mexico-meeting-2018"},' +
      '{"change":"gone","collection":"events","id":"bavaria-mission-mexico-2018"},' +
      '{"change":"gone","collection":"events","id":"belgian-economic-mission-mexico-2019"},' +
      '{"change":"gone","collection":"events","id":"bizkaia-mission-mexico-2013"},' +
      '{"change":"gone","collection":"events","id":"cantabria-study-visit-chihuahua-2023"},' +
      '{"change":"gone","collection":"events","id":"ccilm-cefamol-seminar-mexico"},' +
      '{"change":"gone","collection":"events","id":"ccilm-mission-mexico-2017"},' +
      '{"change":"gone","collection":"events","id":"cecale-mission-leon-2019"},' +
      '{"change":"gone","collection":"events","id":"ciac-mission-mexico-2018"},' +
      '{"change":"gone","collection":"events","id":"ciimmath-workshop-2013"},' +
      '{"change":"gone","collection":"events","id":"claugto-visit-caar-2017"},' +
      '{"change":"changed","collection":"events","id":"claut-gold-label-2017","fields":[{"field":"citations","after":[{"source":"web-eccp-claut-gold"}]},{"field":"note"},{"field":"summary.en","after":"CLAUT received the first ESCA gold label of a Mexican cluster as it celebrated its tenth anniversary"},{"field":"summary.es","after":"CLAUT recibió el primer sello de oro de ESCA de un clúster mexicano al celebrar su décimo aniversario"}]},' +
      '{"change":"gone","collection":"events","id":"clautedomex-mission-france-united-kingdom"},' +
      '{"change":"gone","collection":"events","id":"coahuila-visit-malaga-techpark"},' +
      '{"change":"gone","collection":"events","id":"cofupro-visit-tecnova"},' +
      '{"change":"changed","collection":"events","id":"csoftmty-gold-ceremony-2018","fields":[{"field":"note"},{"field":"partOf"},{"field":"participants","after":[{"who":"csoftmty","role":"attendee"},{"who":"esca","role":"host"}]},{"field":"place","after":"de"}]},' +
      '{"change":"changed","collection":"events","id":"eacp-abroad-visit-2017","fields":[{"field":"statements","after":[{"field":"start","value":"2016-09-27","rank":"preferred","note":{"en":"The delegation\\u0027s own report appeared on 23 December 2016 and so cannot be about 2017","es":"La crónica de la propia delegación apareció el 23 de diciembre de 2016 y no puede referirse a 2017"},"citations":[{"source":"web-eacp-abroad-fact-finding"}]},{"field":"end","value":"2016-09-30","rank":"preferred","citations":[{"source":"web-eacp-abroad-fact-finding"}]},{"field":"place","value":"queretaro","rank":"normal","citations":[{"source":"web-eacp-abroad-fact-finding"}]}]}]},' +
      '{"change":"changed","collection":"events","id":"eccp-matchmaking-events-2016-2017","fields":[{"field":"citations","after":[{"source":"web-eccp-matchmaking-results"}]},{"field":"note.en","after":"Of the partner countries, only those with a record of their own stand among the participants"},{"field":"note.es","after":"De los países asociados, solo constan entre los participantes los que tienen registro propio"},{"field":"summary.es","after":"Diez encuentros apoyados por la ECCP, con Brasil, Irán, México, Taiwán, Tailandia y los Estados Unidos como países asociados; 2210 reuniones dieron 202 casos de cooperación y 27 acuerdos formales"}]},' +
      '{"change":"changed","collection":"events","id":"eccp-policy-discussions","fields":[{"field":"participants","after":[{"who":"dg-grow","role":"attendee"},{"who":"easme","role":"attendee"},{"who":"mx","role":"attendee"}]}]},' +
      '{"change":"gone","collection":"events","id":"eu-celac-cluster-matchmaking-2015"},' +
      '{"change":"gone","collection":"events","id":"eu-mexico-creative-industries-forum"},' +
      '{"change":"changed","collection":"events","id":"eu-mexico-summit-2015","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"4.3","page":16,"footnote":77}]},{"field":"note"},{"field":"place"},{"field":"topics","after":[{"en":"closer research and innovation cooperation","es":"mayor cooperación en investigación e innovación"}]}]},' +
      '{"change":"gone","collection":"events","id":"european-latin-american-av-forum-2025"},' +
      '{"change":"gone","collection":"events","id":"european-latin-american-av-forum-2026"},' +
      '{"change":"gone","collection":"events","id":"euskadi-learning-tour-bizkaia-park"},' +
      '{"change":"gone","collection":"events","id":"euwater4i-sd-mission-mexico-2023"},' +
      '{"change":"changed","collection":"events","id":"expo-mueble-internacional-2019","fields":[{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"2.2","page":3,"footnote":15}]},{"field":"note.en","after":"Inferred: its place and its sector, from the visit to Guadalajara that took place in its context and from its name"},{"field":"note.es","after":"Inferido: su lugar y su sector, por la visita a Guadalajara que se hizo en su contexto y por el nombre"},{"field":"statements"}]},' +
      '{"change":"changed","collection":"events","id":"famex-2017","fields":[{"field":"citations","after":[{"source":"web-eacp-abroad-fact-finding"}]},{"field":"end"},{"field":"note.en","after":"Announced in December 2016; whether the mission took place is not verified"},{"field":"note.es","after":"Anunciada en diciembre de 2016; no se ha verificado si la misión se realizó"},{"field":"place","after":"mx"},{"field":"start","after":"2017-04"}]},' +
      '{"change":"gone","collection":"events","id":"femac-visit-agroalim-2014"},' +
      '{"change":"gone","collection":"events","id":"german-mexican-automotive-meeting-aguascalientes-2017"},' +
      '{"change":"gone","collection":"events","id":"german-mexican-business-summit-munich-2015"},' +
      '{"change":"gone","collection":"events","id":"girona-health-mission-guadalajara-2025"},' +
      '{"change":"gone","collection":"events","id":"hannover-messe-2018"},' +
      '{"change":"gone","collection":"events","id":"hydrogen-round-table-huelva-2024"},' +
      '{"change":"gone","collection":"events","id":"innovacc-agroalim-conference-2021"},' +
      '{"change":"gone","collection":"events","id":"italy-meets-mexico-seminar-2023"},' +
      '{"change":"changed","collection":"events","id":"jscm","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"2.1","page":3,"footnote":11}]},{"field":"note"},{"field":"statements"},{"field":"summary.en","after":"Yearly meetings of CONACYT and DG RTD under the bilateral science and technology agreement"},{"field":"summary.es","after":"Reuniones anuales del CONACYT y la DG RTD en el marco del acuerdo bilateral de ciencia y tecnología"}]},' +
      '{"change":"changed","collection":"events","id":"lcba-business-meetings-2015-2017","fields":[{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"2.2","page":5,"footnote":28,"anchor":"matchmaking missions LCBA"},{"source":"eccp-mexico-2019","section":"2.2","page":5,"footnote":29},{"source":"eccp-mexico-2019","section":"4.3","page":17,"anchor":"matchmaking events ECCP LCBA"}]}]},' +
      '{"change":"changed","collection":"events","id":"lcba-leon-meeting-2017","fields":[{"field":"citations","after":[{"source":"web-lcba-guanajuato"}]},{"field":"note.en","after":"Inferred: that it is one of the eight meetings of the series, from its date"},{"field":"note.es","after":"Inferido: que es uno de los ocho encuentros de la serie, por su fecha"},{"field":"participants"}]},' +
      '{"change":"gone","collection":"events","id":"lcba-san-luis-potosi-meeting"},' +
      '{"change":"gone","collection":"events","id":"mexican-delegation-saxony-2019"},' +
      '{"change":"gone","collection":"events","id":"mexican-visit-oliveira-de-azemeis"},' +
      '{"change":"changed","collection":"events","id":"mexico-aerospace-summit-2017","fields":[{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"2.2","page":4,"footnote":20},{"source":"web-eacp-abroad-fact-finding","for":["organisers","summary"]}]},{"field":"statements","after":[{"field":"start","value":"2016-09","rank":"preferred","note":{"en":"Inferred: attended during the visit, which the delegation\\u0027s report dates to 27\\u201330 September 2016","es":"Inferido: se asistió durante la visita, que la crónica de la delegación fecha del 27 al 30 de septiembre de 2016"},"citations":[{"source":"web-eacp-abroad-fact-finding"}]}]}]},' +
      '{"change":"changed","collection":"events","id":"mexico-city-matchmaking-2016","fields":[{"field":"statements","after":[{"field":"start","value":"2016-10-25","rank":"normal","citations":[{"source":"web-mexico-city-matchmaking"}]},{"field":"end","value":"2016-10-27","rank":"normal","citations":[{"source":"web-mexico-city-matchmaking"}]}]}]},' +
      '{"change":"changed","collection":"events","id":"mexico-earthquakes-2017","fields":[{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"2","page":1,"footnote":1,"anchor":"Mexico City affected by the 2017"}]},{"field":"statements"}]},' +
      '{"change":"gone","collection":"events","id":"mexicultura-mission-netherlands-2013"},' +
      '{"change":"gone","collection":"events","id":"navarre-online-mission-mexico-2026"},' +
      '{"change":"gone","collection":"events","id":"nuevo-leon-pavilion-hannover-2018"},' +
      '{"change":"gone","collection":"events","id":"portugal-connect-mission-mexico"},' +
      '{"change":"gone","collection":"events","id":"puebla-visit-goierri"},' +
      '{"change":"gone","collection":"events","id":"puebla-visit-styria-2018"},' +
      '{"change":"changed","collection":"events","id":"reina-plus-mission-2017","fields":[{"field":"statements","after":[{"field":"start","value":"2017-09-25","rank":"normal","citations":[{"source":"web-reina-plus-mission"}]},{"field":"end","value":"2017-09-29","rank":"normal","citations":[{"source":"web-reina-plus-mission"}]}]}]},' +
      '{"change":"gone","collection":"events","id":"san-luis-potosi-visit-cefamol-2019"},' +
      '{"change":"gone","collection":"events","id":"stuttgart-suppliers-day-2015"},' +
      '{"change":"gone","collection":"events","id":"styria-mission-mexico-2018"},' +
      '{"change":"gone","collection":"events","id":"styria-visit-puebla-2019"},' +
      '{"change":"gone","collection":"events","id":"tci-global-conference-2014"},' +
      '{"change":"gone","collection":"events","id":"tci-global-conference-2024"},' +
      '{"change":"gone","collection":"events","id":"texglobal-mission-mexico-2022"},' +
      '{"change":"changed","collection":"events","id":"the-green-expo-2016","fields":[{"field":"citations","after":[{"source":"web-mexico-city-matchmaking"}]},{"field":"note.en","after":"Inferred: its date, place and sector, from the three-day programme of which the visit was a part and from its name. A country stands for its clusters and companies in the delegation"},{"field":"note.es","after":"Inferido: su fecha, lugar y sector, por el programa de tres días del que formó parte la visita y por el nombre. Un país representa a sus clústeres y empresas de la delegación"}]},' +
      '{"change":"changed","collection":"events","id":"unaq-campus-opening-2014","fields":[{"field":"citations","after":[{"source":"web-unaq-campus-opening"}]},{"field":"note.en","after":"The report is dated 12 April and gives no day for the ceremony, so the month is kept. Inferred: that UNAQ is the aeronautical university meant, and that the campus is the one of the agreement"},{"field":"note.es","after":"La noticia es del 12 de abril y no da el día de la ceremonia, por lo que se conserva el mes. Inferido: que la universidad aeronáutica aludida es la UNAQ y que el campus es el del convenio"},{"field":"start","after":"2014-04"},{"field":"summary.en","after":"The presidents François Hollande and Enrique Peña Nieto opened the campus in the state of Querétaro on 11\\u201312 April 2014, at the end of the French state visit"},{"field":"summary.es","after":"Los presidentes François Hollande y Enrique Peña Nieto inauguraron el campus en el estado de Querétaro el 11-12 de abril de 2014, al final de la visita de Estado francesa"}]},' +
      '{"change":"gone","collection":"events","id":"water-cooperation-mission-netherlands-2024"},' +
      '{"change":"changed","collection":"events","id":"world-ocean-summit-2018","fields":[{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"2.2","page":4,"footnote":17}]},{"field":"note.en","after":"SpaceWave took part through Marine South East"},{"field":"note.es","after":"SpaceWave participó a través de Marine South East"},{"field":"statements","after":[{"field":"start","value":"2018-03-07","rank":"normal","citations":[{"source":"web-spacewave-world-ocean-summit"}]},{"field":"end","value":"2018-03-09","rank":"normal","citations":[{"source":"web-spacewave-world-ocean-summit"}]}]}]},' +
      '{"change":"changed","collection":"ties","id":"aerocluster-queretaro--aera","fields":[{"field":"because.en","after":"Our copy of Table 2 shows no rows; footnote 24, the ECCP profile of the Aerocluster de Querétaro, closes the cell of HEGAN, the Aragonian Aerospace Cluster and Aerospace Valley."},{"field":"because.es","after":"Nuestra copia de la tabla 2 no muestra filas; la nota 24, el perfil del Aerocluster de Querétaro en la ECCP, cierra la celda de HEGAN, el Aragonian Aerospace Cluster y Aerospace Valley."}]},' +
      '{"change":"changed","collection":"ties","id":"aerocluster-queretaro--aerospace-valley","fields":[{"field":"because.en","after":"Our copy of Table 2 shows no rows; footnote 24, the ECCP profile of the Aerocluster de Querétaro, closes the cell of HEGAN, the Aragonian Aerospace Cluster and Aerospace Valley."},{"field":"because.es","after":"Nuestra copia de la tabla 2 no muestra filas; la nota 24, el perfil del Aerocluster de Querétaro en la ECCP, cierra la celda de HEGAN, el Aragonian Aerospace Cluster y Aerospace Valley."}]},' +
      '{"change":"changed","collection":"ties","id":"aerocluster-queretaro--hegan","fields":[{"field":"because.en","after":"Our copy of Table 2 shows no rows; footnote 24, the ECCP profile of the Aerocluster de Querétaro, closes the cell of HEGAN, the Aragonian Aerospace Cluster and Aerospace Valley."},{"field":"because.es","after":"Nuestra copia de la tabla 2 no muestra filas; la nota 24, el perfil del Aerocluster de Querétaro en la ECCP, cierra la celda de HEGAN, el Aragonian Aerospace Cluster y Aerospace Valley."}]},' +
      '{"change":"gone","collection":"ties","id":"agroalim--innovacc"},' +
      '{"change":"gone","collection":"ties","id":"amf--mafex"},' +
      '{"change":"gone","collection":"ties","id":"amh2--energy-alliance-mexico-germany"},' +
      '{"change":"gone","collection":"ties","id":"amhpac--mexicultura"},' +
      '{"change":"gone","collection":"ties","id":"ceickor--world-horti-center"},' +
      '{"change":"changed","collection":"ties","id":"chihuahua-aerospace-cluster--acstyria","fields":[{"field":"because.en","after":"Our copy of Table 2 shows no rows; footnote 25, the ECCP profile of Chihuahua\\u0027s Aerospace Cluster, closes the cell of ACstyria, which stands there alone."},{"field":"because.es","after":"Nuestra copia de la tabla 2 no muestra filas; la nota 25, el perfil del clúster aeroespacial de Chihuahua en la ECCP, cierra la celda de ACstyria, único clúster de ella."},{"field":"beyond"},{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"2.2","page":5,"table":2,"footnote":25}]},{"field":"since"},{"field":"statements"},{"field":"summary"}]},' +
      '{"change":"gone","collection":"ties","id":"ciateq--cefamol"},' +
      '{"change":"gone","collection":"ties","id":"ciateq--centimfe"},' +
      '{"change":"gone","collection":"ties","id":"ciateq--mexportools"},' +
      '{"change":"gone","collection":"ties","id":"city-of-celaya--city-of-vigo"},' +
      '{"change":"gone","collection":"ties","id":"city-of-celaya--spri"},' +
      '{"change":"gone","collection":"ties","id":"claugto--automotive-bw"},' +
      '{"change":"changed","collection":"ties","id":"claut--acicae","fields":[{"field":"because.en","after":"Our copy of Table 2 shows no rows; footnote 26, the ECCP profile of CLAUT, closes the cell of AFM and ACICAE."},{"field":"because.es","after":"Nuestra copia de la tabla 2 no muestra filas; la nota 26, el perfil de CLAUT en la ECCP, cierra la celda de AFM y ACICAE."}]},' +
      '{"change":"changed","collection":"ties","id":"claut--afm","fields":[{"field":"because.en","after":"Our copy of Table 2 shows no rows; footnote 26, the ECCP profile of CLAUT, closes the cell of AFM and ACICAE."},{"field":"because.es","after":"Nuestra copia de la tabla 2 no muestra filas; la nota 26, el perfil de CLAUT en la ECCP, cierra la celda de AFM y ACICAE."}]},' +
      '{"change":"gone","collection":"ties","id":"cluster-energia-queretaro--afos"},' +
      '{"change":"changed","collection":"ties","id":"cluster-forestal-jalisco--avebiom","fields":[{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"4.3","page":16}]},{"field":"note.en","after":"Inferred: biomass and forestry as fields of the tie are concluded from those of the two clusters."},{"field":"note.es","after":"Inferido: la biomasa y lo forestal como ámbitos del vínculo se concluyen de los de ambos clústeres."},{"field":"statements"},{"field":"summary.en","after":"The paper gives their joint activities as its example in renewable energy, but says neither what they were nor when."},{"field":"summary.es","after":"El documento pone sus actividades conjuntas como ejemplo en energías renovables, pero no dice cuáles fueron ni cuándo."}]},' +
      '{"change":"gone","collection":"ties","id":"cluster-medico-jalisco--german-healthcare-partnership"},' +
      '{"change":"gone","collection":"ties","id":"cluster-minero-sonora--ismc"},' +
      '{"change":"gone","collection":"ties","id":"cluster-turismo-nuevo-leon--cluster-tic-turisme"},' +
      '{"change":"changed","collection":"ties","id":"conacyt--dg-rtd","fields":[{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"2.1","page":3,"footnote":11}]},{"field":"summary.en","after":"Both take part in the yearly joint committee of the agreement on science and technology."},{"field":"summary.es","after":"Ambos participan en el comité conjunto anual del acuerdo de ciencia y tecnología."}]},' +
      '{"change":"changed","collection":"ties","id":"conalep--airbus-helicopters","fields":[{"field":"basis","after":"stated"},{"field":"because"}]},' +
      '{"change":"changed","collection":"ties","id":"conalep--french-ministry-education","fields":[{"field":"basis","after":"stated"},{"field":"because"}]},' +
      '{"change":"changed","collection":"ties","id":"conalep--safran","fields":[{"field":"basis","after":"stated"},{"field":"because"}]},' +
      '{"change":"gone","collection":"ties","id":"concamin--bdi"},' +
      '{"change":"gone","collection":"ties","id":"coparmex--bdi"},' +
      '{"change":"gone","collection":"ties","id":"coparmex--lvi"},' +
      '{"change":"gone","collection":"ties","id":"crt--bnic"},' +
      '{"change":"gone","collection":"ties","id":"crt--do-la-mancha"},' +
      '{"change":"gone","collection":"ties","id":"esit-ipn--aei-textils"},' +
      '{"change":"gone","collection":"ties","id":"esit-ipn--ateval"},' +
      '{"change":"gone","collection":"ties","id":"giraa--automotive-bw"},' +
      '{"change":"gone","collection":"ties","id":"giraa--lvi"},' +
      '{"change":"changed","collection":"ties","id":"ict-cluster-colima--aertic","fields":[{"field":"because.en","after":"Our copy of Table 2 shows no rows; footnote 27, the ECCP profile of the ICT Cluster of Colima (AIMSI), closes the cell of AERTIC and Interizon."},{"field":"because.es","after":"Nuestra copia de la tabla 2 no muestra filas; la nota 27, el perfil del clúster TIC de Colima (AIMSI) en la ECCP, cierra la celda de AERTIC e Interizon."}]},' +
      '{"change":"changed","collection":"ties","id":"ict-cluster-colima--interizon","fields":[{"field":"because.en","after":"Our copy of Table 2 shows no rows; footnote 27, the ECCP profile of the ICT Cluster of Colima (AIMSI), closes the cell of AERTIC and Interizon."},{"field":"because.es","after":"Nuestra copia de la tabla 2 no muestra filas; la nota 27, el perfil del clúster TIC de Colima (AIMSI) en la ECCP, cierra la celda de AERTIC e Interizon."}]},' +
      '{"change":"gone","collection":"ties","id":"ina--fkg"},' +
      '{"change":"changed","collection":"ties","id":"ministry-communications-transport--airbus-helicopters","fields":[{"field":"basis","after":"stated"},{"field":"because"}]},' +
      '{"change":"changed","collection":"ties","id":"ministry-communications-transport--french-ministry-education","fields":[{"field":"basis","after":"stated"},{"field":"because"}]},' +
      '{"change":"changed","collection":"ties","id":"ministry-communications-transport--safran","fields":[{"field":"basis","after":"stated"},{"field":"because"}]},' +
      '{"change":"gone","collection":"ties","id":"promexico--awex"},' +
      '{"change":"changed","collection":"ties","id":"promexico--eccp","fields":[{"field":"statements","after":[{"field":"since","value":"2013","rank":"normal","note":{"en":"Year in the name of the file to which the paper\\u0027s own footnote leads.","es":"Año que figura en el nombre del archivo al que remite la propia nota del documento."},"citations":[{"source":"eccp-mexico-2019","section":"2.1","page":2,"footnote":9,"anchor":"mou_eu_mexico_2013.pdf"}]}]}]},' +
      '{"change":"changed","collection":"ties","id":"secretariat-public-education--airbus-helicopters","fields":[{"field":"basis","after":"stated"},{"field":"because"}]},' +
      '{"change":"changed","collection":"ties","id":"secretariat-public-education--french-ministry-education","fields":[{"field":"basis","after":"stated"},{"field":"because"}]},' +
      '{"change":"changed","collection":"ties","id":"secretariat-public-education--safran","fields":[{"field":"basis","after":"stated"},{"field":"because"}]},' +
      '{"change":"gone","collection":"ties","id":"state-of-chihuahua--government-of-cantabria"},' +
      '{"change":"gone","collection":"ties","id":"state-of-coahuila--cener"},' +
      '{"change":"gone","collection":"ties","id":"state-of-durango--confindustria-latina"},' +
      '{"change":"gone","collection":"ties","id":"state-of-guanajuato--bavarian-ministry-of-economy"},' +
      '{"change":"gone","collection":"ties","id":"state-of-hidalgo--ice"},' +
      '{"change":"gone","collection":"ties","id":"state-of-jalisco--government-of-catalonia"},' +
      '{"change":"gone","collection":"ties","id":"state-of-nuevo-leon--basque-government"},' +
      '{"change":"gone","collection":"ties","id":"state-of-puebla--acstyria"},' +
      '{"change":"gone","collection":"ties","id":"state-of-puebla--creative-industries-styria"},' +
      '{"change":"gone","collection":"ties","id":"state-of-puebla--green-tech-cluster-styria"},' +
      '{"change":"gone","collection":"ties","id":"state-of-puebla--state-of-styria"},' +
      '{"change":"gone","collection":"ties","id":"state-of-queretaro--basque-government"},' +
      '{"change":"gone","collection":"ties","id":"state-of-queretaro--bavarian-ministry-of-economy"},' +
      '{"change":"changed","collection":"ties","id":"unaq--airbus-helicopters","fields":[{"field":"basis","after":"stated"},{"field":"because"},{"field":"kind","after":"agreement"},{"field":"note","after":{"en":"The paper names UNAQ as a partner in the cooperation, but not among those who signed the agreement.","es":"El documento nombra a la UNAQ como socia de la cooperación, pero no entre los firmantes del convenio."}}]},' +
      '{"change":"changed","collection":"ties","id":"unaq--french-ministry-education","fields":[{"field":"summary.es","after":"Expertos del ministerio y personal ya formado de la UNAQ imparten los cursos anuales con los que docenas de docentes obtienen la certificación de la AESA."}]},' +
      '{"change":"changed","collection":"ties","id":"unaq--safran","fields":[{"field":"basis","after":"stated"},{"field":"because"},{"field":"kind","after":"agreement"},{"field":"note","after":{"en":"The paper names UNAQ as a partner in the cooperation, but not among those who signed the agreement.","es":"El documento nombra a la UNAQ como socia de la cooperación, pero no entre los firmantes del convenio."}}]},' +
      '{"change":"gone","collection":"ties","id":"usem--bdi"},' +
      '{"change":"gone","collection":"ties","id":"usem--lvi"},' +
      '{"change":"added","collection":"awards","id":"esca-bronze-clia","record":{"id":"esca-bronze-clia","citations":[{"source":"eccp-mexico-2019","section":"4.4","page":19,"footnote":92}],"holder":"clia","scheme":"esca-label-scheme","level":"bronze","sector":"ict"}},' +
      '{"change":"changed","collection":"awards","id":"esca-bronze-cluster-forestal-jalisco","fields":[{"field":"citations","after":[{"source":"web-esca-benchmarked-mexico"}]},{"field":"note.en","after":"The paper does not list it. Inferred: ESCA names as the holder the Centro Articulador del Sector Productivo Forestal de Jalisco, taken here to be the paper\\u0027s forest cluster; its category is energy and environment."},{"field":"note.es","after":"El documento no lo menciona. Inferido: ESCA nombra como titular al Centro Articulador del Sector Productivo Forestal de Jalisco, que aquí se toma por el clúster forestal del documento; su categoría es energía y medio ambiente."}]},' +
      '{"change":"gone","collection":"awards","id":"esca-bronze-cluster-integradores-alta-tecnologia"},' +
      '{"change":"gone","collection":"awards","id":"esca-bronze-geoscience-ireland"},' +
      '{"change":"gone","collection":"awards","id":"esca-bronze-green-synergy-cluster"},' +
      '{"change":"gone","collection":"awards","id":"esca-bronze-north-east-automotive-alliance"},' +
      '{"change":"changed","collection":"awards","id":"esca-bronze-queretaro-automotive-cluster","fields":[{"field":"statements"}]},' +
      '{"change":"gone","collection":"awards","id":"esca-gold-aerospace-valley"},' +
      '{"change":"gone","collection":"awards","id":"esca-gold-caar"},' +
      '{"change":"gone","collection":"awards","id":"esca-gold-ceaga"},' +
      '{"change":"changed","collection":"awards","id":"esca-gold-claut","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"4.1","page":14,"footnote":65}]},{"field":"heldBy"},{"field":"note"},{"field":"statements","after":[{"field":"awarded","value":"2017-03","rank":"normal","note":{"en":"The first Gold Label of a Mexican cluster, in the month of its tenth anniversary.","es":"El primer sello de oro de un clúster mexicano, en el mes de su décimo aniversario."},"citations":[{"source":"web-eccp-claut-gold"}]}]}]},' +
      '{"change":"changed","collection":"awards","id":"esca-gold-csoftmty","fields":[{"field":"statements","after":[{"field":"awarded","value":"2018-04-25","rank":"normal","note":{"en":"Day of the ceremony.","es":"Día de la ceremonia."},"citations":[{"source":"web-csoftmty-gold"}]}]}]},' +
      '{"change":"gone","collection":"awards","id":"esca-gold-lombardy-energy-cleantech-cluster"},' +
      '{"change":"changed","collection":"awards","id":"esca-silver-it-baja","fields":[{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"4.4","page":19,"footnote":91}]},{"field":"statements"}]},' +
      '{"change":"changed","collection":"stories","id":"basque-energy-cluster-mexico","fields":[{"field":"beyond"},{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"3","page":6,"anchor":"two success stories","for":["title"]},{"source":"eccp-mexico-2019","section":"3.1","page":7,"footnote":35,"anchor":"Basque Energy Cluster and Mexican clusters","for":["title","parties","sectors"]},{"source":"eccp-mexico-2019","section":"3.1","page":7,"footnote":36,"anchor":"CEGISTAM non-profit","for":["parties"]},{"source":"eccp-mexico-2019","section":"3.1","page":8,"footnote":37,"anchor":"more sustainable energy solutions","for":["parties"]},{"source":"eccp-mexico-2019","section":"3.1","page":8,"footnote":38,"anchor":"Amdee association wind energy","for":["parties"]},{"source":"eccp-mexico-2019","section":"3.1","page":8,"footnote":39,"anchor":"ANES civil association Solar Energy","for":["parties"]},{"source":"eccp-mexico-2019","section":"3.1","page":8,"footnote":40,"anchor":"Smart Grid México non-profit","for":["parties"]},{"source":"eccp-mexico-2019","section":"3.1","page":8,"footnote":41,"anchor":"Knowledge and business sharing","for":["cooperation","activities"]},{"source":"eccp-mexico-2019","section":"3.1","page":8,"footnote":42,"anchor":"strengthen collaborations Tamaulipas","for":["objectives"]},{"source":"eccp-mexico-2019","section":"3.1","page":8,"footnote":43,"anchor":"member of REINA PLUS","for":["policySupport"]},{"source":"eccp-mexico-2019","section":"3.1","page":9,"footnote":44,"anchor":"five European companies took part","for":["policySupport"]},{"source":"eccp-mexico-2019","section":"3.1","page":9,"anchor":"December 2017 presented in Bilbao","for":["results"]},{"source":"eccp-mexico-2019","section":"3.1","page":9,"anchor":"Ander González","for":["contact"]}]},{"field":"parties","after":[{"actor":"basque-energy-cluster","context":{"en":"A Basque cluster that does not work for profit. Over a hundred energy operators, makers of parts and equipment, research bodies and public authorities belong to it; it wants Basque energy firms to hold their own worldwide, through cooperation led by industry and between public and private partners.","es":"Clúster vasco sin ánimo de lucro. Lo integran más de cien operadores energéticos, fabricantes de componentes y equipos, entidades de investigación y administraciones públicas; quiere que las empresas energéticas vascas compitan en el mundo mediante la cooperación liderada por la industria y la público-privada."}},{"actor":"cegistam","context":{"en":"A cluster of Tamaulipas that does not work for profit. Its members, industrial firms, universities, research centres, state and town authorities, look for synergies that make them stronger, and for a place in the wider energy value chains.","es":"Clúster de Tamaulipas sin ánimo de lucro. Sus miembros, empresas industriales, universidades, centros de investigación y autoridades estatales y municipales, buscan sinergias que los fortalezcan y un lugar en las cadenas de valor energéticas más amplias."}},{"actor":"cefaen","context":{"en":"Hidalgo\\u0027s decentralised public agency for energy. It runs and promotes programmes on renewables, the efficient use of energy and energy waste, and wants to attract investment into sustainable solutions that improve people\\u0027s lives.","es":"Organismo público descentralizado de Hidalgo para la energía. Gestiona y promueve programas de renovables, uso eficiente de la energía y residuos energéticos, y quiere atraer inversión a soluciones sostenibles que mejoren la vida de la población."}},{"actor":"amdee","context":{"en":"An association that speaks for those who develop wind farms to authorities, business and the public, so that wind power in Mexico grows, competes and is welcomed.","es":"Asociación que habla por los promotores de parques eólicos ante autoridades, empresas y ciudadanía, para que la energía eólica crezca en México, compita y sea bien recibida."}},{"actor":"anes","context":{"en":"A civil association that does not work for profit, with solar companies and organisations as members. It offers a place to debate, to compare results and to spread the use of the sun\\u0027s energy.","es":"Asociación civil sin ánimo de lucro formada por empresas y organizaciones del sector solar. Ofrece un lugar donde debatir, contrastar resultados y difundir el uso de la energía del sol."}},{"actor":"smart-grid-mexico","context":{"en":"An organisation that does not work for profit and promotes intelligent networks, and the technology for them, so that Mexico\\u0027s energy sector wastes less.","es":"Organización sin ánimo de lucro que promueve las redes inteligentes y su tecnología para que el sector energético mexicano desperdicie menos."}}]},{"field":"policySupport","after":[{"text":{"en":"The Basque Energy Cluster belongs to REINA PLUS, an ESCP-4i that the Commission paid for from 2016 to 2018","es":"El Clúster de Energía del País Vasco forma parte de REINA PLUS, una ESCP-4i que la Comisión financió de 2016 a 2018"},"mentions":["basque-energy-cluster","reina-plus","escp-4i-programme","european-commission"]},{"text":{"en":"REINA PLUS wants clusters to work together more across frontiers and sectors, and helps partnerships to take the lead abroad in strategic fields","es":"REINA PLUS quiere que los clústeres colaboren más entre países y sectores, y ayuda a las asociaciones a liderar en el exterior en campos estratégicos"},"mentions":["reina-plus"]},{"text":{"en":"With Mexico as one of its targets, it took five European companies there on a mission in September 2017","es":"Con México entre sus objetivos, llevó allí en misión a cinco empresas europeas en septiembre de 2017"},"mentions":["reina-plus","reina-plus-mission-2017","mx"]}]},{"field":"results","after":[{"text":{"en":"All these ties grew from two business meetings in which the cluster took part, arranged within REINA PLUS and the ECCP","es":"Todos estos vínculos nacieron de dos encuentros empresariales en los que participó el clúster, organizados en el marco de REINA PLUS y de la ECCP"},"mentions":["basque-energy-cluster","reina-plus","eccp"]},{"date":"2017","text":{"en":"On the mission the cluster met all five Mexican bodies","es":"En la misión, el clúster se reunió con las cinco entidades mexicanas"},"mentions":["reina-plus-mission-2017","basque-energy-cluster","cegistam","cefaen","amdee","anes","smart-grid-mexico"]},{"date":"2017-12","text":{"en":"In Bilbao a project manager of CEGISTAM laid out the energy plans and prospects of Tamaulipas before over thirty Basque energy companies","es":"En Bilbao, un jefe de proyectos de CEGISTAM expuso los planes y perspectivas energéticos de Tamaulipas ante más de treinta empresas vascas de energía"},"mentions":["cegistam-bilbao-presentation-2017","cegistam","tamaulipas","bilbao"]},{"text":{"en":"The signed memorandum should bring members of both clusters to cooperate","es":"El memorando firmado debería llevar a los miembros de ambos clústeres a cooperar"},"mentions":["basque-energy-cluster-cegistam-mou","basque-energy-cluster","cegistam"]},{"text":{"en":"News, articles, newsletters and fresh rules for energy pass between the cluster and AMDEE, ANES and Smart Grid México","es":"Entre el clúster y AMDEE, ANES y Smart Grid México circulan noticias, artículos, boletines y normas recientes sobre energía"},"mentions":["basque-energy-cluster","amdee","anes","smart-grid-mexico"]}]},{"field":"statements","after":[{"field":"policySupport.2","value":"2017-09-25 to 2017-09-29","rank":"normal","note":{"en":"The days of the mission, which the paper dates to the month","es":"Los días de la misión, que el documento fecha por el mes"},"citations":[{"source":"web-reina-plus-mission"}]},{"field":"policySupport.2","value":"AEG, Erreka, Indra, Protecttion, Zigor","rank":"normal","note":{"en":"The five companies by name","es":"Las cinco empresas por su nombre"},"citations":[{"source":"web-reina-plus-mission"}]},{"field":"results.1","value":"CFE, COMENER","rank":"normal","note":{"en":"Two more Mexican bodies that the mission met","es":"Otras dos entidades mexicanas con las que se reunió la misión"},"citations":[{"source":"web-reina-plus-mission"}]}]}]},' +
      '{"change":"changed","collection":"stories","id":"unaq-aeronautics-campus","fields":[{"field":"activities","after":[{"en":"An agreement that bears the signatures of both countries\\u0027 education ministries, the Mexican ministry for communications and transport, the head office of CONALEP, Safran and Airbus Helicopters","es":"Un convenio firmado por los ministerios de educación de ambos países, la secretaría mexicana de comunicaciones y transportes, la dirección general del CONALEP, Safran y Airbus Helicopters"},{"en":"Equipment to train on from Safran and Airbus Helicopters, among it an aircraft engine and a helicopter","es":"Equipo para las prácticas de Safran y Airbus Helicopters, entre él un motor de avión y un helicóptero"},{"en":"Courses certified by the EASA for the teachers of avionics, maintenance and manufacturing","es":"Cursos certificados por la AESA para los docentes de aviónica, mantenimiento y manufactura"}]},{"field":"parties","after":[{"actor":"unaq","context":{"en":"A public university in Mexico for aerospace and kindred sectors, which teaches, offers technological services and does applied research.","es":"Universidad pública de México para el sector aeroespacial y los afines, que enseña, presta servicios tecnológicos y hace investigación aplicada."}},{"actor":"conalep","context":{"en":"A public college in Mexico that trains technicians, certifies skills and offers technology services, all after what the productive economy asks for.","es":"Colegio público de México que forma a técnicos, certifica competencias y presta servicios tecnológicos según lo que pide el sector productivo."}},{"actor":"safran","context":{"en":"A high-technology group active in many countries and supplier of the first tier to aerospace, defence and security. In Mexico for more than twenty years; over 5,400 people work at its seven sites for production, maintenance and engineering there. It belongs to Aerospace Valley, a leading French cluster for aeronautics, space and embedded systems.","es":"Grupo de alta tecnología presente en muchos países y proveedor de primer nivel de los sectores aeroespacial, de defensa y de seguridad. Lleva más de veinte años en México, donde más de 5400 personas trabajan en sus siete centros de producción, mantenimiento e ingeniería. Pertenece a Aerospace Valley, uno de los principales clústeres franceses de aeronáutica, espacio y sistemas embebidos."}},{"actor":"airbus-helicopters","context":{"en":"The helicopter division of Airbus, a world leader in aeronautics, space and the services around them, with civil and military customers. Airbus belongs to the SAFE Cluster, a young French cluster for global security.","es":"La división de helicópteros de Airbus, uno de los líderes mundiales de la aeronáutica, el espacio y los servicios afines, con clientes civiles y militares. Airbus pertenece al SAFE Cluster, un joven clúster francés de seguridad global."}}]},{"field":"policySupport","after":[{"text":{"en":"Aerospace Valley belongs to SpaceWave, EACP-EUROSME and SPACE2IDGO, which the paper calls second-generation ESCP-4i with money from the Commission","es":"Aerospace Valley forma parte de SpaceWave, EACP-EUROSME y SPACE2IDGO, que el documento llama ESCP-4i de segunda generación con fondos de la Comisión"},"mentions":["aerospace-valley","spacewave","eacp-eurosme","space2idgo","escp-4i-programme","european-commission"]},{"text":{"en":"The SAFE Cluster belongs to ALLIANCE, another ESCP-4i that the Commission pays for","es":"El SAFE Cluster forma parte de ALLIANCE, otra ESCP-4i que financia la Comisión"},"mentions":["safe-cluster","alliance","escp-4i-programme","european-commission"]}]},{"field":"results","after":[{"date":"2012-12","text":{"en":"Work on the campus started","es":"Comenzaron las obras del campus"},"mentions":["unaq-campus-agreement"]},{"text":{"en":"First stage: a main building of 4,600 m² with eight workshops, ten laboratories, a space for practice, a documentation centre and two shops","es":"Primera etapa: un edificio principal de 4600 m² con ocho talleres, diez laboratorios, un espacio para prácticas, un centro de documentación y dos locales («shops»)"},"mentions":["unaq"]},{"date":"2013","text":{"en":"Towards the end of the year the main building was handed over; half of its equipment had been bought","es":"Hacia fines de año se entregó el edificio principal; se había comprado la mitad de su equipo"},"mentions":["unaq-campus-agreement"]},{"date":"2014","text":{"en":"The laboratories and workshops were all fitted out","es":"Quedaron instalados todos los laboratorios y talleres"},"mentions":["unaq-campus-agreement"]},{"date":"2014","text":{"en":"A hangar was built, 5,000 m² large, for the four aircraft on which maintenance is practised","es":"Se construyó un hangar, de 5000 m², para las cuatro aeronaves con las que se practica el mantenimiento"},"mentions":["unaq-campus-agreement"]},{"text":{"en":"Every year since, dozens of teachers have been trained for the EASA certificate, by experts of the French education ministry and by UNAQ staff who went through it before","es":"Cada año desde entonces se forman docenas de docentes para el certificado de la AESA, a cargo de expertos del ministerio francés de educación y de personal de la UNAQ que ya lo cursó"},"mentions":["easa-certification","easa","french-ministry-education","unaq"]}]},{"field":"statements","after":[{"field":"results.2","value":"1,600 m² in use","rank":"normal","note":{"en":"In November 2013 a newspaper reports that about a third of the 4,600 m² was in use, where the paper has the whole building delivered late that year","es":"En noviembre de 2013 un periódico informa de que se usaba cerca de un tercio de los 4600 m², mientras que el documento da por entregado todo el edificio a finales de año"},"citations":[{"source":"web-unaq-campus-2013"}]},{"field":"results.2","value":"MXN 39 million","rank":"normal","note":{"en":"A sum in pesos that the newspaper reports for the campus","es":"Una suma en pesos que el periódico da para el campus"},"citations":[{"source":"web-unaq-campus-2013"}]},{"field":"results.3","value":"2014-04-11 to 2014-04-12","rank":"normal","note":{"en":"A newspaper dates the opening of the campus","es":"Un periódico fecha la inauguración del campus"},"citations":[{"source":"web-unaq-campus-opening"}]}]}]},' +
      '{"change":"changed","collection":"opportunities","id":"aerospace-european-clusters-seeking-mexico","fields":[{"field":"summary.en","after":"Registered with the ECCP, from six countries, and ready to cooperate with Mexico."},{"field":"summary.es","after":"Registrados en la ECCP, de seis países, y dispuestos a cooperar con México."}]},' +
      '{"change":"changed","collection":"opportunities","id":"aerospace-european-production","fields":[{"field":"summary.es","after":"Airbus, Safran y Aernnova trabajan con empresas mexicanas y han levantado plantas que apoyan la producción en Estados Unidos; les atrajeron el personal cualificado y unos costos relativamente bajos."}]},' +
      '{"change":"changed","collection":"opportunities","id":"automotive-european-clusters-seeking-mexico","fields":[{"field":"summary.es","after":"Registrados en la ECCP y dispuestos a cooperar. Uno de ellos, CEAGA, de Galicia, ha hecho de México un objetivo en su camino al liderazgo mundial en una automoción competitiva y sostenible."},{"field":"title.es","after":"Doce clústeres europeos de automoción que miran a México"}]},' +
      '{"change":"changed","collection":"opportunities","id":"automotive-label-excellence","fields":[{"field":"statements"},{"field":"summary.es","after":"Únicos entre los clústeres mexicanos de movilidad, CLAUT tiene el sello de oro y CLAUGTO el de bronce de la ESCA. Esa prueba de buena gestión puede animar a cooperar a los clústeres europeos de automoción."}]},' +
      '{"change":"changed","collection":"opportunities","id":"business-location-mexico","fields":[{"field":"summary.es","after":"La diversidad de industrias, una demografía propicia, las riquezas naturales, una ubicación estratégica y personas bien cualificadas hablan a favor de México como lugar para las empresas."}]},' +
      '{"change":"changed","collection":"opportunities","id":"eccp-promexico-shared-priorities","fields":[{"field":"statements"}]},' +
      '{"change":"changed","collection":"opportunities","id":"foreign-investment-grants-and-agreements","fields":[{"field":"summary.es","after":"La variedad, los recursos naturales y la ubicación atraen a los inversores a México; las subvenciones públicas y los acuerdos comerciales en sectores estratégicos les ayudan además."},{"field":"title.es","after":"Un país que ayuda a los inversores con subvenciones y acuerdos comerciales"}]},' +
      '{"change":"changed","collection":"opportunities","id":"hospitality-emerging-market","fields":[{"field":"summary.es","after":"México es uno de los mercados en auge a los que SENTINEL quiere llevar a las pymes de la hostelería. Su visita a Guadalajara en 2019, junto a una feria del mueble, buscaba socios, expertos del mercado y trabajo conjunto."},{"field":"title.es","after":"Socios para empresas de hostelería, que busca SENTINEL"}]},' +
      '{"change":"changed","collection":"opportunities","id":"ict-fiware-smart-cities-health-security","fields":[{"field":"title.es","after":"FIWARE para las ciudades, la sanidad y la seguridad de México"}]},' +
      '{"change":"changed","collection":"opportunities","id":"ict-label-excellence","fields":[{"field":"involves","after":["csoftmty","ijalti","it-baja","clia","esca-gold-csoftmty","esca-silver-ijalti","esca-silver-it-baja","esca-bronze-clia","esca-label-scheme"]}]},' +
      '{"change":"changed","collection":"opportunities","id":"large-open-economy-cooperation","fields":[{"field":"summary.es","after":"México es mayor, más variado y crece más deprisa que sus vecinos latinoamericanos y gana peso en el mundo, lo que favorece la labor conjunta con la Unión en industria, investigación, innovación y clústeres."}]},' +
      '{"change":"changed","collection":"opportunities","id":"low-carbon-business-meetings","fields":[{"field":"statements","after":[{"field":"involves","value":"15 business agreements","rank":"normal","note":{"en":"From Jalisco, Morelos and San Luis Potosí, credited to the programme by a newspaper of March 2017","es":"De Jalisco, Morelos y San Luis Potosí; un periódico de marzo de 2017 los atribuye al programa"},"citations":[{"source":"web-lcba-guanajuato"}]}]}]},' +
      '{"change":"changed","collection":"opportunities","id":"renewable-energy-geothermal","fields":[{"field":"summary.en","after":"The partnership targets Mexico and works towards a European label for exports of its know-how and technology. Clusters could cooperate with it in renewables, above all on geothermal energy."},{"field":"summary.es","after":"La asociación se dirige a México y trabaja por un sello europeo para exportar sus conocimientos y tecnología. Los clústeres podrían cooperar con ella en renovables, sobre todo en geotermia."}]},' +
      '{"change":"changed","collection":"opportunities","id":"renewable-energy-liberalised-market","fields":[{"field":"statements"}]},' +
      '{"change":"changed","collection":"opportunities","id":"renewable-energy-matchmaking-events","fields":[{"field":"title.en","after":"Matchmaking by the ECCP and the LCBA in Mexico"}]},' +
      '{"change":"changed","collection":"opportunities","id":"strategic-sectors-cluster-cooperation","fields":[{"field":"title.en","after":"Four sectors in which clusters of both sides have most to gain"},{"field":"title.es","after":"Cuatro sectores en los que los clústeres de ambas partes más pueden ganar"}]},' +
      '{"change":"gone","collection":"figures","id":"acicae-companies-2025"},' +
      '{"change":"gone","collection":"figures","id":"aera-members-2024"},' +
      '{"change":"gone","collection":"figures","id":"aernnova-employees-queretaro"},' +
      '{"change":"gone","collection":"figures","id":"aerocluster-queretaro-companies-2017"},' +
      '{"change":"gone","collection":"figures","id":"aerospace-plants-baja-california-2019"},' +
      '{"change":"gone","collection":"figures","id":"aerospace-plants-chihuahua-2019"},' +
      '{"change":"gone","collection":"figures","id":"aerospace-plants-nuevo-leon-2019"},' +
      '{"change":"gone","collection":"figures","id":"aerospace-plants-queretaro-2019"},' +
      '{"change":"gone","collection":"figures","id":"aertic-companies-2015"},' +
      '{"change":"gone","collection":"figures","id":"aertic-members-2025"},' +
      '{"change":"gone","collection":"figures","id":"afm-members-2011"},' +
      '{"change":"gone","collection":"figures","id":"airbus-direct-jobs-mexico"},' +
      '{"change":"gone","collection":"figures","id":"airbus-helicopters-employees-queretaro-2022"},' +
      '{"change":"gone","collection":"figures","id":"airbus-helicopters-employees-queretaro-2024"},' +
      '{"change":"gone","collection":"figures","id":"airbus-helicopters-employees-queretaro-aim"},' +
      '{"change":"gone","collection":"figures","id":"anes-companies-2017"},' +
      '{"change":"gone","collection":"figures","id":"anes-members-2017"},' +
      '{"change":"gone","collection":"figures","id":"atana-members-2021"},' +
      '{"change":"gone","collection":"figures","id":"aviation-valley-organizations"},' +
      '{"change":"changed","collection":"figures","id":"basque-energy-cluster-information-sharing-years","fields":[{"field":"measure.en","after":"years in which information had been shared with Amdee, ANES and Smart Grid México"},{"field":"measure.es","after":"años de intercambio de información con Amdee, ANES y Smart Grid México"}]},' +
      '{"change":"gone","collection":"figures","id":"caar-members-2024"},' +
      '{"change":"gone","collection":"figures","id":"canarias-excelencia-tecnologica-companies"},' +
      '{"change":"gone","collection":"figures","id":"ceaga-members"},' +
      '{"change":"gone","collection":"figures","id":"chihuahua-aerospace-cluster-certified-companies"},' +
      '{"change":"gone","collection":"figures","id":"chihuahua-aerospace-cluster-operations-2018"},' +
      '{"change":"gone","collection":"figures","id":"claugto-companies-2025"},' +
      '{"change":"changed","collection":"figures","id":"claut-age-at-gold-label","fields":[{"field":"note"},{"field":"period","after":{"start":"2017-03","end":"2017-03"}},{"field":"statements"}]},' +
      '{"change":"gone","collection":"figures","id":"claut-members-2018"},' +
      '{"change":"gone","collection":"figures","id":"cluster-energia-coahuila-staff"},' +
      '{"change":"gone","collection":"figures","id":"eacp-member-clusters-2019"},' +
      '{"change":"gone","collection":"figures","id":"eacp-member-clusters-later"},' +
      '{"change":"gone","collection":"figures","id":"eacp-member-countries-2019"},' +
      '{"change":"changed","collection":"figures","id":"eib-solar-loan-amount","fields":[{"field":"statements","after":[{"field":"value","value":75000000,"rank":"normal","citations":[{"source":"web-eib-solar-2018"}]}]}]},' +
      '{"change":"changed","collection":"figures","id":"eib-solar-loan-capacity","fields":[{"field":"statements"}]},' +
      '{"change":"changed","collection":"figures","id":"eib-solar-loan-plants","fields":[{"field":"statements","after":[{"field":"value","value":3,"rank":"normal","note":{"en":"Villanueva I, Villanueva III and Don José.","es":"Villanueva I, Villanueva III y Don José."},"citations":[{"source":"web-eib-solar-2018"}]}]}]},' +
      '{"change":"gone","collection":"figures","id":"esca-audited-countries"},' +
      '{"change":"gone","collection":"figures","id":"esca-audited-organizations"},' +
      '{"change":"changed","collection":"figures","id":"esca-bronze-labels-ict","fields":[{"field":"about","after":["clia","mx"]}]},' +
      '{"change":"changed","collection":"figures","id":"esca-labels-ict","fields":[{"field":"about","after":["mx","csoftmty","ijalti","it-baja","clia"]}]},' +
      '{"change":"changed","collection":"figures","id":"esca-labels-mexico","fields":[{"field":"note"}]},' +
      '{"change":"gone","collection":"figures","id":"escp-4i-first-generation-partnerships"},' +
      '{"change":"changed","collection":"figures","id":"escp-4i-first-generation-targeting-mexico","fields":[{"field":"counts.where.source"}]},' +
      '{"change":"gone","collection":"figures","id":"escp-4i-second-generation-partnerships"},' +
      '{"change":"changed","collection":"figures","id":"escp-4i-second-generation-targeting-mexico","fields":[{"field":"counts.where.source"}]},' +
      '{"change":"changed","collection":"figures","id":"escp-4i-targeting-mexico","fields":[{"field":"counts.where.source"}]},' +
      '{"change":"changed","collection":"figures","id":"eu-automotive-rd-funding-growth","fields":[{"field":"measure.es","after":"aumento de los recursos para proyectos conjuntos de I+D en automoción"}]},' +
      '{"change":"changed","collection":"figures","id":"european-aerospace-clusters-targeting-mexico","fields":[{"field":"counts.where.country","after":["at","cz","es","fr","gb","pl"]},{"field":"counts.where.onPage"},{"field":"counts.where.sector","after":"aerospace"}]},' +
      '{"change":"changed","collection":"figures","id":"european-automotive-clusters-targeting-mexico","fields":[{"field":"counts.where.country","after":["at","de","es","gb","pl","ro"]},{"field":"counts.where.onPage"},{"field":"counts.where.sector","after":"automotive"},{"field":"measure.es","after":"clústeres europeos de automoción registrados que se dirigen a México"}]},' +
      '{"change":"changed","collection":"figures","id":"european-ict-clusters-targeting-mexico","fields":[{"field":"counts.where.country","after":["es","ie","pt"]},{"field":"counts.where.onPage"},{"field":"counts.where.sector","after":"ict"}]},' +
      '{"change":"changed","collection":"figures","id":"european-renewable-energy-clusters-targeting-mexico","fields":[{"field":"counts.where.country","after":["bg","cz","es","hu","it"]},{"field":"counts.where.onPage"},{"field":"counts.where.sector","after":"renewable-energy"}]},' +
      '{"change":"changed","collection":"figures","id":"geo-energy-europe-clusters","fields":[{"field":"statements","after":[{"field":"value","value":8,"rank":"normal","note":{"en":"Eight partners, half of them clusters and half networks; one is Turkish.","es":"Ocho socios, la mitad clústeres y la mitad redes; uno es turco."},"citations":[{"source":"web-geo-energy-europe-start"}]}]}]},' +
      '{"change":"gone","collection":"figures","id":"geodeep-companies-2014"},' +
      '{"change":"gone","collection":"figures","id":"green-synergy-cluster-members"},' +
      '{"change":"changed","collection":"figures","id":"hegan-members","fields":[{"field":"period"}]},' +
      '{"change":"gone","collection":"figures","id":"ijalti-companies-2019"},' +
      '{"change":"gone","collection":"figures","id":"interizon-members"},' +
      '{"change":"gone","collection":"figures","id":"itp-employees-queretaro"},' +
      '{"change":"changed","collection":"figures","id":"joint-steering-committee-meetings-per-year","fields":[{"field":"measure.en","after":"committee meetings each year"},{"field":"measure.es","after":"reuniones del comité al año"},{"field":"statements"},{"field":"unit","after":"meeting"}]},' +
      '{"change":"gone","collection":"figures","id":"kunststoff-institut-luedenscheid-companies"},' +
      '{"change":"gone","collection":"figures","id":"lcba-partnership-agreements-eligible"},' +
      '{"change":"gone","collection":"figures","id":"lcba-partnership-agreements-judged"},' +
      '{"change":"gone","collection":"figures","id":"lombardy-energy-cleantech-cluster-members"},' +
      '{"change":"changed","collection":"figures","id":"mexico-aerospace-companies","fields":[{"field":"statements"}]},' +
      '{"change":"changed","collection":"figures","id":"mexico-aerospace-sector-rank","fields":[{"field":"statements"}]},' +
      '{"change":"changed","collection":"figures","id":"mexico-bronze-labels-obtained","fields":[{"field":"statements"}]},' +
      '{"change":"changed","collection":"figures","id":"mexico-city-2016-cluster-meetings","fields":[{"field":"citations","after":[{"source":"web-mexico-city-matchmaking"}]},{"field":"note"}]},' +
      '{"change":"changed","collection":"figures","id":"mexico-city-2016-countries","fields":[{"field":"statements","after":[{"field":"value","value":8,"rank":"normal","note":{"en":"The page names the countries, which the paper does not.","es":"La página nombra los países, cosa que el documento no hace."},"citations":[{"source":"web-mexico-city-matchmaking"}]}]}]},' +
      '{"change":"changed","collection":"figures","id":"mexico-city-2016-european-clusters","fields":[{"field":"statements","after":[{"field":"value","value":14,"rank":"normal","citations":[{"source":"web-mexico-city-matchmaking"}]}]}]},' +
      '{"change":"changed","collection":"figures","id":"mexico-city-2016-european-smes","fields":[{"field":"statements","after":[{"field":"value","value":26,"rank":"normal","citations":[{"source":"web-mexico-city-matchmaking"}]}]}]},' +
      '{"change":"changed","collection":"figures","id":"mexico-city-2016-meetings","fields":[{"field":"statements","after":[{"field":"value","value":310,"rank":"normal","note":{"en":"The page gives the number as a rough one.","es":"La página da el número como aproximado."},"citations":[{"source":"web-mexico-city-matchmaking"}]}]}]},' +
      '{"change":"changed","collection":"figures","id":"mexico-city-2016-mexican-organisations","fields":[{"field":"statements","after":[{"field":"value","value":56,"rank":"normal","citations":[{"source":"web-mexico-city-matchmaking"}]}]}]},' +
      '{"change":"gone","collection":"figures","id":"mexico-clean-energy-share-2024"},' +
      '{"change":"gone","collection":"figures","id":"mexico-clean-energy-share-2024-ministry"},' +
      '{"change":"gone","collection":"figures","id":"mexico-clean-energy-target-2024"},' +
      '{"change":"gone","collection":"figures","id":"mexico-clean-energy-target-2030"},' +
      '{"change":"changed","collection":"figures","id":"mexico-cluster-sectors-per-promexico","fields":[{"field":"citations","after":[{"source":"web-eccp-mexico"}]}]},' +
      '{"change":"changed","collection":"figures","id":"mexico-clusters-per-promexico","fields":[{"field":"citations","after":[{"source":"web-eccp-mexico"}]}]},' +
      '{"change":"gone","collection":"figures","id":"mexico-free-trade-agreements"},' +
      '{"change":"gone","collection":"figures","id":"mexico-free-trade-countries"},' +
      '{"change":"gone","collection":"figures","id":"mexico-h2020-cofunding-countries"},' +
      '{"change":"changed","collection":"figures","id":"mexico-it-clusters-and-parks","fields":[{"field":"statements"}]},' +
      '{"change":"changed","collection":"figures","id":"mexico-light-vehicle-producer-rank","fields":[{"field":"statements"}]},' +
      '{"change":"changed","collection":"figures","id":"mexico-rd-tax-credit","fields":[{"field":"statements"}]},' +
      '{"change":"changed","collection":"figures","id":"mexico-services-location-rank-2017","fields":[{"field":"statements"}]},' +
      '{"change":"gone","collection":"figures","id":"monterrey-aerospace-companies-2025"},' +
      '{"change":"gone","collection":"figures","id":"normandie-aeroespace-members"},' +
      '{"change":"changed","collection":"figures","id":"paper-footnotes","fields":[{"field":"note.en","after":"The number is that of the last footnote. Our copy holds the addresses of the first 56; seven of these repeat the address of an earlier one, and footnotes 45 and 56 give one article under two addresses."},{"field":"note.es","after":"El número es el de la última nota. Nuestra copia contiene las direcciones de las 56 primeras; siete de ellas repiten la dirección de una anterior, y las notas 45 y 56 dan un mismo artículo con dos direcciones."}]},' +
      '{"change":"gone","collection":"figures","id":"produtech-members"},' +
      '{"change":"gone","collection":"figures","id":"puerta-horizonte-europa-amount"},' +
      '{"change":"gone","collection":"figures","id":"puerta-horizonte-europa-projects"},' +
      '{"change":"gone","collection":"figures","id":"rd-tax-credit-ceiling-taxpayer"},' +
      '{"change":"gone","collection":"figures","id":"rd-tax-credit-ceiling-year"},' +
      '{"change":"changed","collection":"figures","id":"reina-plus-mission-companies","fields":[{"field":"counts.where.id"},{"field":"counts.where.kind","after":"company"},{"field":"counts.where.source","after":"web-reina-plus-mission"},{"field":"statements","after":[{"field":"value","value":5,"rank":"normal","note":{"en":"The page names all five.","es":"La página nombra las cinco."},"citations":[{"source":"web-reina-plus-mission"}]}]}]},' +
      '{"change":"changed","collection":"figures","id":"safran-employees-mexico","fields":[{"field":"statements"}]},' +
      '{"change":"gone","collection":"figures","id":"safran-employees-queretaro-2025"},' +
      '{"change":"changed","collection":"figures","id":"safran-sites-mexico","fields":[{"field":"statements"}]},' +
      '{"change":"gone","collection":"figures","id":"safran-sites-queretaro-2025"},' +
      '{"change":"changed","collection":"figures","id":"safran-years-in-mexico","fields":[{"field":"statements"}]},' +
      '{"change":"gone","collection":"figures","id":"silesia-automotive-members-2022"},' +
      '{"change":"gone","collection":"figures","id":"techops-jv-investment"},' +
      '{"change":"changed","collection":"figures","id":"unaq-campus-aircraft","fields":[{"field":"statements"}]},' +
      '{"change":"changed","collection":"figures","id":"unaq-campus-hangar-area","fields":[{"field":"statements"}]},' +
      '{"change":"changed","collection":"figures","id":"unaq-campus-main-building-area","fields":[{"field":"statements","after":[{"field":"value","value":4600,"rank":"normal","note":{"en":"Said there of the whole French-Mexican complex, as planned in November 2013.","es":"Allí se refiere a todo el complejo franco-mexicano, según lo previsto en noviembre de 2013."},"citations":[{"source":"web-unaq-campus-2013"}]}]}]},' +
      '{"change":"changed","collection":"figures","id":"villanueva-americas-rank","fields":[{"field":"statements","after":[{"field":"status","value":"observed","rank":"normal","note":{"en":"By the end of 2018 the bank speaks of it as a fact.","es":"A finales de 2018 el banco lo da por hecho."},"citations":[{"source":"web-eib-solar-2018"}]}]}]},' +
      '{"change":"changed","collection":"sources","id":"eccp-mexico-2019","fields":[{"field":"note.en","after":"Its aim is to survey how European and Mexican clusters work with each other and with bodies of research and innovation, to show good examples, and to weigh what further cooperation could bring. Pages are counted in our copy of the text, which lacks cover and contents. The addresses of footnotes 57 to 92 are not in it."},{"field":"note.es","after":"Su fin es dar una visión de cómo colaboran los clústeres europeos y mexicanos entre sí y con organismos de investigación e innovación, mostrar buenos ejemplos y valorar lo que daría de sí una mayor cooperación. Las páginas se cuentan en nuestra copia del texto, sin portada ni índice. No contiene las direcciones de las notas 57 a 92."},{"field":"statements","after":[{"field":"published","value":"2019-03","rank":"preferred","note":{"en":"Version V2, updated in March 2019.","es":"Versión V2, actualizada en marzo de 2019."},"citations":[{"source":"web-discussion-paper-copy"}]},{"field":"published","value":"2017-04","rank":"deprecated","note":{"en":"First delivery, in month 18 of the project.","es":"Primera entrega, en el mes 18 del proyecto."},"citations":[{"source":"web-discussion-paper-copy"}]},{"field":"title","value":"D 3.5 \\u2013 Discussion paper on Mexico","rank":"normal","note":{"en":"Deliverable D3.5 of work package 3 of the project ECCP.","es":"Entregable D3.5 del paquete de trabajo 3 del proyecto ECCP."},"citations":[{"source":"web-discussion-paper-copy"}]},{"field":"publisher","value":"SPI","rank":"normal","note":{"en":"Partner that led the deliverable; the cover claims the rights for the European Union, 2018.","es":"Socio responsable del entregable; la portada atribuye los derechos a la Unión Europea, 2018."},"citations":[{"source":"web-discussion-paper-copy"}]},{"field":"pages","value":21,"rank":"normal","note":{"en":"Counted with cover and contents.","es":"Contando portada e índice."},"citations":[{"source":"web-discussion-paper-copy"}]}]}]},' +
      '{"change":"changed","collection":"sources","id":"fn-10","fields":[{"field":"note.en","after":"Our copy of the text lacks its number beside the address; the address is taken in the order of the list."},{"field":"note.es","after":"A nuestra copia del texto le falta su número junto a la dirección; la dirección se toma por el orden de la lista."}]},' +
      '{"change":"changed","collection":"sources","id":"fn-12","fields":[{"field":"note.en","after":"Its number stands out of order in our copy of the text; the address is taken in the order of the list."},{"field":"note.es","after":"Su número está fuera de orden en nuestra copia del texto; la dirección se toma por el orden de la lista."}]},' +
      '{"change":"changed","collection":"sources","id":"fn-14","fields":[{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"2.2","page":3,"footnote":14,"anchor":"main tools to support"}]},{"field":"note"}]},' +
      '{"change":"changed","collection":"sources","id":"fn-18","fields":[{"field":"note.en","after":"Same address as footnotes 43 and 44. Its number stands out of order in our copy of the text; the address is taken in the order of the list."},{"field":"note.es","after":"Misma dirección que las notas 43 y 44. Su número está fuera de orden en nuestra copia del texto; la dirección se toma por el orden de la lista."}]},' +
      '{"change":"changed","collection":"sources","id":"fn-2","fields":[{"field":"note.en","after":"Same address as footnotes 1 and 5. Our copy of the text lacks its number beside the address; the address is taken in the order of the list."},{"field":"note.es","after":"Misma dirección que las notas 1 y 5. A nuestra copia del texto le falta su número junto a la dirección; la dirección se toma por el orden de la lista."}]},' +
      '{"change":"changed","collection":"sources","id":"fn-25","fields":[{"field":"note.en","after":"Its number stands out of order in our copy of the text; the address is taken in the order of the list."},{"field":"note.es","after":"Su número está fuera de orden en nuestra copia del texto; la dirección se toma por el orden de la lista."}]},' +
      '{"change":"changed","collection":"sources","id":"fn-38","fields":[{"field":"note.en","after":"Its number stands out of order in our copy of the text; the address is taken in the order of the list."},{"field":"note.es","after":"Su número está fuera de orden en nuestra copia del texto; la dirección se toma por el orden de la lista."}]},' +
      '{"change":"changed","collection":"sources","id":"fn-5","fields":[{"field":"note.en","after":"Same address as footnotes 1 and 2. In our copy of the text its number stands before the address of footnote 8; the address is taken in the order of the list."},{"field":"note.es","after":"Misma dirección que las notas 1 y 2. En nuestra copia del texto su número está delante de la dirección de la nota 8; la dirección se toma por el orden de la lista."}]},' +
      '{"change":"changed","collection":"sources","id":"fn-52","fields":[{"field":"note.en","after":"Its number stands out of order in our copy of the text; the address is taken in the order of the list."},{"field":"note.es","after":"Su número está fuera de orden en nuestra copia del texto; la dirección se toma por el orden de la lista."}]},' +
      '{"change":"changed","collection":"sources","id":"fn-57","fields":[{"field":"supports.es","after":"El lugar destacado de México en la automoción y sus clústeres"}]},' +
      '{"change":"changed","collection":"sources","id":"fn-58","fields":[{"field":"supports.es","after":"El lugar destacado de México en la automoción y sus clústeres"}]},' +
      '{"change":"changed","collection":"sources","id":"fn-62","fields":[{"field":"supports.es","after":"Lo que los clústeres de automoción aportaron a la transferencia de conocimiento y tecnología"}]},' +
      '{"change":"changed","collection":"sources","id":"fn-8","fields":[{"field":"note.en","after":"In our copy of the text the number 5 stands before this address; it is taken in the order of the list."},{"field":"note.es","after":"En nuestra copia del texto el número 5 está delante de esta dirección; se toma por el orden de la lista."}]},' +
      '{"change":"changed","collection":"sources","id":"mexico-preparatory-briefing","fields":[{"field":"statements","after":[{"field":"published","value":"2016-12","rank":"deprecated","note":{"en":"First delivery.","es":"Primera entrega."},"citations":[{"source":"mexico-preparatory-briefing"}]}]}]},' +
      '{"change":"gone","collection":"sources","id":"web-accio-site"},' +
      '{"change":"gone","collection":"sources","id":"web-acicae-2025"},' +
      '{"change":"gone","collection":"sources","id":"web-aclima-site"},' +
      '{"change":"gone","collection":"sources","id":"web-adelante-2"},' +
      '{"change":"gone","collection":"sources","id":"web-adelante-window-2022"},' +
      '{"change":"gone","collection":"sources","id":"web-adelante-windows"},' +
      '{"change":"gone","collection":"sources","id":"web-aera-2007"},' +
      '{"change":"gone","collection":"sources","id":"web-aera-2024"},' +
      '{"change":"gone","collection":"sources","id":"web-aera-site"},' +
      '{"change":"gone","collection":"sources","id":"web-aernnova-2016"},' +
      '{"change":"gone","collection":"sources","id":"web-aerocluster-queretaro"},' +
      '{"change":"gone","collection":"sources","id":"web-aerocluster-queretaro-2"},' +
      '{"change":"gone","collection":"sources","id":"web-aerocluster-queretaro-2017"},' +
      '{"change":"gone","collection":"sources","id":"web-aerocluster-queretaro-3"},' +
      '{"change":"gone","collection":"sources","id":"web-aeromexico"},' +
      '{"change":"gone","collection":"sources","id":"web-aeromexico-2018"},' +
      '{"change":"gone","collection":"sources","id":"web-aeromexico-2025"},' +
      '{"change":"gone","collection":"sources","id":"web-aerospace-valley"},' +
      '{"change":"gone","collection":"sources","id":"web-aerospace-valley-2018"},' +
      '{"change":"gone","collection":"sources","id":"web-aerospace-valley-site"},' +
      '{"change":"gone","collection":"sources","id":"web-aertic-2015"},' +
      '{"change":"gone","collection":"sources","id":"web-aertic-2025"},' +
      '{"change":"gone","collection":"sources","id":"web-aertic-2025-2"},' +
      '{"change":"gone","collection":"sources","id":"web-afm-2011"},' +
      '{"change":"gone","collection":"sources","id":"web-afm-site"},' +
      '{"change":"gone","collection":"sources","id":"web-agritechmurcia-2018"},' +
      '{"change":"gone","collection":"sources","id":"web-agroalim-site"},' +
      '{"change":"gone","collection":"sources","id":"web-ain-2019"},' +
      '{"change":"gone","collection":"sources","id":"web-airbus-2022"},' +
      '{"change":"gone","collection":"sources","id":"web-airbus-americas-2012"},' +
      '{"change":"gone","collection":"sources","id":"web-airbus-helicopters"},' +
      '{"change":"gone","collection":"sources","id":"web-airbus-helicopters-2022"},' +
      '{"change":"gone","collection":"sources","id":"web-airbus-helicopters-2024"},' +
      '{"change":"gone","collection":"sources","id":"web-al-invest-verde-call-2023"},' +
      '{"change":"gone","collection":"sources","id":"web-al-invest-verde-countries-2023"},' +
      '{"change":"gone","collection":"sources","id":"web-al-invest-verde-funds"},' +
      '{"change":"gone","collection":"sources","id":"web-al-invest-verde-guadalajara-2022"},' +
      '{"change":"gone","collection":"sources","id":"web-al-invest-verde-projects-2024"},' +
      '{"change":"gone","collection":"sources","id":"web-alliance-eda-2018"},' +
      '{"change":"gone","collection":"sources","id":"web-amdee-2025"},' +
      '{"change":"gone","collection":"sources","id":"web-amdee-2025-2"},' +
      '{"change":"gone","collection":"sources","id":"web-amf-site"},' +
      '{"change":"gone","collection":"sources","id":"web-amh2-2025"},' +
      '{"change":"gone","collection":"sources","id":"web-amh2-2026"},' +
      '{"change":"gone","collection":"sources","id":"web-amh2-energy-alliance"},' +
      '{"change":"gone","collection":"sources","id":"web-amhpac-mexicultura-2013"},' +
      '{"change":"gone","collection":"sources","id":"web-amhpac-site"},' +
      '{"change":"gone","collection":"sources","id":"web-amz-saxony-mexico-2019"},' +
      '{"change":"gone","collection":"sources","id":"web-amz-saxony-site"},' +
      '{"change":"gone","collection":"sources","id":"web-andalucia-trade-aerospace"},' +
      '{"change":"gone","collection":"sources","id":"web-andalucia-trade-baja-california-2023"},' +
      '{"change":"gone","collection":"sources","id":"web-andalucia-trade-site"},' +
      '{"change":"gone","collection":"sources","id":"web-andalusian-renewable-energy-cluster-2025"},' +
      '{"change":"gone","collection":"sources","id":"web-andalusian-renewable-energy-cluster-site"},' +
      '{"change":"gone","collection":"sources","id":"web-aneas-names"},' +
      '{"change":"gone","collection":"sources","id":"web-anes"},' +
      '{"change":"gone","collection":"sources","id":"web-anes-2017"},' +
      '{"change":"gone","collection":"sources","id":"web-anfia-mission-2025"},' +
      '{"change":"gone","collection":"sources","id":"web-anfia-mission-2025-2"},' +
      '{"change":"gone","collection":"sources","id":"web-anfia-san-miguel-2023"},' +
      '{"change":"gone","collection":"sources","id":"web-archenerg"},' +
      '{"change":"gone","collection":"sources","id":"web-archenerg-2025"},' +
      '{"change":"gone","collection":"sources","id":"web-asime-bajio-fair"},' +
      '{"change":"gone","collection":"sources","id":"web-asime-bajio-fair-2014"},' +
      '{"change":"gone","collection":"sources","id":"web-asime-mexico-2025"},' +
      '{"change":"gone","collection":"sources","id":"web-at-kearney-2019"},' +
      '{"change":"gone","collection":"sources","id":"web-at-kearney-chicago"},' +
      '{"change":"gone","collection":"sources","id":"web-atana-2021"},' +
      '{"change":"gone","collection":"sources","id":"web-audi-2014"},' +
      '{"change":"gone","collection":"sources","id":"web-audi-site"},' +
      '{"change":"gone","collection":"sources","id":"web-automotive-bw"},' +
      '{"change":"gone","collection":"sources","id":"web-automotive-bw-2018"},' +
      '{"change":"gone","collection":"sources","id":"web-automotive-bw-aguascalientes-2015"},' +
      '{"change":"gone","collection":"sources","id":"web-automotive-bw-giraa-2017"},' +
      '{"change":"gone","collection":"sources","id":"web-automotive-cluster-upper-austria-2017"},' +
      '{"change":"gone","collection":"sources","id":"web-automotive-cluster-upper-austria-2019"},' +
      '{"change":"gone","collection":"sources","id":"web-avebiom-2014"},' +
      '{"change":"gone","collection":"sources","id":"web-avebiom-2024"},' +
      '{"change":"gone","collection":"sources","id":"web-avebiom-site"},' +
      '{"change":"gone","collection":"sources","id":"web-aviation-valley"},' +
      '{"change":"gone","collection":"sources","id":"web-aviation-valley-2"},' +
      '{"change":"gone","collection":"sources","id":"web-awex-promexico-2017"},' +
      '{"change":"gone","collection":"sources","id":"web-baden-wuerttemberg-mission-2014"},' +
      '{"change":"gone","collection":"sources","id":"web-baden-wuerttemberg-mission-2014-2"},' +
      '{"change":"gone","collection":"sources","id":"web-baden-wuerttemberg-mission-2017"},' +
      '{"change":"gone","collection":"sources","id":"web-baden-wuerttemberg-mission-2017-2"},' +
      '{"change":"gone","collection":"sources","id":"web-basque-edomex-hannover-2018"},' +
      '{"change":"gone","collection":"sources","id":"web-basque-energy-cluster"},' +
      '{"change":"gone","collection":"sources","id":"web-basque-energy-cluster-2"},' +
      '{"change":"gone","collection":"sources","id":"web-basque-energy-cluster-2008"},' +
      '{"change":"gone","collection":"sources","id":"web-basque-energy-cluster-2015"},' +
      '{"change":"gone","collection":"sources","id":"web-basque-government-nuevo-leon"},' +
      '{"change":"gone","collection":"sources","id":"web-basque-government-queretaro-2014"},' +
      '{"change":"gone","collection":"sources","id":"web-basque-government-queretaro-2014-2"},' +
      '{"change":"gone","collection":"sources","id":"web-basque-government-site"},' +
      '{"change":"gone","collection":"sources","id":"web-basque-government-trip-2014"},' +
      '{"change":"gone","collection":"sources","id":"web-basque-plan-mexico-2016"},' +
      '{"change":"gone","collection":"sources","id":"web-bavaria-delegation-mexico"},' +
      '{"change":"gone","collection":"sources","id":"web-bavaria-mission-2018"},' +
      '{"change":"gone","collection":"sources","id":"web-bavaria-queretaro-guanajuato"},' +
      '{"change":"gone","collection":"sources","id":"web-bdi-innovation-partnership"},' +
      '{"change":"gone","collection":"sources","id":"web-belgian-mission-2019"},' +
      '{"change":"gone","collection":"sources","id":"web-belgian-mission-2019-2"},' +
      '{"change":"gone","collection":"sources","id":"web-bizkaia-mission-2013"},' +
      '{"change":"gone","collection":"sources","id":"web-bizkaia-park-baja-california"},' +
      '{"change":"gone","collection":"sources","id":"web-bizkaia-park-learning-tour"},' +
      '{"change":"gone","collection":"sources","id":"web-bku-site"},' +
      '{"change":"gone","collection":"sources","id":"web-bmw-site"},' +
      '{"change":"gone","collection":"sources","id":"web-bnic-site"},' +
      '{"change":"gone","collection":"sources","id":"web-caar"},' +
      '{"change":"gone","collection":"sources","id":"web-caar-2024"},' +
      '{"change":"gone","collection":"sources","id":"web-caar-2026"},' +
      '{"change":"gone","collection":"sources","id":"web-caar-claugto-2017"},' +
      '{"change":"gone","collection":"sources","id":"web-canaintex-site"},' +
      '{"change":"gone","collection":"sources","id":"web-canarias-excelencia-tecnologica"},' +
      '{"change":"gone","collection":"sources","id":"web-canarias-excelencia-tecnologica-2"},' +
      '{"change":"gone","collection":"sources","id":"web-cantabria-chihuahua-2023"},' +
      '{"change":"gone","collection":"sources","id":"web-catalonia-jalisco-2025"},' +
      '{"change":"gone","collection":"sources","id":"web-catalonia-jalisco-2025-2"},' +
      '{"change":"gone","collection":"sources","id":"web-ccilm-cefamol-seminar"},' +
      '{"change":"gone","collection":"sources","id":"web-ccilm-cefamol-seminar-2"},' +
      '{"change":"gone","collection":"sources","id":"web-ccilm-lisbon"},' +
      '{"change":"gone","collection":"sources","id":"web-ccilm-mission-2017"},' +
      '{"change":"gone","collection":"sources","id":"web-ccilm-site"},' +
      '{"change":"gone","collection":"sources","id":"web-ceaga-2025"},' +
      '{"change":"gone","collection":"sources","id":"web-ceaga-eccp"},' +
      '{"change":"gone","collection":"sources","id":"web-ceaga-gold-2025"},' +
      '{"change":"gone","collection":"sources","id":"web-ceaga-sage"},' +
      '{"change":"gone","collection":"sources","id":"web-cecale-2025"},' +
      '{"change":"gone","collection":"sources","id":"web-cecale-mission-leon"},' +
      '{"change":"gone","collection":"sources","id":"web-cecale-site"},' +
      '{"change":"gone","collection":"sources","id":"web-ceec-site"},' +
      '{"change":"gone","collection":"sources","id":"web-cefamol-san-luis-potosi"},' +
      '{"change":"gone","collection":"sources","id":"web-ceickor-world-horti-center-2020"},' +
      '{"change":"gone","collection":"sources","id":"web-ceickor-world-horti-center-2020-2"},' +
      '{"change":"gone","collection":"sources","id":"web-celaya-vigo-2014"},' +
      '{"change":"gone","collection":"sources","id":"web-celaya-vigo-2014-2"},' +
      '{"change":"gone","collection":"sources","id":"web-celaya-vigo-2026"},' +
      '{"change":"gone","collection":"sources","id":"web-cenace-history"},' +
      '{"change":"gone","collection":"sources","id":"web-cenace-role"},' +
      '{"change":"gone","collection":"sources","id":"web-cener-coahuila-2012"},' +
      '{"change":"gone","collection":"sources","id":"web-centro-espanol-de-plasticos-2017"},' +
      '{"change":"gone","collection":"sources","id":"web-cfe-2024"},' +
      '{"change":"gone","collection":"sources","id":"web-cfe-state-enterprise"},' +
      '{"change":"gone","collection":"sources","id":"web-chihuahua-aerospace-cluster-2018"},' +
      '{"change":"gone","collection":"sources","id":"web-chihuahua-aerospace-cluster-2018-2"},' +
      '{"change":"gone","collection":"sources","id":"web-ciac-mexico-mission"},' +
      '{"change":"gone","collection":"sources","id":"web-ciac-mexico-mission-2018"},' +
      '{"change":"gone","collection":"sources","id":"web-ciateq-cefamol"},' +
      '{"change":"gone","collection":"sources","id":"web-city-of-celaya-site"},' +
      '{"change":"gone","collection":"sources","id":"web-city-of-vigo-site"},' +
      '{"change":"gone","collection":"sources","id":"web-claugto-2025"},' +
      '{"change":"gone","collection":"sources","id":"web-claut-2014"},' +
      '{"change":"gone","collection":"sources","id":"web-claut-2018"},' +
      '{"change":"gone","collection":"sources","id":"web-claut-2025"},' +
      '{"change":"gone","collection":"sources","id":"web-claut-2025-2"},' +
      '{"change":"gone","collection":"sources","id":"web-claut-site"},' +
      '{"change":"gone","collection":"sources","id":"web-clautedomex-europe-mission"},' +
      '{"change":"gone","collection":"sources","id":"web-clia-2020"},' +
      '{"change":"gone","collection":"sources","id":"web-cluster-audiovisual-catalunya-site"},' +
      '{"change":"gone","collection":"sources","id":"web-cluster-energia-coahuila"},' +
      '{"change":"gone","collection":"sources","id":"web-cluster-energia-coahuila-2025"},' +
      '{"change":"gone","collection":"sources","id":"web-cluster-energia-coahuila-2026"},' +
      '{"change":"gone","collection":"sources","id":"web-cluster-energia-queretaro-2023"},' +
      '{"change":"gone","collection":"sources","id":"web-cluster-energia-queretaro-2023-2"},' +
      '{"change":"gone","collection":"sources","id":"web-cluster-forestal-jalisco"},' +
      '{"change":"gone","collection":"sources","id":"web-cluster-ingenieria-biomedica-jalisco-site"},' +
      '{"change":"gone","collection":"sources","id":"web-cluster-medico-jalisco"},' +
      '{"change":"gone","collection":"sources","id":"web-cluster-medico-jalisco-2020"},' +
      '{"change":"gone","collection":"sources","id":"web-cluster-minero-sonora"},' +
      '{"change":"gone","collection":"sources","id":"web-cluster-turismo-nuevo-leon-2026"},' +
      '{"change":"gone","collection":"sources","id":"web-clusters-go-international-2016"},' +
      '{"change":"gone","collection":"sources","id":"web-clusters-go-international-2019"},' +
      '{"change":"gone","collection":"sources","id":"web-clusters-go-international-2020"},' +
      '{"change":"gone","collection":"sources","id":"web-clusters-go-international-2020-2"},' +
      '{"change":"gone","collection":"sources","id":"web-comener-plans"},' +
      '{"change":"gone","collection":"sources","id":"web-comener-start"},' +
      '{"change":"gone","collection":"sources","id":"web-conacyt-2023"},' +
      '{"change":"gone","collection":"sources","id":"web-conacyt-2024"},' +
      '{"change":"gone","collection":"sources","id":"web-conacyt-2025"},' +
      '{"change":"gone","collection":"sources","id":"web-conacyt-site"},' +
      '{"change":"gone","collection":"sources","id":"web-conalep-unevoc"},' +
      '{"change":"gone","collection":"sources","id":"web-concamin-bdi-2018"},' +
      '{"change":"gone","collection":"sources","id":"web-confindustria-latina-2013"},' +
      '{"change":"gone","collection":"sources","id":"web-confindustria-latina-2013-2"},' +
      '{"change":"gone","collection":"sources","id":"web-confindustria-latina-durango-2013"},' +
      '{"change":"gone","collection":"sources","id":"web-coparmex-site"},' +
      '{"change":"gone","collection":"sources","id":"web-cosmetic-valley-site"},' +
      '{"change":"changed","collection":"sources","id":"web-cosmetics-c4w-committee","fields":[{"field":"accessed"},{"field":"extent"}]},' +
      '{"change":"gone","collection":"sources","id":"web-cosmetics4wellbeing"},' +
      '{"change":"gone","collection":"sources","id":"web-cosmetics4wellbeing-2"},' +
      '{"change":"gone","collection":"sources","id":"web-cosmetics4wellbeing-2017"},' +
      '{"change":"gone","collection":"sources","id":"web-cosmetics4wellbeing-2020"},' +
      '{"change":"gone","collection":"sources","id":"web-crea-hydro-energy-site"},' +
      '{"change":"gone","collection":"sources","id":"web-creative-industries-forum"},' +
      '{"change":"gone","collection":"sources","id":"web-creative-industries-forum-2020"},' +
      '{"change":"gone","collection":"sources","id":"web-creative-industries-styria-2025"},' +
      '{"change":"gone","collection":"sources","id":"web-crt-bnic-2012"},' +
      '{"change":"gone","collection":"sources","id":"web-crt-bnic-2023"},' +
      '{"change":"gone","collection":"sources","id":"web-crt-bnic-2023-2"},' +
      '{"change":"gone","collection":"sources","id":"web-crt-la-mancha"},' +
      '{"change":"gone","collection":"sources","id":"web-crt-site"},' +
      '{"change":"gone","collection":"sources","id":"web-csoftmty"},' +
      '{"change":"gone","collection":"sources","id":"web-csoftmty-2021"},' +
      '{"change":"gone","collection":"sources","id":"web-csoftmty-2025"},' +
      '{"change":"changed","collection":"sources","id":"web-csoftmty-gold","fields":[{"field":"accessed"},{"field":"extent"}]},' +
      '{"change":"gone","collection":"sources","id":"web-danish-energy-agency-site"},' +
      '{"change":"gone","collection":"sources","id":"web-delta-air-lines-2024"},' +
      '{"change":"gone","collection":"sources","id":"web-delta-air-lines-2025"},' +
      '{"change":"gone","collection":"sources","id":"web-denmark-energy-cooperation"},' +
      '{"change":"gone","collection":"sources","id":"web-dg-grow"},' +
      '{"change":"gone","collection":"sources","id":"web-dg-grow-atlantic"},' +
      '{"change":"gone","collection":"sources","id":"web-dg-grow-eumonitor"},' +
      '{"change":"gone","collection":"sources","id":"web-dg-grow-site"},' +
      '{"change":"gone","collection":"sources","id":"web-dg-rtd-2020"},' +
      '{"change":"changed","collection":"sources","id":"web-discussion-paper-copy","fields":[{"field":"accessed"},{"field":"extent"},{"field":"weakHost"}]},' +
      '{"change":"gone","collection":"sources","id":"web-do-la-mancha-site"},' +
      '{"change":"gone","collection":"sources","id":"web-eacp"},' +
      '{"change":"gone","collection":"sources","id":"web-eacp-2"},' +
      '{"change":"gone","collection":"sources","id":"web-eacp-2017"},' +
      '{"change":"gone","collection":"sources","id":"web-eacp-2019"},' +
      '{"change":"gone","collection":"sources","id":"web-eacp-abroad-2017"},' +
      '{"change":"changed","collection":"sources","id":"web-eacp-abroad-fact-finding","fields":[{"field":"accessed"},{"field":"extent"},{"field":"weakHost"}]},' +
      '{"change":"gone","collection":"sources","id":"web-eacp-abroad-japan-mission"},' +
      '{"change":"gone","collection":"sources","id":"web-eacp-abroad-kickoff"},' +
      '{"change":"gone","collection":"sources","id":"web-eacp-eurosme-2018"},' +
      '{"change":"gone","collection":"sources","id":"web-eacp-eurosme-2018-2"},' +
      '{"change":"gone","collection":"sources","id":"web-eacp-eurosme-end"},' +
      '{"change":"gone","collection":"sources","id":"web-eacp-eurosme-profile"},' +
      '{"change":"changed","collection":"sources","id":"web-eacp-hegan","fields":[{"field":"accessed"},{"field":"extent"}]},' +
      '{"change":"gone","collection":"sources","id":"web-easa-2015"},' +
      '{"change":"gone","collection":"sources","id":"web-easa-certification-2024"},' +
      '{"change":"gone","collection":"sources","id":"web-easme"},' +
      '{"change":"gone","collection":"sources","id":"web-easme-2021"},' +
      '{"change":"gone","collection":"sources","id":"web-easme-2021-2"},' +
      '{"change":"gone","collection":"sources","id":"web-easme-site"},' +
      '{"change":"gone","collection":"sources","id":"web-eccp"},' +
      '{"change":"gone","collection":"sources","id":"web-eccp-2"},' +
      '{"change":"gone","collection":"sources","id":"web-eccp-2015"},' +
      '{"change":"changed","collection":"sources","id":"web-eccp-claut-gold","fields":[{"field":"accessed"},{"field":"extent"},{"field":"published"},{"field":"supports.en","after":"CLAUT\\u2019s gold label of March 2017, at its tenth anniversary"},{"field":"supports.es","after":"El sello de oro de CLAUT de marzo de 2017, en su décimo aniversario"}]},' +
      '{"change":"changed","collection":"sources","id":"web-eccp-matchmaking-results","fields":[{"field":"accessed"},{"field":"extent"}]},' +
      '{"change":"changed","collection":"sources","id":"web-eccp-mexico","fields":[{"field":"accessed"},{"field":"extent"}]},' +
      '{"change":"gone","collection":"sources","id":"web-een-growth-2011"},' +
      '{"change":"gone","collection":"sources","id":"web-een-launch-2008"},' +
      '{"change":"gone","collection":"sources","id":"web-egec-anniversary-2018"},' +
      '{"change":"gone","collection":"sources","id":"web-egec-assembly-2018"},' +
      '{"change":"gone","collection":"sources","id":"web-egec-site"},' +
      '{"change":"gone","collection":"sources","id":"web-egvi-horizon-2020"},' +
      '{"change":"gone","collection":"sources","id":"web-eib-caef-ipp"},' +
      '{"change":"gone","collection":"sources","id":"web-eib-politico"},' +
      '{"change":"changed","collection":"sources","id":"web-eib-solar-2018","fields":[{"field":"accessed"},{"field":"extent"}]},' +
      '{"change":"gone","collection":"sources","id":"web-eib-solar-loan-2018"},' +
      '{"change":"gone","collection":"sources","id":"web-eib-solar-loan-capacity-2017"},' +
      '{"change":"gone","collection":"sources","id":"web-electricity-industry-law-2014"},' +
      '{"change":"gone","collection":"sources","id":"web-electricity-industry-law-2025"},' +
      '{"change":"gone","collection":"sources","id":"web-electricity-industry-law-2025-2"},' +
      '{"change":"gone","collection":"sources","id":"web-enercluster-2023"},' +
      '{"change":"gone","collection":"sources","id":"web-energy-alliance-mexico-germany"},' +
      '{"change":"gone","collection":"sources","id":"web-energy-cluster-alliance-2025"},' +
      '{"change":"gone","collection":"sources","id":"web-erreka-2016"},' +
      '{"change":"gone","collection":"sources","id":"web-erreka-2019"},' +
      '{"change":"gone","collection":"sources","id":"web-erreka-2021"},' +
      '{"change":"gone","collection":"sources","id":"web-esca-2015"},' +
      '{"change":"changed","collection":"sources","id":"web-esca-benchmarked-mexico","fields":[{"field":"accessed"},{"field":"extent"},{"field":"note.en","after":"The page behind footnote 33; our copy ends at the letter C."},{"field":"note.es","after":"La página de la nota 33; nuestra copia termina en la letra C."}]},' +
      '{"change":"gone","collection":"sources","id":"web-esca-gold-claut-2016"},' +
      '{"change":"gone","collection":"sources","id":"web-esca-home"},' +
      '{"change":"gone","collection":"sources","id":"web-esca-silver-it-baja-2016"},' +
      '{"change":"gone","collection":"sources","id":"web-esca-vdivde"},' +
      '{"change":"gone","collection":"sources","id":"web-escp-4i-programme"},' +
      '{"change":"gone","collection":"sources","id":"web-escp-4i-programme-2016"},' +
      '{"change":"gone","collection":"sources","id":"web-escp-4i-programme-2016-2"},' +
      '{"change":"gone","collection":"sources","id":"web-escp-4i-programme-2016-3"},' +
      '{"change":"gone","collection":"sources","id":"web-escp-4i-programme-2018"},' +
      '{"change":"gone","collection":"sources","id":"web-escp-s3-call-2017"},' +
      '{"change":"gone","collection":"sources","id":"web-escp-s3-innolabs"},' +
      '{"change":"gone","collection":"sources","id":"web-eu-celac-cluster-matchmaking-2015"},' +
      '{"change":"gone","collection":"sources","id":"web-eu-lac-foundation-seat"},' +
      '{"change":"gone","collection":"sources","id":"web-eu-lac-foundation-site"},' +
      '{"change":"changed","collection":"sources","id":"web-eu-member-countries","fields":[{"field":"accessed"},{"field":"extent"}]},' +
      '{"change":"gone","collection":"sources","id":"web-eu-mexico-summit-2015"},' +
      '{"change":"gone","collection":"sources","id":"web-eu-mexico-summit-2015-commitment-2015"},' +
      '{"change":"gone","collection":"sources","id":"web-eu-mexico-trade-agreement-2018"},' +
      '{"change":"gone","collection":"sources","id":"web-eu-mexico-trade-agreement-2018-2020"},' +
      '{"change":"gone","collection":"sources","id":"web-eu-mexico-trade-agreement-2018-2025"},' +
      '{"change":"gone","collection":"sources","id":"web-eu-mexico-trade-agreement-2018-2026"},' +
      '{"change":"gone","collection":"sources","id":"web-eu-mexico-trade-agreement-2018-2026-2"},' +
      '{"change":"gone","collection":"sources","id":"web-european-commission-luxembourg"},' +
      '{"change":"gone","collection":"sources","id":"web-european-commission-site"},' +
      '{"change":"gone","collection":"sources","id":"web-euwater4i-sd"},' +
      '{"change":"gone","collection":"sources","id":"web-euwater4i-sd-advisory-board-2022"},' +
      '{"change":"gone","collection":"sources","id":"web-euwater4i-sd-funding"},' +
      '{"change":"gone","collection":"sources","id":"web-euwater4i-sd-mission-2023"},' +
      '{"change":"gone","collection":"sources","id":"web-expo-mueble-internacional-2019"},' +
      '{"change":"gone","collection":"sources","id":"web-famex-2017"},' +
      '{"change":"gone","collection":"sources","id":"web-famex-2017-2016"},' +
      '{"change":"gone","collection":"sources","id":"web-femac-agroalim-2014"},' +
      '{"change":"changed","collection":"sources","id":"web-fiware-d33","fields":[{"field":"accessed"},{"field":"extent"},{"field":"weakHost"}]},' +
      '{"change":"gone","collection":"sources","id":"web-fiware-mexico-2018"},' +
      '{"change":"gone","collection":"sources","id":"web-fkg-site"},' +
      '{"change":"gone","collection":"sources","id":"web-fp7-2015"},' +
      '{"change":"gone","collection":"sources","id":"web-france-water-team-2024"},' +
      '{"change":"gone","collection":"sources","id":"web-france-water-team-2024-2"},' +
      '{"change":"gone","collection":"sources","id":"web-french-ministry-education-site"},' +
      '{"change":"gone","collection":"sources","id":"web-geo-energy-europe-2019"},' +
      '{"change":"gone","collection":"sources","id":"web-geo-energy-europe-2019-2"},' +
      '{"change":"gone","collection":"sources","id":"web-geo-energy-europe-2020"},' +
      '{"change":"gone","collection":"sources","id":"web-geo-energy-europe-dublin"},' +
      '{"change":"changed","collection":"sources","id":"web-geo-energy-europe-start","fields":[{"field":"accessed"},{"field":"extent"}]},' +
      '{"change":"gone","collection":"sources","id":"web-geodeep-2014"},' +
      '{"change":"gone","collection":"sources","id":"web-geoenergy-celle-2010"},' +
      '{"change":"gone","collection":"sources","id":"web-geoenergy-celle-2018"},' +
      '{"change":"gone","collection":"sources","id":"web-geoplat-2019"},' +
      '{"change":"gone","collection":"sources","id":"web-geoplat-interempresas"},' +
      '{"change":"gone","collection":"sources","id":"web-geoplat-site"},' +
      '{"change":"gone","collection":"sources","id":"web-geoscience-ireland-2018"},' +
      '{"change":"gone","collection":"sources","id":"web-geoscience-ireland-bronze"},' +
      '{"change":"gone","collection":"sources","id":"web-geoscience-ireland-cosme"},' +
      '{"change":"gone","collection":"sources","id":"web-geoscience-ireland-network"},' +
      '{"change":"gone","collection":"sources","id":"web-german-healthcare-partnership-site"},' +
      '{"change":"gone","collection":"sources","id":"web-germany-mexico-industry-40-2018"},' +
      '{"change":"gone","collection":"sources","id":"web-girona-health-mission-2025"},' +
      '{"change":"gone","collection":"sources","id":"web-girona-health-mission-2025-2"},' +
      '{"change":"gone","collection":"sources","id":"web-giz-energy-partnership"},' +
      '{"change":"gone","collection":"sources","id":"web-giz-energy-partnership-2"},' +
      '{"change":"gone","collection":"sources","id":"web-global-agreement"},' +
      '{"change":"gone","collection":"sources","id":"web-global-agreement-2014"},' +
      '{"change":"gone","collection":"sources","id":"web-global-agreement-2020"},' +
      '{"change":"changed","collection":"sources","id":"web-global-agreement-2025","fields":[{"field":"accessed"},{"field":"extent"}]},' +
      '{"change":"gone","collection":"sources","id":"web-global-agreement-2025-2"},' +
      '{"change":"gone","collection":"sources","id":"web-global-agreement-2025-3"},' +
      '{"change":"gone","collection":"sources","id":"web-global-agreement-2025-4"},' +
      '{"change":"gone","collection":"sources","id":"web-global-agreement-2025-6"},' +
      '{"change":"gone","collection":"sources","id":"web-global-agreement-2026"},' +
      '{"change":"gone","collection":"sources","id":"web-global-agreement-2026-2"},' +
      '{"change":"gone","collection":"sources","id":"web-global-agreement-2026-3"},' +
      '{"change":"gone","collection":"sources","id":"web-global-agreement-2026-4"},' +
      '{"change":"gone","collection":"sources","id":"web-global-agreement-proposals-2025"},' +
      '{"change":"gone","collection":"sources","id":"web-global-cosmetics-cluster-europe"},' +
      '{"change":"gone","collection":"sources","id":"web-global-cosmetics-cluster-europe-2022"},' +
      '{"change":"gone","collection":"sources","id":"web-goierri-puebla"},' +
      '{"change":"gone","collection":"sources","id":"web-government-of-catalonia-site"},' +
      '{"change":"gone","collection":"sources","id":"web-green-synergy-cluster"},' +
      '{"change":"gone","collection":"sources","id":"web-green-synergy-cluster-2"},' +
      '{"change":"gone","collection":"sources","id":"web-green-tech-cluster-styria-site"},' +
      '{"change":"gone","collection":"sources","id":"web-hannover-messe-2018"},' +
      '{"change":"gone","collection":"sources","id":"web-hegan"},' +
      '{"change":"gone","collection":"sources","id":"web-helice"},' +
      '{"change":"gone","collection":"sources","id":"web-helice-2017"},' +
      '{"change":"gone","collection":"sources","id":"web-helice-2024"},' +
      '{"change":"gone","collection":"sources","id":"web-horizon-2020"},' +
      '{"change":"gone","collection":"sources","id":"web-horizon-2020-2022"},' +
      '{"change":"gone","collection":"sources","id":"web-horizon-2020-years"},' +
      '{"change":"gone","collection":"sources","id":"web-horizon-europe-start"},' +
      '{"change":"gone","collection":"sources","id":"web-horticultural-connection"},' +
      '{"change":"gone","collection":"sources","id":"web-hpc-call-2018"},' +
      '{"change":"gone","collection":"sources","id":"web-hpc-enerxico-2022"},' +
      '{"change":"gone","collection":"sources","id":"web-hydrogen-congress-2024"},' +
      '{"change":"gone","collection":"sources","id":"web-i2cat"},' +
      '{"change":"gone","collection":"sources","id":"web-i2cat-2003"},' +
      '{"change":"gone","collection":"sources","id":"web-i2cat-2024"},' +
      '{"change":"gone","collection":"sources","id":"web-icao-founding"},' +
      '{"change":"gone","collection":"sources","id":"web-ice-hidalgo"},' +
      '{"change":"gone","collection":"sources","id":"web-ice-hidalgo-2"},' +
      '{"change":"gone","collection":"sources","id":"web-idom-exporters"},' +
      '{"change":"gone","collection":"sources","id":"web-idom-site"},' +
      '{"change":"gone","collection":"sources","id":"web-ijalti"},' +
      '{"change":"gone","collection":"sources","id":"web-ijalti-2019"},' +
      '{"change":"gone","collection":"sources","id":"web-ijalti-site"},' +
      '{"change":"gone","collection":"sources","id":"web-ims-initiative"},' +
      '{"change":"gone","collection":"sources","id":"web-ina-fkg-2015"},' +
      '{"change":"gone","collection":"sources","id":"web-ina-fkg-2015-2"},' +
      '{"change":"gone","collection":"sources","id":"web-inadem-queretaro-2018"},' +
      '{"change":"gone","collection":"sources","id":"web-indra-2018"},' +
      '{"change":"gone","collection":"sources","id":"web-ineo-2008"},' +
      '{"change":"gone","collection":"sources","id":"web-ineo-2009"},' +
      '{"change":"gone","collection":"sources","id":"web-innovacc-agroalim-2021"},' +
      '{"change":"gone","collection":"sources","id":"web-innovacc-agroalim-2021-ca"},' +
      '{"change":"gone","collection":"sources","id":"web-innovacc-agroalim-conference-2021"},' +
      '{"change":"gone","collection":"sources","id":"web-innovact-mexico-guatemala"},' +
      '{"change":"gone","collection":"sources","id":"web-instituto-de-fomento-murcia-site"},' +
      '{"change":"gone","collection":"sources","id":"web-interizon"},' +
      '{"change":"gone","collection":"sources","id":"web-interizon-2"},' +
      '{"change":"gone","collection":"sources","id":"web-ise-av-forum-2025"},' +
      '{"change":"gone","collection":"sources","id":"web-ise-av-forum-2026"},' +
      '{"change":"gone","collection":"sources","id":"web-ise-av-forum-2026-2"},' +
      '{"change":"gone","collection":"sources","id":"web-isin-2010"},' +
      '{"change":"gone","collection":"sources","id":"web-ismc"},' +
      '{"change":"gone","collection":"sources","id":"web-ismc-2019"},' +
      '{"change":"gone","collection":"sources","id":"web-it-baja-2017"},' +
      '{"change":"gone","collection":"sources","id":"web-itesm-2016"},' +
      '{"change":"gone","collection":"sources","id":"web-itesm-site"},' +
      '{"change":"gone","collection":"sources","id":"web-itp-2023"},' +
      '{"change":"gone","collection":"sources","id":"web-itp-2024"},' +
      '{"change":"gone","collection":"sources","id":"web-iuc-call-puebla-2018"},' +
      '{"change":"gone","collection":"sources","id":"web-iuc-lac-open-2017"},' +
      '{"change":"gone","collection":"sources","id":"web-iuc-pairings-2018"},' +
      '{"change":"gone","collection":"sources","id":"web-iuc-results-2020"},' +
      '{"change":"gone","collection":"sources","id":"web-iurc-lac-third-phase"},' +
      '{"change":"gone","collection":"sources","id":"web-jesder-2017"},' +
      '{"change":"gone","collection":"sources","id":"web-jesder-2023"},' +
      '{"change":"changed","collection":"sources","id":"web-jscm-8","fields":[{"field":"accessed"},{"field":"extent"},{"field":"weakHost"}]},' +
      '{"change":"gone","collection":"sources","id":"web-kunststoff-institut-luedenscheid"},' +
      '{"change":"gone","collection":"sources","id":"web-kunststoff-institut-luedenscheid-2021"},' +
      '{"change":"gone","collection":"sources","id":"web-kunststoff-institut-owners"},' +
      '{"change":"gone","collection":"sources","id":"web-lcba-business-meetings-2015-2017"},' +
      '{"change":"changed","collection":"sources","id":"web-lcba-guanajuato","fields":[{"field":"accessed"},{"field":"extent"}]},' +
      '{"change":"gone","collection":"sources","id":"web-lcba-leon-meeting-2017"},' +
      '{"change":"gone","collection":"sources","id":"web-lcba-mexico"},' +
      '{"change":"gone","collection":"sources","id":"web-lcba-mexico-2018"},' +
      '{"change":"gone","collection":"sources","id":"web-lcba-mexico-2018-2"},' +
      '{"change":"gone","collection":"sources","id":"web-lcba-plan-2016"},' +
      '{"change":"gone","collection":"sources","id":"web-lombardy-energy-cleantech-cluster"},' +
      '{"change":"gone","collection":"sources","id":"web-lombardy-energy-cleantech-cluster-2"},' +
      '{"change":"gone","collection":"sources","id":"web-lrbw-site"},' +
      '{"change":"gone","collection":"sources","id":"web-lvi-aguascalientes-2017"},' +
      '{"change":"gone","collection":"sources","id":"web-lvi-coparmex-2010"},' +
      '{"change":"gone","collection":"sources","id":"web-lvi-innovation-partnership"},' +
      '{"change":"gone","collection":"sources","id":"web-lvi-innovation-partnership-2016"},' +
      '{"change":"gone","collection":"sources","id":"web-lvi-munich-2015"},' +
      '{"change":"gone","collection":"sources","id":"web-lvi-suppliers-day-2015"},' +
      '{"change":"gone","collection":"sources","id":"web-madrid-renewable-energies-cluster-2012"},' +
      '{"change":"gone","collection":"sources","id":"web-mafex-amf"},' +
      '{"change":"gone","collection":"sources","id":"web-mafex-site"},' +
      '{"change":"gone","collection":"sources","id":"web-marine-south-east-remcap"},' +
      '{"change":"gone","collection":"sources","id":"web-mecamex-2014"},' +
      '{"change":"gone","collection":"sources","id":"web-mexchameu"},' +
      '{"change":"gone","collection":"sources","id":"web-mexico-aerospace-companies-2016"},' +
      '{"change":"gone","collection":"sources","id":"web-mexico-aerospace-companies-2020"},' +
      '{"change":"gone","collection":"sources","id":"web-mexico-aerospace-summit-2017"},' +
      '{"change":"changed","collection":"sources","id":"web-mexico-city-matchmaking","fields":[{"field":"accessed"},{"field":"extent"},{"field":"weakHost"}]},' +
      '{"change":"gone","collection":"sources","id":"web-mexico-climate-commitment-2026"},' +
      '{"change":"gone","collection":"sources","id":"web-mexico-clusters-per-promexico"},' +
      '{"change":"gone","collection":"sources","id":"web-mexico-earthquakes-2017"},' +
      '{"change":"gone","collection":"sources","id":"web-mexico-earthquakes-2017-2"},' +
      '{"change":"gone","collection":"sources","id":"web-mexico-h2020-cofunding"},' +
      '{"change":"gone","collection":"sources","id":"web-mexico-h2020-cofunding-2022"},' +
      '{"change":"gone","collection":"sources","id":"web-mexico-now-events"},' +
      '{"change":"gone","collection":"sources","id":"web-mexico-now-sict"},' +
      '{"change":"gone","collection":"sources","id":"web-mexico-rd-tax-credit-2013"},' +
      '{"change":"gone","collection":"sources","id":"web-mexico-renewable-energy-target-2025"},' +
      '{"change":"gone","collection":"sources","id":"web-mexico-renewable-energy-target-2025-2"},' +
      '{"change":"gone","collection":"sources","id":"web-mexico-services-location-rank-2017-2014"},' +
      '{"change":"gone","collection":"sources","id":"web-mexico-trade-agreements-2019"},' +
      '{"change":"gone","collection":"sources","id":"web-mexico-trade-agreements-2025"},' +
      '{"change":"gone","collection":"sources","id":"web-mexportools-ciateq-2019"},' +
      '{"change":"gone","collection":"sources","id":"web-mexportools-ciateq-2019-2"},' +
      '{"change":"gone","collection":"sources","id":"web-ministry-communications-transport-2021"},' +
      '{"change":"gone","collection":"sources","id":"web-monterrey-aerocluster-2025"},' +
      '{"change":"gone","collection":"sources","id":"web-moravian-aerospace-cluster-site"},' +
      '{"change":"gone","collection":"sources","id":"web-move-eccp-profile"},' +
      '{"change":"gone","collection":"sources","id":"web-move-objectives"},' +
      '{"change":"gone","collection":"sources","id":"web-move-overview"},' +
      '{"change":"gone","collection":"sources","id":"web-nafta"},' +
      '{"change":"gone","collection":"sources","id":"web-nafta-2"},' +
      '{"change":"gone","collection":"sources","id":"web-nafta-2018"},' +
      '{"change":"gone","collection":"sources","id":"web-nafta-2020"},' +
      '{"change":"gone","collection":"sources","id":"web-nafta-2026"},' +
      '{"change":"gone","collection":"sources","id":"web-nafta-parties"},' +
      '{"change":"gone","collection":"sources","id":"web-nafta-successor-signed"},' +
      '{"change":"gone","collection":"sources","id":"web-nanoprogress-2019"},' +
      '{"change":"gone","collection":"sources","id":"web-nanoprogress-2019-2"},' +
      '{"change":"gone","collection":"sources","id":"web-nanoprogress-site"},' +
      '{"change":"gone","collection":"sources","id":"web-navarre-mission-2026"},' +
      '{"change":"gone","collection":"sources","id":"web-netherlands-mexico-water-2024"},' +
      '{"change":"gone","collection":"sources","id":"web-niedersachsen-aviation-2018"},' +
      '{"change":"gone","collection":"sources","id":"web-niedersachsen-aviation-2025"},' +
      '{"change":"gone","collection":"sources","id":"web-niedersachsen-aviation-site"},' +
      '{"change":"gone","collection":"sources","id":"web-niedersachsen-aviation-start"},' +
      '{"change":"gone","collection":"sources","id":"web-normandie-aeroespace"},' +
      '{"change":"gone","collection":"sources","id":"web-normandie-aeroespace-2023"},' +
      '{"change":"gone","collection":"sources","id":"web-north-east-automotive-alliance-2016"},' +
      '{"change":"gone","collection":"sources","id":"web-north-east-automotive-alliance-2016-2"},' +
      '{"change":"gone","collection":"sources","id":"web-north-east-automotive-alliance-site"},' +
      '{"change":"gone","collection":"sources","id":"web-nuevo-leon-hannover-2018"},' +
      '{"change":"gone","collection":"sources","id":"web-plattform-umwelttechnik-site"},' +
      '{"change":"gone","collection":"sources","id":"web-pole-avenia-2010"},' +
      '{"change":"gone","collection":"sources","id":"web-pole-avenia-2024"},' +
      '{"change":"gone","collection":"sources","id":"web-portugal-connect"},' +
      '{"change":"gone","collection":"sources","id":"web-proaereo-2017"},' +
      '{"change":"gone","collection":"sources","id":"web-proaereo-2017-2"},' +
      '{"change":"gone","collection":"sources","id":"web-proaereo-senate"},' +
      '{"change":"gone","collection":"sources","id":"web-procei-call-2012"},' +
      '{"change":"gone","collection":"sources","id":"web-procei-forerunners"},' +
      '{"change":"gone","collection":"sources","id":"web-procei-results-2015"},' +
      '{"change":"gone","collection":"sources","id":"web-produtech"},' +
      '{"change":"gone","collection":"sources","id":"web-produtech-2022"},' +
      '{"change":"gone","collection":"sources","id":"web-proexport-amhpac-2011"},' +
      '{"change":"gone","collection":"sources","id":"web-proexport-site"},' +
      '{"change":"gone","collection":"sources","id":"web-promexico"},' +
      '{"change":"gone","collection":"sources","id":"web-promexico-2019"},' +
      '{"change":"gone","collection":"sources","id":"web-promexico-2021"},' +
      '{"change":"gone","collection":"sources","id":"web-promexico-priorities-2019"},' +
      '{"change":"changed","collection":"sources","id":"web-promexico-transition","fields":[{"field":"accessed"},{"field":"extent"}]},' +
      '{"change":"gone","collection":"sources","id":"web-prosoft-clusters-2011"},' +
      '{"change":"gone","collection":"sources","id":"web-prosoft-strategies"},' +
      '{"change":"gone","collection":"sources","id":"web-pta-coahuila"},' +
      '{"change":"gone","collection":"sources","id":"web-puerta-horizonte-europa-2022"},' +
      '{"change":"gone","collection":"sources","id":"web-puerto-verde"},' +
      '{"change":"gone","collection":"sources","id":"web-queretaro-automotive-cluster-2017"},' +
      '{"change":"gone","collection":"sources","id":"web-queretaro-automotive-cluster-site"},' +
      '{"change":"changed","collection":"sources","id":"web-queretaro-automotive-silver","fields":[{"field":"accessed"},{"field":"extent"}]},' +
      '{"change":"gone","collection":"sources","id":"web-queretaro-cluster-network-2024"},' +
      '{"change":"gone","collection":"sources","id":"web-rd-tax-credit"},' +
      '{"change":"gone","collection":"sources","id":"web-rd-tax-credit-2017"},' +
      '{"change":"gone","collection":"sources","id":"web-rd-tax-credit-2026"},' +
      '{"change":"gone","collection":"sources","id":"web-reina-plus-ffg"},' +
      '{"change":"changed","collection":"sources","id":"web-reina-plus-mission","fields":[{"field":"accessed"},{"field":"extent"}]},' +
      '{"change":"gone","collection":"sources","id":"web-safe-cluster-2015"},' +
      '{"change":"gone","collection":"sources","id":"web-safe-cluster-2019"},' +
      '{"change":"gone","collection":"sources","id":"web-safran-2022"},' +
      '{"change":"gone","collection":"sources","id":"web-safran-employees-mexico-2025"},' +
      '{"change":"gone","collection":"sources","id":"web-safran-landing-systems-2025"},' +
      '{"change":"gone","collection":"sources","id":"web-safran-sites-mexico"},' +
      '{"change":"gone","collection":"sources","id":"web-science-technology-agreement-2020"},' +
      '{"change":"gone","collection":"sources","id":"web-science-technology-agreement-2025"},' +
      '{"change":"gone","collection":"sources","id":"web-secretaria-de-economia-site"},' +
      '{"change":"gone","collection":"sources","id":"web-sentinel-markets"},' +
      '{"change":"gone","collection":"sources","id":"web-sep-france-2017"},' +
      '{"change":"gone","collection":"sources","id":"web-silesia-automotive-2022"},' +
      '{"change":"gone","collection":"sources","id":"web-silesia-automotive-2023"},' +
      '{"change":"gone","collection":"sources","id":"web-silesia-automotive-site"},' +
      '{"change":"gone","collection":"sources","id":"web-smart-grid-mexico"},' +
      '{"change":"gone","collection":"sources","id":"web-space2idgo-2017"},' +
      '{"change":"gone","collection":"sources","id":"web-space2idgo-2020"},' +
      '{"change":"gone","collection":"sources","id":"web-spacewave-2019"},' +
      '{"change":"changed","collection":"sources","id":"web-spacewave-world-ocean-summit","fields":[{"field":"accessed"},{"field":"extent"},{"field":"weakHost"}]},' +
      '{"change":"gone","collection":"sources","id":"web-spi-2019"},' +
      '{"change":"gone","collection":"sources","id":"web-spi-european-commission"},' +
      '{"change":"gone","collection":"sources","id":"web-spi-ponto-final-2017"},' +
      '{"change":"gone","collection":"sources","id":"web-spi-taiwan-2016"},' +
      '{"change":"gone","collection":"sources","id":"web-spri-celaya-2019"},' +
      '{"change":"gone","collection":"sources","id":"web-sre-economic-promotion-2019"},' +
      '{"change":"gone","collection":"sources","id":"web-state-of-guanajuato-site"},' +
      '{"change":"gone","collection":"sources","id":"web-state-of-puebla-site"},' +
      '{"change":"gone","collection":"sources","id":"web-state-of-styria-site"},' +
      '{"change":"gone","collection":"sources","id":"web-state-secretaries-amsde"},' +
      '{"change":"gone","collection":"sources","id":"web-steinbeis-europa-zentrum-site"},' +
      '{"change":"gone","collection":"sources","id":"web-styria-meets-puebla"},' +
      '{"change":"gone","collection":"sources","id":"web-styria-mission-2018"},' +
      '{"change":"gone","collection":"sources","id":"web-styria-puebla"},' +
      '{"change":"gone","collection":"sources","id":"web-styria-puebla-2019"},' +
      '{"change":"gone","collection":"sources","id":"web-styria-puebla-2021"},' +
      '{"change":"gone","collection":"sources","id":"web-tada-2017"},' +
      '{"change":"gone","collection":"sources","id":"web-tada-2020"},' +
      '{"change":"gone","collection":"sources","id":"web-tada-saxony"},' +
      '{"change":"gone","collection":"sources","id":"web-tci-conference-2014"},' +
      '{"change":"gone","collection":"sources","id":"web-tci-conference-2024"},' +
      '{"change":"gone","collection":"sources","id":"web-tci-network-site"},' +
      '{"change":"gone","collection":"sources","id":"web-tci-network-start"},' +
      '{"change":"gone","collection":"sources","id":"web-techops-jv-2012"},' +
      '{"change":"gone","collection":"sources","id":"web-techops-jv-2014"},' +
      '{"change":"gone","collection":"sources","id":"web-techops-jv-2014-2"},' +
      '{"change":"gone","collection":"sources","id":"web-techops-jv-2017"},' +
      '{"change":"gone","collection":"sources","id":"web-tecnova-mexico"},' +
      '{"change":"gone","collection":"sources","id":"web-texglobal-mexico-2022"},' +
      '{"change":"gone","collection":"sources","id":"web-texglobal-mexico-2022-2"},' +
      '{"change":"gone","collection":"sources","id":"web-texglobal-mexico-2022-3"},' +
      '{"change":"gone","collection":"sources","id":"web-texglobal-portugal-2021"},' +
      '{"change":"gone","collection":"sources","id":"web-texglobal-tecnotex"},' +
      '{"change":"gone","collection":"sources","id":"web-the-green-expo-2016-2025"},' +
      '{"change":"gone","collection":"sources","id":"web-the-green-expo-2017"},' +
      '{"change":"gone","collection":"sources","id":"web-transylvanian-mechanical-engineering-cluster-2016"},' +
      '{"change":"gone","collection":"sources","id":"web-ucimu-site"},' +
      '{"change":"changed","collection":"sources","id":"web-uk-withdrawal","fields":[{"field":"accessed"},{"field":"extent"}]},' +
      '{"change":"gone","collection":"sources","id":"web-unaq-2016"},' +
      '{"change":"gone","collection":"sources","id":"web-unaq-2016-2"},' +
      '{"change":"gone","collection":"sources","id":"web-unaq-2017"},' +
      '{"change":"gone","collection":"sources","id":"web-unaq-2018"},' +
      '{"change":"gone","collection":"sources","id":"web-unaq-2025"},' +
      '{"change":"gone","collection":"sources","id":"web-unaq-aeronautics-campus"},' +
      '{"change":"changed","collection":"sources","id":"web-unaq-campus-2013","fields":[{"field":"accessed"},{"field":"extent"}]},' +
      '{"change":"gone","collection":"sources","id":"web-unaq-campus-aircraft"},' +
      '{"change":"changed","collection":"sources","id":"web-unaq-campus-opening","fields":[{"field":"accessed"},{"field":"extent"}]},' +
      '{"change":"gone","collection":"sources","id":"web-unaq-campus-opening-2014"},' +
      '{"change":"gone","collection":"sources","id":"web-unaq-campus-opening-2014-2"},' +
      '{"change":"gone","collection":"sources","id":"web-unaq-campus-opening-embassy"},' +
      '{"change":"gone","collection":"sources","id":"web-unaq-campus-opening-presidency"},' +
      '{"change":"gone","collection":"sources","id":"web-usem-site"},' +
      '{"change":"gone","collection":"sources","id":"web-viesca"},' +
      '{"change":"gone","collection":"sources","id":"web-villanueva-americas-rank-2018"},' +
      '{"change":"gone","collection":"sources","id":"web-volkswagen-site"},' +
      '{"change":"gone","collection":"sources","id":"web-world-horti-center-site"},' +
      '{"change":"gone","collection":"sources","id":"web-world-ocean-summit-2018"},' +
      '{"change":"gone","collection":"sources","id":"web-world-ocean-summit-2018-2"},' +
      '{"change":"gone","collection":"sources","id":"web-zigor-2014"},' +
      '{"change":"changed","collection":"findings","id":"acstyria-in-three-tables","fields":[{"field":"claims","after":[{"text":{"en":"It works with a Mexican aerospace cluster.","es":"Trabaja con un clúster aeroespacial mexicano."},"citations":[{"source":"eccp-mexico-2019","section":"2.2","page":5,"table":2,"footnote":25,"anchor":"ACstyria Mobilitätscluster"}]},{"text":{"en":"It is an automotive cluster.","es":"Es un clúster de automoción."},"citations":[{"source":"eccp-mexico-2019","section":"4.1","page":14,"table":3,"anchor":"ACstyria Mobilitätscluster"}]},{"text":{"en":"It is an aerospace cluster.","es":"Es un clúster aeroespacial."},"citations":[{"source":"eccp-mexico-2019","section":"4.2","page":15,"table":4,"anchor":"ACstyria Mobilitätscluster"}]}]},{"field":"summary.es","after":"ACstyria es socio de Chihuahua en la tabla 2, clúster de automoción en la 3 y aeroespacial en la 4. Las tablas sectoriales reúnen, pues, menos clústeres que la suma de sus filas."}]},' +
      '{"change":"gone","collection":"findings","id":"aertic-longer-name"},' +
      '{"change":"changed","collection":"findings","id":"alliance-generation-missing","fields":[{"field":"summary.en","after":"The sentence calls ALLIANCE a generation ESCP-4i without saying which. The line before it speaks of the second."},{"field":"summary.es","after":"La frase llama a ALLIANCE una ESCP-4i de generación sin decir cuál. La línea anterior habla de la segunda."}]},' +
      '{"change":"gone","collection":"findings","id":"car-clusters-renamed-for-mobility"},' +
      '{"change":"gone","collection":"findings","id":"cfe-public-enterprise-2024"},' +
      '{"change":"gone","collection":"findings","id":"chihuahua-aerospace-cluster-2007-or-2008"},' +
      '{"change":"gone","collection":"findings","id":"claut-gold-label-2016-or-2017"},' +
      '{"change":"gone","collection":"findings","id":"clean-energy-target-missed"},' +
      '{"change":"gone","collection":"findings","id":"coahuila-energy-cluster-idle"},' +
      '{"change":"gone","collection":"findings","id":"conacyt-became-secihti"},' +
      '{"change":"changed","collection":"findings","id":"cosmetics4wellbeing-five-targets-four-named","fields":[{"field":"claims","after":[{"text":{"en":"Five countries were chosen as targets.","es":"Se eligieron cinco países como objetivo."},"citations":[{"source":"web-cosmetics-c4w-committee"}]},{"text":{"en":"The list reads Mexico, India, South Korea and the United Arab Emirates.","es":"La lista incluye México, India, Corea del Sur y Emiratos Árabes Unidos."},"citations":[{"source":"web-cosmetics-c4w-committee"}]}]},{"field":"resolution.en","after":"The record keeps the four that are listed. Mexico is among them."},{"field":"resolution.es","after":"El registro conserva los cuatro enumerados. México está entre ellos."}]},' +
      '{"change":"gone","collection":"findings","id":"cosmetics4wellbeing-goes-on"},' +
      '{"change":"gone","collection":"findings","id":"creative-industries-styria-ended-2025"},' +
      '{"change":"gone","collection":"findings","id":"csoftmty-becomes-cluster-of-innovation"},' +
      '{"change":"gone","collection":"findings","id":"delta-aeromexico-approval-ended-2026"},' +
      '{"change":"changed","collection":"findings","id":"eacp-abroad-visit-2016-or-2017","fields":[{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"2.2","page":4,"footnote":20,"anchor":"September 2017 delegation EACP-ABROAD"},{"source":"web-eacp-abroad-fact-finding"}]},{"field":"claims","after":[{"text":{"en":"The visit was in September 2017.","es":"La visita fue en septiembre de 2017."},"citations":[{"source":"eccp-mexico-2019","section":"2.2","page":4,"footnote":20,"anchor":"September 2017 delegation EACP-ABROAD"}]},{"text":{"en":"The visit was on 27\\u201330 September 2016.","es":"La visita fue del 27 al 30 de septiembre de 2016."},"citations":[{"source":"web-eacp-abroad-fact-finding"}]}]}]},' +
      '{"change":"changed","collection":"findings","id":"eacp-eurosme-escp-4i-or-escp-s3","fields":[{"field":"claims","after":[{"text":{"en":"It is a second-generation ESCP-4i.","es":"Es una ESCP-4i de segunda generación."},"citations":[{"source":"eccp-mexico-2019","section":"3.2","page":11,"footnote":53,"anchor":"EACP-EUROSME second generation ESCP-4i"}]},{"text":{"en":"Its profile stands among those of the ESCP-S3.","es":"Su perfil figura entre los de las ESCP-S3."},"citations":[{"source":"eccp-mexico-2019","section":"3.2","page":11,"footnote":53,"anchor":"escp-s3-profiles/eacp-eurosme"}]}]}]},' +
      '{"change":"changed","collection":"findings","id":"eacp-network-or-escp-4i","fields":[{"field":"claims","after":[{"text":{"en":"Both are first-generation ESCP-4i.","es":"Ambas son ESCP-4i de primera generación."},"citations":[{"source":"eccp-mexico-2019","section":"4.2","page":15,"anchor":"EACP ABROAD are first generation ESCP-4i"}]},{"text":{"en":"The EACP is a network of clusters.","es":"La EACP es una red de clústeres."},"citations":[{"source":"eccp-mexico-2019","section":"4.2","page":15,"footnote":72,"anchor":"EACP network European aerospace clusters"}]},{"text":{"en":"EACP-ABROAD is one partnership.","es":"EACP-ABROAD es una sola asociación."},"citations":[{"source":"eccp-mexico-2019","section":"2.2","page":4,"anchor":"EACP-ABROAD partners"}]}]},{"field":"resolution.en","after":"The EACP is kept as a network, EACP-ABROAD as the ESCP-4i of the first generation; only the latter is counted."},{"field":"resolution.es","after":"La EACP se conserva como red y EACP-ABROAD como la ESCP-4i de primera generación; solo esta última se cuenta."}]},' +
      '{"change":"changed","collection":"findings","id":"easa-under-two-names","fields":[{"field":"title.es","after":"AESA con dos nombres"}]},' +
      '{"change":"gone","collection":"findings","id":"easme-became-eismea"},' +
      '{"change":"gone","collection":"findings","id":"eccp-run-by-others"},' +
      '{"change":"gone","collection":"findings","id":"electricity-law-of-2014-repealed"},' +
      '{"change":"gone","collection":"findings","id":"electricity-market-opened-then-planned"},' +
      '{"change":"changed","collection":"findings","id":"esca-labels-eight-or-seven","fields":[{"field":"about","after":["esca-labels-mexico","esca-label-scheme","esca-gold-claut","esca-bronze-claugto","esca-bronze-monterrey-aerocluster","esca-gold-csoftmty","esca-silver-ijalti","esca-silver-it-baja","esca-bronze-clia"]}]},' +
      '{"change":"gone","collection":"findings","id":"escp-4i-first-generation-24-or-25"},' +
      '{"change":"changed","collection":"findings","id":"escp-4i-second-generation-undercount","fields":[{"field":"claims","after":[{"text":{"en":"Two of the second generation target Mexico, GEO-ENERGY EUROPE and SENTINEL.","es":"Dos de la segunda generación se dirigen a México, GEO-ENERGY EUROPE y SENTINEL."},"citations":[{"source":"eccp-mexico-2019","section":"2.2","page":4,"anchor":"two from the second generation"}]},{"text":{"en":"SpaceWave was put forward in Mexico in 2018, and is a second-generation ESCP-4i.","es":"SpaceWave se presentó en México en 2018 y es una ESCP-4i de segunda generación."},"citations":[{"source":"eccp-mexico-2019","section":"2.2","page":4,"footnote":17,"anchor":"SpaceWave key organisations in Mexico"},{"source":"eccp-mexico-2019","section":"3.2","page":11,"footnote":52,"anchor":"SpaceWave second generation"}]},{"text":{"en":"Mexico is a target market of SpaceWave.","es":"México es un mercado objetivo de SpaceWave."},"citations":[{"source":"web-spacewave-world-ocean-summit"}]},{"text":{"en":"Cosmetics4Wellbeing explored the Mexican market in 2019.","es":"Cosmetics4Wellbeing exploró el mercado mexicano en 2019."},"citations":[{"source":"eccp-mexico-2019","section":"2.2","page":3,"footnote":16,"anchor":"Cosmetics4Wellbeing benchmarking trip to Mexico"}]},{"text":{"en":"Cosmetics4Wellbeing, an ESCP-4i whose consortium was at work by 2018, chose Mexico as a target.","es":"Cosmetics4Wellbeing, una ESCP-4i cuyo consorcio ya trabajaba en 2018, eligió a México como objetivo."},"citations":[{"source":"web-cosmetics-c4w-committee"}]}]}]},' +
      '{"change":"changed","collection":"findings","id":"footnotes-57-92-without-address","fields":[{"field":"summary.en","after":"Section 4 cites footnotes 57 to 92, but our copy of the text ends before their addresses. For number 78 a page that fits is known, and for number 86 a candidate."},{"field":"summary.es","after":"El apartado 4 cita las notas 57 a 92, pero nuestra copia del texto termina antes de sus direcciones. Para la 78 se conoce una página que encaja y para la 86 una candidata."}]},' +
      '{"change":"changed","collection":"findings","id":"geo-energy-europe-eight-eu-clusters","fields":[{"field":"claims","after":[{"text":{"en":"Eight EU clusters form the partnership.","es":"Ocho clústeres de la UE forman la asociación."},"citations":[{"source":"eccp-mexico-2019","section":"2.2","page":5,"table":1,"anchor":"GEO-ENERGY EUROPE 8"}]},{"text":{"en":"Its eight partners are four clusters and four business networks; JESDER is in Turkey.","es":"Sus ocho socios son cuatro clústeres y cuatro redes empresariales; JESDER está en Turquía."},"citations":[{"source":"web-geo-energy-europe-start"}]}]}]},' +
      '{"change":"gone","collection":"findings","id":"geo-energy-europe-second-phase"},' +
      '{"change":"gone","collection":"findings","id":"geo-energy-europe-until-2019-or-2020"},' +
      '{"change":"changed","collection":"findings","id":"global-agreement-updated-or-in-talks-2016","fields":[{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"2.1","page":2,"anchor":"May 2016 updated the GA"},{"source":"web-global-agreement-2025"}]},{"field":"claims","after":[{"text":{"en":"Both sides updated it in May 2016.","es":"Ambas partes lo actualizaron en mayo de 2016."},"citations":[{"source":"eccp-mexico-2019","section":"2.1","page":2,"anchor":"May 2016 updated the GA"}]},{"text":{"en":"Talks on its modernisation began in 2016.","es":"Las negociaciones para modernizarlo empezaron en 2016."},"citations":[{"source":"web-global-agreement-2025"}]}]},{"field":"resolution.en","after":"The milestone of May 2016 keeps the paper\\u0027s word. It most likely marks the start of the talks."},{"field":"resolution.es","after":"El hito de mayo de 2016 conserva la palabra del documento. Lo más probable es que señale el inicio de las negociaciones."},{"field":"summary.en","after":"The paper has the agreement updated in May 2016. A report of 2025 has the talks on its modernisation begin in 2016 and end in January 2025."},{"field":"summary.es","after":"El documento da el acuerdo por actualizado en mayo de 2016. Una noticia de 2025 sitúa el inicio de las negociaciones en 2016 y su fin en enero de 2025."}]},' +
      '{"change":"gone","collection":"findings","id":"helice-and-andalucia-aerospace"},' +
      '{"change":"gone","collection":"findings","id":"horizon-2020-and-its-cofunding-succeeded"},' +
      '{"change":"changed","collection":"findings","id":"hyphens-lost-in-our-copy","fields":[{"field":"summary.en","after":"Where a line of the original ends on a hyphen, our copy joins the halves, as in EUMexico, heavyvehicle, Máquinasherramientas and some addresses. These are faults of the copy, not of the paper."},{"field":"summary.es","after":"Donde una línea del original acaba en guion, nuestra copia une las mitades, como en EUMexico, heavyvehicle, Máquinasherramientas y algunas direcciones. Son fallos de la copia, no del documento."},{"field":"title.en","after":"Hyphens lost in our copy"},{"field":"title.es","after":"Guiones perdidos en nuestra copia"}]},' +
      '{"change":"gone","collection":"findings","id":"i2cat-and-kunststoff-institut-no-clusters"},' +
      '{"change":"gone","collection":"findings","id":"ijalti-much-reduced"},' +
      '{"change":"changed","collection":"findings","id":"interizon-and-international","fields":[{"field":"claims","after":[{"text":{"en":"\\u201cInterizon Cluster and International\\u201d.","es":"«Interizon Cluster and International»."},"citations":[{"source":"eccp-mexico-2019","section":"2.2","page":5,"table":2,"footnote":27,"anchor":"Interizon Cluster and International"}]}]}]},' +
      '{"change":"changed","collection":"findings","id":"it-industry-two-per-cent","fields":[{"field":"summary.es","after":"La industria de TI suponía el 0,15 % del PIB en 2016 y crecerá en torno al 2 % hasta 2019. No queda claro si el 2 % es una tasa anual, el crecimiento de tres años o una proporción del PIB por alcanzar."}]},' +
      '{"change":"gone","collection":"findings","id":"joint-steering-committee-yearly-or-every-two-years"},' +
      '{"change":"changed","collection":"findings","id":"lcba-meetings-two-of-eight","fields":[{"field":"about","after":["lcba-business-meetings","lcba-business-meetings-2015-2017","lcba-8th-business-meeting-puebla","lcba-leon-meeting-2017"]},{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"2.2","page":5,"footnote":29,"anchor":"eight business meetings"},{"source":"web-lcba-guanajuato"}]},{"field":"claims","after":[{"text":{"en":"There were eight meetings.","es":"Hubo ocho encuentros."},"citations":[{"source":"eccp-mexico-2019","section":"2.2","page":5,"footnote":29,"anchor":"eight business meetings"}]},{"text":{"en":"The eighth was in Puebla.","es":"El octavo fue en Puebla."},"citations":[{"source":"eccp-mexico-2019","section":"2.2","page":6,"footnote":30,"anchor":"took place in Puebla"}]},{"text":{"en":"One was in León in March 2017.","es":"Uno fue en León en marzo de 2017."},"citations":[{"source":"web-lcba-guanajuato"}]}]},{"field":"count.listed","after":2},{"field":"resolution.en","after":"The series keeps its eight, and comprises the two that are known; the cities of the six others are open."},{"field":"resolution.es","after":"La serie conserva sus ocho y comprende los dos que se conocen; las ciudades de los otros seis quedan abiertas."},{"field":"summary.en","after":"Eight business meetings were held in two years, in cities that the paper does not list. It places the eighth in Puebla; a newspaper tells of another, in León."},{"field":"summary.es","after":"En dos años hubo ocho encuentros empresariales, en ciudades que el documento no enumera. Sitúa el octavo en Puebla; un periódico informa de otro, en León."},{"field":"title.en","after":"Two of eight LCBA meetings known"},{"field":"title.es","after":"Dos de los ocho encuentros de LCBA conocidos"}]},' +
      '{"change":"gone","collection":"findings","id":"mexico-aerospace-rank-fourteen-or-twelve"},' +
      '{"change":"changed","collection":"findings","id":"mexico-city-water-or-wastewater","fields":[{"field":"claims","after":[{"text":{"en":"The theme was water management.","es":"El tema era la gestión del agua."},"citations":[{"source":"eccp-mexico-2019","section":"2.2","page":4,"anchor":"waste management and water management"}]},{"text":{"en":"The theme was wastewater.","es":"El tema eran las aguas residuales."},"citations":[{"source":"web-mexico-city-matchmaking"}]}]}]},' +
      '{"change":"gone","collection":"findings","id":"mexico-trade-agreements-13-then-14"},' +
      '{"change":"changed","collection":"findings","id":"mission-host-techops-delta-aeromexico","fields":[{"field":"claims","after":[{"text":{"en":"TechOps JV stands with both airlines in one item.","es":"TechOps JV figura con ambas aerolíneas en un solo elemento."},"citations":[{"source":"eccp-mexico-2019","section":"2.2","page":4,"footnote":20,"anchor":"TechOps JV Delta airlines Aeromexico"}]}]},{"field":"resolution.en","after":"Read as one host, a joint venture (JV) of the two airlines, each of which has its own record."},{"field":"resolution.es","after":"Se lee como un solo anfitrión, una empresa conjunta (JV) de las dos aerolíneas, cada una con su registro."}]},' +
      '{"change":"gone","collection":"findings","id":"mobility-labels-joined-by-queretaro"},' +
      '{"change":"gone","collection":"findings","id":"move-mexico-or-not"},' +
      '{"change":"gone","collection":"findings","id":"nafta-renegotiation-signed-2018"},' +
      '{"change":"gone","collection":"findings","id":"nafta-replaced-2020"},' +
      '{"change":"gone","collection":"findings","id":"nafta-third-party-canada"},' +
      '{"change":"changed","collection":"findings","id":"nuevoleon-joined","fields":[{"field":"about","after":["csoftmty","nuevo-leon"]}]},' +
      '{"change":"changed","collection":"findings","id":"outlooks-without-numbers","fields":[{"field":"claims","after":[{"text":{"en":"Small improvements are expected in two years.","es":"Se esperan pequeñas mejoras en dos años."},"citations":[{"source":"eccp-mexico-2019","section":"2","page":1,"anchor":"small improvements 2019 and 2020"}]},{"text":{"en":"The solar plants serve a national target.","es":"Las plantas solares contribuyen a una meta nacional."},"citations":[{"source":"eccp-mexico-2019","section":"4.3","page":16,"anchor":"national target for renewable energy"}]}]},{"field":"resolution.en","after":"No figure is made of either."},{"field":"resolution.es","after":"Ninguno de los dos se convierte en cifra."},{"field":"summary.en","after":"GDP is to improve a little in 2019 and 2020, and Mexico has a national target for renewable energy; neither comes with a number."},{"field":"summary.es","after":"El PIB mejorará un poco en 2019 y 2020, y México tiene una meta nacional de energía renovable; ni lo uno ni lo otro lleva una cifra."}]},' +
      '{"change":"changed","collection":"findings","id":"partners-missing-from-target-tables","fields":[{"field":"claims","after":[{"text":{"en":"The first four cooperate with Mexican clusters.","es":"Los cuatro primeros cooperan con clústeres mexicanos."},"citations":[{"source":"eccp-mexico-2019","section":"2.2","page":5,"table":2,"anchor":"AFM ACICAE Aertic Interizon"}]},{"text":{"en":"The two others travelled to Mexico.","es":"Los otros dos viajaron a México."},"citations":[{"source":"eccp-mexico-2019","section":"2.2","page":4,"anchor":"Marine South East Niedersachsen Aviation"}]},{"text":{"en":"The automotive table has none of them.","es":"La tabla de automoción no incluye a ninguno."},"citations":[{"source":"eccp-mexico-2019","section":"4.1","page":14,"table":3,"anchor":"European automotive clusters interested"}]},{"text":{"en":"The aerospace table has none of them.","es":"La tabla aeroespacial no incluye a ninguno."},"citations":[{"source":"eccp-mexico-2019","section":"4.2","page":15,"table":4,"anchor":"European aerospace clusters interested"}]},{"text":{"en":"The ICT table has none of them.","es":"La tabla de TIC no incluye a ninguno."},"citations":[{"source":"eccp-mexico-2019","section":"4.4","page":19,"table":6,"anchor":"European ICT clusters interested"}]}]}]},' +
      '{"change":"changed","collection":"findings","id":"promexico-closed-2019","fields":[{"field":"about","after":["promexico","een","promexico-eccp-mou","secretaria-de-economia","sre"]},{"field":"claims","after":[{"text":{"en":"ProMéxico is a party to the memorandum with the ECCP.","es":"ProMéxico es parte del memorando con la ECCP."},"citations":[{"source":"eccp-mexico-2019","section":"2.1","page":2,"anchor":"ProMéxico signed MoU"}]},{"text":{"en":"ProMéxico is a contact point of the EEN.","es":"ProMéxico es punto de contacto de la EEN."},"citations":[{"source":"eccp-mexico-2019","section":"2.2","page":6,"anchor":"EEN contact points ProMéxico"}]},{"text":{"en":"ProMéxico was closed in 2019.","es":"ProMéxico se cerró en 2019."},"citations":[{"source":"web-promexico-transition"}]}]}]},' +
      '{"change":"gone","collection":"findings","id":"rd-tax-credit-total-or-increase"},' +
      '{"change":"changed","collection":"findings","id":"reina-plus-leader-or-member","fields":[{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"2.2","page":4,"anchor":"Basque Energy Cluster leader"},{"source":"eccp-mexico-2019","section":"3.1","page":8,"anchor":"Basque Energy Cluster member REINA PLUS"}]},{"field":"claims","after":[{"text":{"en":"The cluster leads the partnership, and organised the mission with IDOM.","es":"El clúster lidera la asociación y organizó la misión con IDOM."},"citations":[{"source":"eccp-mexico-2019","section":"2.2","page":4,"footnote":18,"anchor":"Basque Energy Cluster leader"}]},{"text":{"en":"The cluster is a member of the partnership.","es":"El clúster es miembro de la asociación."},"citations":[{"source":"eccp-mexico-2019","section":"3.1","page":8,"anchor":"Basque Energy Cluster member REINA PLUS"}]},{"text":{"en":"The partnership organised the mission.","es":"La asociación organizó la misión."},"citations":[{"source":"eccp-mexico-2019","section":"3.1","page":9,"footnote":44,"anchor":"mission to Mexico five European companies"}]},{"text":{"en":"The cluster organised the mission as leader of the partnership.","es":"El clúster organizó la misión como líder de la asociación."},"citations":[{"source":"web-reina-plus-mission"}]}]},{"field":"resolution.en","after":"The two can both hold, since a leader is a member. The cluster is kept as coordinator and as the mission\\u0027s organiser."},{"field":"resolution.es","after":"Ambas cosas pueden ser ciertas, pues quien lidera es miembro. El clúster se conserva como coordinador y organizador de la misión."},{"field":"summary.en","after":"Section 2 has the Basque Energy Cluster lead REINA PLUS and organise the mission of 2017. The success story makes it a member, and the partnership the organiser."},{"field":"summary.es","after":"El apartado 2 presenta al Clúster de Energía del País Vasco como líder de REINA PLUS y organizador de la misión de 2017. El caso de éxito lo hace miembro, y organizadora a la asociación."}]},' +
      '{"change":"gone","collection":"findings","id":"safran-in-mexico-grown-since"},' +
      '{"change":"gone","collection":"findings","id":"safran-seven-sites-or-eleven-subsidiaries"},' +
      '{"change":"gone","collection":"findings","id":"safran-without-security"},' +
      '{"change":"gone","collection":"findings","id":"sct-renamed-sict"},' +
      '{"change":"changed","collection":"findings","id":"sector-tables-hold-other-trades","fields":[{"field":"claims","after":[{"text":{"en":"Two plastics centres are among the automotive clusters.","es":"Dos centros de plásticos figuran entre los clústeres de automoción."},"citations":[{"source":"eccp-mexico-2019","section":"4.1","page":14,"table":3,"anchor":"Centro Español de Plasticos Kunststoff-Institut"}]},{"text":{"en":"Nanoprogress is among those for renewable energy.","es":"Nanoprogress figura entre los de energías renovables."},"citations":[{"source":"eccp-mexico-2019","section":"4.3","page":17,"table":5,"anchor":"Nanoprogress z.s."}]},{"text":{"en":"Mechanical engineers are among the automotive clusters.","es":"Entre los clústeres de automoción hay uno de ingeniería mecánica."},"citations":[{"source":"eccp-mexico-2019","section":"4.1","page":14,"table":3,"anchor":"Transylvanian Mechanical Engineering Cluster"}]},{"text":{"en":"A cluster for production technologies is among those for ICT.","es":"Entre los de TIC hay un clúster de tecnologías de producción."},"citations":[{"source":"eccp-mexico-2019","section":"4.4","page":19,"table":6,"anchor":"PRODUTECH Production Technologies"}]}]},{"field":"summary.es","after":"Por su nombre, algunos clústeres de la tabla de automoción son de otros ámbitos, como los dos centros de plásticos y los ingenieros mecánicos de Transilvania; también Nanoprogress entre los de energías renovables y un clúster de tecnologías de producción entre los de TIC. Las tablas parecen seguir lo que cada uno declara, no su núcleo."}]},' +
      '{"change":"gone","collection":"findings","id":"spacewave-mexico-or-four-other-countries"},' +
      '{"change":"changed","collection":"findings","id":"spanish-accents-missing","fields":[{"field":"about","after":["queretaro","queretaro-automotive-cluster","unaq","aeromexico","itesm","smart-grid-mexico","centro-espanol-de-plasticos","cegistam","acicae","clia"]}]},' +
      '{"change":"changed","collection":"findings","id":"story-1-clusters-that-are-none","fields":[{"field":"claims","after":[{"text":{"en":"All partners are listed as clusters.","es":"Todos los socios figuran como clústeres."},"citations":[{"source":"eccp-mexico-2019","section":"3.1","page":7,"anchor":"Clusters involved"}]},{"text":{"en":"CEFAEN is a public agency.","es":"CEFAEN es un organismo público."},"citations":[{"source":"eccp-mexico-2019","section":"3.1","page":7,"anchor":"CEFAEN Public Administration Decentralised Agency"}]},{"text":{"en":"Amdee and ANES are associations.","es":"Amdee y ANES son asociaciones."},"citations":[{"source":"eccp-mexico-2019","section":"3.1","page":8,"anchor":"Amdee ANES association"}]}]},{"field":"summary.en","after":"Story 1 heads its list of partners as clusters, but describes CEFAEN as a public agency, Amdee and ANES as associations, and Smart Grid México as a non-profit organisation."},{"field":"summary.es","after":"El caso 1 titula su lista de socios como clústeres, pero describe CEFAEN como organismo público, Amdee y ANES como asociaciones y Smart Grid México como organización sin ánimo de lucro."}]},' +
      '{"change":"gone","collection":"findings","id":"styria-puebla-agreement-2018-or-2019"},' +
      '{"change":"changed","collection":"findings","id":"table-2-pairings","fields":[{"field":"summary.en","after":"Our copy of Table 2 runs its two columns apart, so that no row shows which European cluster works with which Mexican one. Footnotes 24 to 27 each close a cell and point to the ECCP profile of a Mexican cluster, which fixes eight pairings."},{"field":"summary.es","after":"Nuestra copia de la tabla 2 separa sus dos columnas, y ninguna fila muestra qué clúster europeo trabaja con cuál mexicano. Las notas 24 a 27 cierran cada celda y remiten al perfil ECCP de un clúster mexicano, lo que fija ocho parejas."}]},' +
      '{"change":"gone","collection":"findings","id":"tada-without-mexico"},' +
      '{"change":"gone","collection":"findings","id":"target-mexico-newer-projects-elsewhere"},' +
      '{"change":"changed","collection":"findings","id":"trade-agreement-2018-concluded-2025","fields":[{"field":"about","after":["eu-mexico-trade-agreement-2018","global-agreement"]},{"field":"citations","after":[{"source":"eccp-mexico-2019","section":"2.1","page":2,"anchor":"April 2018 new agreement on trade"},{"source":"web-global-agreement-2025"}]},{"field":"claims","after":[{"text":{"en":"A new trade agreement was reached in April 2018.","es":"En abril de 2018 se alcanzó un nuevo acuerdo comercial."},"citations":[{"source":"eccp-mexico-2019","section":"2.1","page":2,"anchor":"April 2018 new agreement on trade"}]},{"text":{"en":"Talks were concluded on 17 January 2025.","es":"Las negociaciones concluyeron el 17 de enero de 2025."},"citations":[{"source":"web-global-agreement-2025"}]}]},{"field":"resolution.en","after":"The milestone of 2018 stands; the conclusion of 2025 is added with its source."},{"field":"resolution.es","after":"El hito de 2018 se mantiene; la conclusión de 2025 se añade con su fuente."},{"field":"summary.en","after":"The paper looks forward to the effects of the agreement reached in April 2018. Talks on the wider modernised agreement were concluded only on 17 January 2025; no source of ours shows a signature."},{"field":"summary.es","after":"El documento anticipa los efectos del acuerdo alcanzado en abril de 2018. Las negociaciones del acuerdo modernizado más amplio no concluyeron hasta el 17 de enero de 2025; ninguna fuente nuestra muestra una firma."}]},' +
      '{"change":"gone","collection":"findings","id":"trade-agreement-all-or-nearly-all-goods"},' +
      '{"change":"changed","collection":"findings","id":"uk-clusters-counted-as-european","fields":[{"field":"claims","after":[{"text":{"en":"A British cluster is among the European automotive clusters.","es":"Un clúster británico figura entre los europeos de automoción."},"citations":[{"source":"eccp-mexico-2019","section":"4.1","page":14,"table":3,"anchor":"North East Automotive Alliance United Kingdom"}]},{"text":{"en":"A British cluster is among the European aerospace clusters.","es":"Un clúster británico figura entre los aeroespaciales europeos."},"citations":[{"source":"eccp-mexico-2019","section":"4.2","page":15,"table":4,"anchor":"North West Aerospace Alliance United Kingdom"}]},{"text":{"en":"The United Kingdom left the Union on 31 January 2020.","es":"El Reino Unido salió de la Unión el 31 de enero de 2020."},"citations":[{"source":"web-uk-withdrawal"}]}]}]},' +
      '{"change":"changed","collection":"findings","id":"unaq-campus-4600-square-metres","fields":[{"field":"claims","after":[{"text":{"en":"The main building has 4,600 m² and was handed over in late 2013.","es":"El edificio principal tiene 4600 m² y se entregó a finales de 2013."},"citations":[{"source":"eccp-mexico-2019","section":"3.2","page":11,"anchor":"main building 4,600 late 2013"}]},{"text":{"en":"Of 4,600 m² planned for the complex, 1,600 m² were in use in November 2013.","es":"De los 4600 m² previstos para el complejo, en noviembre de 2013 se usaban 1600 m²."},"citations":[{"source":"web-unaq-campus-2013"}]}]},{"field":"summary.es","after":"Para el documento, 4600 m² es el edificio principal, entregado a finales de 2013. En noviembre de 2013 un periódico dio la misma cifra para todo el complejo previsto, del que se usaban 1600 m²."},{"field":"title.es","after":"4600 m² de edificio principal o de campus"}]},' +
      '{"change":"gone","collection":"findings","id":"unaq-campus-agreement-pairs"},' +
      '{"change":"gone","collection":"findings","id":"unaq-hangar-aircraft-and-year"},' +
      '{"change":"gone","collection":"findings","id":"unaq-rector-changed"},' +
      '{"change":"changed","collection":"findings","id":"villanueva-will-be-or-is-largest","fields":[{"field":"summary.en","after":"The paper foretells that the Villanueva project will be the largest solar project in the Americas. The bank, at the end of 2018, says that it is."}]}]}}]',
  )
