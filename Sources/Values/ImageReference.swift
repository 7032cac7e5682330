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
    let invalid = InvalidValue(expected: "an image such as registry/app:1.2.3", found: "\"\(text)\"")
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
    let components = name.split(separator: "/", omittingEmptySubsequences: false)
    guard name.utf8.count <= 255, !components.isEmpty else { return false }
    return components.enumerated().allSatisfy { index, component in
      guard let first = component.utf8.first, let last = component.utf8.last else { return false }
      let isRegistry = index == 0 && components.count > 1
      return (first.isLetter || first.isDigit) && (last.isLetter || last.isDigit)
        && component.utf8.allSatisfy { byte in
          byte.isLowercaseLetter || byte.isDigit || "._-".utf8.contains(byte)
            || isRegistry && (byte.isLetter || byte == UInt8(ascii: ":"))
        }
    }
  }

  private static func isTag(_ tag: String) -> Bool {
    guard (1...128).contains(tag.utf8.count), let first = tag.utf8.first else { return false }
    return first != UInt8(ascii: ".") && first != UInt8(ascii: "-")
      && tag.utf8.allSatisfy { $0.isLetter || $0.isDigit || "._-".utf8.contains($0) }
  }

  private static func isDigest(_ digest: String) -> Bool {
    let parts = digest.split(separator: ":", omittingEmptySubsequences: false)
    return parts.count == 2 && parts[0] == "sha256" && parts[1].utf8.count == 64
      && parts[1].utf8.allSatisfy { $0.isDigit || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0) }
  }
}

extension ImageReference: ScalarValue {
  public var text: String { name + (tag.map { ":\($0)" } ?? "") + (digest.map { "@\($0)" } ?? "") }

  package static var scalarSchema: ScalarSchema { ScalarSchema(expected: "an image such as registry/app:1.2.3") }
}

extension ImageReference: CustomStringConvertible {
  public var description: String { text }
}
