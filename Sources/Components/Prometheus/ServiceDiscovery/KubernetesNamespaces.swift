import Documents

/// The Kubernetes namespaces to look in.
package struct KubernetesNamespaces: Document, Equatable {
  package var ownNamespace: Bool?
  package var names: [String] = []

  package init() {}

  package static let fields: Fields<Self> = [
    optional("own_namespace", \.ownNamespace, "Whether the namespace of Prometheus itself is looked in."),
    optional("names", \.names, "The namespaces."),
  ]
}
