import Components
import Documents

/// Where and how Tempo must listen so that Grafana and Prometheus reach it, and how soon it must be able to stop.
enum TempoServerCheck {
  static func check(_ read: Read<Tempo.Server>, _ decoding: inout Decoding) {
    let server = read.value
    if let address = server.httpListenAddress, !["", "0.0.0.0", "::"].contains(address) {
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
    if let timeout = server.gracefulShutdownTimeout { check(timeout, at: read.gracefulShutdownTimeout, &decoding) }
  }

  static func check<Value>(_ timeout: GoDuration, at read: Read<Value>, _ decoding: inout Decoding) {
    guard timeout >= TempoShutdown.gracePeriod else { return }
    decoding.report(
      "Compose kills Tempo \(TempoShutdown.gracePeriod) after it asked it to stop.", help: "use less", at: read)
  }
}
