import Documents

extension Tempo {
  /// What spans match that have all the attributes.
  package struct FilterMatch: Document, Equatable {
    package var matchType: MatchType?
    package var attributes: [FilterAttribute] = []

    package enum MatchType: String, Choice {
      case strict
      case regex
    }

    package init() {}

    package static let fields: Fields<Self> = [
      optional("match_type", \.matchType),
      optional("attributes", \.attributes),
    ]
  }
}
