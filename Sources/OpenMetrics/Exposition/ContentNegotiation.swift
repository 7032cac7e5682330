extension ExpositionFormat {
  /// The format that a request's `Accept` header prefers.
  ///
  /// The highest quality wins; among equals OpenMetrics before text, and newer before older. A range without a version
  /// means the newest OpenMetrics and text 0.0.4. Wildcards that could mean text mean text 0.0.4, as no header and a header
  /// with nothing that is known here do: a client that can read exemplars says so.
  ///
  /// - Parameter accept: The header, several joined with commas; nil when there is none.
  public init(accept: String?) {
    let ranges = AcceptElement.elements(of: accept ?? "")
    var best: (format: ExpositionFormat, quality: Double) = (.text0, 0)
    for format in Self.allCases {
      let quality = format.quality(in: ranges)
      if quality > best.quality { best = (format, quality) }
    }
    self = best.format
  }

  /// The quality that the most specific range gives this format; 0 when none does.
  private func quality(in ranges: [AcceptElement]) -> Double {
    var best: (specificity: Int, quality: Double) = (0, 0)
    for range in ranges {
      guard let specificity = specificity(of: range) else { continue }
      if specificity > best.specificity || (specificity == best.specificity && range.quality > best.quality) {
        best = (specificity, range.quality)
      }
    }
    return best.quality
  }

  /// How exactly the range means this format, from 1 for `*/*` to 4 for a version; nil when it means others.
  private func specificity(of range: AcceptElement) -> Int? {
    let (type, subtype) = mediaType
    switch range.name {
    case "\(type)/\(subtype)":
      if let version = range.parameters["version"] { return version == self.version ? 4 : nil }
      return isMeantWithoutVersion ? 3 : nil
    case "\(type)/*": return isMeantWithoutVersion ? 2 : nil
    case "*/*": return self == .text0 ? 1 : nil
    default: return nil
    }
  }

  /// Whether a media type without a version means this one.
  var isMeantWithoutVersion: Bool { self == .openMetrics1 || self == .text0 }
}

extension ContentEncoding {
  /// The encoding that a request's `Accept-Encoding` header prefers: gzip when it is acceptable and not less so than none.
  ///
  /// - Parameter acceptEncoding: The header, several joined with commas; nil when there is none.
  public init(acceptEncoding: String?) {
    let elements = AcceptElement.elements(of: acceptEncoding ?? "")
    func quality(_ names: [String]) -> Double? {
      elements.first { names.contains($0.name) }?.quality
    }
    let gzip = quality(["gzip", "x-gzip"]) ?? quality(["*"]) ?? 0
    self = gzip > 0 && gzip >= quality(["identity"]) ?? 0 ? .gzip : .identity
  }
}
