import Documents

/// What a value means can depend on the key beside it: a datasource's settings on its type. The mapping that holds both
/// says whose the value is before it is decoded.
extension Decoding {
  enum Owner: String {
    case panel, datasource
  }

  /// The plugin that the values being read belong to, where they are an owner's.
  func plugin(of owner: Owner) -> Grafana.PluginID? { kinds[owner.rawValue].map { Grafana.PluginID($0) } }

  /// Says so for what is read from here on; nil where the text does not say it.
  mutating func set(_ plugin: Node?, of owner: Owner) { kinds[owner.rawValue] = plugin?.scalar?.text }
}
