extension String {
  /// As it may stand in an attribute of XML 1.0; what XML cannot say at all becomes U+FFFD.
  var escapedForXML: String { escaped(keepingLines: false) }

  /// As it may stand inside an element, lines kept as they are.
  var escapedForXMLBody: String { escaped(keepingLines: true) }

  private func escaped(keepingLines: Bool) -> String {
    unicodeScalars.reduce(into: "") { escaped, scalar in
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "\t" where keepingLines, "\n" where keepingLines: escaped.unicodeScalars.append(scalar)
      // A reader makes blanks of these in attributes, and a line feed of a carriage return everywhere.
      case "\t", "\n", "\r": escaped += "&#\(scalar.value);"
      case "\u{0}"..<" ", "\u{7F}"..."\u{9F}", "\u{FFFE}", "\u{FFFF}": escaped += "\u{FFFD}"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
  }
}

/// The beginning of an element with its attributes, without the bracket that ends it.
func openingXML(_ name: String, _ attributes: [(String, String)]) -> String {
  "<\(name)" + attributes.map { " \($0)=\"\($1.escapedForXML)\"" }.joined()
}
