import Documents

/// Which Kubernetes objects of a role are looked at.
package struct KubernetesSelector: Document, Equatable {
  package var role: KubernetesSDConfig.Role?
  package var label: String?
  package var field: String?

  package init() {}

  package static let fields: Fields<Self> = [
    optional("role", \.role, "The objects it holds for."),
    optional("label", \.label, "A label selector."),
    optional("field", \.field, "A field selector."),
  ]
}
