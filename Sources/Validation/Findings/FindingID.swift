/// What findings can be named by: the rules' IDs, and the programs of others whose words are findings too.
package enum FindingID {
  package static let all = Rules.all.map(\.id) + OutsideProgram.allCases.map(\.rawValue)

  package static func isKnown(_ id: String) -> Bool {
    Rules.rule(id) != nil || OutsideProgram(rawValue: id) != nil
  }
}
