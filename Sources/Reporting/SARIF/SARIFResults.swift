import Documents
import Validation

/// Makes the results of a SARIF log, one after another.
struct SARIFResults {
  private let ruleIndices: [String: Int]
  private var fingerprints = FindingFingerprints()
  private var lines = LineCache()

  init(rules: [RuleDescription]) {
    ruleIndices = Dictionary(uniqueKeysWithValues: rules.enumerated().map { ($1.id, $0) })
  }

  mutating func next(_ finding: Finding) -> Node {
    let diagnostic = finding.diagnostic
    let help = diagnostic.help.isEmpty ? "" : "\n\(diagnostic.help)"
    var result: [(String, Node)] = [
      ("ruleId", .string(finding.ruleID)),
      ("level", .string(diagnostic.severity.rawValue)),
      ("message", ["text": .string(diagnostic.message + help)]),
    ]
    if let index = ruleIndices[finding.ruleID] { result.insert(("ruleIndex", .bare(String(index))), at: 1) }
    let location = location(of: diagnostic)
    if !location.isEmpty { result.append(("locations", [.mapping(location)])) }
    result.append(("partialFingerprints", ["exemplary/v1": .string(fingerprints.next(finding))]))
    return .mapping(result)
  }

  private mutating func location(of diagnostic: Diagnostic) -> [(String, Node)] {
    var location: [(String, Node)] = []
    if let place = diagnostic.place {
      var physical: [(String, Node)] = [("artifactLocation", ArtifactURI(path: place.source.name).node)]
      let column = max(place.column, 1)
      if place.line > 0 {
        physical.append(("region", ["startLine": .bare(String(place.line)), "startColumn": .bare(String(column))]))
        if let text = lines.text(for: diagnostic) {
          physical.append(
            ("contextRegion", ["startLine": .bare(String(place.line)), "snippet": ["text": .string(text)]]))
        }
      }
      location.append(("physicalLocation", .mapping(physical)))
    }
    if !diagnostic.path.isEmpty {
      location.append(("logicalLocations", [["fullyQualifiedName": .string(diagnostic.path)]]))
    }
    return location
  }
}
