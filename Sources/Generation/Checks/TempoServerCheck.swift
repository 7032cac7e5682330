import Components
import Deployment
import Documents

/// Where and how Tempo must listen so that Grafana and Prometheus reach it, and how soon it must be able to stop.
struct TempoServerCheck {
  let listener: Listener

  func check(_ read: Read<Tempo.Server>, _ decoding: inout Decoding) {
    let server = read.value
    if listener.host == nil, let address = server.httpListenAddress, !["", "0.0.0.0", "::"].contains(address) {
      decoding.report("Other containers must reach Tempo.", help: "remove it", at: read.httpListenAddress)
    }
    if server.httpTLSConfig != nil {
      decoding.report("Grafana and Prometheus ask Tempo without TLS.", help: "remove it", at: read.httpTLSConfig)
    }
    if server.httpPathPrefix?.isEmpty == false {
      decoding.report("Grafana asks Tempo without a prefix.", help: "remove it", at: read.httpPathPrefix)
    }
    if server.registerInstrumentation == false {
      decoding.report("Prometheus scrapes Tempo's own metrics.", help: "remove it", at: read.registerInstrumentation)
    }
    if let timeout = server.gracefulShutdownTimeout { Self.check(timeout, at: read.gracefulShutdownTimeout, &decoding) }
  }

  static func check<Value>(_ timeout: GoDuration, at read: Read<Value>, _ decoding: inout Decoding) {
    guard timeout >= TempoShutdown.gracePeriod else { return }
    decoding.report(
      "Tempo would be killed \(TempoShutdown.gracePeriod) after it was asked to stop.", help: "use less", at: read)
  }
}
