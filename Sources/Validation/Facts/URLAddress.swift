import Values

/// Where a URL leads to, as far as it can be read without its variables.
struct URLAddress: Hashable {
  let scheme: String
  let host: String
  /// As written, or the scheme's own.
  let port: Int?
  let path: String

  /// Nil for what has no scheme or no host.
  init?(_ text: String) {
    guard let end = text.schemeEnd else { return nil }
    scheme = text[..<end].lowercased()
    let rest = text[end...].dropFirst(3)
    let authority = rest.prefix { !"/?#".contains($0) }
    path = String(rest.dropFirst(authority.count).prefix { !"?#".contains($0) })
    let address = authority.split(separator: "@", omittingEmptySubsequences: false).last ?? ""
    let colon = address.last == "]" ? nil : address.lastIndex(of: ":")
    host = String(colon.map { address[..<$0] } ?? address)
    guard !host.isEmpty else { return nil }
    port = colon.map { Int(address[address.index(after: $0)...]) } ?? ["http": 80, "https": 443][scheme]
  }
}
