import Documents

/// The ring buffer in memory that holds exemplars.
package struct ExemplarsConfig: Document, Equatable {
  package var maxExemplars: Int?

  package init() {}

  package static let fields: Fields<Self> = [
    optional("max_exemplars", \.maxExemplars, "How many exemplars are kept; 100000 unless given, 0 or less keeps none.")
  ]
}
