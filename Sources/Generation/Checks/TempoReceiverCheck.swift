import Components
import Deployment
import Documents

/// How Tempo must receive spans: from other containers, and from applications that know no credentials.
struct TempoReceiverCheck {
  let listener: Listener

  func check(_ receivers: Node, _ decoding: inout Decoding) {
    for receiver in Tempo.ReceiverListener.all(in: receivers)
    where ["otlp", "jaeger", "zipkin"].contains(receiver.kind) {
      if listener.host == nil, receiver.isLocal ?? true {
        decoding.report(
          "Other containers cannot reach the receiver \(receiver.transport).",
          help: "give it an endpoint such as 0.0.0.0:port", at: receiver.endpoint ?? receiver.key)
      }
      guard receiver.receiver == "otlp", let lock = receiver.settings.entry("tls") ?? receiver.settings.entry("auth")
      else { continue }
      decoding.report(
        "The applications send their spans without TLS and without credentials.", help: "remove it", at: lock.key)
    }
  }
}
