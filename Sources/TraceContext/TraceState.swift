/// What vendors attach to a trace, carried along in the `tracestate` header.
///
/// At most 32 members with distinct keys; the one changed last stands first. The empty state allocates nothing.
public struct TraceState: Hashable, Sendable {
  /// One vendor's entry.
  public struct Member: Hashable, Sendable {
    /// A vendor's key: lower-case letters, digits and `_-*/`, at most 256 characters, perhaps `tenant@system`.
    public let key: String
    /// An opaque value: printable ASCII without `,` and `=`, not ending in a space, 1 to 256 characters.
    public let value: String

    /// A member, or nil when the key or the value breaks the grammar of W3C trace context.
    public init?(key: String, value: String) {
      guard TraceStateGrammar.isKey(key.utf8), TraceStateGrammar.isValue(value.utf8) else { return nil }
      self.key = key
      self.value = value
    }
  }

  /// The most members that a state may have: 32.
  public static let maximumMemberCount = 32

  /// The members, the one changed last first.
  public private(set) var members: [Member]

  /// The empty state.
  public init() {
    members = []
  }

  /// Whether there is nothing to pass on.
  public var isEmpty: Bool { members.isEmpty }

  /// The value under the key, if there is one.
  public subscript(key: String) -> String? {
    members.first { $0.key == key }?.value
  }

  /// The state with the member put first, in place of an older one of the same key.
  ///
  /// Past 32 members, those that were changed longest ago are dropped.
  public func setting(_ member: Member) -> TraceState {
    var state = removing(key: member.key)
    state.members.insert(member, at: 0)
    state.members.removeLast(max(0, state.members.count - Self.maximumMemberCount))
    return state
  }

  /// The state without the key's member.
  public func removing(key: String) -> TraceState {
    var state = self
    state.members.removeAll { $0.key == key }
    return state
  }

  init(checked members: [Member]) {
    self.members = members
  }
}
