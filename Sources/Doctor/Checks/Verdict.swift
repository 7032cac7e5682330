import Documents

/// What was asked and what came back.
package struct Evidence: Hashable, Sendable {
  package let asked: String
  package let found: String
  /// What does not break the chain and is worth knowing.
  package let notes: [String]

  init(_ question: Question, _ found: String, notes: [String] = []) {
    asked = question.description
    self.found = found
    self.notes = notes
  }
}

/// What to do about a broken link.
package struct Remedy: Hashable, Sendable {
  package let text: String
  /// Where in the files it is done, where that is known.
  package let place: Place?

  init(_ text: String, at place: Place? = nil) {
    self.text = text
    self.place = place
  }
}

/// Why a judge does not find that a link holds.
enum Finding: Error {
  case broken(Evidence, remedy: Remedy)
  /// There is nothing to judge by, for the reason given.
  case unknown(String)
  /// There is nothing to judge by yet, and will be soon.
  case early(String)
  /// The application is probably no part of the chain, for the reason given; nothing more is asked of it.
  case bystander(String)
}

/// What became of a check.
package enum Verdict: Hashable, Sendable {
  case holds(Evidence)
  case broken(Evidence, Remedy)
  case skipped(Reason)

  /// Why a check was skipped.
  package enum Reason: Hashable, Sendable {
    /// A link before it is broken: the one of this title.
    case broken(String)
    /// There is nothing to judge by.
    case unknown(String)
    /// There is nothing to judge by yet.
    case early(String)
  }
}

extension Verdict.Reason: CustomStringConvertible {
  package var description: String {
    switch self {
    case .broken(let title): "it depends on what is broken: \(title)"
    case .unknown(let reason), .early(let reason): reason
    }
  }
}
