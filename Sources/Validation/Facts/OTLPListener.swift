import Components
import Project

/// A port on which a program of the chain receives OTLP.
struct OTLPListener: Sendable {
  /// `grpc` or `http`.
  let transport: String
  let port: Int
}

extension TempoProgram {
  /// Where it receives OTLP; nil where nobody can tell, or it does nowhere.
  var otlpListeners: [OTLPListener]? {
    let receivers = receivers.filter { $0.kind == "otlp" }
    let listeners = receivers.compactMap { receiver in
      receiver.port.map { OTLPListener(transport: receiver.transport, port: $0) }
    }
    return listeners.isEmpty || listeners.count < receivers.count ? nil : listeners
  }
}

extension Facts {
  /// Where a service receives spans over OTLP, and what messages call it; nil where nobody can tell.
  func spanReceiver(of service: ProjectService) -> (name: String, listeners: [OTLPListener])? {
    if let tempo = project.tempos.first(where: { $0.service?.name == service.name }) {
      return tempo.otlpListeners.map { ("Tempo", $0) }
    }
    let collector = project.collectors.first { $0.service?.name == service.name }
    return collector?.otlpListeners(of: "traces").map { (service.name, $0) }
  }
}
