/// What the metadata lines of a family say.
struct FamilyDescriptor: Sendable {
  /// The name without the suffixes of samples.
  let name: String
  let type: MetricType
  let unit: String?
  let help: String?
  let nameBytes: [UInt8]

  /// - Throws: ``MetricError`` when the name or the unit is not allowed.
  init(_ name: String, type: MetricType, unit: String?, help: String?) throws(MetricError) {
    guard MetricGrammar.isMetricName(name) else { throw .invalidName(name) }
    if let unit {
      guard type.mayHaveUnit, !unit.isEmpty, name.hasSuffix("_" + unit) else {
        throw .invalidUnit(unit, metric: name)
      }
    }
    self.name = name
    self.type = type
    self.unit = unit
    self.help = help
    nameBytes = Array(name.utf8)
  }

  /// Throws unless the names may be the labels of this family.
  func check(labelNames: [String]) throws(MetricError) {
    for label in labelNames {
      let isReserved = label.hasPrefix("__") || (type == .histogram && label == MetricType.boundLabel)
      guard MetricGrammar.isLabelName(label), !isReserved else { throw .invalidLabelName(label, metric: name) }
    }
    var seen: Set<String> = []
    for label in labelNames where !seen.insert(label).inserted {
      throw .repeatedLabelName(label, metric: name)
    }
  }
}
