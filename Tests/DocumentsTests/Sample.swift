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

    static let fields: Fields<Self> = [optional("soft", \.soft), optional("hard", \.hard)]

    static func check(_ read: Read<Self>, _ decoding: inout Decoding) {
      if let soft = read.value.soft, let hard = read.value.hard, soft > hard {
        decoding.report("soft is above hard.", at: read.soft)
      }
    }
  }

  struct Child: Document, Equatable {
    var id = 0
    var label: String?
    static let fields: Fields<Self> = [required("id", \.id, "a number"), optional("label", \.label)]
  }

  static let fields: Fields<Self> = [
    required("name", \.name, "what it is called"),
    optional("interval", \.interval),
    optional("kind", \.kind, "how big"),
    optional("tags", \.tags),
    inline(\.limits),
    optional("children", \.children),
    optional("old", \.old, gate: Gate(removed: Version(2), instead: "write new")),
    optional("new", \.new, gate: Gate(since: Version(2))),
    remaining(\.extensions, where: { $0.hasPrefix("x-") }),
  ]
}
