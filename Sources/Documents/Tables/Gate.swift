/// The versions of a component that know a key.
@usableFromInline
package struct Gate: Sendable {
  /// The first that knows it.
  package var since: Version?

  /// The first that no longer knows it.
  package var removed: Version?

  /// What to write instead where the key is not known; empty where there is nothing.
  package var instead: String

  package init(since: Version? = nil, removed: Version? = nil, instead: String = "") {
    self.since = since
    self.removed = removed
    self.instead = instead
  }

  @usableFromInline
  package static let open = Gate()

  /// Without a version, every key is known.
  @usableFromInline
  package func admits(_ version: Version?) -> Bool {
    guard let version else { return true }
    if let since, version < since { return false }
    if let removed, version >= removed { return false }
    return true
  }

  func refusal(of key: String, by version: Version) -> (message: String, help: String) {
    let help = instead.isEmpty ? "remove it" : instead
    if let since, version < since {
      return ("\(key) is known from version \(since) on; this is written for \(version).", help)
    }
    return ("\(key) was removed in version \(removed ?? version); this is written for \(version).", help)
  }
}
