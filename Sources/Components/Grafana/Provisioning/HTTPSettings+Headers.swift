extension Grafana.HTTPSettings {
  /// Whether a key names a custom header: `httpHeaderName1` and so on.
  package static func isHeaderName(_ key: String) -> Bool {
    let prefix = "httpHeaderName"
    return key.hasPrefix(prefix) && Int(key.dropFirst(prefix.count)) != nil
  }
}
