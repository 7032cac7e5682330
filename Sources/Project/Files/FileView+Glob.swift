extension FileView {
  /// The paths that a pattern matches, sorted by folder; a pattern without wildcards is a path, whether it is there or not.
  func paths(matching pattern: String) -> (paths: [String], isComplete: Bool) {
    var found = [pattern.hasPrefix("/") ? "/" : ""]
    var isComplete = true
    for part in PathText.normalized(pattern).split(separator: "/") {
      guard GlobPattern.isPattern(part) else {
        found = found.map { PathText.joined(String(part), in: $0) }
        continue
      }
      guard let glob = GlobPattern(part) else { return ([], true) }
      var matches: [String] = []
      for folder in found {
        let names = names(in: folder)
        isComplete = isComplete && names.isComplete
        matches += names.known.filter(glob.matches).map { PathText.joined($0, in: folder) }
      }
      found = matches
    }
    return (found, isComplete)
  }
}
