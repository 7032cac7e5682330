import Documents

extension Tempo {
  /// What counts for one tenant, grouped or in the flat form.
  package struct TenantLimits: Document, Equatable {
    package var limits = Limits()
    package var flat = FlatLimits()

    package init() {}

    package static let fields: Fields<Self> = [
      inline(\.limits),
      inline(\.flat),
    ]
  }
}
