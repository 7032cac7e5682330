import Deployment
import Documents
import Values

/// Merges a user's own keys into a rendered document.
///
/// Mappings are merged key by key and lists are joined; what the model has written already cannot be changed, so that
/// facts which other files rely on stay as they are.
struct DocumentMerge {
  private var diagnostics: [Diagnostic] = []

  /// The document with the extra keys, decoded anew so that they are checked like the rest; `chain` then says whether
  /// exemplars still lead to their traces.
  static func merge<Root: Document>(
    _ extra: Extra, into document: Root, version: Version, key: String,
    chain: (Read<Root>, inout Decoding) -> Void
  ) throws(DeploymentError) -> Root {
    guard let node = extra.node else { return document }
    var merge = DocumentMerge()
    let merged = merge.merged(NodeWriter.node(of: document, version: version), node, path: key)
    guard merge.diagnostics.isEmpty else { throw DeploymentError(merge.diagnostics) }
    let reading = Reading<Root>(
      merged, version: version,
      check: { read, decoding in
        decoding.reportSecrets()
        chain(read, &decoding)
      })
    guard !reading.hasErrors, let result = reading.document else {
      throw DeploymentError(reading.diagnostics.map { $0.under(key) })
    }
    return result.value
  }

  private mutating func merged(_ own: Node, _ extra: Node, path: String) -> Node {
    switch (own.content, extra.content) {
    case (.mapping(let entries), .mapping(let additions)):
      var result = entries
      for addition in additions {
        let name = addition.key.scalar?.text ?? ""
        if let index = result.firstIndex(where: { $0.key.scalar?.text == name }) {
          result[index].value = merged(result[index].value, addition.value, path: "\(path).\(name)")
        } else {
          result.append(addition)
        }
      }
      return Node(.mapping(result), place: extra.place)
    case (.sequence(let elements), .sequence(let additions)):
      return Node(.sequence(elements + additions), place: extra.place)
    default:
      if own != extra {
        diagnostics.append(
          Diagnostic(
            "The deployment itself writes \(own.kind) here, which extra cannot change.",
            help: "use the deployment's own key for it",
            at: extra.place, path: path))
      }
      return own
    }
  }
}

extension Diagnostic {
  /// The same finding, its path beginning with the key under which the extra keys stand.
  fileprivate func under(_ key: String) -> Diagnostic {
    var copy = self
    copy.path = path.isEmpty ? key : "\(key).\(path)"
    return copy
  }
}

extension Decoding {
  /// Rendered files are read by other users and are committed; a secret has no place in them.
  fileprivate mutating func reportSecrets() {
    for secret in secrets where !secret.isReference {
      report(
        Diagnostic(
          "A secret would be written into a rendered file.",
          help: "use the key that names a file instead, or a variable where the component expands some",
          at: secret.place, path: secret.path))
    }
  }
}
