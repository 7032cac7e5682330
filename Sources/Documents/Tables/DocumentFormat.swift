/// The two texts a document can be.
package enum DocumentFormat: Sendable {
  case yaml, json

  package func read(_ source: Source, budget: Budget = .standard) throws(Diagnostic) -> YAMLReader.Result {
    switch self {
    case .yaml: try YAMLReader.read(source, budget: budget)
    case .json: try JSONReader.read(source, budget: budget)
    }
  }

  package func makeWriter() -> any DocumentWriter {
    switch self {
    case .yaml: YAMLWriter()
    case .json: JSONWriter()
    }
  }
}

extension DocumentValue {
  /// Its text, for a version of its component.
  package func text(as format: DocumentFormat, version: Version? = nil) -> [UInt8] {
    text(by: format.makeWriter(), version)
  }

  /// Its YAML, for a version of its component, behind lines of comment.
  package func yaml(behind header: String, version: Version? = nil) -> [UInt8] {
    text(by: YAMLWriter(behind: header), version)
  }

  private func text(by writer: any DocumentWriter, _ version: Version?) -> [UInt8] {
    encode(Encoding(to: writer, version: version))
    return writer.finish()
  }
}
