import Documents
import Values

extension Compose {
  /// A published port in its short form: `127.0.0.1:8080:80/tcp`, of which only the container's port must be there.
  package struct ShortPort: Hashable {
    /// The machine's address; nil binds to every one.
    package let hostAddress: String?
    /// The machine's port or range; nil lets the engine choose.
    package let published: String?
    /// The container's port or range.
    package let target: String
    /// `tcp` unless it says otherwise.
    package let transport: String?

    /// Throws where the text is no such form; variables may stand in it.
    package init(_ text: String) throws(InvalidValue) {
      let invalid = InvalidValue(
        expected: "a port such as 3000, 3000:3000 or 127.0.0.1:3000:3000", found: "\"\(text)\"",
        help: "the container's port comes last")
      let slash = VariableText.hasVariable(text) ? nil : text.lastIndex(of: "/")
      let ports = slash.map { String(text[..<$0]) } ?? text
      transport = slash.map { String(text[text.index(after: $0)...]) }
      let parts = VariableText.partsBetweenColons(ports)
      target = parts[parts.count - 1]
      published = parts.count > 1 && !parts[parts.count - 2].isEmpty ? parts[parts.count - 2] : nil
      hostAddress = parts.count > 2 ? parts.dropLast(2).joined(separator: ":") : nil
      guard !text.isEmpty, transport.map({ ["tcp", "udp", "sctp"].contains($0.lowercased()) }) ?? true,
        Self.isPort(target), published.map(Self.isPort) ?? true,
        hostAddress.map(Self.isAddress) ?? true
      else { throw invalid }
    }

    package init(_ target: Port, published: Port, on hostAddress: HostAddress? = nil) {
      self.target = target.text
      self.published = published.text
      self.hostAddress = hostAddress?.urlHost
      transport = nil
    }

    /// A port, or the first and last of several.
    private static func isPort(_ text: String) -> Bool {
      if VariableText.hasVariable(text) { return true }
      let ends = text.split(separator: "-", omittingEmptySubsequences: false)
      return (1...2).contains(ends.count) && ends.allSatisfy { (try? Port(String($0))) != nil }
    }

    private static func isAddress(_ text: String) -> Bool {
      if VariableText.hasVariable(text) { return true }
      let isBracketed = text.hasPrefix("[") && text.hasSuffix("]")
      return (try? HostAddress(isBracketed ? String(text.dropFirst().dropLast()) : text)) != nil
    }
  }
}

extension Compose.ShortPort: ScalarValue {
  package var text: String {
    var text = hostAddress.map { "\($0):\(published ?? ""):" } ?? published.map { "\($0):" } ?? ""
    text += target
    if let transport { text += "/\(transport)" }
    return text
  }

  package static var scalarSchema: ScalarSchema {
    ScalarSchema(
      pattern: #"[0-9}]+(/[a-zA-Z]+)?$"#, alsoNumber: true,
      expected: "a port such as 3000, 3000:3000 or 127.0.0.1:3000:3000")
  }
}
