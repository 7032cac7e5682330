/// Numbers as a person writes them: `5`, `0.999`, never `5.0` or `1e+16`.
package enum NumberText {
  package static func of(_ value: Double) -> String {
    if value.isNaN { return ".nan" }
    if value.isInfinite { return value < 0 ? "-.inf" : ".inf" }
    if let whole = Int(exactly: value) { return String(whole) }
    let text = value.description
    // Without a point YAML 1.1 takes an exponent for text.
    return text.contains(".") ? text : text.replacing("e", with: ".0e")
  }
}
