import Testing

/// A change of the default deployment's files that brings a failure about, and where its rule must find it.
struct Mutation: Sendable, CustomTestStringConvertible {
  struct Change: Sendable {
    let path: String
    let old: String
    let new: String
  }

  let rule: String
  let changes: [Change]
  /// The file and a piece of the line, as it is after the change.
  let place: (path: String, line: String)

  var testDescription: String { "\(rule) (\(place.line))" }

  init(_ rule: String, _ path: String, _ old: String, _ new: String, at line: String, in other: String? = nil) {
    self.init(rule, [Change(path: path, old: old, new: new)], at: line, in: other ?? path)
  }

  init(_ rule: String, _ changes: [Change], at line: String, in path: String) {
    (self.rule, self.changes, place) = (rule, changes, (path, line))
  }
}
