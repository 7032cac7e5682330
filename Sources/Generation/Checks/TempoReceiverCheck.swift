import Components
import Deployment
import Documents

/// How Tempo must receive spans: from other containers, and from applications that know no credentials.
struct TempoReceiverCheck {
  let listener: Listener

  func check(_ receivers: Node, _ decoding: inout Decoding) {
    for receiver in receivers.entries ?? [] {
      let name = receiver.key.scalar?.text ?? ""
      switch name.prefix(while: { $0 != "/" }) {
      case "otlp", "jaeger":
        for entry in receiver.value["protocols"]?.entries ?? [] {
          check(entry, isOurs: name == "otlp", &decoding)
        }
      case "zipkin": check(receiver, isOurs: false, &decoding)
      default: break
      }
    }
  }

  private func check(_ entry: Node.Entry, isOurs: Bool, _ decoding: inout Decoding) {
    let endpoint = entry.value["endpoint"]
    let host = endpoint?.scalar?.text ?? "localhost"
    if listener.host == nil, ["localhost", "127.", "[::1]"].contains(where: host.hasPrefix) {
      let name = entry.key.scalar?.text ?? ""
      decoding.report(
        "Other containers cannot reach the receiver \(name).", help: "give it an endpoint such as 0.0.0.0:port",
        at: endpoint ?? entry.key)
    }
    guard isOurs, let lock = entry.value.entry("tls") ?? entry.value.entry("auth") else { return }
    decoding.report(
      "The applications send their spans without TLS and without credentials.", help: "remove it", at: lock.key)
  }
}
