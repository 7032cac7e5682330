import Documents
import OrderedCollections

extension Grafana.Dashboard {
  /// Whether it is written in the second schema, of which nothing is read: provisioning from files refuses it.
  package var isOfSecondSchema: Bool { rest.keys.contains { Self.secondSchema.contains($0) } && panels.isEmpty }

  private static let secondSchema: Set<String> = ["elements", "spec"]

  /// What the second schema holds is kept as it is.
  package static func decode(_ node: Node, _ decoding: inout Decoding) -> Self? {
    let isSecond = secondSchema.contains { node[$0]?.entries != nil } && node["panels"] == nil
    guard isSecond, let entries = node.entries else { return decodeMapping(node, &decoding) }
    var dashboard = Self()
    for entry in entries { dashboard.rest[entry.key.scalar?.text ?? ""] = entry.value }
    return dashboard
  }
}
