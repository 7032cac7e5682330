import Documents

/// The versions of programs whose files no image speaks for: the newest releases whose keys are known here.
enum AssumedVersions {
  static let prometheus = Version(3, 14)
  static let tempo = Version(3, 0, 3)
}
