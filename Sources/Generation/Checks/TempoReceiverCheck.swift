import Components
import Documents

/// How Tempo must receive spans: from other containers, and from applications that know no credentials.
enum TempoReceiverCheck {
  static func check(_ receivers: Node, _ decoding: inout Decoding) {
    for receiver in receivers.entries ?? [] {
      let name = receiver.key.scalar?.text ?? ""
      switch name.prefix(while: { $0 != "/" }) {
      case "otlp", "jaeger":
        for listener in receiver.value["protocols"]?.entries ?? [] {
          check(listener, isOurs: name == "otlp", &decoding)
        }
      case "zipkin": check(receiver, isOurs: false, &decoding)
      default: break
      }
    }
  }

  private static func check(_ listener: Node.Entry, isOurs: Bool, _ decoding: inout Decoding) {
    let endpoint = listener.value["endpoint"]
    let host = endpoint?.scalar?.text ?? "localhost"
    if ["localhost", "127.", "[::1]"].contains(where: host.hasPrefix) {
      let name = listener.key.scalar?.text ?? ""
      decoding.report(
        "Other containers cannot reach the receiver \(name).", help: "give it an endpoint such as 0.0.0.0:port",
        at: endpoint ?? listener.key)
    }
    guard isOurs, let lock = listener.value.entry("tls") ?? listener.value.entry("auth") else { return }
    decoding.report(
      "The applications send their spans without TLS and without credentials.", help: "remove it", at: lock.key)
  }
}
