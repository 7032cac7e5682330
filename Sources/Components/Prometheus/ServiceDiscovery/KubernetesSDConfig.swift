import Documents

/// Targets found by the Kubernetes API.
package struct KubernetesSDConfig: Document, Equatable {
  package var role = Role.node
  package var apiServer: String?
  package var kubeconfigFile: String?
  package var namespaces: KubernetesNamespaces?
  package var selectors: [KubernetesSelector] = []
  package var attachMetadata: KubernetesAttachMetadata?
  package var http = HTTPClientConfig()

  package init() {}

  package enum Role: String, Choice {
    case node, pod, service, endpoints, endpointslice, ingress
  }

  package static let fields: Fields<Self> = [
    required("role", \.role, "What becomes a target."),
    optional("api_server", \.apiServer, "The API server; the one of the own cluster unless given."),
    optional("kubeconfig_file", \.kubeconfigFile, "A kubeconfig file, instead of api_server and HTTP settings."),
    optional("namespaces", \.namespaces, "The namespaces to look in; all unless given."),
    optional("selectors", \.selectors, "Which objects are looked at."),
    optional("attach_metadata", \.attachMetadata, "What else targets are labelled with."),
    inline(\.http),
  ]
}
