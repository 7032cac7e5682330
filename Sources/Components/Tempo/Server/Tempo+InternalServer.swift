import Documents

extension Tempo {
  /// A listener for health checks and metrics alone.
  package struct InternalServer: Document, Equatable {
    package var enable: Bool?
    package var server = Server()

    package init() {}

    package static let fields: Fields<Self> = [
      optional("enable", \.enable),
      inline(\.server),
    ]
  }
}
