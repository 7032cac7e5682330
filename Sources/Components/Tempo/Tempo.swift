import Documents

/// The files of Grafana Tempo.
package enum Tempo {
  /// A section of such a file; its definition in a schema carries the program's name, since other programs have sections
  /// of the same names.
  package protocol Section: Document {}
}

extension Tempo.Section {
  package static var documentName: String { "Tempo.\(Self.self)" }
}
