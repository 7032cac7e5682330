import Documents

/// The versions of programs whose files no image speaks for.
struct AssumedVersions {
  /// What tells how installed programs are started, in which nobody writes their versions.
  static let procfile = "Procfile"

  let prometheus: Version?
  let tempo: Version?

  /// The newest releases whose keys are known here.
  static let newest = AssumedVersions(prometheus: Version(3, 14), tempo: Version(3, 0, 3))

  /// Whatever is installed.
  static let unknown = AssumedVersions(prometheus: nil, tempo: nil)
}
