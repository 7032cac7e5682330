import Documents

extension Tempo {
  /// Changes or drops series before they are sent.
  package struct RelabelConfig: Document, Equatable {
    package var sourceLabels: [String] = []
    package var separator: String?
    package var regex: String?
    package var modulus: Int?
    package var targetLabel: String?
    package var replacement: String?
    package var action: Action?

    package enum Action: String, Choice {
      case replace
      case keep
      case drop
      case keepequal
      case dropequal
      case hashmod
      case labelmap
      case labeldrop
      case labelkeep
      case lowercase
      case uppercase
    }

    package init() {}

    package static let fields: Fields<Self> = [
      optional("source_labels", \.sourceLabels),
      optional("separator", \.separator),
      optional("regex", \.regex),
      optional("modulus", \.modulus),
      optional("target_label", \.targetLabel),
      optional("replacement", \.replacement),
      optional("action", \.action),
    ]
  }
}
