import Documents
import OrderedCollections

extension Collector {
  /// Over what OTLP is received; a protocol that is named is on, even with nothing behind it.
  package struct OTLPProtocols: Document, Equatable {
    package var grpc: Nullable<Listener>?
    package var http: Nullable<Listener>?
    package var rest: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      optional("grpc", \.grpc, "gRPC, on port 4317 unless set."),
      optional("http", \.http, "HTTP, on port 4318 unless set."),
      remaining(\.rest),
    ]

    package static func decode(_ node: Node, _ decoding: inout Decoding) -> Self? {
      guard var protocols = decodeMapping(node, &decoding) else { return nil }
      // Fields leave out what is null; here that means the defaults.
      if node.entry("grpc")?.value.isNull == true { protocols.grpc = .null }
      if node.entry("http")?.value.isNull == true { protocols.http = .null }
      return protocols
    }
  }
}
