import Components
import Documents

/// What makes two elements of a list one.
enum ElementKey {
  case whole
  /// The name before `=`.
  case assignment
  case path
  /// Where a mount appears in the container.
  case target
  case port
  /// Where a config or secret appears in the container.
  case grantedFile

  /// Nil where the element stands for itself alone.
  func of(_ node: Node) -> String? {
    switch self {
    case .whole: node.scalar?.text
    case .assignment: node.scalar.map { String($0.text.prefix { $0 != "=" }) }
    case .path: node.scalar?.text ?? node["path"]?.scalar?.text
    case .target: node.scalar.flatMap { try? Compose.ShortVolume($0.text).target } ?? node["target"]?.scalar?.text
    case .port: node.scalar?.text ?? longPort(node)
    case .grantedFile: node.scalar?.text ?? node["target"]?.scalar?.text ?? node["source"]?.scalar?.text
    }
  }

  private func longPort(_ node: Node) -> String? {
    guard let target = node["target"]?.scalar?.text else { return nil }
    let host = node["host_ip"]?.scalar?.text ?? "0.0.0.0"
    return "\(host):\(node["published"]?.scalar?.text ?? ""):\(target)/\(node["protocol"]?.scalar?.text ?? "tcp")"
  }
}
