import Documents

/// What a file is held to that no image says the version of: the newest release whose keys are known here.
enum NewestVersion {
  static let prometheus = Version(3, 14)
  static let tempo = Version(3, 0, 3)
}
