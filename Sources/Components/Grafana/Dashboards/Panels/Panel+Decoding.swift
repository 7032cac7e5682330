import Documents

extension Grafana.Panel {
  /// Options and field configuration are the panel plugin's own, and queries their datasource's.
  package static func decode(_ node: Node, _ decoding: inout Decoding) -> Self? {
    // A row holds panels, whose plugins are not its own.
    let outer = decoding.kinds
    defer { decoding.kinds = outer }
    decoding.set(node["type"], of: .panel)
    decoding.set(node["datasource"]?["type"], of: .datasource)
    return decodeMapping(node, &decoding)
  }
}

extension Grafana.Panel {
  package init(_ title: String, _ options: Grafana.PanelOptions, at position: Grafana.GridPosition) {
    self.title = title
    self.options = options
    self.position = position
    type = options.plugin
  }
}
