import Documents

extension Tempo {
  /// A header and where its values come from.
  package struct HTTPHeader: Document, Equatable {
    package var values: [String] = []
    package var secrets: [Secret] = []
    package var files: [String] = []

    package init() {}

    package static let fields: Fields<Self> = [
      optional("values", \.values),
      optional("secrets", \.secrets),
      optional("files", \.files),
    ]
  }
}
