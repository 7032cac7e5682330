/// What an application attaches to a trace for the services further on, in the `baggage` header of W3C.
///
/// It goes to every service that is called, in clear text: nothing secret belongs into it.
public struct Baggage: Hashable, Sendable {
  /// One entry.
  public struct Member: Hashable, Sendable {
    /// A name of the characters that HTTP allows in the names of headers.
    public let key: String
    /// Any text.
    public let value: String
    /// What is said about the value, as it stands in the header, such as `ttl=30;secret`; empty for nothing.
    public let properties: String

    /// A member without properties, or nil when the key is none.
    public init?(key: String, value: String) {
      self.init(key: key, value: value, properties: "")
    }

    init?(key: String, value: String, properties: String) {
      guard BaggageGrammar.isKey(key.utf8) else { return nil }
      self.key = key
      self.value = value
      self.properties = properties
    }
  }

  /// The members, each key once, in the order in which they came.
  public private(set) var members: [Member] = []

  /// Nothing.
  public init() {}

  /// Whether there is nothing to pass on.
  public var isEmpty: Bool { members.isEmpty }

  /// The value under the key, if there is one.
  public subscript(key: String) -> String? {
    members.first { $0.key == key }?.value
  }

  /// Takes the member in, in place of one of the same key.
  public mutating func set(_ member: Member) {
    if let index = members.firstIndex(where: { $0.key == member.key }) {
      members[index] = member
    } else {
      members.append(member)
    }
  }

  /// Takes the key's member out.
  public mutating func remove(_ key: String) {
    members.removeAll { $0.key == key }
  }
}
