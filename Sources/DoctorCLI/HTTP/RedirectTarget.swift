/// Where a `Location` header leads.
enum RedirectTarget {
  /// Resolves a reference against the URL that was asked; nil where it is no URL of HTTP.
  static func url(_ location: String, from url: String) -> String? {
    guard let origin = Origin(url), !location.isEmpty,
      location.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F })
    else { return nil }
    let reference = location.prefix { $0 != "#" }
    if reference.contains("://"), Origin(String(reference)) != nil { return String(reference) }
    if reference.hasPrefix("//") {
      let whole = "\(origin.scheme):\(reference)"
      return Origin(whole) == nil ? nil : whole
    }
    if reference.hasPrefix("/") { return origin.text + reference }
    // Another scheme, such as `file:`, is not followed.
    guard !reference.prefix(while: { $0 != "/" }).contains(":") else { return nil }
    let path = url[(url.firstRange(of: "://")?.upperBound ?? url.startIndex)...].drop { $0 != "/" }.prefix { $0 != "?" }
    if reference.hasPrefix("?") { return origin.text + path + reference }
    let folder = path.lastIndex(of: "/").map { path[...$0] } ?? "/"
    return origin.text + folder + reference
  }
}
