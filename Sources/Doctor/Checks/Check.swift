/// One link of the chain: what is asked of whom, and how the answers are judged.
///
/// A check asks nothing itself. Its questions follow from what has been answered so far, and it is asked for more of
/// them until it has none; its judge sees the answers alone, so that every failure can be tried as values.
package struct Check: Sendable {
  /// Names the check: `prometheus.flag`; for an application of several also which.
  package struct ID: Hashable, Sendable {
    package let name: String
    package let application: String?

    init(_ name: String, of application: String? = nil) {
      self.name = name
      self.application = application
    }
  }

  package let id: ID

  /// What holds when the link does, as a statement: `Prometheus is ready`.
  package let title: String

  /// The links without which there is nothing to see here; those before it in the chain.
  let requires: [ID]

  let questions: @Sendable (Answers) -> [Question]

  let judge: @Sendable (Answers) throws(Finding) -> Evidence
}

extension Check.ID: CustomStringConvertible {
  package var description: String { application.map { "\(name) (\($0))" } ?? name }
}
