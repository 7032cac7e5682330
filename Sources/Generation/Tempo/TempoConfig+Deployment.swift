import Components
import Deployment
import Documents
import Values

extension Tempo.Config {
  init(_ deployment: Deployment) {
    self.init()
    let version = deployment.tempo.version
    streamOverHTTPEnabled = true
    var server = Tempo.Server()
    server.httpListenPort = ContainerPort.tempo
    self.server = server
    var memory = Tempo.Memory()
    memory.autoMemLimitEnabled = true
    self.memory = memory
    var distributor = Tempo.Distributor()
    distributor.receivers = .everywhere
    self.distributor = distributor
    storage = .local
    if deployment.tempo.metricsGenerator {
      metricsGenerator = Tempo.MetricsGenerator(deployment)
      overrides = Tempo.Overrides(deployment)
    }
    let compaction = Tempo.Compaction(retention: deployment.tempo.retention)
    // Retention is what deletes blocks does: the compactor until 2.x, the backend-worker from 3.0 on.
    if Self.admits(\.compactor, in: version) {
      var compactor = Tempo.Compactor()
      compactor.compaction = compaction
      self.compactor = compactor
    } else {
      var worker = Tempo.BackendWorker()
      worker.compaction = compaction
      worker.finishOnShutdownTimeout = TempoShutdown.timeout
      backendWorker = worker
    }
    var usageReport = Tempo.UsageReport()
    usageReport.reportingEnabled = false
    self.usageReport = usageReport
  }
}

/// How Tempo stops: it must be done before Compose kills it.
enum TempoShutdown {
  static let timeout = GoDuration.seconds(2)

  /// What Compose waits; ten times what stopping was seen to take, and the 2.x flush fits too.
  static let gracePeriod = GoDuration.seconds(30)
}

extension Tempo.Receivers {
  /// OTLP on every address: since 2.7 a receiver without one hears its own container only.
  fileprivate static var everywhere: Tempo.Receivers {
    var grpc = Tempo.GRPCReceiver()
    grpc.endpoint = "0.0.0.0:\(ContainerPort.otlpGRPC)"
    var http = Tempo.OTLPHTTPReceiver()
    http.http.endpoint = "0.0.0.0:\(ContainerPort.otlpHTTP)"
    var protocols = Tempo.OTLPProtocols()
    protocols.grpc = grpc
    protocols.http = http
    var otlp = Tempo.OTLPReceiver()
    otlp.protocols = protocols
    var receivers = Tempo.Receivers()
    receivers.otlp = otlp
    return receivers
  }
}

extension Tempo.Storage {
  /// On the volume that Tempo's user owns.
  fileprivate static var local: Tempo.Storage {
    var local = Tempo.LocalBackend()
    local.path = "\(ContainerFolder.tempoData)/blocks"
    var wal = Tempo.WAL()
    wal.path = "\(ContainerFolder.tempoData)/wal"
    var trace = Tempo.TraceStorage()
    trace.backend = .local
    trace.local = local
    trace.wal = wal
    var storage = Tempo.Storage()
    storage.trace = trace
    return storage
  }
}

extension Tempo.Compaction {
  fileprivate init(retention: PrometheusDuration) {
    self.init()
    blockRetention = GoDuration(retention)
  }
}
