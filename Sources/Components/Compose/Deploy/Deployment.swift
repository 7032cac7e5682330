import Documents
import OrderedCollections

extension Compose {
  /// How many containers run, and what they may use.
  package struct Deployment: Document, Equatable {
    package var mode: String?
    package var replicas: Resolvable<Int>?
    package var resources: Resources?
    package var restartPolicy: DeployRestartPolicy?
    package var updateConfig: UpdateConfig?
    package var rollbackConfig: UpdateConfig?
    package var placement: Placement?
    package var endpointMode: String?
    package var labels: Assignments?
    /// Keys that begin with `x-`, which the program leaves alone.
    package var extensions: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      optional("mode", \.mode, "replicated or global."),
      optional("replicas", \.replicas, "How many run."),
      optional("resources", \.resources, "What each may use."),
      optional("restart_policy", \.restartPolicy, "When one is started again."),
      optional("update_config", \.updateConfig, "How they are replaced."),
      optional("rollback_config", \.rollbackConfig, "How they are replaced when an update fails."),
      optional("placement", \.placement, "Where they run."),
      optional("endpoint_mode", \.endpointMode, "How they are found: vip or dnsrr."),
      optional("labels", \.labels, "Labels of the service, not of its containers."),
      remaining(\.extensions, where: Compose.isExtension),
    ]
  }
}
