import Documents

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
}
