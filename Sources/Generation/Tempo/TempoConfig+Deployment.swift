import Components
import Deployment
import Documents
import Values

extension Tempo.Config {
  init(_ deployment: Deployment) {
    self.init()
    let version = deployment.tempo.version
    streamOverHTTPEnabled = true
    server = Tempo.Server(deployment)
    var memory = Tempo.Memory()
    memory.autoMemLimitEnabled = true
    self.memory = memory
    var distributor = Tempo.Distributor()
    distributor.receivers = .otlp(of: deployment)
    self.distributor = distributor
    storage = .local(in: deployment.paths.tempoData)
    moveFolders(to: deployment.paths.tempoData, version: version)
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
  /// What its work may take, and what sending the last metrics to a Prometheus may take that was stopped before it.
  static let timeout = GoDuration.seconds(2)

  /// What Compose waits; ten times what stopping was seen to take, and the 2.x flush fits too.
  static let gracePeriod = GoDuration.seconds(30)
}

extension Tempo.Receivers {
  /// OTLP with its addresses written out: since 2.7 a receiver without one hears its own container only.
  fileprivate static func otlp(of deployment: Deployment) -> Tempo.Receivers {
    var grpc = Tempo.GRPCReceiver()
    grpc.endpoint = deployment.listener(of: .otlpGRPC).address.text
    var http = Tempo.OTLPHTTPReceiver()
    http.http.endpoint = deployment.listener(of: .otlpHTTP).address.text
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
  fileprivate static func local(in folder: String) -> Tempo.Storage {
    var local = Tempo.LocalBackend()
    local.path = "\(folder)/blocks"
    var wal = Tempo.WAL()
    wal.path = "\(folder)/wal"
    var trace = Tempo.TraceStorage()
    trace.backend = .local
    trace.local = local
    trace.wal = wal
    var storage = Tempo.Storage()
    storage.trace = trace
    return storage
  }
}

extension Tempo.Config {
  /// What Tempo writes beside its storage, which by itself it does below the folder that its image has.
  fileprivate mutating func moveFolders(to folder: String, version: Version) {
    guard folder != ServicePaths.inContainers.tempoData, version >= Version(3) else { return }
    var wal = Tempo.WAL()
    wal.path = "\(folder)/live-store/traces"
    var liveStore = Tempo.LiveStore()
    liveStore.wal = wal
    liveStore.shutdownMarkerDir = "\(folder)/live-store/shutdown-marker"
    self.liveStore = liveStore
    var scheduler = Tempo.BackendScheduler()
    scheduler.localWorkPath = folder
    backendScheduler = scheduler
  }
}

extension Tempo.Compaction {
  fileprivate init(retention: PrometheusDuration) {
    self.init()
    blockRetention = GoDuration(retention)
  }
}
