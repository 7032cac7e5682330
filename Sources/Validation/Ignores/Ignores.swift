import Documents
import Project

/// The comments in a project's files that silence findings.
struct Ignores {
  private struct Key: Hashable {
    let source: ObjectIdentifier
    let ruleID: String?
  }

  private let comments: [IgnoreComment]
  private let indices: [Key: [Int]]

  init(in sources: [Source]) {
    // JSON has no comments.
    comments = sources.filter { DocumentFormat(of: $0) == .yaml }.flatMap { source in
      YAMLCommentReader.comments(in: source, beginningWith: IgnoreComment.marker).map(IgnoreComment.init)
    }
    indices = Dictionary(grouping: comments.indices) { [comments] index in
      Key(source: ObjectIdentifier(comments[index].place.source), ruleID: comments[index].ruleID)
    }
  }

  /// The findings that no comment silences, and a note about each comment that is of no use.
  ///
  /// - Parameter checked: The IDs that were looked for; a comment on another may have its use in another run.
  func applied(to findings: [Finding], checked: Set<String>) -> [Finding] {
    guard !comments.isEmpty else { return findings }
    var used: Set<Int> = []
    let loud = findings.filter { finding in
      let silencing = indices(silencing: finding)
      used.formUnion(silencing)
      return silencing.isEmpty
    }
    guard checked.contains(Rule.uselessIgnore.id) else { return loud }
    return loud
      + comments.indices.compactMap { index in
        problem(of: comments[index], isUsed: used.contains(index), checked: checked).map {
          Finding(ruleID: Rule.uselessIgnore.id, diagnostic: $0)
        }
      }
  }

  private func indices(silencing finding: Finding) -> [Int] {
    guard let place = finding.diagnostic.place else { return [] }
    let key = Key(source: ObjectIdentifier(place.source), ruleID: finding.ruleID)
    return indices[key, default: []].filter { comments[$0].lines.contains(place.line) }
  }

  private func problem(of comment: IgnoreComment, isUsed: Bool, checked: Set<String>) -> Diagnostic? {
    func note(_ message: String, help: String) -> Diagnostic {
      Diagnostic(message, help: help, at: comment.place, severity: Rule.uselessIgnore.severity)
    }
    guard let id = comment.ruleID else {
      return note(
        "This comment names no rule.", help: "write the ID and why: `# \(IgnoreComment.marker) EX101 …`")
    }
    guard FindingID.isKnown(id) else {
      let nearest = FindingID.all.nearest(to: id)
      return note(
        "No rule has the ID \(id.clipped).",
        help: nearest.map { "did you mean \($0)?" } ?? "`exemplary rules` lists them")
    }
    if !isUsed {
      return checked.contains(id)
        ? note("This comment silences nothing: \(id) finds nothing here.", help: "remove it") : nil
    }
    return comment.hasReason
      ? nil : note("This comment does not say why \(id) is ignored.", help: "write the reason behind the ID")
  }
}
