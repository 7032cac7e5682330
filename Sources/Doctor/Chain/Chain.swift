import Documents
import Values

/// What is examined: where the programs of the chain answer, and what the files say of them where there are files.
package struct Chain: Sendable {
  /// A program whose requests are measured and traced.
  package struct Application: Sendable {
    /// Tells it from others; the name of its service, where one is known.
    package let name: String

    /// Where its metrics are read from this machine, path included; nil where that cannot be known.
    package var metrics: HTTPURL?

    /// The scrape job that reads it, and the target as it is written there.
    package var job: String?
    package var target: String?

    /// Where the target stands in Prometheus' files.
    package var targetPlace: Place?

    /// Whether it is known to be one whose exemplars are wanted; else it may be an exporter, which has none to show.
    package var isNamed = false

    package init(
      name: String, metrics: HTTPURL? = nil, job: String? = nil, target: String? = nil, targetPlace: Place? = nil
    ) {
      self.name = name
      self.metrics = metrics
      self.job = job
      self.target = target
      self.targetPlace = targetPlace
    }
  }

  package var applications: [Application]
  package var prometheus: HTTPURL?
  package var tempo: HTTPURL?
  package var grafana: HTTPURL?
  package var files: ChainFiles

  /// How long after a request its trace may still be on its way, in seconds: a batch of the exporter and what Tempo
  /// takes to make it readable.
  package var exportDelay = 15.0

  package init(
    applications: [Application] = [], prometheus: HTTPURL? = nil, tempo: HTTPURL? = nil, grafana: HTTPURL? = nil,
    files: ChainFiles = ChainFiles()
  ) {
    self.applications = applications
    self.prometheus = prometheus
    self.tempo = tempo
    self.grafana = grafana
    self.files = files
  }

  /// Where a program's own paths begin.
  func address(of component: Component) -> HTTPURL? {
    switch component {
    case .application(let name): applications.first { $0.name == name }?.metrics
    case .prometheus: prometheus
    case .tempo: tempo
    case .grafana: grafana
    }
  }
}
