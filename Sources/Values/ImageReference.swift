import Documents

/// A container image: `prom/prometheus:v3.14.0@sha256:…`.
public struct ImageReference: Hashable, Sendable {
  /// The registry, where one is named, and the path: `ghcr.io/example/app`.
  public let name: String

  /// Nil where none is written, which engines read as `latest`.
  public let tag: String?

  /// `sha256:` and 64 hexadecimal digits.
  public let digest: String?

  /// Throws where the text is no image reference.
  public init(_ text: String) throws(InvalidValue) {
    var invalid: InvalidValue {
      InvalidValue(expected: "an image such as registry/app:1.2.3", found: "\"\(text)\"")
    }
    let parts = text.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
    guard let named = parts.first, let last = named.split(separator: "/", omittingEmptySubsequences: false).last else {
      throw invalid
    }
    // A colon before the last slash belongs to the registry's port.
    let colon = last.firstIndex(of: ":")
    name = String(colon.map { named[..<$0] } ?? named)
    tag = colon.map { String(named[named.index(after: $0)...]) }
    digest = parts.count == 2 ? String(parts[1]) : nil
    guard Self.isName(name), tag.map(Self.isTag) ?? true, digest.map(Self.isDigest) ?? true else { throw invalid }
  }

  package init(name: String, tag: String, digest: String?) {
    self.name = name
    self.tag = tag
    self.digest = digest
  }

  /// Whether the same reference means the same image tomorrow, as far as a tag can promise.
  public var isPinned: Bool { digest != nil || tag.map { $0 != "latest" } ?? false }

  private static func isName(_ name: String) -> Bool {
    var components = name.split(separator: "/", omittingEmptySubsequences: false)
    guard name.utf8.count <= 255, let first = components.first else { return false }
    // As Docker tells a registry from the first part of a path.
    if components.count > 1, first == "localhost" || first.contains(where: { ".:".contains($0) || $0.isUppercase }) {
      guard isRegistry(first) else { return false }
      components.removeFirst()
    }
    return components.allSatisfy(isPathComponent)
  }

  private static func isRegistry(_ text: Substring) -> Bool {
    if text.contains(":"), !text.hasSuffix("]") { return (try? TargetAddress(String(text))) != nil }
    return (try? TargetAddress("\(text):1")) != nil && isSeparated(text, by: ["."])
  }

  /// Runs of lower-case letters and digits, with `.`, `_`, `__` or dashes between them.
  private static func isPathComponent(_ text: Substring) -> Bool {
    isSeparated(text, by: [".", "_", "__"])
      && text.utf8.allSatisfy { $0.isLowercaseLetter || $0.isDigit || $0.isNamePunctuation }
  }

  private static func isSeparated(_ text: Substring, by separators: Set<String>) -> Bool {
    let runs = text.utf8.split(omittingEmptySubsequences: true) { !$0.isNamePunctuation }.map { String($0) ?? "" }
    let isBetween = text.utf8.first.map { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "[") } ?? false
    let isClosed = text.utf8.last.map { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "]") } ?? false
    return isBetween && isClosed && runs.allSatisfy { run in separators.contains(run) || run.allSatisfy { $0 == "-" } }
  }

  private static func isTag(_ tag: String) -> Bool {
    guard (1...128).contains(tag.utf8.count), let first = tag.utf8.first else { return false }
    return first != UInt8(ascii: ".") && first != UInt8(ascii: "-")
      && tag.utf8.allSatisfy { $0.isLetter || $0.isDigit || $0.isNamePunctuation }
  }

  private static func isDigest(_ digest: String) -> Bool {
    let parts = digest.split(separator: ":", omittingEmptySubsequences: false)
    return parts.count == 2 && parts[0] == "sha256" && parts[1].utf8.count == 64
      && parts[1].utf8.allSatisfy { $0.isDigit || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0) }
  }
}

extension ImageReference: ScalarValue {
  public var text: String { name + (tag.map { ":\($0)" } ?? "") + (digest.map { "@\($0)" } ?? "") }

  @usableFromInline
  package static var scalarSchema: ScalarSchema { ScalarSchema(expected: "an image such as registry/app:1.2.3") }
}

extension ImageReference: CustomStringConvertible {
  public var description: String { text }
}
