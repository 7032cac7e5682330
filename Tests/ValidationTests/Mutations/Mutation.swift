import Deployment
import SystemPackage
import Testing

/// A change of the default deployment's files that brings a failure about, and where its rule must find it.
struct Mutation: Sendable, CustomTestStringConvertible {
  enum Change: Sendable {
    case text(path: String, old: String, new: String)
    case addition(path: String, text: String)
    case mode(path: String, FilePermissions)
  }

  let rule: String
  let target: Deployment.Target
  let changes: [Change]
  /// The file and a piece of the line, as it is after the change; nil where a finding has no place.
  let place: (path: String, line: String)?

  var testDescription: String { "\(rule) (\(place?.line ?? "nowhere"), \(target.rawValue))" }

  init(
    _ rule: String, _ path: String, _ old: String, _ new: String, at line: String, in other: String? = nil,
    of target: Deployment.Target = .compose
  ) {
    self.init(rule, [.text(path: path, old: old, new: new)], at: (other ?? path, line), of: target)
  }

  init(
    _ rule: String, _ changes: [Change], at place: (path: String, line: String)?,
    of target: Deployment.Target = .compose
  ) {
    (self.rule, self.changes, self.place, self.target) = (rule, changes, place, target)
  }
}

extension Mutation {
  /// The same of what is rendered for the other target.
  func of(_ target: Deployment.Target) -> Mutation { Mutation(rule, changes, at: place, of: target) }

  /// Whether everything that it changes is in a project, and then the place.
  func applies(to project: RenderedProject) -> Bool {
    var changed = project
    changed.apply(changes)
    guard place.map({ changed.line(of: $0.line, in: $0.path) != nil }) ?? true else { return false }
    return changes.allSatisfy { change in
      switch change {
      case .text(let path, let old, _): project.texts[path]?.contains(old) ?? false
      case .addition: project.texts["docker-compose.yml"] != nil
      case .mode(let path, _): project.texts[path] != nil
      }
    }
  }
}
