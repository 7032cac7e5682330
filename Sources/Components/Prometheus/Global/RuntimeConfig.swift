import Documents

/// The `runtime` section: settings of the Go runtime.
package struct RuntimeConfig: Document, Equatable {
  package var goGC: Int?

  package init() {}

  package static let fields: Fields<Self> = [
    optional("gogc", \.goGC, "How much the heap may grow before garbage is collected, in percent; 75 unless given.")
  ]
}
