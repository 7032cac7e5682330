import Documents
import Values

extension RelabelConfig {
  package static func check(_ read: Read<Self>, _ decoding: inout Decoding) {
    if let regex = read.value.regex, !RegularExpression.isValid("^(?s:\(regex))$") {
      decoding.report(
        "Expected a regular expression as RE2 reads it, found \"\(regex.clipped)\".",
        help: "check its parentheses and brackets; RE2 has neither lookaround nor backreferences", at: read.regex)
    }
    // A word that could not be read says nothing of what the others have to be.
    guard !read.action.isUnread else { return }
    if read.node?["action"]?.isNull == true {
      decoding.report("Expected an action, found nothing.", help: "remove the key for replace", at: read.action)
    }
    let action = read.value.action ?? .replace
    if action == .hashmod, read.value.modulus ?? 0 == 0 {
      decoding.report("Expected a modulus above 0 with hashmod, found none.", help: "write modulus", at: read.modulus)
    }
    checkTarget(read, action, &decoding)
    checkOthers(read, action, &decoding)
  }

  private static func checkTarget(_ read: Read<Self>, _ action: RelabelAction, _ decoding: inout Decoding) {
    switch action {
    case .replace, .hashmod, .lowercase, .uppercase, .keepequal, .dropequal:
      guard read.value.targetLabel ?? "" == "", !read.targetLabel.isUnread else { return }
      decoding.report(
        "Expected a target_label with the action \(action.rawValue), found none.",
        help: "name the label that is \(action.writes ? "written" : "compared")", at: read.targetLabel)
    default: break
    }
  }

  /// Reports keys that an action does not read.
  private static func checkOthers(_ read: Read<Self>, _ action: RelabelAction, _ decoding: inout Decoding) {
    func refuse(_ key: String, at found: Read<some Sendable>) {
      decoding.report(
        "Expected no \(key) with the action \(action.rawValue), which does not read it.", help: "remove it", at: found)
    }
    let value = read.value
    let hasReplacement = value.replacement.map { $0 != "$1" } ?? false
    switch action {
    case .lowercase, .uppercase:
      if hasReplacement { refuse("replacement", at: read.replacement) }
    case .keepequal, .dropequal:
      if value.regex != nil { refuse("regex", at: read.regex) }
      if value.modulus ?? 0 != 0 { refuse("modulus", at: read.modulus) }
      if value.separator.map({ $0 != ";" }) ?? false { refuse("separator", at: read.separator) }
      if hasReplacement { refuse("replacement", at: read.replacement) }
    case .labeldrop, .labelkeep:
      if !value.sourceLabels.isEmpty { refuse("source_labels", at: read.sourceLabels) }
      if value.targetLabel ?? "" != "" { refuse("target_label", at: read.targetLabel) }
      if value.modulus ?? 0 != 0 { refuse("modulus", at: read.modulus) }
      if value.separator.map({ $0 != ";" }) ?? false { refuse("separator", at: read.separator) }
      if hasReplacement { refuse("replacement", at: read.replacement) }
    case .labelmap:
      if value.replacement == "" { refuse("empty replacement", at: read.replacement) }
    default: break
    }
  }
}

extension RelabelAction {
  /// Whether it writes the label that it is told of.
  fileprivate var writes: Bool { self != .keepequal && self != .dropequal }
}
