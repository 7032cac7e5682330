import Documents

/// The configuration of an OpenTelemetry collector, as far as exemplars and traces go through it.
package enum Collector {
  /// A section, whose other keys are let through; its definition in a schema carries the program's name.
  package protocol Section: Document, Equatable {}
}

extension Collector.Section {
  package static var documentName: String { "Collector.\(Self.self)" }
}
