import Documents

/// What else Kubernetes targets are labelled with.
package struct KubernetesAttachMetadata: Document, Equatable {
  package var node: Bool?
  package var namespace: Bool?
  package var deployment: Bool?
  package var job: Bool?
  package var cronjob: Bool?

  package init() {}

  package static let fields: Fields<Self> = [
    optional("node", \.node, "Whether they carry the labels of their node."),
    optional(
      "namespace", \.namespace, "Whether they carry the labels of their namespace.", gate: Gate(since: Version(3, 6))),
    optional(
      "deployment", \.deployment, "Whether they carry the name of their pod's deployment.",
      gate: Gate(since: Version(3, 11))),
    optional("job", \.job, "Whether they carry the name of their pod's job.", gate: Gate(since: Version(3, 11))),
    optional(
      "cronjob", \.cronjob, "Whether they carry the name of their pod's cron job.", gate: Gate(since: Version(3, 11))),
  ]
}
