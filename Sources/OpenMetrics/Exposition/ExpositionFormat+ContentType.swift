extension ExpositionFormat {
  /// The format that a response says it is in, or nil when it is none of these.
  ///
  /// Without a version, OpenMetrics means 1.0.0 and text means 0.0.4.
  ///
  /// - Parameter contentType: The response's `Content-Type`.
  public init?(contentType: String) {
    let elements = AcceptElement.elements(of: contentType)
    guard elements.count == 1, let element = elements.first else { return nil }
    let found = Self.allCases.filter { format in
      guard element.name == "\(format.mediaType.type)/\(format.mediaType.subtype)" else { return false }
      return element.parameters["version"].map { $0 == format.version } ?? format.isMeantWithoutVersion
    }
    guard let format = found.first else { return nil }
    self = format
  }
}
