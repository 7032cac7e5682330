import Components
import Deployment
import Documents
import OrderedCollections
import Values

extension PrometheusConfig {
  /// Where the rule files stand, as seen from prometheus.yml.
  static let ruleGlob = "rules/*.yml"

  init(_ deployment: Deployment) {
    self.init()
    let service = deployment.prometheus
    var global = GlobalConfig()
    global.scrapeInterval = service.scrapeInterval
    global.scrapeTimeout = min(service.scrapeInterval, .seconds(10))
    global.evaluationInterval = max(service.scrapeInterval, .seconds(15))
    for (label, value) in service.externalLabels.sorted(by: { $0.key < $1.key }) {
      global.externalLabels[UTF8LabelName(label)] = value.doublingDollars
    }
    self.global = global
    ruleFiles = [Self.ruleGlob]
    scrapeConfigs = ScrapeConfig.all(of: deployment)
    storage = StorageConfig(deployment)
    remoteWrite = service.remoteWrite.map(RemoteWriteConfig.init)
    if !service.alertmanagers.isEmpty {
      var alertmanager = AlertmanagerConfig()
      alertmanager.staticConfigs = [StaticConfig(targets: service.alertmanagers)]
      var alerting = AlertingConfig()
      alerting.alertmanagers = [alertmanager]
      self.alerting = alerting
    }
  }
}

extension StorageConfig {
  init(_ deployment: Deployment) {
    self.init()
    var exemplars = ExemplarsConfig()
    exemplars.maxExemplars = deployment.exemplars.maxStored
    self.exemplars = exemplars
    guard TSDBConfig.admits(\.retention, in: deployment.prometheus.version) else { return }
    var retention = RetentionConfig()
    retention.time = deployment.prometheus.retention
    retention.size = deployment.prometheus.retentionSize.map(PrometheusSize.init)
    var tsdb = TSDBConfig()
    tsdb.retention = retention
    self.tsdb = tsdb
  }
}

extension RemoteWriteConfig {
  init(_ remote: RemoteWrite) {
    self.init()
    url = remote.url.text
    // Without it exemplars stay behind, and nothing says so.
    sendExemplars = true
    if let username = remote.username, let file = remote.passwordFile {
      var basicAuth = BasicAuth()
      basicAuth.username = username
      basicAuth.passwordFile = file.text
      http.basicAuth = basicAuth
    }
    if let file = remote.bearerTokenFile {
      var authorization = Authorization()
      authorization.credentialsFile = file.text
      http.authorization = authorization
    }
  }
}
