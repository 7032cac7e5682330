import Components
import Values

/// What becomes of the series of a name in `metric_relabel_configs`, as far as steps on its name alone tell.
enum RelabelledName {
  enum Outcome: Equatable {
    case kept
    /// By the step of an index.
    case dropped(Int)
    case renamed(Int, to: String)
    case unknown
  }

  static func outcome(for name: String, in steps: [RelabelConfig]) -> Outcome {
    for (index, step) in steps.enumerated() {
      switch outcome(for: name, of: step) {
      case .kept: continue
      case .dropped: return .dropped(index)
      case .renamed(_, let other): return .renamed(index, to: other)
      case .unknown: return .unknown
      }
    }
    return .kept
  }

  /// Of one step; its index is not known here.
  private static func outcome(for name: String, of step: RelabelConfig) -> Outcome {
    let isOnName = step.sourceLabels.map(\.text) == ["__name__"]
    let mayBeOnName = step.sourceLabels.contains { $0.text == "__name__" }
    let matches = isOnName ? RegularExpression(step.regex ?? "(.*)")?.matches(whole: name) : nil
    switch step.action ?? .replace {
    case .drop:
      guard mayBeOnName else { return step.regex == nil ? .unknown : .kept }
      return matches.map { $0 ? .dropped(0) : .kept } ?? .unknown
    case .keep:
      guard mayBeOnName else { return .kept }
      return matches.map { $0 ? .kept : .dropped(0) } ?? .unknown
    case .replace, .lowercase, .uppercase, .hashmod:
      guard step.targetLabel == "__name__" else { return .kept }
      guard (step.action ?? .replace) == .replace, let matches else { return .unknown }
      guard matches else { return .kept }
      let replacement = step.replacement ?? "$1"
      // What a group holds is not followed.
      return replacement.contains("$") ? .unknown : .renamed(0, to: replacement)
    case .labeldrop, .labelkeep:
      let regex = RegularExpression(step.regex ?? "(.*)")
      let isNamed = regex?.matches(whole: "le")
      guard let isNamed else { return .unknown }
      return isNamed == (step.action == .labeldrop) ? .dropped(0) : .kept
    case .labelmap, .keepequal, .dropequal: return .unknown
    }
  }
}
