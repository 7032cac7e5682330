import Documents

extension KubernetesSDConfig {
  package static func check(_ read: Read<Self>, _ decoding: inout Decoding) {
    let value = read.value
    func exclude(_ key: String, _ other: String, at found: Read<some Sendable>) {
      decoding.report("Expected at most one of \(key) and \(other), found both.", help: "remove one of them", at: found)
    }
    let hasKubeconfig = value.kubeconfigFile ?? "" != ""
    if value.apiServer != nil, hasKubeconfig { exclude("api_server", "kubeconfig_file", at: read.kubeconfigFile) }
    if value.namespaces?.ownNamespace == true {
      if value.apiServer != nil { exclude("api_server", "namespaces.own_namespace", at: read.namespaces) }
      if hasKubeconfig { exclude("kubeconfig_file", "namespaces.own_namespace", at: read.namespaces) }
    }
    if value.http.isCustom {
      if hasKubeconfig {
        exclude("kubeconfig_file", "HTTP settings", at: read.kubeconfigFile)
      } else if value.apiServer == nil {
        decoding.report(
          "Expected api_server beside HTTP settings.", help: "write it, or remove the settings", at: read.apiServer)
      }
    }
    checkSelectors(read, &decoding)
  }

  private static func checkSelectors(_ read: Read<Self>, _ decoding: inout Decoding) {
    var seen: Set<Role> = []
    for selector in read.selectors.elements() {
      guard let role = selector.value.role else { continue }
      if !seen.insert(role).inserted {
        decoding.report(
          "Expected one selector of each role, found another of \(role.rawValue).", help: "put them together",
          at: selector.role)
      } else if !read.value.role.selectable.contains(role) {
        let roles = read.value.role.selectable.map(\.rawValue).joined(separator: ", ")
        decoding.report(
          "Expected a selector of the role \(roles), found \(role.rawValue).",
          help: "the role \(read.value.role.rawValue) looks at no others", at: selector.role)
      }
      checkField(selector.field, &decoding)
    }
  }

  /// Terms such as `metadata.name=a` or `status.phase!=b`, parted by commas.
  private static func checkField(_ field: Read<String?>, _ decoding: inout Decoding) {
    for term in (field.value ?? "").split(separator: ",") where !term.contains("=") {
      decoding.report(
        "Expected a field selector such as metadata.name=a, found \"\(String(term).clipped)\".",
        help: "the operators are =, == and !=", at: field)
    }
  }
}

extension KubernetesSDConfig.Role {
  /// The objects that it looks at.
  fileprivate var selectable: [Self] {
    switch self {
    case .pod: [.pod, .node]
    case .service: [.service]
    case .endpoints: [.pod, .service, .endpoints]
    case .endpointslice: [.pod, .service, .endpointslice]
    case .node: [.node]
    case .ingress: [.ingress]
    }
  }
}

extension HTTPClientConfig {
  /// Whether anything is set to something else than it would be.
  fileprivate var isCustom: Bool {
    var plain = self
    if plain.followRedirects == true { plain.followRedirects = nil }
    if plain.enableHTTP2 == true { plain.enableHTTP2 = nil }
    return plain != HTTPClientConfig()
  }
}
