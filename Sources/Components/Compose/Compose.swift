/// The documents of a Compose project.
package enum Compose {
  /// Whether Compose leaves a key alone wherever it stands.
  package static func isExtension(_ key: String) -> Bool { key.hasPrefix("x-") }
}
