import Documents

/// How metrics received over OTLP are stored.
package struct OTLPConfig: Document, Equatable {
  package var promoteResourceAttributes: [String] = []
  package var promoteAllResourceAttributes: Bool?
  package var ignoreResourceAttributes: [String] = []
  package var translationStrategy: TranslationStrategy?
  package var keepIdentifyingResourceAttributes: Bool?
  package var convertHistogramsToNHCB: Bool?
  package var promoteScopeMetadata: Bool?
  package var labelNameUnderscoreSanitization: Bool?
  package var labelNamePreserveMultipleUnderscores: Bool?

  package init() {}

  package enum TranslationStrategy: String, Choice {
    case underscoreEscapingWithSuffixes = "UnderscoreEscapingWithSuffixes"
    case underscoreEscapingWithoutSuffixes = "UnderscoreEscapingWithoutSuffixes"
    case noUTF8EscapingWithSuffixes = "NoUTF8EscapingWithSuffixes"
    case noTranslation = "NoTranslation"

    package var gate: Gate {
      switch self {
      case .underscoreEscapingWithSuffixes, .noUTF8EscapingWithSuffixes: .open
      case .underscoreEscapingWithoutSuffixes: Gate(since: Version(3, 6), instead: "use another strategy")
      case .noTranslation: Gate(since: Version(3, 4), instead: "use NoUTF8EscapingWithSuffixes")
      }
    }
  }

  package static let fields: Fields<Self> = [
    optional("promote_resource_attributes", \.promoteResourceAttributes, "Resource attributes that become labels."),
    optional(
      "promote_all_resource_attributes", \.promoteAllResourceAttributes,
      "Whether all resource attributes become labels.",
      gate: Gate(since: Version(3, 5), instead: "list them under promote_resource_attributes")),
    optional(
      "ignore_resource_attributes", \.ignoreResourceAttributes,
      "Resource attributes that do not become labels where all others do.", gate: Gate(since: Version(3, 5))),
    optional(
      "translation_strategy", \.translationStrategy,
      "How names become metric names; UnderscoreEscapingWithSuffixes unless given."),
    optional(
      "keep_identifying_resource_attributes", \.keepIdentifyingResourceAttributes,
      "Whether service.name and its like stay on target_info too.", gate: Gate(since: Version(3, 1))),
    optional(
      "convert_histograms_to_nhcb", \.convertHistogramsToNHCB,
      "Whether explicit histograms are stored as native ones with custom buckets.", gate: Gate(since: Version(3, 4))),
    optional(
      "promote_scope_metadata", \.promoteScopeMetadata,
      "Whether the scope's name, version and attributes become labels.", gate: Gate(since: Version(3, 6))),
    optional(
      "label_name_underscore_sanitization", \.labelNameUnderscoreSanitization,
      "Whether key_ is put before labels that begin with one underscore; true unless given.",
      gate: Gate(since: Version(3, 8))),
    optional(
      "label_name_preserve_multiple_underscores", \.labelNamePreserveMultipleUnderscores,
      "Whether several underscores in a row stay as they are; true unless given.", gate: Gate(since: Version(3, 8))),
  ]

  package static func check(_ read: Read<Self>, _ decoding: inout Decoding) {
    if read.value.promoteAllResourceAttributes == true {
      if !read.value.promoteResourceAttributes.isEmpty {
        decoding.report(
          "Expected at most one of promote_all_resource_attributes and promote_resource_attributes, found both.",
          help: "remove one of them", at: read.promoteResourceAttributes)
      }
    } else if !read.value.ignoreResourceAttributes.isEmpty {
      decoding.report(
        "Expected promote_all_resource_attributes: true beside ignore_resource_attributes.",
        help: "write it, or remove ignore_resource_attributes", at: read.ignoreResourceAttributes)
    }
    checkAttributes(read.promoteResourceAttributes, &decoding)
    checkAttributes(read.ignoreResourceAttributes, &decoding)
  }

  private static func checkAttributes(_ attributes: Read<[String]>, _ decoding: inout Decoding) {
    var seen: Set<Substring> = []
    for attribute in attributes.elements() {
      var name = attribute.value.drop(while: \.isWhitespace)
      while name.last?.isWhitespace == true { name.removeLast() }
      if name.isEmpty {
        decoding.report("Expected the name of an attribute, found an empty text.", help: "remove it", at: attribute)
      } else if !seen.insert(name).inserted {
        decoding.report("Expected every attribute once, found \(name) again.", help: "remove it", at: attribute)
      }
    }
  }
}
