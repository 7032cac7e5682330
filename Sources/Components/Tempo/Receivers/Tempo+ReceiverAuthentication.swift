import Documents

extension Tempo {
  /// Who may send.
  package struct ReceiverAuthentication: Document, Equatable {
    package var authenticator: String?
    package var requestParams: [String] = []

    package init() {}

    package static let fields: Fields<Self> = [
      optional("authenticator", \.authenticator),
      optional("request_params", \.requestParams),
    ]
  }
}
