import Documents

/// As much of JSON Schema as the deployment's uses: what a value departs from, by path.
struct JSONSchema {
  private let root: Node

  init(_ root: Node) { self.root = root }

  func departures(of value: Node) -> [String] { departures(of: value, from: root, at: "$") }

  private func departures(of value: Node, from schema: Node, at path: String) -> [String] {
    if let name = schema["$ref"]?.scalar?.text.split(separator: "/").last {
      return root["$defs"]?[String(name)].map { departures(of: value, from: $0, at: path) } ?? ["\(path): no \(name)"]
    }
    if let choices = schema["anyOf"]?.elements {
      let found = choices.map { departures(of: value, from: $0, at: path) }
      return found.contains([]) ? [] : found.last ?? []
    }
    if let text = schema["const"]?.scalar?.text, value.scalar?.text != text { return ["\(path): not \(text)"] }
    if let choices = schema["enum"]?.elements?.compactMap(\.scalar?.text) {
      return choices.contains(value.scalar?.text ?? "")
        ? [] : ["\(path): not one of \(choices.joined(separator: ", "))"]
    }
    let types = schema["type"].map { $0.elements?.compactMap(\.scalar?.text) ?? [$0.scalar?.text ?? ""] } ?? []
    guard types.isEmpty || types.contains(where: { isOf(value, type: $0) }) else {
      return ["\(path): not a \(types.joined(separator: " or "))"]
    }
    if let most = schema["maximum"].flatMap({ Int($0.scalar?.text ?? "") }), let number = Int(value.scalar?.text ?? ""),
      number > most
    {
      return ["\(path): above \(most)"]
    }
    let elements = value.elements?.enumerated().flatMap { index, element in
      schema["items"].map { departures(of: element, from: $0, at: "\(path)[\(index)]") } ?? []
    }
    return (elements ?? []) + members(of: value, from: schema, at: path)
  }

  private func members(of value: Node, from schema: Node, at path: String) -> [String] {
    guard let entries = value.entries else { return [] }
    let missing = (schema["required"]?.elements ?? []).compactMap(\.scalar?.text).filter { value[$0] == nil }
    return missing.map { "\(path): no \($0)" }
      + entries.flatMap { entry -> [String] in
        let key = entry.key.scalar?.text ?? ""
        if let member = schema["properties"]?[key] {
          return departures(of: entry.value, from: member, at: "\(path).\(key)")
        }
        guard let rest = schema["additionalProperties"] else { return [] }
        guard rest.entries != nil else { return rest.scalar?.text == "false" ? ["\(path): unknown \(key)"] : [] }
        return departures(of: entry.value, from: rest, at: "\(path).\(key)")
      }
  }

  private func isOf(_ value: Node, type: String) -> Bool {
    switch type {
    case "object": value.entries != nil
    case "array": value.elements != nil
    case "string": value.scalar?.meansString ?? false
    case "boolean": ["true", "false"].contains(value.scalar?.text ?? "")
    case "integer": value.scalar.map { !$0.isString && Int($0.text) != nil } ?? false
    case "number": value.scalar.map { !$0.isString && Double($0.text) != nil } ?? false
    case "null": value.isNull
    default: false
    }
  }
}
