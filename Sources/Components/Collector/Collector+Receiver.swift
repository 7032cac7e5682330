import Documents
import OrderedCollections

extension Collector {
  /// What a collector is sent, or fetches.
  package enum Receiver: Part {
    case otlp(OTLPReceiver)
    case other(Node)

    package static func decode(_ node: Node, kind: Substring, _ decoding: inout Decoding) -> Self? {
      kind == "otlp" ? OTLPReceiver.decode(node, &decoding).map(Self.otlp) : .other(node)
    }

    package func encode(_ encoding: Encoding) {
      switch self {
      case .otlp(let receiver): receiver.encode(encoding)
      case .other(let node): node.encode(encoding)
      }
    }
  }

  /// Receives OTLP.
  package struct OTLPReceiver: Section {
    package var protocols: OTLPProtocols?
    package var rest: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      .field("protocols", \.protocols, "Over what it is received."),
      .rest(\.rest),
    ]
  }

  /// Over what OTLP is received; a protocol that is named is on, even with nothing behind it.
  package struct OTLPProtocols: Section {
    package var grpc: Nullable<Listener>?
    package var http: Nullable<Listener>?
    package var rest: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      .field("grpc", \.grpc, "gRPC, on port 4317 unless set."),
      .field("http", \.http, "HTTP, on port 4318 unless set."),
      .rest(\.rest),
    ]

    package static func decode(_ node: Node, _ decoding: inout Decoding) -> Self? {
      guard var protocols = decodeMapping(node, &decoding) else { return nil }
      // Fields leave out what is null; here that means the defaults.
      if node.entry("grpc")?.value.isNull == true { protocols.grpc = .null }
      if node.entry("http")?.value.isNull == true { protocols.http = .null }
      return protocols
    }
  }

  /// Where a receiver listens.
  package struct Listener: Section {
    package var endpoint: String?
    package var rest: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      .field("endpoint", \.endpoint, "Its address; left out, only the machine itself is heard in newer versions."),
      .rest(\.rest),
    ]
  }
}
