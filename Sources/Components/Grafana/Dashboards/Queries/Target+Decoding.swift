import Documents
import OrderedCollections

extension Grafana.Target {
  /// A plugin writes what it likes under `query` or `format`; only where the plugin is known are they read.
  package static func decode(_ node: Node, _ decoding: inout Decoding) -> Self? {
    guard let entries = node.entries, !isKnown(node, decoding) else { return decodeMapping(node, &decoding) }
    let keptKeys: Set<String> = ["refId", "datasource", "hide"]
    var known: [Node.Entry] = []
    var others: [Node.Entry] = []
    for entry in entries {
      if keptKeys.contains(entry.key.scalar?.text ?? "") { known.append(entry) } else { others.append(entry) }
    }
    var target = decodeMapping(Node(.mapping(known), place: node.place), &decoding)
    for entry in others { target?.rest[entry.key.scalar?.text ?? ""] = entry.value }
    return target
  }

  private static func isKnown(_ node: Node, _ decoding: Decoding) -> Bool {
    let own = node["datasource"]?["type"]?.scalar.map { Grafana.PluginID($0.text) }
    switch own ?? decoding.plugin(of: .datasource) {
    case .prometheus, .tempo: return true
    // Other plugins that write PromQL or LogQL under this key mean the same by those beside it.
    default: return node["expr"]?.scalar.map { $0.style != .bare } ?? false
    }
  }
}
