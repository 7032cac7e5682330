import Documents
import OrderedCollections
import Values

extension Read<[RelabelConfig]> {
  /// Reports labels that only the newer, larger set of names admits, where the older one is asked for.
  func checkNames(_ scheme: NameValidationScheme?, _ decoding: inout Decoding) {
    guard scheme == .legacy else { return }
    for step in elements() {
      let action = step.value.action ?? .replace
      guard let target = step.value.targetLabel, action != .labelmap, !target.isEmpty else { continue }
      // A label that is put together has variables in it.
      var name = target
      if action == .replace { name.removeAll { "${}".contains($0) } }
      guard !name.isEmpty, !LabelName.isValid(name) else { continue }
      decoding.report(
        "Expected a label name of letters, digits and _, found \"\(target.clipped)\".",
        help: "rename it, or set metric_name_validation_scheme to utf8", at: step.targetLabel)
    }
  }
}

extension LabelName {
  fileprivate static func isValid(_ text: String) -> Bool { (try? LabelName(text)) != nil }
}

extension LabelSet {
  /// The names that only the newer, larger set of names admits.
  var namesBeyondLegacy: [UTF8LabelName] { keys.filter { !LabelName.isValid($0.text) } }
}
