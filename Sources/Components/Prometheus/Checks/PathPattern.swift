import Documents

/// Paths that may hold one `*`, in their last part.
enum PathPattern {
  /// Reports a pattern that Prometheus does not read.
  static func check(_ paths: Read<[String]>, _ decoding: inout Decoding) {
    for path in paths.elements() where !isValid(path.value) {
      decoding.report(
        "Expected a path with * in its file name alone, found \"\(path.value.clipped)\".",
        help: "name the folder, and write * for files in it", at: path)
    }
  }

  static func isValid(_ path: String) -> Bool {
    guard let star = path.firstIndex(of: "*") else { return true }
    return !path[star...].contains("/")
  }
}
