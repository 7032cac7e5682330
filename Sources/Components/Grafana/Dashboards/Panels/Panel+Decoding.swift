import Documents

extension Grafana.Panel {
  /// Options and field configuration are the panel plugin's own, and queries their datasource's.
  package static func decode(_ node: Node, _ decoding: inout Decoding) -> Self? {
    let plugin = node["type"]?.scalar?.text
    let source = node["datasource"]?["type"]?.scalar?.text
    let marked =
      node
      .replacing("options") { $0.marked(plugin) }
      .replacing("fieldConfig") { config in
        config.replacing("defaults") { defaults in defaults.replacing("custom") { $0.marked(plugin) } }
      }
      .replacing("targets") { targets in
        guard let elements = targets.elements else { return targets }
        return Node(.sequence(elements.map { $0.marked(source) }), tag: targets.tag, place: targets.place)
      }
    return decodeMapping(marked, &decoding)
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
