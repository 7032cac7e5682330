import Components
import Documents
import OrderedCollections
import Project

extension CollectorProgram {
  private var document: Read<Collector.Config>? { config?.document }

  /// The pipelines of a signal, such as `traces` or `metrics/app`.
  func pipelines(of signal: String) -> [Collector.Pipeline] {
    (document?.value.service?.pipelines ?? [:]).filter { $0.key == signal || $0.key.hasPrefix("\(signal)/") }
      .map(\.value)
  }

  /// The exporters that pipelines of a signal end in.
  func exporters(of signal: String) -> [(id: String, part: Read<Collector.Exporter>)] {
    let used = Set(pipelines(of: signal).flatMap(\.exporters))
    return document?.exporters.parts().filter { used.contains($0.id) } ?? []
  }

  /// Where it receives OTLP for a signal; nil where nobody can tell.
  func otlpListeners(of signal: String) -> [OTLPListener]? {
    let used = Set(pipelines(of: signal).flatMap(\.receivers))
    guard let document, !used.isEmpty else { return nil }
    var listeners: [OTLPListener] = []
    for (id, receiver) in document.receivers.parts() where used.contains(id) {
      // Another kind may speak OTLP too.
      guard case .otlp(let settings) = receiver.value, let protocols = settings.protocols else { return nil }
      for (transport, listener, standard) in [("grpc", protocols.grpc, 4317), ("http", protocols.http, 4318)] {
        guard let listener else { continue }
        guard let endpoint = listener.value?.endpoint else {
          listeners.append(OTLPListener(transport: transport, port: standard))
          continue
        }
        guard let port = endpoint.split(separator: ":").last.flatMap({ Int($0) }) else { return nil }
        listeners.append(OTLPListener(transport: transport, port: port))
      }
    }
    return listeners
  }
}

extension Nullable {
  fileprivate var value: Value? {
    if case .value(let value) = self { value } else { nil }
  }
}
