import Components
import Deployment
import Documents
import Files
import OrderedCollections
import Values

extension Compose.Service {
  /// What every service has: a stable host name, a restart, a memory limit, logs that are rotated, and no way to more
  /// privileges.
  init(_ name: DNSLabel, memory: ByteSize, stopsWithin gracePeriod: GoDuration) {
    self.init()
    // Tempo's generator labels its metrics with it, and a new name for each container would be a new series.
    hostname = name.text
    restart = .known(.unlessStopped)
    memoryLimit = .known(Compose.Memory(memory))
    stopGracePeriod = .known(gracePeriod)
    securityOptions = ["no-new-privileges:true"]
    logging = .rotated
  }

  /// For images that are known to need neither capabilities nor a root file system that can be written.
  mutating func lockDown() {
    dropCapabilities = ["ALL"]
    isReadOnly = true
  }

  mutating func publish(_ port: Port, as published: Port, on address: HostAddress) {
    ports.append(.long(Compose.PortMapping(port, published: published, on: address)))
  }

  mutating func mount(_ folder: String, at target: String) {
    volumes.append(.long(.bind("./\(folder)", at: target)))
  }

  mutating func mount(volume: String, at target: String) {
    volumes.append(.long(.volume(volume, at: target)))
  }

  /// A regenerated file is applied by `docker compose up -d`, which looks at labels and not into mounts.
  mutating func label(with files: some Sequence<RenderedFile>) {
    labels = .map(["exemplary.config-hash": .value(ContentHash(of: files.map { ($0.path, $0.hash) }).hexadecimal)])
  }
}

extension Compose.HealthCheck {
  /// Asked every 5 s; a service may take 30 s to start. Engines before 25 refuse `start_interval`.
  init(_ command: [String]) {
    self.init()
    test = .words(["CMD"] + command)
    interval = .known(.seconds(5))
    timeout = .known(.seconds(5))
    retries = 6
    startPeriod = .known(.seconds(30))
  }
}

extension Compose.Logging {
  fileprivate static var rotated: Compose.Logging {
    var logging = Compose.Logging()
    logging.driver = "json-file"
    logging.options = ["max-size": .value("10m"), "max-file": .value("3")]
    return logging
  }
}
