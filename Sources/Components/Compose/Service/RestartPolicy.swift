import Documents

extension Compose {
  /// When a container is started again.
  package enum RestartPolicy: Hashable {
    case never
    case always
    case unlessStopped
    /// With the number of attempts; nil for any.
    case onFailure(Int?)
  }
}

extension Compose.RestartPolicy: ScalarValue {
  package init(_ text: String) throws(InvalidValue) {
    let halves = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    switch text {
    case "no": self = .never
    case "always": self = .always
    case "unless-stopped": self = .unlessStopped
    case "on-failure": self = .onFailure(nil)
    default:
      guard halves.count == 2, halves[0] == "on-failure", let attempts = Int(halves[1]), attempts >= 0 else {
        let words = ["no", "always", "unless-stopped", "on-failure"]
        throw InvalidValue(
          expected: "one of \(words.joined(separator: ", "))", found: "\"\(text)\"",
          help: words.nearest(to: text).map { "did you mean \($0)?" } ?? "")
      }
      self = .onFailure(attempts)
    }
  }

  package var text: String {
    switch self {
    case .never: "no"
    case .always: "always"
    case .unlessStopped: "unless-stopped"
    case .onFailure(let attempts): "on-failure" + (attempts.map { ":\($0)" } ?? "")
    }
  }

  package static var scalarSchema: ScalarSchema {
    ScalarSchema(
      pattern: "^(no|always|unless-stopped|on-failure(:[0-9]+)?)$",
      expected: "one of no, always, unless-stopped, on-failure")
  }
}
