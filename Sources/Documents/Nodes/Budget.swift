/// What reading one text may cost, so that no input can exhaust the machine.
package struct Budget: Sendable {
  /// The largest text, in bytes.
  package var bytes = 64 << 20

  /// How deeply collections may nest.
  package var depth = 200

  /// How many nodes a text may mean, aliases counted as often as they are used.
  package var nodes = 2_000_000

  package init() {}

  package static let standard = Budget()
}

extension Budget {
  package func excess(of source: Source) -> Diagnostic? {
    guard source.bytes.count > bytes else { return nil }
    return Diagnostic(
      "The file has \(source.bytes.count >> 20) MiB; at most \(bytes >> 20) MiB are read.",
      help: "split it, or check that this is the file you meant",
      at: Place(source, line: 1, column: 1))
  }

  package func tooDeep(at place: Place) -> Diagnostic {
    Diagnostic("Nested more than \(depth) levels deep.", help: "no file of these formats needs that", at: place)
  }

  package func tooLarge(at place: Place) -> Diagnostic {
    Diagnostic(
      "More than \(nodes) values, counting aliases as often as they are used.",
      help: "use fewer aliases, or split the file", at: place)
  }
}
