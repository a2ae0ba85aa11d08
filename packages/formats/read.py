"""Says what a file holds, as JSON: python3 read.py <library> <file>, or its version: python3 read.py <library>."""
import csv, importlib, json, sys

library, *path = sys.argv[1:]
if not path:
    print(sys.version.split()[0] if library == "csv" else importlib.import_module(library).__version__)
    sys.exit()
file = path[0]
if library == "csv":
    found = {"rows": sum(1 for _ in csv.reader(open(file, newline="", encoding="utf-8"))) - 1}
elif library == "openpyxl":
    import openpyxl
    found = {sheet.title: sheet.max_row - 1 for sheet in openpyxl.load_workbook(file, read_only=True).worksheets[1:]}
elif library == "docx":
    import docx
    document = docx.Document(file)
    found = {"headings": [one.text for one in document.paragraphs if one.style.name.startswith("Heading")]}
elif library == "rdflib":
    import rdflib
    form = {"ttl": "turtle", "nq": "nquads", "jsonld": "json-ld"}[file.rsplit(".", 1)[1]]
    graph = rdflib.ConjunctiveGraph()
    graph.parse(file, format=form)
    found = {"statements": len(graph)}
elif library == "networkx":
    import networkx
    read = {"gexf": networkx.read_gexf, "graphml": networkx.read_graphml, "json": lambda one: networkx.node_link_graph(json.load(open(one)), link="edges")}
    graph = read[file.rsplit(".", 1)[1]](file)
    found = {"nodes": graph.number_of_nodes(), "edges": graph.number_of_edges()}
elif library == "pydot":
    import networkx
    graph = networkx.nx_pydot.read_dot(file)
    # What DOT says of all nodes and edges is read as nodes of these names.
    graph.remove_nodes_from(["node", "edge", "\\n"])
    found = {"nodes": graph.number_of_nodes(), "edges": graph.number_of_edges()}
elif library == "igraph":
    import igraph
    graph = igraph.Graph.Read_GraphML(file)
    found = {"nodes": graph.vcount(), "edges": graph.ecount()}
elif library == "feedparser":
    import feedparser
    feed = feedparser.parse(file)
    found = {"entries": len(feed.entries), "faults": feed.bozo}
print(json.dumps(found))
