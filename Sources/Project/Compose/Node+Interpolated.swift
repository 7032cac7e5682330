import Documents

extension Node {
  /// With variables put into every value; keys, places and what holds no dollar sign stay as they are.
  func interpolated(_ interpolation: Interpolation, _ diagnostics: inout [Diagnostic]) -> Node {
    replacingScalars { node, scalar in node.expanded(scalar, interpolation, &diagnostics) }
  }

  private func expanded(
    _ scalar: Scalar, _ interpolation: Interpolation, _ diagnostics: inout [Diagnostic]
  ) -> Scalar? {
    guard scalar.text.utf8.contains(UInt8(ascii: "$")) else { return nil }
    do throws(InvalidVariable) {
      let text = try interpolation.expanded(scalar.text)
      guard text != scalar.text else { return nil }
      // A variable's empty value is an empty text, not nothing.
      let isNull = Scalar(text, style: scalar.style).isNull
      return Scalar(text, style: isNull ? .doubleQuoted : scalar.style)
    } catch {
      diagnostics.append(
        Diagnostic(
          "Expected a variable such as ${NAME} behind the dollar sign, found \(error.found.clipped).",
          help: "write $$ for a dollar sign", at: place))
      return nil
    }
  }
}
