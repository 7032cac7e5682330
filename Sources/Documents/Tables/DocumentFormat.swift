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
    let writer = format.makeWriter()
    encode(Encoding(to: writer, version: version))
    return writer.finish()
  }
}
