/// The definitions of a JSON Schema (draft 2020-12); documents refer to each other by name, since they nest.
@usableFromInline
package struct Schemas {
  private var definitions: [String: Node?] = [:]

  /// A reference to a definition, which is made the first time it is asked for.
  mutating func reference(to name: String, _ make: (inout Schemas) -> Node) -> Node {
    if definitions[name] == nil {
      definitions[name] = .some(nil)
      definitions[name] = make(&self)
    }
    return ["$ref": .string("#/$defs/\(name)")]
  }

  /// The whole schema of a document.
  package static func schema<Root: Document>(of type: Root.Type, title: String, description: String) -> Node {
    var schemas = Schemas()
    let root = Root.schema(&schemas)
    let definitions = schemas.definitions.sorted { $0.key < $1.key }.compactMap { name, node in
      node.map { (name, $0) }
    }
    return .mapping([
      ("$schema", "https://json-schema.org/draft/2020-12/schema"),
      ("title", .string(title)),
      ("description", .string(description)),
      ("$ref", root["$ref"] ?? ""),
      ("$defs", .mapping(definitions)),
    ])
  }
}
