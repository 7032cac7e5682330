/// One run over a document's nodes: what it is written for, where it stands, and what was found wrong so far.
@usableFromInline
package struct Decoding: Sendable {
  @usableFromInline
  package enum Step: Hashable, Sendable {
    case key(String)
    case index(Int)
  }

  /// The component's version; nil admits every key.
  package let version: Version?

  /// Whether the text is one of several that are put together: what it names may be defined in another.
  package let isPart: Bool

  /// Whether only a program's surroundings know what a scalar comes to, so that it is no fault if it cannot be read.
  private let isOpen: @Sendable (Scalar) -> Bool

  package internal(set) var diagnostics: [Diagnostic] = []

  var errors = 0

  /// Whether it reads a run of a list beside others.
  @usableFromInline
  var isRun = false

  /// Whether there are more errors than anyone reads; what is found beyond them is not kept.
  var isFull: Bool { errors >= Diagnostic.mostErrors }

  /// The way from the root to the value that is being read.
  @usableFromInline
  package var trail: [Step] = []

  /// What outer mappings say of inner values whose meaning depends on it, such as which plugin a panel's options are of.
  package var kinds: [String: String] = [:]

  /// The ways to what stands in the text and could not be read.
  @usableFromInline
  var unread: Set<[Step]> = []

  /// A value that no message may show, and where it stands.
  package struct FoundSecret: Sendable {
    package let place: Place?
    package let path: String
    /// Whether it is no secret itself but names a variable that holds one.
    package let isReference: Bool
  }

  package internal(set) var secrets: [FoundSecret] = []

  package init(
    version: Version? = nil, isPart: Bool = false, isOpen: @escaping @Sendable (Scalar) -> Bool = { _ in false }
  ) {
    self.version = version
    self.isPart = isPart
    self.isOpen = isOpen
  }

  package var path: String { Self.path(trail) }

  static func path(_ trail: [Step]) -> String {
    trail.reduce(into: "") { path, step in
      switch step {
      case .key(let key): path += path.isEmpty ? key : ".\(key)"
      case .index(let index): path += "[\(index)]"
      }
    }
  }

  /// Notes that no value could be made of what stands here.
  @usableFromInline
  package mutating func leaveUnread() { unread.insert(trail) }

  @usableFromInline
  mutating func noteSecret(_ node: Node) {
    let isReference = node.scalar?.text.hasPrefix("$") ?? false
    secrets.append(FoundSecret(place: node.place, path: path, isReference: isReference))
  }

  /// What was found, with no line shown that holds a secret.
  package var findings: [Diagnostic] {
    func line(_ place: Place) -> Place { Place(place.source, line: place.line, column: 0) }
    let hidden = Set(secrets.compactMap { $0.place.map(line) })
    guard !hidden.isEmpty else { return diagnostics }
    return diagnostics.map { diagnostic in
      guard let place = diagnostic.place, hidden.contains(line(place)) else { return diagnostic }
      var masked = diagnostic
      masked.hidesLine = true
      return masked
    }
  }
}

extension Decoding {
  package mutating func report(
    _ message: String, help: String = "", at node: Node, severity: Diagnostic.Severity = .error
  ) {
    if let scalar = node.scalar, isOpen(scalar) { return }
    report(Diagnostic(message, help: help, at: node.place, path: path, severity: severity))
  }

  /// Reports at a value that was read, or where it would stand.
  package mutating func report<Value>(
    _ message: String, help: String = "", at read: Read<Value>, severity: Diagnostic.Severity = .error
  ) {
    report(Diagnostic(message, help: help, at: read.place, path: read.path, severity: severity))
  }

  /// Reports what the component's version does not know.
  package mutating func reportVersion<Value>(
    _ message: String, help: String, at read: Read<Value>, severity: Diagnostic.Severity = .error
  ) {
    reportVersion(message, help: help, at: read.place, path: read.path, severity: severity)
  }

  package mutating func reportVersion(
    _ message: String, help: String, at place: Place?, path: String? = nil, severity: Diagnostic.Severity = .error
  ) {
    var diagnostic = Diagnostic(message, help: help, at: place, path: path ?? self.path, severity: severity)
    diagnostic.concernsVersion = true
    report(diagnostic)
  }

  package mutating func report(_ diagnostic: Diagnostic) {
    if diagnostic.severity == .error {
      guard !isFull else { return }
      errors += 1
    }
    diagnostics.append(diagnostic)
  }

  /// Reports a scalar that is no value of its type.
  @usableFromInline
  mutating func report(_ invalid: InvalidValue, isSecret: Bool, at node: Node) {
    let found = isSecret ? "another value" : invalid.found.clipped
    report("Expected \(invalid.expected), found \(found).", help: invalid.help, at: node)
  }

  /// Reports a word that the component's version does not know.
  @usableFromInline
  mutating func check(_ gate: Gate, of word: String, at place: Place?) {
    guard let version, !gate.admits(version) else { return }
    let refusal = gate.refusal(of: word, by: version)
    reportVersion(refusal.message, help: refusal.help, at: place)
  }

  @usableFromInline
  package mutating func expected(_ what: String, at node: Node, help: String = "") {
    report("Expected \(what), found \(node.kind).", help: help, at: node)
  }

  /// The text of a scalar; a number or boolean of JSON is one only where `bareToo` says so.
  @usableFromInline
  mutating func text(of node: Node, bareToo: Bool, expected what: @autoclosure () -> String) -> String? {
    guard let scalar = node.scalar, !scalar.isNull, bareToo || scalar.style != .bare || node.place == nil else {
      let help = node.scalar == nil ? "write it as one text, in quotes where it begins with { or [" : ""
      expected(what(), at: node, help: help)
      return nil
    }
    guard node.tag == BinaryText.tag else { return scalar.text }
    let decoded = BinaryText.decoded(scalar.text)
    if decoded == nil {
      report("Expected a UTF-8 text in base 64 behind !!binary.", help: "write the text itself", at: node)
    }
    return decoded
  }
}
