import Documents
import OrderedCollections

/// A small document with one of everything that a table can say.
struct Sample: Document, Equatable {
  var name = ""
  var interval: Int?
  var kind = Kind.small
  var tags: [String] = []
  var limits = Limits()
  var children: [Child] = []
  var extensions: OrderedDictionary<String, Node> = [:]
  var old: String?
  var new: String?

  enum Kind: String, Choice { case small, large }

  struct Limits: Document, Equatable {
    var soft: Int?
    var hard: Int?

    static let fields: Fields<Self> = [.field("soft", \.soft), .field("hard", \.hard)]

    static func check(_ read: Read<Self>, _ decoding: inout Decoding) {
      if let soft = read.value.soft, let hard = read.value.hard, soft > hard {
        decoding.report("soft is above hard.", at: read.soft)
      }
    }
  }

  struct Child: Document, Equatable {
    var id = 0
    var label: String?
    static let fields: Fields<Self> = [.required("id", \.id, "a number"), .field("label", \.label)]
  }

  static let fields: Fields<Self> = [
    .required("name", \.name, "what it is called"),
    .field("interval", \.interval),
    .field("kind", \.kind, "how big"),
    .field("tags", \.tags),
    .inline(\.limits),
    .field("children", \.children),
    .field("old", \.old, gate: Gate(removed: Version(2), instead: "write new")),
    .field("new", \.new, gate: Gate(since: Version(2))),
    .rest(\.extensions, where: { $0.hasPrefix("x-") }),
  ]
}
