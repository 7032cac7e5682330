import Documents

/// Reads the JSON that a program answered, within a budget that a hostile one cannot exceed.
enum JSONAnswer {
  private static let budget: Budget = {
    var budget = Budget()
    budget.nodes = 500_000
    budget.depth = 100
    return budget
  }()

  static func read(_ body: [UInt8]) throws(Diagnostic) -> Node {
    let result = try JSONReader.read(Source(name: "the answer", bytes: body), budget: budget)
    guard let root = result.root else { throw Diagnostic("it is empty") }
    return root
  }
}

extension Node {
  /// The text of a scalar that is not null.
  var text: String? { isNull ? nil : scalar?.text }

  /// The number that a scalar spells, in quotes or without.
  var number: Double? { scalar.flatMap { Double($0.text) } }

  var isTrue: Bool { scalar?.text == "true" && scalar?.isString == false }

  /// The labels of a series.
  var labels: [(name: String, value: String)] {
    (entries ?? []).compactMap { entry in
      guard let name = entry.key.scalar?.text, let value = entry.value.text else { return nil }
      return (name, value)
    }
  }
}
