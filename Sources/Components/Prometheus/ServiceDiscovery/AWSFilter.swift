import Documents

/// A filter of the AWS API.
package struct AWSFilter: Document, Equatable {
  package var name = ""
  package var values: [String] = []

  package init() {}

  package static let fields: Fields<Self> = [
    required("name", \.name, "What is filtered by, such as tag:Name."),
    required("values", \.values, "The values that pass."),
  ]

  package static func check(_ read: Read<Self>, _ decoding: inout Decoding) {
    decoding.checkNotEmpty(read.values)
  }
}
