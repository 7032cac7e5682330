import Documents

extension Tempo {
  /// An address on which spans are received, as the file has it.
  package struct ReceiverListener: Sendable {
    /// Such as `otlp`, or `otlp/internal`.
    package let receiver: String

    /// `grpc`, `http`, or another of the receiver's; the receiver itself where it has only one.
    package let transport: String

    /// The key that switches it on.
    package let key: Node
    package let settings: Node

    package var endpoint: Node? { settings["endpoint"] }

    /// The kind of receiver, whatever its name.
    package var kind: Substring { receiver.prefix { $0 != "/" } }
  }
}

extension Tempo.ReceiverListener {
  /// The listeners below `distributor.receivers`.
  package static func all(in receivers: Node) -> [Self] {
    (receivers.entries ?? []).flatMap { receiver -> [Self] in
      let name = receiver.key.scalar?.text ?? ""
      let listener = Self(receiver: name, transport: name, key: receiver.key, settings: receiver.value)
      guard ["otlp", "jaeger"].contains(listener.kind) else { return [listener] }
      return (receiver.value["protocols"]?.entries ?? []).map { entry in
        Self(receiver: name, transport: entry.key.scalar?.text ?? "", key: entry.key, settings: entry.value)
      }
    }
  }

  /// Whether it says an address that only its own machine reaches; nil where it says none.
  package var isLocal: Bool? {
    endpoint?.scalar.map { endpoint in ["localhost", "127.", "[::1]"].contains(where: endpoint.text.hasPrefix) }
  }

  /// The port that it says, or the one that its kind has by itself.
  package var port: Int? {
    if let text = endpoint?.scalar?.text { return text.split(separator: ":").last.flatMap { Int($0) } }
    return switch (kind, transport) {
    case ("otlp", "grpc"): 4317
    case ("otlp", "http"): 4318
    case ("jaeger", "grpc"): 14250
    case ("jaeger", "thrift_http"): 14268
    case ("zipkin", _): 9411
    default: nil
    }
  }
}
