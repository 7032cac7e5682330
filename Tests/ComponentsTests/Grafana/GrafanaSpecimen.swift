import Documents

/// Makes a text of a document's schema that has every key of it; documents that stand in themselves are left empty there.
struct GrafanaSpecimen {
  private let definitions: Node

  static func of<Root: Document>(_ type: Root.Type) -> Node {
    let schema = Schemas.schema(of: type, title: "", description: "")
    return GrafanaSpecimen(definitions: schema["$defs"] ?? [:]).value(schema, inside: [])
  }

  private func value(_ schema: Node, inside open: Set<String>) -> Node {
    if let name = schema["$ref"]?.scalar?.text.split(separator: "/").last.map(String.init) {
      return open.contains(name) ? [:] : value(definitions[name] ?? [:], inside: open.union([name]))
    }
    if let first = schema["anyOf"]?.elements?.first { return value(first, inside: open) }
    if let first = schema["enum"]?.elements?.first { return first }
    switch schema["type"]?.scalar?.text ?? schema["type"]?.elements?.first?.scalar?.text {
    case "boolean": return true
    case "integer": return 1
    case "number": return .bare("1.5")
    case "array": return Node(.sequence([value(schema["items"] ?? [:], inside: open)]))
    case "object":
      guard let properties = schema["properties"]?.entries else {
        return ["some": value(schema["additionalProperties"] ?? [:], inside: open)]
      }
      return .mapping(properties.map { ($0.key.scalar?.text ?? "", value($0.value, inside: open)) })
    default: return .string(text(schema["pattern"]?.scalar?.text))
    }
  }

  private func text(_ pattern: String?) -> String {
    guard let pattern, let expression = try? Regex(pattern) else { return "text" }
    return ["text", "always", "1m", "512m", "0444", "3000"].first { $0.contains(expression) } ?? "text"
  }
}
