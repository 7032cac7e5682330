import Documents
import OrderedCollections

extension Collector {
  /// Receives OTLP.
  package struct OTLPReceiver: Document, Equatable {
    package var protocols: OTLPProtocols?
    package var rest: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      optional("protocols", \.protocols, "Over what it is received."),
      remaining(\.rest),
    ]
  }
}
