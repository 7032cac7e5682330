import Documents

extension Node {
  /// With variables put into every value; keys, places and what holds no dollar sign stay as they are.
  func interpolated(_ interpolation: Interpolation, _ diagnostics: inout [Diagnostic]) -> Node {
    expanded(interpolation, &diagnostics) ?? self
  }

  /// Nil where nothing changes, as in most of every text, which is then not copied.
  private func expanded(_ interpolation: Interpolation, _ diagnostics: inout [Diagnostic]) -> Node? {
    switch content {
    case .scalar(let scalar):
      guard let expanded = expanded(scalar, interpolation, &diagnostics) else { return nil }
      return Node(.scalar(expanded), tag: tag, place: place)
    case .sequence(var elements):
      var isChanged = false
      for index in elements.indices {
        guard let expanded = elements[index].expanded(interpolation, &diagnostics) else { continue }
        elements[index] = expanded
        isChanged = true
      }
      return isChanged ? Node(.sequence(elements), tag: tag, place: place) : nil
    case .mapping(var entries):
      var isChanged = false
      for index in entries.indices {
        guard let expanded = entries[index].value.expanded(interpolation, &diagnostics) else { continue }
        entries[index].value = expanded
        isChanged = true
      }
      return isChanged ? Node(.mapping(entries), tag: tag, place: place) : nil
    }
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
