import Documents
import Values

/// When samples are deleted; whichever limit is reached first.
package struct RetentionConfig: Document, Equatable {
  package var time: PrometheusDuration?
  package var size: PrometheusSize?
  package var percentage: Double?

  package init() {}

  package static let fields: Fields<Self> = [
    optional("time", \.time, "How long samples are kept, such as 15d."),
    optional("size", \.size, "How much storage blocks may take, such as 10GB."),
    optional("percentage", \.percentage, "How much of the disk may be taken, 0 to 100."),
  ]

  package static func check(_ read: Read<Self>, _ decoding: inout Decoding) {
    guard let percentage = read.value.percentage, !(0...100).contains(percentage) else { return }
    decoding.report("Expected 0 to 100 percent, found \(NumberText.of(percentage)).", at: read.percentage)
  }
}
