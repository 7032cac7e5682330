/// Numbers as a person writes them: `5`, `0.999`, never `5.0` or `1e+16`.
package enum NumberText {
  package static func of(_ value: Double) -> String {
    if value.isNaN { return ".nan" }
    if value.isInfinite { return value < 0 ? "-.inf" : ".inf" }
    if value == value.rounded(), abs(value) < 1e15 { return String(Int(value)) }
    return value.description
  }
}
