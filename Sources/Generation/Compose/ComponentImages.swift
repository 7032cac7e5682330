import Deployment
import Documents
import Values

/// The images of the deployment's services, by the version that runs.
struct ComponentImages {
  let pin: Images.Pin

  func prometheus(_ version: Version) -> ImageReference { image("prom/prometheus", tag: "v\(version)") }
  func tempo(_ version: Version) -> ImageReference { image("grafana/tempo", tag: version.text) }
  func grafana(_ version: Version) -> ImageReference { image("grafana/grafana", tag: version.text) }

  private func image(_ name: String, tag: String) -> ImageReference {
    let digest = pin == .digest ? Self.digests["\(name):\(tag)"] : nil
    return ImageReference(name: name, tag: tag, digest: digest.map { "sha256:\($0)" })
  }

  /// Digests as the registries had them when these versions were tried; other versions are pinned by tag.
  private static let digests = [
    "prom/prometheus:v3.14.0": "5ce7540c3c00ef4ab0c9d2c995c6a5b9c421f44b4a115d97a2c7af3b1c21cbb0",
    "grafana/tempo:3.0.3": "0296560ac66f8a3600d7fb3014a52c189d4d9c3549ad6ff441bf2409855d68d5",
    "grafana/grafana:13.1.3": "ab5cb380e3ff3172d6c8bd2e7cfd31cce977d2881b260e1f5bc089bf0b759b43",
  ]
}
