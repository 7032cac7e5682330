import Documents

/// What a value means can depend on the key beside it: a datasource's settings on its type. The mapping that holds both
/// marks the value before it is decoded.
extension Node {
  private static let mark = "!plugin:"

  /// The plugin that the value belongs to.
  var plugin: Grafana.PluginID? {
    tag.flatMap { $0.hasPrefix(Self.mark) ? Grafana.PluginID(String($0.dropFirst(Self.mark.count))) : nil }
  }

  /// The same with no mark.
  var unmarked: Node { plugin == nil ? self : Node(content, place: place) }

  /// The same value, of a plugin.
  func marked(_ plugin: String?) -> Node {
    guard let plugin else { return self }
    return Node(content, tag: Self.mark + plugin, place: place)
  }

  /// The same mapping with another value under a key, where the key is there.
  func replacing(_ key: String, _ change: (Node) -> Node) -> Node {
    guard let entries, let index = entries.lastIndex(where: { $0.key.scalar?.text == key }) else { return self }
    var changed = entries
    changed[index].value = change(changed[index].value)
    return Node(.mapping(changed), tag: tag, place: place)
  }
}
